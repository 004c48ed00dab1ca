const DIGITS: readonly (readonly [worth: number, letters: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
/** Beyond it Roman numerals have no letter. */
const LARGEST = 3_999

/** "XIV" for 14; the plain number above 3,999. */
export function romanNumeral(value: number): string {
  if (value > LARGEST) return String(value)
  let left = value
  let letters = ''
  for (const [worth, digit] of DIGITS) for (; left >= worth; left -= worth) letters += digit
  return letters
}
