import type { Passage } from '../../search/passage.ts'
import { type Figure, findFigures } from '../../search/text/figures.ts'
import { splitSentences } from '../../search/text/sentences.ts'
import type { Span } from '../answer/span.ts'
import { bareName, indicatorsIn } from './indicator.ts'
import { rolesOfPath } from './section-role.ts'

/** The value of one indicator in one year. */
export interface YearPoint {
  readonly name: string
  readonly year: number
  /** As printed with its unit: "1 155 triệu USD", "hạng 27/63". */
  readonly value: string
  /** The number as printed, not scaled by its unit. */
  readonly amount: number
  readonly unit: string
  readonly figure: Figure
  readonly passage: Passage
  readonly span: Span
}

const YEAR = /(?<!\p{L})(?:cuối )?năm ((?:19|20)\d{2})(?!\d|\s?[-–]\s?(?:19|20)?\d{2})/giu
/** Between a year and its value only words of reaching may stand. */
const REACHED =
  /^[\s,:(]*(?:(?:ước(?: thực hiện| tính| đạt)?|đạt(?: được)?|là|có|còn|thực hiện(?: được)?|khoảng|trên|hơn|gần|(?:xếp |đứng )?(?:thứ )?hạng(?: thứ)?)[\s,:]*)*$/iu
const RANK = /hạng(?: thứ)?\s*$/iu
const AIMED =
  /(?:phấn đấu|mục tiêu|kế hoạch|dự kiến|chỉ tiêu|nghị quyết|dự báo|(?<!\p{L})(?:KH|NQ)(?!\p{L}))[^;]*$/iu
/** A year that something is measured against, or from which it is counted. */
const COMPARED = /(?:so(?: với)?(?: cùng kỳ| cuối| đầu)?|từ|trước|sau|kể từ)\s*$/iu
/** What leads from one year to the next and names nothing. */
const ONWARD =
  /^(?:(?:và|còn|thì|đến|ước|ước đến|sang|riêng|hết|trong|trong đó|cụ thể|dự ước|ước tính)[\s,:]*)*$/iu
/** Where a clause stops naming and begins to tell. */
const TELLING =
  /[,\s]+(?:có (?:mức|xu hướng|bước)|(?:tăng|giảm)|nằm|được|đã|luôn|không ngừng|tiếp tục|từng bước|liên tục|đều|qua (?:các|từng) năm)(?=\s|$).*$/iu
/** Words that open what is told, not what it is told of. */
const NO_NAME =
  /^(?:theo|trong|với|từ|tại|đến|nằm|đạt|xếp|đứng|là|được|có|vượt|cao|thấp|cùng|so|mức|cả nước)(?!\p{L})/iu
/** From the level of one year to that of another. */
const FROM = /(?:^|\s)từ(?: mức)?\s*$/iu
const YEAR_AFTER = /^\s*\(?(?:vào )?(?:cuối )?năm ((?:19|20)\d{2})(?!\d|\s?[-–])/iu
const UP_TO =
  /^\s*(?:\(?(?:vào )?(?:cuối )?năm (?:19|20)\d{2}[^()\d]{0,12}\)?)?[\s,]*(?:tăng |giảm )?(?:lên|xuống|còn|đến)(?: còn| đạt| mức| khoảng| trên)*\s*$/iu
/** The level of a former year in brackets behind the value: "(năm 2020 là 1.024 triệu USD". */
const FORMER = /^[^().;\d]{0,40}\((?:cuối )?năm ((?:19|20)\d{2}) (?:là|đạt|chỉ có|chỉ đạt|có)\s*$/iu
const FEWEST_YEARS = 3
const CLAUSE_MARKS = [',', ';', ':', '(', ')']

type Nameless = Omit<YearPoint, 'name'>

/**
 * The values of single years that a passage gives: counted up in a sentence ("năm 2021 đạt 912 triệu USD; năm
 * 2022 …"), beside their indicator ("Thu ngân sách năm 2025 đạt …"), and former levels ("tăng từ 18,9% năm 2020
 * lên 36,6% năm 2025"). Goals are no values.
 *
 * @param host the passage that a note hangs on
 */
export function yearPoints(passage: Passage, host: Passage | undefined): readonly YearPoint[] {
  if (passage.kind === 'matter' || passage.kind === 'heading') return []
  const figures = findFigures(passage.text)
  const roles = passage.path.flatMap((entry) => [...rolesOfPath([entry])])
  const aimed = !roles.includes('result') && (roles.includes('target') || roles.includes('task'))
  const points = [
    ...countedUp(passage, figures, host),
    ...(aimed ? [] : [...fromTo(passage, figures), ...beside(passage, figures)]),
  ]
  const known = new Set<number>()
  return points.filter(({ figure }) => !known.has(figure.start) && known.add(figure.start))
}

/** Runs of years that grow, each named by the words before its first year. */
function countedUp(
  passage: Passage,
  figures: readonly Figure[],
  host: Passage | undefined,
): readonly YearPoint[] {
  const { text } = passage
  return splitSentences(text).flatMap(({ start, end }) => {
    const runs: { readonly words: string; readonly points: Nameless[] }[] = []
    let told = start
    for (const match of text.slice(start, end).matchAll(YEAR)) {
      const at = start + match.index
      const before = text.slice(told, at)
      if (COMPARED.test(before) || AIMED.test(before.slice(-60))) continue
      const figure = figures.find((one) => one.start >= at + match[0].length && one.end <= end)
      const point =
        figure === undefined ? null : pointAt(passage, Number(match[1]), at, match[0].length, figure)
      if (point === null) continue
      const words = before.slice(Math.max(...CLAUSE_MARKS.map((mark) => before.lastIndexOf(mark))) + 1)
      const run = runs.at(-1)
      const last = run?.points.at(-1)
      const goesOn =
        run !== undefined &&
        last !== undefined &&
        ONWARD.test(words.trim()) &&
        point.year > last.year &&
        point.unit === last.unit
      if (goesOn) run.points.push(point)
      else runs.push({ words: runs.length === 0 ? before : words, points: [point] })
      told = point.span[1]
    }
    return runs.flatMap(({ words, points }) => {
      if (points.length < FEWEST_YEARS) return []
      const name = nameIn(words) ?? nameOfHost(host, points)
      return name === null ? [] : points.map((point) => ({ ...point, name }))
    })
  })
}

function pointAt(
  passage: Passage,
  year: number,
  at: number,
  length: number,
  figure: Figure,
): Nameless | null {
  const { text } = passage
  const between = text.slice(at + length, figure.start)
  if (!REACHED.test(between)) return null
  const rank = RANK.exec(between)
  if (rank !== null) {
    const amount = figure.kind === 'ratio' ? Number(figure.key.split('/')[0]) : figure.value
    const from = figure.start - (/hạng(?: thứ)?\s*$/iu.exec(between)?.[0].length ?? 0)
    const span: Span = [at, figure.end]
    return amount === null
      ? null
      : { year, value: text.slice(from, figure.end), amount, unit: 'hạng', figure, passage, span }
  }
  if (figure.value === null || figure.unit === null || figure.kind === 'ratio') return null
  const until = unitEnd(text, figure)
  const value = text.slice(figure.start, until)
  return { year, value, amount: figure.value, unit: figure.unit, figure, passage, span: [at, until] }
}

function unitEnd(text: string, { start, end, unit }: Figure): number {
  return unit === null ? end : Math.max(end, text.indexOf(unit, start) + unit.length)
}

/** The words right before the years, or the first clause before them that names something. */
function nameIn(words: string): string | null {
  const whole = bareName(words)
  if (whole !== null) return whole
  const clauses = words.split(/[,;:]\s*|\s\((?=[^)]*$)/u).filter((clause) => clause.trim() !== '')
  for (const clause of clauses) {
    const bare = clause.replace(TELLING, '').trim()
    if (/^\p{Lu}{3,}(?: \p{Lu}{3,})*$/u.test(bare)) return bare
    const name = bareName(bare)
    if (name !== null && !NO_NAME.test(name)) return name
  }
  return null
}

/** A note counts up what the sentence that it hangs on sums up: the one figure there of its unit, or of its sum. */
function nameOfHost(host: Passage | undefined, points: readonly Nameless[]): string | null {
  if (host === undefined) return null
  const named = indicatorsIn(host.text).filter(({ figure }) => figure.unit === points[0]?.unit)
  const sum = points.reduce((total, { amount }) => total + amount, 0)
  const total = named.filter(({ figure }) => Math.abs((figure.value ?? 0) - sum) <= 0.04 * sum)
  const one = total.length === 1 ? total[0] : named.length === 1 ? named[0] : undefined
  return one?.name.replace(/^tổng(?: số)? /iu, '') ?? null
}

/** "Tỷ trọng công nghiệp tăng từ 18,9% năm 2020 lên 36,6% năm 2025". */
function fromTo(passage: Passage, figures: readonly Figure[]): readonly YearPoint[] {
  const { text } = passage
  return splitSentences(text).flatMap(({ start, end }) => {
    const own = figures.filter(
      (figure) => figure.start >= start && figure.end <= end && figure.kind !== 'year',
    )
    return own.flatMap((low, index) => {
      const high = own[index + 1]
      const before = text.slice(start, low.start)
      if (high === undefined || !FROM.test(before) || low.unit === null || low.unit !== high.unit) return []
      const [a, b] = [unitEnd(text, low), unitEnd(text, high)]
      const first = YEAR_AFTER.exec(text.slice(a, high.start))?.[1]
      const second = YEAR_AFTER.exec(text.slice(b, end))?.[1]
      const clause = before.slice(Math.max(...CLAUSE_MARKS.map((mark) => before.lastIndexOf(mark))) + 1)
      const name = nameIn(
        clause.replace(/\s(?:đã )?(?:tăng|giảm|nâng)?(?: nhanh| mạnh| dần)?\s*từ(?: mức)?\s*$/iu, ''),
      )
      if (first === undefined || second === undefined || name === null) return []
      if (!UP_TO.test(text.slice(a, high.start)) || AIMED.test(before)) return []
      return [
        pointOf(passage, Number(first), low, start + before.length - clause.length),
        pointOf(passage, Number(second), high, start + before.length - clause.length),
      ].flatMap((point) => (point === null ? [] : [{ ...point, name }]))
    })
  })
}

function pointOf(passage: Passage, year: number, figure: Figure, from: number): Nameless | null {
  if (figure.value === null || figure.unit === null) return null
  const until = unitEnd(passage.text, figure)
  const after = YEAR_AFTER.exec(passage.text.slice(until))?.[0].length ?? 0
  return {
    year,
    value: passage.text.slice(figure.start, until),
    amount: figure.value,
    unit: figure.unit,
    figure,
    passage,
    span: [from, until + after],
  }
}

/** An indicator with its year, and the level of a former year in brackets behind it. */
function beside(passage: Passage, figures: readonly Figure[]): readonly YearPoint[] {
  const { text } = passage
  return indicatorsIn(text).flatMap(({ name, value, figure, period, span }) => {
    if (figure.value === null || figure.unit === null || /(?:tăng|giảm)$/iu.test(name)) return []
    if (AIMED.test(text.slice(...span)) || /^(?:phấn đấu|mục tiêu)/iu.test(name)) return []
    const points: YearPoint[] = []
    const year = /^(?:(?:đến |tính đến )?(?:cuối |hết )?)?năm ((?:19|20)\d{2})$/iu.exec(period ?? '')?.[1]
    const { unit, value: amount } = figure
    if (year !== undefined)
      points.push({ name, unit, year: Number(year), value, amount, figure, passage, span })
    const next = figures.find((one) => one.start > span[1] && one.kind !== 'year' && one.unit === unit)
    const former = next === undefined ? null : FORMER.exec(text.slice(span[1], next.start))
    if (next !== undefined && former !== null && next.value !== null && next.unit !== null) {
      const until = unitEnd(text, next)
      points.push({
        name,
        unit: next.unit,
        year: Number(former[1]),
        value: text.slice(next.start, until),
        amount: next.value,
        figure: next,
        passage,
        span: [span[0], until],
      })
    }
    return points
  })
}
