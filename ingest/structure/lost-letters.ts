import { LOST_LETTER_WORDS } from './lost-letter-words.ts'
import { chain, type RepairedText, replacePieces } from './repaired-text.ts'

const VOWELS = [...'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ']
const ONSET = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x'
const WORD_START = '(?<![\\p{L}\\p{N}.,/&-])'
const WORD_END = '(?![\\p{L}\\p{N}/&-]|\\.\\p{L})'

/** "nh ng", "chu i": the letter fell out between an onset and what ends the syllable. */
const INNER = new RegExp(`${WORD_START}((?:${ONSET})[uo]?) (ng|nh|ch|n|m|c|t|p|i)${WORD_END}`, 'giu')
/** "Gi Tổ", "nh năm": the letter fell out at the end; only onsets that are no word and no unit by themselves. */
const FINAL = new RegExp(`${WORD_START}((?:ch|gi|kh|ngh|ng|nh|ph|th|tr))()${WORD_END}`, 'giu')
/** "ng hộ": the letter fell out at the beginning. */
const INITIAL = new RegExp(`${WORD_START}()(ng|nh|ch)${WORD_END}`, 'giu')

/** Characters from which on a vowel that never occurs is missing by fault, not by chance. */
const TELLING_LENGTH = 4000

interface Vocabulary {
  readonly syllables: ReadonlyMap<string, number>
  readonly pairs: ReadonlyMap<string, number>
  /** Vowels that stand nowhere in the texts: their glyphs were missing, so that holes are theirs. */
  readonly absent: ReadonlySet<string>
}

/**
 * Restores single lost vowels in syllables that Vietnamese cannot have: "tham nh ng" gives "tham nhũng",
 * "c ng như" gives "cũng như". Candidates are syllables of the texts themselves and of a list of common words.
 * A candidate is taken only when it alone fits: either by being the only one made with a vowel that the texts
 * never show, or by being the only one that goes with a neighbour. Anything else stays as it is.
 * Abbreviations in capitals, units and enumerators ("c)", "5 m") are left alone.
 *
 * @param texts all texts of the document, so that counts do not depend on the order of ingest
 */
export function lostLetterMender(texts: readonly string[]): (text: string) => RepairedText {
  const vocabulary = readVocabulary(texts)
  return (text) =>
    [INNER, FINAL, INITIAL].reduce<RepairedText>(
      (mended, pattern) =>
        chain(
          mended,
          replacePieces(
            mended.text,
            pattern,
            (match) => ({ text: fitting(match, vocabulary) ?? match[0], recorded: true }),
            'lost_letter',
          ),
        ),
      { text, repairs: [], moved: (offset) => offset },
    )
}

function fitting(match: RegExpExecArray, vocabulary: Vocabulary): string | null {
  const [printed, start = '', end = ''] = match
  if (/\p{Lu}$/u.test(start) && start.length > 1) return null
  const around = neighbours(match.input, match.index, match.index + printed.length)
  const candidates = VOWELS.map((vowel) => ({ vowel, word: start + vowel + end }))
    .filter(({ word }) => vocabulary.syllables.has(word.toLowerCase()))
    .map(({ vowel, word }) => ({
      word,
      absent: vocabulary.absent.has(vowel),
      evidence:
        (vocabulary.pairs.get(`${around.before} ${word.toLowerCase()}`) ?? 0) +
        (vocabulary.pairs.get(`${word.toLowerCase()} ${around.after}`) ?? 0),
    }))
  const likely = candidates.filter((candidate) => candidate.absent)
  const inside = start !== '' && end !== ''
  const [only] = likely
  const name = /^\p{Lu}/u.test(start) && around.before !== ''
  if (inside && !name && likely.length === 1 && only) return only.word
  return soleWithEvidence(likely) ?? (likely.length === 0 && inside ? soleWithEvidence(candidates) : null)
}

function soleWithEvidence(
  candidates: readonly { readonly word: string; readonly evidence: number }[],
): string | null {
  const most = Math.max(0, ...candidates.map((candidate) => candidate.evidence))
  const [first, second] = candidates.filter((candidate) => candidate.evidence > most / 10)
  return first && !second ? first.word : null
}

/** The syllables beside a hole, empty where punctuation parts them from it. */
function neighbours(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  const before = /([\p{L}]+) $/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? ''
  const after = /^ ([\p{L}]+)/u.exec(text.slice(end, end + 12))?.[1] ?? ''
  return { before: before.toLowerCase(), after: after.toLowerCase() }
}

function readVocabulary(texts: readonly string[]): Vocabulary {
  const syllables = new Map<string, number>()
  const pairs = new Map<string, number>()
  const seen = new Set<string>()
  const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const read = (text: string) => {
    let before: { readonly word: string; readonly end: number } | null = null
    for (const match of text.matchAll(/\p{L}+/gu)) {
      const word = match[0]
      count(syllables, word)
      if (before !== null && text.slice(before.end, match.index) === ' ')
        count(pairs, `${before.word} ${word}`)
      before = { word, end: match.index + word.length }
    }
  }
  for (const text of texts) {
    const lower = text.toLowerCase()
    read(lower)
    for (const letter of lower) seen.add(letter)
  }
  for (const words of LOST_LETTER_WORDS) read(words)
  const telling = texts.reduce((length, text) => length + text.length, 0) >= TELLING_LENGTH
  return { syllables, pairs, absent: new Set(VOWELS.filter((vowel) => telling && !seen.has(vowel))) }
}
