import type { AreaLevel, Figure, Role } from '../../../search/figure.ts'
import { bareAreaName } from '../../../search/text/areas.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import { isAim } from '../../figures/same-measure.ts'
import type { Expectation } from '../expectations.ts'
import { type Question, weightHeld } from '../question.ts'
import type { Span } from '../span.ts'
import { type AskedScope, foldedWords } from './asked-scope.ts'
import { relatePeriod, type TimeRelation } from './time-relation.ts'

/** The figure of a span that comes nearest to what is asked, and how it stands to it. */
export interface BestFigure {
  readonly figure: Figure
  /** Share of the question's weight in what the figure measures. */
  readonly indicator: number
  readonly time: TimeRelation
  /** `part`: of an area within the one asked about. */
  readonly area: 'same' | 'part' | 'other' | 'unknown'
  readonly role: Role
  /** It is of the kind and unit asked for. */
  readonly unit: boolean
}

/** What a figure's closeness counts for when the nearest is looked for. */
const BY_TIME: Readonly<Record<TimeRelation, number>> = {
  same: 0.4,
  inside: 0.1,
  around: 0.1,
  apart: -0.4,
  unknown: 0,
}
const BY_AREA = { same: 0.3, part: 0, other: -0.4, unknown: 0 }
const BY_UNIT = 0.3

/** A figure of a span with how near it comes; higher is nearer. */
export interface FigureFit extends BestFigure {
  readonly score: number
}

/** Every figure of a span, in the order given. */
export function figureFits(
  question: Question,
  scope: AskedScope,
  figures: readonly Figure[],
  span: Span,
): readonly FigureFit[] {
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0)
  return figures.flatMap((figure) => {
    if (figure.quantity.start < span[0] || figure.quantity.start >= span[1]) return []
    const words = new Set(
      indexTerms(
        [figure.indicator, figure.fullName, figure.context, figure.partOf].filter(Boolean).join('. '),
      ),
    )
    const indicator = total === 0 ? 0 : weightHeld(question.terms, (term) => words.has(term)) / total
    const time =
      figure.period === null || isAimOfReport(figure) ? 'unknown' : relatePeriod(scope.times, figure.period)
    const area = areaOf(scope, figure)
    const unit = question.expects.length === 0 || question.expects.some((one) => isOfUnit(one, figure))
    const score = indicator + BY_TIME[time] + BY_AREA[area] + (unit ? BY_UNIT : 0)
    return [{ figure, indicator, time, area, role: figure.role, unit, score }]
  })
}

/** @returns null where the span holds no figure */
export function bestFigure(
  question: Question,
  scope: AskedScope,
  figures: readonly Figure[],
  span: Span,
): BestFigure | null {
  let best: FigureFit | null = null
  for (const fit of figureFits(question, scope, figures, span))
    if (best === null || fit.score > best.score) best = fit
  return best
}

/** The figure is neither of another time nor of another area than asked about. */
export function isOfScope({ area, time }: BestFigure): boolean {
  return area !== 'other' && time !== 'apart'
}

/** The figure that comes nearest, by a clear lead; null where several come as near, which is for the reader to tell apart. */
export function clearlyNearest(fits: readonly FigureFit[], lead: number): FigureFit | null {
  const [first, second] = fits.toSorted((a, b) => b.score - a.score)
  if (first === undefined || (second !== undefined && first.score - second.score < lead)) return null
  return first
}

/** What a report aims at without saying when is not of the time that it reports on. */
function isAimOfReport({ role, from }: Figure): boolean {
  return isAim(role) && from.period === 'report'
}

const UNITS: readonly AreaLevel[] = ['province', 'district', 'commune']

function areaOf({ areas, level }: AskedScope, { area, indicator, fullName }: Figure): BestFigure['area'] {
  if (areas.length === 0 || area === null) return 'unknown'
  const name = foldedWords(bareAreaName(area.name)).trim()
  // "Huyện Tân Phú" is not its town of that name.
  const isNamesake =
    areas.length === 1 &&
    UNITS.includes(area.level) &&
    level !== null &&
    UNITS.includes(level) &&
    area.level !== level
  if (areas.includes(name)) return isNamesake ? 'other' : 'same'
  const within = area.within === null ? '' : foldedWords(bareAreaName(area.within)).trim()
  if (areas.includes(within) && area.level !== level) return area.level === 'body' ? 'unknown' : 'part'
  // "Mực nước hồ Tân Phú": what is measured bears the name, whatever area it is told of.
  const measured = foldedWords([indicator, fullName].filter(Boolean).join(' '))
  return areas.some((asked) => measured.includes(` ${asked} `)) ? 'unknown' : 'other'
}

/** A figure of the kind and unit that a question expects. */
export function isOfUnit(expectation: Expectation, { quantity }: Pick<Figure, 'quantity'>): boolean {
  const unit = (quantity.unit ?? '').toLowerCase()
  switch (expectation.kind) {
    case 'percent':
      return quantity.base === '%'
    case 'money':
      return /đồng|usd|euro|đô/u.test(unit)
    case 'figure':
      return expectation.unit === '' || unit.includes(expectation.unit.split(' ')[0] ?? '') || quantity.rank
    default:
      return false
  }
}
