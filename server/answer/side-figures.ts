import type { Figure } from '../../search/figure.ts'
import { findAreas } from '../../search/text/areas.ts'
import { questionWeight } from '../../search/text/question-words.ts'
import { indexTerms, plainTerms } from '../../search/text/terms.ts'
import { findTimes } from '../../search/text/time-mentions.ts'
import { areRivals } from '../figures/rival-figures.ts'
import { perHead, sameAmount, sameUnit } from '../figures/same-amount.ts'
import {
  isAim,
  isVagueName,
  nameWords,
  sameArea,
  sameIndicator,
  samePeriod,
  sameRole,
  sharedShare,
  sharedWords,
  tellingWords,
} from '../figures/same-measure.ts'
import { foldedWords } from './judge/asked-scope.ts'
import { type BestFigure, figureFits } from './judge/best-figure.ts'
import type { Asked } from './judge/features.ts'
import type { Judged } from './judge/judge.ts'
import { relatePeriod, type TimeRelation } from './judge/time-relation.ts'
import { weightHeld } from './question.ts'
import type { RatedSpan } from './rate-span.ts'
import type { SideKind } from './sides.ts'

/** A figure that may speak for a side, with the words it stands in. */
export interface SideFigure {
  readonly rated: RatedSpan
  readonly figure: Figure
  /** Share of what is asked that the figure's name holds. */
  readonly held: number
}

/** Spans of a side whose figures are looked at. */
const SPANS = 24
/** Figures of a side that are set beside those of the others: the nearest ones. */
const MOST_OPTIONS = 24
/** Share of the question's words that what a figure measures must hold. */
const LEAST_INDICATOR = 0.12
/** What plain words count beside those that the library weighs. */
const BY_PLAIN = 0.6
/** A figure that no other side answers to must hold so much of what is asked. */
const LONE = 0.5
/** Around no name that holds less of what is asked than this share of what the fullest holds are the sides set. */
const ONE_ASKED = 0.6
/** Nor is a name set beside another that holds less than this share of what that one holds. */
const BESIDE = 0.15
/** What being likely counts beside what the figure itself says. */
const BY_JUDGE = 0.6
/** What two sides gain that speak of one thing. */
const BY_UNIT = 0.35
const BY_ROLE = 0.25
const BY_INDICATOR = 0.4
const BY_WORDS = 0.3
const BY_LEVEL = 0.25
/** What two times gain that are told of one place. */
const BY_PLACE = 0.45
/** Figures whose names share less of their words measure different things: one of the sides is silent. */
const ONE_THING = 0.34
/** What a figure of just the side's time gains beside those of a longer one. */
const BY_OWN_TIME = 0.3
/** What a level loses where a change is asked for, and the other way round. */
const BY_CHANGE = 0.3
/** What is told by the head loses where it is not asked for by the head. */
const BY_HEAD = 0.3
/** What two sides lose that speak of one time and place in one paper. */
const BY_REPEAT = 2

interface Option extends SideFigure {
  readonly score: number
  readonly time: TimeRelation
  readonly area: BestFigure['area']
}

/**
 * One figure a side, chosen together: each must fit its own side by area and time, and all should measure one thing, in
 * one unit and role; between times, of one place. A side whose figures measure something else than the others has
 * none: it is silent. All null where no figure fits.
 */
export function chooseSideFigures(
  sides: readonly { readonly asked: Asked; readonly ranked: readonly Judged[] }[],
  kind: SideKind = 'Nơi',
): readonly (SideFigure | null)[] {
  // A draft and the paper it became may both tell of plans.
  const found = sides.map(({ asked, ranked }) => {
    const options = ofRateAsked(asked, optionsOf(asked, ranked))
    return kind === 'Văn bản' ? options : withoutAims(asked, options)
  })
  const options = found.map((own) =>
    nearest(kind === 'Kỳ' ? own.filter((option) => !isOfSeveral(option, sides)) : own, kind),
  )
  const mostHeld = Math.max(0, ...options.flat().map(({ held }) => held))
  let best: readonly (Option | null)[] = sides.map(() => null)
  let bestScore = -Infinity
  for (const [at, own] of options.entries())
    for (const pivot of own) {
      if (pivot.held < ONE_ASKED * mostHeld) continue
      const chosen = options.map((others, side) => (side === at ? pivot : bestBeside(pivot, others, kind)))
      const score = chosen.reduce(
        (sum, one) =>
          one === null ? sum : sum + one.score + (one === pivot ? 0 : agreement(pivot, one, kind)),
        0,
      )
      const isLone = chosen.every((one) => one === null || one === pivot)
      if (score > bestScore && !(isLone && pivot.held < LONE)) {
        best = chosen
        bestScore = score
      }
    }
  return best
}

