import type { ReportContent } from '../../search/library.ts'
import type { ParsedReport } from '../../search/parsed-document.ts'
import type { PassageKind, TableRow } from '../../search/passage.ts'

/** A passage as figures are read from it. */
export interface SourcePassage {
  readonly kind: PassageKind
  readonly text: string
  /** Index of the innermost section, null before the first heading. */
  readonly section: number | null
  readonly lead: string | null
  /** Of a note: the passage that carries its mark, and where in its text the mark stood. */
  readonly host: { readonly passage: number; readonly markAt: number | null } | null
  /** Of a row of a table: its cells and all that its table says of it. */
  readonly table?: TableRow
}

/** A report as figures are read from it: just read, or from the library. */
export interface FigureSource {
  readonly title: string
  readonly kind: string | null
  readonly issuer: string | null
  readonly place: string | null
  /** The time it covers, as printed. */
  readonly period: string | null
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string | null
  readonly sections: readonly {
    readonly label: string
    readonly title: string
    readonly parent: number | null
  }[]
  readonly passages: readonly SourcePassage[]
}

/** A report that was just read from its file. */
export function parsedSource(report: ParsedReport): FigureSource {
  const marks = new Map<number, number | null>()
  for (const { notes, noteMarks } of report.passages)
    for (const [at, note] of notes.entries()) marks.set(note, noteMarks?.[at] ?? null)
  return {
    title: report.title.value,
    kind: report.kind?.value ?? null,
    issuer: report.issuer?.value ?? null,
    place: report.place?.value ?? null,
    period: report.period?.value ?? null,
    date: report.date?.value ?? null,
    sections: report.sections,
    passages: report.passages.map(({ kind, text, section, lead, note, table }, index) => ({
      kind,
      text,
      section,
      lead: lead?.text ?? null,
      host: note?.host == null ? null : { passage: note.host, markAt: marks.get(index) ?? null },
      ...(table === undefined ? {} : { table }),
    })),
  }
}

/** A report of the library, as it was read and corrected. */
export function storedSource(report: ReportContent): FigureSource {
  const sections = new Map(report.sections.map(({ id }, index) => [id, index]))
  const passages = new Map(report.contents.map(({ id }, index) => [id, index]))
  return {
    title: report.title,
    kind: report.kind,
    issuer: report.issuer,
    place: report.place,
    period: report.period,
    date: report.date,
    sections: report.sections.map(({ label, title, parentId }) => ({
      label,
      title,
      parent: parentId === null ? null : (sections.get(parentId) ?? null),
    })),
    passages: report.contents.map(({ kind, text, sectionId, lead, host, table }) => {
      const at = host === undefined ? undefined : passages.get(host.passageId)
      return {
        kind,
        text,
        section: sectionId === null ? null : (sections.get(sectionId) ?? null),
        lead: lead?.text ?? null,
        host: at === undefined ? null : { passage: at, markAt: host?.markAt ?? null },
        ...(table === undefined ? {} : { table }),
      }
    }),
  }
}
