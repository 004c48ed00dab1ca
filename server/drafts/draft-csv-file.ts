import { cellsOf, type DraftTable, shownContent, sourceNumbers } from './content/draft-content.ts'
import { csvFile } from './csv.ts'
import { citedPlace } from './draft-markdown-file.ts'
import type { SavedDraft } from './saved-draft.ts'

/**
 * The tables of a draft as one CSV file, an empty row between two. The last column names the sources of its row in words.
 * Null when the draft has no table.
 */
export function draftCsvFile({ content, citations }: SavedDraft): string | null {
  const places = new Map(citations.map((citation) => [citation.number, citedPlace(citation)]))
  const tables = shownContent(content)
    .filter((block): block is DraftTable => block.type === 'table')
    .map((table) =>
      cellsOf(table).map((cells, index) => {
        const numbers = new Set(cells.flatMap(sourceNumbers))
        const sources = [...numbers].flatMap((number) => places.get(number) ?? [])
        const words = cells.map(({ text }) => text)
        const last = index === 0 ? 'Nguồn' : sources.join(' | ')
        return [...(table.head.at(-1)?.text === 'Nguồn' ? words.slice(0, -1) : words), last]
      }),
    )
  if (tables.length === 0) return null
  return csvFile(tables.flatMap((rows, index) => (index === 0 ? rows : [[], ...rows])))
}
