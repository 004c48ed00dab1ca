import type { RepairedLine } from './text-repair.ts'

/** How often two words stand next to each other in the document, small letters, marks kept. */
export interface Pairs {
  count(first: string, second: string): number
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Distinct pairs that are counted at most, so that memory stays bounded for files of any size. */
const MOST = 1_000_000

/** Counts the pairs of neighbouring words inside the lines of a document. */
export function countPairs(lines: readonly RepairedLine[]): Pairs {
  const counts = new Map<string, number>()
  for (const line of lines) {
    let before = ''
    let end = 0
    for (const match of line.text.matchAll(WORD)) {
      const word = match[0].toLowerCase()
      if (before !== '' && line.text.slice(end, match.index).trim() === '') {
        const key = `${before} ${word}`
        const count = counts.get(key)
        if (count !== undefined || counts.size < MOST) counts.set(key, (count ?? 0) + 1)
      }
      before = word
      end = match.index + match[0].length
    }
  }
  return { count: (first, second) => counts.get(`${first.toLowerCase()} ${second.toLowerCase()}`) ?? 0 }
}
