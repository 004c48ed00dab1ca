import type { ReportSummary } from '../../search/library.ts'
import type { LibraryKnowledge } from '../../search/library-knowledge.ts'
import { likelyReports } from '../../search/query/likely-reports.ts'
import { findPaperMentions, namePapers } from '../../search/query/named-papers.ts'
import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import { findAreas } from '../../search/text/areas.ts'
import { normalizeLetters } from '../../search/text/letters.ts'
import { findTimes } from '../../search/text/time-mentions.ts'
import { SETS_BESIDE } from './compares.ts'
import type { Span } from './span.ts'
import { withAnnexes } from './with-annexes.ts'

/** One side of a comparison: its name as printed, and the question put to it alone. */
export interface Side {
  readonly name: string
  readonly question: string
  /** Only these reports speak for the side; null where any may. */
  readonly reportIds: readonly string[] | null
  /** Which of several things asked for this question is about; left out where one is. */
  readonly measure?: string
}

/** What the sides are, as the head of their column says. */
export type SideKind = 'Nơi' | 'Kỳ' | 'Văn bản'

export interface Sides {
  readonly kind: SideKind
  readonly sides: readonly Side[]
}

/** A part of the question that names one side. */
interface Named {
  readonly span: Span
  readonly name: string
  readonly reportIds: readonly string[] | null
}

/** "6 tháng" of a time, and whether its year stands elsewhere. */
interface Part {
  readonly words: string
  readonly isLent: boolean
}

/** More columns than these nobody reads beside each other; a page that is pasted names dozens. */
const MOST_SIDES = 8

const OWN_PLACE =
  /(?<!\p{L})(?:của (?:tỉnh |huyện |xã )?(?:mình|ta)|(?:tỉnh|huyện|xã) (?:mình|ta))(?!\p{L})/iu

/** "… về tăng trưởng và thu ngân sách", "… (số cơ quan, số vấn đề)": several things of each side. */
const MEASURES =
  /(?<=(?<!\p{L})về )(?<one>[^,;()?]{4,60}?),? và (?<two>[^,;()?]{4,60}?)(?=\s*(?:\?|$))|\((?<first>[^,;()]{4,40}), (?<second>[^,;()]{4,40})\)/iu

/** Each side's question apart for each of the things that it asks for. */
function byMeasure(sides: readonly Side[]): readonly Side[] {
  return sides.flatMap((side): readonly Side[] => {
    const found = MEASURES.exec(side.question)
    const { one, two, first, second } = found?.groups ?? {}
    const parts = [one ?? first, two ?? second].flatMap((part) => part?.trim() ?? [])
    if (found === null || parts.length < 2 || parts.some((part) => !part.includes(' '))) return [side]
    const [before, after] = [
      side.question.slice(0, found.index),
      side.question.slice(found.index + found[0].length),
    ]
    return parts.map((measure) => ({ ...side, measure, question: `${before}${measure}${after}` }))
  })
}

/**
 * The sides that a question sets beside each other: two or more areas, else two or more times, else two or more papers
 * or kinds of papers. Null for fewer. Each side's question is the whole one without the words of the other sides.
 *
 * @param foundIn the places of the passages found for the whole question, the nearest first
 */
export function sidesOf(
  understood: UnderstoodQuestion,
  knowledge: LibraryKnowledge,
  foundIn: readonly (string | null)[] = [],
): Sides | null {
  const sides = sidesNamed(understood, knowledge, foundIn)
  return sides === null ? null : { ...sides, sides: byMeasure(sides.sides) }
}

function sidesNamed(
  understood: UnderstoodQuestion,
  knowledge: LibraryKnowledge,
  foundIn: readonly (string | null)[],
): Sides | null {
  const { text } = understood
  const isJoined = (named: readonly Named[]): boolean =>
    named.length >= 2 && (SETS_BESIDE.test(text) || inARow(text, named))
  const areas = distinct(namedAreas(understood, knowledge, foundIn))
  if (isJoined(areas)) return { kind: 'Nơi', sides: sidesFrom(text, areas) }
  const times = distinct(wholeTimes(text))
  if (isJoined(times) && understood.sought.value !== 'list')
    return { kind: 'Kỳ', sides: sidesFrom(text, times) }
  const versions = versionsOf(text, knowledge)
  if (versions.length >= 2) return { kind: 'Văn bản', sides: versions }
  const papers = distinct(namedPapers(text, knowledge))
  if (isJoined(papers)) return { kind: 'Văn bản', sides: sidesFrom(text, papers) }
  return null
}

