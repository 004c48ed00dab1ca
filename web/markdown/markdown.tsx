import { Fragment, memo, type ReactNode, useMemo } from 'react'
import { isBareFigure } from './bare-figure.ts'
import type { Block, Inline } from './block.ts'
import { keptTogether } from './kept-together.ts'
import { parseBlocks } from './parse-blocks.ts'

interface Renderers {
  /** Draws the `[n]` mark; without it the mark is shown as typed. */
  readonly renderMark?: (number: number) => ReactNode
  /** Draws something behind the marks of a sentence or of a row; given in Markdown, a row with the head of its table. */
  readonly renderBehind?: (cited: string) => ReactNode
}

interface MarkdownProps extends Renderers {
  readonly source: string
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

function markdownOf(parts: readonly Inline[]): string {
  return parts
    .map((part) => (part.type === 'mark' ? ` [${part.number}]` : plain([part])))
    .join('')
    .replace(/\s+/gu, ' ')
}

function renderPart(part: Inline, renderers: Renderers): ReactNode {
  switch (part.type) {
    case 'text':
      return part.text
    case 'bold':
      return <strong>{renderInline(part.children, renderers)}</strong>
    case 'break':
      return <br />
    case 'mark':
      return renderers.renderMark?.(part.number) ?? `[${part.number}]`
  }
}

function renderInline(parts: readonly Inline[], renderers: Renderers): ReactNode {
  return keyed(keptTogether(parts)).map(([key, run]) => (
    <Run key={key} of={run}>
      {keyed(run).map(([at, part]) => (
        <Fragment key={at}>{renderPart(part, renderers)}</Fragment>
      ))}
    </Run>
  ))
}

/** What stays on one line is held there. */
function Run({ of: run, children }: { readonly of: readonly Inline[]; readonly children: ReactNode }) {
  return run.length === 1 ? children : <span className="kept-together">{children}</span>
}

/** The parts up to the last mark of each sentence that has any. */
function renderSentences(parts: readonly Inline[], renderers: Renderers): ReactNode {
  const { renderBehind } = renderers
  if (renderBehind === undefined) return renderInline(parts, renderers)
  const runs = keptTogether(parts)
  const all = runs.flat()
  let at = -1
  let from = 0
  return keyed(runs).map(([key, run]) => (
    <Run key={key} of={run}>
      {keyed(run).map(([place, part]) => {
        at += 1
        const ends = part.type === 'mark' && !isMarkAfter(all, at)
        // The stop of the sentence before may stand behind its mark.
        const cited = ends ? markdownOf(all.slice(from, at + 1)).replace(/^[\s.,;]+/u, '') : ''
        if (ends) from = at + 1
        return (
          <Fragment key={place}>
            {renderPart(part, renderers)}
            {ends && renderBehind(cited)}
          </Fragment>
        )
      })}
    </Run>
  ))
}

function isMarkAfter(parts: readonly Inline[], at: number): boolean {
  const next = parts[at + 1]
  if (next?.type === 'text' && next.text.trim() === '') return parts[at + 2]?.type === 'mark'
  return next?.type === 'mark'
}

function rowMarkdown(cells: readonly (readonly Inline[])[]): string {
  return `| ${cells.map(markdownOf).join(' | ')} |`
}

function renderTable(table: Extract<Block, { type: 'table' }>, renderers: Renderers): ReactNode {
  const head = `${rowMarkdown(table.header)}\n|${' --- |'.repeat(table.header.length)}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard
    <section className="table-scroll" tabIndex={0} aria-label={table.header.map(plain).join(', ')}>
      <table>
        <thead>
          <tr>
            {keyed(table.header).map(([key, cell]) => (
              <th key={key} scope="col">
                {renderInline(cell, renderers)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(table.rows).map(([rowKey, row]) => (
            <tr key={rowKey}>
              {keyed(row).map(([key, cell], column) => (
                <td key={key} className={column > 0 && isBareFigure(plain(cell)) ? 'numeric' : undefined}>
                  {renderInline(cell, renderers)}
                  {column === row.length - 1 &&
                    row.flat().some(({ type }) => type === 'mark') &&
                    renderers.renderBehind?.(`${head}\n${rowMarkdown(row)}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function renderBlock(block: Block, renderers: Renderers): ReactNode {
  switch (block.type) {
    case 'heading': {
      const Heading = (['h3', 'h4', 'h5', 'h6'] as const)[block.level - 1] ?? 'h6'
      return <Heading>{renderInline(block.children, renderers)}</Heading>
    }
    case 'paragraph':
      return <p>{renderSentences(block.children, renderers)}</p>
    case 'quote':
      return <blockquote>{renderSentences(block.children, renderers)}</blockquote>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List>
          {keyed(block.items).map(([key, item]) => (
            <li key={key} value={item.number ?? undefined}>
              {renderSentences(item.children, renderers)}
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return renderTable(block, renderers)
  }
}

/** Shows the Markdown of an answer or a draft as React elements; text can never become HTML. */
export const Markdown = memo(function Markdown({ source, renderBelowTable, ...renderers }: MarkdownProps) {
  const blocks = useMemo(() => parseBlocks(source), [source])
  let tables = 0
  return keyed(blocks).map(([key, block]) => (
    <Fragment key={key}>
      {renderBlock(block, renderers)}
      {block.type === 'table' && renderBelowTable?.(tables++)}
    </Fragment>
  ))
})
