import { foldMarks } from './fold.ts'
import { isVietnameseSyllable, parseSyllable, spellSyllable } from './syllable.ts'
import { fromTelex } from './telex.ts'
import type { Candidate } from './viterbi.ts'
import type { Vocabulary } from './vocabulary.ts'

const ALPHABET = 'abcdeghiklmnopqrstuvxy'
const MISPLACED_TONE = 0.2
const TELEX = 0.5
const OTHER_MARKS = 1
const ONE_EDIT = 3
const LOST_MARK = 2.5
/** A word that exists is changed only when its neighbours ask for another. */
const REAL_WORD = 4
/** A neighbour requires a word that stands beside it in this share of the passages that hold the neighbour. */
const REQUIRED_SHARE = 0.3
/** One of the commonest words of Vietnamese gives way to less only: "Bão làm sạt" means no year ("năm"). */
const REQUIRED_OF_COMMONEST = 0.6
const FAR_COMMONER = 15
/** Letters from which on one of them may be doubted: of two any other makes another word. */
const SHORTEST_EDITED = 3
const MOST_CANDIDATES = 24
/** No syllable has more letters, its Telex keys and a slip included ("nghieengfs"); what is longer is no syllable. */
const LONGEST_SYLLABLE = 12

/** Sounds that people confuse in writing, folded. */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  [/^x/, 's'],
  [/^s/, 'x'],
  [/^ch/, 'tr'],
  [/^tr/, 'ch'],
  [/^d/, 'gi'],
  [/^gi/, 'd'],
  [/^r/, 'd'],
  [/^l/, 'n'],
  [/^n(?=[aeiouy])/, 'l'],
  [/n$/, 'ng'],
  [/ng$/, 'n'],
  [/t$/, 'c'],
  [/c$/, 't'],
]

function* oneEdit(folded: string): Generator<string> {
  for (let i = 0; i < folded.length; i++) {
    yield folded.slice(0, i) + folded.slice(i + 1)
    const [a = '', b = ''] = [folded.charAt(i), folded.charAt(i + 1)]
    if (b !== '' && a !== b) yield folded.slice(0, i) + b + a + folded.slice(i + 2)
  }
  for (let i = 0; i <= folded.length; i++) {
    for (const letter of ALPHABET) {
      yield folded.slice(0, i) + letter + folded.slice(i)
      if (i < folded.length) yield folded.slice(0, i) + letter + folded.slice(i + 1)
    }
  }
}

/**
 * What a misspelt syllable may have been meant as, itself left out. A syllable that exists nowhere in
 * Vietnamese and nowhere in the library: its tone moved to its place ("hịên"), its Telex keys read
 * ("dduwowcj"), other marks ("phuờng"), one letter changed, lost, added or swapped.
 */
export function misspeltCandidates(typed: string, vocabulary: Vocabulary): readonly Candidate[] {
  if (typed.length > LONGEST_SYLLABLE) return []
  if (vocabulary.isWord(typed) || isVietnameseSyllable(typed)) return []
  const found = new Map<string, number>()
  const offer = (term: string, cost: number) => {
    if (term !== typed && cost < (found.get(term) ?? Number.POSITIVE_INFINITY)) found.set(term, cost)
  }
  const parsed = parseSyllable(typed)
  if (parsed !== null) offer(spellSyllable(parsed), MISPLACED_TONE)
  const telex = fromTelex(typed)
  if (telex !== null) offer(telex, TELEX)
  const folded = foldMarks(typed)
  const alike = vocabulary.spellings(folded)
  if (folded !== typed)
    for (const term of alike) offer(term, OTHER_MARKS + LOST_MARK * lostMarks(typed, term))
  // Foreign names are no misspelt Vietnamese, and letters that spell a word need no other letters.
  if (alike.length === 0 && folded.length > 2 && !/[fjwz]/.test(folded)) {
    for (const edited of oneEdit(folded)) {
      for (const term of vocabulary.spellings(edited)) {
        if (isVietnameseSyllable(term)) offer(term, ONE_EDIT + LOST_MARK * lostMarks(typed, term))
      }
    }
  }
  return [...found]
    .map(([term, cost]) => ({ term, cost }))
    .sort(
      (a, b) =>
        a.cost - b.cost ||
        vocabulary.expected(b.term) - vocabulary.expected(a.term) ||
        (a.term < b.term ? -1 : 1),
    )
    .slice(0, MOST_CANDIDATES)
}

