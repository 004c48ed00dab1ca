import { editDistance } from '../edit-distance.ts'

/** A word and where it stands, in any unit. */
export interface PlacedWord {
  readonly text: string
  readonly left: number
  readonly baseline: number
  readonly height: number
}

/** Words line by line, each line from left to right, columns across: the same for what is read and what is there. */
export function inLines(words: readonly PlacedWord[]): string {
  const lines: PlacedWord[][] = []
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    const last = lines.at(-1)
    if (last?.[0] !== undefined && word.baseline - last[0].baseline < word.height * 0.6) last.push(word)
    else lines.push([word])
  }
  return lines
    .flatMap((line) => line.sort((a, b) => a.left - b.left))
    .map((word) => word.text)
    .join(' ')
}

/** How far what was read is from what is there. */
export interface RecognitionErrors {
  /** Edit distance by the length of the truth, blanks as one. */
  readonly letters: number
  readonly figures: number
  readonly figuresWrong: number
  /** Figures shown as "[?]". */
  readonly unsure: number
}

export function countErrors(truth: string, read: string): RecognitionErrors {
  const expected = truth.normalize('NFC').replace(/\s+/g, ' ').trim()
  const text = read.normalize('NFC').replace(/\s+/g, ' ').trim()
  const left = figuresOf(text)
  const wrong = figuresOf(expected).filter((figure) => {
    const at = left.indexOf(figure)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return {
    letters: editDistance(expected, text) / expected.length,
    figures: figuresOf(expected).length,
    figuresWrong: wrong.length,
    unsure: text.split('[?]').length - 1,
  }
}

function figuresOf(text: string): string[] {
  return text.match(/\d[\d.,/]*\d|\d/g) ?? []
}
