import { describe, expect, it } from 'vitest'
import type { Glyphs } from './page-content.ts'
import { visualLines } from './visual-line.ts'
import { partsWords } from './word-gaps.ts'

/** Pieces of letters ten points high, each with the gap before it. */
function line(...placed: readonly (readonly [gap: number, text: string])[]): Glyphs[] {
  let end = 50
  return placed.map(([gap, text]) => {
    const x = end + gap
    end = x + 5 * text.length
    return { text, x, y: 100, width: 5 * text.length, size: 10, font: '', bold: false, italic: false }
  })
}
const read = (pieces: readonly Glyphs[]) =>
  visualLines(pieces, 1)
    .flatMap(({ segments }) => segments.flatMap(({ runs }) => runs.map(({ text }) => text)))
    .join('')

describe('a gap between two pieces of a line', () => {
  it('is a blank where it stands out and its sides are no syllable together', () => {
    expect(partsWords(line([0, 'Nghị'], [2.5, 'đ'], [0, 'ịnh']), 1)).toBe(true)
    expect(partsWords(line([0, 'Ng'], [2.5, 'hị']), 1)).toBe(false)
    expect(partsWords(line([0, 'tỉ'], [0.2, 'nh']), 1)).toBe(false)
  })

  it('is a blank in a line that squeezes all of its blanks', () => {
    expect(read(line([0, '2.Sở'], [1, 'Xây'], [1, 'dựng'], [1, 'chủ trì.'], [1, 'Các xã']))).toBe(
      '2.Sở Xây dựng chủ trì. Các xã',
    )
  })

  it('is none where the letters of a word are set apart', () => {
    expect(read(line([0, 'k'], [1.1, 'h'], [1, 'o'], [1, 'ả'], [1.1, 'n'], [1, 'g']))).toBe('khoảng')
  })

  it('joins no figures and parts none', () => {
    expect(read(line([0, '1.2'], [1, '50'], [0, 'ha']))).toBe('1.250ha')
  })
})
