import type { Figure } from '../../search/text/figures.ts'
import { indexTerms, isPair } from '../../search/text/terms.ts'
import type { Expectation } from './expectations.ts'
import { hasFigure } from './expectations.ts'
import { expectedFigures } from './expected-figure.ts'
import { type Question, weightHeld } from './question.ts'
import type { RatedSpan } from './rate-span.ts'
import { sameUpToRounding, scaledValue } from './scaled-value.ts'
import type { Span } from './span.ts'

/** A rival answers about as well as the chosen span. */
const NEARLY_AS_GOOD = 0.72
/** Share of the words around the figure that both have when they speak of one indicator. */
const SAME_WORDS = 0.5
/** Characters before and after a figure that tell what it measures. */
const BEFORE_FIGURE = 60
const AFTER_FIGURE = 40

/**
 * Spans from other places that give another value for what was asked: same place, about as good an answer,
 * the figure of the wanted kind after nearly the same words, and a value that no rounding explains.
 */
export function conflicting(
  question: Question,
  chosen: RatedSpan,
  rated: readonly RatedSpan[],
): readonly RatedSpan[] {
  const expectation = question.expects.find(
    (one) => hasFigure(one) && one.kind !== 'date' && one.kind !== 'symbol',
  )
  if (expectation === undefined) return []
  const found: RatedSpan[] = []
  for (const rival of rated) {
    if (rival.score < chosen.score * NEARLY_AS_GOOD) break
    if (
      rival.view.passage.id === chosen.view.passage.id ||
      rival.view.passage.place !== chosen.view.passage.place
    )
      continue
    if (found.some((known) => known.view.passage.id === rival.view.passage.id)) continue
    if (
      rival.features.direct >= chosen.features.direct * 0.8 &&
      differs(question, expectation, chosen, rival)
    )
      found.push(rival)
  }
  return found.slice(0, 2)
}

function differs(question: Question, expectation: Expectation, a: RatedSpan, b: RatedSpan): boolean {
  const left = expectedFigures(question, expectation, a.view, a.span)
  const right = expectedFigures(question, expectation, b.view, b.span)
  if (left.length === 0 || right.length === 0) return false
  const years = question.understood.periods
    .filter((period) => period.value.kind === 'year')
    .map((period) => String(period.value.from))
  const pairs =
    years.length > 1
      ? years.map((year) => [afterYear(a, left, year), afterYear(b, right, year)] as const)
      : [[indicator(question, a, left), indicator(question, b, right)] as const]
  return pairs.some(
    ([x, y]) =>
      x !== null &&
      y !== null &&
      sameUnit(x, y) &&
      !sameUpToRounding(x, y) &&
      (years.length > 1
        ? wordOverlap(wordsOf(a, a.span), wordsOf(b, b.span))
        : wordOverlap(wordsAround(a, x), wordsAround(b, y))) >= SAME_WORDS,
  )
}

/** "870 triệu đồng" and "869.439 triệu đồng" share a unit; "12%" and "870 triệu đồng" do not. */
function sameUnit(x: Figure, y: Figure): boolean {
  return (scaledValue(x)?.unit ?? x.kind) === (scaledValue(y)?.unit ?? y.kind)
}

/** The first figure after the year: "năm 2022 đạt 13,9%, năm 2023 …". */
function afterYear(rated: RatedSpan, figures: readonly Figure[], year: string): Figure | null {
  const text = rated.view.passage.text
  const at = text.indexOf(year, rated.span[0])
  if (at < 0 || at >= rated.span[1]) return null
  return figures.find((figure) => figure.start > at && figure.start - at < 80) ?? null
}

/** The figure whose neighbouring words hold most of what was asked; null when none is near any of it. */
export function indicator(question: Question, rated: RatedSpan, figures: readonly Figure[]): Figure | null {
  const text = rated.view.passage.text
  let best: Figure | null = null
  let bestWeight = 0
  for (const figure of figures) {
    const from = Math.max(rated.span[0], figure.start - BEFORE_FIGURE)
    const around = text.slice(from, Math.min(rated.span[1], figure.end + AFTER_FIGURE))
    const near = new Set(indexTerms(around))
    const weight = weightHeld(question.terms, (term) => near.has(term))
    if (weight > bestWeight) {
      best = figure
      bestWeight = weight
    }
  }
  return best
}

function wordsAround(rated: RatedSpan, figure: Figure): ReadonlySet<string> {
  return wordsOf(rated, [Math.max(0, figure.start - BEFORE_FIGURE), figure.end + AFTER_FIGURE])
}

function wordsOf(rated: RatedSpan, [start, end]: Span): ReadonlySet<string> {
  return new Set(
    indexTerms(rated.view.passage.text.slice(start, end)).filter((term) => !isPair(term) && !/\d/.test(term)),
  )
}

function wordOverlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(1, Math.min(left.size, right.size))
}
