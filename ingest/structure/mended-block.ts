import type { Block } from './block.ts'
import { type RepairedText, replacePieces } from './repaired-text.ts'

/** A block whose letters were mended again: pieces, marks and earlier repairs move along. */
export function mendBlock(block: Block, mended: RepairedText): Block {
  if (mended.repairs.length === 0) return block
  return {
    ...block,
    text: mended.text,
    pieces: block.pieces.map((piece) => ({ ...piece, start: mended.moved(piece.start) })),
    marks: block.marks.map((mark) => ({ ...mark, offset: mended.moved(mark.offset) })),
    runIn: mended.moved(block.runIn),
    repairs: [
      ...block.repairs.map((one) => ({ ...one, start: mended.moved(one.start), end: mended.moved(one.end) })),
      ...mended.repairs,
    ].sort((one, other) => one.start - other.start),
  }
}

/** Puts right every match of `pattern` that a picture's letters were misread as, and records it. */
export function mendMisread(
  block: Block,
  pattern: RegExp,
  mended: (match: RegExpExecArray) => string,
): Block {
  const replace = (match: RegExpExecArray) => ({ text: mended(match), recorded: true })
  return mendBlock(block, replacePieces(block.text, pattern, replace, 'lost_letter'))
}
