import type { Figure } from '../../../search/figure.ts'
import type { Passage } from '../../../search/passage.ts'
import { findFigures } from '../../../search/text/figures.ts'
import { splitSentences } from '../../../search/text/sentences.ts'
import { plainTerms } from '../../../search/text/terms.ts'
import type { PlacedFigure } from '../placed-figure.ts'
import { isCell } from '../rival-figures.ts'
import { isAim } from '../same-measure.ts'

interface Level {
  readonly amount: number
  readonly measure: string
  /** It is aimed at, and so is what it grows by. */
  readonly aimed: boolean
}

/** One of prose, with what stands around it. */
export interface ToldFigure extends PlacedFigure {
  /** Syllables of the whole sentence, and of what a note hangs on; without figures. */
  readonly sentenceTerms: ReadonlySet<string>
  /** Syllables around it, each with how near it stands: 1 beside it, less further off. */
  readonly around: ReadonlyMap<string, number>
  /** What is counted or paid, without its scale: "đồng", "%", "chợ"; "date" of a date. */
  readonly measure: string
  /** So much a year on average, not in all. */
  readonly average: boolean
  /** Of a date the last month of the time that the figures of its passage are of; null where it has none. */
  readonly when: string | null
  /** Of a percentage, the amount told just before it: "đạt 24.278 tỷ đồng, tăng 92,4%"; null when none is. */
  readonly level: Level | null
}

/** A told figure that is no date. */
export type ToldAmount = ToldFigure & { readonly figure: Figure }

/** A sentence of this many different syllables needs no other to say what it measures. */
const SPEAKS_FOR_ITSELF = 16
const LEFT = 14
const RIGHT = 7
/** A count of something that is no listed unit: the word after it. Words that only go on are none. */
const COUNTED =
  /^\s(?!(?:và|của|trong|trên|dưới|đến|tới|từ|là|với|cho|theo|tại|có|được|đã|thì|mà|hoặc|hay|năm|so|đạt|chiếm|tăng|giảm|số|khóa|khoá)(?!\p{L}))(\p{Ll}{2,})/u
/** The date of a paper is told with its number: papers are compared as such. */
const PAPER_DATE = /\d{1,5}\s?[-/]?\s?\p{Lu}[\p{L}\d]*(?:[-/ ]\s?\p{L}[\p{L}\d]*)*[\s,(]*(?:ngày)?\s*$/u
/** Until when, since when, by when: a time, and no event's day. */
const LIMIT =
  /(?<!\p{L})(?:đến|tới|từ|hết|trước|sau|tháng|kể từ|tính đến|cuối|Đề án|hạn)(?: hết| hạn| cuối| ngày)*\s*$/iu
const FULL_DATE = /^\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{4}$|^(?:ngày )?\d{1,2} tháng \d{1,2} năm \d{4}$/iu
const AVERAGE = /bình quân|mỗi năm|hằng năm|hàng năm/iu

/**
 * What a passage tells that can be set against another: its figures in prose, and dates of events. Cells of tables
 * are left out: their words stand in heads and rows, not around them.
 *
 * @param figures those that ingest read of the passage, in order
 */
export function toldFigures(passage: Passage, figures: readonly Figure[]): readonly ToldFigure[] {
  const { text } = passage
  const sentences = splitSentences(text)
  const known = new Map<number, ReadonlySet<string>>()
  const dates = passage.kind === 'table' ? [] : findFigures(text).filter(({ kind }) => kind === 'date')
  const told = [
    ...dates.map((date) => ({
      start: date.start,
      end: date.end,
      raw: date.raw,
      figure: null,
      date: date.key,
    })),
    ...figures
      .filter((figure) => !isCell(figure))
      .map((figure) => {
        const { start, end, raw } = figure.quantity
        return { start, end, raw, figure, date: null }
      }),
  ].sort((a, b) => a.start - b.start)
  let last: (Level & { readonly sentence: number }) | null = null
  return told.flatMap((one): readonly ToldFigure[] => {
    const sentence = sentences.find(({ start, end }) => start <= one.start && one.end <= end)
    if (sentence === undefined) return []
    const before = text.slice(sentence.start, one.start)
    const after = text.slice(one.end, sentence.end)
    const measure = one.figure === null ? 'date' : measureOf(one.figure, after)
    if (measure === null || (one.figure === null && !isEvent(one.raw, before))) return []
    const level = measure === '%' && last?.sentence === sentence.start ? last : null
    if (one.figure !== null && measure !== '%')
      last = {
        amount: one.figure.quantity.value,
        measure,
        aimed: isAim(one.figure.role),
        sentence: sentence.start,
      }
    const terms =
      known.get(sentence.start) ?? wordsOf(text.slice(sentence.start, sentence.end), passage.host?.text ?? '')
    known.set(sentence.start, terms)
    return [
      {
        ...one,
        passage,
        unit: one.figure?.quantity.unit ?? null,
        sentence: [sentence.start, sentence.end],
        sentenceTerms: terms,
        around: around(before, after),
        measure,
        when: one.figure === null ? (figures[0]?.period?.to ?? null) : null,
        average: AVERAGE.test(before.slice(-45)),
        level,
      },
    ]
  })
}

/** The day of an event: no paper's date, and no end or start of a stretch of time. */
function isEvent(raw: string, before: string): boolean {
  return FULL_DATE.test(raw) && !PAPER_DATE.test(before) && !LIMIT.test(before)
}

/** Null where nothing says what is counted. */
function measureOf({ quantity: { base, rank } }: Figure, after: string): string | null {
  if (rank) return 'hạng'
  return base === null ? (COUNTED.exec(after)?.[1] ?? null) : base.replace(/^%.*$/u, '%')
}

/** A bare note ("Năm 2023: 524,5 triệu USD") says what it measures in the sentence that it hangs on. */
function wordsOf(sentence: string, host: string): ReadonlySet<string> {
  const words = (text: string) => plainTerms(text).filter((term) => !/\d/u.test(term))
  const own = new Set(words(sentence))
  return own.size >= SPEAKS_FOR_ITSELF ? own : new Set([...own, ...words(host)])
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
