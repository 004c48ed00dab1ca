import type { Passage } from '../../../search/passage.ts'
import type { ItemGroup } from '../item-groups.ts'
import type { Asked } from '../judge/features.ts'
import { viewPassage } from '../passage-view.ts'
import type { RowsThatMeet } from './rows-that-meet.ts'
import { labelOf } from './single-rows.ts'
import { tableFit } from './table-fit.ts'
import { nameOfTable } from './whole-table.ts'

/** Characters up to which a row of an enumeration is told whole. */
const SHORT_ROW = 160

/** Of the tables with rows that meet what is asked the one that is spoken of, as an enumeration; null where none is. */
export function meetingRows(asked: Asked, tables: readonly RowsThatMeet[]): ItemGroup | null {
  const [best] = tables
    .flatMap((table) => {
      const [first] = table.rows
      if (first === undefined) return []
      const view = viewPassage(first, 0, 1, asked.reports.get(first.reportId) ?? null)
      const fit = tableFit(asked, table, view, [0, first.text.length])
      return fit === null ? [] : [{ table, view, fit }]
    })
    .toSorted((a, b) => b.fit - a.fit)
  if (best === undefined) return null
  const { table, view } = best
  return {
    kind: 'rows',
    header: nameOfTable(view.passage),
    host: '',
    above: '',
    items: table.rows.map((passage) => ({
      passage,
      span: [0, passage.text.length] as const,
      ...(passage.text.length <= SHORT_ROW ? {} : { as: shortRow(passage, table.column) }),
    })),
    of: table.of,
    view,
  }
}

/** "Xã Tân Phú; Tỷ lệ (%): 12,4": what a long row is of, and the cell that was asked about. */
function shortRow(passage: Passage, column: number): string {
  const { head = '', text = '' } = passage.table?.cells[column] ?? {}
  return `${labelOf(passage)}; ${head}: ${text.trim()}`
}
