import type { ReportSummary } from '../../search/library.ts'
import { plainTerms } from '../../search/text/terms.ts'
import type { DraftBrief } from './draft-brief.ts'

/** The reports of one place that a draft draws from. */
export interface ReportChoice {
  readonly place: string | null
  /** What the draft follows. */
  readonly main: ReportSummary
  /** Others of the same bundle and place, such as its appendices: they confirm, contradict or add. */
  readonly beside: readonly ReportSummary[]
  /** How much of the request's subject names this report: 0 to 1. */
  readonly named: number
}

const APPENDIX = /^\s*phụ lục/iu
const NAMED_KIND =
  /thông báo|kết luận|nghị quyết|kế hoạch|chương trình|quyết định|chỉ thị|tờ trình|phụ lục|quý|tháng/u

/**
 * The reports that a request means, best first: those of the places it names (or of all places), for each place
 * the one whose title, number and time it names most, a whole report before its appendix, a long one before a
 * short one. When one report is named clearly and no place is, only that one.
 */
export function chooseReports(brief: DraftBrief, reports: readonly ReportSummary[]): readonly ReportChoice[] {
  const asked = brief.understood.places.map(({ value }) => value)
  const inPlace = reports.filter((report) =>
    report.place === null
      ? asked.some((place) => report.title.toLowerCase().includes(place.toLowerCase()))
      : asked.includes(report.place),
  )
  const pool = inPlace.length > 0 ? inPlace : asked.length > 0 ? [] : reports
  const places = [...new Set(pool.map((report) => report.place))]
  const choices = places.flatMap((place) => {
    const ranked = pool
      .filter((report) => report.place === place)
      .map((report) => ({ report, score: namedShare(brief, report) + fitOf(brief, report) }))
      .sort(
        (a, b) => b.score - a.score || b.report.passages - a.report.passages || compare(a.report, b.report),
      )
    const main = ranked[0]?.report
    if (main === undefined) return []
    const beside = ranked
      .map(({ report }) => report)
      .filter((report) => report.id !== main.id && report.documentId === main.documentId)
    return [{ place, main, beside, named: namedShare(brief, main) }]
  })
  choices.sort((a, b) => b.named - a.named || compare(a.main, b.main))
  const [first, second] = choices
  const clear = first !== undefined && first.named >= 0.5 && first.named > (second?.named ?? 0) + 0.2
  if (asked.length === 0 && clear) return [first]
  return asked.length === 0 ? choices : inOrderOf(asked, choices)
}

/** In the order in which the request names the places; reports that only their title places come last. */
function inOrderOf(places: readonly string[], choices: readonly ReportChoice[]): readonly ReportChoice[] {
  const rank = ({ place }: ReportChoice) => (place === null ? places.length : places.indexOf(place))
  return [...choices].sort((a, b) => rank(a) - rank(b))
}

function compare(a: ReportSummary, b: ReportSummary): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.lines[0] - b.lines[0]
}

/** The share of the subject that stands in what names the report. */
function namedShare(brief: DraftBrief, report: ReportSummary): number {
  if (brief.subject.length === 0) return 0
  const own = new Set(
    plainTerms([report.title, report.kind, report.number, report.issuer, report.date].join(' . ')),
  )
  return brief.subject.filter((term) => own.has(term)).length / brief.subject.length
}

/** Kind of paper and time: what the request names counts, and an appendix only when it is asked for. */
function fitOf(brief: DraftBrief, report: ReportSummary): number {
  const request = brief.understood.text.toLowerCase()
  const title = `${report.kind ?? ''} ${report.title}`.toLowerCase()
  const kinds = [...request.matchAll(new RegExp(NAMED_KIND.source, 'gu'))].map((match) => match[0])
  const sameKind = kinds.filter((kind) => title.includes(kind)).length / Math.max(1, kinds.length)
  const time = `${title} ${report.period ?? ''} ${report.date ?? ''}`
  const years = brief.understood.periods.flatMap(({ value }) => [value.from, value.to])
  const sameTime = years.filter((year) => time.includes(String(year))).length / Math.max(1, years.length)
  const appendix = APPENDIX.test(report.title) && !request.includes('phụ lục') ? -1 : 0
  return sameKind + 0.5 * sameTime + appendix
}
