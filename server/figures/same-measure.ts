import type { Area, Figure, Role } from '../../search/figure.ts'
import { ECONOMIC_GROWTH_WORDS } from '../../search/lexicon/measures.ts'
import { bareAreaName } from '../../search/text/areas.ts'
import { plainTerms } from '../../search/text/terms.ts'

/** Share of the words of two indicators that both have when they name one thing. */
const ALIKE = 0.75
/** Names of fewer words ("tổng vốn", "đảng viên") are told apart by what they stand under. */
const SPEAKS_FOR_ITSELF = 3
/** Words that names of indicators may have or lack. */
const FILLERS: ReadonlySet<string> = new Set(
  'của các những trên địa bàn toàn số lượng tổng được là có và với ở tại trong về theo cho đã ước thực hiện đạt'.split(
    ' ',
  ),
)

const ECONOMIC_GROWTH: ReadonlySet<string> = new Set(['grdp', 'tăng', 'trưởng'])

/** "GRDP đạt 8,1%", "tốc độ tăng trưởng kinh tế", "tổng sản phẩm trên địa bàn tăng": one indicator by three names. */
function isEconomicGrowth({ quantity }: Figure, words: ReadonlySet<string>): boolean {
  if (quantity.base?.startsWith('%') !== true) return false
  const names = (...all: readonly string[]) => all.every((word) => words.has(word))
  return (
    (names('grdp') || names('sản', 'phẩm') || names('tăng', 'kinh', 'tế')) &&
    [...words].every((word) => ECONOMIC_GROWTH_WORDS.has(word))
  )
}

/** Says as what a figure is told, and not what it measures. */
const AS_WHAT = /^(?:dự kiến|phấn đấu|ước tính|dự ước)\s/iu
/** Says when, which the time of the figure tells. */
const AT_TIME = /(?<!\p{L})(?:cuối|hết|trong|cả) (?:năm|kỳ)(?!\p{L})/giu
/** Says that all there is in the area is meant. */
const OF_THE_AREA =
  /(?<!\p{L})(?:thuộc phạm vi quản lý|thuộc thẩm quyền|do địa phương quản lý|trên địa bàn)(?!\p{L})/giu

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

/** What is aimed at or laid down, and not what was reached. */
export function isAim(role: Role): boolean {
  return PARTY[role] === 'aimed'
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
  // What stands at the end of a term of years is told of the term and of its last day.
  const ends =
    [a, b].some(({ kind }) => kind === 'until') &&
    [a, b].some(({ kind }) => kind === 'term' || kind === 'range')
  if (ends) return true
  return a.from === b.from || (isTerm && Math.abs((one ?? 0) - (other ?? 0)) === 1)
}

/** The same, but what stands at the end of a term is not what the term gave: no sum is set beside a year's. */
export function isOneStretch(a: Figure, b: Figure): boolean {
  return samePeriod(a, b) && (a.period?.kind === 'until') === (b.period?.kind === 'until')
}

/** The words that name what a figure measures, abbreviations written out, without fillers and figures. */
export const indicatorWords = keptWith(({ indicator, fullName, quantity }): ReadonlySet<string> => {
  const name = (fullName ?? indicator ?? '')
    .replace(AS_WHAT, '')
    .replace(AT_TIME, ' ')
    .replace(OF_THE_AREA, ' ')
  const unit = new Set(plainTerms(quantity.base?.split('/')[0] ?? ''))
  const words = plainTerms(name).filter((term) => !FILLERS.has(term) && !/\d/u.test(term))
  // "Khách du lịch", counted in "lượt", is named "lượt khách du lịch", too.
  const own = words.filter((term) => !unit.has(term))
  return new Set(own.length < 2 ? words : own)
})

/** Share of the words of the shorter of two names that the other has, too. */
export function sharedWords(a: Figure, b: Figure): number {
  return sharedShare(indicatorWords(a), indicatorWords(b))
}

/** Share of the fewer of two sets of words that the other holds, too. */
export function sharedShare(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => two.has(word)).length
  return shared / Math.max(1, Math.min(one.size, two.size))
}

const SEASON =
  /(?<!\p{L})vụ (đông[ -]xuân|hè[ -]thu|thu[ -]đông|xuân[ -]hè|đông|xuân|hè|thu|mùa|chiêm|[1-3])(?!\p{L})/iu

/** What one crop of a year gives is a part of what the year gives, and no other crop's. */
export function sameSeason(a: Figure, b: Figure): boolean {
  const [one, two] = [a, b].map(({ indicator }) => SEASON.exec(indicator ?? '')?.[1]?.toLowerCase())
  return one === two
}

