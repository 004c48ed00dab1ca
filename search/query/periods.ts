import type { Period, Understood } from '../retrieval.ts'
import { romanValue } from '../text/roman.ts'

const YEAR = '((?:19|20)\\d{2})'
const TO = '\\s*(?:-|–|—|đến(?: năm)?|tới(?: năm)?)\\s*'

type Reader = (groups: readonly string[]) => Period | null

const year = (digits: string | undefined): number => Number(digits)
const span = (kind: Period['kind'], a: string | undefined, b: string | undefined): Period | null =>
  year(a) <= year(b) ? { kind, from: year(a), to: year(b) } : null
const part = (kind: Period['kind'], number: number, ofYear: number, most: number): Period | null =>
  number >= 1 && number <= most && ofYear > 0 ? { kind, from: ofYear, to: ofYear, part: number } : null
const ordinal = (written: string | undefined): number => romanValue(written ?? '') ?? Number(written)

/** In order of precedence: what one has read, the next do not read again. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`nhiệm kỳ\\s+(?:đại hội\\s+)?${YEAR}${TO}${YEAR}`, 'giu'), ([a, b]) => span('term', a, b)],
  [
    new RegExp(`(?:giai đoạn|thời kỳ|từ năm|từ|các năm|trong)?\\s*${YEAR}${TO}${YEAR}`, 'giu'),
    ([a, b]) => span('range', a, b),
  ],
  [
    new RegExp(`(?<!\\p{L})quý\\s+([1-4]|i{1,3}|iv)(?:\\s*(?:/|-|năm|,\\s*năm)\\s*${YEAR})`, 'giu'),
    ([q, y]) => part('quarter', ordinal(q), year(y), 4),
  ],
  [
    new RegExp(`(?<!\\p{L})(?:6|sáu) tháng (đầu|cuối)(?:\\s+(?:của )?(?:năm )?${YEAR})`, 'giu'),
    ([half, y]) => part('half', half?.toLowerCase() === 'đầu' ? 1 : 2, year(y), 2),
  ],
  [
    new RegExp(`(?<!\\p{L})(?:3|ba) tháng đầu(?:\\s+(?:của )?(?:năm )?${YEAR})`, 'giu'),
    ([y]) => part('quarter', 1, year(y), 4),
  ],
  [
    new RegExp(`(?<!\\p{L})(?:9|chín) tháng(?: đầu)?(?:\\s+(?:của )?(?:năm )?${YEAR})`, 'giu'),
    ([y]) => span('range', y, y),
  ],
  [
    new RegExp(`(?<!\\d)\\d{1,2}\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*${YEAR}`, 'gu'),
    ([m, y]) => part('month', Number(m), year(y), 12),
  ],
  [
    new RegExp(`(?<!\\p{L})tháng\\s+(\\d{1,2})\\s*(?:/|-|,?\\s*năm)\\s*${YEAR}`, 'giu'),
    ([m, y]) => part('month', Number(m), year(y), 12),
  ],
  [
    new RegExp(
      `(?<!\\p{L})(?:đến|tới|vào)\\s+(?:cuối |hết )?năm\\s+${YEAR}|tầm nhìn\\s+(?:đến\\s+)?(?:năm\\s+)?${YEAR}`,
      'giu',
    ),
    ([a, b]) => ({ kind: 'until', from: year(a ?? b), to: year(a ?? b) }),
  ],
  [new RegExp(`(?:năm\\s+)?(?<![\\d/.,])${YEAR}(?![\\d/.,]\\d|/)`, 'giu'), ([y]) => span('year', y, y)],
]
/** A quarter or a half year whose year stands elsewhere in the question. */
const BARE_PARTS: readonly (readonly [RegExp, (match: string, ofYear: number) => Period | null])[] = [
  [/(?<!\p{L})quý\s+([1-4]|i{1,3}|iv)(?![\p{L}\p{N}])/giu, (q, y) => part('quarter', ordinal(q), y, 4)],
  [
    /(?<!\p{L})(?:6|sáu) tháng (đầu|cuối)/giu,
    (half, y) => part('half', half.toLowerCase() === 'đầu' ? 1 : 2, y, 2),
  ],
]

/** The stretches of time that a question names, in order of their words, each with those words. */
export function findPeriods(question: string): readonly Understood<Period>[] {
  const found: { readonly at: number; readonly end: number; readonly period: Understood<Period> }[] = []
  const add = (at: number, words: string, value: Period | null) => {
    const end = at + words.length
    if (value === null || found.some((other) => at < other.end && end > other.at)) return
    found.push({ at, end, period: { value, words: words.trim() } })
  }
  for (const [pattern, readPeriod] of READERS) {
    for (const match of question.matchAll(pattern)) {
      // A symbol's year ("45/2022/QH15") is no period.
      if (/^\s*\/\s*\p{L}/u.test(question.slice(match.index + match[0].length))) continue
      add(match.index, match[0], readPeriod(match.slice(1)))
    }
  }
  const years = new Set(found.flatMap(({ period }) => [period.value.from, period.value.to]))
  const onlyYear = years.size === 1 ? ([...years][0] ?? 0) : 0
  for (const [pattern, readPart] of BARE_PARTS) {
    for (const match of question.matchAll(pattern))
      add(match.index, match[0], readPart(match[1] ?? '', onlyYear))
  }
  return found.sort((a, b) => a.at - b.at).map(({ period }) => period)
}