/** "2023, 2024": nothing but a comma between them. */
function inARow(text: string, named: readonly Named[]): boolean {
  return named.some(({ span }, at) => {
    const next = named[at + 1]
    return next !== undefined && /^\s*,\s*$/u.test(text.slice(span[1], next.span[0]))
  })
}

/**
 * The times of a question, each whole: in "6 tháng 2023 và 2024" the second is six months, too; in "tháng 9 với tháng
 * 10/2025" the first is of 2025, too.
 */
function wholeTimes(text: string): readonly Named[] {
  const mentions = findTimes(text).filter(({ base }) => base === null)
  const years = mentions.map(({ start, end }) => /(?:19|20)\d{2}/u.exec(text.slice(start, end))?.[0] ?? null)
  const named: Named[] = []
  let part: Part | null = null
  for (const [at, { start, end, kind }] of mentions.entries()) {
    const words = text.slice(start, end)
    // "6 tháng 2024 so với cả 2023": the whole year.
    const isWholeYear = /(?<!\p{L})cả\s$/iu.test(text.slice(0, start))
    const isBareYear = kind === 'year' && !isWholeYear && /^(?:năm\s+)?(?:19|20)\d{2}$/iu.test(words)
    if (isBareYear && part !== null) {
      if (part.isLent) named.pop()
      part = { words: part.words, isLent: false }
      named.push({ span: [start, end], name: `${part.words} năm ${years[at]}`, reportIds: null })
      continue
    }
    const year =
      years[at] ?? years.slice(0, at).findLast((one) => one !== null) ?? years.find((one) => one !== null)
    const name = years[at] !== null || year == null ? words : `${words} năm ${year}`
    named.push({ span: [start, end], name, reportIds: null })
    if (kind !== 'year')
      part = { words: words.replace(/[\s/-]*(?:năm\s+)?(?:19|20)\d{2}$/iu, ''), isLent: years[at] === null }
  }
  return named
}

function namedAreas(
  understood: UnderstoodQuestion,
  { areas, reports }: LibraryKnowledge,
  foundIn: readonly (string | null)[],
): readonly Named[] {
  const { text, places } = understood
  const found: Named[] = []
  const add = (
    start: number,
    end: number,
    name: string,
    reportIds: readonly string[] | null = null,
  ): void => {
    if (found.every(({ span }) => end <= span[0] || start >= span[1]))
      found.push({ span: [start, end], name, reportIds })
  }
  for (const { value, words } of places) {
    const start = text.indexOf(words)
    if (start >= 0) add(start, start + words.length, value)
  }
  for (const { start, end, name } of findAreas(text, areas)) if (name !== null) add(start, end, name)
  const lower = normalizeLetters(text)
  if (lower === text.normalize('NFC'))
    for (const [name, area] of areas) {
      const at = lower.indexOf(normalizeLetters(name))
      const whole = !/\p{L}/u.test(lower.charAt(at - 1)) && !/\p{L}/u.test(lower.charAt(at + name.length))
      if (at >= 0 && whole && name.includes(' ')) add(at, at + name.length, area.name)
    }
  const own = OWN_PLACE.exec(text)
  if (own !== null && found.length === 1) {
    const home = homePlace(reports.values(), foundIn, found[0]?.name ?? '')
    const ids = [...reports.values()].filter(({ place }) => place === home).map(({ id }) => id)
    if (home !== null && !found.some(({ name }) => name.endsWith(home)))
      add(own.index, own.index + own[0].length, home, ids)
  }
  const whole = WHOLE_PROVINCE.exec(text)
  if (whole !== null && found.length === 1 && BELOW_PROVINCE.test(found[0]?.name ?? ''))
    add(whole.index, whole.index + whole[0].length, 'toàn tỉnh')
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** "Huyện Tân Phú so với cả tỉnh": the province beside one of its districts. */
const WHOLE_PROVINCE = /(?<!\p{L})(?:cả |toàn )?tỉnh(?! \p{Lu}| (?:ủy|uỷ|đoàn|đội|hội|trưởng|nào))(?!\p{L})/u
const BELOW_PROVINCE = /^(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|đặc khu)\s/iu

/** Places with fewer of their reports are not the office's own. */
const OWN_SHARE = 0.4

/** The place that most reports speak for: the office's own; of several that have many, the one found nearest. */
function homePlace(
  reports: Iterable<{ readonly place: string | null }>,
  foundIn: readonly (string | null)[],
  other: string,
): string | null {
  const counts = new Map<string, number>()
  for (const { place } of reports) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1)
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const most = ranked[0]?.[1] ?? 0
  const own = ranked.filter(([place, count]) => count >= OWN_SHARE * most && !other.endsWith(place))
  const nearest = foundIn.find((place) => own.some(([name]) => name === place))
  return nearest ?? own[0]?.[0] ?? null
}

