import type { Passage } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import { plainTerms } from '../../search/text/terms.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { citedAt } from './cited-at.ts'
import type { DraftContent, Words } from './content/draft-content.ts'
import { asNotes, table, textBlock, words } from './content/new-blocks.ts'
import { isShown } from './is-shown.ts'
import { membersIn } from './members.ts'
import { namedDocumentsIn } from './named-documents.ts'
import type { SourceTable } from './source-table.ts'
import { type Task, tasksIn } from './task.ts'
import { unitLine } from './unit-line.ts'

const DATE = /ngày\s+\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}|\s+tháng\s+\d{1,2}(?:\s+năm\s+|\/)\d{4})/iu
const ISSUER =
  /(?:^|\s)của\s+(\S.{2,70}?)(?=\s+(?:về|quy định|ban hành|phê duyệt|được|đã|sửa đổi|trên|có|số|ngày)(?=\s|$)|$)/u
const SUBJECT = /(?:^|\s)((?:về|quy định)\s.+)$/u

/** A table of more rows is no overview. */
const MOST_DOCUMENTS = 120

/**
 * The documents that passages name: kind, symbol, date, issuer, subject, source; null when there is none. Where there are
 * too many, a line above says how many were left out.
 */
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
  const head = ['Loại', 'Số, ký hiệu', 'Ngày', 'Cơ quan ban hành', 'Nội dung', 'Nguồn']
  const whole = table(head, rows.slice(0, MOST_DOCUMENTS))
  if (rows.length <= MOST_DOCUMENTS) return [whole]
  const more = `Bảng nêu ${MOST_DOCUMENTS} trong ${rows.length} văn bản tìm được, xếp theo loại và số. Hãy nêu rõ tỉnh, thời gian hoặc lĩnh vực để thu hẹp.`
  return [...asNotes([textBlock('paragraph', [words(more)])]), whole]
}

const MOST_TASKS = 60

/**
 * The tasks that passages set: what, who, until when, source; null when there is none. Where bodies are asked for, theirs.
 * Where there are too many, those with a body responsible or a deadline stay; a line above says what was left out.
 *
 * @param asked what is asked for, without words of asking
 */
export async function taskTable(
  passages: readonly Passage[],
  asked: string,
  book: CitationBook,
  pause: Pause,
): Promise<DraftContent | null> {
  const all: Task[] = []
  for (const task of await tasksIn(passages, pause)) {
    await pause()
    if (isShown(task.words, [task])) all.push(task)
  }
  if (all.length === 0) return null
  const ofAsked = all.filter(isOfBodyIn(asked))
  const tasks = ofAsked.length > 0 ? ofAsked : all
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
  const notes = [
    ...(tasks.length === all.length
      ? []
      : [
          `Chỉ nêu nhiệm vụ của cơ quan được hỏi; ${all.length - tasks.length} nhiệm vụ của nơi khác không nêu.`,
        ]),
    ...(kept.size === tasks.length
      ? []
      : [
          `Bảng nêu ${kept.size} trong ${tasks.length} nhiệm vụ tìm được: nhiệm vụ có cơ quan thực hiện hoặc thời hạn trước, sau đó theo thứ tự trong báo cáo.`,
        ]),
  ]
  return [...asNotes(notes.map((note) => textBlock('paragraph', [words(note)]))), whole]
}

/** Whether a task is for a body that a request names: all of its name stands there, one after the other. */
function isOfBodyIn(asked: string): (task: Task) => boolean {
  const said = ` ${plainTerms(asked).join(' ')} `
  return ({ unit }) => {
    const name = plainTerms(unit ?? '')
    return name.length > 1 && said.includes(` ${name.join(' ')} `)
  }
}

/** Who is in a body, as its paper lists them; null where it lists nobody. */
export function memberTable(passages: readonly Passage[], book: CitationBook): DraftContent | null {
  const members = membersIn(passages).filter((member) => isShown(member.words, [member]))
  if (members.length === 0) return null
  const rows = members.map(({ passage, span, words: told, role }) => [
    words(told),
    words(role ?? '–'),
    words('', [citedAt(book, passage, span)]),
  ])
  return [table(['Thành viên', 'Vai trò', 'Nguồn'], rows)]
}

/** A table of a paper as it stands there, each row with its source; a line above says what of it was left out. */
export function printedTable({ heads, rows, more }: SourceTable, book: CitationBook): DraftContent | null {
  const lines = rows.flatMap(({ passage, cells }) => {
    const span = [0, passage.text.length] as const
    // Figures of neighbouring cells are two figures.
    if (!isShown(cells.join('; '), [{ passage, span }])) return []
    // A row that names a group has no values to miss.
    const empty = cells.filter((cell) => cell !== '').length === 1 ? '' : '–'
    return [[...cells.map((cell) => words(cell || empty)), words('', [citedAt(book, passage, span)])]]
  })
  if (lines.length === 0) return null
  const leftOut = more.rows + rows.length - lines.length
  const left = [
    ...(leftOut > 0 ? [`${leftOut} dòng`] : []),
    ...(more.columns > 0 ? [`${more.columns} cột`] : []),
  ]
  const note = `Bảng trong văn bản còn ${left.join(', ')} không nêu ở đây.`
  const notes = left.length === 0 ? [] : asNotes([textBlock('paragraph', [words(note)])])
  const units = rows[0] === undefined ? [] : unitLine(rows[0].passage, book)
  return [...notes, ...units, table([...heads, 'Nguồn'], lines)]
}
