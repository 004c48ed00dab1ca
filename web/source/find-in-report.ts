import { folded } from '../documents/folded.ts'

/** A place that was searched for: which passage, and `[start, end)` in its text. */
export interface Found {
  readonly index: number
  readonly span: readonly [start: number, end: number]
}

/** Folds letter by letter, so that offsets stay those of the text. */
function foldedInPlace(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => folded(letter) || letter).toLowerCase()
}

/** Every place of the words in the texts, in order, marks and case or not; nothing for fewer than two letters. */
export function findInReport(texts: readonly string[], words: string): readonly Found[] {
  const wanted = foldedInPlace(words.trim())
  if (wanted.length < 2) return []
  return texts.flatMap((text, index) => {
    const within = foldedInPlace(text)
    const found: Found[] = []
    for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + wanted.length)) {
      found.push({ index, span: [at, at + wanted.length] })
    }
    return found
  })
}
