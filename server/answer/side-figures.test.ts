import { describe, expect, it } from 'vitest'
import type { Figure } from '../../search/figure.ts'
import { understandQuestion } from '../../search/query/understand.ts'
import { findTimes } from '../../search/text/time-mentions.ts'
import { buildVocabulary } from '../../search/text/vocabulary.ts'
import type { Asked } from './judge/features.ts'
import type { Judged } from './judge/judge.ts'
import { viewPassage } from './passage-view.ts'
import { takeApart } from './question.ts'
import { rateSpans } from './rate-span.ts'
import { chooseSideFigures } from './side-figures.ts'
import { testPassage } from './test-passage.ts'

const vocabulary = buildVocabulary([], ['Sông Lam'])
const knowledge = { vocabulary, passages: 10, abbreviations: new Map(), places: ['Sông Lam'] }

const side = (question: string, ranked: readonly Judged[]) => {
  const understood = understandQuestion(question, { vocabulary, places: ['Sông Lam'] })
  const asked = {
    question: takeApart(question, understood, knowledge as never),
    scope: { times: findTimes(question), dates: [], areas: [], level: null, papers: null },
  } as unknown as Asked
  return { asked, ranked }
}

let made = 0
/** A passage with one figure, as a judged span. */
function judged(text: string, raw: string, over: Partial<Figure>, probability: number): Judged {
  const passage = testPassage(text, { id: `d1-p${++made}` })
  const start = text.indexOf(raw)
  const value = Number(raw.replace(/\./gu, '').replace(',', '.'))
  const figure = {
    passageId: passage.id,
    reportId: passage.reportId,
    quantity: {
      start,
      end: start + raw.length,
      raw,
      value,
      printed: value,
      unit: 'tấn',
      base: 'tấn',
      scale: 1,
      rank: false,
    },
    indicator: 'Sản lượng tôm nuôi',
    fullName: null,
    indicatorSpan: null,
    context: null,
    partOf: null,
    period: null,
    area: null,
    role: 'result',
    direction: null,
    from: { indicator: 'clause', period: 'clause', area: null, role: null },
    ...over,
  } as Figure
  const view = viewPassage(passage, 0, 1, null, [], [figure])
  const { question } = side('sản lượng', []).asked
  const [rated] = rateSpans(question, view)
  if (rated === undefined) throw new Error('no span')
  return { candidate: { kind: 'span', rated }, probability }
}
const year = (at: number) => ({ kind: 'year', from: `${at}-01`, to: `${at}-12` }) as const

