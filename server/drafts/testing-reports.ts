import { readFigures } from '../../ingest/figures/read-figures.ts'
import { storedSource } from '../../ingest/figures/source.ts'
import type { Figure } from '../../search/figure.ts'
import { groupBy } from '../../search/group-by.ts'
import type { Library, ReportContent } from '../../search/library.ts'
import type { Passage, PassageKind } from '../../search/passage.ts'
import type { Search, UnderstoodQuestion } from '../../search/retrieval.ts'

/** One line of an invented report: a heading with its level and label, or a paragraph. */
export type ReportLine =
  | { readonly heading: string; readonly level: number; readonly label?: string }
  | { readonly text: string; readonly kind?: PassageKind }

/** A report as the library gives it, from invented lines; line numbers count from 1. */
export function reportOf(
  id: string,
  title: string,
  place: string | null,
  lines: readonly ReportLine[],
): ReportContent {
  const sections: ReportContent['sections'][number][] = []
  const contents: ReportContent['contents'][number][] = []
  const open: ReportContent['sections'][number][] = []
  lines.forEach((line, index) => {
    const at = [index + 1, index + 1] as const
    if ('heading' in line) {
      while ((open.at(-1)?.level ?? -1) >= line.level) open.pop()
      const section = {
        id: `${id}-s${index}`,
        label: line.label ?? '',
        title: line.heading,
        level: line.level,
        parentId: open.at(-1)?.id ?? null,
        lines: at,
      }
      sections.push(section)
      open.push(section)
      return
    }
    const passage: Passage = {
      id: `${id}-p${index}`,
      paragraphId: `${id}-g${index}`,
      kind: line.kind ?? 'paragraph',
      documentId: 'tap-tai-lieu',
      file: 'tap-tai-lieu.md',
      reportId: id,
      reportTitle: title,
      place,
      lines: at,
      path: open.map((section) => ({ label: section.label, title: section.title })),
      text: line.text,
      notes: [],
    }
    contents.push({ ...passage, sectionId: open.at(-1)?.id ?? null })
  })
  return {
    id,
    documentId: 'tap-tai-lieu',
    file: 'tap-tai-lieu.md',
    title,
    kind: null,
    place,
    issuer: null,
    number: null,
    date: null,
    period: null,
    signer: null,
    lines: [1, lines.length],
    passages: contents.length,
    sections,
    contents,
  }
}

/** The figures of invented reports as ingest reads them, by passage; each report is of a document of its own. */
export function measuredIn(reports: readonly ReportContent[]): ReadonlyMap<string, readonly Figure[]> {
  const figures = reports.flatMap((report) =>
    (readFigures([storedSource(report)])[0] ?? []).flatMap(({ passage, ...figure }): readonly Figure[] => {
      const passageId = report.contents[passage]?.id
      return passageId === undefined ? [] : [{ ...figure, passageId, reportId: report.id }]
    }),
  )
  return groupBy(figures, ({ passageId }) => passageId)
}

/** The parts of a library and a search that drafting uses, over the given reports. */
export function draftServicesOver(reports: readonly ReportContent[]) {
  const measured = measuredIn(reports)
  const library = {
    documents: async () => [{ reports }],
    report: async (id: string) => reports.find((report) => report.id === id) ?? null,
    figuresOf: async (ids: readonly string[]) => ids.flatMap((id) => measured.get(id) ?? []),
    passages: async (ids: readonly string[]) =>
      ids.flatMap((id) => reports.flatMap(({ contents }) => contents.filter((passage) => passage.id === id))),
    stats: async () => ({
      documents: 1,
      reports: reports.length,
      passages: 1,
      generation: 1,
      figuresGeneration: 0,
    }),
  } as unknown as Library
  const search: Search = async ({ question, reportIds }) => {
    const places = [...new Set(reports.flatMap(({ place }) => place ?? []))]
    const understood: UnderstoodQuestion = {
      text: question,
      changed: false,
      places: places.filter((place) => question.includes(place)).map((value) => ({ value, words: value })),
      periods: [],
      reportKinds: [],
      documents: [],
      sought: { value: 'summary', words: '' },
    }
    const asked = question.toLowerCase().split(/\s+/u)
    const passages = reports
      .filter(({ id }) => reportIds?.includes(id) ?? true)
      .flatMap(({ contents }) => contents)
      .filter(({ text }) => asked.filter((word) => text.toLowerCase().includes(word)).length >= 3)
    return { passages: passages.map((passage) => ({ ...passage, score: 1, twins: [] })), understood }
  }
  return { library, search }
}