function namedPapers(text: string, { reports }: LibraryKnowledge): readonly Named[] {
  return namePapers(findPaperMentions(text), reports.values())
    .filter(({ reportIds }) => reportIds.length > 0)
    .map(({ mention, reportIds }) => ({
      span: [mention.start, mention.end],
      name: mention.words,
      reportIds,
    }))
}

const DRAFT = /(?<!\p{L})(?:bản )?(?:dự thảo|nháp)(?: lần (?:thứ )?\d+)?(?!\p{L})/iu
const FINAL =
  /(?<!\p{L})(?:bản |điểm )?(?:chính thức|ban hành|công bố|cuối cùng|đã ký|nghị quyết|thông qua)(?:\s(?:chính thức))?(?!\p{L})/iu
const OLD = /(?<!\p{L})(?:bản |quy định |mức |quy chế )?(?:cũ|trước đây)(?!\p{L})/iu
const NEW = /(?<!\p{L})(?:bản |quy định |mức |quy chế )?(?:mới|hiện hành|hiện nay)(?!\p{L})/iu
/** Titles that share so much of their words are of one paper. */
const SAME_TITLE = 0.6

/**
 * Two versions of one paper that a question sets beside each other: the draft and what was issued, or the older and
 * the newer one. Fewer than two when the library lacks one.
 */
function versionsOf(text: string, { reports }: LibraryKnowledge): readonly Side[] {
  const isOfDraft = DRAFT.test(text) && (FINAL.test(text) || SETS_BESIDE.test(text))
  const isOfOld = OLD.test(text) && NEW.test(text)
  if (!isOfDraft && !isOfOld) return []
  const likely = new Map(likelyReports(reports)(text).map(({ reportId, share }) => [reportId, share]))
  const shareOf = ({ older, newer }: Versions): number =>
    (likely.get(older.id) ?? 0) + (likely.get(newer.id) ?? 0)
  const [pair] = versions([...reports.values()].filter(({ parentId }) => parentId === undefined))
    .filter(({ older }) => isDraft(older) === isOfDraft)
    .sort((a, b) => shareOf(b) - shareOf(a) || b.alike - a.alike || (a.older.id < b.older.id ? -1 : 1))
  if (pair === undefined) return []
  const names = isOfDraft ? (['Bản dự thảo', 'Bản chính thức'] as const) : (['Bản cũ', 'Bản mới'] as const)
  const question = (isOfDraft ? [DRAFT, FINAL] : [OLD, NEW])
    .reduce((left, words) => left.replace(words, ' '), withoutNumbers(text))
    // What joins two things asked for stays.
    .replace(MEASURES, (found) => found.replace(/\svà\s/u, ' \u0001 '))
    .replace(
      /(?<!\p{L})(?:giữa|và|với|so với|so sánh|trong|bản|lệch nhau|khác nhau|chênh nhau)(?!\p{L})/giu,
      ' ',
    )
    .replace(/\u0001/gu, 'và')
    .replace(/\s+/gu, ' ')
    .trim()
  const whole = ({ id }: ReportSummary): readonly string[] => withAnnexes([id], reports)
  return [
    { name: names[0], question, reportIds: whole(pair.older) },
    { name: names[1], question, reportIds: whole(pair.newer) },
  ]
}

