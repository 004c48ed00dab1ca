import { describe, expect, it } from 'vitest'
import { readFigures } from '../../ingest/figures/read-figures.ts'
import type { ReportSummary } from '../../search/library.ts'
import { buildVocabulary } from '../../search/text/vocabulary.ts'
import { askedScope } from './judge/asked-scope.ts'
import { viewPassage } from './passage-view.ts'
import { takeApart } from './question.ts'
import { type RatedSpan, rateSpans } from './rate-span.ts'
import { settledSpan } from './settled-span.ts'
import { understoodAsSaid } from './talk/talk-reply.ts'
import { testPassage } from './test-passage.ts'

const MONTH = 'Sản lượng chè búp tươi tháng 3 năm 2023 đạt 364 tấn.'
const YEAR = 'Sản lượng chè búp tươi năm 2023 đạt 4.250 tấn.'
const OF_DRAFT = 'Sản lượng chè búp tươi năm 2023 đạt 4.190 tấn.'
const OTHER = 'Sản lượng cá lồng năm 2023 đạt 1.730 tấn.'

/** The text that tells it, of texts that the judge ranks in the order given, and of others of the library. */
async function settled(
  text: string,
  ranked: readonly [string, ...string[]],
  {
    elsewhere = [],
    replaced = [],
    parts = {},
  }: {
    elsewhere?: readonly string[]
    replaced?: readonly string[]
    parts?: Readonly<Record<string, string>>
  } = {},
): Promise<string> {
  const understood = understoodAsSaid(text)
  const question = takeApart(text, understood, {
    vocabulary: buildVocabulary([]),
    passages: 4,
    abbreviations: [],
    places: [],
  })
  const asked = {
    question,
    scope: askedScope(understood, new Map(), []),
    reports: new Map(replaced.map((id) => [id, { id, draft: 'Dự thảo' } as unknown as ReportSummary])),
  }
  const spanOf = (said: string, score: number): RatedSpan => {
    const passages = [{ kind: 'paragraph' as const, text: said, section: null, lead: null, host: null }]
    const source = { title: 'Báo cáo của tỉnh Khe Mơ', kind: 'Báo cáo', issuer: null, place: 'Khe Mơ' }
    const report = { ...source, period: null, date: null, sections: [], passages }
    const measured = (readFigures([report])[0] ?? []).map((figure) => ({
      ...figure,
      partOf: parts[said] ?? figure.partOf,
      passageId: said,
      reportId: said,
    }))
    const passage = testPassage(said, { id: said, reportId: said })
    const [best] = rateSpans(question, viewPassage(passage, 0, 1, null, [], measured))
    if (best === undefined) throw new Error(`no span in ${said}`)
    return { ...best, score }
  }
  const [first, ...rest] = ranked
  const chosen = await settledSpan(
    asked,
    [spanOf(first, 0.2), ...rest.map((said) => spanOf(said, 0.1))],
    async (_, isWanted) =>
      elsewhere.map((said) => spanOf(said, 0)).filter(({ view }) => view.measured.some(isWanted)),
  )
  return chosen.view.passage.text
}

describe('settledSpan', () => {
  it('takes the figure of the very time asked about before one of a part of it', async () => {
    expect(await settled('Sản lượng chè búp tươi năm 2023 là bao nhiêu?', [MONTH, OTHER, YEAR])).toBe(YEAR)
    expect(await settled('Sản lượng chè búp tươi tháng 3 năm 2023 là bao nhiêu?', [MONTH, YEAR])).toBe(MONTH)
  })

  it('takes what was reached before what was aimed at, unless the aim is asked for', async () => {
    const plan = 'Phấn đấu sản lượng chè búp tươi năm 2023 đạt 4.400 tấn.'
    const question = 'Sản lượng chè búp tươi năm 2023 là bao nhiêu?'
    expect(await settled(question, [plan], { elsewhere: [OTHER, YEAR] })).toBe(YEAR)
    expect(await settled(question, [plan], { elsewhere: [OTHER] })).toBe(plan)
    expect(
      await settled('Kế hoạch sản lượng chè búp tươi năm 2023 là bao nhiêu?', [plan], { elsewhere: [YEAR] }),
    ).toBe(plan)
  })

  it('takes the whole before a part of it that the question does not name', async () => {
    const organic = 'Chè hữu cơ năm 2023 đạt 612 tấn.'
    const parts = { [organic]: 'Sản lượng chè búp tươi' }
    const question = 'Sản lượng chè năm 2023 là bao nhiêu?'
    expect(await settled(question, [organic], { parts, elsewhere: [OTHER, YEAR] })).toBe(YEAR)
    expect(
      await settled('Sản lượng chè hữu cơ năm 2023 là bao nhiêu?', [organic], { parts, elsewhere: [YEAR] }),
    ).toBe(organic)
  })

  it('takes no figure of a part of the area for that of the whole', async () => {
    const ofCommune = 'Sản lượng chè búp tươi năm 2023 của xã Lũng Pù đạt 612 tấn.'
    const question = 'Sản lượng chè búp tươi năm 2023 của tỉnh Khe Mơ là bao nhiêu?'
    expect(await settled(question, [MONTH], { elsewhere: [ofCommune, YEAR] })).toBe(YEAR)
    expect(await settled(question, [MONTH], { elsewhere: [ofCommune] })).toBe(MONTH)
  })

  it('looks for it in the whole library', async () => {
    const question = 'Sản lượng chè búp tươi năm 2023 là bao nhiêu?'
    expect(await settled(question, [MONTH], { elsewhere: [OTHER, YEAR] })).toBe(YEAR)
    expect(await settled(question, [MONTH], { elsewhere: [OTHER] })).toBe(MONTH)
  })

  it('takes the final paper before the draft that it replaced', async () => {
    const question = 'Sản lượng chè búp tươi năm 2023 là bao nhiêu?'
    const drafts = { replaced: [OF_DRAFT], elsewhere: [YEAR] }
    expect(await settled(question, [OF_DRAFT], drafts)).toBe(YEAR)
    expect(await settled(question, [OF_DRAFT], { replaced: [OF_DRAFT] })).toBe(OF_DRAFT)
  })

  it('takes the newest time where none is asked about', async () => {
    const april = 'Sản lượng chè búp tươi tháng 4 năm 2023 đạt 427 tấn.'
    expect(await settled('Sản lượng chè búp tươi trong tháng là bao nhiêu?', [MONTH, april])).toBe(april)
  })
})
