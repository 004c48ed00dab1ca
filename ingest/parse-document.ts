import { createHash } from 'node:crypto'
import type { ParsedDocument } from '../search/parsed-document.ts'
import { readText } from './readers/text.ts'
import { recoverStructure } from './structure/recover.ts'

/**
 * Reads and structures one file.
 *
 * @param file name as shown; its ending tells the format
 * @throws UserError when the bytes cannot be read
 */
export function parseDocument(bytes: Uint8Array, file: string): ParsedDocument {
  const read = readText(bytes, file)
  const { reports } = recoverStructure(read)
  return {
    file,
    hash: createHash('sha256').update(bytes).digest('hex'),
    format: read.format,
    encoding: read.encoding,
    source: bytes,
    reports,
    warnings: read.warnings,
  }
}
