import { type CopiedText, escaped } from '../app/clipboard.ts'
import type { Inline } from '../markdown/block.ts'
import { parseBlocks } from '../markdown/parse-blocks.ts'
import { placeInFile, sectionWords } from '../source/place-words.ts'
import type { SourceRef } from '../source/source-context.ts'
import type { Text } from '../text/vi.ts'

/** A text with its list of sources for the clipboard: with headings, lists, tables and raised marks, and as plain text. */
export function copiedAnswer(markdown: string, refs: readonly SourceRef[], text: Text): CopiedText {
  const sources = refs.map((ref) => {
    const path = ref.path.map(sectionWords).join(' › ')
    const where = [ref.reportTitle, ref.place, path, `${ref.file}, ${placeInFile(ref, text)}`]
    return `[${ref.number}] ${where.filter((part) => part !== null && part !== '').join('; ')}`
  })
  const blocks = parseBlocks(markdown)
  const heard = sources.length === 0 ? '' : `\n\n${text.chat.sources}:\n${sources.join('\n')}`
  const listed =
    sources.length === 0
      ? ''
      : `<p><b>${escaped(text.chat.sources)}:</b></p>${sources.map((one) => `<p>${escaped(one)}</p>`).join('')}`
  return {
    plain: blocks.map(plainBlock).join('\n\n') + heard,
    html: blocks.map(htmlBlock).join('') + listed,
  }
}

type Block = ReturnType<typeof parseBlocks>[number]

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items
        .map(({ number, children }) => `${number === null ? '-' : `${number}.`} ${plainLine(children)}`)
        .join('\n')
    case 'table':
      // Tabs part cells, so that a spreadsheet takes them as cells.
      return [block.header, ...block.rows].map((cells) => cells.map(plainLine).join('\t')).join('\n')
    default:
      return plainLine(block.children)
  }
}

function plainLine(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.text
      if (part.type === 'bold') return plainLine(part.children)
      return part.type === 'mark' ? `[${part.number}]` : '\n'
    })
    .join('')
}

function htmlBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${htmlLine(block.children)}</h${block.level}>`
    case 'quote':
      return `<blockquote>${htmlLine(block.children)}</blockquote>`
    case 'paragraph':
      return `<p>${htmlLine(block.children)}</p>`
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul'
      return `<${name}>${block.items.map(({ children }) => `<li>${htmlLine(children)}</li>`).join('')}</${name}>`
    }
    case 'table': {
      const row = (cells: readonly (readonly Inline[])[], name: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${name}>${htmlLine(cell)}</${name}>`).join('')}</tr>`
      const rows = block.rows.map((cells) => row(cells, 'td')).join('')
      // Attributes: styles in the text would be stopped by the page's content policy.
      return `<table border="1" cellspacing="0" cellpadding="4">${row(block.header, 'th')}${rows}</table>`
    }
  }
}

function htmlLine(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return escaped(part.text)
      if (part.type === 'bold') return `<b>${htmlLine(part.children)}</b>`
      return part.type === 'mark' ? `<sup>[${part.number}]</sup>` : '<br>'
    })
    .join('')
}
