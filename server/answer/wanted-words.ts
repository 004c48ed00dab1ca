import type { Expectation } from './expectations.ts'
import { expectedFigures, personsIn } from './expected-figure.ts'
import { clearlyNearest, figureFits, isOfScope, isOfUnit } from './judge/best-figure.ts'
import type { Asked } from './judge/features.ts'
import type { RatedSpan } from './rate-span.ts'
import type { Span } from './span.ts'

/** Tells which words of a quote to mark. */
export type WantedOf = (quoted: RatedSpan) => readonly Span[]

/** Marks nothing. */
export const nothingWanted: WantedOf = () => []

/** By so much a figure must come nearer to what is asked than the next to be the one that is marked. */
const LEAD = 0.1

/**
 * The words of a quote that are what was asked for, in offsets of its passage: the figure of the time, place and thing
 * asked about, the day, the number of a paper, the person. Nothing where several come as near: the reader tells them
 * apart better than a wrong mark.
 */
export function wantedWords({ question, scope }: Asked, { view, span }: RatedSpan): readonly Span[] {
  const fits = figureFits(question, scope, view.measured, span)
  const wanted = (expectation: Expectation): Span | null => {
    const measuring = fits.filter((fit) => isOfScope(fit) && isOfUnit(expectation, fit.figure))
    if (measuring.length > 0) {
      const quantity = clearlyNearest(measuring, LEAD)?.figure.quantity
      return quantity === undefined ? null : [quantity.start, quantity.end]
    }
    if (expectation.kind === 'person') return sole(personSpans(view.passage.text, span))
    return sole(
      expectedFigures(question, expectation, view, span).map(({ start, end }): Span => [start, end]),
    )
  }
  return question.expects
    .flatMap((expectation) => {
      const found = wanted(expectation)
      return found === null ? [] : [found]
    })
    .toSorted((a, b) => a[0] - b[0])
    .filter(([start], at, all) => at === 0 || start >= (all[at - 1]?.[1] ?? 0))
}

function sole(spans: readonly Span[]): Span | null {
  const [first] = spans
  return first !== undefined && spans.length === 1 ? first : null
}

function personSpans(text: string, [from, to]: Span): readonly Span[] {
  const spans: Span[] = []
  let at = from
  for (const name of personsIn(text.slice(from, to))) {
    const start = text.indexOf(name, at)
    spans.push([start, start + name.length])
    at = start + name.length
  }
  return spans
}
