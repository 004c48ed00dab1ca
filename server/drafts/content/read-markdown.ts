import { unescapeMarks } from '../../answer/citation-marks.ts'
import type { DraftBlock, DraftContent, Words } from './draft-content.ts'
import { heading, table, textBlock, words } from './new-blocks.ts'

/**
 * Reads Markdown as a draft's text: headings, paragraphs, lists of dashes, tables, each sentence with the `[n]` behind it.
 * Anything else is words as they stand, so that nothing that was written is lost. Blocks have no ids yet.
 *
 * @param known numbers that are sources; any other bracketed number is words
 */
export function readMarkdown(markdown: string, known: ReadonlySet<number>): DraftContent {
  const blocks: DraftBlock[] = []
  const lines = markdown.split(/\r?\n/u)
  let paragraph: string[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push(textBlock('paragraph', sentencesOf(paragraph.join(' '), known)))
    paragraph = []
  }
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim()
    const head = /^(#{1,6})\s+(\S.*)$/su.exec(line)
    const item = /^[-*+]\s+(\S.*)$/su.exec(line)
    if (head !== null || item !== null || line === '' || line.startsWith('|')) endParagraph()
    if (head !== null) {
      const { text, citations } = cellOf(head[2] ?? '', known)
      blocks.push(heading(Math.max(2, head[1]?.length ?? 2), text, citations))
    } else if (item !== null) blocks.push(textBlock('item', sentencesOf(item[1] ?? '', known)))
    else if (line.startsWith('|')) {
      const rows: string[] = []
      for (; at < lines.length && (lines[at] ?? '').trim().startsWith('|'); at++) rows.push(lines[at] ?? '')
      at--
      blocks.push(tableOf(rows, known))
    } else if (line !== '') paragraph.push(line)
  }
  endParagraph()
  return blocks
}

function tableOf(lines: readonly string[], known: ReadonlySet<number>): DraftBlock {
  const [head = [], ...rows] = lines
    .map((line) => line.trim().replace(/^\||(?<!\\)\|$/gu, ''))
    .filter((line) => !/^[\s:|-]+$/u.test(line))
    .map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim()))
  const filled = rows.map((cells) => head.map((_, column) => cellOf(cells[column] ?? '', known)))
  return table(head.map(plain), filled)
}

function cellOf(cell: string, known: ReadonlySet<number>): Words {
  const parts = sentencesOf(cell, known)
  return words(
    parts.map(({ text }) => text).join(' '),
    parts.flatMap(({ citations }) => citations),
  )
}

/** `[n]` marks side by side; a number that a backslash goes before is none. */
const MARKS = /(?<!\\)((?:\[\d{1,4}\])+)/gu

/** A line cut behind its marks; a stop that stands behind a mark belongs to the sentence before it. */
function sentencesOf(line: string, known: ReadonlySet<number>): readonly Words[] {
  const found: Words[] = []
  let text = ''
  let from = 0
  const end = (numbers: readonly number[]) => {
    if (text.trim() !== '' || numbers.length > 0)
      found.push(
        words(
          plain(text),
          numbers.map((number) => ({ number })),
        ),
      )
    text = ''
  }
  for (const match of line.matchAll(MARKS)) {
    const numbers = [...(match[1] ?? '').matchAll(/\d+/gu)].map(Number)
    if (!numbers.every((number) => known.has(number))) continue
    const after = match.index + match[0].length
    const stop = /^[.,;:!?)”"]+(?=\s|$)/u.exec(line.slice(after))?.[0] ?? ''
    text += line.slice(from, match.index).trimEnd() + stop
    from = after + stop.length
    end(numbers)
  }
  text += line.slice(from)
  end([])
  return found
}

/** Without emphasis and escapes. */
function plain(text: string): string {
  return unescapeMarks(text.replace(/\*\*([^*]+)\*\*/gu, '$1'))
    .replace(/\\([\\`*_|#<>~+-])/gu, '$1')
    .replace(/<br ?\/?>/gu, ' ')
    .trim()
}
