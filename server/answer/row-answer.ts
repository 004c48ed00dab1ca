import type { Role } from '../../search/figure.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import type { FigureFit } from './judge/best-figure.ts'
import { figureFits, isOfUnit } from './judge/best-figure.ts'
import type { Asked } from './judge/features.ts'
import type { RatedSpan } from './rate-span.ts'

/** A cell whose name holds less of the question than this share is not what was asked. */
const LEAST_INDICATOR = 0.1

/** What was carried out is asked for, whatever else the question says of plans. */
const DONE = /(?<!\p{L})(?:thực hiện được|đã thực hiện|thực hiện|đạt được|kết quả)(?!\p{L})/u
const isAim = (role: Role): boolean => role === 'target' || role === 'plan'

/**
 * "Trong đó: **Tỷ lệ 16,7%; xếp thứ 5**": which cells of a quoted row are what was asked, one for each thing asked,
 * a plan only where a plan is asked for; null for what is no row, or where no cell is.
 */
export function composeRowAnswer({ question, scope }: Asked, rated: RatedSpan): SentenceDraft | null {
  const { passage, measured } = rated.view
  if (passage.table === undefined) return null
  const asksDone = DONE.test(question.text.toLowerCase())
  const fits = figureFits(question, scope, measured, rated.span).filter(
    ({ area, time, role }) =>
      area !== 'other' && time !== 'apart' && isAim(role) === (scope.role === 'aim' && !asksDone),
  )
  const amounts = fits.filter(
    ({ figure, indicator }) => !figure.quantity.rank && indicator >= LEAST_INDICATOR,
  )
  const ranks = scope.asksRank ? fits.filter(({ figure }) => figure.quantity.rank) : []
  const wanted = question.expects.flatMap(
    (expectation) => nearest(amounts.filter(({ figure }) => isOfUnit(expectation, figure))) ?? [],
  )
  const cells = [...new Set([...wanted, ...(nearest(ranks) ?? [])])]
  if (cells.length === 0) return null
  const quote = passage.text.slice(...rated.span)
  return {
    pieces: [{ said: `Trong đó: **${cells.map(printedCell).join('; ')}**.` }],
    block: 'text',
    tail: '\n\n',
    about: { passage, quote: `${quote} ${cells.map(printedCell).join('; ')}` },
  }
}

function nearest(fits: readonly FigureFit[]): readonly [FigureFit] | null {
  const [first, ...others] = fits
  if (first === undefined) return null
  return [others.reduce((best, fit) => (fit.score > best.score ? fit : best), first)]
}

function printedCell({ figure: { quantity, indicator } }: FigureFit): string {
  if (quantity.rank) return `xếp thứ ${quantity.raw}`
  const name = indicator?.split(' – ').at(-1) ?? ''
  const unit = quantity.unit === null ? '' : quantity.unit === '%' ? '%' : ` ${quantity.unit}`
  const amount = quantity.raw.endsWith(unit.trim()) ? quantity.raw : `${quantity.raw}${unit}`
  return name === '' ? amount : `${name}: ${amount}`
}
