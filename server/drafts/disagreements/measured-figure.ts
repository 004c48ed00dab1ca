import type { Passage } from '../../../search/passage.ts'
import { type Figure, findFigures } from '../../../search/text/figures.ts'
import { scaledUnit } from '../../../search/text/scaled-unit.ts'
import { splitSentences } from '../../../search/text/sentences.ts'
import { plainTerms } from '../../../search/text/terms.ts'
import type { Span } from '../../answer/span.ts'
import { rolesOfPath } from '../section-role.ts'

/** A figure of a passage with what tells what it measures. */
export interface MeasuredFigure {
  readonly passage: Passage
  readonly figure: Figure
  readonly sentence: Span
  /** Syllables of the whole sentence, and of what a note hangs on; without figures. */
  readonly sentenceTerms: ReadonlySet<string>
  /** Syllables around the figure, each with how near it stands: 1 beside the figure, less further off. */
  readonly around: ReadonlyMap<string, number>
  /** What is told: how much, or when. */
  readonly kind: 'amount' | 'date'
  /** What is counted or paid, without its scale: "đồng", "%", "xã"; "date" of a date. */
  readonly measure: string
  /** The number in the unit without its scale: "1,05 tỷ" → 1 050 000 000; 0 for a date. */
  readonly amount: number
  /** Half of the last printed digit, in the same unit. */
  readonly precision: number
  /** Said to be about, over or under. */
  readonly hedged: boolean
  /** A goal, or what a result is set against. */
  readonly planned: boolean
  readonly change: 'tăng' | 'giảm' | null
  /** So much a year on average, not in all. */
  readonly average: boolean
  /** The level that a change started from, named beside the one reached. */
  readonly starting: boolean
  /** Of a percentage, the amount told just before it: "đạt 24.278 tỷ đồng, tăng 92,4%"; null when none is. */
  readonly level: { readonly amount: number; readonly measure: string } | null
  /** Years that stand nearest; empty when the sentence names none. */
  readonly years: readonly string[]
}

/** A sentence of this many different syllables needs no other to say what it measures. */
const SPEAKS_FOR_ITSELF = 16
const LEFT = 14
const RIGHT = 7
const HEDGE = /(?:khoảng|gần|hơn|trên|dưới|xấp xỉ|hàng|tối thiểu|ít nhất|từ)\s*$/iu
const PLAN =
  /(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|KH|chỉ tiêu nghị quyết|nghị quyết|NQ|nghị quyết đề ra|phấn đấu|đề ra)(?:\s+(?:là|đạt|đề ra|giao|năm|đại hội|nhiệm kỳ|đến năm|cả|0?5 năm|05 năm|\d{4}))*\s*(?:khoảng|trên|từ)?\s*:?\s*$/iu

/** A count of something that is no listed unit: the word after it. Words that only go on are none. */
const COUNTED =
  /^\s(?!(?:và|của|trong|trên|dưới|đến|tới|từ|là|với|cho|theo|tại|có|được|đã|thì|mà|hoặc|hay|năm|so|đạt|chiếm|tăng|giảm|số|khóa|khoá)(?!\p{L}))(\p{Ll}{2,})/u
/** Numbers that name and do not count: "Đường tỉnh 931", "khóa 14", "thứ 15". */
const NAMING =
  /(?:số|khóa|khoá|thứ|lần|mục|điều|khoản|quý|tháng|tuần|kỳ|đường|tỉnh lộ|quốc lộ|đường tỉnh|đt|ql|phụ lục|biểu|nhóm|loại|hạng|cấp|khu vực|quận|ấp)\.?\s*$/iu

/** The date of a paper is told with its number: papers are compared as such. */
const PAPER_DATE = /\d{1,5}\s?[-/]?\s?\p{Lu}[\p{L}\d]*(?:[-/ ]\s?\p{L}[\p{L}\d]*)*[\s,(]*(?:ngày)?\s*$/u

/** Every figure that can be set against another: counts, percentages, dates of events. */
export function measuredFigures(passage: Passage): readonly MeasuredFigure[] {
  const figures = findFigures(passage.text)
  const sentences = splitSentences(passage.text)
  const known = new Map<number, ReadonlySet<string>>()
  const termsOf = ({ start, end }: { readonly start: number; readonly end: number }) => {
    const terms = known.get(start) ?? wordsOf(passage.text.slice(start, end), passage.host?.text ?? '')
    known.set(start, terms)
    return terms
  }
  const goal = rolesOfPath(passage.path)
  const planned = goal.has('target') && !goal.has('result')
  let last: { readonly sentence: number; readonly amount: number; readonly measure: string } | null = null
  return figures.flatMap((figure) => {
    const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end)
    if (sentence === undefined) return []
    const before = passage.text.slice(sentence.start, figure.start)
    const after = passage.text.slice(figure.end, sentence.end)
    const told = toldBy(figure, before, after)
    if (told === null) return []
    const level = told.measure === '%' && last?.sentence === sentence.start ? last : null
    if (told.kind === 'amount' && told.measure !== '%') last = { ...told, sentence: sentence.start }
    return [
      {
        passage,
        figure,
        sentence: [sentence.start, sentence.end] as const,
        sentenceTerms: termsOf(sentence),
        around: around(before, after),
        ...told,
        hedged: HEDGE.test(before),
        planned: planned || PLAN.test(before.slice(-60)),
        change: changeBefore(before),
        average: /bình quân|mỗi năm|hằng năm|hàng năm/iu.test(before.slice(-45)),
        starting: /đầu nhiệm kỳ|cùng kỳ|trước đây|trước đó/iu.test(before.slice(-30)),
        level,
        years: nearestYears(before, after),
      },
    ]
  })
}

