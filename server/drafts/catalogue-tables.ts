import type { Passage } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import type { DraftContent, Words } from './content/draft-content.ts'
import { asNotes, table, textBlock, words } from './content/new-blocks.ts'
import { isShown } from './is-shown.ts'
import { namedDocumentsIn } from './named-documents.ts'
import { type Task, tasksIn } from './task.ts'
import { citedAt } from './write-sections.ts'

const DATE = /ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}|\s+tháng\s+\d{1,2}(?:\s+năm\s+|\/)\d{4})/iu
const ISSUER =
  /(?:^|\s)của\s+(\S.{2,70}?)(?=\s+(?:về|quy định|ban hành|phê duyệt|được|đã|sửa đổi|trên|có|số|ngày)\s|$)/u
const SUBJECT = /(?:^|\s)((?:về|quy định)\s.+)$/u

/** The documents that passages name: kind, symbol, date, issuer, subject, source; null when there is none. */
export async function documentTable(
  passages: readonly Passage[],
  book: CitationBook,
  pause: Pause,
): Promise<DraftContent | null> {
  const documents = await namedDocumentsIn(passages, pause)
  const rows = documents.flatMap(({ passage, span, kind, symbol }) => {
    const sentence = passage.text.slice(...span)
    const rest = sentence.slice(sentence.indexOf(symbol) + symbol.length)
    const date = DATE.exec(rest)?.[0].replace(/^ngày\s+/iu, '') ?? ''
    const told = rest.replace(DATE, ' ').replace(/^[\s,]+/u, '')
    const issuer = ISSUER.exec(told)?.[1] ?? ''
    const subject = SUBJECT.exec(told)?.[1] ?? ''
    const cells = [kind, symbol, date, issuer, subject].map((cell) => cell.replace(/\s+/gu, ' ').trim())
    if (!isShown(cells.slice(1).join(' '), [{ passage, span }])) return []
    return [[...cells.map((cell) => words(cell || '–')), words('', [citedAt(book, passage, span)])]]
  })
  if (rows.length === 0) return null
  return [table(['Loại', 'Số, ký hiệu', 'Ngày', 'Cơ quan ban hành', 'Nội dung', 'Nguồn'], rows)]
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
): Promise<DraftContent | null> {
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
    .map(({ passage, span, words: told, unit, deadline }): readonly Words[] => [
      words(told),
      words(unit ?? '–'),
      words(deadline ?? '–'),
      words('', [citedAt(book, passage, span)]),
    ])
  const whole = table(['Nhiệm vụ', 'Cơ quan thực hiện', 'Thời hạn', 'Nguồn'], rows)
  if (kept.size === tasks.length) return [whole]
  const more = `Bảng nêu ${kept.size} trong ${tasks.length} nhiệm vụ tìm được: nhiệm vụ có cơ quan thực hiện hoặc thời hạn trước, sau đó theo thứ tự trong báo cáo.`
  return [...asNotes([textBlock('paragraph', [words(more)])]), whole]
}
