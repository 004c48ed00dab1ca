import type { Figure } from '../../search/text/figures.ts'

const SCALE: Readonly<Record<string, number>> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
}

/** The figure's value in its base unit ("13,3 triệu lượt" → 13300000) and that unit ("lượt"); null without a value. */
export function scaledValue(figure: Figure): { readonly value: number; readonly unit: string } | null {
  if (figure.value === null) return null
  let value = figure.value
  const rest: string[] = []
  for (const word of (figure.unit ?? '').toLowerCase().split(/\s+/u)) {
    const scale = SCALE[word]
    if (scale === undefined) rest.push(word)
    else value *= scale
  }
  return { value, unit: rest.join(' ').trim() }
}

/** The two say the same up to rounding: equal in the base unit, or within one part in a hundred. */
export function sameUpToRounding(a: Figure, b: Figure): boolean {
  const x = scaledValue(a)
  const y = scaledValue(b)
  if (x === null || y === null) return a.key === b.key
  if (x.value === y.value) return true
  return (
    Math.abs(x.value - y.value) <= 0.01 * Math.max(Math.abs(x.value), Math.abs(y.value)) && !isPrecise(a, b)
  )
}

/** Both are printed to the last digit, so a difference is no rounding: "13,94%" and "13,95%". */
function isPrecise(a: Figure, b: Figure): boolean {
  const digits = (figure: Figure): number => figure.raw.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length
  return digits(a) >= 3 && digits(b) >= 3 && Math.abs(digits(a) - digits(b)) <= 1
}
