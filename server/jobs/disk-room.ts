import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for a disk that is full or cannot be written. */
export interface DiskRoom {
  /** Resolves when it is worth to try again, or when the signal says to end. Looks, and tries nothing, meanwhile. */
  wait(signal: AbortSignal): Promise<void>
}

/** Milliseconds between two looks, and until it is tried again although nothing seems to have changed. */
const LOOK = 2_000
const PATIENCE = 10 * 60_000

/** Bytes of the file that is written to see whether one can be, and by which the room must have grown. */
const PROBE = 64 * 1024

/** @param look milliseconds between two looks; other ones in tests */
export function openDiskRoom(directory: string, look = LOOK, patience = PATIENCE): DiskRoom {
  return {
    async wait(signal) {
      const before = freeBytes(directory)
      let couldWrite = canWrite(directory)
      for (let waited = 0; !signal.aborted && waited < patience; waited += look) {
        await sleep(look, undefined, { signal }).catch(() => undefined)
        const canWriteNow = canWrite(directory)
        if (canWriteNow && (!couldWrite || freeBytes(directory) >= before + PROBE)) return
        couldWrite = canWriteNow
      }
    },
  }
}

function freeBytes(directory: string): number {
  try {
    const { bavail, bsize } = statfsSync(directory)
    return bavail * bsize
  } catch {
    return 0
  }
}

function canWrite(directory: string): boolean {
  const probe = path.join(directory, 'probe')
  try {
    writeFileSync(probe, new Uint8Array(PROBE), { flush: true, mode: 0o600 })
    return true
  } catch {
    return false
  } finally {
    try {
      rmSync(probe, { force: true })
    } catch {
      // Where it cannot be removed it could not be written either.
    }
  }
}
