import { readFile } from 'node:fs/promises'
import type { Library } from '../../search/library.ts'
import type { IngestFile } from '../ingest-file.ts'
import { parseDocument } from '../parse-document.ts'

/** Adds files that are known to be harmless in this process, which tests and measurements need no other one for. */
export function ingestHere(library: Pick<Library, 'add'>): IngestFile {
  return async ({ name, path }) => {
    const parsed = await parseDocument(await readFile(path), name)
    return { result: await library.add(parsed), reports: parsed.reports.length, warnings: parsed.warnings }
  }
}
