import type { Glyphs } from './page-content.ts'
import { INSIDE_WORD, partsWords } from './word-gaps.ts'

/** A gap wider than so many usual ones parts words in letter-spaced print. */
const WIDER = 1.6
/** Accents that some programs draw as letters of their own on top of the one before. */
const SPACING_ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ['\u02CB', '\u0300'],
  ['´', '\u0301'],
  ['\u02CA', '\u0301'],
  ['˜', '\u0303'],
  ['~', '\u0303'],
  ['^', '\u0302'],
  ['ˆ', '\u0302'],
  ['˘', '\u0306'],
])

/**
 * Puts pieces of words together that a file draws apart: where it writes its blanks as letters, a small gap between
 * two pieces is none; an accent drawn over a letter is part of it; letters set at equal wide gaps are one word.
 *
 * @param pieces in the order in which they are drawn, blanks among them
 */
export function joinPieces(pieces: readonly Glyphs[]): Glyphs[] {
  const spelled = pieces.some((piece) => /\S\s+\S|^\s+$/.test(piece.text))
  const joined: Glyphs[] = []
  for (const [at, piece] of pieces.entries()) {
    const before = joined.at(-1)
    const whole = before === undefined || partsWords(pieces, at) ? null : joinTwo(before, piece, spelled)
    if (whole === null) joined.push(piece)
    else joined[joined.length - 1] = whole
  }
  return joinSpacedLetters(joined.filter((piece) => piece.text.trim() !== ''))
}

function joinTwo(before: Glyphs, piece: Glyphs, spelled: boolean): Glyphs | null {
  if (Math.abs(before.y - piece.y) > 0.05 * before.size) return null
  const end = before.x + before.width
  const gap = piece.x - end
  const accent = SPACING_ACCENTS.get(piece.text.trim()) ?? (/^\p{M}+$/u.test(piece.text) ? piece.text : null)
  if (accent !== null && gap < -0.02 * before.size && gap > -1.2 * before.size) {
    const text = (before.text + accent).normalize('NFC')
    return /\p{M}$/u.test(text) ? null : { ...before, text }
  }
  const alike = before.size === piece.size && before.bold === piece.bold && before.italic === piece.italic
  if (!spelled || !alike || gap < -INSIDE_WORD * before.size || gap > INSIDE_WORD * before.size) return null
  return {
    ...before,
    text: (before.text + piece.text).normalize('NFC'),
    width: piece.x + piece.width - before.x,
  }
}

/** "B Á O  C Á O": at least four single letters at gaps that are alike, a wider gap between words. */
function joinSpacedLetters(pieces: readonly Glyphs[]): Glyphs[] {
  const result: Glyphs[] = []
  for (let at = 0; at < pieces.length; ) {
    let end = at
    while (end < pieces.length && isNextLetter(pieces[end - 1], pieces[end], end === at)) end++
    const letters = pieces.slice(at, end)
    const gaps = letters.slice(1).map((letter, index) => gapBetween(letters[index], letter))
    const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 3)] ?? 0
    const first = letters[0]
    if (first === undefined || letters.length < 4) {
      const one = pieces[at]
      if (one !== undefined) result.push(one)
      at++
      continue
    }
    let word = first
    for (const [index, letter] of letters.slice(1).entries()) {
      const wide = (gaps[index] ?? 0) > Math.max(usual * WIDER, usual + 0.15 * letter.size)
      const text = `${word.text}${wide ? ' ' : ''}${letter.text}`
      word = { ...word, text, width: letter.x + letter.width - word.x }
    }
    result.push(word)
    at = end
  }
  return result
}

function isNextLetter(before: Glyphs | undefined, piece: Glyphs | undefined, first: boolean): boolean {
  if (piece === undefined || !/^[\p{L}\d.]$/u.test(piece.text.trim())) return false
  if (first) return true
  const gap = gapBetween(before, piece)
  return before !== undefined && Math.abs(before.y - piece.y) < 1 && gap > 0 && gap < 2.5 * piece.size
}

function gapBetween(before: Glyphs | undefined, piece: Glyphs): number {
  return before === undefined ? 0 : piece.x - before.x - before.width
}

const LONE_CONSONANT = /^(?:[bcdđghklmnpqrstvx]|ng|nh|ch|th|tr|kh|ph)$/u

/**
 * Whether the text that pdf.js made of a page has blanks inside its words, or accents beside their letters, so that
 * the page is better read from its drawing operations.
 *
 * @param items as pdf.js gives them, in order
 */
export function hasBrokenWords(items: readonly string[]): boolean {
  if (items.some((item) => /^\p{L}(?: \p{L}){2,}$/u.test(item.trim()))) return true
  const text = items.join('')
  if (/(?<![\p{L}\d])\p{L}(?: {1,2}\p{L}){3,}(?![\p{L}\d])/u.test(text)) return true
  if ((text.match(/\p{L}[`´˜ˆ](?=\p{L}|\s|$)/gu)?.length ?? 0) >= 3) return true
  const words = text.split(/\s+/)
  const lone = words.filter((word, index) => LONE_CONSONANT.test(word) && !/\d$/.test(words[index - 1] ?? ''))
  return lone.length >= 3 && lone.length * 25 > words.length
}
