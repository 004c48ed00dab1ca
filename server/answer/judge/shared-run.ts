import { groupBy } from '../../../search/group-by.ts'

/**
 * The length of the longest run of words of a question that stands in a text as it is. Grows with the words of the text
 * and how often each stands in the question.
 *
 * @param words of the question
 * @returns a function of the words of a text
 */
export function sharedRun(words: readonly string[]): (text: readonly string[]) => number {
  const places = groupBy(words.keys(), (at) => words[at])
  return (text) => {
    let longest = 0
    /** For each place of the question the length of the run that ends there and at the word before. */
    let before: ReadonlyMap<number, number> = new Map()
    for (const word of text) {
      const runs = new Map<number, number>()
      for (const at of places.get(word) ?? []) {
        const length = (before.get(at - 1) ?? 0) + 1
        runs.set(at, length)
        longest = Math.max(longest, length)
      }
      before = runs
    }
    return longest
  }
}
