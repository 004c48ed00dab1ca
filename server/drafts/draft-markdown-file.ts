import type { SavedCitation } from '../saved-citation.ts'
import type { SavedDraft } from './saved-draft.ts'

/** Where a citation stands, for people: the report, its section, the file and the lines. */
export function citedPlace(citation: SavedCitation): string {
  const section = citation.path
    .map(({ label, title }) => label || title)
    .filter((name) => name !== '')
    .join(', ')
  const [from, to] = citation.lines
  const lines = from === to ? `dòng ${from}` : `dòng ${from}-${to}`
  const page = citation.page === undefined ? '' : `trang ${citation.page}, `
  return [
    citation.reportTitle,
    section === '' ? '' : `mục ${section}`,
    `tệp ${citation.file}, ${page}${lines}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

/** The draft as a Markdown file: title, text with its `[n]`, and the list of sources. */
export function draftMarkdownFile({ title, markdown, citations }: SavedDraft): string {
  const sources = citations.map(
    (citation) => `[${citation.number}] ${citedPlace(citation)}. “${citation.quote}”`,
  )
  const list = sources.length === 0 ? '' : `\n## Nguồn\n\n${sources.join('\n\n')}\n`
  return `# ${title}\n\n${markdown.trimEnd()}\n${list}`
}
