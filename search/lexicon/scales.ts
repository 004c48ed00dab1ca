/**
 * Words that multiply the number before them, with what they multiply by, in the spelling of `normalizeLetters` and
 * as typed without marks. The only table of scales: quantities, questions and drafts read numbers by it.
 */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['nghìn tỷ', 1e12],
  ['ngàn tỷ', 1e12],
  ['nghin ty', 1e12],
  ['ngan ty', 1e12],
  ['triệu tỷ', 1e15],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['nghin', 1e3],
  ['ngan', 1e3],
  ['1.000', 1e3],
  ['1000', 1e3],
  ['vạn', 1e4],
  ['triệu', 1e6],
  ['trieu', 1e6],
  ['tr', 1e6],
  ['tỷ', 1e9],
  ['ty', 1e9],
])

/** The scale words, the longest first, as alternatives of a pattern; with the spellings that normalizing unites. */
export const SCALE_SOURCE = [...SCALES.keys(), 'nghìn tỉ', 'ngàn tỉ', 'tỉ']
  .filter((word) => /^\p{L}/u.test(word) && word !== 'tr')
  .sort((a, b) => b.length - a.length)
  .join('|')
