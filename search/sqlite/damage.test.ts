import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventedText } from '../testing/invented-document.ts'
import { checkLibraryAside } from './check-aside.ts'
import { checkLibrary } from './check-library.ts'
import { openDatabase } from './database.ts'
import { libraryPath } from './library-path.ts'
import { openLibrary } from './open-library.ts'

let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'damage-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

const SECRET = 'Xã Bình Khê nuôi tôm sú trên ao nước lợ'
async function library(): Promise<void> {
  const opened = await openLibrary({ dataDir })
  const texts = Array.from({ length: 400 }, (_, i) => `Thôn ${i}: ${SECRET} số ${i}.`)
  await opened.add(inventedText('a.txt', texts))
  await opened.close()
}
const checkAside = () => checkLibraryAside(dataDir, new AbortController().signal)
const check = () => {
  const path = libraryPath(dataDir)
  const database = openDatabase(path)
  try {
    checkLibrary(database, path)
  } finally {
    database.close()
  }
}
const overwrite = async (change: (bytes: Buffer) => void) => {
  const bytes = await readFile(libraryPath(dataDir))
  change(bytes)
  await writeFile(libraryPath(dataDir), bytes)
}
const damaged = { code: 'library_damaged', message: expect.stringMatching(/phục hồi từ bản sao lưu/) }

describe('a library that lost its content', () => {
  it('is never taken for a new one: empty, without tables, gone but for its log', async () => {
    await library()
    await truncate(libraryPath(dataDir), 0)
    await expect(openLibrary({ dataDir })).rejects.toMatchObject(damaged)
    expect((await stat(libraryPath(dataDir))).size).toBe(0)
    await rm(libraryPath(dataDir))
    const database = openDatabase(libraryPath(dataDir))
    database.exec('CREATE TABLE t (x); DROP TABLE t')
    database.close()
    await expect(openLibrary({ dataDir })).rejects.toMatchObject(damaged)
    await rm(libraryPath(dataDir))
    await writeFile(`${libraryPath(dataDir)}-wal`, 'nhật ký')
    await expect(openLibrary({ dataDir })).rejects.toMatchObject(damaged)
  })

  it('is not what a first start leaves that was cut off', async () => {
    await writeFile(join(dataDir, 'library.beginning'), '')
    await writeFile(libraryPath(dataDir), '')
    await (await openLibrary({ dataDir })).close()
    await (await openLibrary({ dataDir })).close()
    await truncate(libraryPath(dataDir), 0)
    await expect(openLibrary({ dataDir })).rejects.toMatchObject(damaged)
  })
})

describe('the check', () => {
  it('finds nothing in a whole library, and none where there is none', async () => {
    expect(await checkAside()).toBeNull()
    await library()
    expect(await checkAside()).toBeNull()
  })

  it('finds pages that are no pages', async () => {
    await library()
    await overwrite((bytes) => bytes.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 16_384))
    expect(check).toThrow(expect.objectContaining(damaged))
  })

  it('finds a text that is none, which would end the program', async () => {
    await library()
    await overwrite((bytes) => bytes.fill(0xff, bytes.lastIndexOf(SECRET), bytes.lastIndexOf(SECRET) + 4))
    expect(await checkAside()).toMatchObject(damaged)
  })

  it('finds a file that is not as it was added', async () => {
    await library()
    await overwrite((bytes) => {
      for (let at = bytes.indexOf(SECRET); at >= 0; at = bytes.indexOf(SECRET, at + 1)) bytes[at] = 0x59
    })
    expect(check).toThrow(expect.objectContaining(damaged))
  })

  it('keeps a damaged library from being backed up', async () => {
    await library()
    const opened = await openLibrary({ dataDir })
    const copy = join(dataDir, 'sao-luu.sqlite')
    await opened.backup(copy)
    expect((await stat(copy)).mode & 0o077).toBe(0)
    await opened.close()
    await overwrite((bytes) => bytes.fill(0xff, bytes.lastIndexOf(SECRET), bytes.lastIndexOf(SECRET) + 4))
    const again = await openLibrary({ dataDir })
    await expect(again.backup(join(dataDir, 'hai.sqlite'))).rejects.toMatchObject(damaged)
    await expect(stat(join(dataDir, 'hai.sqlite'))).rejects.toThrow()
    await again.close()
  })
})
