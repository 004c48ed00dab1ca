import { lettersOf } from '../unseen-text.ts'
import type { Matrix } from './page-content.ts'
import type { ShownText } from './shown-text.ts'

type Turn = 0 | 90 | 180 | 270

/** How far a page must be turned, clockwise, so that most of its letters stand upright; 0 where they do, or where hardly any are. */
export function mainTurn(pieces: readonly Pick<ShownText, 'text' | 'matrix'>[]): Turn {
  const letters: Record<Turn, number> = { 0: 0, 90: 0, 180: 0, 270: 0 }
  for (const { text, matrix } of pieces) {
    const turn = turnOf(matrix)
    if (turn !== null) letters[turn] += lettersOf(text)
  }
  const sideways = ([90, 270, 180] as const).reduce<Turn>(
    (most, turn) => (letters[turn] > letters[most] ? turn : most),
    90,
  )
  return letters[sideways] > letters[0] ? sideways : 0
}

/** Letters that run along another side of the page than most: aslant ones are watermarks and do not count. */
export function sidewaysLetters(pieces: readonly Pick<ShownText, 'text' | 'matrix'>[]): number {
  return pieces.reduce((sum, { text, matrix }) => {
    const turn = turnOf(matrix)
    return turn === null || turn === 0 ? sum : sum + lettersOf(text)
  }, 0)
}

/** Of letters that run along a side of the page; y points down, so upward letters are upright after a turn to the right. */
function turnOf([a, b]: Matrix): Turn | null {
  if (Math.abs(b) <= 0.1 * Math.abs(a)) return a > 0 ? 0 : 180
  if (Math.abs(a) <= 0.1 * Math.abs(b)) return b < 0 ? 90 : 270
  return null
}
