import { capital } from './capital.ts'
import { findFigures } from './figures.ts'
import { foldMarks } from './fold.ts'
import { mendLetters, normalizeLetters } from './letters.ts'
import { misspeltCandidates, slipCandidates } from './mend-typos.ts'
import { CHAT_SPELLINGS } from './question-words.ts'
import { markCandidates } from './restore-marks.ts'
import { romanValue } from './roman.ts'
import { isVietnameseSyllable } from './syllable.ts'
import { type Candidate, cheapestPath } from './viterbi.ts'
import type { Vocabulary } from './vocabulary.ts'

interface Word {
  readonly start: number
  readonly end: number
  readonly typed: string
  /** In the letters of the index. */
  readonly term: string
  /** A figure, an abbreviation in capitals or a word with digits: never changed. */
  readonly fixed: boolean
  readonly joined: boolean
}

/** Share of a pair's own evidence; the rest falls back to the single word. */
const PAIR_SHARE = 0.85
const UNSEEN = 0.5
/** Where so many words carry their marks a bare syllable is meant so, unless another is known beside its neighbour. */
const MARKED = 0.5
/** What one everyday phrase says once is no proof. */
const KNOWN_PHRASE = 10
/** A word that is neither Vietnamese nor the library's: any repair is likelier. */
const UNKNOWN_WORD_COST = 6

function wordsOf(text: string): readonly Word[] {
  const figures = findFigures(text)
  const shouting = text === text.toUpperCase()
  const words: Word[] = []
  let last = 0
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const [start, end, typed] = [match.index, match.index + match[0].length, match[0]]
    const capitals = !shouting && typed.length > 1 && typed === typed.toUpperCase()
    const inFigure = figures.some((figure) => start < figure.end && end > figure.start)
    const term = normalizeLetters(typed).replace(/^0+(?=\d)/, '')
    const ordinal = romanValue(typed)
    const numeral = ordinal !== null && (capitals || !isVietnameseSyllable(term) || /^[ivx]$/i.test(typed))
    const fixed = inFigure || capitals || numeral || /\p{N}/u.test(typed)
    const joined = words.length > 0 && !/[.,;:!?()\n]/.test(text.slice(last, start))
    words.push({ start, end, typed, term: numeral ? String(ordinal) : term, fixed, joined })
    last = end
  }
  return words
}

/** Share of the words that carry a mark, of those that could. */
function markedShare(words: readonly Word[]): number {
  const open = words.filter((word) => !word.fixed)
  return open.length === 0
    ? 1
    : open.filter((word) => foldMarks(word.term) !== word.term).length / open.length
}

/** The library or the phrases of questions know the term beside one of its neighbours. */
function pairsWith(
  term: string,
  last: Word | undefined,
  { joined }: Word,
  next: Word | undefined,
  vocabulary: Vocabulary,
): boolean {
  const isKnown = (pair: string): boolean =>
    vocabulary.count(pair) > 0 || vocabulary.expected(pair) >= KNOWN_PHRASE
  return (
    (joined && last !== undefined && isKnown(`${last.term}_${term}`)) ||
    (next?.joined === true && isKnown(`${term}_${next.term}`))
  )
}

function candidatesAt(
  words: readonly Word[],
  at: number,
  share: number,
  vocabulary: Vocabulary,
): readonly Candidate[] {
  const word = words[at]
  if (word === undefined || word.fixed) return [{ term: word?.term ?? '', cost: 0 }]
  const next = words[at + 1]
  const isMeant = share >= MARKED && isVietnameseSyllable(word.term)
  const spellings = markCandidates(word.term, share, vocabulary).filter(
    ({ term }) => term === word.term || !isMeant || pairsWith(term, words[at - 1], word, next, vocabulary),
  )
  const typos = misspeltCandidates(word.term, vocabulary)
  const slips =
    typos.length > 0
      ? []
      : slipCandidates(
          word.term,
          word.joined ? (words[at - 1]?.term ?? null) : null,
          next?.joined ? next.term : null,
          vocabulary,
          at > 0 && beginsLarge(word.typed),
        )
  const unknown = typos.length > 0 ? UNKNOWN_WORD_COST : 0
  const cheapest = new Map<string, number>()
  for (const { term, cost } of [
    ...spellings.map((c) => (c.term === word.term ? { ...c, cost: unknown } : c)),
    ...typos,
    ...slips,
  ]) {
    cheapest.set(term, Math.min(cost, cheapest.get(term) ?? Number.POSITIVE_INFINITY))
  }
  return [...cheapest].map(([term, cost]) => ({ term, cost }))
}

function inCaseOf(typed: string, term: string): string {
  if (typed.length > 1 && typed === typed.toUpperCase()) return term.toUpperCase()
  return beginsLarge(typed) ? capital(term) : term
}

function beginsLarge(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

/**
 * A question as it was meant: marks restored from the library's own words and neighbours (those typed are
 * kept), misspelt words mended, chat spellings ("bn") written out. What is unknown stays as typed.
 *
 * @returns the text, and whether any word of it differs from what was typed
 */
export function mendQuestion(
  question: string,
  vocabulary: Vocabulary,
): { readonly text: string; readonly changed: boolean } {
  const text = writeOut(mendLetters(question).replace(/\s+/g, ' ').trim())
  const words = wordsOf(text)
  const share = markedShare(words)
  // In a page that is pasted the same words stand beside each other again and again.
  const known = new Map<string, readonly Candidate[]>()
  const lattice = words.map((word, at) => {
    if (word.fixed) return candidatesAt(words, at, share, vocabulary)
    const [last, next] = [words[at - 1], words[at + 1]]
    const key = [word.term, word.joined ? last?.term : '', next?.joined === true ? next.term : ''].join(' ')
    const candidates = known.get(key) ?? candidatesAt(words, at, share, vocabulary)
    known.set(key, candidates)
    return candidates
  })
  const path = cheapestPath(lattice, (previous, next, position) => {
    const single = Math.max(vocabulary.expected(next), UNSEEN) / vocabulary.total
    if (previous === null || !words[position]?.joined) return -Math.log(single)
    const together = vocabulary.expected(`${previous}_${next}`) / Math.max(vocabulary.expected(previous), 1)
    return -Math.log(PAIR_SHARE * Math.min(together, 1) + (1 - PAIR_SHARE) * single)
  })
  let mended = ''
  let from = 0
  words.forEach((word, at) => {
    const meant = path[at] ?? word.term
    mended +=
      text.slice(from, word.start) +
      (word.fixed || meant === word.term ? word.typed : inCaseOf(word.typed, meant))
    from = word.end
  })
  mended += text.slice(from)
  return { text: mended, changed: mended !== mendLetters(question).replace(/\s+/g, ' ').trim() }
}

function writeOut(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}/-])\p{Ll}{1,7}(?![\p{L}\p{N}/-])/gu,
    (word) => CHAT_SPELLINGS.get(word) ?? word,
  )
}