describe('chooseSideFigures', () => {
  const of2023 = judged('Sản lượng tôm nuôi năm 2023 đạt 4.100 tấn.', '4.100', { period: year(2023) }, 0.2)
  const of2024 = judged('Sản lượng tôm nuôi năm 2024 đạt 4.650 tấn.', '4.650', { period: year(2024) }, 0.6)
  const target = judged(
    'Sản lượng tôm nuôi năm 2023 phấn đấu 5.000 tấn.',
    '5.000',
    { period: year(2023), role: 'target' },
    0.3,
  )
  const all = [of2024, target, of2023]

  it('gives each side the figure of its own time, whatever is likelier', () => {
    const chosen = chooseSideFigures([
      side('Sản lượng tôm nuôi năm 2023 là bao nhiêu tấn?', all),
      side('Sản lượng tôm nuôi năm 2024 là bao nhiêu tấn?', all),
    ])
    expect(chosen.map((one) => one?.figure.quantity.raw)).toEqual(['4.100', '4.650'])
  })

  it('sets no district beside its province between two times', () => {
    const place = (name: string, level: 'province' | 'district') => ({ area: { name, level, within: null } })
    const province = (at: number) => ({ period: year(at), ...place('tỉnh Khe Mơ', 'province') })
    const district = { period: year(2024), ...place('huyện Na Sầm', 'district') }
    const ranked = [
      judged('Sản lượng tôm nuôi của huyện đạt 310 tấn.', '310', district, 0.9),
      judged('Sản lượng tôm nuôi đạt 4.650 tấn.', '4.650', province(2024), 0.3),
      judged('Sản lượng tôm nuôi đạt 4.100 tấn.', '4.100', province(2023), 0.3),
    ]
    const chosen = chooseSideFigures(
      [
        side('Sản lượng tôm nuôi năm 2023 là bao nhiêu tấn?', ranked),
        side('Sản lượng tôm nuôi năm 2024 là bao nhiêu tấn?', ranked),
      ],
      'Kỳ',
    )
    expect(chosen.map((one) => one?.figure.quantity.raw)).toEqual(['4.100', '4.650'])
  })

  it('takes what is told by the head only where it is asked for by the head', () => {
    const both = [2023, 2024].flatMap((at) => [
      judged(
        `Sản lượng tôm nuôi bình quân đầu người năm ${at} đạt 1${at} kg.`,
        `1${at}`,
        { indicator: 'Sản lượng tôm nuôi bình quân đầu người', period: year(at) },
        0.6,
      ),
      judged(`Sản lượng tôm nuôi năm ${at} đạt 2${at} tấn.`, `2${at}`, { period: year(at) }, 0.5),
    ])
    const told = (asked: string) =>
      chooseSideFigures(
        [2023, 2024].map((at) => side(`${asked} năm ${at} là bao nhiêu?`, both)),
        'Kỳ',
      ).map((one) => one?.figure.quantity.raw)
    expect(told('Sản lượng tôm nuôi')).toEqual(['22023', '22024'])
    expect(told('Sản lượng tôm nuôi bình quân đầu người')).toEqual(['12023', '12024'])
  })

  it('takes rates where a rate alone is asked for', () => {
    const rate = { unit: '%', base: '%', scale: 1 }
    const both = [2023, 2024].flatMap((at) => {
      const told = judged(
        `Tỷ lệ nuôi tôm thâm canh năm ${at} đạt 3${at} phần.`,
        `3${at}`,
        { indicator: 'Nuôi tôm thâm canh', period: year(at) },
        0.2,
      )
      const { candidate } = told
      if (candidate.kind !== 'span') throw new Error('no span')
      const measured = candidate.rated.view.measured.map((one) => ({
        ...one,
        quantity: { ...one.quantity, ...rate },
      }))
      const rated = { ...candidate.rated, view: { ...candidate.rated.view, measured } }
      return [
        judged(`Sản lượng tôm nuôi năm ${at} đạt 2${at} tấn.`, `2${at}`, { period: year(at) }, 0.9),
        { ...told, candidate: { ...candidate, rated } },
      ]
    })
    const chosen = chooseSideFigures(
      [2023, 2024].map((at) => side(`Nuôi tôm thâm canh năm ${at} đạt mấy %?`, both)),
      'Kỳ',
    )
    expect(chosen.map((one) => one?.figure.quantity.raw)).toEqual(['32023', '32024'])
  })

  it('sets what two versions tell differently before what they tell alike', () => {
    const of = (raw: string, name: string, probability: number) =>
      judged(
        `${name} là ${raw} tấn.`,
        raw,
        { indicator: name, period: year(2024), reportId: raw },
        probability,
      )
    const same = ['4.100', '4.100'].map((raw) => of(raw, 'Sản lượng tôm nuôi hiện có', 0.5))
    const own = ['5.000', '4.800'].map((raw) => of(raw, 'Sản lượng tôm nuôi hỗ trợ', 0.4))
    const chosen = chooseSideFigures(
      [0, 1].map((at) =>
        side(
          'Sản lượng tôm nuôi khác sao?',
          [same[at], own[at]].filter((one) => one !== undefined),
        ),
      ),
      'Văn bản',
    )
    expect(chosen.map((one) => one?.figure.quantity.raw)).toEqual(['5.000', '4.800'])
  })

  it('tells no district by the figure of its commune', () => {
    const of = (raw: string, name: string, level: 'district' | 'commune', within: string) =>
      judged(`Sản lượng tôm nuôi đạt ${raw} tấn.`, raw, { area: { name, level, within } }, 0.6)
    const commune = of('31', 'xã Nà Lum', 'commune', 'huyện Na Sầm')
    const other = of('420', 'huyện Lũng Pù', 'district', 'tỉnh Khe Mơ')
    const asked = (area: string, ranked: readonly Judged[]) => {
      const one = side('Sản lượng tôm nuôi là bao nhiêu tấn?', ranked)
      return {
        ...one,
        asked: { ...one.asked, scope: { ...one.asked.scope, areas: [area], level: 'district' } } as Asked,
      }
    }
    const chosen = chooseSideFigures([asked('na sam', [commune]), asked('lung pu', [other])])
    expect(chosen.map((one) => one?.figure.quantity.raw ?? null)).toEqual([null, '420'])
  })

  it('tells a side that measures something else as silent', () => {
    const shrimp = judged('Sản lượng tôm nuôi đạt 4.650 tấn.', '4.650', {}, 0.6)
    const fish = judged('Thu hoạch được 900 tấn cá.', '900', { indicator: 'Thu hoạch cá' }, 0.6)
    const chosen = chooseSideFigures([
      side('Sản lượng tôm nuôi là bao nhiêu tấn?', [shrimp]),
      side('Sản lượng tôm nuôi là bao nhiêu tấn?', [fish]),
    ])
    expect(chosen.map((one) => one?.figure.quantity.raw ?? null)).toEqual(['4.650', null])
  })

  it('leaves a side empty rather than tell it by the figure of the other', () => {
    const chosen = chooseSideFigures([
      side('Sản lượng tôm nuôi năm 2022 là bao nhiêu tấn?', [of2024]),
      side('Sản lượng tôm nuôi năm 2024 là bao nhiêu tấn?', [of2024]),
    ])
    expect(chosen.map((one) => one?.figure.quantity.raw ?? null)).toEqual([null, '4.650'])
  })
})
