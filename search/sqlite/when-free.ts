import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../user-error.ts'
import type { Database } from './database.ts'

/** Milliseconds between two tries, and until it is given up: compacting a library of gigabytes takes a minute. */
const PAUSE = 10
const PATIENCE = 120_000

/**
 * A transaction that begins as soon as no other process writes. The thread goes on with other work meanwhile,
 * where `transaction` would keep it waiting.
 *
 * @param isSynced false: what is written outlives the program at once, a loss of power only with the next synced change
 * @throws UserError `library_busy` when another process has been writing for two minutes
 */
export async function transactionWhenFree<T>(database: Database, work: () => T, isSynced = true): Promise<T> {
  const begun = performance.now()
  for (;;) {
    try {
      return isSynced ? atOnce(database, work) : unsynced(database, () => atOnce(database, work))
    } catch (error) {
      const busy = error instanceof UserError && error.code === 'library_busy'
      if (!busy || performance.now() - begun > PATIENCE) throw error
    }
    await sleep(PAUSE)
  }
}

function atOnce<T>(database: Database, work: () => T): T {
  const [wait] = database.all<{ timeout: number }>('PRAGMA busy_timeout')
  database.exec('PRAGMA busy_timeout = 0')
  try {
    return database.transaction(work)
  } finally {
    database.exec(`PRAGMA busy_timeout = ${wait?.timeout ?? 0}`)
  }
}

/** All of it in one turn, so that nothing else is written meanwhile. */
function unsynced<T>(database: Database, work: () => T): T {
  database.exec('PRAGMA synchronous = NORMAL')
  try {
    return work()
  } finally {
    database.exec('PRAGMA synchronous = FULL')
  }
}
