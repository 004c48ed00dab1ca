import { readFile } from 'node:fs/promises'
import type { Encoder } from '../search/encoder/encoder.ts'
import { type EncoderOptions, openEncoder } from '../search/encoder/open-encoder.ts'
import { encoderInputs } from '../search/index-text.ts'
import type { ParsedDocument } from '../search/parsed-document.ts'
import { UserError } from '../search/user-error.ts'
import { parseDocument } from './parse-document.ts'

/** One file to work on. */
export interface IngestWorkerRequest {
  /** Name as shown. */
  readonly file: string
  readonly path: string
  readonly encoder: EncoderOptions
}

export type IngestWorkerReply =
  | {
      readonly type: 'progress'
      readonly step: 'read' | 'structure' | 'encode'
      readonly done: number
      readonly total: number
    }
  | {
      readonly type: 'done'
      readonly parsed: Omit<ParsedDocument, 'source'>
      readonly vectors: readonly Float32Array[]
    }
  /** The user's to mend. */
  | { readonly type: 'refused'; readonly code: string; readonly message: string }
  /** The program's fault. */
  | { readonly type: 'crashed'; readonly stack: string }

/** Passages between two progress messages. */
const BATCH = 256

let encoder: Promise<Encoder> | null = null

async function work({ file, path, encoder: options }: IngestWorkerRequest): Promise<IngestWorkerReply> {
  reply({ type: 'progress', step: 'read', done: 0, total: 1 })
  const bytes = await readFile(path)
  const { source: _, ...parsed } = await parseDocument(bytes, file)
  reply({ type: 'progress', step: 'structure', done: 1, total: 1 })
  encoder ??= openEncoder(options)
  const { embedDocuments } = await encoder
  const texts = encoderInputs({ ...parsed, source: bytes })
  const vectors: Float32Array[] = []
  for (let from = 0; from < texts.length; from += BATCH) {
    reply({ type: 'progress', step: 'encode', done: from, total: texts.length })
    vectors.push(...(await embedDocuments(texts.slice(from, from + BATCH))))
  }
  return { type: 'done', parsed, vectors }
}

function reply(message: IngestWorkerReply): void {
  process.send?.(message)
}

process.on('message', (request: IngestWorkerRequest) => {
  work(request).then(reply, (error: unknown) => {
    if (error instanceof UserError) reply({ type: 'refused', code: error.code, message: error.message })
    else
      reply({
        type: 'crashed',
        stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
      })
  })
})

// Ctrl-C goes to every process of the terminal; the server decides when its worker ends.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))
