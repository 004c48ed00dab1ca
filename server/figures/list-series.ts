import { eachInTurns } from '../../search/in-turns.ts'
import type { Library } from '../../search/library.ts'
import type { Citation, Passage } from '../../search/passage.ts'
import { createPause } from '../../search/pause.ts'
import { createCitationBook } from '../answer/citation-book.ts'
import { periodWords } from './describe-figure.ts'
import { placed } from './placed-figure.ts'
import { printedFigure } from './printed-figure.ts'
import { seriesAmong } from './series.ts'

/** One indicator over at least three years or months, each value with its source. */
export interface ListedSeries {
  readonly indicator: string
  readonly place: string | null
  readonly unit: string
  readonly points: readonly {
    readonly year: number
    /** "năm 2024", "tháng 3 năm 2025" */
    readonly period: string
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
  const pause = createPause()
  const passages = new Map<string, Passage>()
  for (const { id } of chosen) {
    await pause()
    const contents = (await library.report(id))?.contents ?? []
    await eachInTurns(contents, (passage) => passages.set(passage.id, passage), pause)
  }
  const found = await seriesAmong(await library.figuresOf([...passages.keys()]), pause)
  return found.map(({ indicator, area, figures }) => ({
    indicator,
    place: area,
    unit: figures[0]?.quantity.unit ?? '',
    points: figures.flatMap((figure) => {
      const passage = passages.get(figure.passageId)
      if (passage === undefined) return []
      const book = createCitationBook()
      book.cite(passage, placed(passage, figure).sentence)
      return book.citations().map((citation) => ({
        year: Number(figure.period.to.slice(0, 4)),
        period: periodWords(figure.period),
        value: printedFigure(figure, passage.text),
        amount: figure.quantity.printed,
        citation,
      }))
    }),
  }))
}
