import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { normalizeLetters } from './letters.ts'

const TABLES = path.join(import.meta.dirname, 'everyday-words')

const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim())

/**
 * Every everyday phrase of the tables in `everyday-words/` with what papers say instead, likeliest first, in the
 * letters of `normalizeLetters`. A table holds one notion a line, `everyday, everyday: official, official`, under
 * headings that start with `#`. One element a phrase and line: a phrase told twice stands here twice.
 */
export const EVERYDAY_PHRASES: readonly (readonly [everyday: string, official: readonly string[]])[] =
  readdirSync(TABLES)
    .sort()
    .flatMap((table) => readFileSync(path.join(TABLES, table), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [everyday = '', official = ''] = normalizeLetters(line).split(':')
      const instead = phrases(official)
      return phrases(everyday).map((words) => [words, instead] as const)
    })

const OFFICIAL: ReadonlyMap<string, readonly string[]> = new Map(EVERYDAY_PHRASES)

/** Syllables of the longest everyday phrase. */
const LONGEST = Math.max(...EVERYDAY_PHRASES.map(([words]) => words.split(' ').length))

/** An everyday phrase of a question and the papers' phrases for it. */
export interface OfficialWords {
  readonly words: string
  readonly instead: readonly string[]
}

/** Dashes and quotes join words of one phrase, these part them. */
const PARTS = /[.,;:!?()[\]{}|•]+/

/**
 * What papers would say for the everyday words of a question. Read from the left, the longest phrase that
 * starts at a syllable is taken and no other phrase inside it; each phrase is told once, in reading order.
 *
 * @param isWord two neighbouring syllables are one word: no phrase ends between them ("của công | tác")
 * @example officialWords('học trò nghỉ ngang') // [{ words: 'học trò', instead: ['học sinh', …] }, { words: 'nghỉ ngang', … }]
 */
export function officialWords(
  question: string,
  isWord: (first: string, second: string) => boolean = () => false,
): readonly OfficialWords[] {
  const found = new Map<string, OfficialWords>()
  for (const clause of normalizeLetters(question).split(PARTS)) {
    const syllables: readonly string[] = clause.match(/[\p{L}\p{N}]+/gu) ?? []
    const cuts = (at: number): boolean => {
      const [before, after] = [syllables[at - 1], syllables[at]]
      return before !== undefined && after !== undefined && isWord(before, after)
    }
    for (let from = 0; from < syllables.length; ) {
      let taken = Math.min(LONGEST, syllables.length - from)
      for (; taken > 0; taken--) {
        const words = syllables.slice(from, from + taken).join(' ')
        const instead = OFFICIAL.get(words)
        if (instead === undefined || cuts(from) || cuts(from + taken)) continue
        found.set(words, { words, instead })
        break
      }
      from += Math.max(1, taken)
    }
  }
  return [...found.values()]
}
