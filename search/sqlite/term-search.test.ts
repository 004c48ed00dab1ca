import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inventedText } from '../testing/invented-document.ts'
import { indexTerms } from '../text/terms.ts'
import { type Database, openDatabase } from './database.ts'
import { libraryPath } from './library-path.ts'
import { openLibrary, type SqliteLibrary } from './open-library.ts'
import { createTermSearch, type TermBudget } from './term-search.ts'

let dataDir: string
let library: SqliteLibrary
let database: Database
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'term-search-'))
  library = await openLibrary({ dataDir })
  database = openDatabase(libraryPath(dataDir))
})
afterEach(async () => {
  database.close()
  await library.close()
  await rm(dataDir, { recursive: true })
})

const common = Array.from(
  { length: 30 },
  (_, i) => `Thôn thứ ${i + 100} ${i < 12 ? 'trồng lúa' : 'nuôi tôm'}.`,
)
const texts = ['Thôn Hạ có đò ngang.', 'Thôn Hạ có đò ngang, trồng lúa.', 'Thôn Trung đóng gạch.', ...common]
const found = async (words: string, budget?: TermBudget, column: 'marked' | 'folded' = 'marked') => {
  const terms = indexTerms(words).map((term) => ({ term, weight: 1 }))
  const hits = await createTermSearch(database, budget).search({ terms, column }, 10, null)
  return hits.map(({ row }) => texts[row - 1])
}
const small = { chosen: 8, common: 1000 }

it.each([
  ['all terms where they are rare', 'đò ngang', undefined, [texts[1], texts[0]].sort()],
  [
    'the rare terms, which choose, and the common ones among theirs',
    'đò ngang trồng lúa',
    small,
    [texts[1], texts[0]],
  ],
  [
    'the rare terms alone where there is no room for common ones',
    'gạch lúa',
    { chosen: 8, common: 0 },
    [texts[2]],
  ],
  ['what holds all of the terms where each is too common', 'trồng_lúa lúa', { chosen: 1, common: 0 }, null],
])('finds by %s', async (_, words, budget, expected) => {
  await library.add(inventedText('a.txt', texts))
  const hits = await found(words, budget)
  if (expected === null) for (const text of hits) expect(text).toContain('trồng lúa')
  else if (budget === undefined) expect([...hits].sort()).toEqual(expected)
  else expect(hits).toEqual(expected)
})

it('finds the changed words of a report and not the former ones', async () => {
  const { documentId } = await library.add(inventedText('a.txt', texts))
  const search = createTermSearch(database)
  const rows = async (term: string) =>
    (await search.search({ terms: [{ term, weight: 1 }], column: 'marked' }, 3, null)).length
  await library.correct(`${documentId}-r1`, { title: 'Chuyện bến đò Vạn Thạch' })
  expect(await rows('thạch')).toBe(3)
  await library.correct(`${documentId}-r1`, { title: 'Chuyện chợ phiên' })
  expect([await rows('thạch'), await rows('phiên')]).toEqual([0, 3])
  await library.remove(documentId)
  expect([await rows('phiên'), await rows('thôn')]).toEqual([0, 0])
})
