import type { ReportSummary } from '../../search/library.ts'
import type { Choice } from './choice.ts'
import type { SentenceDraft } from './draft-sentence.ts'

type Spoken = Pick<ReportSummary, 'place' | 'date' | 'periodSpan' | 'kind' | 'draft'>

/** "Tỉnh mình", "của mình với Bình An": the place that the speaker's papers are of. */
export const OWN_PLACE =
  /(?<!\p{L})(?:(tỉnh|thành phố)\s(?:mình|ta|nhà|chúng (?:ta|tôi|mình))|(?<=của )(?:mình|ta|chúng (?:ta|tôi|mình))(?=\s(?:với|so với|và)\s\p{Lu}))(?!\p{L})/u
const LAST_YEAR = /(?<!\p{L}|so với |hơn |bằng )năm (?:ngoái|rồi)(?!\p{L})/iu
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
/** A place is the speaker's own where so many times as many papers are of it as of any other. */
const CLEARLY = 2
/** Kinds of papers that tell of years to come. */
const AHEAD = /^(?:kế hoạch|chương trình|đề án|nghị quyết|quyết định|chỉ thị)/iu

export interface SpokenQuestion {
  readonly text: string
  /** The year that "năm ngoái" was taken for; null where nothing was. */
  readonly lastYear: number | null
  /** The question for each place that may be the speaker's own, where several may be as well. */
  readonly choices: readonly Choice[]
}

/** Says which year was taken for "năm ngoái". */
export function wordOfLastYear(year: number): SentenceDraft {
  return {
    pieces: [{ record: `“Năm ngoái” được hiểu là năm ${year}, năm trọn vẹn gần nhất mà các văn bản nêu.` }],
    block: 'lead',
    tail: '\n\n',
  }
}

/**
 * A question with what it leaves to its hearer said in words: whose province, and which year "năm ngoái" is. There is
 * no clock in it, so that the same question has the same answer: the last year is the last whole one that the papers
 * tell of. What the papers do not tell is left as it is.
 *
 * @param text the question made whole from the turns before it
 * @param reports all of the library
 */
export function withSpokenWords(text: string, reports: Iterable<Spoken>): SpokenQuestion {
  if (!OWN_PLACE.test(text) && !LAST_YEAR.test(text)) return { text, lastYear: null, choices: [] }
  const all = [...reports]
  const own = ownPlaces(text, all)
  const placedAt = (place: string): string =>
    text.replace(OWN_PLACE, (_, kind: string | undefined) =>
      kind === undefined ? place : `${kind} ${place}`,
    )
  const placed = own.length === 1 && own[0] !== undefined ? placedAt(own[0]) : text
  const choices =
    own.length > 1 && OWN_PLACE.test(text)
      ? own.map((place) => ({ question: placedAt(place), apart: place }))
      : []
  if (!LAST_YEAR.test(placed) || YEAR.test(placed)) return { text: placed, lastYear: null, choices }
  const named = all.filter(({ place }) => place !== null && placed.includes(place))
  const year = lastYear(named.length > 0 ? named : all)
  return { text: year === null ? placed : placed.replace(LAST_YEAR, `năm ${year}`), lastYear: year, choices }
}

/** The place of clearly the most papers, else all that have about as many; none that the question names beside it. */
function ownPlaces(text: string, reports: readonly Spoken[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { place } of reports)
    if (place !== null && !text.includes(place)) counts.set(place, (counts.get(place) ?? 0) + 1)
  const byCount = [...counts].sort((a, b) => b[1] - a[1])
  const most = byCount[0]?.[1] ?? 0
  return byCount.filter(([, count]) => count * CLEARLY > most).map(([place]) => place)
}

/** The last year that is told as a whole, or is over by the newest paper. */
function lastYear(reports: readonly Spoken[]): number | null {
  const final = reports.filter(({ draft }) => draft == null)
  const years = final.flatMap(({ date, periodSpan, kind }) => [
    ...(date === null ? [] : [Number(date.slice(0, 4)) - 1]),
    ...(periodSpan?.kind === 'year' && !AHEAD.test(kind ?? '') ? [Number(periodSpan.to.slice(0, 4))] : []),
  ])
  return years.length === 0 ? null : Math.max(...years)
}
