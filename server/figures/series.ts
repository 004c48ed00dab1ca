import type { Area, Figure, Period, PeriodKind } from '../../search/figure.ts'
import { groupBy } from '../../search/group-by.ts'
import { filterInTurns, flatMapInTurns, groupInTurns } from '../../search/in-turns.ts'
import type { Pause } from '../../search/pause.ts'
import { bareAreaName } from '../../search/text/areas.ts'
import { sameNumber } from './same-amount.ts'
import { indicatorWords, sameRole, tellingWords } from './same-measure.ts'

/** One indicator of one area over at least three years, or over at least three months. */
export interface FigureSeries {
  readonly indicator: string
  readonly area: string | null
  /** One per time, in order. */
  readonly figures: readonly (Figure & { readonly period: Period })[]
}

type Timed = FigureSeries['figures'][number]

const FEWEST = 3
/** Words before the area that a name ends with: "diện tích trồng chè của". */
const LEADS_TO_AREA = /\s(?:của|ở|tại|trên địa bàn)$/iu

/**
 * The indicators that figures give over three years or months and more, wherever they stand. Aims, changes and shares of
 * plans are no levels. A time for which two values are told has none: which one holds cannot be known.
 *
 * @param figures in reading order
 */
export async function seriesAmong(
  figures: readonly Figure[],
  pause: Pause,
): Promise<readonly FigureSeries[]> {
  const timed = await filterInTurns(figures, isTimedLevel, pause)
  const groups = await groupInTurns(timed, keyOf, pause)
  const seriesOf = (group: readonly Timed[]): readonly FigureSeries[] => {
    const sure = sureOf(group, ({ period }) => period.to)
    const [first] = sure
    if (first === undefined || sure.length < FEWEST) return []
    return [
      {
        indicator: capital(nameOf(first)),
        area: first.area === null ? null : first.area.name,
        figures: sure.toSorted((a, b) => (a.period.to < b.period.to ? -1 : 1)),
      },
    ]
  }
  return await flatMapInTurns(groups.values(), seriesOf, pause)
}

/** One indicator of one time over at least three areas of one level. */
export interface AreaSeries {
  readonly indicator: string
  readonly period: Period | null
  /** One per area, in reading order. */
  readonly figures: readonly (Figure & { readonly area: Area })[]
}

/**
 * The indicators that figures give for three areas and more at one time. An area for which two values are told has none.
 *
 * @param figures in reading order
 */
export async function seriesOverAreas(
  figures: readonly Figure[],
  pause: Pause,
): Promise<readonly AreaSeries[]> {
  const levels = await filterInTurns(figures, isLevelOfArea, pause)
  const groups = await groupInTurns(
    levels,
    (figure) => [figure.area.level, figure.period?.from, figure.period?.to, ...measureOf(figure)].join('\n'),
    pause,
  )
  const seriesOf = (group: AreaSeries['figures']): readonly AreaSeries[] => {
    const sure = sureOf(group, ({ area }) => bareAreaName(area.name))
    const [first] = sure
    if (first === undefined || sure.length < FEWEST) return []
    const indicator = capital(nameOf(first).replace(LEADS_TO_AREA, ''))
    return [{ indicator, period: first.period, figures: sure }]
  }
  return await flatMapInTurns(groups.values(), seriesOf, pause)
}

/** Of each time or area the figure that is told of it; none where two are. */
function sureOf<One extends Figure>(group: readonly One[], of: (figure: One) => string): readonly One[] {
  return [...groupBy(group, of).values()].flatMap((same) => {
    const [first] = same
    const isOne = same.every(({ quantity }) => first !== undefined && sameNumber(first.quantity, quantity))
    return first !== undefined && isOne ? [first] : []
  })
}

function isLevelOfArea(figure: Figure): figure is AreaSeries['figures'][number] {
  return figure.area !== null && isLevel(figure) && figure.indicator !== null && !figure.quantity.rank
}

/** What a series goes on by: a year ("năm 2024", "đến cuối năm 2024"), a month; null for other times. */
function stepOf(period: Period | null): PeriodKind | null {
  if (period === null) return null
  if (period.from === period.to) return 'month'
  const isYear = period.from.slice(0, 4) === period.to.slice(0, 4)
  return isYear && period.from.endsWith('-01') && period.to.endsWith('-12') ? 'year' : null
}

function isTimedLevel(figure: Figure): figure is Timed {
  return stepOf(figure.period) !== null && isLevel(figure) && figure.indicator !== null
}

function isLevel({ role, quantity, direction }: Figure): boolean {
  return sameRole(role, 'result') && direction === null && quantity.to === null
}

function nameOf({ indicator, context }: Figure): string {
  const own = indicator ?? ''
  return isVague(own) && context !== null ? `${context}: ${own}` : own
}

function isVague(name: string): boolean {
  return name.trim().split(/\s+/u).length < 2 && !/\p{Lu}{2}/u.test(name)
}

function keyOf(figure: Timed): string {
  return [
    bareAreaName(figure.area?.name ?? figure.reportId),
    ...measureOf(figure),
    stepOf(figure.period),
  ].join('\n')
}

/** Words of the name and of what a vague name stands under, unit. */
function measureOf(figure: Figure): readonly unknown[] {
  const words = [...indicatorWords(figure)].sort().join(' ')
  const vague = [...tellingWords(figure)].length < 2
  return [
    words,
    vague ? (figure.context ?? '') : '',
    figure.partOf ?? '',
    figure.quantity.base,
    figure.quantity.rank,
  ]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
