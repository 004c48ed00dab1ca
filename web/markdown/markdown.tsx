import { Fragment, memo, type ReactNode, useMemo } from 'react'
import type { Block, Inline } from './block.ts'
import { parseBlocks } from './parse-blocks.ts'

type RenderMark = ((number: number) => ReactNode) | undefined

interface MarkdownProps {
  readonly source: string
  /** Draws the `[n]` mark; without it the mark is shown as typed. */
  readonly renderMark?: RenderMark
  /** Draws something below a table; `index` counts the tables of the text from 0. */
  readonly renderBelowTable?: (index: number) => ReactNode
}

/** The parts of a text only ever grow at its end, so a part's place is its key. */
function keyed<T>(parts: readonly T[]): readonly (readonly [key: string, part: T])[] {
  return parts.map((part, index) => [String(index), part])
}

function plain(parts: readonly Inline[]): string {
  return parts
    .map((part) => (part.type === 'text' ? part.text : part.type === 'bold' ? plain(part.children) : ''))
    .join('')
}

function renderPart(part: Inline, renderMark: RenderMark): ReactNode {
  switch (part.type) {
    case 'text':
      return part.text
    case 'bold':
      return <strong>{renderInline(part.children, renderMark)}</strong>
    case 'break':
      return <br />
    case 'mark':
      return renderMark?.(part.number) ?? `[${part.number}]`
  }
}

function renderInline(parts: readonly Inline[], renderMark: RenderMark): ReactNode {
  return keyed(parts).map(([key, part]) => <Fragment key={key}>{renderPart(part, renderMark)}</Fragment>)
}

function renderTable(table: Extract<Block, { type: 'table' }>, renderMark: RenderMark): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard
    <section className="table-scroll" tabIndex={0} aria-label={table.header.map(plain).join(', ')}>
      <table>
        <thead>
          <tr>
            {keyed(table.header).map(([key, cell]) => (
              <th key={key} scope="col">
                {renderInline(cell, renderMark)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(table.rows).map(([rowKey, row]) => (
            <tr key={rowKey}>
              {keyed(row).map(([key, cell]) => (
                <td key={key}>{renderInline(cell, renderMark)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function renderBlock(block: Block, renderMark: RenderMark): ReactNode {
  switch (block.type) {
    case 'heading': {
      const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[block.level - 1] ?? 'h6'
      return <Heading>{renderInline(block.children, renderMark)}</Heading>
    }
    case 'paragraph':
      return <p>{renderInline(block.children, renderMark)}</p>
    case 'quote':
      return <blockquote>{renderInline(block.children, renderMark)}</blockquote>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {keyed(block.items).map(([key, item]) => (
            <li key={key} value={item.number ?? undefined}>
              {renderInline(item.children, renderMark)}
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return renderTable(block, renderMark)
  }
}

/** Shows the Markdown of an answer or a draft as React elements; text can never become HTML. */
export const Markdown = memo(function Markdown({ source, renderMark, renderBelowTable }: MarkdownProps) {
  const blocks = useMemo(() => parseBlocks(source), [source])
  let tables = 0
  return keyed(blocks).map(([key, block]) => (
    <Fragment key={key}>
      {renderBlock(block, renderMark)}
      {block.type === 'table' && renderBelowTable?.(tables++)}
    </Fragment>
  ))
})
