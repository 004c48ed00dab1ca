import { sameNumber } from '../same-amount.ts'
import type { ToldFigure } from './told-figure.ts'

/** Amounts further apart than this measure different things. */
const FAR = 8

/** The very same amount or date. */
export function equal(a: ToldFigure, b: ToldFigure): boolean {
  return a.figure === null || b.figure === null
    ? a.date === b.date
    : a.figure.quantity.value === b.figure.quantity.value
}

/** Same figure: the amounts agree, the dates are one or one is told more exactly. */
export function agree(a: ToldFigure, b: ToldFigure): boolean {
  if (a.figure !== null && b.figure !== null)
    return sameNumber(a.figure.quantity, b.figure.quantity) || beyondPlan(a, b)
  if (a.date === null || b.date === null) return false
  return a.date === b.date || within(a.date, b.date) || within(b.date, a.date)
}

/**
 * True when two figures that tell of one thing cannot both be right: amounts of one size, or a thousand times
 * apart to the digit; dates that differ in one part.
 */
export function differ(a: ToldFigure, b: ToldFigure): boolean {
  if (a.date !== null && b.date !== null) return !agree(a, b) && partsApart(a.date, b.date) === 1
  if (isUnitSlip(a, b)) return true
  const [one, two] = [amountOf(a), amountOf(b)]
  return !agree(a, b) && Math.max(one, two) <= FAR * Math.min(one, two)
}

function amountOf({ figure }: ToldFigure): number {
  return Math.abs(figure?.quantity.value ?? 0)
}

/** "Đạt 115,2% kế hoạch" and "vượt 15,2% kế hoạch" say the same. */
function beyondPlan(a: ToldFigure, b: ToldFigure): boolean {
  if (a.measure !== '%' || a.figure === null || b.figure === null) return false
  const [one, two] = [a.figure.quantity, b.figure.quantity]
  return Math.abs(Math.abs(one.value - two.value) - 100) <= 2 * Math.max(one.precision, two.precision)
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
function isUnitSlip(a: ToldFigure, b: ToldFigure): boolean {
  const [one, two] = [amountOf(a), amountOf(b)]
  const [small, large] = one < two ? [one, two] : [two, one]
  if (small <= 0) return false
  return [1e3, 1e6].some((factor) => Math.abs(large / small / factor - 1) < 0.02)
}
