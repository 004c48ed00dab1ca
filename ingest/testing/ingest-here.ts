import { readFile } from 'node:fs/promises'
import type { Encoder } from '../../search/encoder/encoder.ts'
import { encoderInputs } from '../../search/index-text.ts'
import type { Library } from '../../search/library.ts'
import type { IngestFile } from '../ingest-file.ts'
import { parseDocument } from '../parse-document.ts'

/** Adds files that are known to be harmless in this process, which tests and measurements need no other one for. */
export function ingestHere(
  library: Pick<Library, 'add'>,
  { embedDocuments }: Pick<Encoder, 'embedDocuments'>,
): IngestFile {
  return async ({ name, path }, onProgress) => {
    const parsed = await parseDocument(await readFile(path), name)
    const vectors = await embedDocuments([...encoderInputs(parsed)])
    onProgress({ step: 'encode', done: vectors.length, total: vectors.length })
    return {
      result: await library.add(parsed, vectors),
      reports: parsed.reports.length,
      warnings: parsed.warnings,
    }
  }
}
