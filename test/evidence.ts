import type { Lines } from '../search/passage.ts'

/** One place in a raw source file: `quote` is an exact part of the 1-based `line`. */
export interface Evidence {
  readonly file: string
  readonly line: number
  readonly quote: string
}

/** What a search or an answer shows: a passage, or a citation with its quote. */
export interface Shown {
  readonly file: string
  readonly lines: Lines
  readonly text?: string
  readonly quote?: string
  readonly notes?: readonly { readonly lines: Lines; readonly text: string }[]
}

/** The share of an evidence's words that must stand in a passage which covers its line but not its quote. */
const WORDS_SHARED = 0.8

/**
 * Takes away what may rightly differ between a raw line and a clean passage: code points, markup, note marks,
 * white space, the kind of dashes and quotation marks, letter case.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('ƣ', 'ư')
    .replaceAll('Ƣ', 'Ư')
    .replace(/<sup>[^<]*<\/sup>|\[\d{1,3}\]|<\/?[a-z]+>|[*_#\\`|]/giu, ' ')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/[‐-―−]/gu, '-')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
}

/** As `foldText`, and `1 048` = `1.048` = `1048`; for looking up a figure or a name. */
export function foldFigures(text: string): string {
  return foldText(text)
    .replace(/(?<=\d)[ .](?=\d{3}(?!\d))/gu, '')
    .replace(/\s*([%/,.;:()-])\s*/gu, '$1')
}

/**
 * True when what is shown holds the evidence's words, or covers its line and shares most of its words: a
 * sentence that the file breaks over lines is one passage.
 */
export function shows(shown: Shown, evidence: Evidence): boolean {
  if (shown.file !== evidence.file) return false
  const notes = shown.notes ?? []
  const body = foldText([shown.text ?? '', shown.quote ?? '', ...notes.map((note) => note.text)].join(' '))
  const quote = foldText(evidence.quote)
  if (body.includes(quote)) return true
  const covers = ([from, to]: Lines) => from <= evidence.line && evidence.line <= to
  if (![shown.lines, ...notes.map((note) => note.lines)].some(covers)) return false
  const words = [...new Set(quote.split(' '))].filter((word) => word.length > 1)
  const shared = words.filter((word) => body.includes(word))
  return words.length > 0 && shared.length / words.length >= WORDS_SHARED
}

/** The share of the needed pieces that are shown; each piece is a choice of places. 1 when nothing is needed. */
export function coverage(needed: readonly (readonly Evidence[])[], shown: readonly Shown[]): number {
  if (needed.length === 0) return 1
  const found = needed.filter((choice) => choice.some((piece) => shown.some((one) => shows(one, piece))))
  return found.length / needed.length
}
