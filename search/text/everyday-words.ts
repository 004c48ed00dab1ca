import { BUSINESS } from './everyday-words/business.ts'
import { FARMING } from './everyday-words/farming.ts'
import { GENERAL } from './everyday-words/general.ts'
import { GROWTH_AND_MONEY } from './everyday-words/growth-and-money.ts'
import { LAND_AND_WORKS } from './everyday-words/land-and-works.ts'
import { ORDER_AND_LAW } from './everyday-words/order-and-law.ts'
import { PARTY_AND_STATE } from './everyday-words/party-and-state.ts'
import { SCHOOLS_AND_HEALTH } from './everyday-words/schools-and-health.ts'
import { WORK_AND_WELFARE } from './everyday-words/work-and-welfare.ts'
import { normalizeLetters } from './letters.ts'

const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => normalizeLetters(phrase))

/**
 * Every everyday phrase of the tables with what papers say instead, likeliest first, in the letters of
 * `normalizeLetters`. A table holds one notion a line, `everyday, everyday: official, official`, under
 * headings that start with `#`. One element a phrase and line: a phrase told twice stands here twice.
 */
export const EVERYDAY_PHRASES: readonly (readonly [everyday: string, official: readonly string[]])[] = [
  GROWTH_AND_MONEY,
  BUSINESS,
  FARMING,
  LAND_AND_WORKS,
  SCHOOLS_AND_HEALTH,
  WORK_AND_WELFARE,
  ORDER_AND_LAW,
  PARTY_AND_STATE,
  GENERAL,
].flatMap((table) =>
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [everyday = '', official = ''] = line.split(':')
      const instead = phrases(official)
      return phrases(everyday).map((words) => [words, instead] as const)
    }),
)

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
 * @example officialWords('học trò nghỉ ngang') // [{ words: 'học trò', instead: ['học sinh', …] }, { words: 'nghỉ ngang', … }]
 */
export function officialWords(question: string): readonly OfficialWords[] {
  const found = new Map<string, OfficialWords>()
  for (const clause of normalizeLetters(question).split(PARTS)) {
    const syllables = clause.match(/[\p{L}\p{N}]+/gu) ?? []
    for (let from = 0; from < syllables.length; ) {
      let taken = Math.min(LONGEST, syllables.length - from)
      for (; taken > 0; taken--) {
        const words = syllables.slice(from, from + taken).join(' ')
        const instead = OFFICIAL.get(words)
        if (instead === undefined) continue
        found.set(words, { words, instead })
        break
      }
      from += Math.max(1, taken)
    }
  }
  return [...found.values()]
}
