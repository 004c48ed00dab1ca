import type { TableRow } from '../../search/passage.ts'
import { PassageText } from './passage-text.tsx'

interface RowCellsProps {
  readonly row: TableRow
  readonly spans: readonly (readonly [start: number, end: number])[]
  readonly found?: readonly (readonly [start: number, end: number])[]
}

/** A row of a table as cells under their heads; what is quoted or found of it is marked in its cells. */
export function RowCells({ row, spans, found = [] }: RowCellsProps) {
  const keyed = row.cells.map((cell, column) => ({ ...cell, column }))
  return (
    <dl className="row-cells">
      {keyed
        .filter(({ at }) => at !== null)
        .map(({ head, text, at, column }) => {
          const within = (all: RowCellsProps['spans']) =>
            all.flatMap(([start, end]) => {
              const from = Math.max(start - (at ?? 0), 0)
              const to = Math.min(end - (at ?? 0), text.length)
              return from < to ? [[from, to] as const] : []
            })
          return (
            <div key={column}>
              <dt>{head}</dt>
              <dd>
                <PassageText text={text} spans={within(spans)} found={within(found)} />
              </dd>
            </div>
          )
        })}
    </dl>
  )
}
