import { expect, it } from 'vitest'
import { romanNumeral } from './roman-numeral.ts'

it.each([
  [1, 'I'],
  [14, 'XIV'],
  [49, 'XLIX'],
  [944, 'CMXLIV'],
  [3_999, 'MMMCMXCIX'],
  [25_000, '25000'],
])('writes %i as %s', (value, written) => {
  expect(romanNumeral(value)).toBe(written)
})
