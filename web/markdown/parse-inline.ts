import type { Inline } from './block.ts'

const token = /\*\*(.+?)\*\*|\[(\d{1,4})\]|<br ?\/?>|\\([\\`*_[\]|#<>~-])|\n/gs

/**
 * Bold, `[n]` marks, line breaks and escaped characters of one block; the rest stays text, HTML included.
 *
 * @example parseInline('Đạt **8,2%** [1]') // text, bold, text, mark
 */
export function parseInline(source: string): readonly Inline[] {
  const found: Inline[] = []
  let text = ''
  let from = 0
  const flush = (): void => {
    if (text !== '') found.push({ type: 'text', text })
    text = ''
  }
  for (const match of source.matchAll(token)) {
    text += source.slice(from, match.index)
    from = match.index + match[0].length
    const [whole, bold, number, escaped] = match
    if (escaped !== undefined) {
      text += escaped
      continue
    }
    flush()
    if (bold !== undefined) found.push({ type: 'bold', children: parseInline(bold) })
    else if (number !== undefined) found.push({ type: 'mark', number: Number(number) })
    else if (whole === '\n') text += ' '
    else found.push({ type: 'break' })
  }
  text += source.slice(from)
  flush()
  return found
}
