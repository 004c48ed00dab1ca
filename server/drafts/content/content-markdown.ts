import { escapeMarks } from '../../answer/citation-marks.ts'
import { markdownTable } from '../markdown-table.ts'
import {
  cellsOf,
  type DraftBlock,
  type DraftContent,
  shownContent,
  sourceNumbers,
  type Words,
} from './draft-content.ts'

/** The draft's text as Markdown: each cited sentence and cell with its `[n]`; it ends with an empty line. */
export function contentMarkdown(content: DraftContent): string {
  let written = ''
  let before: DraftBlock | null = null
  for (const block of shownContent(content)) {
    const joined = before?.type === 'item' && block.type === 'item' ? '\n' : '\n\n'
    written += (before === null ? '' : joined) + blockMarkdown(block)
    before = block
  }
  return written === '' ? '' : `${written}\n\n`
}

function blockMarkdown(block: DraftBlock): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${marked(block)}`
  if (block.type === 'table') return markdownTable(cellsOf(block).map((row) => row.map(marked)))
  const line = block.sentences.map(marked).join(' ')
  return block.type === 'item' ? `- ${line}` : line.replace(/^(?=[-+*>|#])/u, '\\')
}

function marked(words: Words): string {
  const marks = sourceNumbers(words).map((number) => `[${number}]`)
  return [oneLine(escapeMarks(words.text)), marks.join('')].filter((part) => part !== '').join(' ')
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
