export type NumberStyle =
  | 'decimal'
  | 'decimalZero'
  | 'upperRoman'
  | 'lowerRoman'
  | 'upperLetter'
  | 'lowerLetter'

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number as programs print it before a paragraph: 4 is "4", "04", "IV", "iv", "D", "d". */
export function formatNumber(value: number, style: NumberStyle): string {
  if (style === 'decimalZero') return String(value).padStart(2, '0')
  if (style === 'decimal' || value < 1 || value > 3999) return String(value)
  if (style === 'upperRoman') return roman(value).toUpperCase()
  if (style === 'lowerRoman') return roman(value)
  const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26)))
  return style === 'upperLetter' ? letter.toUpperCase() : letter
}

function roman(value: number): string {
  let rest = value
  let result = ''
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      result += sign
      rest -= worth
    }
  return result
}
