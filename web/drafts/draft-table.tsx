import type { DraftRow, DraftTable, Words } from '../../server/drafts/content/draft-content.ts'
import { BarChart } from '../charts/bar-chart.tsx'
import { chartsOfYears } from '../charts/chart-of-years.ts'
import { CitationMark } from '../chat/citation-mark.tsx'
import { isBareFigure } from '../markdown/bare-figure.ts'
import type { SourceRef } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'
import { EditableWords } from './editable-words.tsx'
import { PartTools } from './part-tools.tsx'
import { markNumbers } from './shown-blocks.ts'

interface DraftTableViewProps {
  readonly table: DraftTable
  readonly refs: readonly SourceRef[]
  /** Id of the words that have the caret. */
  readonly active: string | null
}

/** A table on the paper: each cell is typed into; tables of years have their charts. */
export function DraftTableView({ table, refs, active }: DraftTableViewProps) {
  const text = useText()
  const [, store] = useDraft()
  const activeRow = table.rows.find(
    ({ id, cells }) => id === active || cells.some((cell) => cell.id === active),
  )
  const tools = [
    ...(activeRow === undefined
      ? []
      : [
          { name: text.drafts.dropRow, onUse: () => void store.operate({ type: 'drop', id: activeRow.id }) },
          {
            name: text.drafts.moveUp,
            onUse: () => void store.operate({ type: 'move', id: activeRow.id, by: -1 }),
          },
          {
            name: text.drafts.moveDown,
            onUse: () => void store.operate({ type: 'move', id: activeRow.id, by: 1 }),
          },
        ]),
    { name: text.drafts.dropTable, onUse: () => void store.operate({ type: 'drop', id: table.id }) },
  ]
  const cellOf = (cell: Words, column: number, row: DraftRow | null) => {
    const numbers = markNumbers(cell)
    return (
      <>
        {(cell.text !== '' || numbers.length === 0) && (
          <EditableWords
            id={cell.id}
            text={cell.text}
            label={
              row === null
                ? text.drafts.columnHead
                : text.drafts.cell(row.cells[0]?.text ?? '', table.head[column]?.text ?? '')
            }
            className={cell.own === undefined ? '' : 'words-own'}
            mayBeEmpty
            onWrite={(typed) => void store.operate({ type: 'write', id: cell.id, text: typed })}
          />
        )}
        {numbers.map((number) => (
          <CitationMark key={number} number={number} refs={refs} />
        ))}
        {active === cell.id && (
          <span className="part-panel part-panel-cell">
            <PartTools label={text.drafts.tableTools} tools={tools} />
          </span>
        )}
      </>
    )
  }
  return (
    <div className="draft-table" data-part={table.id}>
      <section className="table-scroll" aria-label={table.head.map(({ text: name }) => name).join(', ')}>
        <table>
          <thead>
            <tr>
              {table.head.map((cell, column) => (
                <th key={cell.id} scope="col" data-part={cell.id}>
                  {cellOf(cell, column, null)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id} className={row === activeRow ? 'draft-sentence-active' : ''}>
                {row.cells.map((cell, column) => (
                  <td
                    key={cell.id}
                    data-part={cell.id}
                    className={column > 0 && isBareFigure(cell.text) ? 'numeric' : undefined}
                  >
                    {cellOf(cell, column, row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {chartsOfYears(table).map((chart) => (
        <BarChart key={chart.name} {...chart} />
      ))}
    </div>
  )
}
