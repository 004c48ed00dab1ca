import type { ReportSummary } from '../library.ts'
import { foldedLetters } from '../text/folded-letters.ts'

/** How much of what a question says stands in what a report is called; 0 to 1. */
export interface LikelyReport {
  readonly reportId: string
  readonly share: number
}

const PAIR_WEIGHT = 2
/** A pair that stands in the names of more than this share of the reports tells none of them apart. */
const COMMON = 0.34

/** Syllables and pairs of neighbouring syllables of a text, without marks. */
function wordsOf(text: string): ReadonlySet<string> {
  const syllables = foldedLetters(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set([
    ...syllables,
    ...syllables.slice(1).map((syllable, at) => `${syllables[at] ?? ''} ${syllable}`),
  ])
}

function nameOf(report: ReportSummary): string {
  return [
    report.title,
    report.kind,
    report.issuer,
    report.place,
    report.period,
    report.number,
    report.file.replace(/\.\p{L}+$/u, ''),
  ]
    .filter(Boolean)
    .join('. ')
}

/** Knows the names of a library's reports; made once for one state of the library. */
export function createLikelyReports(
  reports: Iterable<ReportSummary>,
): (question: string) => readonly LikelyReport[] {
  const named = [...reports].map((report) => ({ id: report.id, words: wordsOf(nameOf(report)) }))
  const counts = new Map<string, number>()
  for (const { words } of named) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weight = (word: string): number => {
    const count = counts.get(word) ?? 0
    if (count === 0 || count > Math.max(2, named.length * COMMON)) return 0
    return (
      Math.log(1 + named.length / count) * (word.includes(' ') ? PAIR_WEIGHT : /\d/u.test(word) ? 1 : 0.3)
    )
  }
  return (question) => {
    const asked = [...wordsOf(question)]
      .map((word) => ({ word, weight: weight(word) }))
      .filter((one) => one.weight > 0)
    const total = asked.reduce((sum, one) => sum + one.weight, 0)
    if (total === 0) return []
    return named
      .map(({ id, words }) => ({
        reportId: id,
        share: asked.reduce((sum, one) => sum + (words.has(one.word) ? one.weight : 0), 0) / total,
      }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share || (a.reportId < b.reportId ? -1 : 1))
  }
}

type Likely = (question: string) => readonly LikelyReport[]
const learned = new WeakMap<ReadonlyMap<string, ReportSummary>, Likely>()

/** `createLikelyReports` for the reports of a library, learnt once for one state of it. */
export function likelyReports(reports: ReadonlyMap<string, ReportSummary>): Likely {
  const likely = learned.get(reports) ?? createLikelyReports(reports.values())
  learned.set(reports, likely)
  return likely
}
