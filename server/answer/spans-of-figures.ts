import type { Figure } from '../../search/figure.ts'
import type { Library, ReportSummary } from '../../search/library.ts'
import { viewPassage } from './passage-view.ts'
import type { Question } from './question.ts'
import { type RatedSpan, rateSpans } from './rate-span.ts'

/** The places of figures, as spans to be quoted; one a passage. */
export async function spansOf(
  library: Library,
  question: Question,
  figures: readonly Figure[],
  reports: ReadonlyMap<string, ReportSummary>,
): Promise<readonly RatedSpan[]> {
  const ids = [...new Set(figures.map(({ passageId }) => passageId))]
  const measured = await library.figuresOf(ids)
  return (await library.passages(ids)).flatMap((passage, rank) => {
    const own = measured.filter(({ passageId }) => passageId === passage.id)
    const at = figures.find(({ passageId }) => passageId === passage.id)?.quantity.start ?? 0
    const view = viewPassage(passage, rank, 0, reports.get(passage.reportId) ?? null, [], own)
    return rateSpans(question, view)
      .filter(({ span }) => span[0] <= at && at < span[1])
      .toSorted((a, b) => b.score - a.score)
      .slice(0, 1)
  })
}
