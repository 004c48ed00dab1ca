import type { Figure } from '../../search/figure.ts'
import type { Library } from '../../search/library.ts'
import { alikeFigures } from '../figures/alike-figures.ts'
import { areRivals } from '../figures/rival-figures.ts'
import { equalAmount, sameAmount } from '../figures/same-amount.ts'
import { isAim, isMeasuredAlike } from '../figures/same-measure.ts'
import { hasFigure } from './expectations.ts'
import { bestFigure } from './judge/best-figure.ts'
import type { Asked } from './judge/features.ts'
import type { RatedSpan } from './rate-span.ts'
import { isReplaced } from './replaced-papers.ts'
import { spansOf } from './spans-of-figures.ts'
import { isBareSum } from './tables/single-rows.ts'

/** Amounts further apart than this measure different things. */
const FAR = 1.6
const MOST_RIVALS = 2
/** Share of a question that the name of the figure holds which it asks for without a word that asks. */
const NAMED = 0.4

/**
 * Places anywhere in the library that give the figure asked about otherwise than the chosen one does: by name, area,
 * time and role the same, and of a value that nothing explains. Drafts and papers that were replaced disagree with
 * nothing, unless the chosen place is one of them.
 */
export async function rivalsElsewhere(
  library: Library,
  { question, scope, reports }: Pick<Asked, 'question' | 'scope' | 'reports'>,
  chosen: RatedSpan,
): Promise<readonly RatedSpan[]> {
  const fit = bestFigure(question, scope, chosen.view.measured, chosen.span)
  const asksFigure = question.expects.some(
    (one) => hasFigure(one) && one.kind !== 'date' && one.kind !== 'symbol',
  )
  // "Tỷ lệ hộ nghèo năm 2024" asks for a figure, too: its name holds most of what is asked.
  if (!asksFigure && (question.expects.length > 0 || (fit?.indicator ?? 0) < NAMED)) return []
  // A figure of another time than the one asked about, or an aim beside a question for results, is not what was asked.
  const isOther = scope.times.length > 0 && fit?.time !== 'same'
  if (fit === null || isOther || (isAim(fit.role) && scope.role !== 'aim')) return []
  const asked = fit.figure
  if (isReplaced(reports.get(asked.reportId))) return []
  const told = (figure: Figure): boolean =>
    chosen.view.measured.some(({ quantity }) => equalAmount(quantity, figure.quantity))
  const rivals = (await alikeFigures(library, asked)).filter(
    (figure) =>
      areRivals({ ...asked, area: asked.area ?? figure.area }, figure, isMeasuredAlike) &&
      isNear(asked, figure) &&
      !told(figure) &&
      !isReplaced(reports.get(figure.reportId)),
  )
  // One place for each amount: an annex that repeats what its paper says adds nothing.
  const apart = rivals.filter(
    ({ quantity }, at) => rivals.findIndex((other) => sameAmount(other.quantity, quantity)) === at,
  )
  const spans = await spansOf(library, question, apart.slice(0, MOST_RIVALS * 2), reports)
  return spans
    .filter(
      ({ view: { passage, measured } }) =>
        !isBareSum(passage) && !measured.some(({ quantity }) => equalAmount(quantity, asked.quantity)),
    )
    .slice(0, MOST_RIVALS)
}

function isNear({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const [one, two] = [Math.abs(a.value), Math.abs(b.value)]
  return Math.max(one, two) <= FAR * Math.min(one, two)
}
