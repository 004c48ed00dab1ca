/** One line of a text file before its inline markup is read. */
export interface RawLine {
  readonly number: number
  readonly page: number | null
  /** Spaces before the text; a tab counts four. */
  readonly indent: number
  /** The letters without outer spaces, heading signs and quote signs. */
  readonly body: string
  readonly kind: 'blank' | 'text' | 'heading' | 'rule' | 'row' | 'separator'
  /** Number of `#`, 0 without. */
  readonly heading: number
  /** The line ends in two or three spaces or a backslash, and the next one is not blank. */
  readonly brokenByHand: boolean
}

const RULE = /^(?:(?:[-–—_=~.·•*⸻]|\\\*)\s*){3,}$|^(?:\\?\*|•|·|o0o|[-–—*\s]+o\s?0\s?o[-–—*\s]+)$/i
/** A line that begins a point of its own is no second half of the line before, whatever blanks end that one. */
const BEGINS_ANEW =
  /^(?:[*_#\s]*)(?:(?:[IVXLC]{1,6}|\d{1,3}(?:\.\d{1,3})*|\p{L})[.)](?:\s|$)|\(\d{1,2}\)|[-+•–]\s|(?:điều|chương|mục|phần|phụ lục)\s+[\dIVXLC])/iu
const SEPARATOR = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/

/**
 * Cuts a text into lines (`\n`, `\r\n`, or `\r` where the file knows no other) and tells headings, rules and
 * table rows by their first signs. Form feeds count the pages. An empty last line after the final line end is
 * not a line.
 */
export function rawLines(text: string): RawLine[] {
  const sources = text.split(text.includes('\n') ? /\r?\n/ : '\r')
  if (sources.at(-1) === '') sources.pop()
  const paged = text.includes('\f')
  const padded = isPadded(sources)
  let page = 1
  let inTable = false
  return sources.map((source, index) => {
    page += source.split('\f').length - 1
    const trimmed = source.trim()
    const next = sources[index + 1]?.trim() ?? ''
    const kind = lineKind(trimmed, next, inTable)
    inTable = kind === 'row' || kind === 'separator'
    const sharps = kind === 'heading' ? (/^#+/.exec(trimmed)?.[0].length ?? 0) : 0
    return {
      number: index + 1,
      page: paged ? page : null,
      indent: indentOf(source),
      body:
        kind === 'heading' ? trimmed.replace(/^#+\s*/, '').replace(/\s+#+$/, '') : withoutQuoteSign(trimmed),
      kind,
      heading: sharps,
      brokenByHand:
        next !== '' && !padded && !BEGINS_ANEW.test(next) && /\S(?: {2,3}|\\)$/.test(source.slice(-5)),
    }
  })
}

function lineKind(trimmed: string, next: string, inTable: boolean): RawLine['kind'] {
  if (trimmed === '') return 'blank'
  const barred = trimmed.includes('|')
  if (barred && SEPARATOR.test(trimmed)) return 'separator'
  if (barred && (/^\|.*\|/.test(trimmed) || inTable || (next.includes('|') && SEPARATOR.test(next))))
    return 'row'
  if (RULE.test(trimmed)) return 'rule'
  return /^#{1,6}(?:\s+\S|\p{Lu})/u.test(trimmed) ? 'heading' : 'text'
}

/** Text columns and justified print pad their lines with spaces: there they are no sign of an intended break. */
function isPadded(sources: readonly string[]): boolean {
  let beforeBlank = 0
  let beforeText = 0
  sources.forEach((source, index) => {
    if (!source.endsWith('  ') || source.trim() === '') return
    if ((sources[index + 1] ?? '').trim() === '') beforeBlank++
    else beforeText++
  })
  return beforeBlank > beforeText
}

function indentOf(source: string): number {
  let indent = 0
  for (const char of source) {
    if (char === '\t') indent += 4
    else if (char === ' ' || char === '\u00a0') indent++
    else if (char !== '\f') break
  }
  return indent
}

/** "> trích" is a quotation in Markdown; "> 50%" at the start of a line is the author's comparison. */
function withoutQuoteSign(trimmed: string): string {
  return trimmed.replace(/^(?:>\s*)+(?=[^\s\d>])/, '')
}
