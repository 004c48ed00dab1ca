import type { Passage } from '../../../search/passage.ts'
import type { ItemGroup } from '../item-groups.ts'
import { areaRelation } from '../judge/area-relation.ts'
import type { Asked } from '../judge/features.ts'
import { timeRelation } from '../judge/time-relation.ts'
import { type PassageView, viewPassage } from '../passage-view.ts'
import type { RatedSpan } from '../rate-span.ts'
import type { Span } from '../span.ts'
import type { KindFit } from './asked-kind.ts'
import type { ExtremeRow } from './extreme-row.ts'
import type { RowsThatMeet } from './rows-that-meet.ts'
import { labelOf } from './single-rows.ts'

/** How much of the question the ordering column and its caption must hold, by the kind of rows that is asked for. */
const LEAST_HELD = { same: 0.35, any: 0.5, other: Number.POSITIVE_INFINITY }
/** Characters up to which a row of an enumeration is told whole. */
const SHORT_ROW = 160
/** A table of the very time asked about is preferred to one that holds more of the question. */
const BY_TIME = 0.5

/** How well a table is the one spoken of; null where its rows are of another kind, time, area or paper. */
function fitOf(
  asked: Asked,
  { held, kind }: { readonly held: number; readonly kind: KindFit },
  view: PassageView,
  span: Span,
): number | null {
  if (held < LEAST_HELD[kind]) return null
  const { reportId } = view.passage
  const report = asked.reports.get(reportId) ?? null
  const time = timeRelation(asked.scope, view, span, report).relation
  if (time === 'apart' || areaRelation(asked.scope, view, span, report) === 'other') return null
  if (asked.scope.papers !== null && !asked.scope.papers.has(reportId)) return null
  return held + (time === 'same' ? BY_TIME : 0)
}

/** A row that comes first, as a span to be quoted. */
export interface OrderedRow {
  readonly rated: RatedSpan
  readonly extreme: ExtremeRow
}

/**
 * The row that comes first in what a question asks to be ordered: of the tables whose rows are of the kind asked about
 * and which contradict neither time, area nor paper asked about the one that holds most of the question. Null where
 * nothing is ordered, or no table is such.
 */
export function orderedRow(asked: Asked, spans: readonly RatedSpan[]): OrderedRow | null {
  let best: (OrderedRow & { readonly score: number }) | null = null
  for (const extreme of asked.order?.extremes ?? []) {
    const rated = spans.find(({ view }) => view.passage.id === extreme.passage.id)
    if (rated === undefined) continue
    const score = fitOf(asked, extreme, rated.view, rated.span)
    if (score === null) continue
    if (best === null || score > best.score) best = { rated, extreme, score }
  }
  return best
}

/** Of the tables with rows that meet what is asked the one that is spoken of, as an enumeration; null where none is. */
export function meetingRows(asked: Asked, tables: readonly RowsThatMeet[]): ItemGroup | null {
  let best: { readonly group: ItemGroup; readonly score: number } | null = null
  for (const table of tables) {
    const [first] = table.rows
    if (first === undefined) continue
    const view = viewPassage(first, 0, 1, asked.reports.get(first.reportId) ?? null)
    const score = fitOf(asked, table, view, [0, first.text.length])
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
