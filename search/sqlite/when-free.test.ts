import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { transactionWhenFree } from './when-free.ts'

let directory: string
let database: Database
let other: Database
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'when-free-'))
  database = openDatabase(path.join(directory, 'a.sqlite'))
  other = openDatabase(path.join(directory, 'a.sqlite'))
  database.exec('CREATE TABLE words (word TEXT)')
})
afterEach(() => {
  other.close()
  database.close()
  rmSync(directory, { recursive: true })
})

const write = () =>
  transactionWhenFree(database, () => database.run('INSERT INTO words VALUES (?)', ['một']).changes)

it('waits for another writer without keeping the thread', async () => {
  other.exec('BEGIN IMMEDIATE')
  const writing = write()
  let ticks = 0
  const clock = setInterval(() => {
    ticks += 1
  }, 5)
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(ticks).toBeGreaterThan(10)
  expect(other.get('SELECT count(*) AS n FROM words')).toMatchObject({ n: 0 })
  other.exec('COMMIT')
  expect(await writing).toBe(1)
  clearInterval(clock)
  expect(database.get('PRAGMA busy_timeout')).toMatchObject({ timeout: 15_000 })
})

it('leaves nothing of what fails inside, and tells it at once', async () => {
  const failing = transactionWhenFree(database, () => {
    database.run('INSERT INTO words VALUES (?)', ['hai'])
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(database.get('SELECT count(*) AS n FROM words')).toMatchObject({ n: 0 })
})

it('leaves a change to the next synced one only where it is told so', async () => {
  const synced = () => database.get<{ synchronous: number }>('PRAGMA synchronous')?.synchronous
  const [full, normal] = [2, 1]
  expect(await transactionWhenFree(database, synced)).toBe(full)
  expect(await transactionWhenFree(database, synced, false)).toBe(normal)
  const failing = () => {
    throw new Error('Not written')
  }
  await expect(transactionWhenFree(database, failing, false)).rejects.toThrow('Not written')
  expect(synced()).toBe(full)
})
