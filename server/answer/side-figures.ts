import type { Figure } from '../../search/figure.ts'
import { areRivals } from '../figures/rival-figures.ts'
import { sameUnit } from '../figures/same-amount.ts'
import { sameIndicator, samePeriod, sameRole, sharedWords } from '../figures/same-measure.ts'
import { figureFits } from './judge/best-figure.ts'
import type { Asked } from './judge/features.ts'
import type { Judged } from './judge/judge.ts'
import type { RatedSpan } from './rate-span.ts'

/** A figure that may speak for a side, with the words it stands in. */
export interface SideFigure {
  readonly rated: RatedSpan
  readonly figure: Figure
}

/** Spans of a side whose figures are looked at. */
const SPANS = 24
/** Figures of a side that are set beside those of the others: the nearest ones. */
const MOST_OPTIONS = 24
/** Share of the question's words that what a figure measures must hold. */
const LEAST_INDICATOR = 0.12
/** What being likely counts beside what the figure itself says. */
const BY_JUDGE = 0.6
/** What two sides gain that speak of one thing. */
const BY_UNIT = 0.35
const BY_ROLE = 0.25
const BY_INDICATOR = 0.4
const BY_WORDS = 0.3
const BY_LEVEL = 0.25
/** What a figure of just the side's time gains beside those of a longer one. */
const BY_OWN_TIME = 0.3
/** What a level loses where a change is asked for, and the other way round. */
const BY_CHANGE = 0.3
/** What two sides lose that speak of one time and place in one paper. */
const BY_REPEAT = 2

interface Option extends SideFigure {
  readonly score: number
}

/**
 * One figure a side, chosen together: each must fit its own side by area and time, and all should measure one thing, in
 * one unit and role. Null for a side that no figure fits; all null where fewer than two sides have one.
 */
export function chooseSideFigures(
  sides: readonly { readonly asked: Asked; readonly ranked: readonly Judged[] }[],
): readonly (SideFigure | null)[] {
  const options = sides.map(({ asked, ranked }) => optionsOf(asked, ranked))
  let best: readonly (Option | null)[] = sides.map(() => null)
  let bestScore = -Infinity
  for (const [at, own] of options.entries())
    for (const pivot of own) {
      const chosen = options.map((others, side) => (side === at ? pivot : bestBeside(pivot, others)))
      const found = chosen.filter((one) => one !== null)
      const score = found.reduce(
        (sum, one) => sum + one.score + (one === pivot ? 0 : agreement(pivot, one)),
        0,
      )
      if (found.length >= 2 && score > bestScore) {
        best = chosen
        bestScore = score
      }
    }
  return best
}

/** Share of their words that the names of two figures have in common when a question asks for both. */
const ONE_MEASURE = 0.5

/**
 * Two places that give one measure of one area, time and role differently, the nearest to what is asked first; null
 * where nothing differs. By the rules of `areRivals`, only names may be alike rather than the same: the question says
 * that one thing is meant.
 */
export function chooseRivals(
  asked: Asked,
  ranked: readonly Judged[],
): readonly [SideFigure, SideFigure] | null {
  const options = optionsOf(asked, ranked)
  let best: readonly [Option, Option] | null = null
  let bestScore = -Infinity
  for (const [at, one] of options.entries())
    for (const other of options.slice(at + 1)) {
      const score = one.score + other.score
      if (score <= bestScore || one.figure.passageId === other.figure.passageId) continue
      const isOne = (a: Figure, b: Figure): boolean =>
        sameIndicator(a, b) || (a.direction === b.direction && sharedWords(a, b) >= ONE_MEASURE)
      if (!areRivals(one.figure, other.figure, isOne)) continue
      best = [one, other]
      bestScore = score
    }
  return best
}

function optionsOf(asked: Asked, ranked: readonly Judged[]): readonly Option[] {
  const spans = ranked.flatMap(({ candidate, probability }) =>
    candidate.kind === 'span' ? [{ rated: candidate.rated, probability }] : [],
  )
  const highest = Math.max(1e-9, spans[0]?.probability ?? 0)
  const options = new Map<Figure, Option>()
  for (const { rated, probability } of spans.slice(0, SPANS))
    for (const { figure, indicator, time, area, score } of figureFits(
      asked.question,
      asked.scope,
      rated.view.measured,
      rated.span,
    )) {
      if (indicator < LEAST_INDICATOR || time === 'apart' || area === 'other' || isDifference(figure))
        continue
      if (!options.has(figure))
        options.set(figure, {
          rated,
          figure,
          score:
            score +
            BY_JUDGE * Math.sqrt(probability / highest) +
            (time === 'same' ? BY_OWN_TIME : 0) -
            (isChange(figure) === asksChange(asked) ? 0 : BY_CHANGE),
        })
    }
  return [...options.values()].toSorted((a, b) => b.score - a.score).slice(0, MOST_OPTIONS)
}

const GROWTH = /(?<!\p{L})(?:tăng trưởng|tốc độ tăng|mức tăng|mức giảm)(?!\p{L})/u
const CHANGE = /(?<!\p{L})(?:tăng|giảm)(?!\p{L})/u
/** It asks by how much something grew, and not only which is higher. */
function asksChange({ question }: Asked): boolean {
  const text = question.text.toLowerCase()
  return GROWTH.test(text) || (CHANGE.test(text) && question.expects.some(({ kind }) => kind === 'percent'))
}

/** Points of a rate are the distance of two rates, no rate. */
const isDifference = ({ quantity }: Figure): boolean => /^điểm (?:%|phần trăm)/u.test(quantity.unit ?? '')

const isChange = ({ role }: Figure): boolean => role === 'change'

function bestBeside(pivot: Option, others: readonly Option[]): Option | null {
  let best: Option | null = null
  let bestScore = -Infinity
  for (const other of others) {
    if (isSameFigure(pivot, other)) continue
    const score = other.score + agreement(pivot, other)
    if (score > bestScore) {
      best = other
      bestScore = score
    }
  }
  return best
}

function agreement({ figure: a }: Option, { figure: b }: Option): number {
  const isOneTime = samePeriod(a, b) && a.area?.name === b.area?.name && a.reportId === b.reportId
  return (
    (sameUnit(a.quantity, b.quantity) ? BY_UNIT : -BY_UNIT) +
    (sameRole(a.role, b.role) ? BY_ROLE : 0) +
    (sameIndicator(a, b) ? BY_INDICATOR : 0) +
    (a.area?.level === b.area?.level ? BY_LEVEL : 0) +
    BY_WORDS * sharedWords(a, b) -
    (isOneTime ? BY_REPEAT : 0)
  )
}

function isSameFigure({ figure: a }: Option, { figure: b }: Option): boolean {
  return a.passageId === b.passageId && a.quantity.start === b.quantity.start
}
