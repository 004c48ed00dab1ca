import type { Passage } from '../../../search/passage.ts'
import type { ItemGroup } from '../item-groups.ts'
import type { Asked } from '../judge/features.ts'
import { viewPassage } from '../passage-view.ts'
import type { RowsThatMeet } from './rows-that-meet.ts'
import { labelOf } from './single-rows.ts'
import { tableFit } from './table-fit.ts'

/** Characters up to which a row of an enumeration is told whole. */
const SHORT_ROW = 160
/** Of the tables with rows that meet what is asked the one that is spoken of, as an enumeration; null where none is. */
export function meetingRows(asked: Asked, tables: readonly RowsThatMeet[]): ItemGroup | null {
  let best: { readonly group: ItemGroup; readonly score: number } | null = null
  for (const table of tables) {
    const [first] = table.rows
    if (first === undefined) continue
    const view = viewPassage(first, 0, 1, asked.reports.get(first.reportId) ?? null)
    const score = tableFit(asked, table, view, [0, first.text.length])
    if (score === null || (best !== null && best.score >= score)) continue
    const group: ItemGroup = {
      kind: 'rows',
      header: first.table?.caption ?? first.path.at(-1)?.title ?? '',
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
    best = { group, score }
  }
  return best?.group ?? null
}

/** "Xã Tân Phú; Tỷ lệ (%): 12,4": what a long row is of, and the cell that was asked about. */
function shortRow(passage: Passage, column: number): string {
  const { head = '', text = '' } = passage.table?.cells[column] ?? {}
  return `${labelOf(passage)}; ${head}: ${text.trim()}`
}
