import { describe, expect, it } from 'vitest'
import type { RecognisedWord } from '../../recognition/recogniser.ts'
import { recognisedContent } from './recognised-content.ts'
import { lineText, visualLines } from './visual-line.ts'

/** Words of one line, each with where it begins and ends and how sure it is. */
function line(...words: readonly (readonly [string, number, number, number])[]): string {
  const read = words.map(([text, left, right, confidence]): RecognisedWord => {
    return { text, left, right, top: 100, bottom: 146, baseline: 146, height: 46, confidence }
  })
  const { glyphs } = recognisedContent({ words: read, rules: [], confidence: 90 }, 1)
  return visualLines(glyphs, 1).map(lineText).join('\n')
}

describe('words of a recognised page', () => {
  it('stay apart where their boxes touch', () => {
    expect(line(['trạm', 0, 128, 93], ['y', 131, 159, 91], ['tế', 160, 210, 96])).toBe('trạm y tế')
  })

  it('show a figure that could not be read as such, and keep the words beside it', () => {
    expect(line(['là', 0, 40, 92], ['11,6%.', 60, 200, 0])).toBe('là [?]')
    expect(line(['11,6%.', 60, 200, 0])).toBe('[?]')
  })

  it('leave out strokes of a signature', () => {
    expect(line(['ˆ\\', 0, 40, 35], ['vỊ', 60, 90, 36])).toBe('')
  })
})
