import type { Block } from './block.ts'
import { bindNotes, type NotePlace } from './notes.ts'
import type { ReportSpan } from './reports.ts'

interface PlacedNote extends NotePlace {
  readonly block: number
}

/**
 * The blocks of each report, the notes that belong to its marks with it. Word and Markdown put the notes of the
 * whole file behind its last report: a note that no mark of its own report calls goes to the nearest report
 * above whose mark is without a note and calls it by its number. Its further paragraphs go with it.
 */
export function blocksOfReports(blocks: readonly Block[], spans: readonly ReportSpan[]): Block[][] {
  const marks = spans.map((span) => marksIn(blocks, span))
  const notes = spans.map((span) => notesIn(blocks, span))
  const bound = spans.map((_, at) => bindNotes(marks[at] ?? [], notes[at] ?? []))
  const waiting = marks.map((own, at) => {
    const taken = new Set(bound[at])
    return own.filter((_, index) => !taken.has(index))
  })
  const homes = new Map<number, number>()
  notes.forEach((own, at) => {
    own.forEach(({ mark, block }, index) => {
      if (bound[at]?.[index] !== null) return
      for (let above = at - 1; above >= 0; above--) {
        const calling = waiting[above]?.findIndex((other) => calls(other, mark)) ?? -1
        if (calling < 0) continue
        waiting[above]?.splice(calling, 1)
        homes.set(block, above)
        for (let more = block + 1; blocks[more]?.continuesNote; more++) homes.set(more, above)
        return
      }
    })
  })
  return spans.map(({ from, to }, at) => [
    ...blocks.slice(from, to).filter((_, index) => !homes.has(from + index)),
    ...[...homes].flatMap(([block, home]) => (home === at ? (blocks[block] ?? []) : [])),
  ])
}

function calls({ mark }: NotePlace, note: NotePlace['mark']): boolean {
  return note.noteId === undefined
    ? mark.noteId === undefined && mark.label === note.label
    : mark.noteId === note.noteId
}

function marksIn(blocks: readonly Block[], { from, to }: ReportSpan): NotePlace[] {
  return blocks
    .slice(from, to)
    .filter(({ note }) => note === null)
    .flatMap(({ marks, lines }) => marks.map((mark) => ({ mark, line: lines[0] })))
}

function notesIn(blocks: readonly Block[], { from, to }: ReportSpan): PlacedNote[] {
  return blocks
    .slice(from, to)
    .flatMap(({ note, continuesNote, lines }, index) =>
      note === null || continuesNote ? [] : [{ mark: note, line: lines[0], block: from + index }],
    )
}
