import type { Library } from '../../search/library.ts'
import type { Citation } from '../../search/passage.ts'
import { createCitationBook } from '../answer/citation-book.ts'
import { createPause } from './pause.ts'
import { seriesIn } from './series.ts'

/** One indicator over at least three years, each value with its source. */
export interface ListedSeries {
  readonly indicator: string
  readonly place: string | null
  readonly unit: string
  readonly points: readonly {
    readonly year: number
    /** As printed with its unit. */
    readonly value: string
    /** The number as printed, not scaled by its unit. */
    readonly amount: number
    readonly citation: Citation
  }[]
}

/** Lists them for the chosen reports, without a choice for all, in reading order. */
export async function listSeries(
  library: Library,
  reportIds: readonly string[] | undefined,
): Promise<readonly ListedSeries[]> {
  const known = (await library.documents()).flatMap(({ reports }) => reports)
  const chosen = known.filter(({ id }) => reportIds?.includes(id) ?? true)
  const reports = await Promise.all(chosen.map(({ id }) => library.report(id)))
  const passages = reports.flatMap((report) => report?.contents ?? [])
  const found = await seriesIn(passages, createPause())
  return found.map(({ points, ...series }) => ({
    ...series,
    points: points.flatMap(({ passage, span, year, value, amount }) => {
      const book = createCitationBook()
      book.cite(passage, span)
      return book.citations().map((citation) => ({ year, value, amount, citation }))
    }),
  }))
}
