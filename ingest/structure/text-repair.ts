import type { Repair } from '../../search/passage.ts'
import type { Emphasis, NoteMark, SourceLine } from '../source-line.ts'
import { repairLetters } from './letter-repair.ts'
import type { RepairedText } from './repaired-text.ts'
import { type LostPoints, lostPointsOf, NO_POINTS_LOST } from './thousands.ts'

/** A line whose letters are mended; `repairs` are offsets in its text. */
export interface RepairedLine extends SourceLine {
  readonly repairs: readonly Repair[]
}

const CELL_GAP = ' | '

/** Mends the letters of all lines of a document; how it loses its thousands points is told from all of them. */
export function repairLines(lines: readonly SourceLine[]): RepairedLine[] {
  const lost = lostPointsOf(lines.flatMap((line) => line.cells ?? [line.text]))
  return lines.map((line) => repairLine(line, lost))
}

/**
 * Mends the letters of one line as `repairLetters` does and carries its marks and emphasis along. A space that
 * only stood between a note mark and the punctuation behind it goes with the mark ("1.492 căn [22]." gives
 * "1.492 căn."). Cells of a table row are mended one by one.
 */
export function repairLine(line: SourceLine, lost: LostPoints = NO_POINTS_LOST): RepairedLine {
  if (line.cells) return repairRow(line, line.cells, lost)
  const source = withoutGapAtMarks(line)
  const repaired = repairLetters(source.text, lost)
  return {
    ...line,
    text: repaired.text,
    marks: movedMarks(source.marks, repaired),
    emphasis: movedEmphasis(source.emphasis, repaired),
    repairs: repaired.repairs,
  }
}

function repairRow(line: SourceLine, cells: readonly string[], lost: LostPoints): RepairedLine {
  const repairs: Repair[] = []
  const marks: NoteMark[] = []
  const mended: string[] = []
  let from = 0
  let start = 0
  for (const cell of cells) {
    const repaired = repairLetters(cell, lost)
    const [cellFrom, cellStart] = [from, start]
    const end = cellFrom + cell.length
    for (const repair of repaired.repairs) {
      repairs.push({ ...repair, start: repair.start + cellStart, end: repair.end + cellStart })
    }
    for (const mark of line.marks) {
      if (mark.offset < cellFrom || mark.offset > end) continue
      marks.push({ ...mark, offset: cellStart + repaired.moved(mark.offset - cellFrom) })
    }
    mended.push(repaired.text)
    from = end + CELL_GAP.length
    start += repaired.text.length + CELL_GAP.length
  }
  return { ...line, text: mended.join(CELL_GAP), cells: mended, emphasis: [], marks, repairs }
}

function withoutGapAtMarks(line: SourceLine): Pick<SourceLine, 'text' | 'marks' | 'emphasis'> {
  const gaps = line.marks.filter((mark) => {
    const before = line.text.slice(0, mark.offset)
    return before.endsWith(' ') && /^\s*[.,;:)]/.test(line.text.slice(mark.offset, mark.offset + 8))
  })
  if (gaps.length === 0) return line
  let { text, emphasis, marks } = line as Pick<SourceLine, 'text' | 'marks' | 'emphasis'>
  for (const gap of gaps.toReversed()) {
    const end = gap.offset
    const start = text.slice(0, end).trimEnd().length
    const moved = (offset: number) =>
      offset <= start ? offset : offset <= end ? start : offset - (end - start)
    text = text.slice(0, start) + text.slice(end)
    marks = marks.map((mark) => ({ ...mark, offset: moved(mark.offset) }))
    emphasis = emphasis.map((run) => ({ ...run, start: moved(run.start), end: moved(run.end) }))
  }
  return { text, marks, emphasis }
}

function movedMarks(marks: readonly NoteMark[], repaired: RepairedText): NoteMark[] {
  return marks.map((mark) => ({ ...mark, offset: repaired.moved(mark.offset) }))
}

function movedEmphasis(runs: readonly Emphasis[], repaired: RepairedText): Emphasis[] {
  return runs
    .map((run) => ({ ...run, start: repaired.moved(run.start), end: repaired.moved(run.end) }))
    .filter((run) => run.end > run.start)
}