/** Where a rate alone is asked for ("mỗi bên mấy %"), an amount speaks for a side only where no rate does. */
function ofRateAsked({ question: { expects } }: Asked, options: readonly Option[]): readonly Option[] {
  const isAsked = expects.length > 0 && expects.every(({ kind }) => kind === 'percent')
  const rates = isAsked ? options.filter(({ figure }) => isRate(figure)) : []
  return rates.length > 0 ? rates : options
}

/** A longer time that takes in the times of several sides tells of none of them. */
function isOfSeveral(
  { figure: { period }, time }: Option,
  sides: readonly { readonly asked: Asked }[],
): boolean {
  if (period === null || time === 'same' || time === 'inside') return false
  return sides.filter(({ asked }) => relatePeriod(asked.scope.times, period) === 'around').length > 1
}

/** Unless it is asked for, what is aimed at speaks for a side only where no result does that holds as much of what is asked. */
function withoutAims({ scope }: Asked, options: readonly Option[]): readonly Option[] {
  if (scope.role === 'aim') return options
  const mostHeld = Math.max(0, ...options.map(({ held }) => held))
  const results = options.filter(({ figure }) => !isAim(figure.role))
  return results.some(({ held }) => held >= ONE_ASKED * mostHeld) ? results : options
}

/** Where figures of just the time or the place asked about were found, those of a longer or unknown one are set aside. */
function nearest(options: readonly Option[], kind: SideKind): readonly Option[] {
  const own = options.filter((one) => (kind === 'Kỳ' ? one.time === 'same' : one.area === 'same'))
  return kind === 'Văn bản' || own.length === 0 ? options : own
}

/** Share of their words that the names of two figures have in common when a question asks for both. */
const ONE_MEASURE = 0.5

/** For a question that says that one thing is meant names may be alike rather than the same. */
function isOneMeasure(a: Figure, b: Figure): boolean {
  const isAlike =
    sharedWords(a, b) >= ONE_MEASURE && sharedShare(tellingWords(a), tellingWords(b)) >= ONE_MEASURE
  return sameIndicator(a, b) || (a.direction === b.direction && isAlike)
}

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
      if (!areRivals(one.figure, other.figure, isOneMeasure)) continue
      best = [one, other]
      bestScore = score
    }
  return best
}

/**
 * Two papers that tell one measure of one area, the nearest to what is asked, whether they tell it alike or of another
 * time or in another role; null where only one does.
 */
export function chooseToldTwice(
  asked: Asked,
  ranked: readonly Judged[],
): readonly [SideFigure, SideFigure] | null {
  const [one, ...others] = optionsOf(asked, ranked)
  const other = others.find(
    ({ figure }) =>
      one !== undefined &&
      figure.reportId !== one.figure.reportId &&
      sameUnit(figure.quantity, one.figure.quantity) &&
      sameArea(figure.area, one.figure.area) &&
      isOneMeasure(figure, one.figure),
  )
  return one === undefined || other === undefined ? null : [one, other]
}

