import { keepResults } from './keep-results.ts'

/** A stretch of a text, `text.slice(start, end)`, without white space at its ends. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Abbreviations that end in a stop inside a sentence. */
const ABBREVIATION =
  /(?:^|[\s("“'[\-.])(?:tp|tx|tt|ts|ths|pgs|gs|bs|cn|ks|ncs|ng|nxb|tr|trđ|đ\/c|đc|kt|tm|tl|tuq|stt|vd|vs|st|ô|dr|mr|mrs|ms|no|p|q|h|x|m|th|ubnd|co|ltd|inc|jsc|corp|bch|ctcp|tnhh)\.$/iu
const INITIAL = /(?:^|[\s("“.])\p{Lu}\.$/u
const CLOSERS = /["”’»)\]]/
/** "1." or "2.3." alone at the start of a sentence is its number, not a sentence. */
const ENUMERATOR = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,5}|[a-zđA-ZĐ])[.)]$/u

/** True when the stop at `at` ends a sentence; `start` is where the sentence began. */
function endsSentence(text: string, start: number, at: number): boolean {
  const mark = text.charAt(at)
  if (mark === '\n') return true
  const next = text.charAt(at + 1)
  if (mark === '!' || mark === '?' || mark === '…')
    // "Nhận 15 tấn? (đã có 6 tấn)" asks in passing.
    return next === '' || (/[\s"”’»)\]]/.test(next) && !/^\s*[([]\p{Ll}/u.test(text.slice(at + 1)))
  if (next === '.') return false
  const after = text.slice(at + 1).match(/^["”’»)\]]*(\s*)(.?)/su)
  const space = after?.[1] ?? ''
  const following = after?.[2] ?? ''
  if (following !== '' && space === '') return false
  const before = text.slice(start, at + 1)
  if (following !== '' && (ENUMERATOR.test(before) || ABBREVIATION.test(before))) return false
  if (following !== '' && INITIAL.test(before) && /\p{Lu}/u.test(following) && !/[.!?]\s/.test(before))
    return false
  // "..., v.v. và", "... tham gia": what goes on in lower case is the same sentence.
  return following === '' || !/\p{Ll}/u.test(following)
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  return from < to ? { start: from, end: to } : null
}

/**
 * The sentences of a text as spans in order. They cover all but the white space between them. Stops inside
 * numbers ("7.359"), abbreviations ("TP.", "PGS.TS.", "v.v.") and numbering ("1.") end nothing; a closing
 * quote or bracket after the stop belongs to its sentence.
 */
export const splitSentences: (text: string) => readonly Span[] = keepResults((text) => {
  const spans: Span[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (!/[.!?…\n]/.test(text.charAt(at)) || !endsSentence(text, start, at)) continue
    let end = at + 1
    while (end < text.length && CLOSERS.test(text.charAt(end))) end++
    const span = trimmed(text, start, end)
    if (span !== null) spans.push(span)
    start = end
    at = end - 1
  }
  const last = trimmed(text, start, text.length)
  if (last !== null) spans.push(last)
  return spans
})

/**
 * The sentences, the long ones cut at semicolons outside brackets and quotes. A clause keeps its semicolon.
 *
 * @param longest sentences of up to this many characters stay whole; default 160
 */
export function splitClauses(text: string, longest = 160): readonly Span[] {
  return splitSentences(text).flatMap((sentence) => {
    if (sentence.end - sentence.start <= longest) return [sentence]
    const clauses: Span[] = []
    let start = sentence.start
    let depth = 0
    for (let at = sentence.start; at < sentence.end; at++) {
      const character = text.charAt(at)
      if (character === '(' || character === '“') depth++
      else if ((character === ')' || character === '”') && depth > 0) depth--
      else if (character === ';' && depth === 0) {
        const clause = trimmed(text, start, at + 1)
        if (clause !== null) clauses.push(clause)
        start = at + 1
      }
    }
    const last = trimmed(text, start, sentence.end)
    return last === null ? clauses : [...clauses, last]
  })
}
