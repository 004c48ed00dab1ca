import type { AreaLevel, Figure, PeriodKind, Quantity, ReadFigure, Role } from '../figure.ts'
import { passageIdOf, reportIdOf } from './ids.ts'

/** A row of `figures` with what its ids are made of. */
export interface FigureRow {
  readonly report: number
  readonly row: number
  readonly quantity: string
  readonly indicator: string | null
  readonly full_name: string | null
  readonly indicator_start: number | null
  readonly indicator_end: number | null
  readonly context: string | null
  readonly part_of: string | null
  readonly period_kind: PeriodKind | null
  readonly period_from: string | null
  readonly period_to: string | null
  readonly area: string | null
  readonly area_level: AreaLevel | null
  readonly area_within: string | null
  readonly role: Role
  readonly direction: 'up' | 'down' | null
  readonly read_from: string
  readonly document_id: string
  readonly first_row: number
}

/** The values of a figure as its row keeps them, without number, document, report and row. */
export function figureColumns(figure: ReadFigure): readonly (string | number | null)[] {
  const { quantity, indicatorSpan, period, area } = figure
  return [
    JSON.stringify(quantity),
    quantity.base,
    quantity.value,
    figure.indicator,
    figure.fullName,
    indicatorSpan?.[0] ?? null,
    indicatorSpan?.[1] ?? null,
    figure.context,
    figure.partOf,
    period?.kind ?? null,
    period?.from ?? null,
    period?.to ?? null,
    area?.name ?? null,
    area?.level ?? null,
    area?.within ?? null,
    figure.role,
    figure.direction,
    JSON.stringify(figure.from),
  ]
}

export function figureOf(row: FigureRow): Figure {
  const { indicator_start: start, indicator_end: end, period_kind: kind, period_from, period_to } = row
  return {
    passageId: passageIdOf(row.document_id, row.row - row.first_row + 1),
    reportId: reportIdOf(row.document_id, row.report),
    quantity: JSON.parse(row.quantity) as Quantity,
    indicator: row.indicator,
    fullName: row.full_name,
    indicatorSpan: start === null || end === null ? null : [start, end],
    context: row.context,
    partOf: row.part_of,
    period:
      kind === null || period_from === null || period_to === null
        ? null
        : { kind, from: period_from, to: period_to },
    area:
      row.area === null || row.area_level === null
        ? null
        : { name: row.area, level: row.area_level, within: row.area_within },
    role: row.role,
    direction: row.direction,
    from: JSON.parse(row.read_from) as Figure['from'],
  }
}
