import type { Passage } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { isShown } from './is-shown.ts'
import { markdownTable } from './markdown-table.ts'
import { namedDocumentsIn } from './named-documents.ts'
import { type Task, tasksIn } from './task.ts'

const DATE = /ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}|\s+tháng\s+\d{1,2}(?:\s+năm\s+|\/)\d{4})/iu
const ISSUER =
  /(?:^|\s)của\s+(\S.{2,70}?)(?=\s+(?:về|quy định|ban hành|phê duyệt|được|đã|sửa đổi|trên|có|số|ngày)\s|$)/u
const SUBJECT = /(?:^|\s)((?:về|quy định)\s.+)$/u

/** The documents that passages name: kind, symbol, date, issuer, subject, source; null when there is none. */
export async function documentTable(
  passages: readonly Passage[],
  book: CitationBook,
  pause: Pause,
): Promise<string | null> {
  const documents = await namedDocumentsIn(passages, pause)
  const rows = documents.flatMap(({ passage, span, kind, symbol }) => {
    const words = passage.text.slice(...span)
    const rest = words.slice(words.indexOf(symbol) + symbol.length)
    const date = DATE.exec(rest)?.[0].replace(/^ngày\s+/iu, '') ?? ''
    const told = rest.replace(DATE, ' ').replace(/^[\s,]+/u, '')
    const issuer = ISSUER.exec(told)?.[1] ?? ''
    const subject = SUBJECT.exec(told)?.[1] ?? ''
    const cells = [kind, symbol, date, issuer, subject].map((cell) => cell.replace(/\s+/gu, ' ').trim())
    if (!isShown(cells.slice(1).join(' '), [{ passage, span }])) return []
    return [[...cells.map((cell) => cell || '–'), `[${book.cite(passage, span)}]`]]
  })
  if (rows.length === 0) return null
  return markdownTable([['Loại', 'Số, ký hiệu', 'Ngày', 'Cơ quan ban hành', 'Nội dung', 'Nguồn'], ...rows])
}

/** A table of more rows is no overview. */
const MOST_TASKS = 60

/**
 * The tasks that passages set: what, who, until when, source; null when there is none. Where there are too many,
 * those with a body responsible or a deadline stay, and a line above says how many were left out.
 */
export async function taskTable(
  passages: readonly Passage[],
  book: CitationBook,
  pause: Pause,
): Promise<string | null> {
  const tasks: Task[] = []
  for (const task of await tasksIn(passages, pause)) {
    await pause()
    if (isShown(task.words, [task])) tasks.push(task)
  }
  if (tasks.length === 0) return null
  const isNamed = ({ unit, deadline }: Task) => unit !== null || deadline !== null
  const others = tasks.filter((task) => !isNamed(task))
  const kept = new Set([...tasks.filter(isNamed), ...others].slice(0, MOST_TASKS))
  const rows = tasks
    .filter((task) => kept.has(task))
    .map(({ passage, span, words, unit, deadline }) => [
      words,
      unit ?? '–',
      deadline ?? '–',
      `[${book.cite(passage, span)}]`,
    ])
  const table = markdownTable([['Nhiệm vụ', 'Cơ quan thực hiện', 'Thời hạn', 'Nguồn'], ...rows])
  const more =
    kept.size === tasks.length
      ? ''
      : `Bảng nêu ${kept.size} trong ${tasks.length} nhiệm vụ tìm được: nhiệm vụ có cơ quan thực hiện hoặc thời hạn trước, sau đó theo thứ tự trong báo cáo.\n\n`
  return more + table
}
