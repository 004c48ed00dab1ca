import type { Library } from '../../search/library.ts'
import type { Lines, Passage } from '../../search/passage.ts'
import { splitSentences } from '../../search/text/sentences.ts'
import { inlineEnumerations } from './inline-enumeration.ts'
import type { PassageView } from './passage-view.ts'
import { runInHead } from './run-in-head.ts'
import type { Span } from './span.ts'
import { headsOf, nameOfTable, rowsOf } from './tables/whole-table.ts'

export interface GroupItem {
  readonly passage: Passage
  readonly span: Span
  /** Of a long row what is told of it: its name and the cell that was asked about. */
  readonly as?: string
}

/** Items that belong together, with the words that introduce them. */
export interface ItemGroup {
  /**
   * `inline`: inside one paragraph; `lead`: items under a lead sentence; `section`: what stands under a heading;
   * `rows`: the rows of a table.
   */
  readonly kind: 'inline' | 'lead' | 'section' | 'rows'
  readonly header: string
  /** For items in a note: the sentence that carries the mark, which introduces them. */
  readonly host: string
  /** Headings above the header, outermost first. */
  readonly above: string
  readonly items: readonly GroupItem[]
  /** How many items there are where only some are asked for. */
  readonly of?: number
  /** The found passage that led here. */
  readonly view: PassageView
}

/** Passages on each side that are looked at for the rest of an enumeration. */
const REACH = 40
/** Characters of an item that are quoted. */
const LONGEST_ITEM = 420

/** The enumerations that a found passage belongs to, introduces or holds. */
export async function itemGroups(library: Library, view: PassageView): Promise<readonly ItemGroup[]> {
  const { passage } = view
  const groups: ItemGroup[] = []
  for (const enumeration of inlineEnumerations(passage.text)) {
    groups.push({
      kind: 'inline',
      header: passage.text.slice(...enumeration.lead),
      host: passage.host?.text ?? '',
      above: [...passage.path.map((entry) => entry.title), passage.lead?.text ?? ''].join('. '),
      items: enumeration.items.map((span) => ({ passage, span })),
      view,
    })
  }
  const headed = headedGroup(view)
  if (headed !== null) groups.push(headed)
  const around = await library.passageWithNeighbours(passage.id, REACH)
  if (around === null) return groups
  const near = [...around.before, around.passage, ...around.after]
  groups.push(...leadGroups(near, view), ...sectionGroups(near, view), ...rowGroups(near, view))
  return groups
    .map((group) => ({
      ...group,
      items: group.items.filter(({ passage }) => !LABEL_ALONE.test(passage.text)),
    }))
    .filter((group) => group.items.length >= 2)
}

/** "Điều 1." by itself lists nothing. */
const LABEL_ALONE = /^\s*(?:điều|khoản|điểm|mục|chương|phần|phụ lục)\s+[\dIVXLC]+[a-zđ]?[.:]?\s*$/iu

/** What a paragraph says behind the head that it begins with: "Kiến nghị. Bổ sung 40 tỷ đồng; nâng cấp hồ." */
function headedGroup(view: PassageView): ItemGroup | null {
  const { passage } = view
  const head = passage.table === undefined ? runInHead(passage.text) : null
  if (head === null) return null
  return {
    kind: 'inline',
    header: passage.text.slice(...head),
    host: '',
    above: passage.path.map((entry) => entry.title).join('. '),
    items: statementsBehind(view),
    view,
  }
}

/** The statements of a paragraph behind its head: its sentences, or the clauses of the only one. */
export function statementsBehind({ passage, clauses, sentences }: PassageView): readonly GroupItem[] {
  const spans = sentences.length > 1 ? sentences : clauses.map(({ span }) => span)
  return spans.map((span) => ({ passage, span }))
}

const sameLines = (a: Lines | undefined, b: Lines): boolean =>
  a !== undefined && a[0] === b[0] && a[1] === b[1]

function leadGroups(near: readonly Passage[], view: PassageView): readonly ItemGroup[] {
  const { passage } = view
  const leads: { readonly lines: Lines; readonly text: string }[] = []
  if (passage.lead !== undefined) leads.push(passage.lead)
  for (const other of near) {
    const { lead } = other
    if (
      lead !== undefined &&
      lead.lines[0] >= passage.lines[0] &&
      lead.lines[1] <= passage.lines[1] &&
      !leads.some((known) => sameLines(known.lines, lead.lines))
    )
      leads.push(lead)
  }
  return leads.map((lead) => ({
    kind: 'lead',
    header: lead.text,
    host: '',
    above: passage.path.map((entry) => entry.title).join('. '),
    items: near
      .filter(
        (other) =>
          other.kind !== 'note' && other.table?.header !== true && sameLines(other.lead?.lines, lead.lines),
      )
      .map(openingOf),
    view,
  }))
}

function sectionGroups(near: readonly Passage[], view: PassageView): readonly ItemGroup[] {
  const { path } = view.passage
  return path.slice(-2).flatMap((entry) => {
    const depth = path.indexOf(entry) + 1
    const under = near.filter(
      (other) => other.kind !== 'note' && other.table === undefined && isUnder(other, path.slice(0, depth)),
    )
    const headings = under.filter((other) => other.kind === 'heading' && other.path.length === depth + 1)
    const body = under.filter((other) => other.kind !== 'heading' && other.path.length === depth)
    const items = headings.length >= 2 ? headings : body.filter((other) => !/:\s*$/u.test(other.text))
    return [
      {
        kind: 'section' as const,
        header: entry.title,
        host: '',
        above: path
          .slice(0, depth - 1)
          .map((above) => above.title)
          .join('. '),
        items: items.map(openingOf),
        view,
      },
    ]
  })
}

/** The rows of the table that the found passage is a row of, without those of heads. */
function rowGroups(near: readonly Passage[], view: PassageView): readonly ItemGroup[] {
  const { table, path } = view.passage
  if (table === undefined) return []
  return [
    {
      kind: 'rows',
      header: nameOfTable(view.passage),
      host: '',
      above: [...path.map((entry) => entry.title), headsOf(table)].join('. '),
      items: rowsOf(near, view.passage).map(openingOf),
      view,
    },
  ]
}

/** Whether a passage stands under the headings of a path. */
export function isUnder(passage: Passage, path: Passage['path']): boolean {
  return path.every(
    (entry, index) =>
      passage.path[index]?.label === entry.label && passage.path[index]?.title === entry.title,
  )
}

function openingOf(passage: Passage): GroupItem {
  const sentences = splitSentences(passage.text).map(({ start, end }): Span => [start, end])
  return { passage, span: openingSpan(passage, sentences) }
}

/** The item whole, or its first sentences when it is long; its label alone says nothing. */
export function openingSpan({ text }: Passage, sentences: readonly Span[]): Span {
  if (text.length <= LONGEST_ITEM) return [0, text.length]
  const telling = sentences.filter((span) => !LABEL_ALONE.test(text.slice(...span)))
  const last = telling.findLast(([, end]) => end <= LONGEST_ITEM) ?? telling[0]
  return [0, last?.[1] ?? text.length]
}
