import { findFigures } from '../../search/text/figures.ts'
import type { RatedSpan } from './rate-span.ts'

/** Share of the question that words must hold, under what stands above them, to be a place of one of its values. */
const HELD = 0.4

const numbersIn = (text: string): readonly string[] =>
  findFigures(text).map(({ key }) => key.replace(/[%‰]$/u, ''))

/**
 * For each of two values the likeliest words that hold it, rather those without the other; both may be of one place
 * that tells both. Null for a value that no words hold.
 *
 * @param values as typed: "1.204"
 * @param spans likeliest first
 */
export function placesOfValues(
  values: readonly [string, string],
  spans: readonly RatedSpan[],
): readonly [RatedSpan | null, RatedSpan | null] {
  const near = spans
    .filter(({ features }) => features.covered >= HELD)
    .map((rated) => ({
      rated,
      numbers: new Set(numbersIn(rated.view.passage.text.slice(...rated.span))),
    }))
  const [one = '', other = ''] = values.map((value) => numbersIn(value)[0] ?? value)
  const placeOf = (value: string, another: string): RatedSpan | null => {
    const holding = near.filter(({ numbers }) => numbers.has(value))
    return (holding.find(({ numbers }) => !numbers.has(another)) ?? holding[0])?.rated ?? null
  }
  return [placeOf(one, other), placeOf(other, one)]
}
