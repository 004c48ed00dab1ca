import type { Repair } from '../../search/passage.ts'
import type { Emphasis, NoteMark } from '../source-line.ts'
import type { Block } from './block.ts'
import type { RepairedLine } from './text-repair.ts'

/**
 * The block that one line makes. Text, marks and repairs are the line's; emphasis is summed up.
 */
export function lineBlock(line: RepairedLine): Block {
  const letters = lettersOf(line.text)
  const bold = line.emphasis.filter((run) => run.bold)
  const italic = line.emphasis.filter((run) => run.italic)
  const emphasized = letters > 0 && covered(line.text, line.emphasis) >= letters * 0.95
  return {
    lines: [line.number, line.number],
    ...(line.page === undefined ? {} : { page: line.page }),
    text: line.text,
    pieces: [{ start: 0, line: line.number }],
    heading: line.heading,
    bold: letters > 0 && covered(line.text, bold) >= letters * 0.95,
    italic: letters > 0 && covered(line.text, italic) >= letters * 0.95,
    ...(emphasized ? { emphasized } : {}),
    runIn: runInLength(line.text, line.emphasis),
    bullet: line.bullet,
    rule: line.rule,
    marks: line.marks,
    note: line.note,
    ...(line.cells ? { cells: line.cells, headerRow: line.headerRow ?? false } : {}),
    repairs: line.repairs,
  }
}

/**
 * One block of two: `second` goes on where `first` stopped. A space comes between them, except after the
 * hyphen of a symbol that the break cut ("số 07-" and "NQ/TU").
 */
export function joinBlocks(first: Block, second: Block): Block {
  const glue =
    first.text === '' || second.text === '' || /[\p{L}\p{N}/]-$/u.test(first.text.slice(-3)) ? '' : ' '
  const shift = first.text.length + glue.length
  const emphasized = first.emphasized === true && second.emphasized === true
  const { emphasized: _, ...rest } = first
  return {
    ...rest,
    lines: [first.lines[0], second.lines[1]],
    text: first.text + glue + second.text,
    pieces: [...first.pieces, ...second.pieces.map((piece) => ({ ...piece, start: piece.start + shift }))],
    bold: first.bold && second.bold,
    italic: first.italic && second.italic,
    ...(emphasized ? { emphasized } : {}),
    runIn: first.runIn >= first.text.length && first.runIn > 0 ? shift + second.runIn : first.runIn,
    marks: [
      ...first.marks,
      ...second.marks.map((mark: NoteMark) => ({ ...mark, offset: mark.offset + shift })),
    ],
    repairs: [
      ...first.repairs,
      ...second.repairs.map((one: Repair) => ({ ...one, start: one.start + shift, end: one.end + shift })),
    ],
  }
}

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

function covered(text: string, runs: readonly Emphasis[]): number {
  let end = 0
  let count = 0
  for (const run of runs) {
    count += lettersOf(text.slice(Math.max(run.start, end), Math.max(run.end, end)))
    end = Math.max(end, run.end)
  }
  return count
}

/** Length of the run of one kind of emphasis that the text begins with. */
function runInLength(text: string, runs: readonly Emphasis[]): number {
  let end = 0
  let kind: Emphasis | null = null
  for (const run of runs) {
    if (text.slice(end, run.start).trim() !== '') break
    if (kind && (run.bold !== kind.bold || run.italic !== kind.italic)) break
    kind = run
    end = run.end
  }
  return end
}
