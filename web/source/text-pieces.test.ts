import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textPieces } from './text-pieces.ts'

const marked = (text: string, spans: readonly (readonly [number, number])[]) =>
  textPieces(text, spans)
    .map((piece) => (piece.quoted ? `⟦${piece.text}⟧` : piece.text))
    .join('')

describe('textPieces', () => {
  it.each([
    ['no span', [], 'Đạt 8,2% kế hoạch'],
    ['one span', [[4, 8]], 'Đạt ⟦8,2%⟧ kế hoạch'],
    [
      'several spans',
      [
        [0, 3],
        [9, 17],
      ],
      '⟦Đạt⟧ 8,2% ⟦kế hoạch⟧',
    ],
    [
      'spans out of order',
      [
        [9, 17],
        [0, 3],
      ],
      '⟦Đạt⟧ 8,2% ⟦kế hoạch⟧',
    ],
    [
      'spans that touch',
      [
        [0, 3],
        [3, 8],
      ],
      '⟦Đạt⟧⟦ 8,2%⟧ kế hoạch',
    ],
    [
      'spans that overlap',
      [
        [0, 6],
        [4, 8],
      ],
      '⟦Đạt ⟧⟦8,⟧⟦2%⟧ kế hoạch',
    ],
    ['the whole text', [[0, 17]], '⟦Đạt 8,2% kế hoạch⟧'],
    ['a span that reaches outside', [[9, 99]], 'Đạt 8,2% ⟦kế hoạch⟧'],
    ['an empty span', [[4, 4]], 'Đạt 8,2% kế hoạch'],
  ] as const)('marks %s', (_, spans, expected) => {
    expect(marked('Đạt 8,2% kế hoạch', spans)).toBe(expected)
  })

  it('shows the letters of the file where they were mended, inside a quote as well', () => {
    const repairs = [{ start: 4, end: 9, source: 'nh ng', reason: 'lost_letter' }] as const
    const pieces = textPieces('Giữ những gì', [[0, 6]], repairs)
    expect(pieces.map(({ text, quoted, source }) => [text, quoted, source])).toEqual([
      ['Giữ ', true, null],
      ['nh', true, 'nh ng'],
      ['ững', false, 'nh ng'],
      [' gì', false, null],
    ])
  })

  it('joins to the text again, and what is quoted is what the spans cover', () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }))
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 5 }), (text, spans) => {
        const pieces = textPieces(text, spans)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const quoted = pieces.flatMap((piece) =>
          Array.from({ length: piece.text.length }, () => piece.quoted),
        )
        const covered = Array.from({ length: text.length }, (_, at) =>
          spans.some(([a, b]) => a <= at && at < b),
        )
        expect(quoted).toEqual(covered)
      }),
    )
  })
})
