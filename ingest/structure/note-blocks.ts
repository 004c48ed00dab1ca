import type { NoteMark } from '../source-line.ts'
import type { Block } from './block.ts'

const BRACKETED = /^\[\s*(\d{1,3}|\*{1,3})\s*\]\s*(?=\S)/u
const PLAIN = /^\(?(\d{1,3})\s*[).]?\s+(?=\S)/u
/** How far a mark may stand above a note whose own mark lost its superscript. */
const KEPT_MARKS = 200

/**
 * Finds notes whose mark lost its superscript. A block that begins "[61] …" is note 61 when a mark 61 waits for
 * its note or note 60 came last; "(61) …", "61. …" and "61 …" only directly below note 60, with mark 61 waiting.
 * Left alone: "[3]" that nothing refers to, and numbered items.
 */
export function findNotes(blocks: readonly Block[]): Block[] {
  let waiting: string[] = []
  let last: string | null = null
  let above: Block | null = null
  return blocks.map((block) => {
    let found = block
    if (
      block.note === null &&
      block.heading === null &&
      block.bullet === null &&
      !block.rule &&
      !block.cells
    ) {
      const bracketed = BRACKETED.exec(block.text)
      const plain = above?.note ? PLAIN.exec(block.text) : null
      const follows = (label: string) => last !== null && Number(label) === Number(last) + 1
      if (bracketed?.[1] && (waiting.includes(bracketed[1]) || follows(bracketed[1]))) {
        found = asNote(block, bracketed[1], bracketed[0].length)
      } else if (plain?.[1] && waiting.includes(plain[1]) && follows(plain[1])) {
        found = asNote(block, plain[1], plain[0].length)
      }
    }
    if (found.note) {
      last = found.note.label
      waiting = waiting.filter((label) => label !== last)
    } else {
      waiting = [...waiting, ...found.marks.map((mark) => mark.label)].slice(-KEPT_MARKS)
    }
    above = found
    return found
  })
}

/** The block as a note: the first `length` characters are its mark. */
function asNote(block: Block, label: string, length: number): Block {
  const moved = (offset: number) => Math.max(0, offset - length)
  const note: NoteMark = { offset: 0, label }
  return {
    ...block,
    text: block.text.slice(length),
    pieces: block.pieces.map((piece) => ({ ...piece, start: moved(piece.start) })),
    marks: block.marks.map((mark) => ({ ...mark, offset: moved(mark.offset) })),
    repairs: block.repairs
      .filter((repair) => repair.start >= length)
      .map((repair) => ({ ...repair, start: repair.start - length, end: repair.end - length })),
    runIn: moved(block.runIn),
    note,
  }
}
