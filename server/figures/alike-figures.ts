import type { Area, Figure } from '../../search/figure.ts'
import type { Library } from '../../search/library.ts'
import { bareAreaName } from '../../search/text/areas.ts'
import { sameAmount, sameUnit } from './same-amount.ts'
import { isMeasuredAlike, sameArea, samePeriod, sameRole, tellingWords } from './same-measure.ts'

/** Figures of the library that are looked through. */
const MOST = 400
/** Words of a name by which it is looked up; the others may be written otherwise. */
const LOOKED_UP = 4

/**
 * What the library tells of the same thing: one indicator, area, role and unit, at whatever time. A figure whose paper
 * names no area is of the one for which the same is told elsewhere. Empty where neither is known.
 */
export async function alikeFigures(library: Library, own: Figure): Promise<readonly Figure[]> {
  if (own.indicator === null) return []
  const found = await figuresOfName(library, own, own.area)
  const area = own.area ?? areaElsewhere(own, found)
  return found.filter(
    (other) =>
      (other.passageId !== own.passageId || other.quantity.start !== own.quantity.start) &&
      sameUnit(own.quantity, other.quantity) &&
      sameRole(own.role, other.role) &&
      sameArea(area, other.area) &&
      isMeasuredAlike(own, other),
  )
}

/**
 * Figures of the library whose names hold the words that tell the name of one; what they measure may still differ.
 *
 * @param area that they are of; null for any
 */
export async function figuresOfName(
  library: Library,
  own: Figure,
  area: Area | null,
): Promise<readonly Figure[]> {
  const words = [...tellingWords(own)].sort((a, b) => b.length - a.length).slice(0, LOOKED_UP)
  return await library.figures({
    indicator: words.join(' '),
    ...(area === null ? {} : { area: bareAreaName(area.name) }),
    limit: MOST,
  })
}

/** The one area for which the same amount of the same thing and time is told. */
function areaElsewhere(own: Figure, found: readonly Figure[]): Area | null {
  const twins = found.filter(
    (other) =>
      other.area !== null &&
      sameAmount(own.quantity, other.quantity) &&
      samePeriod(own, other) &&
      isMeasuredAlike(own, other),
  )
  const [first] = twins
  return first !== undefined && twins.every(({ area }) => sameArea(area, first.area)) ? first.area : null
}
