import { unescapeMarks } from '../../answer/citation-marks.ts'

/** A piece of a line: words, bold or not, or the mark of a citation. */
export type Piece =
  | { readonly type: 'words'; readonly text: string; readonly bold: boolean }
  | { readonly type: 'mark'; readonly number: number }

/** What the Markdown of a draft is made of. */
export type DraftBlock =
  | { readonly type: 'heading'; readonly level: number; readonly pieces: readonly Piece[] }
  | { readonly type: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly type: 'item'; readonly pieces: readonly Piece[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly (readonly Piece[])[])[] }

/**
 * Reads a draft's Markdown: headings, paragraphs, lists of dashes, tables, bold and `[n]`. Anything else is
 * words as they stand, so what a person typed is never lost.
 */
export function draftBlocks(markdown: string): readonly DraftBlock[] {
  const blocks: DraftBlock[] = []
  const lines = markdown.split(/\r?\n/u)
  let paragraph: string[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', pieces: piecesOf(paragraph.join(' ')) })
    paragraph = []
  }
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim()
    const heading = /^(#{1,6})\s+(\S.*)$/su.exec(line)
    const item = /^[-*+]\s+(\S.*)$/su.exec(line)
    if (heading !== null || item !== null || line === '' || line.startsWith('|')) endParagraph()
    if (heading !== null)
      blocks.push({ type: 'heading', level: heading[1]?.length ?? 1, pieces: piecesOf(heading[2] ?? '') })
    else if (item !== null) blocks.push({ type: 'item', pieces: piecesOf(item[1] ?? '') })
    else if (line.startsWith('|')) {
      const rows: string[] = []
      for (; at < lines.length && (lines[at] ?? '').trim().startsWith('|'); at++) rows.push(lines[at] ?? '')
      at--
      blocks.push({ type: 'table', rows: tableRows(rows) })
    } else if (line !== '') paragraph.push(line)
  }
  endParagraph()
  return blocks
}

function tableRows(lines: readonly string[]): readonly (readonly (readonly Piece[])[])[] {
  return lines
    .map((line) => line.trim().replace(/^\||\|$/gu, ''))
    .filter((line) => !/^[\s:|-]+$/u.test(line))
    .map((line) => line.split('|').map((cell) => piecesOf(cell.trim())))
}

function piecesOf(text: string): readonly Piece[] {
  return text.split(/(\*\*[^*]+\*\*|\[\d{1,4}\])/u).flatMap((part): readonly Piece[] => {
    if (part === '') return []
    const mark = /^\[(\d{1,4})\]$/u.exec(part)
    if (mark !== null) return [{ type: 'mark', number: Number(mark[1]) }]
    const bold = /^\*\*([^*]+)\*\*$/u.exec(part)
    return [{ type: 'words', text: unescapeMarks(bold?.[1] ?? part), bold: bold !== null }]
  })
}
