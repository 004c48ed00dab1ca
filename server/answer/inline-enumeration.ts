import type { Span } from './span.ts'

/** An enumeration inside one paragraph: "… gồm: (1) …; (2) …; (3) …". */
export interface InlineEnumeration {
  /** What stands before the first item: the sentence that introduces it. */
  readonly lead: Span
  /** Each item from its mark to the next, separators off. */
  readonly items: readonly Span[]
}

const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'bốn|tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']
const COUNT_WORDS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** The mark of the n-th item in each style that reports use; n from 1. */
const STYLES: readonly ((n: number) => string)[] = [
  (n) => `\\(${n}\\)-?\\s*`,
  (n) => `(?<=^|[\\s:;.,])${'abcdđeghiklm'[n - 1] ?? '§'}\\)\\s`,
  (n) => `(?<=^|[\\s:;.,])[Tt]hứ (?:${ORDINAL_WORDS[n - 1] ?? '§'})(?:\\s*(?:là)?[,:]?)\\s`,
  (n) => `(?<=^|[\\s:;.,])${capitalAny(COUNT_WORDS[n - 1] ?? '§')} là[,:]?\\s`,
  (n) => `(?<=^|[\\s:;.,])${n}[.)]\\s(?=\\p{Lu})`,
]

function capitalAny(word: string): string {
  const first = word.charAt(0)
  return `[${first}${first.toUpperCase()}]${word.slice(1)}`
}

/**
 * The enumerations written inside `text`, at least two items each, marks counting up from 1.
 * "(1) mở rộng chợ; (2) sửa đường." gives two items; a single "(1)" or "(3) … (4)" none.
 */
export function inlineEnumerations(text: string): readonly InlineEnumeration[] {
  const found: InlineEnumeration[] = []
  for (const style of STYLES) {
    let from = 0
    for (;;) {
      const run = markedRun(text, style, from)
      if (run === null) break
      if (run.marks.length >= 2) found.push(enumerationOf(text, run.marks))
      from = run.end
    }
  }
  return found.sort((a, b) => a.lead[0] - b.lead[0])
}

interface Mark {
  readonly start: number
  readonly end: number
}

function markedRun(
  text: string,
  style: (n: number) => string,
  from: number,
): { marks: readonly Mark[]; end: number } | null {
  const marks: Mark[] = []
  let at = from
  for (let n = 1; n <= 30; n++) {
    const pattern = new RegExp(style(n), 'gu')
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match === null || match[0] === '') break
    marks.push({ start: match.index, end: match.index + match[0].length })
    at = match.index + match[0].length
  }
  return marks.length === 0 ? null : { marks, end: at }
}

function enumerationOf(text: string, marks: readonly Mark[]): InlineEnumeration {
  const first = marks[0]?.start ?? 0
  const sentenceStart = Math.max(
    0,
    ...['. ', '; '].map((stop) => {
      const at = text.lastIndexOf(stop, first - 2)
      return at < 0 ? 0 : at + stop.length
    }),
  )
  const items = marks.map((mark, index): Span => {
    const next = marks[index + 1]?.start ?? endOfLastItem(text, mark.end)
    return trimSpan(text, [mark.end, next])
  })
  return { lead: trimSpan(text, [sentenceStart, first]), items: items.filter(([start, end]) => end > start) }
}

/** The last item ends where its sentence does: what follows speaks of something else. */
function endOfLastItem(text: string, from: number): number {
  const stop = /[.!?](?=\s+\p{Lu})/gu
  stop.lastIndex = from
  const match = stop.exec(text)
  return match === null ? text.length : match.index
}

function trimSpan(text: string, [start, end]: Span): Span {
  let from = start
  let to = end
  while (from < to && /[\s;,.:]/u.test(text.charAt(from))) from++
  while (to > from && /[\s;,.:]/u.test(text.charAt(to - 1))) to--
  return [from, to]
}
