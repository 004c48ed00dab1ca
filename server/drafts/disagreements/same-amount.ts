import type { MeasuredFigure } from './measured-figure.ts'

/** Up to this share apart, a hedged figure says the same. */
const HEDGED = 0.06
/** "Hơn 20" holds for 21,65. */
const BOUND = 0.12

/**
 * True when two figures are one figure: equal, one the other rounded, or one hedged ("khoảng", "hơn") and the
 * other near.
 */
export function sameAmount(a: MeasuredFigure, b: MeasuredFigure): boolean {
  const apart = Math.abs(a.amount - b.amount)
  if (apart === 0) return true
  // A printed last digit may be rounded or cut: 3.827,98 stands as 3.828 and as 3.827.
  const coarse = Math.max(a.precision, b.precision)
  if (a.precision !== b.precision && apart < 2 * coarse * (1 + 1e-9)) return true
  const share = apart / Math.max(Math.abs(a.amount), Math.abs(b.amount))
  if (a.hedged || b.hedged)
    return share <= (a.precision > 5 * b.precision || b.precision > 5 * a.precision ? BOUND : HEDGED)
  return false
}

/** Amounts further apart than this measure different things. */
const FAR = 8

/** Same figure: the amounts agree, the dates are one or one is told more exactly. */
export function agree(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (a.kind === 'amount') return sameAmount(a, b) || beyondPlan(a, b)
  const [one, two] = [a.figure.key, b.figure.key]
  return one === two || (a.kind === 'date' && (within(one, two) || within(two, one)))
}

/**
 * True when two figures that tell of one thing cannot both be right: amounts of one size, or a thousand times
 * apart to the digit; dates that differ in one part.
 */
export function differ(a: MeasuredFigure, b: MeasuredFigure): boolean {
  if (a.kind === 'date') return !agree(a, b) && partsApart(a.figure.key, b.figure.key) === 1
  if (unitSlip(a, b)) return true
  return !agree(a, b) && Math.max(a.amount, b.amount) <= FAR * Math.min(a.amount, b.amount)
}

/** "Đạt 115,2% kế hoạch" and "vượt 15,2% kế hoạch" say the same. */
function beyondPlan(a: MeasuredFigure, b: MeasuredFigure): boolean {
  return (
    a.measure === '%' &&
    Math.abs(Math.abs(a.amount - b.amount) - 100) <= 2 * Math.max(a.precision, b.precision)
  )
}

/** "2024-06" holds "2024-06-09", "9/6" holds "2024-06-09". */
function within(coarse: string, exact: string): boolean {
  const [day, month] = coarse.split('/')
  return (
    exact.startsWith(`${coarse}-`) ||
    (month !== undefined && exact.endsWith(`-${month.padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`))
  )
}

function partsApart(a: string, b: string): number {
  const [one, two] = [a.split('-'), b.split('-')]
  if (one.length !== two.length) return Number.POSITIVE_INFINITY
  return one.filter((part, index) => part !== two[index]).length
}

/** True when the figures are a thousand or a million times apart: one of the units is wrong. */
export function unitSlip(a: MeasuredFigure, b: MeasuredFigure): boolean {
  const [small, large] = a.amount < b.amount ? [a.amount, b.amount] : [b.amount, a.amount]
  if (small <= 0) return false
  return [1e3, 1e6].some((factor) => Math.abs(large / small / factor - 1) < 0.02)
}
