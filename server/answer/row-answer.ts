import type { Figure } from '../../search/figure.ts'
import { printedFigure } from '../figures/printed-figure.ts'
import { isAim } from '../figures/same-measure.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { clearlyNearest, figureFits, isOfScope, isOfUnit } from './judge/best-figure.ts'
import type { Asked } from './judge/features.ts'
import type { RatedSpan } from './rate-span.ts'
import { trimSpan } from './span-trim.ts'

/** A cell whose name holds less of the question than this share is not what was asked. */
const LEAST_INDICATOR = 0.1

/** By so much a cell must come nearer than the next to be told. */
const LEAD = 0.15

/** What was carried out is asked for, whatever else the question says of plans. */
const DONE = /(?<!\p{L})(?:thực hiện được|đã thực hiện|thực hiện|đạt được|kết quả)(?!\p{L})/u

/**
 * "Trong đó: **Tỷ lệ 16,7%; xếp thứ 5**": which cells of a quoted row are what was asked, one for each thing asked,
 * a plan only where a plan is asked for, a month's never where the year is; null for what is no row, or where no cell is.
 */
export function composeRowAnswer({ question, scope }: Asked, rated: RatedSpan): SentenceDraft | null {
  const { passage, measured } = rated.view
  if (passage.table === undefined) return null
  const asksDone = DONE.test(question.text.toLowerCase())
  const fits = figureFits(question, scope, measured, rated.span).filter(
    (fit) =>
      isOfScope(fit) && fit.time !== 'inside' && isAim(fit.role) === (scope.role === 'aim' && !asksDone),
  )
  const named = fits.filter(({ figure, indicator }) => !figure.quantity.rank && indicator >= LEAST_INDICATOR)
  const ranks = scope.asksRank ? fits.filter(({ figure }) => figure.quantity.rank) : []
  const wanted = question.expects.flatMap(
    (expectation) =>
      clearlyNearest(
        named.filter(({ figure }) => isOfUnit(expectation, figure)),
        LEAD,
      ) ?? [],
  )
  const rank = clearlyNearest(ranks, LEAD)
  const cells = [...new Set([...wanted, ...(rank === null ? [] : [rank])])]
  if (cells.length === 0) return null
  const row = passage.text.slice(...rated.span)
  const amounts = cells.flatMap(({ figure }) =>
    figure.quantity.rank ? [] : [amountIn(figure, passage.text, row)],
  )
  const told = cells.map(({ figure }) => printedCell(figure, passage.text, row))
  return {
    pieces: [
      { said: `Trong đó: **${told.join('; ')}**.` },
      // Cites the row, whose words are quoted in the sentence before.
      { passage, span: trimSpan(passage.text, rated.span), marked: false, as: '' },
    ],
    block: 'text',
    tail: '\n\n',
    // The row writes a number and its unit apart. Names and ranks are held against the row itself.
    about: { passage, quote: amounts.join('; ') },
  }
}

function printedCell(figure: Figure, text: string, row: string): string {
  const { quantity, indicator, from } = figure
  if (quantity.rank) return `xếp thứ ${quantity.raw}`
  // A caption names the table, not the cell.
  const name = (from.indicator === 'caption' ? null : indicator)?.split(' – ').at(-1) ?? ''
  const amount = amountIn(figure, text, row)
  return name === '' ? amount : `${name}: ${amount}`
}

/** The number with its unit where the row itself says the unit, if not beside the number: "Tỷ lệ (%): 16,7". */
function amountIn(figure: Figure, text: string, row: string): string {
  const { start, end, unit } = figure.quantity
  const isSaid = unit !== null && row.toLowerCase().includes(unit.toLowerCase())
  return isSaid ? printedFigure(figure, text) : text.slice(start, end)
}
