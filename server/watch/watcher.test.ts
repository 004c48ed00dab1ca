import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, renameSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DocumentSummary } from '../../search/library.ts'
import { documentIdOf } from '../../search/sqlite/ids.ts'
import { UserError } from '../../search/user-error.ts'
import type { Job } from '../jobs/job.ts'
import type { Jobs } from '../jobs/jobs.ts'
import { SETTLE } from './settled-files.ts'
import { openWatcher, type Watcher } from './watcher.ts'

let root: string
let folder: string
let watcher: Watcher
let time: number
let handed: [file: string, text: string][]
let full: boolean

/** Files that were handed over are documents at once. */
const documentsOf = (): readonly DocumentSummary[] => {
  const byId = new Map(handed.map(([file, text]) => [idOf(text), file]))
  return [...byId].map(([id, file]) => ({ id, file }) as DocumentSummary)
}
const idOf = (text: string) => documentIdOf(createHash('sha256').update(text).digest('hex'))

function open(): Watcher {
  const jobs = {
    list: () => [],
    add: (file: string, bytes: Uint8Array) => {
      if (full) throw new UserError('disk_full', 'Đĩa đầy.')
      handed.push([file, new TextDecoder().decode(bytes)])
      return {} as Job
    },
  } as unknown as Jobs
  const library = { documents: async () => documentsOf() }
  return openWatcher({ jobs, library, dataDirectory: root, now: () => time, every: null })
}

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
const looks = async (count: number, apart = SETTLE) => {
  for (let at = 0; at < count; at++) {
    await watcher.look()
    time += apart
  }
}

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'watch-'))
  folder = path.join(root, 'văn bản')
  mkdirSync(folder)
  handed = []
  time = 1_000_000
  full = false
  watcher = open()
  await watcher.watch(folder)
})
afterEach(async () => {
  await watcher.close()
  rmSync(root, { recursive: true })
})

describe('the watched folder', () => {
  it('hands new and changed files over once, when they have stood still', async () => {
    write('kế hoạch.txt', 'một')
    await watcher.look()
    expect([handed, watcher.status().waiting]).toEqual([[], 1])
    time += SETTLE
    await looks(3)
    expect(handed).toEqual([['kế hoạch.txt', 'một']])
    write('kế hoạch.txt', 'một hai')
    await looks(3)
    expect(handed).toEqual([
      ['kế hoạch.txt', 'một'],
      ['kế hoạch.txt', 'một hai'],
    ])
  })

  it('waits while a file is being copied, and takes no lock file, hidden or empty one', async () => {
    write('~$kế hoạch.docx', 'khóa')
    write('.tạm.txt', 'ẩn')
    write('trống.txt', '')
    for (const [at, text] of ['nửa', 'nửa tệp', 'nửa tệp nữa'].entries()) {
      write('dài.txt', text)
      utimesSync(path.join(folder, 'dài.txt'), at + 1, at + 1)
      await looks(1)
    }
    expect(handed).toEqual([])
    await looks(2)
    expect(handed).toEqual([['dài.txt', 'nửa tệp nữa']])
  })

  it('asks about files that are gone, and removes nothing by itself', async () => {
    write('một.txt', 'một')
    write('hai.txt', 'hai')
    await looks(3)
    unlinkSync(path.join(folder, 'hai.txt'))
    await looks(1)
    expect(watcher.status().gone).toEqual([])
    await looks(1)
    expect(watcher.status().gone).toEqual([{ file: 'hai.txt', documentId: idOf('hai') }])
    watcher.keep('hai.txt')
    await looks(2)
    expect(watcher.status().gone).toEqual([])
    expect(documentsOf()).toHaveLength(2)
  })

  it('takes a file under another name for the same document', async () => {
    write('một.txt', 'một')
    write('hai.txt', 'hai')
    await looks(3)
    renameSync(path.join(folder, 'hai.txt'), path.join(folder, 'hai (bản mới).txt'))
    await looks(4)
    expect(watcher.status().gone).toEqual([])
  })

  it('goes on after a restart without reading anything twice', async () => {
    write('một.txt', 'một')
    await looks(3)
    await watcher.close()
    watcher = open()
    expect(watcher.status().folder).toBe(folder)
    await looks(3)
    expect(handed).toHaveLength(1)
  })

  it('takes nothing for gone while the drive is not there or shows nothing', async () => {
    write('một.txt', 'một')
    write('hai.txt', 'hai')
    await looks(3)
    renameSync(folder, `${folder} xa`)
    await looks(3)
    expect(watcher.status()).toMatchObject({ gone: [], trouble: expect.stringContaining('ổ mạng') })
    mkdirSync(folder)
    await looks(3)
    expect(watcher.status()).toMatchObject({ gone: [], trouble: expect.stringContaining('trống') })
    rmSync(folder, { recursive: true })
    renameSync(`${folder} xa`, folder)
    await looks(3)
    expect(watcher.status()).toMatchObject({ gone: [], trouble: null })
    expect(handed).toHaveLength(2)
  })

  it('tries again what the disk had no room for', async () => {
    full = true
    write('một.txt', 'một')
    await looks(3)
    expect(watcher.status().trouble).toContain('Đĩa đầy')
    full = false
    await looks(2)
    expect(handed).toEqual([['một.txt', 'một']])
    expect(watcher.status().trouble).toBeNull()
  })

  it('must be a folder, named in full', async () => {
    await expect(watcher.watch('văn bản')).rejects.toMatchObject({ code: 'no_folder' })
    await expect(watcher.watch(path.join(folder, 'không có'))).rejects.toMatchObject({ code: 'no_folder' })
    await watcher.watch(null)
    write('một.txt', 'một')
    await looks(3)
    expect(handed).toEqual([])
  })
})
