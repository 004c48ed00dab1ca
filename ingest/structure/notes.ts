import type { NoteMark } from '../source-line.ts'

/** A mark in the text of a report, or the note that a mark points to. */
export interface NotePlace {
  readonly mark: NoteMark
  /** 1-based line of the source on which it stands. */
  readonly line: number
}

/** Cost of leaving a mark or a note alone, and of binding two whose numbers differ. */
const ALONE = 1
const OTHER_NUMBER = 1.1
/** How far the sequences of marks and notes may drift apart. */
const BAND = 60
/** With so many more of one than of the other most cannot bind: only equal numbers near each other do. */
const MOST_LOST = 400

/**
 * Binds the notes of one report to the marks in its text. Marks and notes come in the same order, at page ends as at
 * the end of the report, so the two sequences are aligned: equal numbers bind, a number that occurs on one side only
 * is left alone, and where as many marks as notes stand between two sure pairs they bind although the printed numbers
 * differ (a note "31" after note 50 is number 51; a second mark "3" before mark 6 means 5). A note never binds to a
 * mark below it. Formats that bind by themselves (`noteId`) are believed.
 *
 * Left alone: marks without a note, and notes without a mark.
 *
 * @param marks in reading order, without the marks inside notes
 * @param notes in reading order, without their further paragraphs
 * @returns for each note the index of its mark, null when it stays unbound
 */
export function bindNotes(marks: readonly NotePlace[], notes: readonly NotePlace[]): (number | null)[] {
  const bound: (number | null)[] = new Array(notes.length).fill(null)
  const byId = new Map(
    marks.flatMap(({ mark }, index) => (mark.noteId ? [[mark.noteId, index] as const] : [])),
  )
  const freeNotes: number[] = []
  notes.forEach(({ mark }, index) => {
    const at = mark.noteId === undefined ? undefined : byId.get(mark.noteId)
    if (at === undefined) freeNotes.push(index)
    else bound[index] = at
  })
  const taken = new Set(bound)
  const freeMarks = marks.flatMap((_, index) => (taken.has(index) ? [] : [index]))
  const pairs = align(
    freeMarks.flatMap((index) => marks[index] ?? []),
    freeNotes.flatMap((index) => notes[index] ?? []),
  )
  for (const [markAt, noteAt] of pairs) {
    const note = freeNotes[noteAt]
    const mark = freeMarks[markAt]
    if (note !== undefined && mark !== undefined) bound[note] = mark
  }
  return bound
}

/** Cheapest order-keeping alignment, within a band around the diagonal. */
function align(marks: readonly NotePlace[], notes: readonly NotePlace[]): [mark: number, note: number][] {
  if (Math.abs(marks.length - notes.length) > MOST_LOST) return alignEqual(marks, notes)
  const band = BAND + Math.abs(marks.length - notes.length)
  const width = 2 * band + 1
  const cost = new Float64Array((marks.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const from = new Uint8Array((marks.length + 1) * width)
  const cell = (i: number, j: number) => (Math.abs(i - j) > band || j < 0 ? -1 : i * width + (j - i + band))
  const read = (i: number, j: number) =>
    i < 0 || cell(i, j) < 0 ? Number.POSITIVE_INFINITY : (cost[cell(i, j)] ?? 0)
  for (let i = 0; i <= marks.length; i++) {
    for (let j = Math.max(0, i - band); j <= Math.min(notes.length, i + band); j++) {
      const at = cell(i, j)
      if (i === 0 && j === 0) {
        cost[at] = 0
        continue
      }
      const pair = i > 0 && j > 0 ? read(i - 1, j - 1) + pairCost(marks[i - 1], notes[j - 1]) : Infinity
      const mark = read(i - 1, j) + ALONE
      const note = j > 0 ? read(i, j - 1) + ALONE : Infinity
      const best = Math.min(pair, mark, note)
      cost[at] = best
      from[at] = best === pair ? 1 : best === mark ? 2 : 3
    }
  }
  const pairs: [number, number][] = []
  let i = marks.length
  let j = notes.length
  while (i > 0 || j > 0) {
    const step = from[cell(i, j)]
    if (step === 1) pairs.push([--i, --j])
    else if (step === 2) i--
    else j--
  }
  return pairs.reverse()
}

/** Binds equal numbers only, each note to the first mark of its number within reach behind the last bound one. */
function alignEqual(
  marks: readonly NotePlace[],
  notes: readonly NotePlace[],
): [mark: number, note: number][] {
  const pairs: [number, number][] = []
  let from = 0
  notes.forEach((note, index) => {
    for (let at = from; at < Math.min(marks.length, from + MOST_LOST); at++) {
      if (pairCost(marks[at], note) !== 0) continue
      pairs.push([at, index])
      from = at + 1
      return
    }
  })
  return pairs
}

function pairCost(mark: NotePlace | undefined, note: NotePlace | undefined): number {
  if (!mark || !note || note.line < mark.line) return Number.POSITIVE_INFINITY
  return mark.mark.label === note.mark.label ? 0 : OTHER_NUMBER
}
