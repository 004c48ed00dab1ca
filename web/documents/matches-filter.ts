import type { DocumentSummary } from '../../search/library.ts'

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase()
}

/** True when every word of the filter stands in the file's name or its reports', marks or not: "hoa phu 2024". */
export function matchesFilter(document: DocumentSummary, filter: string): boolean {
  const facts = document.reports.flatMap(({ title, place, number, date }) => [title, place, number, date])
  const text = folded([document.file, ...facts].join(' '))
  return folded(filter)
    .split(/\s+/)
    .every((word) => text.includes(word))
}
