import { type DraftContent, type DraftTable, shownContent } from '../content/draft-content.ts'
import { mapWords } from '../content/map-words.ts'
import { columnWidths } from './column-widths.ts'
import { marksOnce, withoutRepeats } from './marks-once.ts'
import type { OfficeSettings } from './office-settings.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { romanNumeral } from './roman-numeral.ts'
import type { SourceStyle } from './source-notes.ts'
import { inToneStyle } from './tone-style.ts'
import { withoutSources } from './without-sources.ts'

/** A block as a paper prints it: numbered, its repeated marks gone. */
export type PrintedBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly pieces: readonly Piece[] }
  | { readonly type: 'text'; readonly pieces: readonly Piece[] }
  | {
      readonly type: 'table'
      /** Cells of each row, the head first. */
      readonly rows: readonly (readonly (readonly Piece[])[])[]
      /** Percent of the width for each column. */
      readonly widths: readonly number[]
    }

export interface Printing {
  /** The notes for whoever drafts, such as which figures are to be compared; left out unless wanted. */
  readonly notes?: boolean
  readonly sources?: SourceStyle
  /** Set in small type, where it has to keep to the pages that were asked for. */
  readonly toFit?: boolean
}

/** "I. " of the State, whose headings of sections are in capitals; "I- " of the Party. */
const SECTIONS = {
  state: { number: (numeral: string) => `${numeral}. `, words: (text: string) => text.toUpperCase() },
  party: { number: (numeral: string) => `${numeral}- `, words: (text: string) => text },
} as const

/** The blocks of a paper in the office's form; the State ends the last of its sentences with "./." as its samples do. */
export function printedBlocks(
  content: DraftContent,
  { form, tone }: Pick<OfficeSettings, 'form' | 'tone'>,
  { notes = false, sources = 'footnotes' }: Printing,
): readonly PrintedBlock[] {
  let sections = 0
  let parts = 0
  const blocks = shownContent(content)
    .filter((block) => notes || block.note !== true)
    .map((block) => (sources === 'none' ? withoutSources(block) : block))
    .map((block) => mapWords(block, (one) => ({ ...one, text: inToneStyle(one.text, tone) })))
  const printed = blocks.map((block): PrintedBlock => {
    if (block.type === 'table') return tableOf(block)
    if (block.type !== 'heading') {
      const pieces = withoutRepeats(piecesOf(block.sentences))
      return { type: 'text', pieces: block.type === 'item' ? [plain('- '), ...pieces] : pieces }
    }
    if (block.level <= 2) {
      sections++
      parts = 0
      const { number, words } = SECTIONS[form]
      const pieces = piecesOf([{ ...block, text: words(block.text) }])
      return { type: 'heading', level: 1, pieces: [plain(number(romanNumeral(sections))), ...pieces] }
    }
    parts++
    return { type: 'heading', level: 2, pieces: [plain(`${parts}. `), ...piecesOf([block])] }
  })
  return form === 'state' ? withEnd(printed) : printed
}

function plain(text: string): Piece {
  return { type: 'words', text, bold: false }
}

function tableOf({ head, rows: told }: DraftTable): PrintedBlock {
  const rows = [
    head.map((cell) => piecesOf([cell], true)),
    ...told.map(({ cells }) => cells.map((cell) => piecesOf([cell]))),
  ]
  return { type: 'table', rows: rows.map(marksOnce), widths: columnWidths(rows) }
}

/** Only where the paper ends with words: behind a table there is nothing to end. */
function withEnd(blocks: readonly PrintedBlock[]): readonly PrintedBlock[] {
  const last = blocks.at(-1)
  if (last?.type !== 'text') return blocks
  const at = last.pieces.findLastIndex(({ type }) => type === 'words')
  const pieces = last.pieces.map((piece, index) =>
    index === at && piece.type === 'words'
      ? { ...piece, text: `${piece.text.replace(/[.;]?$/u, '')}./.` }
      : piece,
  )
  return blocks.with(-1, { ...last, pieces })
}
