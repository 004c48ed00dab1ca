import { addTo } from '../../search/group-by.ts'
import type { ParsedPassage } from '../../search/parsed-document.ts'
import type { Repair } from '../../search/passage.ts'
import { cutParagraph } from '../passages.ts'
import type { Block } from './block.ts'
import { linesOf } from './block-lines.ts'
import type { Enumerated, OutlinedBlock } from './enumerations.ts'
import { bindNotes, type NotePlace } from './notes.ts'

type Draft = Omit<ParsedPassage, 'notes' | 'note'> & {
  readonly start: number
  readonly end: number
  readonly block: number
}

/**
 * The passages of one report in reading order: one per heading, note, item, table row or paragraph, more for a
 * long one (`cutParagraph`). Notes are bound to the passage that holds their mark and take its section; a note
 * whose mark is nowhere keeps `host: null` and the section it stands in.
 *
 * @param written line numbers of the document that hold something, ascending
 */
export function reportPassages(
  blocks: readonly OutlinedBlock[],
  enumerated: readonly Enumerated[],
  written: readonly number[],
): ParsedPassage[] {
  const drafts: Draft[] = []
  blocks.forEach((outlined, at) => {
    // One table may have more rows than a call may have arguments.
    for (const draft of blockDrafts(outlined, enumerated[at] ?? { item: false, lead: null }, at, written))
      drafts.push(draft)
  })
  const { hostOf, marksOf } = boundNotes(blocks, drafts)
  return drafts.map((draft, index) => {
    const { start: _start, end: _end, block: at, ...passage } = draft
    const note = blocks[at]?.block.note
    const host = hostOf.get(at) ?? null
    const carried = marksOf.get(index) ?? []
    return {
      ...passage,
      ...(note && passage.kind === 'note'
        ? {
            section: host === null ? passage.section : (drafts[host]?.section ?? null),
            note: { number: note.label, host },
          }
        : {}),
      notes: carried.map(({ note }) => note),
      ...(carried.length > 0 ? { noteMarks: carried.map(({ markAt }) => markAt) } : {}),
    }
  })
}

function blockDrafts(
  { block, heading, section, matter }: OutlinedBlock,
  { item, lead }: Enumerated,
  at: number,
  written: readonly number[],
): Draft[] {
  const kind =
    matter || block.rule
      ? 'matter'
      : block.note
        ? 'note'
        : block.cells
          ? 'table'
          : heading && !heading.runIn
            ? 'heading'
            : item
              ? 'item'
              : 'paragraph'
  const text = block.text === '' ? '*' : block.text
  const parts =
    kind === 'matter' || kind === 'table' ? [{ start: 0, end: text.length, lead: null }] : cutParagraph(text)
  return parts.map((part) => {
    const { lines, gaps } = linesOf(block, part.start, part.end, written)
    const own =
      part.lead === null
        ? (lead ?? block.lead)
        : {
            lines: linesOf(block, part.lead.start, part.lead.end).lines,
            text: text.slice(part.lead.start, part.lead.end),
          }
    return {
      kind,
      paragraph: at,
      section,
      lines,
      ...(gaps.length > 0 ? { gaps } : {}),
      ...(block.page === undefined ? {} : { page: block.page }),
      text: text.slice(part.start, part.end),
      ...(own ? { lead: own } : {}),
      ...(kind === 'table' && block.table ? { table: block.table } : {}),
      repairs: repairsIn(block.repairs, part.start, part.end),
      start: part.start,
      end: part.end,
      block: at,
    }
  })
}

function repairsIn(repairs: readonly Repair[], start: number, end: number): Repair[] {
  return repairs
    .filter((repair) => repair.start < end && repair.end > start)
    .map((repair) => ({
      ...repair,
      start: Math.max(repair.start, start) - start,
      end: Math.min(repair.end, end) - start,
    }))
}

interface MarkPlace extends NotePlace {
  /** Index of the passage that holds the mark. */
  readonly passage: number
  /** Offset in the text of that passage. */
  readonly markAt: number
}

/** A note that a passage carries, by index, and where in its text the mark stands. */
interface CarriedNote {
  readonly note: number
  readonly markAt: number
}

function boundNotes(blocks: readonly OutlinedBlock[], drafts: readonly Draft[]) {
  const marks: MarkPlace[] = []
  const notes: (NotePlace & { readonly block: number })[] = []
  const draftsOf = new Map<number, number[]>()
  drafts.forEach((draft, index) => {
    const list = draftsOf.get(draft.block)
    if (list) list.push(index)
    else draftsOf.set(draft.block, [index])
  })
  blocks.forEach(({ block, matter }, at) => {
    if (matter) return
    if (block.note) {
      if (!block.continuesNote) notes.push({ mark: block.note, line: block.lines[0], block: at })
      return
    }
    const parts = draftsOf.get(at) ?? []
    for (const mark of block.marks) {
      const passage = parts.find((index) => mark.offset <= (drafts[index]?.end ?? 0)) ?? parts.at(-1)
      if (passage === undefined) continue
      const { start = 0, end = 0 } = drafts[passage] ?? {}
      const markAt = Math.min(Math.max(mark.offset, start), end) - start
      marks.push({ mark, line: lineAt(block, mark.offset), passage, markAt })
    }
  })
  const bound = bindNotes(marks, notes)
  const hostOf = new Map<number, number>()
  const notesOfMark = new Map<number, number[]>()
  notes.forEach((note, index) => {
    const mark = bound[index]
    if (mark === null || mark === undefined) return
    const own: number[] = []
    for (let at = note.block; at === note.block || blocks[at]?.block.continuesNote; at++) {
      const host = marks[mark]?.passage
      if (host !== undefined) hostOf.set(at, host)
      own.push(...(draftsOf.get(at) ?? []))
    }
    notesOfMark.set(mark, own)
  })
  const marksOf = new Map<number, CarriedNote[]>()
  marks.forEach(({ passage, markAt }, index) => {
    for (const note of notesOfMark.get(index) ?? []) addTo(marksOf, passage, { note, markAt })
  })
  return { hostOf, marksOf }
}

function lineAt(block: Block, offset: number): number {
  let line = block.lines[0]
  for (const piece of block.pieces) if (piece.start < Math.max(offset, 1)) line = piece.line
  return line
}
