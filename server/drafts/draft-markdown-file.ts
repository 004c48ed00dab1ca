import type { SavedCitation } from '../saved-citation.ts'
import { citedNumbers } from './content/draft-content.ts'
import type { SavedDraft } from './saved-draft.ts'

/** Where a citation stands, for people: the report, its section, the file and the lines. */
export function citedPlace(citation: SavedCitation): string {
  return [
    citation.reportTitle,
    sectionOf(citation),
    `tệp ${citation.file}, ${citation.page === undefined ? '' : `trang ${citation.page}, `}${linesOf(citation)}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

/** Where a citation stands in a report that was named before: its section, the page and the lines. */
export function placeInReport(citation: SavedCitation): string {
  return [sectionOf(citation), citation.page === undefined ? '' : `trang ${citation.page}`, linesOf(citation)]
    .filter((part) => part !== '')
    .join(', ')
}

function sectionOf({ path }: SavedCitation): string {
  const section = path
    .map(({ label, title }) => label || title)
    .filter((name) => name !== '')
    .join(', ')
  return section === '' ? '' : `mục ${section}`
}

function linesOf({ lines: [from, to] }: SavedCitation): string {
  return from === to ? `dòng ${from}` : `dòng ${from}-${to}`
}

/** The draft as a Markdown file: title, text with its `[n]`, and the list of sources. */
export function draftMarkdownFile({ title, content, markdown, citations }: SavedDraft): string {
  const cited = new Set(citedNumbers(content))
  const sources = citations
    .filter(({ number }) => cited.has(number))
    .map((citation) => `[${citation.number}] ${citedPlace(citation)}. “${citation.quote}”`)
  const list = sources.length === 0 ? '' : `\n## Nguồn\n\n${sources.join('\n\n')}\n`
  return `# ${title}\n\n${markdown.trimEnd()}\n${list}`
}
