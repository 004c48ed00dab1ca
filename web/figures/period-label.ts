import type { Period } from '../../search/figure.ts'

const printed = (month: string): string => `${month.slice(5)}/${month.slice(0, 4)}`

/** A stretch of months as short as it goes: "2024", "04/2024", "01 – 09/2024", "2021 – 2025". */
export function periodLabel({ from, to }: Period): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)]
  const whole = from.endsWith('-01') && to.endsWith('-12')
  if (whole) return first === last ? first : `${first} – ${last}`
  if (from === to) return printed(from)
  return first === last ? `${from.slice(5)} – ${printed(to)}` : `${printed(from)} – ${printed(to)}`
}
