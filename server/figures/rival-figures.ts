import type { Figure } from '../../search/figure.ts'
import { sameAmount, sameUnit } from './same-amount.ts'
import { sameArea, sameIndicator, samePeriod, sameRole } from './same-measure.ts'

/**
 * True when two figures cannot both be right: one indicator, area, time and role, in one unit, neither a part of the
 * other, and no rounding, unit or hedge explains the difference. Changes and shares are left out: what they are
 * measured against is not always printed; so are two cells of one report, which tables tell apart in ways of their own.
 *
 * @param isOne says whether two figures measure one thing
 */
export function areRivals(
  a: Figure,
  b: Figure,
  isOne: (a: Figure, b: Figure) => boolean = sameIndicator,
): boolean {
  if (a.role === 'change' || a.role === 'share' || b.role === 'change' || b.role === 'share') return false
  if (a.reportId === b.reportId && isCell(a) && isCell(b)) return false
  if (isRest(a) !== isRest(b)) return false
  return (
    sameUnit(a.quantity, b.quantity) &&
    sameRole(a.role, b.role) &&
    samePeriod(a, b) &&
    sameArea(a.area, b.area) &&
    isOne(a, b) &&
    !sameAmount(a.quantity, b.quantity)
  )
}

/** "Các đơn vị khác", "còn lại": what a table does not tell apart is a part, too. */
function isRest({ indicator, context, area }: Figure): boolean {
  return [indicator, context, area?.name].some((name) =>
    /(?<!\p{L})(?:khác|còn lại)(?!\p{L})/iu.test(name ?? ''),
  )
}

/** Read from a table: its words stand in heads and rows. */
export function isCell({ from }: Figure): boolean {
  return from.indicator === 'row' || from.indicator === 'head' || from.indicator === 'caption'
}
