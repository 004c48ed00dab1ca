import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'
import { type PaperActions, PaperLine } from './paper-line.tsx'
import { SORTS, type Sorting, type TableLine } from './paper-rows.ts'

/** Pixels of a row before it is measured. */
const ROW = 58
const GROUP = 38
/** Rows that are drawn beyond what is seen. */
const BEYOND = 8

interface PaperTableProps extends PaperActions {
  readonly lines: readonly TableLine[]
  /** What the table is scrolled in; null before it is there. */
  readonly scroll: HTMLElement | null
  readonly sorting: Sorting | null
  readonly isDescending: boolean
  readonly onSort: (by: Sorting) => void
  /** Ids of the reports that are chosen. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void
}

/** The papers, one a row; only what is seen is drawn, so that a thousand scroll as ten do. */
export function PaperTable(props: PaperTableProps) {
  const { lines, scroll, sorting, isDescending, onSort, chosen, onChoose } = props
  const text = useText()
  const bodyRef = useRef<HTMLTableSectionElement>(null)
  const [margin, setMargin] = useState(0)
  // What stands above the table grows and shrinks (uploads, warnings): rows are placed below it.
  useLayoutEffect(() => {
    const body = bodyRef.current
    if (body === null || scroll === null) return
    const top = body.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop
    if (Math.abs(top - margin) > 1) setMargin(top)
  })
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll,
    estimateSize: (at) => (lines[at]?.type === 'group' ? GROUP : ROW),
    getItemKey: (at) => keyOf(lines[at], at),
    overscan: BEYOND,
    scrollMargin: margin,
  })
  const ids = lines.flatMap((line) => (line.type === 'paper' ? [line.row.report.id] : []))
  const areAllChosen = ids.length > 0 && ids.every((id) => chosen.has(id))
  return (
    <table className="papers" aria-label={text.documents.title} aria-rowcount={lines.length + 1}>
      <thead className="papers-head">
        <tr aria-rowindex={1} className="paper">
          <td>
            <input
              type="checkbox"
              aria-label={text.documents.chooseAll}
              checked={areAllChosen}
              onChange={(event) => onChoose(ids, event.target.checked)}
            />
          </td>
          {SORTS.map((by) => (
            <th
              key={by}
              scope="col"
              className={`paper-${by}`}
              aria-sort={sorting === by ? (isDescending ? 'descending' : 'ascending') : undefined}
            >
              <button type="button" className="sort-button" onClick={() => onSort(by)}>
                {text.documents.columns[by]}
                {sorting === by && <Icon name={isDescending ? 'down' : 'up'} />}
              </button>
            </th>
          ))}
          <th scope="col" className="paper-menu">
            <span className="visually-hidden">{text.documents.columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody ref={bodyRef} className="papers-body" style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index]
          if (line === undefined) return null
          return (
            <tr
              key={item.key}
              aria-rowindex={item.index + 2}
              ref={virtual.measureElement}
              data-index={item.index}
              data-file={line.type === 'paper' ? line.row.document.file : undefined}
              className={line.type === 'group' ? 'paper-group' : 'paper'}
              style={{ transform: `translateY(${item.start - margin}px)` }}
            >
              {line.type === 'group' ? (
                <th scope="colgroup" colSpan={SORTS.length + 2}>
                  {line.name ?? text.documents.unknown} <span className="hint">({line.count})</span>
                </th>
              ) : (
                <PaperLine
                  row={line.row}
                  isChosen={chosen.has(line.row.report.id)}
                  onChoose={onChoose}
                  onAsk={props.onAsk}
                  onSummarise={props.onSummarise}
                  onCollect={props.onCollect}
                  onCorrect={props.onCorrect}
                  onReread={props.onReread}
                  onRemove={props.onRemove}
                  onWarnings={props.onWarnings}
                  onDownload={props.onDownload}
                />
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function keyOf(line: TableLine | undefined, at: number): string | number {
  if (line === undefined) return at
  return line.type === 'group' ? `group ${line.name ?? ''}` : line.row.report.id
}
