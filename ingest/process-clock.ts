import { readFileSync } from 'node:fs'

/** Ticks a second in which Linux counts processor time, on all machines that Node runs on. */
const TICKS = 100
/** So many times the processor time may pass by the clock: on a busy machine a process of low priority waits long. */
const PATIENCE = 10

/** Milliseconds of processor time that a process has had; null where the system does not tell. */
function processorTime(pid: number | undefined): number | null {
  if (process.platform !== 'linux' || pid === undefined) return null
  try {
    // Its name may hold blanks and brackets; the 14th and 15th fields are its time in the program and in the system.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS
  } catch {
    return null
  }
}

/**
 * Calls back once a process has worked for so long from now on, or ten times as long has passed. Time in which others
 * had the processor does not count, where the system tells it (Linux); elsewhere the clock alone counts.
 *
 * @returns ends the watch
 */
export function afterWorking(pid: number | undefined, milliseconds: number, done: () => void): () => void {
  const begun = performance.now()
  const before = processorTime(pid)
  let timer: NodeJS.Timeout
  const look = (): void => {
    const now = processorTime(pid)
    const worked = before === null || now === null ? milliseconds : now - before
    const isOver = worked >= milliseconds || performance.now() - begun >= PATIENCE * milliseconds
    if (isOver) done()
    // Never sooner than the work that is left could be done.
    else timer = setTimeout(look, Math.max(50, milliseconds - worked))
  }
  timer = setTimeout(look, milliseconds)
  return () => clearTimeout(timer)
}
