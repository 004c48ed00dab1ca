import type { ParsedDocument, ParsedPassage, ParsedReport } from './parsed-document.ts'
import type { PathEntry } from './passage.ts'

/** What of a passage and its surroundings is searched; a `Passage` with its report's period is one. */
export interface IndexedPassage {
  readonly text: string
  readonly reportTitle: string
  readonly place: string | null
  readonly period: string | null
  readonly path: readonly PathEntry[]
  readonly lead?: { readonly text: string }
  readonly host?: { readonly text: string }
}

/** The two texts a passage is found by. */
export interface IndexText {
  /** The passage's own text. */
  readonly body: string
  /** Report title, place, period, section path, lead and, for a note, the paragraph it hangs on; one a line. */
  readonly context: string
}

/** A searchable passage with the report it stands in; `ordinal` counts all passages of the document. */
export interface SearchablePassage {
  readonly report: ParsedReport
  readonly passage: ParsedPassage
  readonly ordinal: number
}

/** Longest part of a host paragraph that goes into a note's context, in characters. */
const hostLength = 400

/** What is indexed: every passage but matter, in reading order, report by report. */
export function searchablePassages(parsed: ParsedDocument): readonly SearchablePassage[] {
  let ordinal = 0
  return parsed.reports.flatMap((report) =>
    report.passages
      .map((passage) => ({ report, passage, ordinal: ordinal++ }))
      .filter(({ passage }) => passage.kind !== 'matter'),
  )
}

/** The passage of a parsed report as it is searched. */
export function indexedPassage(report: ParsedReport, passage: ParsedPassage): IndexedPassage {
  const host = passage.note?.host == null ? undefined : report.passages[passage.note.host]
  return {
    text: passage.text,
    reportTitle: report.title.value,
    place: report.place?.value ?? null,
    period: report.period?.value ?? null,
    path: sectionPath(report.sections, passage.section),
    ...(passage.lead === undefined ? {} : { lead: passage.lead }),
    ...(host === undefined ? {} : { host }),
  }
}

/** The headings above a section, outermost first, itself last. */
export function sectionPath(
  sections: readonly { readonly label: string; readonly title: string; readonly parent: number | null }[],
  section: number | null,
): readonly PathEntry[] {
  const path: PathEntry[] = []
  // A parent stands before its child, so a walk upwards ends even in a wrong tree.
  for (let at = section; at !== null; ) {
    const { label, title, parent }: (typeof sections)[number] = sections[at] ?? {
      label: '',
      title: '',
      parent: null,
    }
    path.unshift({ label, title })
    at = parent !== null && parent < at ? parent : null
  }
  return path
}

/** The texts a passage is indexed by: what FTS5 holds in its columns. */
export function indexText(passage: IndexedPassage): IndexText {
  const { text, reportTitle, place, period, path, lead, host } = passage
  const parts = [
    reportTitle,
    place ?? '',
    period ?? '',
    ...path.map((entry) => `${entry.label} ${entry.title}`.trim()),
    lead?.text ?? '',
    host?.text.slice(0, hostLength) ?? '',
  ]
  // The last heading of a heading passage is the passage itself; said twice it would weigh double.
  const context = parts.filter((part) => part !== '' && part !== text).join('\n')
  return { body: text, context }
}
