import { FAMILY_NAMES } from '../../search/lexicon/signers.ts'
import type { Figure } from '../../search/text/figures.ts'
import { normalizeLetters } from '../../search/text/letters.ts'
import type { Expectation } from './expectations.ts'
import { isOfUnit } from './judge/best-figure.ts'
import { countsAlike } from './like-units.ts'
import type { PassageView } from './passage-view.ts'
import type { Question } from './question.ts'
import type { Span } from './span.ts'

const MONEY_UNIT = /đồng|usd|euro|đô la/iu
const PERSON =
  /(?:đồng chí|ông|bà|đ\/c|(?<!\p{L})ô\.)\s+(?!(?:Phó|Chủ|Bí|Trưởng|Giám|Tổng|Thủ|Chánh|Thường|Ủy|Uỷ)\s)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,4}|\p{Lu}\p{Ll}+\s(?:Văn|Thị|Hữu|Đức|Minh|Xuân|Hải|Quốc|Thành|Ngọc|Thanh)\s\p{Lu}\p{Ll}+/gu

/** A name in three or four words, told by its first. */
const FULL_NAME =
  /(?<!(?:tỉnh|phố|huyện|xã|quận|phường|trấn|thôn)\s)(?<!\p{L})(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}+){2,3}(?!\p{L})/gu

/** "Ngày …/11/2023": a draft that leaves the day open tells no date. */
const OF_BLANK_DAY = /(?:…|\.{2,}|_{2,})\s?\/\s?$/u

/** The figures inside `span` that are of the kind and unit expected; empty for a person or when there is none. */
export function expectedFigures(
  question: Question,
  expectation: Expectation,
  view: PassageView,
  span: Span,
): readonly Figure[] {
  const { text } = view.passage
  const inside = view.figures.filter((figure) => figure.start >= span[0] && figure.end <= span[1])
  switch (expectation.kind) {
    case 'percent':
      return inside.filter((figure) => figure.kind === 'percent' || unitOf(figure, text).startsWith('%'))
    case 'money':
      return inside.filter((figure) => MONEY_UNIT.test(unitOf(figure, text)))
    case 'date':
      return inside.filter(
        ({ kind, start }) => (kind === 'date' || kind === 'year') && !OF_BLANK_DAY.test(text.slice(0, start)),
      )
    case 'symbol':
      return inside.filter((figure) => figure.kind === 'symbol')
    case 'figure':
      return inside.filter((figure) => countsUnit(question, figure, expectation.unit, text))
    case 'person':
    case 'reason':
      return []
  }
}

/** In a row of a table the unit stands in the head of the column: "Tỷ lệ hộ nghèo (%): 18,74". */
const IN_COLUMN_HEAD = /\(([^()]{1,24})\):\s*$/u

/** The unit of a figure: printed after it, or before it in the head of its column; "" for none. */
function unitOf(figure: Figure, text: string): string {
  return (
    figure.unit ?? text.slice(Math.max(0, figure.start - 40), figure.start).match(IN_COLUMN_HEAD)?.[1] ?? ''
  )
}

/** The persons that a text names, with what they are called: "đồng chí Lê Văn An". */
export function personsIn(text: string): readonly string[] {
  const called = [...text.matchAll(PERSON)].map(([name]) => name)
  const named = [...text.matchAll(FULL_NAME)].flatMap(([name, family = '']) =>
    FAMILY_NAMES.has(family) && !called.some((one) => one.includes(name)) ? [name] : [],
  )
  return [...called, ...named]
}

/** True where what is expected stands in the span. */
export function isMet(question: Question, expectation: Expectation, view: PassageView, span: Span): boolean {
  const text = view.passage.text.slice(span[0], span[1])
  if (expectation.kind === 'person') return personsIn(text).length > 0
  if (expectation.kind === 'reason') return CAUSE.test(text) || view.context.includes('nguyên nhân')
  return (
    expectedFigures(question, expectation, view, span).length > 0 ||
    isInCells(expectation, view) ||
    saysNone(expectation, text)
  )
}

