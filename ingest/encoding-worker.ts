import { constants, setPriority } from 'node:os'
import { isDiskFailure } from '../search/disk-failure.ts'
import { type EncoderOptions, openEncoder } from '../search/encoder/open-encoder.ts'
import { errorLine } from '../search/error-line.ts'
import type { EncodingShare } from '../search/sqlite/encode-passages.ts'
import { openLibrary } from '../search/sqlite/open-library.ts'
import { watchMemory } from './memory-watch.ts'

/** The word to begin, and after each `rest` the word to go on. */
export type EncodingWorkerMessage =
  | {
      readonly type: 'encode'
      readonly encoder: EncoderOptions
      readonly dataDir: string
      readonly share: EncodingShare
    }
  | { readonly type: 'go_on' }

export type EncodingWorkerReply =
  /** Waits for the word to go on. */
  | { readonly type: 'rest' }
  | { readonly type: 'progress'; readonly encoded: number; readonly passages: number }
  | { readonly type: 'done' }
  /** The disk is full or cannot be written: nothing is wrong with the program. */
  | { readonly type: 'no_room'; readonly message: string }
  | { readonly type: 'crashed'; readonly stack: string }

let goOn = () => {}

async function encode(options: EncoderOptions, dataDir: string, share: EncodingShare): Promise<void> {
  const encoder = await openEncoder(options)
  const library = await openLibrary({ dataDir, encoder })
  try {
    await library.encode(encoder, {
      share,
      rest: () =>
        new Promise((resolve) => {
          goOn = resolve
          reply({ type: 'rest' })
        }),
      onProgress: (encoded, passages) => reply({ type: 'progress', encoded, passages }),
    })
  } finally {
    await library.close()
  }
}

function reply(message: EncodingWorkerReply): void {
  process.send?.(message)
}

process.on('message', (message: EncodingWorkerMessage) => {
  if (message.type === 'go_on') {
    goOn()
    return
  }
  encode(message.encoder, message.dataDir, message.share).then(
    () => reply({ type: 'done' }),
    (error: unknown) =>
      reply(
        isDiskFailure(error)
          ? { type: 'no_room', message: String(errorLine(error)) }
          : {
              type: 'crashed',
              stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
            },
      ),
  )
})

// Before the model is loaded: its threads take over the priority of the thread that makes them.
try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
} catch {
  // Not allowed everywhere; questions are then a little slower while passages are encoded.
}
watchMemory(Number(process.argv[2]))

// Ctrl-C goes to every process of the terminal; the server decides when its worker ends.
process.on('SIGINT', () => {})
process.on('disconnect', () => process.exit(0))
