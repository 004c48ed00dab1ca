/** A piece of an RTF file. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string }

/**
 * Cuts RTF into braces, control words, escaped bytes and plain letters (RTF 1.9.1, "Conventions of an RTF
 * Reader"). Binary data (`\bin`) is stepped over.
 *
 * @param source the bytes read as Latin-1
 */
export function* rtfTokens(source: string): Generator<RtfToken> {
  const word = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
  const plain = /[^\\{}\r\n\0]+/y
  let at = 0
  while (at < source.length) {
    const letter = source[at]
    if (letter === '{' || letter === '}') {
      yield letter === '{' ? { kind: 'open' } : { kind: 'close' }
      at++
    } else if (letter === '\r' || letter === '\n' || letter === '\0') at++
    else if (letter === '\\') {
      word.lastIndex = at + 1
      const match = word.exec(source)
      if (match !== null) {
        const value = match[2] === undefined ? null : Number(match[2])
        at = word.lastIndex
        if (match[1] === 'bin') at += Math.max(0, value ?? 0)
        else yield { kind: 'word', word: match[1] ?? '', value }
      } else if (source[at + 1] === "'") {
        const byte = Number.parseInt(source.slice(at + 2, at + 4), 16)
        if (!Number.isNaN(byte)) yield { kind: 'byte', byte }
        at += 4
      } else {
        const sign = source[at + 1] ?? ''
        yield sign === '\n' || sign === '\r'
          ? { kind: 'word', word: 'par', value: null }
          : { kind: 'word', word: sign, value: null }
        at += 2
      }
    } else {
      plain.lastIndex = at
      const match = plain.exec(source)
      const text = match?.[0] ?? ''
      yield { kind: 'text', text }
      at += Math.max(1, text.length)
    }
  }
}
