import type { AreaLevel, Figure } from '../../../search/figure.ts'
import type { Library } from '../../../search/library.ts'
import { bareAreaName } from '../../../search/text/areas.ts'
import { figuresOfName } from '../../figures/alike-figures.ts'
import { sameAmount, sameUnit } from '../../figures/same-amount.ts'
import { isMeasuredAlike, samePeriod, sameRole } from '../../figures/same-measure.ts'
import { figureFits } from '../judge/best-figure.ts'
import type { Asked } from '../judge/features.ts'
import type { PassageView } from '../passage-view.ts'
import type { RatedSpan } from '../rate-span.ts'
import { spansOf } from '../spans-of-figures.ts'
import type { Superlative } from './superlative.ts'

/** The area that comes first in what a question asks to be ordered, told by the papers of several areas. */
export interface ExtremeArea {
  readonly rated: RatedSpan
  readonly figure: Figure
  /** How many areas were set against each other. */
  readonly count: number
}

/** Fewer areas make no order. */
const FEWEST_AREAS = 3
/** Share of the question that the name of the ordered figure holds. */
const LEAST_HELD = 0.35

const LEVELS: readonly (readonly [AreaLevel, RegExp])[] = [
  ['district', /(?<!\p{L})(?:huyện|thị xã|quận|thành phố thuộc tỉnh) nào(?!\p{L})/iu],
  ['commune', /(?<!\p{L})(?:xã|phường|thị trấn|đặc khu) nào(?!\p{L})/iu],
  ['province', /(?<!\p{L})(?:tỉnh|tỉnh thành|tỉnh, thành phố) nào(?!\p{L})/iu],
]

/**
 * "Huyện nào có tỷ lệ hộ nghèo thấp nhất?" where each district's own paper tells its rate and no table sets them beside
 * each other: the figures of one indicator, time, role and unit over the areas of the level asked about, the newest
 * time where none is named. Null where fewer than three areas tell it, one tells it twice, or the first place is shared.
 */
export async function extremeArea(
  library: Library,
  { question, scope, reports }: Pick<Asked, 'question' | 'scope' | 'reports'>,
  superlative: Superlative,
  views: readonly PassageView[],
): Promise<ExtremeArea | null> {
  const level = LEVELS.find(([, asks]) => asks.test(question.text))?.[0]
  if (level === undefined || superlative.ofRank || superlative.falls) return null
  const [pivot] = views
    .flatMap((view) => figureFits(question, scope, view.measured, [0, view.passage.text.length]))
    .filter(
      ({ figure, indicator, time }) =>
        figure.area?.level === level &&
        figure.role !== 'change' &&
        indicator >= LEAST_HELD &&
        time !== 'apart',
    )
    .toSorted(
      (a, b) =>
        b.indicator - a.indicator || (b.figure.period?.to ?? '').localeCompare(a.figure.period?.to ?? ''),
    )
  if (pivot === undefined) return null
  const alike = (await figuresOfName(library, pivot.figure, null)).filter(
    (other) =>
      other.area?.level === level &&
      samePeriod(pivot.figure, other) &&
      sameRole(pivot.figure.role, other.role) &&
      sameUnit(pivot.figure.quantity, other.quantity) &&
      isMeasuredAlike(pivot.figure, other),
  )
  const byArea = new Map<string, Figure>()
  for (const figure of alike) {
    const name = bareAreaName(figure.area?.name ?? '')
    const known = byArea.get(name)
    if (known !== undefined && !sameAmount(known.quantity, figure.quantity)) return null
    if (known === undefined) byArea.set(name, figure)
  }
  const [first, second] = [...byArea.values()].toSorted((a, b) =>
    superlative.end === 'most' ? b.quantity.value - a.quantity.value : a.quantity.value - b.quantity.value,
  )
  if (byArea.size < FEWEST_AREAS || first === undefined || first.quantity.value === second?.quantity.value)
    return null
  const [rated] = await spansOf(library, question, [first], reports)
  return rated === undefined ? null : { rated, figure: first, count: byArea.size }
}
