import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono } from 'hono'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseDocument } from '../../ingest/parse-document.ts'
import { openDatabase } from '../../search/sqlite/database.ts'
import { libraryPath } from '../../search/sqlite/library-path.ts'
import { openLibrary, type SqliteLibrary } from '../../search/sqlite/open-library.ts'
import { describeError } from '../errors.ts'
import { collectionRoutes } from '../routes/collections.ts'
import type { Collection, Collections } from './collection.ts'
import { openCollections } from './sqlite-collections.ts'

const paper = (words: string): string => `ỦY BAN NHÂN DÂN HUYỆN ĐẠ KHÊ

BÁO CÁO
Kết quả trồng chè năm 2022 của huyện Đạ Khê

I. KẾT QUẢ

${words}
`

let directory: string
let library: SqliteLibrary
let collections: Collections
let app: Hono

async function add(file: string, words: string): Promise<string> {
  const parsed = await parseDocument(new TextEncoder().encode(paper(words)), file)
  await library.add(parsed)
  const document = (await library.documents()).find((one) => one.file === file)
  return document?.reports[0]?.id ?? ''
}

beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'collections-'))
  library = await openLibrary({ dataDir: directory })
  collections = openCollections(openDatabase(libraryPath(directory)))
  app = new Hono()
    .onError((error, c) => {
      const { status, body } = describeError(error)
      return c.json(body, status)
    })
    .route('/', collectionRoutes({ library, collections }))
})
afterEach(async () => {
  collections.close()
  await library.close()
  rmSync(directory, { recursive: true })
})

async function send(method: string, url: string, body?: unknown) {
  const response = await app.request(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const told: unknown = response.status === 204 ? null : await response.json()
  return { status: response.status, told }
}
const make = async (name: string, reportIds: readonly string[] = []): Promise<Collection> =>
  (await send('POST', '/collections', { name, reportIds })).told as Collection
const listed = async (): Promise<readonly Collection[]> =>
  ((await send('GET', '/collections')).told as { readonly collections: readonly Collection[] }).collections

it('makes, fills, renames and deletes named sets of papers, listed by name', async () => {
  const [tea, wood] = [await add('che.txt', 'Đạt 71 ha.'), await add('go.txt', 'Đạt 8.400 m3.')]
  await make('Họp quý II', [tea])
  const { id } = await make('Đề án chè')
  await send('PATCH', `/collections/${id}`, { add: [tea, wood, wood] })
  await send('PATCH', `/collections/${id}`, { name: 'Chè', remove: [wood] })
  expect(await listed()).toMatchObject([
    { name: 'Chè', reportIds: [tea], absent: 0 },
    { name: 'Họp quý II', reportIds: [tea] },
  ])
  expect((await send('DELETE', `/collections/${id}`)).status).toBe(204)
  expect(await listed()).toHaveLength(1)
  expect(await library.documents()).toHaveLength(2)
})

it('keeps them over a restart', async () => {
  const tea = await add('che.txt', 'Đạt 71 ha.')
  await make('Chè', [tea])
  collections.close()
  collections = openCollections(openDatabase(libraryPath(directory)))
  expect(collections.list(await library.documents())).toMatchObject([{ name: 'Chè', reportIds: [tea] }])
})

it('has a removed paper in its sets again once it is back', async () => {
  const tea = await add('che.txt', 'Đạt 71 ha.')
  const { id } = await make('Chè', [tea])
  await library.remove(tea.replace(/-r1$/, ''))
  expect(await listed()).toMatchObject([{ id, reportIds: [], absent: 1 }])
  await add('che.txt', 'Đạt 71 ha.')
  expect(await listed()).toMatchObject([{ id, reportIds: [tea], absent: 0 }])
})

it('has the newer copy of a file in place of the one before, and takes it out as one', async () => {
  const former = await add('che.txt', 'Đạt 71 ha.')
  const { id } = await make('Chè', [former])
  const newer = await add('che.txt', 'Đạt 73 ha.')
  expect(newer).not.toBe(former)
  expect(await listed()).toMatchObject([{ reportIds: [newer], absent: 0 }])
  await send('PATCH', `/collections/${id}`, { add: [newer] })
  await send('PATCH', `/collections/${id}`, { remove: [newer] })
  expect(await listed()).toMatchObject([{ reportIds: [], absent: 0 }])
})

it('refuses a second set of the same name, papers and sets that are not there, and says so', async () => {
  const { id } = await make('Đề án Chè')
  expect(await send('POST', '/collections', { name: ' đề  án chè ' })).toMatchObject({
    status: 409,
    told: { error: { code: 'collection_exists' } },
  })
  expect(await send('PATCH', `/collections/${id}`, { name: 'Đề án chè' })).toMatchObject({ status: 200 })
  expect(
    await send('POST', '/collections', { name: 'Mới', reportIds: ['0000000000000000-r1'] }),
  ).toMatchObject({ status: 404, told: { error: { code: 'unknown_report' } } })
  expect(await listed()).toHaveLength(1)
  for (const method of ['PATCH', 'DELETE']) {
    expect(await send(method, '/collections/khong-co', { name: 'x' })).toMatchObject({
      status: 404,
      told: { error: { code: 'unknown_collection' } },
    })
  }
})