/** A question without the papers that it names by number: of two versions one bears it, and both are asked. */
function withoutNumbers(text: string): string {
  return findPaperMentions(text)
    .filter(({ number }) => number !== null)
    .reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
}

/** Two papers of which one is a newer version of the other. */
interface Versions {
  readonly older: ReportSummary
  readonly newer: ReportSummary
  /** How alike their titles are, 0 to 1; 1 where one says that it is a version of the other. */
  readonly alike: number
}

const isDraft = ({ draft }: ReportSummary): boolean => draft != null

/** Papers that are known to be versions, and drafts with what bears nearly the same title. */
function versions(reports: readonly ReportSummary[]): readonly Versions[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  return reports.flatMap((older): readonly Versions[] => {
    const newer = older.supersededBy === undefined ? undefined : byId.get(older.supersededBy)
    if (newer !== undefined) return [{ older, newer, alike: 1 }]
    if (!isDraft(older)) return []
    const words = titleWords(older.title)
    return reports
      .filter((other) => !isDraft(other) && other.documentId !== older.documentId)
      .map((other) => ({ older, newer: other, alike: sharedShare(words, titleWords(other.title)) }))
      .filter(({ alike }) => alike >= SAME_TITLE)
  })
}

const titleWords = (title: string): ReadonlySet<string> =>
  new Set(normalizeLetters(title.replace(/\(?dự thảo[^)]*\)?/giu, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [])

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.max(a.size, b.size))
}

function distinct(named: readonly Named[]): readonly Named[] {
  return named
    .filter(
      (entry, index) =>
        named.findIndex((other) => other.name.toLowerCase() === entry.name.toLowerCase()) === index,
    )
    .slice(0, MOST_SIDES)
}

function sidesFrom(text: string, named: readonly Named[]): readonly Side[] {
  return named.map((own) => ({
    name: own.name,
    question: without(text, own, named),
    reportIds: own.reportIds,
  }))
}

/** Asks which of the sides, and is about neither: a year after "cao hơn" is the time asked about. */
const WHICH_IS_MORE =
  /,?\s*(?<!\p{L})(?:thì )?(?:nơi|bên|đâu|tỉnh|huyện|xã|địa phương|đơn vị) nào(?! có)(?!\p{L})|(?<!\p{L})(?:nơi|bên|tỉnh|huyện|xã|địa phương|đơn vị) nào có(?!\p{L})|(?<!\p{L})(?:nhiều|ít|cao|thấp|lớn|nhỏ|nhanh|chậm) hơn(?!\p{L})/giu

/** The question without the other sides' words and what joined them; the side's own name stands for its words. */
function without(text: string, own: Named, named: readonly Named[]): string {
  let left = text
  for (const one of named.toSorted((a, b) => b.span[0] - a.span[0]))
    left = `${left.slice(0, one.span[0])}${one === own ? (own.reportIds === null ? own.name : text.slice(...own.span)) : '\u0000'}${left.slice(one.span[1])}`
  return left
    .replace(
      /(?:\s*(?:tỉnh|thành phố|huyện|thị xã|xã|phường|so với|so sánh với|và|với|hay|,|giữa))*\s*\u0000(?:\s*(?:so với|so sánh với|so|và|với|hay|,)(?=\s))?/giu,
      ' ',
    )
    .replace(/(?<!\p{L})(?:so sánh|khác nhau|lệch nhau|hơn kém nhau|chênh nhau)(?!\p{L})/giu, ' ')
    .replace(WHICH_IS_MORE, ' ')
    .replace(/\s+([,?.])/gu, '$1')
    .replace(/(?:,\s*)+,/gu, ',')
    .replace(/\s+/gu, ' ')
    .trim()
}
