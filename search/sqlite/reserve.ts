import { randomBytes } from 'node:crypto'
import { rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Room on the disk that is kept back, so that on a full one a document can still be removed. */
export interface Reserve {
  /** Keeps room back while there is plenty. */
  keep(): void
  /** Gives it back to the disk. False when there was none. */
  release(): boolean
}

/** Bytes kept back: what the log needs to take out a document of some thousand passages. */
const RESERVED = 4 * 1024 * 1024

/** So many times as much must be free before it is taken: a reserve must not fill a disk itself. */
const PLENTY = 16

export function openReserve(dataDir: string, bytes = RESERVED): Reserve {
  const file = join(dataDir, 'reserve')
  const release = (): boolean => {
    try {
      const { size } = statSync(file)
      rmSync(file)
      return size > 0
    } catch {
      return false
    }
  }
  return {
    keep() {
      try {
        if (statSync(file, { throwIfNoEntry: false })?.size === bytes) return
        const { bavail, bsize } = statfsSync(dataDir)
        // Of chance, so that no file system packs it.
        if (bavail * bsize >= PLENTY * bytes) writeFileSync(file, randomBytes(bytes), { mode: 0o600 })
      } catch {
        release()
      }
    },
    release,
  }
}
