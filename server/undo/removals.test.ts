import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseDocument } from '../../ingest/parse-document.ts'
import { openLibrary, type SqliteLibrary } from '../../search/sqlite/open-library.ts'
import { openDiskRoom } from '../jobs/disk-room.ts'
import { type Jobs, openJobs } from '../jobs/jobs.ts'
import { openSpool } from '../jobs/spool.ts'
import { openRemovals } from './removals.ts'

const paper = (tons: string): Uint8Array =>
  new TextEncoder().encode(`ỦY BAN NHÂN DÂN HUYỆN ĐẠ KHÊ

BÁO CÁO
Kết quả nuôi tằm năm 2022 của huyện Đạ Khê

I. KẾT QUẢ

Sản lượng kén tằm của huyện Đạ Khê năm 2022 đạt ${tons} tấn.
`)

let directory: string
let library: SqliteLibrary
let jobs: Jobs

beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'removals-'))
  library = await openLibrary({ dataDir: directory })
  const incoming = path.join(directory, 'incoming')
  jobs = openJobs({
    ingestFile: async ({ name, path: spooled }) => {
      const parsed = await parseDocument(readFileSync(spooled), name)
      return { result: await library.add(parsed), reports: parsed.reports.length, warnings: [] }
    },
    spool: openSpool(incoming),
    room: openDiskRoom(incoming),
  })
})
afterEach(async () => {
  await jobs.close()
  await library.close()
  rmSync(directory, { recursive: true })
})

async function add(file: string, tons: string): Promise<string> {
  jobs.add(file, paper(tons))
  await jobs.settled()
  return (await library.documents()).find((document) => document.file === file)?.id ?? ''
}

it('brings a removed document back under its name and ids, with what was corrected in it', async () => {
  const removals = openRemovals({ library, jobs })
  const id = await add('tam.txt', '12,7')
  await library.correct(`${id}-r1`, { number: '31/BC-UBND' })
  expect(await removals.remove(id)).toBe(true)
  expect(await library.documents()).toEqual([])
  await removals.bringBack(id)
  await jobs.settled()
  await vi.waitFor(async () => {
    const [document] = await library.documents()
    expect(document).toMatchObject({ id, file: 'tam.txt' })
    expect(document?.reports[0]).toMatchObject({ id: `${id}-r1`, number: '31/BC-UBND' })
  })
  await expect(removals.bringBack(id)).rejects.toMatchObject({ code: 'removal_forgotten' })
})

it('knows no document that was never there, and none that was removed long ago', async () => {
  const removals = openRemovals({ library, jobs, keptFor: 0 })
  expect(await removals.remove('0000000000000000')).toBe(false)
  const id = await add('tam.txt', '12,7')
  await removals.remove(id)
  await vi.waitFor(() => expect(removals.bringBack(id)).rejects.toMatchObject({ code: 'removal_forgotten' }))
})

it('takes no place from a document that has the name by now', async () => {
  const removals = openRemovals({ library, jobs })
  const id = await add('tam.txt', '12,7')
  await removals.remove(id)
  const newer = await add('tam.txt', '13,1')
  await expect(removals.bringBack(id)).rejects.toMatchObject({ code: 'file_name_taken' })
  expect((await library.documents()).map((document) => document.id)).toEqual([newer])
})

it('forgets the oldest first where more is removed than is held', async () => {
  const size = paper('12,7').length
  const removals = openRemovals({ library, jobs, keptBytes: size })
  const [first, second] = [await add('tam-1.txt', '12,7'), await add('tam-2.txt', '13,1')]
  await removals.remove(first)
  await removals.remove(second)
  await expect(removals.bringBack(first)).rejects.toMatchObject({ code: 'removal_forgotten' })
  await removals.bringBack(second)
  await jobs.settled()
  expect((await library.documents()).map((document) => document.id)).toEqual([second])
})
