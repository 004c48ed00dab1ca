import type { Period, Quantity } from '../../search/figure.ts'
import { periodOf } from '../../search/text/time-mentions.ts'
import type { Name } from './clause-name.ts'
import { type Around, NEAR, type SentenceContext, type SentenceState } from './sentence-state.ts'

/** "(kế hoạch năm 12,5%)": of the year, whatever part of it the sentence is about. */
const YEAR_PLAN =
  /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|KH|DT) (?:giao )?(?:cả )?năm(?! ?(?:19|20)?\d)(?!\p{L})/iu
/** Characters before a figure in which a bracket that holds it may open. */
const LONGEST_BRACKET = 600

/** What ends at `to` stands in a bracket that opened behind `from`. */
export function isInBracket(s: SentenceState, from: number, to: number): boolean {
  const start = Math.max(s.span.start, to - LONGEST_BRACKET)
  const before = s.text.slice(start, to)
  const open = before.lastIndexOf('(')
  return open >= 0 && before.indexOf(')', open) < 0 && start + open >= from - 60
}

function timeAround(s: SentenceState): Period | null {
  return s.period?.value ?? s.main?.period ?? s.context.period?.value ?? null
}

/** Keeps the times told between two places of a sentence: what follows is of them. */
export function noteTimes(s: SentenceState, from: number, to: number): void {
  for (const time of s.times) {
    if (time.start < from || time.start >= to || time.base !== null || time.compared) continue
    // "Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050" is named, and nothing told of it.
    if (/^tầm nhìn/iu.test(s.text.slice(time.start, time.end))) continue
    if (isInBracket(s, s.span.start, time.start)) continue
    const period = periodOf(time, s.context.period?.value ?? null)
    if (period === null) continue
    s.period = { value: period, from: 'sentence' }
    // "… đến ngày 30/10 đã công bố hết dịch" is told of that alone, unless the sentence opens with it.
    if (time.kind === 'until' && time.start - s.span.start > NEAR) continue
    if (s.carried === null || !contains(s.carried, period)) s.carried = period
  }
}

/** A time beyond what the paper is about is told in passing. */
export function carriedPeriod(s: SentenceState): Around<Period> | null {
  if (s.carried === null || !opensWithTime(s)) return null
  // "… tầm nhìn đến năm 2050" in a report of what was done is not what the next sentence tells of.
  if (s.context.role.value === 'result' && isAhead(s.context, s.carried)) return null
  const about = s.context.period?.value ?? null
  return about !== null && !contains(about, s.carried) ? null : { value: s.carried, from: 'paragraph' }
}

/** What a sentence tells of later on, or only after its figures, is not what it is about. */
function opensWithTime(s: SentenceState): boolean {
  const [first] = s.quantities
  const read = s.figures[0]?.from.period
  const limit = first?.end ?? s.span.start + NEAR
  return (
    read === 'clause' ||
    s.times.some(({ start, base, compared }) => start < limit && base === null && !compared)
  )
}

/** "Thấp hơn cùng kỳ 0,5 điểm % (40,8%)": in the bracket behind a change stands what it is measured by. */
export function baseInBracket(
  s: SentenceState,
  open: number,
  head: string,
): { readonly value: Around<Period> | null; readonly base: boolean } | null {
  const last = s.figures.at(-1)
  if (head.trim() !== '' || last?.role !== 'change') return null
  const base = s.times.findLast(({ start, end }) => end <= open && start > last.quantity.start - NEAR)
  if (base === undefined || base.base === null) return null
  const value = periodOf(base, timeAround(s))
  return value === null ? null : { value: { value, from: 'clause' }, base: true }
}

/** A time that lies wholly or by more than a year beyond what the report is about has no results yet. */
export function isAhead({ end }: Pick<SentenceContext, 'end'>, period: Period | null): boolean {
  if (period === null || end === null) return false
  return (
    period.from > end || (period.kind === 'until' && Number(period.to.slice(0, 4)) > Number(end.slice(0, 4)))
  )
}

/** Among aims a figure of a time that is over, named in its own sentence, tells what was reached. */
export function isPast(s: SentenceState, period: Around<Period> | null): boolean {
  const { issued } = s.context
  if (period === null || issued === null || s.leadAims) return false
  return (period.from === 'clause' || period.from === 'sentence') && period.value.to <= issued
}

