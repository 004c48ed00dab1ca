import type { Area, AreaLevel } from '../../../search/figure.ts'
import type { NamedPaper } from '../../../search/query/named-papers.ts'
import type { UnderstoodQuestion } from '../../../search/retrieval.ts'
import { bareAreaName, findAreas } from '../../../search/text/areas.ts'
import { foldedLetters } from '../../../search/text/folded-letters.ts'
import { keepResults } from '../../../search/text/keep-results.ts'
import { findTimes, type TimeMention } from '../../../search/text/time-mentions.ts'

/** What a question is about beside its subject: when, where, which papers, aims or results. */
export interface AskedScope {
  readonly times: readonly TimeMention[]
  /** Whole dates that it names, as `datesIn` writes them. */
  readonly dates: readonly string[]
  /** Bare names of the areas asked about, in comparable letters without marks: "tan phu". */
  readonly areas: readonly string[]
  /** The level that is asked about, also where no area is named ("toàn tỉnh"). */
  readonly level: AreaLevel | null
  /** The papers that it names; null where it names none. */
  readonly papers: ReadonlySet<string> | null
  /** It asks for what is aimed at (`aim`), for what was reached (`result`), or says neither. */
  readonly role: 'aim' | 'result' | null
  /** It asks for what is not so: "xã nào chưa đạt". */
  readonly negated: boolean
  readonly asksRank: boolean
  readonly asksNewest: boolean
}

const AIM =
  /(?<!\p{L})(?:mục tiêu|chỉ tiêu|phấn đấu|kế hoạch (?:năm|giao|đặt|là|đề)|dự toán|dự kiến|đặt ra|định hướng|phương hướng|sẽ|được giao|phải)(?!\p{L})/u
/** What was reached is asked for, set against an aim: "có đạt mục tiêu không", "vượt dự toán bao nhiêu". */
const AGAINST_AIM =
  /(?<!\p{L})(?:đạt|vượt|hoàn thành|hụt|so(?: với)?|bằng)(?: (?:được|bao nhiêu|mấy|phần trăm|%|so|với)){0,4} (?:các |những )?(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)/gu
const RESULT =
  /(?<!\p{L})(?:đã|kết quả|thực hiện được|đạt được|thực tế|hiện nay|hiện có|hiện còn|đến nay|vừa qua|vừa rồi)(?!\p{L})/u
const NEGATED = /(?<!\p{L})(?:chưa|không|chẳng)\s(?!biết|kể|phải là)\p{L}+(?!\s*\?)/u
const RANK =
  /(?<!\p{L})(?:thứ (?:mấy|bao nhiêu|hạng)|hạng (?:mấy|bao nhiêu)|xếp (?:thứ|hạng)|đứng (?:thứ|hạng|đầu|cuối|chót))/u
const NEWEST =
  /(?<!\p{L})(?:mới nhất|gần nhất|gần đây|hiện nay|hiện tại|đến nay|tới nay|bây giờ|lúc này|năm nay|giờ)(?!\p{L})/u

export const foldedWords = keepResults(
  (text) => ` ${(foldedLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `,
)

/** "15/5/2024", "ngày 15 tháng 5", "26 - 29/9": a day, or the first and the last of several. */
const DATE =
  /(?<![\d/.,])(?:(\d{1,2})\s?[-–]\s?)?(\d{1,2})(?:\s?[/.-]\s?|\stháng\s)(\d{1,2})(?:(?:\s?[/.-]\s?|\snăm\s)((?:19|20)\d{2}))?(?![\d/]|[.,]\d)/giu

/** Asks for yes or no, and denies nothing: "đã đạt chưa?" */
const YES_OR_NO = /(?<!\p{L})(?:không|chưa)[\s?]*$/u

/** A question for a place in an order: "đứng thứ mấy". */
export function asksRank(text: string): boolean {
  return RANK.test(text.toLowerCase())
}

/** A text whose last clause asks whether something is so: "có đạt mục tiêu không?" */
export function asksYesOrNo(text: string): boolean {
  return YES_OR_NO.test(text.toLowerCase())
}

/** The text without a last clause that asks for yes or no. */
function withoutYesOrNo(text: string): string {
  const at = text.search(YES_OR_NO)
  if (at < 0) return text
  const before = text.slice(0, at)
  return `${text.slice(0, Math.max(before.lastIndexOf(','), before.lastIndexOf('?')) + 1)} `
}

/**
 * The dates of a text, each as "5/11/2025".
 *
 * @param around the year of days that leave it out; without one they are none
 */
export function datesIn(text: string, around: number | null = null): readonly string[] {
  return [...text.matchAll(DATE)].flatMap(([, first, last, month, own]) => {
    const year = own ?? around
    const days = [first, last].flatMap((day) => (day === undefined ? [] : Number(day)))
    return year === null || Number(month) > 12 ? [] : days.map((day) => `${day}/${Number(month)}/${year}`)
  })
}

/**
 * @param known areas of the library by their bare names
 * @param papers that the question names
 */
export function askedScope(
  question: UnderstoodQuestion,
  known: ReadonlyMap<string, Area>,
  papers: readonly NamedPaper[],
): AskedScope {
  const { text } = question
  const lower = text.toLowerCase()
  // "đứng thứ mấy cả nước" asks where an area stands among all, not of the country.
  const isOfRank = asksRank(text)
  const mentions = findAreas(text).filter(({ level }) => !(isOfRank && level === 'country'))
  const folded = foldedWords(text)
  const isPlain = text === lower
  const areas = new Set([
    ...question.places.map(({ value }) => foldedWords(value).trim()),
    ...mentions.flatMap(({ name }) => (name === null ? [] : [foldedWords(bareAreaName(name)).trim()])),
  ])
  const levels = mentions.map(({ level }) => level)
  for (const [name, area] of known) {
    const plain = foldedWords(name)
    if (plain.trim().includes(' ') && folded.includes(plain) && (isPlain || text.includes(name))) {
      areas.add(plain.trim())
      levels.push(area.level)
    }
  }
  if (question.places.length > 0) levels.push('province')
  const named = papers.flatMap(({ reportIds }) => reportIds)
  return {
    times: findTimes(text).filter(({ base, compared }) => base === null && !compared),
    areas: [...areas].filter((area) => ![...areas].some((other) => other !== area && other.includes(area))),
    dates: datesIn(text),
    level: levels[0] ?? null,
    papers: named.length === 0 ? null : new Set(named),
    role: AIM.test(lower.replaceAll(AGAINST_AIM, ' ')) ? 'aim' : RESULT.test(lower) ? 'result' : null,
    negated: NEGATED.test(withoutYesOrNo(lower)),
    asksRank: isOfRank,
    asksNewest: NEWEST.test(lower),
  }
}
