import { describe, expect, it } from 'vitest'
import type { Figure } from '../../search/figure.ts'
import { understandQuestion } from '../../search/query/understand.ts'
import { findTimes } from '../../search/text/time-mentions.ts'
import { buildVocabulary } from '../../search/text/vocabulary.ts'
import { createCitationBook } from './citation-book.ts'
import { finishSentence } from './draft-sentence.ts'
import type { Asked } from './judge/features.ts'
import { viewPassage } from './passage-view.ts'
import { takeApart } from './question.ts'
import { rateSpans } from './rate-span.ts'
import { composeRowAnswer } from './row-answer.ts'
import { testPassage } from './test-passage.ts'

const vocabulary = buildVocabulary([], ['Sông Lam'])
const ROW = 'TT: 3; Đơn vị: Huyện Tân Phú; Giải ngân: 61,5; Tỷ lệ giải ngân (%): 48,2; Xếp thứ: 4'

const figure = (raw: string, over: Partial<Figure>, unit: string | null, rank = false): Figure => {
  const start = ROW.indexOf(`: ${raw}`) + 2
  const value = Number(raw.replace(',', '.'))
  return {
    passageId: 'd1-p1',
    quantity: {
      start,
      end: start + raw.length,
      raw,
      value,
      printed: value,
      unit,
      base: unit,
      scale: 1,
      rank,
    },
    indicator: null,
    fullName: null,
    context: null,
    partOf: null,
    period: null,
    area: null,
    role: 'result',
    from: { indicator: 'head', period: null, area: null, role: null },
    ...over,
  } as Figure
}
const FIGURES = [
  figure('61,5', { indicator: 'Giải ngân' }, 'tỷ đồng'),
  figure('48,2', { indicator: 'Tỷ lệ giải ngân' }, '%'),
  figure('4', { indicator: 'Xếp thứ' }, null, true),
]

function answered(question: string, table: boolean, figures = FIGURES): string | null {
  const understood = understandQuestion(question, { vocabulary, places: ['Sông Lam'] })
  const asked = {
    question: takeApart(question, understood, {
      vocabulary,
      passages: 10,
      abbreviations: new Map(),
      places: [],
    } as never),
    scope: {
      times: findTimes(question),
      dates: [],
      areas: [],
      level: null,
      papers: null,
      asksRank: /xếp thứ/u.test(question),
    },
  } as unknown as Asked
  const passage = testPassage(ROW, table ? ({ table: {} } as never) : {})
  const [rated] = rateSpans(asked.question, viewPassage(passage, 0, 1, null, [], figures))
  const draft = rated === undefined ? null : composeRowAnswer(asked, rated)
  const said = draft?.pieces.map((piece) => ('said' in piece ? piece.said : '')).join('') ?? null
  if (draft !== null)
    expect(finishSentence(draft, createCitationBook(), '')).toMatchObject({ text: `${said} [1]\n\n` })
  return said
}

describe('composeRowAnswer', () => {
  it('says which cells of a row are what was asked, each thing asked', () => {
    expect(answered('Tân Phú giải ngân bao nhiêu phần trăm, xếp thứ mấy?', true)).toBe(
      'Trong đó: **Tỷ lệ giải ngân: 48,2%; xếp thứ 4**.',
    )
  })

  it('never gives a plan for what was carried out, nor a figure of another time', () => {
    const aims = FIGURES.map((one): Figure => ({ ...one, role: 'plan' }))
    expect(answered('Tân Phú thực hiện giải ngân bao nhiêu phần trăm?', true, aims)).toBeNull()
    const period = { kind: 'year', from: '2022-01', to: '2022-12' } as const
    const old = FIGURES.map((one): Figure => ({ ...one, period }))
    expect(answered('Năm 2024 Tân Phú giải ngân bao nhiêu phần trăm?', true, old)).toBeNull()
  })

  it('leaves cells that come as near as each other for the reader to tell apart', () => {
    const alike = [
      figure('61,5', { indicator: 'Tỷ lệ giải ngân quý I' }, '%'),
      figure('48,2', { indicator: 'Tỷ lệ giải ngân quý II' }, '%'),
    ]
    expect(answered('Tân Phú giải ngân bao nhiêu phần trăm?', true, alike)).toBeNull()
  })

  it('says nothing of a sentence, nor where no cell was asked for', () => {
    expect(answered('Tân Phú giải ngân bao nhiêu phần trăm?', false)).toBeNull()
    expect(answered('Ai là chủ đầu tư ở Tân Phú?', true)).toBeNull()
  })
})
