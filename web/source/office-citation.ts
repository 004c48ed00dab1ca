import type { ReportSummary } from '../../search/library.ts'
import type { PathEntry } from '../../search/passage.ts'
import { sectionWords } from './place-words.ts'

/** "05/12/2025" of an ISO day; months and years as they are known. */
function dayWords(date: string): string {
  const [year, month, day] = date.split('-')
  if (month === undefined) return `năm ${year}`
  return day === undefined ? `tháng ${month}/${year}` : `ngày ${day}/${month}/${year}`
}

/**
 * Words of a paper as offices cite them: the words, then kind, number, day and issuer of the paper, and the section.
 * A paper without a number is told by its title.
 *
 * @example '“Thu đạt 5 tỷ đồng” (Báo cáo số 9/BC-UBND ngày 05/12/2025 của UBND xã Nà Lưa, mục II. Kết quả)'
 */
export function officeCitation(
  quote: string,
  report: Pick<ReportSummary, 'title' | 'kind' | 'number' | 'date' | 'issuer' | 'area' | 'place'>,
  path: readonly PathEntry[],
): string {
  const { title, kind, number, date, issuer, area, place } = report
  const whose = issuer || area || place
  const paper =
    number === null
      ? title
      : [
          `${kind ?? 'Văn bản'} số ${number}`,
          date === null ? '' : dayWords(date),
          whose ? `của ${whose}` : '',
        ]
          .filter(Boolean)
          .join(' ')
  const last = path.at(-1)
  const where = last === undefined ? '' : `, mục ${sectionWords(last)}`
  return `“${quote.trim()}” (${paper}${where})`
}
