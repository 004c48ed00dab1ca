import { expect, it } from 'vitest'
import { isoOfTyped, typedDate } from './typed-date.ts'

it.each([
  ['26/02/2025', '2025-02-26'],
  ['5-3-2025', '2025-03-05'],
  ['05.03.2025 ', '2025-03-05'],
  ['3/2025', '2025-03'],
  ['2025', '2025'],
  ['2025-03-31', '2025-03-31'],
  ['2025-03', '2025-03'],
])('%j is %j', (typed, iso) => {
  expect(isoOfTyped(typed)).toBe(iso)
})

it.each(['31/04/2025', '30/2/2024', '1/13/2025', 'hôm qua', '', '1/2/3/2025', '25', '12/25'])(
  '%j is no date',
  (typed) => {
    expect(isoOfTyped(typed)).toBeNull()
  },
)

it('is written day first, and read again as it was', () => {
  expect(typedDate('2025-02-26')).toBe('26/02/2025')
  for (const iso of ['2025-02-26', '2025-02', '2025']) expect(isoOfTyped(typedDate(iso))).toBe(iso)
})