/** How many marks of `typed` are missing in `term`: of two repairs the one that keeps the marks is likelier. */
function lostMarks(typed: string, term: string): number {
  const left = [...term.normalize('NFD').replace(/đ/g, 'd\u0335')]
  let lost = 0
  for (const part of typed.normalize('NFD').replace(/đ/g, 'd\u0335')) {
    if (!/\p{M}/u.test(part)) continue
    const at = left.indexOf(part)
    if (at < 0) lost++
    else left.splice(at, 1)
  }
  return lost
}

/** The southern mix-up of the asking and the tumbling tone, by far the commonest slip. */
const otherOfPair = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replace(/[\u0309\u0303]/g, (tone) => (tone === '\u0309' ? '\u0303' : '\u0309'))
    .normalize('NFC')

/**
 * What a word may be a slip for ("phấn đâu" → "phấn đấu", "Sốc Trăng" → "Sóc Trăng", "mấy xả" → "mấy xã"): the
 * same letters with other marks, or with a sound that people confuse. A word that exists is doubted only when
 * it stands beside neither neighbour in the library, and when either a neighbour all but requires the other
 * word, or the other differs by the hỏi/ngã mix-up, is far commoner, and stands beside a neighbour. Of one that does
 * not exist a letter may have been lost, added, changed or swapped ("nghị quết").
 *
 * @param isName written as a name, in which no letter is doubted
 */
export function slipCandidates(
  typed: string,
  before: string | null,
  after: string | null,
  vocabulary: Vocabulary,
  isName: boolean,
): readonly Candidate[] {
  const folded = foldMarks(typed)
  if (folded === typed) return []
  const pairs = (term: string): readonly (readonly [pair: number, neighbour: number])[] => [
    before === null ? [0, 1] : [vocabulary.count(`${before}_${term}`), vocabulary.count(before)],
    after === null ? [0, 1] : [vocabulary.count(`${term}_${after}`), vocabulary.count(after)],
  ]
  // The slip itself may stand in a report once, as a slip of its own.
  const slips = Math.max(...pairs(typed).map(([pair]) => pair))
  const enough = Math.max(2, slips * FAR_COMMONER)
  const exists = vocabulary.isWord(typed)
  const mixedUp = otherOfPair(typed)
  const forms = new Set([folded, ...CONFUSED.map(([sound, other]) => folded.replace(sound, other))])
  const share = vocabulary.isCommonest(typed) ? REQUIRED_OF_COMMONEST : REQUIRED_SHARE
  const isRequired = (term: string): boolean =>
    pairs(term).some(([pair, neighbour]) => pair >= enough && pair >= share * neighbour)
  const isFarCommoner = (term: string): boolean =>
    vocabulary.expected(term) >= FAR_COMMONER * vocabulary.expected(typed) &&
    pairs(term).some(([pair]) => pair >= enough)
  const isLikely = (term: string): boolean =>
    exists ? term === mixedUp && isFarCommoner(term) : slips === 0 && foldMarks(term) === folded
  const cost = exists ? REAL_WORD : OTHER_MARKS
  const alike = [...forms]
    .flatMap((form) => vocabulary.spellings(form))
    .filter((term) => term !== typed && (isRequired(term) || isLikely(term)))
    .map((term) => ({ term, cost: cost + (term === mixedUp ? 0 : LOST_MARK) }))
  if (exists || isName || vocabulary.isWord(mixedUp) || folded.length < SHORTEST_EDITED) return alike
  const edited = [...new Set(oneEdit(folded))]
    .filter((form) => !forms.has(form))
    .flatMap((form) => vocabulary.spellings(form))
    .filter((term) => isVietnameseSyllable(term) && isFarCommoner(term))
    .map((term) => ({ term, cost: cost + ONE_EDIT + LOST_MARK * lostMarks(typed, term) }))
  return [...alike, ...edited]
}
