import type { Area, Figure, Role } from '../../search/figure.ts'
import { bareAreaName } from '../../search/text/areas.ts'
import { plainTerms } from '../../search/text/terms.ts'

/** Share of the words of two indicators that both have when they name one thing. */
const ALIKE = 0.75
/** Names of fewer words ("tổng vốn", "đảng viên") are told apart by what they stand under. */
const SPEAKS_FOR_ITSELF = 3
/** Words that names of indicators may have or lack. */
const FILLERS: ReadonlySet<string> = new Set(
  'của các những trên địa bàn toàn số tổng được là có và với ở tại trong về theo cho đã ước thực hiện đạt'.split(
    ' ',
  ),
)

const PARTY: Readonly<Record<Role, string>> = {
  result: 'actual',
  estimate: 'actual',
  base: 'actual',
  target: 'aimed',
  plan: 'aimed',
  change: 'change',
  share: 'share',
  part: 'part',
}

/** Results and estimates are of one kind, and so are targets and plans. */
export function sameRole(a: Role, b: Role): boolean {
  return PARTY[a] === PARTY[b]
}

/** One area, whether its kind is printed or not; areas that are not known are not the same. */
export function sameArea(a: Area | null, b: Area | null): boolean {
  if (a === null || b === null) return false
  if (a.name === b.name) return true
  const bare = bareAreaName(a.name) === bareAreaName(b.name)
  // "An Giang" and "tỉnh An Giang" are one; "xã Hòa Phú" and "huyện Hòa Phú" are two.
  return bare && a.level === b.level && (bareAreaName(a.name) === a.name || bareAreaName(b.name) === b.name)
}

/**
 * One stretch of months; times that are not known are not the same. A term of office and the plan's years that end with
 * it are one ("nhiệm kỳ 2020 - 2025", "giai đoạn 2021 - 2025"): a congress sits in the year that its term begins.
 */
export function samePeriod({ period: a }: Figure, { period: b }: Figure): boolean {
  if (a === null || b === null || a.to !== b.to) return false
  const [one, other] = [a, b].map(({ from }) => Number(from.slice(0, 4)))
  const isTerm = a.kind === 'term' || b.kind === 'term'
  return a.from === b.from || (isTerm && Math.abs((one ?? 0) - (other ?? 0)) === 1)
}

/** The words that name what a figure measures, abbreviations written out, without fillers and figures. */
export function indicatorWords({
  indicator,
  fullName,
}: Pick<Figure, 'indicator' | 'fullName'>): ReadonlySet<string> {
  return new Set(
    plainTerms(fullName ?? indicator ?? '').filter((term) => !FILLERS.has(term) && !/\d/u.test(term)),
  )
}

/** Share of the words of the shorter of two names that the other has, too. */
export function sharedWords(a: Figure, b: Figure): number {
  const [one, two] = [indicatorWords(a), indicatorWords(b)]
  const shared = [...one].filter((word) => two.has(word)).length
  return shared / Math.max(1, Math.min(one.size, two.size))
}

/** Two figures measure one thing: their names share nearly all words, one way up or down, of one whole. */
export function sameIndicator(a: Figure, b: Figure): boolean {
  if (a.direction !== b.direction) return false
  const [one, two] = [indicatorWords(a), indicatorWords(b)]
  if (!wordsAlike(one, two) || !samePart(a.partOf, b.partOf)) return false
  // Of a cell the row's own words must be alike too: what stands above a column is the same for every row.
  const [rowOfA, rowOfB] = [ownWords(a), ownWords(b)]
  if (!wordsAlike(rowOfA, rowOfB)) return false
  return Math.min(one.size, two.size) >= SPEAKS_FOR_ITSELF || samePart(a.context, b.context)
}

function ownWords({ indicator, fullName }: Figure): ReadonlySet<string> {
  return new Set(
    plainTerms((fullName ?? indicator ?? '').split(' – ')[0] ?? '').filter((term) => !FILLERS.has(term)),
  )
}

function samePart(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  return wordsAlike(new Set(plainTerms(a)), new Set(plainTerms(b)))
}

function wordsAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared) >= ALIKE
}