function optionsOf(asked: Asked, ranked: readonly Judged[]): readonly Option[] {
  const spans = ranked.flatMap(({ candidate, probability }) =>
    candidate.kind === 'span' ? [{ rated: candidate.rated, probability }] : [],
  )
  const plain = plainWords(asked)
  const highest = Math.max(1e-9, spans[0]?.probability ?? 0)
  const options = new Map<Figure, Option>()
  for (const { rated, probability } of spans.slice(0, SPANS))
    for (const { figure, indicator: held, time, area: read, score } of figureFits(
      asked.question,
      asked.scope,
      rated.view.measured,
      rated.span,
    )) {
      const named = Math.max(held, growthHeld(asked, figure))
      const indicator = named < LEAST_INDICATOR ? Math.max(named, BY_PLAIN * plainHeld(plain, figure)) : named
      const area = wholeArea(asked, figure) ?? (isBodyOf(asked, figure) ? 'same' : read)
      // A commune's figure is not its district's, which is a side of its own.
      const isElsewhere = area === 'other' || area === 'part'
      const isApart = time === 'apart' || isElsewhere || isDifference(figure)
      if (indicator < LEAST_INDICATOR || isApart || isOfAnotherKind(asked, figure)) continue
      if (!options.has(figure))
        options.set(figure, {
          rated,
          figure,
          time,
          area,
          held: indicator,
          score:
            score +
            (indicator - held) +
            BY_JUDGE * Math.sqrt(probability / highest) +
            (time === 'same' ? BY_OWN_TIME : 0) -
            (fitsChange(asked, figure) ? 0 : BY_CHANGE) -
            (isPerHead(figure) && !PER_HEAD.test(asked.question.text) ? BY_HEAD : 0),
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

/** A growth is told as a change or as a rate, "mục tiêu tăng trưởng 8%"; a level is no change. */
function fitsChange(asked: Asked, figure: Figure): boolean {
  return asksChange(asked) ? isChange(figure) || isRate(figure) : !isChange(figure)
}

const SHARE =
  /(?<!\p{L})(?:tỷ lệ|tỷ trọng|cơ cấu|tiến độ|giải ngân|hoàn thành|kế hoạch|dự toán|phần trăm)(?!\p{L})|%/u

/** No amount tells a growth, no total what there is by the head, and no share how much there is. */
function isOfAnotherKind(asked: Asked, figure: Figure): boolean {
  const text = asked.question.text.toLowerCase()
  const asksShare = SHARE.test(text) || asked.question.expects.some(({ kind }) => kind === 'percent')
  return (
    (GROWTH.test(text) && !isChange(figure) && !isRate(figure)) ||
    (PER_HEAD.test(text) && !isPerHead(figure)) ||
    (figure.role === 'share' && !asksShare)
  )
}

/** Points of a rate are the distance of two rates, no rate. */
const isDifference = ({ quantity }: Figure): boolean => /^điểm (?:%|phần trăm)/u.test(quantity.unit ?? '')

const PER_HEAD = /(?<!\p{L})(?:bình quân|tính theo|tính trên) (?:mỗi )?(?:đầu )?người(?!\p{L})/iu

function isPerHead({ indicator, fullName, context, quantity: { base } }: Figure): boolean {
  return (
    base?.includes('/người') === true ||
    [indicator, fullName, context].some((name) => PER_HEAD.test(name ?? ''))
  )
}

const isRate = ({ quantity: { base } }: Figure): boolean => base?.startsWith('%') === true

/** "Giảm bình quân 1%/năm" changes, whatever it is told as. */
const isChange = ({ role, quantity: { base } }: Figure): boolean => role === 'change' || base === '%/năm'

function bestBeside(pivot: Option, others: readonly Option[], kind: SideKind): Option | null {
  let best: Option | null = null
  let bestScore = -Infinity
  for (const other of others) {
    if (other.held < BESIDE * pivot.held || isSameFigure(pivot, other)) continue
    if (!isOneThing(pivot, other, kind)) continue
    const score = other.score + agreement(pivot, other, kind)
    if (score > bestScore) {
      best = other
      bestScore = score
    }
  }
  return best
}

/** Set beside each other they say something: one unit, and names that share a good part of their words. */
function isOneThing({ figure: a }: Option, { figure: b }: Option, kind: SideKind): boolean {
  if (!sameUnit(a.quantity, b.quantity) && !perHead(a.quantity, b.quantity)) return false
  if (isChange(a) !== isChange(b)) return false
  // Of two times the one place is meant: no district is set beside its province.
  if (kind === 'Kỳ' && a.area !== null && b.area !== null && !sameArea(a.area, b.area)) return false
  return sharedSubject(a, b) >= ONE_THING
}

/** Share of the words of the shorter name that the other has, growth of the economy called by one name. */
function sharedNames(a: Figure, b: Figure): number {
  return Math.max(sharedWords(a, b), sharedShare(nameWords(a), nameWords(b)))
}

/**
 * How much two names say that the same is measured: "tỷ lệ hộ nghèo" and "tỷ lệ người tham gia bảo hiểm" share no word
 * that tells.
 */
function sharedSubject(a: Figure, b: Figure): number {
  if ((isGrowthName(a) && isGrowthName(b)) || sameIndicator(a, b)) return 1
  if (isVagueName(a) || isVagueName(b)) return sharedNames(a, b)
  return sharedShare(tellingWords(a), tellingWords(b))
}

/** What two figures of one thing gain beside each other; `isOneThing` saw that they have one unit. */
function agreement({ figure: a }: Option, { figure: b }: Option, kind: SideKind): number {
  const isOnePlace = sameArea(a.area, b.area)
  const isOneTime = samePeriod(a, b) && a.area?.name === b.area?.name && a.reportId === b.reportId
  return (
    BY_UNIT +
    (sameRole(a.role, b.role) ? BY_ROLE : 0) +
    (sameIndicator(a, b) ? BY_INDICATOR : 0) +
    (a.area?.level === b.area?.level ? BY_LEVEL : 0) +
    (kind === 'Kỳ' && isOnePlace ? BY_PLACE : 0) +
    // What two versions tell alike is not what changed.
    (kind === 'Văn bản' && sameAmount(a.quantity, b.quantity) ? -BY_INDICATOR : 0) +
    BY_WORDS * sharedNames(a, b) -
    (isOneTime ? BY_REPEAT : 0)
  )
}

/** The words of a question that say what is measured: no time, area, or word that only asks. */
function plainWords({ question: { text } }: Asked): ReadonlySet<string> {
  const scope = [...findTimes(text), ...findAreas(text)].sort((a, b) => b.start - a.start)
  const bare = scope.reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
  return new Set(plainTerms(bare).filter((term) => !/\d/u.test(term) && questionWeight(term) === 1))
}

/** Words that weigh little in a library ("việc làm") may be all that a question names. */
function plainHeld(words: ReadonlySet<string>, { indicator, fullName, context }: Figure): number {
  if (words.size === 0) return 0
  const [own, above] = [[indicator, fullName], [context]].map(
    (names) => new Set(names.flatMap((name) => plainTerms(name ?? ''))),
  )
  const held = [...words].map((word) => (own?.has(word) === true ? 1 : above?.has(word) === true ? 0.5 : 0))
  return held.reduce<number>((sum, share) => sum + share, 0) / words.size
}

/** Where the province as a whole is asked about ("cả tỉnh"), nothing of a district or commune answers. */
function wholeArea({ scope }: Asked, { area }: Figure): BestFigure['area'] | null {
  if (scope.level !== 'province' || scope.areas.length > 0 || area === null) return null
  return area.level === 'province' ? 'same' : 'other'
}

/** "UBND huyện Tân Phú" and "Trung tâm Y tế huyện Tân Phú" speak for huyện Tân Phú. */
function isBodyOf({ scope }: Asked, { area }: Figure): boolean {
  const name = area?.level === 'body' ? foldedWords(area.name) : ''
  return (scope.areas ?? []).some((asked) => name.includes(` ${asked} `))
}

/** "GRDP tăng 9,06%" tells the growth that a question asks about in other words. */
function growthHeld({ question }: Asked, figure: Figure): number {
  const words = new Set(indexTerms(`tăng trưởng kinh tế ${[...nameWords(figure)].join(' ')}`))
  if (!GROWTH.test(question.text.toLowerCase()) || !isGrowthName(figure)) return 0
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0)
  return total === 0 ? 0 : weightHeld(question.terms, (term) => words.has(term)) / total
}

/** Growth of the whole economy, by whichever name. */
function isGrowthName(figure: Figure): boolean {
  return nameWords(figure).has('grdp') && figure.quantity.base?.startsWith('%') === true
}

function isSameFigure({ figure: a }: Option, { figure: b }: Option): boolean {
  return a.passageId === b.passageId && a.quantity.start === b.quantity.start
}
