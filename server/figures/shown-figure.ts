import type { Figure, Period, Role } from '../../search/figure.ts'
import type { ReportSummary } from '../../search/library.ts'
import type { Lines, Passage, PathEntry } from '../../search/passage.ts'
import { printedFigure } from './printed-figure.ts'

/** A figure as the API shows it, with enough to tell it, to open its source and to file it. */
export interface ShownFigure {
  /** The number as printed. */
  readonly raw: string
  /** The number and its unit as printed; of a table's cell the unit of its head. */
  readonly printed: string
  /** As printed, not scaled. */
  readonly value: number
  readonly unit: string | null
  /** With its abbreviations written out, behind what it belongs to: "Cơ cấu kinh tế: Dịch vụ". */
  readonly indicator: string
  readonly area: string | null
  readonly period: Period | null
  readonly role: Role
  readonly partOf: string | null
  /** The passage it stands in, behind the words that introduce it. */
  readonly text: string
  readonly passageId: string
  /** Where in the passage it stands. */
  readonly span: readonly [start: number, end: number]
  readonly lines: Lines
  readonly reportId: string
  readonly reportTitle: string
  readonly documentId: string
  readonly file: string
  readonly place: string | null
  readonly path: readonly PathEntry[]
  readonly page?: number
}

export function shownFigure(figure: Figure, passage: Passage, report: ReportSummary): ShownFigure {
  const { quantity } = figure
  return {
    raw: quantity.raw,
    printed: printedFigure(figure, passage.text),
    value: quantity.printed,
    unit: quantity.unit,
    indicator: indicatorName(figure),
    area: figure.area?.name ?? null,
    period: figure.period,
    role: figure.role,
    partOf: figure.partOf,
    text: passage.lead === undefined ? passage.text : `${passage.lead.text} ${passage.text}`,
    passageId: figure.passageId,
    span: [quantity.start, quantity.end],
    lines: passage.lines,
    reportId: figure.reportId,
    reportTitle: report.title,
    documentId: passage.documentId,
    file: report.file,
    place: passage.place,
    path: passage.path,
    ...(passage.page === undefined ? {} : { page: passage.page }),
  }
}

/** What a figure measures in full: its context, then its own words with abbreviations written out. */
export function indicatorName({
  context,
  indicator,
  fullName,
}: Pick<Figure, 'context' | 'indicator' | 'fullName'>): string {
  return [context, fullName ?? indicator].filter((part) => part !== null).join(': ')
}
