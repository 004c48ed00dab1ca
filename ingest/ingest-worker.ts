import { searchablePassages } from '../search/index-text.ts'
import type { AddResult } from '../search/library.ts'
import type { ParsedDocument } from '../search/parsed-document.ts'
import { openLibrary } from '../search/sqlite/open-library.ts'
import { UserError } from '../search/user-error.ts'
import { watchMemory } from './memory-watch.ts'
import { parseDocument } from './parse-document.ts'
import { readWithin } from './read-within.ts'
import { READ_LIMITS } from './readers/limits.ts'
import { recognitionWanted } from './recognition/recognition-wanted.ts'

/** One file to work on. */
export interface IngestWorkerRequest {
  readonly type: 'ingest'
  /** Name as shown. */
  readonly file: string
  readonly path: string
  /** Folder of the library that the file goes into. */
  readonly dataDir: string
  /** True where the file is a document's own bytes, to be put in its place as they are read now. */
  readonly rereads: boolean
}

/** Nothing is written before the one who asked has said so: until then it may end the process without harm. */
export type IngestWorkerMessage = IngestWorkerRequest | { readonly type: 'write' }

export type IngestWorkerReply =
  | {
      readonly type: 'progress'
      readonly step: 'read' | 'structure'
      readonly done: number
      readonly total: number
    }
  /** Waits for the word to write. */
  | { readonly type: 'ready'; readonly passages: number }
  | {
      readonly type: 'done'
      /** Null when the document to be read again is not there any more. */
      readonly result: AddResult | null
      readonly reports: number
      readonly warnings: readonly string[]
    }
  /** The user's to mend. */
  | { readonly type: 'refused'; readonly code: string; readonly message: string }
  /** The program's fault. */
  | { readonly type: 'crashed'; readonly stack: string }

let write = () => {}

async function work(request: IngestWorkerRequest): Promise<IngestWorkerReply> {
  const { file, path } = request
  reply({ type: 'progress', step: 'read', done: 0, total: 1 })
  const parsed = await parseDocument(await readWithin(path, READ_LIMITS), file, {
    recognise: recognitionWanted(process.env),
    onPage: (done, total) => reply({ type: 'progress', step: 'read', done, total }),
  })
  reply({ type: 'progress', step: 'structure', done: 1, total: 1 })
  const told = new Promise<void>((resolve) => {
    write = resolve
  })
  reply({ type: 'ready', passages: searchablePassages(parsed).length })
  await told
  const result = await store(request, parsed)
  return { type: 'done', result, reports: parsed.reports.length, warnings: parsed.warnings }
}

async function store(
  { dataDir, rereads }: IngestWorkerRequest,
  parsed: ParsedDocument,
): Promise<AddResult | null> {
  const library = await openLibrary({ dataDir })
  try {
    return rereads ? await library.reread(parsed) : await library.add(parsed)
  } finally {
    await library.close()
  }
}

function reply(message: IngestWorkerReply): void {
  process.send?.(message)
}

process.on('message', (message: IngestWorkerMessage) => {
  if (message.type === 'write') {
    write()
    return
  }
  work(message).then(reply, (error: unknown) => {
    if (error instanceof UserError) reply({ type: 'refused', code: error.code, message: error.message })
    else
      reply({
        type: 'crashed',
        stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
      })
  })
})

watchMemory(Number(process.argv[2]))

// Ctrl-C goes to every process of the terminal; the server decides when its worker ends.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))
