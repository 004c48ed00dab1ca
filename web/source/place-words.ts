import type { Lines, PathEntry } from '../../search/passage.ts'
import type { Text } from '../text/vi.ts'

interface Place {
  readonly lines: Lines
  readonly page?: number
}

/** A section as it is spoken of: its printed label and its title, "II. Kết quả thực hiện". */
export function sectionWords({ label, title }: PathEntry): string {
  if (label === '') return title
  if (title === '') return label
  return /[.):\-–]$/.test(label) ? `${label} ${title}` : `${label}. ${title}`
}

/** Where a source stands, as short as it goes: its own section, and its place in the file. */
export function whereWords(source: Place & { readonly path: readonly PathEntry[] }, text: Text): string {
  const last = source.path.at(-1)
  return [...(last === undefined ? [] : [sectionWords(last)]), placeInFile(source, text)].join(' › ')
}

/** Where a passage stands in its file: "trang 4, dòng 120–124". */
export function placeInFile(at: Place, text: Text): string {
  const lines = text.source.lines(at.lines[0], at.lines[1])
  return at.page === undefined ? lines : `${text.source.page(at.page)}, ${lines}`
}
