import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { checkFileSize, type ReadLimits } from './readers/limits.ts'

/**
 * The bytes of a file, whose size is looked at before any is read.
 *
 * @throws UserError `empty_document`, `file_too_large`
 */
export async function readWithin(path: string, limits: ReadLimits): Promise<Uint8Array> {
  const file = await open(path)
  try {
    checkFileSize((await file.stat()).size, limits)
    const bytes = await file.readFile()
    // It may have grown meanwhile.
    checkFileSize(bytes.byteLength, limits)
    return bytes
  } finally {
    await file.close()
  }
}

/**
 * SHA-256 of a file in hexadecimal digits, read piece by piece.
 *
 * @throws UserError `empty_document`, `file_too_large`
 */
export async function hashWithin(path: string, limits: ReadLimits): Promise<string> {
  checkFileSize((await stat(path)).size, limits)
  const hash = createHash('sha256')
  // No further than the limit, should it grow meanwhile.
  await pipeline(createReadStream(path, { end: limits.fileBytes }), hash)
  return hash.digest('hex')
}
