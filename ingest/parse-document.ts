import { createHash } from 'node:crypto'
import type { ParsedDocument, ParsedReport } from '../search/parsed-document.ts'
import { FIGURES_VERSION, readFigures } from './figures/read-figures.ts'
import { parsedSource } from './figures/source.ts'
import { READ_LIMITS } from './readers/limits.ts'
import { readDocument } from './readers/read-document.ts'
import type { ReadOptions } from './readers/read-options.ts'
import { recoverStructure } from './structure/recover.ts'

/**
 * Reads and structures one file.
 *
 * @param file name as shown; the format is told by the content
 * @throws UserError when the bytes cannot be read
 */
export async function parseDocument(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<ParsedDocument> {
  // A Buffer is a Uint8Array too, but its slice() shares memory, and some parsers refuse it.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const read = await readDocument(plain, file, READ_LIMITS, options)
  const { reports } = recoverStructure(read)
  return {
    file,
    hash: createHash('sha256').update(bytes).digest('hex'),
    format: read.format,
    encoding: read.encoding,
    source: bytes,
    reports: reports.map((report) => markRecognised(report, read.recognised)),
    warnings: read.warnings,
    figures: { version: FIGURES_VERSION, reports: readFigures(reports.map(parsedSource)) },
  }
}

/** A passage that was read from a picture says how surely. */
function markRecognised(report: ParsedReport, pages: ReadonlyMap<number, number> | undefined): ParsedReport {
  if (pages === undefined) return report
  return {
    ...report,
    passages: report.passages.map((passage) => {
      const recognised = passage.page === undefined ? undefined : pages.get(passage.page)
      return recognised === undefined ? passage : { ...passage, recognised }
    }),
  }
}
