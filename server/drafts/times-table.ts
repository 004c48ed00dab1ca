import type { Figure, Period } from '../../search/figure.ts'
import { groupBy } from '../../search/group-by.ts'
import type { Passage } from '../../search/passage.ts'
import { capital } from '../../search/text/capital.ts'
import { plainTerms } from '../../search/text/terms.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import type { Span } from '../answer/span.ts'
import { periodWords } from '../figures/describe-figure.ts'
import type { Measured } from '../figures/measured-in.ts'
import { placed } from '../figures/placed-figure.ts'
import { printedFigure } from '../figures/printed-figure.ts'
import { indicatorWords, isVagueName, sameRole } from '../figures/same-measure.ts'
import { citedAt } from './cited-at.ts'
import type { DraftTable } from './content/draft-content.ts'
import { table, words } from './content/new-blocks.ts'
import { isShown } from './is-shown.ts'

const FEWEST_TIMES = 2
const MOST_ROWS = 12

/**
 * A table of what figures tell of the times that are to be compared: of each indicator of one unit the value of each time,
 * the first that is told. Those that the subject names come alone where there are any; null without any.
 *
 * @param passages those that are drawn from
 * @param measured the figures that ingest read, by passage
 */
export function timesTable(
  times: readonly Period[],
  passages: readonly Passage[],
  measured: Measured,
  subject: readonly string[],
  book: CitationBook,
): DraftTable | null {
  const isOf =
    ({ from, to }: Period) =>
    (period: Period) =>
      period.from === from && period.to === to
  const levels = passages.flatMap((passage) =>
    (measured.get(passage.id) ?? []).flatMap((figure): readonly Told[] => {
      const { indicator, period, role, partOf, quantity } = figure
      const isLevel = sameRole(role, 'result') || role === 'estimate'
      if (indicator === null || period === null || !isLevel || partOf !== null || isVagueName(figure))
        return []
      const span = placed(passage, figure).sentence
      const isTold = times.some((time) => isOf(time)(period)) && isShown(quantity.raw, [{ passage, span }])
      return isTold ? [{ passage, figure, indicator, period, span }] : []
    }),
  )
  const rows = [...groupBy(levels, keyOf).values()].flatMap((group) => {
    const cells = times.map((time) => group.find(({ period }) => isOf(time)(period)))
    return cells.filter((cell) => cell !== undefined).length < FEWEST_TIMES ? [] : [cells]
  })
  const asked = new Set(subject)
  const about = rows.filter(
    (cells) => plainTerms(cells[0]?.indicator ?? '').filter((term) => asked.has(term)).length >= 2,
  )
  const told = (about.length > 0 ? about : rows).slice(0, MOST_ROWS)
  if (told.length === 0) return null
  return table(
    ['Chỉ tiêu', ...times.map((time) => capital(periodWords(time)))],
    told.map((cells) => [
      words(capital(cells.find((cell) => cell !== undefined)?.indicator ?? '')),
      ...cells.map((cell) =>
        cell === undefined
          ? words('–')
          : words(printedFigure(cell.figure, cell.passage.text), [citedAt(book, cell.passage, cell.span)]),
      ),
    ]),
  )
}

interface Told {
  readonly passage: Passage
  readonly figure: Figure
  readonly indicator: string
  readonly period: Period
  readonly span: Span
}

function keyOf({ figure }: Told): string {
  const { quantity, direction, area } = figure
  return [
    [...indicatorWords(figure)].sort().join(' '),
    quantity.base,
    direction ?? '',
    area?.name ?? '',
  ].join('\n')
}
