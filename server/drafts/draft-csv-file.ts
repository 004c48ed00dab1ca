import { unescapeMarks } from '../answer/citation-marks.ts'
import { csvFile } from './csv.ts'
import { citedPlace } from './draft-markdown-file.ts'
import type { SavedDraft } from './saved-draft.ts'

/** Every table of a Markdown text: rows of cells, the heading row first, the rule left out. */
export function tablesOf(markdown: string): readonly (readonly (readonly string[])[])[] {
  return [...markdown.matchAll(/(?:^[ \t]*\|.*(?:\n|$))+/gmu)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !/^[\s:|-]+$/u.test(line))
      .map((line) =>
        line
          .trim()
          .replace(/^\||\|$/gu, '')
          .split(/(?<!\\)\|/u)
          .map((cell) => cell.trim().replaceAll('\\|', '|')),
      ),
  )
}

/**
 * The tables of a draft as one CSV file, an empty row between two. Marks leave the cells; the last column names
 * the sources of its row in words. Null when the draft has no table.
 */
export function draftCsvFile({ markdown, citations }: SavedDraft): string | null {
  const places = new Map(citations.map((citation) => [citation.number, citedPlace(citation)]))
  const tables = tablesOf(markdown).map((rows) =>
    rows.map((cells, index) => {
      const marks = cells.flatMap((cell) => [...cell.matchAll(/\[(\d{1,4})\]/gu)].map(([, n]) => Number(n)))
      const sources = [...new Set(marks)].flatMap((number) => places.get(number) ?? [])
      const words = cells.map((cell) => unescapeMarks(cell.replace(/(?<!\s)\s*(?<!\\)\[\d{1,4}\]/gu, '')))
      const named = rows[0]?.at(-1) === 'Nguồn'
      const last = index === 0 ? 'Nguồn' : sources.join(' | ')
      return [...(named ? words.slice(0, -1) : words), last]
    }),
  )
  if (tables.length === 0) return null
  return csvFile(tables.flatMap((rows, index) => (index === 0 ? rows : [[], ...rows])))
}
