import { type ChildProcess, fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EncodingWorkerMessage, EncodingWorkerReply } from '../../ingest/encoding-worker.ts'
import { childProgram } from '../../search/child-program.ts'
import { isDiskFailure } from '../../search/disk-failure.ts'
import type { EncoderOptions } from '../../search/encoder/open-encoder.ts'
import { errorLine } from '../../search/error-line.ts'
import type { EncodingShare } from '../../search/sqlite/encode-passages.ts'
import { UserError } from '../../search/user-error.ts'
import type { Breathing } from './breathing.ts'
import type { DiskRoom } from './disk-room.ts'

/** Passages get their vectors in the background: what was added is found by its words until then. */
export interface Encoding {
  /** To be told when there may be passages without vectors. */
  wake(): void
  /** Resolves when every passage has its vector, or when closed. */
  settled(): Promise<void>
  /** Stops at once; what is done stays, the rest is done after the next start. */
  close(): Promise<void>
}

export interface EncodingSettings {
  readonly encoder: EncoderOptions
  /** Folder of the library. */
  readonly dataDir: string
  /** Whether a passage lacks its vector. */
  readonly isPending: () => Promise<boolean>
  /** Waits before the next few passages; see `Breathing`. */
  readonly pause: Breathing['pause']
  /** Waited for while the disk is full or cannot be written. */
  readonly room: DiskRoom
  /** Lines for the person at the terminal. */
  readonly log: (line: string) => void
  /** Passages whose vectors stand, of all. */
  readonly onProgress: (encoded: number, passages: number) => void
  /** The worker's program; another one in tests. */
  readonly program?: string
  /** Processes side by side, each on one thread; default two where there are two processors. */
  readonly lanes?: number
  /** Milliseconds until the work is taken up again after the process has died; doubles each time. */
  readonly restart?: number
}

/** Megabytes of one process: about 280 are used; whatever asks for more is ended and begun anew. */
const MEMORY = 450
const HEAP = 256
/** More would take more memory than all of ingest is given. */
const MOST_LANES = 2
const LONGEST_PAUSE = 10 * 60_000

/**
 * Encodes in processes of their own and of low priority, which end when nothing is left to do: each holds a model
 * in memory. Killed or crashed, it is started again, later each time.
 */
export function openEncoding(settings: EncodingSettings): Encoding {
  const { isPending, room, log, restart = 1_000 } = settings
  const closing = new AbortController()
  let work: Promise<void> | null = null
  /** Woken since it was last looked whether anything is to be done. */
  let woken = false

  const run = async (): Promise<void> => {
    let wait = restart
    while (!closing.signal.aborted) {
      woken = false
      try {
        if (!(await isPending())) {
          if (woken) continue
          return
        }
        await encodeOnce(settings, closing.signal)
        wait = restart
      } catch (error) {
        if (closing.signal.aborted) return
        if (isDiskFailure(error)) {
          log(`${errorLine(error)} Việc hiểu nghĩa các đoạn tự tiếp tục khi ghi được.`)
          await room.wait(closing.signal)
          continue
        }
        console.error(error)
        await sleep(wait, undefined, { signal: closing.signal }).catch(() => undefined)
        wait = Math.min(2 * wait, LONGEST_PAUSE)
      }
    }
  }
  const wake = (): void => {
    woken = true
    if (work !== null) return
    work = run()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        work = null
      })
  }
  return {
    wake,
    async settled() {
      while (work !== null) await work
    },
    async close() {
      closing.abort()
      await work
    },
  }
}

/** One life of the processes; resolves when all is encoded, and ends the others where one of them fails. */
async function encodeOnce(settings: EncodingSettings, signal: AbortSignal): Promise<void> {
  const of = settings.lanes ?? Math.min(MOST_LANES, availableParallelism())
  const failed = new AbortController()
  const either = AbortSignal.any([signal, failed.signal])
  const lanes = Array.from({ length: of }, (_, index) =>
    encodeShare(settings, { index, of }, either).catch((error: unknown) => {
      failed.abort()
      throw error
    }),
  )
  await Promise.allSettled(lanes)
  await Promise.all(lanes)
}

function encodeShare(
  { encoder, dataDir, pause, onProgress, program }: EncodingSettings,
  share: EncodingShare,
  signal: AbortSignal,
): Promise<void> {
  const { file, execArgv } =
    program === undefined
      ? childProgram(new URL('../../ingest/encoding-worker.ts', import.meta.url))
      : { file: program, execArgv: [] }
  const child: ChildProcess = fork(file, [String(MEMORY)], {
    execArgv: [...execArgv, `--max-old-space-size=${HEAP}`],
    serialization: 'advanced',
  })
  const send = (message: EncodingWorkerMessage) => {
    if (child.connected) child.send(message)
  }
  return new Promise<void>((resolve, reject) => {
    let crash: Error | null = null
    let done = false
    const stop = () => child.kill('SIGKILL')
    child.on('message', (reply: EncodingWorkerReply) => {
      switch (reply.type) {
        case 'rest':
          pause(signal).then(() => send({ type: 'go_on' }), reject)
          break
        case 'progress':
          onProgress(reply.encoded, reply.passages)
          break
        case 'done':
          done = true
          stop()
          break
        case 'no_room':
          crash = new UserError('disk_full', reply.message)
          stop()
          break
        case 'crashed':
          crash = new Error(reply.stack)
          stop()
          break
      }
    })
    child.once('error', reject)
    child.once('exit', (code, killed) => {
      signal.removeEventListener('abort', stop)
      if (done || signal.aborted) resolve()
      else reject(crash ?? new Error(`the process that encodes ended with ${killed ?? code}`))
    })
    signal.addEventListener('abort', stop)
    if (signal.aborted) stop()
    else send({ type: 'encode', encoder, dataDir, share })
  })
}
