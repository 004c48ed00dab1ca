import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventedText } from '../testing/invented-document.ts'
import { addDocument } from './change-documents.ts'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { readDocuments } from './read-documents.ts'

let dir: string
let database: Database
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'database-'))
  database = openDatabase(join(dir, 'library.sqlite'))
})
afterEach(async () => {
  database.close()
  await rm(dir, { recursive: true })
})

describe('a text', () => {
  it.each(['', 'Tỉnh Sông Lam', 'a\0b\0', '\0', '\ufffe\uffff', '😀', 'a\n\u2028b'])(
    'like %j is kept to its end, a NUL as the sign of an unreadable letter',
    (text) => {
      database.exec('CREATE TABLE texts (text TEXT)')
      database.run('INSERT INTO texts VALUES (?)', [text])
      const [kept] = database.all<{ text: string }>('SELECT text FROM texts WHERE text = ?', [text])
      expect(kept?.text).toBe(text.replaceAll('\0', '\ufffd'))
    },
  )
})

describe('a transaction', () => {
  beforeEach(() => database.exec('CREATE TABLE t (x)'))
  const count = () => database.get<{ n: number }>('SELECT count(*) AS n FROM t')?.n

  it('keeps all or nothing', () => {
    database.transaction(() => database.run('INSERT INTO t VALUES (?)', [1]))
    expect(() =>
      database.transaction(() => {
        database.run('INSERT INTO t VALUES (?)', [2])
        throw new Error('stop')
      }),
    ).toThrow('stop')
    expect(count()).toBe(1)
    database.transaction(() => database.run('INSERT INTO t VALUES (?)', [3]))
    expect(count()).toBe(2)
  })

  it('says that another program writes, after having waited', () => {
    const other = openDatabase(join(dir, 'library.sqlite'), { busyTimeout: 50 })
    database.transaction(() => {
      expect(() => other.transaction(() => undefined)).toThrow(
        expect.objectContaining({ code: 'library_busy' }),
      )
    })
    expect(other.transaction(() => 7)).toBe(7)
    other.close()
  })

  it.each([
    ['bytes', new Uint8Array([0, 255, 3])],
    ['a stretch of bytes', new Uint8Array([9, 0, 255, 3, 9]).subarray(1, 4)],
  ])('stores %s as they are', (_, bytes) => {
    database.run('INSERT INTO t VALUES (?)', [bytes])
    const stored = database.get<{ x: ArrayBuffer }>('SELECT x FROM t')
    expect(new Uint8Array(stored?.x ?? new ArrayBuffer())).toEqual(new Uint8Array([0, 255, 3]))
  })
})

it('says that the disk is full, and nothing is lost', async () => {
  migrate(database)
  const small = inventedText('nho.txt', ['Xã nuôi tôm.'])
  await addDocument(database, small, '2024-01-01T00:00:00.000Z')
  const pages = database.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0
  database.exec(`PRAGMA max_page_count = ${pages + 4}`)
  const large = inventedText(
    'lon.txt',
    Array.from({ length: 3000 }, (_, i) => `Thôn ${i} trồng lúa.`),
  )
  await expect(addDocument(database, large, '2024-01-01T00:00:00.000Z')).rejects.toMatchObject({
    code: 'disk_full',
  })
  expect(readDocuments(database).map(({ file }) => file)).toEqual(['nho.txt'])
  database.exec('PRAGMA max_page_count = 1000000')
  const added = await addDocument(database, large, '2024-01-01T00:00:00.000Z')
  expect(added.state).toBe('added')
})
