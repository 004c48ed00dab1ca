import type { Passage } from '../../../search/passage.ts'
import type { Pause } from '../../../search/pause.ts'
import { isShown } from '../../drafts/is-shown.ts'
import { membersIn } from '../../drafts/members.ts'
import { namedDocumentsIn } from '../../drafts/named-documents.ts'
import type { SourceTable } from '../../drafts/source-table.ts'
import { tasksIn } from '../../drafts/task.ts'
import { roleWords, timeWords } from '../../figures/describe-figure.ts'
import { keyFiguresOf } from '../../figures/key-figures.ts'
import type { Measured } from '../../figures/measured-in.ts'
import { placed } from '../../figures/placed-figure.ts'
import { printedFigure } from '../../figures/printed-figure.ts'
import type { SentenceDraft } from '../draft-sentence.ts'
import type { Span } from '../span.ts'

/** Rows of a table in an answer; the whole table is a draft's. */
const MOST_ROWS = 20

interface Row {
  readonly passage: Passage
  readonly span: Span
  /** What the row is about, in the words of the span. */
  readonly head: string
  readonly cells: readonly string[]
}

const HEADS = {
  figures: ['Chỉ tiêu', 'Số liệu', 'Thời gian'],
  tasks: ['Nhiệm vụ', 'Cơ quan thực hiện', 'Thời hạn'],
  catalogue: ['Văn bản', 'Loại'],
  members: ['Thành viên', 'Vai trò'],
} as const

/** A table of figures, tasks, papers named or members; none where the passages hold none. A short one says what it is of. */
export async function composeTable(
  kind: keyof typeof HEADS,
  passages: readonly Passage[],
  measured: Measured,
  pause: Pause,
): Promise<readonly SentenceDraft[]> {
  return asTable(HEADS[kind], await rowsOf(kind, passages, measured, pause))
}

/** A table of a paper as it stands there. */
export function asPrinted({ heads, rows }: SourceTable): readonly SentenceDraft[] {
  const told = rows.flatMap(({ passage, cells: [head = '', ...cells] }): readonly Row[] => {
    const at = passage.text.indexOf(head)
    return head === '' || at < 0 ? [] : [{ passage, span: [0, passage.text.length], head, cells }]
  })
  return asTable(heads, told)
}

function asTable(heads: readonly string[], rows: readonly Row[]): readonly SentenceDraft[] {
  if (rows.length === 0) return []
  const shown = rows.slice(0, MOST_ROWS)
  return [
    {
      pieces: [{ said: `| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}` }],
      block: 'table',
      tail: '\n',
    },
    ...shown.map(
      ({ passage, span, head, cells }, at): SentenceDraft => ({
        pieces: [
          { said: '| ' },
          { passage, span, marked: false, as: head },
          { said: ` | ${cells.map((cell) => cell.replace(/\|/gu, '/')).join(' | ')} |` },
        ],
        block: 'table',
        tail: at === shown.length - 1 ? '\n\n' : '\n',
      }),
    ),
    ...(shown.length < rows.length ? [partOf(shown.length, rows.length)] : []),
  ]
}

function partOf(shown: number, all: number): SentenceDraft {
  return {
    pieces: [
      { said: 'Bảng nêu ' },
      { count: shown },
      { said: ' trong ' },
      { count: all },
      { said: ' dòng tìm được.' },
    ],
    block: 'text',
    tail: '\n\n',
  }
}

async function rowsOf(
  kind: keyof typeof HEADS,
  passages: readonly Passage[],
  measured: Measured,
  pause: Pause,
): Promise<readonly Row[]> {
  if (kind === 'tasks')
    return (await tasksIn(passages, pause)).map(({ passage, span, words, unit, deadline }) => ({
      passage,
      span,
      head: words,
      cells: [unit ?? '–', deadline ?? '–'],
    }))
  if (kind === 'members')
    return membersIn(passages).map(({ passage, span, words, role }) => ({
      passage,
      span,
      head: words,
      cells: [role ?? '–'],
    }))
  if (kind === 'catalogue')
    return (await namedDocumentsIn(passages, pause)).map(({ passage, span, kind: of }) => ({
      passage,
      span,
      head: passage.text.slice(...span),
      cells: [of],
    }))
  const told = await keyFiguresOf(passages, measured, 3 * MOST_ROWS, pause)
  return told.map(({ passage, figure }) => {
    const { sentence: span } = placed(passage, figure)
    // A time that stands neither in the sentence nor above it was read from afar.
    const time = timeWords(figure)
    return {
      passage,
      span,
      head: figure.indicator.charAt(0).toUpperCase() + figure.indicator.slice(1),
      cells: [
        printedFigure(figure, passage.text),
        time !== '' && isShown(time, [{ passage, span }]) ? time : (roleWords(figure.role) ?? '–'),
      ],
    }
  })
}