/** Two figures measure one thing: their names share nearly all words, one way up or down, of one whole. */
export function sameIndicator(a: Figure, b: Figure): boolean {
  if (a.direction !== b.direction || !sameSeason(a, b)) return false
  const [one, two] = [indicatorWords(a), indicatorWords(b)]
  if (!wordsAlike(one, two) || !samePart(a.partOf, b.partOf)) return false
  // Of a cell the row's own words must be alike too: what stands above a column is the same for every row.
  const [rowOfA, rowOfB] = [ownWords(a), ownWords(b)]
  if (!wordsAlike(rowOfA, rowOfB)) return false
  return Math.min(one.size, two.size) >= SPEAKS_FOR_ITSELF || samePart(a.context, b.context)
}

/** Names of these words alone are told apart by what they stand under: "tốc độ tăng", "lượt người dự". */
const VAGUE: ReadonlySet<string> = new Set(
  'tốc độ tăng giảm trưởng bình quân lượt người dự tham số tiền kinh phí tổng vốn trị giá diện tích sản lượng năng suất xuất tỷ lệ mức quy mô cuộc án hồ sơ văn bản kế hoạch mục tiêu đầu tư hạng mục công trình đơn vị trường hợp'.split(
    ' ',
  ),
)
/** A word that one of two names lacks may still be a slip; two are another thing ("nâng cao", "cấp xã"). */
const WORDS_APART = 1
/** In names of fewer words each word counts. */
const LONG_NAME = 5

/**
 * The same over a whole library, where one place tells of a whole and its part ("trong đó") and another of the part
 * alone: names that speak for themselves are one whatever they are part of, unless two wholes are told. Up or down
 * need not be said of a growth.
 */
export function isMeasuredAlike(a: Figure, b: Figure): boolean {
  const [one, two] = [nameWords(a), nameWords(b)]
  const apart = Math.min(one.size, two.size) < LONG_NAME ? 0 : WORDS_APART
  if (wordsApart(one, two) > apart || !wordsAlike(one, two) || !sameSeason(a, b)) return false
  if (joinsMore(a, one, two) || joinsMore(b, two, one)) return false
  if (a.direction !== b.direction && a.direction !== null && b.direction !== null) return false
  if (!wordsAlike(ownWords(a), ownWords(b))) return false
  if (isVagueName(a) || one.size < SPEAKS_FOR_ITSELF) return samePart(a.context, b.context)
  return a.partOf === null || b.partOf === null || samePart(a.partOf, b.partOf)
}

/** "Kim ngạch xuất, nhập khẩu" measures more than "kim ngạch xuất khẩu": the word more is joined to another. */
function joinsMore(own: Figure, words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const name = ` ${(own.fullName ?? own.indicator ?? '').toLowerCase()} `
  return [...words].some(
    (word) =>
      !others.has(word) &&
      (name.includes(`, ${word} `) || name.includes(` và ${word} `) || name.includes(` ${word}, `)),
  )
}

/** A name that says only that something is measured: "tổng kinh phí", "tốc độ tăng". */
export const isVagueName = keptWith((figure) => [...indicatorWords(figure)].every((word) => VAGUE.has(word)))

/** The words of a name that say what is measured, and not only that something is. */
export const tellingWords = keptWith((figure): ReadonlySet<string> => {
  const words = indicatorWords(figure)
  const telling = new Set([...words].filter((word) => !VAGUE.has(word)))
  return telling.size === 0 ? words : telling
})

/** The words of a name, growth of the economy called by one name. */
export const nameWords = keptWith((figure) => {
  const words = indicatorWords(figure)
  return isEconomicGrowth(figure, words) ? ECONOMIC_GROWTH : words
})

/** Keys of a name: of two that `isMeasuredAlike` takes for one, the words of one are those of the other but for one. */
export function nameKeys(figure: Figure): readonly string[] {
  const words = [...nameWords(figure)].sort()
  const without = words.length > LONG_NAME ? words.map((_, left) => words.toSpliced(left, 1)) : []
  return [words, ...without].map((own) => own.join(' '))
}

function wordsApart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const only = (one: ReadonlySet<string>, two: ReadonlySet<string>) =>
    [...one].filter((word) => !two.has(word)).length
  return only(a, b) + only(b, a)
}

const ownWords = keptWith((figure) => {
  const words = indicatorWords(figure)
  if (isEconomicGrowth(figure, words)) return ECONOMIC_GROWTH
  const [own = ''] = (figure.fullName ?? figure.indicator ?? '').split(' – ')
  return indicatorWords({ ...figure, indicator: own, fullName: own })
})

/** What is read once of each figure, however many others it is set against. */
export function keptWith<Read extends object | boolean>(
  read: (figure: Figure) => Read,
): (figure: Figure) => Read {
  const known = new WeakMap<Figure, Read>()
  return (figure) => {
    const kept = known.get(figure)
    if (kept !== undefined) return kept
    const fresh = read(figure)
    known.set(figure, fresh)
    return fresh
  }
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
