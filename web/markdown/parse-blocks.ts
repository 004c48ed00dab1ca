import type { Block, Inline, ListItem } from './block.ts'
import { parseInline } from './parse-inline.ts'

const heading = /^(#{1,6})\s+(.*)$/
const bullet = /^\s*[-*+]\s+(.*)$/
const numbered = /^\s*(\d{1,3})[.)]\s+(.*)$/
const quoted = /^>\s?(.*)$/
const tableRow = /^\s*\|.*\|?\s*$/
const tableRule = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/

function cells(row: string): readonly (readonly Inline[])[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => parseInline(cell.trim()))
}

/**
 * The blocks of an answer or a draft: paragraphs, headings, `- ` and `1. ` items, quotes, tables. Works on
 * an unfinished text as well, so that an answer can be shown while it streams. Never yields HTML.
 */
export function parseBlocks(markdown: string): readonly Block[] {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n')
  const blocks: Block[] = []
  let paragraph: string[] = []
  let at = 0

  const endParagraph = (): void => {
    if (paragraph.length > 0)
      blocks.push({ type: 'paragraph', children: parseInline(paragraph.join('\n').trim()) })
    paragraph = []
  }
  const take = (pattern: RegExp): RegExpExecArray[] => {
    const taken: RegExpExecArray[] = []
    for (let match = pattern.exec(lines[at] ?? ''); match !== null; match = pattern.exec(lines[at] ?? '')) {
      taken.push(match)
      at += 1
    }
    return taken
  }
  /** Items with the indented lines that continue them. */
  const takeItems = (
    pattern: RegExp,
    read: (match: RegExpExecArray) => { number: number | null; text: string },
  ): ListItem[] => {
    const items: ListItem[] = []
    for (;;) {
      const match = pattern.exec(lines[at] ?? '')
      if (match === null) return items
      const { number, text } = read(match)
      at += 1
      let whole = text
      while (
        /^\s{2,}\S/.test(lines[at] ?? '') &&
        !bullet.test(lines[at] ?? '') &&
        !numbered.test(lines[at] ?? '')
      ) {
        whole += `\n${(lines[at] ?? '').trim()}`
        at += 1
      }
      items.push({ number, children: parseInline(whole) })
      if ((lines[at] ?? '').trim() === '' && pattern.test(lines[at + 1] ?? '')) at += 1
    }
  }

  while (at < lines.length) {
    const line = lines[at] ?? ''
    const head = heading.exec(line)
    if (line.trim() === '') {
      endParagraph()
      at += 1
    } else if (head !== null) {
      endParagraph()
      const level = Math.min(head[1]?.length ?? 1, 4) as 1 | 2 | 3 | 4
      blocks.push({ type: 'heading', level, children: parseInline(head[2] ?? '') })
      at += 1
    } else if (bullet.test(line)) {
      endParagraph()
      blocks.push({
        type: 'list',
        ordered: false,
        items: takeItems(bullet, (m) => ({ number: null, text: m[1] ?? '' })),
      })
    } else if (numbered.test(line)) {
      endParagraph()
      blocks.push({
        type: 'list',
        ordered: true,
        items: takeItems(numbered, (m) => ({ number: Number(m[1]), text: m[2] ?? '' })),
      })
    } else if (quoted.test(line)) {
      endParagraph()
      blocks.push({
        type: 'quote',
        children: parseInline(
          take(quoted)
            .map((m) => m[1] ?? '')
            .join('\n'),
        ),
      })
    } else if (tableRow.test(line) && tableRule.test(lines[at + 1] ?? '')) {
      endParagraph()
      at += 2
      blocks.push({ type: 'table', header: cells(line), rows: take(tableRow).map((m) => cells(m[0])) })
    } else {
      paragraph.push(line)
      at += 1
    }
  }
  endParagraph()
  return blocks
}
