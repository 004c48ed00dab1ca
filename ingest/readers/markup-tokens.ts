import { decodeEntity } from './entities.ts'

/** A piece of one line of Markdown or HTML residue. Offsets are given later, when the line is put together. */
export type MarkupToken =
  | { readonly type: 'text'; readonly text: string }
  /** A run of `*` or `_` that may open or close emphasis. */
  | {
      readonly type: 'run'
      readonly char: '*' | '_'
      readonly length: number
      readonly opens: boolean
      readonly closes: boolean
    }
  /** An HTML tag that sets emphasis. */
  | { readonly type: 'style'; readonly bold: boolean; readonly italic: boolean; readonly open: boolean }
  | { readonly type: 'marks'; readonly labels: readonly string[] }
  | { readonly type: 'break' }

const TOKEN =
  /\\[!-/:-@[-`{-~]|&#?[A-Za-z0-9]{2,10};|<!--.{0,500}?-->|<sup(?:\s[^<>]*)?>(.{0,60}?)<\/sup>|<\/?([A-Za-z][A-Za-z0-9]{0,9})(?:\s[^<>]*)?\/?>|<((?:https?:\/\/|mailto:)[^\s<>]+)>|!?\[([^[\]]*)\]\((?:https?:|mailto:|www\.|#|\.{0,2}\/)[^\s()]*\)|\[\^([^[\]\s]{1,10})\]|[⁰¹²³⁴-⁹]+|\*+|_+/gi

const DROPPED_TAGS = new Set(
  (
    'a abbr article aside b bdi big blockquote body caption center cite code col colgroup dd del div dl dt em ' +
    'figure font footer h1 h2 h3 h4 h5 h6 head header html hr i img ins label li main mark nav ol p pre s section ' +
    'small span strike strong sub sup table tbody td tfoot th thead title tr tt u ul'
  ).split(' '),
)
const SPACING_TAGS = new Set(['td', 'th', 'li', 'p', 'div', 'tr', 'dd', 'dt'])
const BOLD_TAGS = new Set(['b', 'strong'])
const ITALIC_TAGS = new Set(['i', 'em', 'cite'])
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Cuts one line into letters and markup. Entities and escapes become the characters they stand for, unknown
 * tags stay letters ("<9%", "<J&T>"). A superscript becomes a mark when it can be the number of a note, a
 * raised digit after a unit ("m<sup>2</sup>" gives "m²"), letters otherwise.
 */
export function markupTokens(line: string): MarkupToken[] {
  const tokens: MarkupToken[] = []
  let written = ''
  const write = (text: string) => {
    if (text === '') return
    const last = tokens.at(-1)
    if (last?.type === 'text') tokens[tokens.length - 1] = { type: 'text', text: last.text + text }
    else tokens.push({ type: 'text', text })
    written = (written + text).slice(-12)
  }
  let from = 0
  for (const match of line.matchAll(TOKEN)) {
    const [source, superscript, tag, address, linkText, footnote] = match
    write(line.slice(from, match.index))
    from = match.index + source.length
    if (source.startsWith('\\')) write(source.slice(1))
    else if (source.startsWith('&')) write(decodeEntity(source.slice(1, -1)) ?? source)
    else if (superscript !== undefined) pushSuperscript(superscript)
    else if (tag !== undefined) pushTag(tag.toLowerCase(), source)
    else if (address !== undefined) write(address)
    else if (footnote !== undefined) {
      tokens.push({ type: 'marks', labels: [footnote] })
      // "[^1]: …" at the start of a line is the note itself, its colon part of the mark.
      if (line.slice(0, match.index).trim() === '' && line[from] === ':') from++
    } else if (linkText !== undefined) write(source.startsWith('!') ? '' : linkText)
    else if (source.startsWith('*') || source.startsWith('_')) pushRun(source, match.index)
    else if (!source.startsWith('<!--')) pushRaised(source)
  }
  write(line.slice(from))
  return tokens

  function pushSuperscript(content: string): void {
    const plain = content.replace(/<[^<>]*>|[*_\\]/g, '').trim()
    if (/^[23]$/.test(plain) && endsInUnit(written)) write(plain === '2' ? '²' : '³')
    else if (/^[o0]$/i.test(plain) && /\d\s?$/.test(written) && /^\s?[CF]\b/.test(line.slice(from)))
      write('°')
    else {
      const labels = noteLabels(/^[*\\]+$/.test(content.trim()) ? content.replaceAll('\\', '').trim() : plain)
      if (labels === null) write(plain)
      else if (labels.length > 0) tokens.push({ type: 'marks', labels })
    }
  }

  function pushRaised(source: string): void {
    const digits = [...source].map((char) => SUPERSCRIPTS.indexOf(char)).join('')
    if (endsInUnit(written) && /^[23]$/.test(digits)) write(source)
    else if (/(^|\D)10$/.test(written)) write(source)
    else tokens.push({ type: 'marks', labels: [digits] })
  }

  function pushTag(tag: string, source: string): void {
    if (tag === 'br') tokens.push({ type: 'break' })
    else if (BOLD_TAGS.has(tag) || ITALIC_TAGS.has(tag)) {
      const bold = BOLD_TAGS.has(tag)
      tokens.push({ type: 'style', bold, italic: !bold, open: !source.startsWith('</') })
    } else if (!DROPPED_TAGS.has(tag)) write(source)
    else if (SPACING_TAGS.has(tag)) write(' ')
  }

  function pushRun(source: string, start: number): void {
    const before = line[start - 1] ?? ' '
    const after = line[start + source.length] ?? ' '
    const literal = before === '(' && after === ')'
    const blankToFill = source.startsWith('_') && source.length > 3
    const insideWord = source.startsWith('_') && isLetter(before) && isLetter(after)
    const spaced = /\s/.test(before) && /\s/.test(after)
    const lone = source.length === 1 && spaced
    if (literal || blankToFill || insideWord || lone || source.length > 6) {
      write(source)
      return
    }
    tokens.push({
      type: 'run',
      char: source.startsWith('*') ? '*' : '_',
      length: Math.min(source.length, 3),
      opens: !/\s/.test(after) || spaced,
      closes: !/\s/.test(before) || spaced,
    })
  }
}

/** "13", "[41]", "(1)", "6)", "1, 2", "*" give their labels; null for what is no mark ("th", "a long text"). */
export function noteLabels(content: string): string[] | null {
  const parts = content.split(/[\s,;]+|(?<=[\])])(?=[[(])/).filter((part) => part !== '')
  const labels = parts.map((part) => /^[[(]?(\d{1,3}|\*{1,4}|[ivx]{1,5}|[a-zđ])[\])]?[.:]?$/i.exec(part)?.[1])
  const found = labels.filter((label) => label !== undefined)
  return found.length === parts.length ? found : null
}

function endsInUnit(text: string): boolean {
  return /(?:^|[^\p{L}])(?:m|km|cm|dm|mm|hm|dam)$/u.test(text)
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}
