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

/** True when the figures are a thousand or a million times apart: one of the units is wrong. */
export function unitSlip(a: MeasuredFigure, b: MeasuredFigure): boolean {
  const [small, large] = a.amount < b.amount ? [a.amount, b.amount] : [b.amount, a.amount]
  if (small <= 0) return false
  return [1e3, 1e6].some((factor) => Math.abs(large / small / factor - 1) < 0.02)
}