/** Of a row the unit stands in a column of units, in a head or above the table: ingest read it with each cell. */
function isInCells(expectation: Expectation, { passage, measured }: PassageView): boolean {
  return passage.table !== undefined && measured.some((figure) => isOfUnit(expectation, figure))
}

/** "Chưa có tàu cá nào bị bắt giữ" tells how many: none. */
function saysNone(expectation: Expectation, text: string): boolean {
  if (expectation.kind !== 'figure' || expectation.unit === '') return false
  const counted = `${normalizeLetters(expectation.unit).split(' ')[0]}`
  return [...normalizeLetters(text).matchAll(NONE)].some(({ groups }) =>
    (groups?.of ?? '').split(' ').includes(counted),
  )
}

const COUNTING: ReadonlySet<Figure['kind']> = new Set(['number', 'percent', 'ratio'])

/**
 * The number counts what is asked: the unit's words follow it in the same clause ("2.768 căn nhà"), or two words
 * of the question stand right before it. Years, stretches of years and symbols count nothing.
 */
function countsUnit({ terms }: Question, figure: Figure, unit: string, text: string): boolean {
  if (!COUNTING.has(figure.kind)) return false
  if (unit === '') return true
  const after = normalizeLetters(text.slice(figure.end, figure.end + 60).replace(/[,;.:(].*$/su, ''))
  const head = normalizeLetters(unit).split(' ')
  const window = after
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .slice(0, head.length + 3)
  if (window.includes(head[0] ?? '')) return true
  if (countsAlike(unit, after.trimStart())) return true
  // "khai trừ 52": what is counted stands before the number.
  const before = normalizeLetters(text.slice(Math.max(0, figure.start - 30), figure.start).trimEnd()).match(
    /(\p{L}+) (\p{L}+):?$/u,
  )
  const pair = before === null ? null : `${before[1]}_${before[2]}`
  return (
    pair !== null &&
    terms.some(({ writings }) => writings.some((writing) => writing.length === 1 && writing[0] === pair))
  )
}

/** What there is none of: the words behind "chưa có", "không xảy ra". */
const NONE =
  /(?<!\p{L})(?:chưa|không)(?: để)? (?:có|còn|xảy ra|phát sinh|ghi nhận|phát hiện)(?<of>(?: \p{L}+){1,3})/gu

const CAUSE = /(?:^|[\s,;(])(?:do|vì|bởi|nguyên nhân|xuất phát từ|bắt nguồn từ|nhờ)\s/iu
/** A level was asked and only changes per year are given ("giảm 1%/năm" for "còn bao nhiêu"). */
const RATE_FOR_LEVEL = 0.4
const ASKS_RATE = /mỗi năm|hàng năm|hằng năm|bình quân|\/năm|một năm|tăng|giảm|bớt|tốc độ/u

/** 0 to 1: how much of what the question wants to hear stands in the span. Nothing wanted: 1. */
export function expectationFit(question: Question, view: PassageView, span: Span): number {
  const { expects, text: asked } = question
  const asksRate = ASKS_RATE.test(asked.toLowerCase())
  if (expects.length === 0) return 1
  const text = view.passage.text.slice(span[0], span[1])
  let met = 0
  for (const expectation of expects) {
    if (expectation.kind === 'reason') met += isMet(question, expectation, view, span) ? 1 : 0.4
    else if (isMet(question, expectation, view, span)) {
      const figures = expectedFigures(question, expectation, view, span)
      const onlyRates = figures.length > 0 && figures.every(({ unit }) => /\/\s?năm$/u.test(unit ?? ''))
      met += onlyRates && !asksRate ? RATE_FOR_LEVEL : 1
    } else if (
      expectation.kind === 'figure' &&
      /\d|(?:^|\s)(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?=\s)/u.test(text)
    )
      met += 0.4
    else if ((expectation.kind === 'percent' || expectation.kind === 'money') && /\d/.test(text)) met += 0.3
  }
  return met / expects.length
}
