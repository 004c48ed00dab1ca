import type { Library } from '../../search/library.ts'
import type { Pause } from '../../search/pause.ts'
import { findFigures } from '../../search/text/figures.ts'
import type { CitationBook } from '../answer/citation-book.ts'
import { citedAt } from './cited-at.ts'
import type { DraftContent, Words } from './content/draft-content.ts'
import { asNotes, heading, table, textBlock, words } from './content/new-blocks.ts'
import { headingTitle } from './draft-title.ts'
import { isShown } from './is-shown.ts'
import { paperHeading } from './paper-heading.ts'
import { quotablesOf } from './quotable.ts'
import { withoutRows } from './quoted-rows.ts'
import { quotedPassages } from './report-outline.ts'
import { type Statement, type VersionChange, versionChanges } from './version-changes.ts'
import type { VersionPair } from './version-pair.ts'

/** What a change takes beside its words: its heading, the lines of its row. */
const OVERHEAD = 60
const LONGEST_PLACE = 60
const NONE = 'Hai bản không khác nhau về nội dung.'

/**
 * What became of a draft, as blocks: a table of what stands otherwise, then lists of what is new and what is gone. Where that
 * is longer than is asked for, what changes a figure is told first, and a line above says how much is left out.
 *
 * @param length characters of Markdown
 */
export async function writeVersions(
  pair: VersionPair,
  length: number,
  library: Library,
  book: CitationBook,
  pause: Pause,
): Promise<DraftContent> {
  const [draft, final] = await Promise.all([library.report(pair.draft.id), library.report(pair.final.id)])
  if (draft === null || final === null) return []
  const all = (await versionChanges(quotedPassages(draft), quotedPassages(final), pause)).filter(isTold)
  if (all.length === 0) return [textBlock('paragraph', [words(NONE)])]
  const told = within(all, length)
  const changed = told.filter(({ earlier, later }) => earlier !== null && later !== null)
  const heads = ['Mục', pair.draft.draft ?? 'Dự thảo', paperHeading({ ...final, place: null }).words]
  const rows = changed.map(({ earlier, later }) => [
    words(placeOf(later ?? earlier)),
    cell(earlier, book),
    cell(later, book),
  ])
  const list = (title: string, statements: readonly (Statement | null)[]): DraftContent => {
    if (statements.length === 0) return []
    const rowsOf = statements.flatMap((one) => (one === null ? [] : quotablesOf(one.passage)))
    const { tables } = withoutRows(
      rowsOf.filter(({ passage }) => passage.table !== undefined),
      book,
    )
    const sentences = statements.filter((one) => one?.passage.table === undefined)
    return [heading(2, title), ...sentences.map((one) => textBlock('item', [cell(one, book)])), ...tables]
  }
  const more = `Còn ${all.length - told.length} chỗ khác nhau không nêu ở đây.`
  return [
    ...(told.length === all.length ? [] : asNotes([textBlock('paragraph', [words(more)])])),
    ...(rows.length === 0 ? [] : [heading(2, 'Nội dung sửa đổi'), table(heads, rows)]),
    ...list(
      'Nội dung bổ sung',
      told.filter(({ earlier }) => earlier === null).map(({ later }) => later),
    ),
    ...list(
      'Nội dung không còn',
      told.filter(({ later }) => later === null).map(({ earlier }) => earlier),
    ),
  ]
}

function isTold({ earlier, later }: VersionChange): boolean {
  return [earlier, later].every((one) => one === null || isShown(one.text, [one]))
}

function cell(statement: Statement | null, book: CitationBook): Words {
  if (statement === null) return words('–')
  return words(statement.text, [citedAt(book, statement.passage, statement.span)])
}

/** The innermost heading that it stands under. */
function placeOf(statement: Statement | null): string {
  const { label = '', title = '' } = statement?.passage.path.at(-1) ?? {}
  const words = headingTitle(title)
  const short =
    words.length <= LONGEST_PLACE ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_PLACE))}…`
  return `${label === '' ? '' : `${label}. `}${short}` || '–'
}

/** Those that have room, in their order: what changes a figure first. */
function within(changes: readonly VersionChange[], length: number): readonly VersionChange[] {
  const byWeight = changes.toSorted((a, b) => weightOf(b) - weightOf(a))
  let left = length
  const kept = new Set(
    byWeight.filter((change) => {
      const size = sizeOf(change)
      if (size > left) return false
      left -= size
      return true
    }),
  )
  return changes.filter((change) => kept.has(change))
}

function sizeOf({ earlier, later }: VersionChange): number {
  return (earlier?.text.length ?? 0) + (later?.text.length ?? 0) + OVERHEAD
}

function weightOf({ earlier, later }: VersionChange): number {
  const figures = (text = '') => findFigures(text).map(({ raw }) => raw)
  const [before, after] = [figures(earlier?.text), figures(later?.text)]
  const differs = after.some((raw) => !before.includes(raw)) || before.some((raw) => !after.includes(raw))
  return (differs ? 2 : 0) + (earlier !== null && later !== null ? 1 : 0)
}