function toldBy(
  figure: Figure,
  before: string,
  after: string,
): Pick<MeasuredFigure, 'kind' | 'measure' | 'amount' | 'precision'> | null {
  if (figure.kind === 'date')
    return PAPER_DATE.test(before) ? null : { kind: 'date', measure: 'date', amount: 0, precision: 0 }
  const value = figure.kind === 'ratio' ? numerator(figure) : figure.value
  if (value === null || figure.kind === 'year') return null
  const unit = figure.unit ?? (NAMING.test(before) ? null : (COUNTED.exec(after)?.[1] ?? null))
  if (unit === null) return null
  const { measure, scale } = scaled(unit)
  const precision = 0.5 * lastDigit(/^[\d.,\s]*\d/u.exec(figure.raw)?.[0] ?? '') * scale
  return { kind: 'amount', measure, amount: value * scale, precision }
}

/** Of "90.178/75.000 lao động" (done / planned) what was done. */
function numerator({ key }: Figure): number | null {
  const done = Number(key.split('/')[0])
  return Number.isFinite(done) ? done : null
}

/** A bare note ("Năm 2023: 524,5 triệu USD") says what it measures in the sentence that it hangs on. */
function wordsOf(sentence: string, host: string): ReadonlySet<string> {
  const words = (text: string) => plainTerms(text).filter((term) => !/\d/u.test(term))
  const own = new Set(words(sentence))
  return own.size >= SPEAKS_FOR_ITSELF ? own : new Set([...own, ...words(host)])
}

function scaled(unit: string): { readonly measure: string; readonly scale: number } {
  const { base, scale } = scaledUnit(unit)
  return { measure: base.replace(/^%.*$/u, '%'), scale }
}

/** The worth of the last digit that says something: 1 000 for "54.000", 0,01 for "3,28". */
function lastDigit(raw: string): number {
  const decimals = /,(\d+)$/u.exec(raw)?.[1]
  if (decimals !== undefined) return 10 ** -decimals.length
  const zeros = /0*$/u.exec(raw.replace(/\D/gu, ''))?.[0].length ?? 0
  return 10 ** zeros
}

function around(before: string, after: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const add = (terms: readonly string[], reach: number) =>
    terms.forEach((term, distance) => {
      if (/\d/u.test(term)) return
      const weight = 1 - (0.75 * distance) / reach
      weights.set(term, Math.max(weights.get(term) ?? 0, weight))
    })
  add(plainTerms(before.slice(-160)).slice(-LEFT).reverse(), LEFT)
  add(plainTerms(after.slice(0, 90)).slice(0, RIGHT), RIGHT)
  return weights
}

function changeBefore(before: string): 'tăng' | 'giảm' | null {
  const near = before.slice(-40).toLowerCase()
  if (/thêm(?: được)?\s*(?:khoảng|hơn|gần)?\s*$/u.test(near)) return 'tăng'
  const match = /(tăng|giảm)(?:(?!đạt|còn|lên|xuống|là|[,;(]).)*$/u.exec(near)
  return match === null ? null : match[1] === 'tăng' ? 'tăng' : 'giảm'
}

/** Years before the figure in its clause, else in its sentence, else just after. */
function nearestYears(before: string, after: string): readonly string[] {
  const yearsOf = (text: string) =>
    [...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d|[/-]Q)/gu)].map((match) => match[0])
  const clause = yearsOf(before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(', ')) + 1))
  if (clause.length > 0) return clause.slice(-2)
  const close = yearsOf(after.slice(0, 40))
  if (close.length > 0 && !/so với|so/u.test(after.slice(0, 25))) return close.slice(0, 1)
  return yearsOf(before).slice(-2)
}
