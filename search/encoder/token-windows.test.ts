import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tokenWindows } from './token-windows.ts'

it('gives no window for no token', () => {
  expect(tokenWindows([], { before: [1], after: [2] }, 8)).toEqual([])
})

it('gives one framed window where the text fits', () => {
  expect(tokenWindows([7, 8], { before: [1], after: [2] }, 4)).toEqual([[1, 7, 8, 2]])
})

it('keeps every token once, in order, in windows that fit', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 4, max: 20 }), (tokens, maxTokens) => {
      const windows = tokenWindows(tokens, { before: [-1, -2], after: [-3] }, maxTokens)
      expect(windows.flatMap((window) => window.slice(2, -1))).toEqual(tokens)
      for (const window of windows) expect(window.length).toBeLessThanOrEqual(maxTokens)
    }),
  )
})
