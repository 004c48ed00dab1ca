import { type ChildProcess, fork } from 'node:child_process'
import { statSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { childProgram } from '../search/child-program.ts'
import { UserError } from '../search/user-error.ts'
import type { IngestedFile, IngestFile, IngestProgress } from './ingest-file.ts'
import type { IngestWorkerMessage, IngestWorkerReply, IngestWorkerRequest } from './ingest-worker.ts'
import { afterWorking } from './process-clock.ts'
import { READ_LIMITS } from './readers/limits.ts'

/** What one file may cost; sizes in megabytes, times in milliseconds of the processor: see `afterWorking`. */
export interface IngestLimits {
  readonly heapMegabytes: number
  /** Of the whole process: what a file unpacks to lies outside the heap. */
  readonly memoryMegabytes: number
  /** For reading alone, of a file of any size; readers look at the clock themselves, but not while they unpack. */
  readonly readMilliseconds: number
  /** For reading a small file, which must not hold up the others for long; each megabyte has as much again. */
  readonly readSmallMilliseconds: number
  /** For everything until the document is written. */
  readonly milliseconds: number
  /** A worker without work for so long is ended. */
  readonly idleMilliseconds: number
}

export const INGEST_LIMITS: IngestLimits = {
  heapMegabytes: 1_024,
  memoryMegabytes: 2_560,
  readMilliseconds: 1.25 * READ_LIMITS.milliseconds,
  readSmallMilliseconds: 40_000,
  milliseconds: 10 * 60_000,
  idleMilliseconds: 30_000,
}

export interface IngestProcess {
  readonly ingestFile: IngestFile
  close(): Promise<void>
}

export interface IngestProcessOptions {
  /** Folder of the library. */
  readonly dataDir: string
  /** True where nobody asks questions meanwhile: then it need not step back. */
  readonly foreground?: boolean
  readonly limits?: IngestLimits
  /** The worker's program; another one in tests. */
  readonly program?: string
}

/**
 * Files are read, structured and written in a process of its own: whatever a file does to it (memory,
 * time, a crash in native code), it can be ended without harm, and its low priority leaves the machine to those
 * who ask. One process serves one file after the other; it starts with the first and ends when idle.
 */
export function openIngestProcess({
  dataDir,
  foreground = false,
  limits = INGEST_LIMITS,
  program,
}: IngestProcessOptions): IngestProcess {
  const { file, execArgv } =
    program === undefined
      ? childProgram(new URL('./ingest-worker.ts', import.meta.url))
      : { file: program, execArgv: [] }
  let child: ChildProcess | null = null
  let idle: NodeJS.Timeout | undefined

  const start = (): ChildProcess => {
    clearTimeout(idle)
    if (child !== null) return child
    const started = fork(file, [String(limits.memoryMegabytes)], {
      execArgv: [...execArgv, `--max-old-space-size=${limits.heapMegabytes}`],
      serialization: 'advanced',
    })
    if (!foreground) lowerPriority(started)
    started.once('exit', () => {
      if (child === started) child = null
    })
    // What could not be sent to a process that has just ended is told after its end as well.
    started.on('error', () => {})
    child = started
    return started
  }

  const end = async (): Promise<void> => {
    clearTimeout(idle)
    const ending = child
    child = null
    if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return
    await new Promise((resolve) => {
      ending.once('exit', resolve)
      ending.kill('SIGKILL')
    })
  }

  const ingestFile: IngestFile = async ({ name, path, rereads }, onProgress, signal) => {
    signal.throwIfAborted()
    try {
      const request = { type: 'ingest', file: name, path, dataDir, rereads } as const
      return await exchange(start(), request, onProgress, signal, limits)
    } catch (error) {
      // Its state is unknown unless it said itself that the file is at fault.
      if (!(error instanceof UserError) || KILLING.has(error.code)) await end()
      throw error
    } finally {
      if (child !== null) {
        idle = setTimeout(() => void end(), limits.idleMilliseconds)
        idle.unref()
      }
    }
  }
  return { ingestFile, close: end }
}

const KILLING = new Set(['file_takes_too_long', 'file_too_demanding'])
/** What a send fails with when the process at the other end is gone. */
const ENDED: ReadonlySet<string> = new Set(['EPIPE', 'ERR_IPC_CHANNEL_CLOSED', 'ECONNRESET'])

/** Once the word to write is given, neither the signal nor the clock ends the work: one transaction is soon done. */
function exchange(
  child: ChildProcess,
  request: IngestWorkerRequest,
  onProgress: (progress: IngestProgress) => void,
  signal: AbortSignal,
  limits: IngestLimits,
): Promise<IngestedFile> {
  return new Promise<IngestedFile>((resolve, reject) => {
    const clocks: (() => void)[] = []
    const letBe = () => {
      for (const stop of clocks) stop()
      signal.removeEventListener('abort', onAbort)
    }
    const finish = (settle: () => void) => {
      letBe()
      child.off('message', onMessage).off('exit', onExit).off('error', onError)
      settle()
    }
    const endAfter = (milliseconds: number) =>
      afterWorking(child.pid, milliseconds, () => finish(() => reject(tooLong(request.file, milliseconds))))
    const onAbort = () => finish(() => reject(signal.reason))
    const onExit = () => finish(() => reject(tooDemanding(request.file)))
    const onError = (error: NodeJS.ErrnoException) =>
      finish(() => reject(ENDED.has(error.code ?? '') ? tooDemanding(request.file) : error))
    const send = (message: IngestWorkerMessage) => child.send(message)
    const onMessage = (reply: IngestWorkerReply) => {
      switch (reply.type) {
        case 'progress':
          if (reply.step !== 'read') stopReading()
          // A page that is recognised has the time of a whole reading, however many there are.
          else if (reply.total > 1) startClocks(limits.readMilliseconds)
          onProgress(reply)
          break
        case 'ready':
          letBe()
          onProgress({ step: 'index', done: 0, total: reply.passages })
          send({ type: 'write' })
          break
        case 'done':
          finish(() => resolve(reply))
          break
        case 'refused':
          finish(() => reject(new UserError(reply.code, reply.message)))
          break
        case 'crashed':
          finish(() => reject(new Error(reply.stack)))
          break
      }
    }
    let stopReading = () => {}
    const startClocks = (forReading: number) => {
      for (const stop of clocks.splice(0)) stop()
      stopReading = endAfter(forReading)
      clocks.push(stopReading, endAfter(limits.milliseconds))
    }
    startClocks(readingTime(request.path, limits))
    signal.addEventListener('abort', onAbort)
    child.on('message', onMessage).on('exit', onExit).on('error', onError)
    send(request)
  })
}

function readingTime(file: string, limits: IngestLimits): number {
  const megabytes = (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 1024 / 1024
  return Math.min(limits.readMilliseconds, limits.readSmallMilliseconds * (1 + megabytes))
}

function tooLong(file: string, milliseconds: number): UserError {
  return new UserError(
    'file_takes_too_long',
    `Tệp "${file}" mất hơn ${Math.ceil(milliseconds / 1_000)} giây nên đã dừng lại. Hãy chia nhỏ rồi thêm lại.`,
  )
}

function tooDemanding(file: string): UserError {
  return new UserError(
    'file_too_demanding',
    `Tệp "${file}" cần quá nhiều bộ nhớ hoặc làm hỏng bộ đọc nên đã dừng lại. Hãy chia nhỏ hoặc lưu lại tệp rồi thêm lại.`,
  )
}

function lowerPriority(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Not allowed everywhere; questions are then a little slower while files are added.
  }
}
