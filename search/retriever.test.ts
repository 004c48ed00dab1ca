import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Encoder } from './encoder/encoder.ts'
import { HybridRetriever } from './hybrid-retriever.ts'
import type { Library } from './library.ts'
import { createLibraryKnowledge } from './library-knowledge.ts'
import type { Passage } from './passage.ts'
import { invented } from './ranking/invented-library.ts'
import type { Search } from './retrieval.ts'
import { createSearch } from './retriever.ts'

let search: Search
let library: Library
let encoder: Encoder

beforeAll(() => {
  ;({ library, encoder } = invented())
  search = createSearch({ library, encoder, knowledge: createLibraryKnowledge(library) })
})
afterAll(() => library.close())

const first = async (question: string): Promise<Passage | undefined> =>
  (await search({ question })).passages[0]

describe('createSearch', () => {
  it.each([
    ['Tỷ lệ lấp đầy khu công nghiệp của Sông Lam', '71,5%'],
    ['ty le lap day khu cong nghiep cua Song Lam', '71,5%'],
    ['Tỷ lệ lấp đày KCN Sông Lam là bn', '71,5%'],
    ['Hoa Giang lấp đầy khu công nghiệp bao nhiêu', '64,2%'],
    ['Nghị quyết 12 NQ/TU của Sông Lam về việc gì', '12-NQ/TU'],
    ['Học trò Sông Lam nghỉ học', 'bỏ học'],
  ])('finds for %j the passage with %j', async (question, words) => {
    expect((await first(question))?.text).toContain(words)
  })

  it('gives each place its turn when places are compared', async () => {
    const { passages } = await search({
      question: 'So sánh tỷ lệ lấp đầy khu công nghiệp của Sông Lam và Hoa Giang',
    })
    expect(new Set(passages.slice(0, 2).map(({ place }) => place))).toEqual(
      new Set(['Sông Lam', 'Hoa Giang']),
    )
  })

  it('shows a repeated paragraph once, with its twin', async () => {
    const { passages } = await search({ question: 'Sông Lam phát triển giao thông nông thôn thế nào' })
    const found = passages.filter(({ text }) => text.includes('bê tông hóa'))
    expect(found).toHaveLength(1)
    expect(found[0]?.twins).toHaveLength(1)
  })

  it('leaves out a note whose paragraph stands above it', async () => {
    const { passages } = await search({ question: 'Sông Lam trồng bao nhiêu cây xanh' })
    const at = passages.findIndex(({ notes }) => notes.length > 0)
    expect(at).toBeGreaterThanOrEqual(0)
    expect(passages.slice(at).some(({ kind }) => kind === 'note')).toBe(false)
  })

  it('never finds matter', async () => {
    const { passages } = await search({ question: 'Nơi nhận lưu văn phòng', limit: 50 })
    expect(passages.some(({ kind }) => kind === 'matter')).toBe(false)
  })

  it('hides other reports when reports are chosen', async () => {
    const { passages } = await search({
      question: 'lấp đầy khu công nghiệp Sông Lam',
      reportIds: ['hoa-giang'],
    })
    expect(passages.length).toBeGreaterThan(0)
    expect(new Set(passages.map(({ reportId }) => reportId))).toEqual(new Set(['hoa-giang']))
  })

  it('gives the same list every time, with scores from high to low in one scope', async () => {
    const question = 'Sông Lam thu ngân sách bao nhiêu'
    const [once, again] = [await search({ question }), await search({ question })]
    expect(again).toEqual(once)
    const scores = once.passages.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  it.each(['', '   ', '???'])('answers %j with a list, not an error', async (question) => {
    expect((await search({ question })).passages.length).toBeGreaterThanOrEqual(0)
  })

  it('stops when the asker has gone', async () => {
    await expect(search({ question: 'ngân sách' }, AbortSignal.abort())).rejects.toThrow()
  })

  it('serves LangChain', async () => {
    const [document] = await new HybridRetriever({ search, limit: 1 }).invoke(
      'lấp đầy khu công nghiệp Sông Lam',
    )
    expect(document?.pageContent).toContain('71,5%')
    expect(document?.metadata.place).toBe('Sông Lam')
  })
})
