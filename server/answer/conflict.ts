import type { Figure } from '../../search/figure.ts'
import { indexTerms } from '../../search/text/terms.ts'
import { areRivals } from '../figures/rival-figures.ts'
import { equalAmount } from '../figures/same-amount.ts'
import { indicatorWords, sameIndicator, sharedWords } from '../figures/same-measure.ts'
import { indicatorName } from '../figures/shown-figure.ts'
import { hasFigure } from './expectations.ts'
import { isOfUnit } from './judge/best-figure.ts'
import { type Question, weightHeld } from './question.ts'
import type { RatedSpan } from './rate-span.ts'
import { isBareSum } from './tables/single-rows.ts'

/** A rival answers about as well as the chosen span. */
const NEARLY_AS_GOOD = 0.72
const MOST_RIVALS = 2
/** Of two answers to one question the figures need share only so much of their names, where both hold what was asked. */
const SHARED_NAME = 0.5
const HOLDS_AS_MUCH = 0.8
const FAR = 3

/**
 * Spans that give another value for the figure asked about: of the same indicator, area, time and role, neither a
 * part of the other, and of a value that no rounding, unit or hedge explains.
 */
export function conflicting(
  question: Question,
  chosen: RatedSpan,
  rated: readonly RatedSpan[],
): readonly RatedSpan[] {
  if (!question.expects.some((one) => hasFigure(one) && one.kind !== 'date' && one.kind !== 'symbol'))
    return []
  const asked = askedFigure(question, chosen)
  if (asked === null) return []
  const held = heldBy(question, asked)
  const isOne = (a: Figure, b: Figure): boolean =>
    !swapsAskedWord(question, a, b) &&
    (sameIndicator(a, b) ||
      (a.direction === b.direction &&
        (a.partOf === null) === (b.partOf === null) &&
        sharedWords(a, b) >= SHARED_NAME &&
        heldBy(question, b) >= held * HOLDS_AS_MUCH))
  const found: RatedSpan[] = []
  for (const rival of rated) {
    if (found.length === MOST_RIVALS || rival.score < chosen.score * NEARLY_AS_GOOD) break
    if (isBareSum(rival.view.passage)) continue
    const { id } = rival.view.passage
    if (id === chosen.view.passage.id || found.some((known) => known.view.passage.id === id)) continue
    const figures = figuresIn(rival)
    // Where one place has the other's figure too, it tells of two things, or more exactly, not otherwise.
    const isTold = (figure: Figure): boolean => chosen.view.measured.some((own) => agree(own, figure))
    if (
      figures.some((figure) => areRivals(asked, figure, isOne) && isNear(asked, figure) && !isTold(figure)) &&
      !figures.some((figure) => agree(asked, figure))
    )
      found.push(rival)
  }
  return found
}

/**
 * True when the other name has another word in the place of one that was asked for, and is the same else: "thu ngân
 * sách" and "chi ngân sách" are two things, however common the word is in the library.
 */
function swapsAskedWord(question: Question, asked: Figure, other: Figure): boolean {
  const [one, two] = [indicatorWords(asked), indicatorWords(other)]
  const lost = [...one].filter((word) => !two.has(word))
  const instead = [...two].filter((word) => !one.has(word))
  if (lost.length !== 1 || instead.length !== 1) return false
  const isAsked = (word = '') =>
    question.terms.some(({ writings }) => writings.some((writing) => writing.includes(word)))
  return isAsked(lost[0]) && !isAsked(instead[0])
}

function agree(a: Figure, b: Figure): boolean {
  return equalAmount(a.quantity, b.quantity)
}

/** Amounts further apart are of two things that are called alike. */
function isNear({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const [one, two] = [Math.abs(a.value), Math.abs(b.value)]
  return Math.max(one, two) <= FAR * Math.min(one, two)
}

/** The figures that stand in a span. */
function figuresIn({ view, span }: RatedSpan): readonly Figure[] {
  return view.measured.filter(({ quantity }) => quantity.start >= span[0] && quantity.end <= span[1])
}

/**
 * The figure of a span whose indicator, area and time hold most of what was asked, of the unit asked for where one is;
 * null when none holds any.
 */
function askedFigure(question: Question, rated: RatedSpan): Figure | null {
  const inside = figuresIn(rated)
  const ofUnit = inside.filter((figure) => question.expects.some((one) => isOfUnit(one, figure)))
  let best: Figure | null = null
  let bestWeight = 0
  for (const figure of ofUnit.length > 0 ? ofUnit : inside) {
    const weight = heldBy(question, figure)
    if (weight > bestWeight) {
      best = figure
      bestWeight = weight
    }
  }
  return best
}

/** Weight of what was asked that the name, area and time of a figure hold. */
function heldBy(question: Question, figure: Figure): number {
  const words = new Set(
    indexTerms(
      [indicatorName(figure), figure.area?.name, figure.period?.to.slice(0, 4)].filter(Boolean).join('. '),
    ),
  )
  return weightHeld(question.terms, (term) => words.has(term))
}
