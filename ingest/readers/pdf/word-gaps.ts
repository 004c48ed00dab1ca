import { isVietnameseSyllable } from '../../../search/text/syllable.ts'
import type { Glyphs } from './page-content.ts'

/** A gap wider than so many letter sizes parts words: the blank of most fonts is a quarter wide. */
export const WORD_GAP = 0.13
/** Programs that place letters one by one leave gaps up to this, in letter sizes, inside a word. */
export const INSIDE_WORD = 0.3
/** A blank squeezed by a line set to both margins is wider than this; letters of a word stand nearer. */
const SQUEEZED = 0.07
/** The letters of a text's last word, more of them than any syllable has, and the sign that ends it. */
const LAST_LETTERS = /(\p{L}{0,12})(\P{L}?)$/u

/**
 * Whether a gap of doubtful width before a piece is a blank: what it parts is no syllable together ("Thông" "tư",
 * unlike "Ng" "hị"), and it stands out among the gaps around it or has whole syllables on both sides, for in print
 * with letters set apart all gaps are alike. Where it parts figures or signs only a gap wide enough for a word counts.
 *
 * @param pieces along the line
 * @param at index of the piece behind the gap
 */
export function partsWords(pieces: readonly Glyphs[], at: number): boolean {
  const gap = gapBefore(pieces, at)
  if (gap === null || gap <= SQUEEZED) return false
  const left = LAST_LETTERS.exec(textUntil(pieces, at))
  const word = /^\p{L}*/u.exec(textFrom(pieces, at))?.[0] ?? ''
  const before = left?.[1] ?? ''
  if (before !== '' && left?.[2] === '' && word !== '') {
    if (isVietnameseSyllable((before + word).toLowerCase())) return false
    return standsOut(pieces, at, gap) || (isWhole(before) && isWhole(word))
  }
  const opensSentence = /[.,;:)]/.test(left?.[2] ?? '') && word !== ''
  return (gap > WORD_GAP && standsOut(pieces, at, gap)) || (opensSentence && isWhole(word))
}

function isWhole(word: string): boolean {
  return word.length > 1 && isVietnameseSyllable(word.toLowerCase())
}

function standsOut(pieces: readonly Glyphs[], at: number, gap: number): boolean {
  return [gapBefore(pieces, at - 1), gapBefore(pieces, at + 1)].every(
    (other) => other === null || Math.abs(other) * 2 < gap,
  )
}

function textUntil(pieces: readonly Glyphs[], at: number): string {
  let from = at - 1
  while (from > 0 && (gapBefore(pieces, from) ?? 1) <= SQUEEZED) from--
  return pieces.slice(from, at).reduce((text, piece) => text + piece.text, '')
}

function textFrom(pieces: readonly Glyphs[], at: number): string {
  let to = at + 1
  while (to < pieces.length && (gapBefore(pieces, to) ?? 1) <= SQUEEZED) to++
  return pieces.slice(at, to).reduce((text, piece) => text + piece.text, '')
}

/** The gap before a piece in letter sizes; null where a blank is written, or it stands elsewhere or far off. */
function gapBefore(pieces: readonly Glyphs[], at: number): number | null {
  const [before, piece] = [pieces[at - 1], pieces[at]]
  if (before === undefined || piece === undefined || before.size !== piece.size) return null
  if (Math.abs(before.y - piece.y) > 0.05 * before.size) return null
  if (/\s$/.test(before.text) || /^\s/.test(piece.text)) return null
  const gap = (piece.x - before.x - before.width) / piece.size
  return Math.abs(gap) > INSIDE_WORD ? null : gap
}