/** The time of a figure, and whether it says of itself that it only serves to compare. */
export function periodFor(
  s: SentenceState,
  quantity: Quantity,
  clause: number,
  from: number,
  next: number,
  inherits: boolean,
  ownOpen: boolean,
  bracketed: boolean,
  name: Name | null,
): { readonly value: Around<Period> | null; readonly base: boolean } {
  const around = timeAround(s)
  const inside = s.times.filter(
    (time) => time.start >= clause && time.end <= quantity.start && !s.used.has(time),
  )
  const bare = s.text.slice(clause, quantity.start).trim() === ''
  const beforeBracket = ownOpen
    ? s.times.filter(
        (time) =>
          time.start >= from &&
          time.end <= clause &&
          clause - time.end < 4 &&
          // "… so với năm 2020 (giảm 3.428 ha)" is not of that year.
          (!time.compared || bare),
      )
    : []
  const stated = inside.filter(({ compared }) => !compared).at(-1) ?? beforeBracket.at(-1)
  if (stated !== undefined) {
    const isTermStart = stated.base === 'term-start'
    // The start of a term, and "trong nhiệm kỳ", are those of the term that the paper is about.
    const ofTerm =
      isTermStart || stated.fromTerm === true || (stated.kind === 'range' && stated.years === null)
    const value = periodOf(stated, ofTerm ? (s.context.period?.value ?? around) : around)
    if (value !== null)
      return { value: { value, from: 'clause' }, base: stated.base !== null && stated.years === null }
    if (isTermStart) return { value: null, base: true }
  }
  // "7.984 biên chế công chức năm 2026": behind the amount, or behind the name that follows it.
  const told = name !== null && name.end > quantity.end && name.end < next ? name.end : quantity.end
  const behind = s.times.find(
    (time) =>
      time.start >= told &&
      time.end <= next + 40 &&
      time.base === null &&
      !time.compared &&
      // A capital opens the next sentence, whose stop is lost.
      !/^\p{Lu}\p{Ll}/u.test(s.text.slice(time.start)) &&
      /^\)?\s?(?:\(|vào |trong |của |ở |ước(?: đến| trong)? |dự kiến(?: đến| trong)? )?(?:thời điểm )?$/u.test(
        s.text.slice(told, time.start),
      ),
  )
  if (behind !== undefined) {
    const opens = s.text.slice(told, behind.start).includes('(')
    const rest = s.text.slice(behind.end, behind.end + 12)
    const closes = opens
      ? /^\s?[),;]/u.test(rest)
      : !/^\s?(?:tăng|giảm|đạt|là|ước|còn|có)(?!\p{L})/iu.test(rest)
    const value = periodOf(behind, around)
    if (value !== null && closes) {
      s.used.add(behind)
      return { value: { value, from: 'clause' }, base: false }
    }
  }
  if (around !== null && YEAR_PLAN.test(s.text.slice(clause, quantity.start))) {
    const year = around.to.slice(0, 4)
    return {
      value: { value: { kind: 'year', from: `${year}-01`, to: `${year}-12` }, from: 'clause' },
      base: false,
    }
  }
  // "Đến năm 2024 … giảm rõ rệt (còn 2%)": the time told since the figure before, ahead of the bracket.
  const ahead = s.times.some(
    (time) => ownOpen && time.start >= from && time.end <= clause && time.base === null && !time.compared,
  )
  if (ahead && s.period !== null) return { value: s.period, base: false }
  // "(năm 2020: 41 triệu đồng, kế hoạch 60 triệu đồng)": the plan is that of what the bracket stands behind.
  const isPlan =
    /(?:kế hoạch|mục tiêu|chỉ tiêu|dự toán|nghị quyết|(?<!\p{L})(?:KH|DT|NQ))(?: (?:là|giao))?[\s:]*$/iu
  if (bracketed && s.main?.period != null && isPlan.test(s.text.slice(clause, quantity.start)))
    return { value: { value: s.main.period, from: 'sentence' }, base: false }
  if (inherits && s.aside?.period != null)
    return { value: { value: s.aside.period, from: 'sentence' }, base: false }
  if (inherits && s.main?.period != null)
    return { value: { value: s.main.period, from: s.main.from.period ?? 'sentence' }, base: false }
  if (bracketed && s.main?.period != null)
    return { value: { value: s.main.period, from: 'sentence' }, base: false }
  return { value: s.period ?? s.context.period, base: false }
}

function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && outer.to >= inner.to
}
