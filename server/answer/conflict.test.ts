import { describe, expect, it } from 'vitest'
import { readFigures } from '../../ingest/figures/read-figures.ts'
import type { Figure } from '../../search/figure.ts'
import { createPause } from '../../search/pause.ts'
import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import { buildVocabulary } from '../../search/text/vocabulary.ts'
import { conflicting } from './conflict.ts'
import { rateAll } from './fact.ts'
import { viewPassage } from './passage-view.ts'
import { type Knowledge, takeApart } from './question.ts'
import { testPassage } from './test-passage.ts'

const understood = (text: string): UnderstoodQuestion => ({
  text,
  changed: false,
  places: [{ value: 'Sông Lam', words: 'Sông Lam' }],
  periods: [],
  reportKinds: [],
  documents: [],
  sought: { value: 'figure', words: 'bao nhiêu' },
})

const knowledge: Knowledge = {
  vocabulary: buildVocabulary([]),
  passages: 2,
  abbreviations: [],
  places: ['Sông Lam'],
}

/** The figures of a text in a report of one place, of the year 2024. */
function figuresOf(text: string, place: string): readonly Figure[] {
  const source = {
    title: `Báo cáo năm 2024 của tỉnh ${place}`,
    kind: 'Báo cáo',
    issuer: null,
    place,
    period: null,
    date: null,
  }
  const passages = [{ kind: 'paragraph' as const, text, section: null, lead: null, host: null }]
  return (readFigures([{ ...source, sections: [], passages }])[0] ?? []).map((figure) => ({
    ...figure,
    passageId: 'p',
    reportId: 'r',
  }))
}

async function rivals(
  question: string,
  texts: readonly string[],
  places: readonly string[] = [],
): Promise<number> {
  const apart = takeApart(question, understood(question), knowledge)
  const views = texts.map((text, index) =>
    viewPassage(
      testPassage(text, { id: `p${index}`, place: places[index] ?? 'Sông Lam' }),
      index,
      1 - index * 0.05,
      null,
      [],
      figuresOf(text, places[index] ?? 'Sông Lam'),
    ),
  )
  const rated = await rateAll(apart, views, createPause())
  const best = rated[0]
  return best === undefined ? 0 : conflicting(apart, best, rated).length
}

describe('conflicting', () => {
  const question = 'Sông Lam có bao nhiêu sản phẩm OCOP được công nhận?'

  it('shows the other value of the same indicator', async () => {
    expect(
      await rivals(question, [
        'Toàn tỉnh có 186 sản phẩm OCOP được công nhận.',
        'Đến nay có 168 sản phẩm OCOP được công nhận.',
      ]),
    ).toBe(1)
  })

  it.each([
    [
      'an equal value',
      ['Toàn tỉnh có 186 sản phẩm OCOP được công nhận.', 'Đến nay có 186 sản phẩm OCOP được công nhận.'],
      [],
    ],
    [
      'a rounded value',
      [
        'Tỉnh đón 13,3 triệu lượt sản phẩm OCOP được công nhận.',
        'Tỉnh đón 13.299.290 lượt sản phẩm OCOP được công nhận.',
      ],
      [],
    ],
    [
      'another place',
      ['Toàn tỉnh có 186 sản phẩm OCOP được công nhận.', 'Đến nay có 168 sản phẩm OCOP được công nhận.'],
      ['Sông Lam', 'Hoa Giang'],
    ],
    [
      'another year',
      ['Toàn tỉnh có 186 sản phẩm OCOP được công nhận.', 'Năm 2022 có 168 sản phẩm OCOP được công nhận.'],
      [],
    ],
    [
      'a target',
      ['Toàn tỉnh có 186 sản phẩm OCOP được công nhận.', 'Phấn đấu có 200 sản phẩm OCOP được công nhận.'],
      [],
    ],
    [
      'another district',
      [
        'Huyện Sa Rài có 86 sản phẩm OCOP được công nhận.',
        'Huyện Lộc Trì có 68 sản phẩm OCOP được công nhận.',
      ],
      [],
    ],
    [
      'a part of a whole',
      [
        'Toàn tỉnh có 186 sản phẩm OCOP được công nhận.',
        'Toàn tỉnh có 186 sản phẩm, trong đó có 68 sản phẩm OCOP được công nhận.',
      ],
      [],
    ],
    [
      'another indicator',
      [
        'Toàn tỉnh có 186 sản phẩm OCOP được công nhận.',
        'Toàn tỉnh có 19 hợp tác xã mới thành lập trong quý.',
      ],
      [],
    ],
  ])('does not take %s for a conflict', async (_, texts, places) => {
    expect(await rivals(question, texts, places)).toBe(0)
  })

  it('takes no figure for a rival that the chosen place tells beside its own', async () => {
    const beside = 'có 68 sản phẩm OCOP được công nhận nâng cao'
    const chosen = `Có 186/200 sản phẩm OCOP được công nhận, vượt 4%. Đã ${beside}.`
    expect(await rivals(question, [chosen, `${beside}, vượt 9%`])).toBe(0)
    expect(
      await rivals(question, ['Có 186/200 sản phẩm OCOP được công nhận, vượt 4%.', `${beside}, vượt 9%`]),
    ).toBe(1)
  })

  it.each([
    ['Thu ngân sách huyện Mộc Hà năm 2024 đạt bao nhiêu?', 'Thu', 'Chi'],
    ['Xuất khẩu gạo huyện Mộc Hà năm 2024 đạt bao nhiêu?', 'Xuất khẩu gạo', 'Nhập khẩu gạo'],
  ])(
    'does not set a thing beside another that is named alike but for the word asked for: %s',
    async (asked, one, other) => {
      const rest = one === 'Thu' ? ' ngân sách' : ''
      const told = (name: string, value: string) =>
        `${name}${rest} huyện Mộc Hà năm 2024 đạt ${value} tỷ đồng.`
      expect(await rivals(asked, [told(one, '425'), told(other, '399')])).toBe(0)
      expect(await rivals(asked, [told(one, '425'), told(one, '399')])).toBe(1)
    },
  )
})
