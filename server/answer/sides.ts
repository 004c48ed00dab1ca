import type { ReportSummary } from '../../search/library.ts'
import type { LibraryKnowledge } from '../../search/library-knowledge.ts'
import { likelyReports } from '../../search/query/likely-reports.ts'
import { findPaperMentions, namePapers } from '../../search/query/named-papers.ts'
import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import { findAreas } from '../../search/text/areas.ts'
import { normalizeLetters } from '../../search/text/letters.ts'
import { findTimes } from '../../search/text/time-mentions.ts'
import type { Span } from './span.ts'

/** One side of a comparison: its name as printed, and the question put to it alone. */
export interface Side {
  readonly name: string
  readonly question: string
  /** Only these reports speak for the side; null where any may. */
  readonly reportIds: readonly string[] | null
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

const COMPARES =
  /(?<!\p{L})(?:so với|so sánh|với|và|hay|hơn|kém|khác nhau|lệch|chênh|giữa|tăng|giảm|từ)(?!\p{L})/iu
const OWN_PLACE =
  /(?<!\p{L})(?:của (?:tỉnh |huyện |xã )?(?:mình|ta)|(?:tỉnh|huyện|xã) (?:mình|ta))(?!\p{L})/iu

/**
 * The sides that a question sets beside each other: two or more areas, else two or more times, else two or more papers
 * or kinds of papers. Null for fewer. Each side's question is the whole one without the words of the other sides.
 */
export function sidesOf(understood: UnderstoodQuestion, knowledge: LibraryKnowledge): Sides | null {
  const { text } = understood
  if (!COMPARES.test(text)) return null
  const areas = distinct(namedAreas(understood, knowledge))
  if (areas.length >= 2) return { kind: 'Nơi', sides: sidesFrom(text, areas) }
  const times = distinct(
    findTimes(text)
      .filter(({ base }) => base === null)
      .map(
        ({ start, end }): Named => ({ span: [start, end], name: text.slice(start, end), reportIds: null }),
      ),
  )
  if (times.length >= 2 && understood.sought.value !== 'list')
    return { kind: 'Kỳ', sides: sidesFrom(text, withYear(times)) }
  const versions = draftAndFinal(text, knowledge)
  if (versions.length >= 2) return { kind: 'Văn bản', sides: versions }
  const papers = distinct(namedPapers(text, knowledge))
  if (papers.length >= 2) return { kind: 'Văn bản', sides: sidesFrom(text, papers) }
  return null
}

/** "tháng 9 với tháng 10/2025": a time without a year is of the year that stands behind the other. */
function withYear(times: readonly Named[]): readonly Named[] {
  const year = times.flatMap(({ name }) => /(?:19|20)\d{2}/u.exec(name)?.[0] ?? []).at(-1)
  return times.map((time) =>
    year === undefined || /(?:19|20)\d{2}/u.test(time.name)
      ? time
      : { ...time, name: `${time.name} năm ${year}` },
  )
}

function namedAreas(understood: UnderstoodQuestion, { areas, reports }: LibraryKnowledge): readonly Named[] {
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
    const home = homePlace(reports.values())
    const ids = [...reports.values()].filter(({ place }) => place === home).map(({ id }) => id)
    if (home !== null && !found.some(({ name }) => name.endsWith(home)))
      add(own.index, own.index + own[0].length, home, ids)
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

/** The place that most reports speak for: the office's own. */
function homePlace(reports: Iterable<{ readonly place: string | null }>): string | null {
  const counts = new Map<string, number>()
  for (const { place } of reports) if (place !== null) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

function namedPapers(text: string, { reports }: LibraryKnowledge): readonly Named[] {
  return namePapers(findPaperMentions(text), reports.values())
    .filter(({ reportIds }) => reportIds.length > 0)
    .map(({ mention, reportIds }) => ({
      span: [mention.start, mention.end],
      name: text.slice(mention.start, mention.end),
      reportIds,
    }))
}

const DRAFT = /(?<!\p{L})(?:bản )?(?:dự thảo|nháp)(?: lần (?:thứ )?\d+)?(?!\p{L})/iu
const FINAL =
  /(?<!\p{L})(?:bản |điểm )?(?:chính thức|ban hành|công bố|cuối cùng|đã ký)(?:\s(?:chính thức))?(?!\p{L})/iu
/** Titles that share so much of their words are of one paper. */
const SAME_TITLE = 0.6

/** The draft and the final paper that a question sets beside each other; fewer than two when the library lacks one. */
function draftAndFinal(text: string, { reports }: LibraryKnowledge): readonly Side[] {
  const [draft, final] = [DRAFT.exec(text), FINAL.exec(text)]
  if (draft === null || final === null) return []
  const all = [...reports.values()]
  const isDraft = (report: ReportSummary): boolean =>
    /dự thảo/iu.test(`${report.title} ${report.file.normalize('NFC')}`)
  for (const { reportId } of likelyReports(reports)(text)) {
    const one = reports.get(reportId)
    if (one === undefined || !isDraft(one)) continue
    const words = titleWords(one.title)
    const others = all
      .filter((other) => !isDraft(other) && other.documentId !== one.documentId)
      .map((other) => ({ other, shared: sharedShare(words, titleWords(other.title)) }))
      .filter(({ shared }) => shared >= SAME_TITLE)
      .sort((a, b) => b.shared - a.shared || (a.other.id < b.other.id ? -1 : 1))
    const [found] = others
    if (found === undefined) continue
    const question = text
      .replace(DRAFT, ' ')
      .replace(FINAL, ' ')
      .replace(/(?<!\p{L})(?:giữa|và|với|so với|lệch nhau|khác nhau)(?!\p{L})/giu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
    return [
      { name: 'Bản dự thảo', question, reportIds: [one.id] },
      { name: 'Bản chính thức', question, reportIds: [found.other.id] },
    ]
  }
  return []
}

const titleWords = (title: string): ReadonlySet<string> =>
  new Set(normalizeLetters(title.replace(/\(?dự thảo[^)]*\)?/giu, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [])

function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, Math.max(a.size, b.size))
}

function distinct(named: readonly Named[]): readonly Named[] {
  return named.filter(
    (entry, index) =>
      named.findIndex((other) => other.name.toLowerCase() === entry.name.toLowerCase()) === index,
  )
}

function sidesFrom(text: string, named: readonly Named[]): readonly Side[] {
  return named.map((own) => ({
    name: own.name,
    question: without(text, own, named),
    reportIds: own.reportIds,
  }))
}

/** The question without the other sides' words and what joined them; the side's own name stands for its words. */
function without(text: string, own: Named, named: readonly Named[]): string {
  let left = text
  for (const one of named.toSorted((a, b) => b.span[0] - a.span[0]))
    left = `${left.slice(0, one.span[0])}${one === own ? (own.reportIds === null ? own.name : text.slice(...own.span)) : '\u0000'}${left.slice(one.span[1])}`
  return left
    .replace(
      /(?:\s*(?:tỉnh|thành phố|huyện|thị xã|xã|phường|so với|so sánh với|và|với|hay|,|giữa))*\s*\u0000(?:\s*(?:và|với|hay|,)(?=\s))?/giu,
      ' ',
    )
    .replace(/(?<!\p{L})(?:so sánh|khác nhau|lệch nhau|hơn kém nhau|chênh nhau)(?!\p{L})/giu, ' ')
    .replace(/\s+([,?.])/gu, '$1')
    .replace(/(?:,\s*)+,/gu, ',')
    .replace(/\s+/gu, ' ')
    .trim()
}
