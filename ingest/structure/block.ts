import type { Lead, Lines, Repair, TableRow } from '../../search/passage.ts'
import type { NoteMark } from '../source-line.ts'

/**
 * Lines after which a paragraph is not put together any further, however unfinished: no paper has such a sentence, and
 * each join looks at and copies all that is there.
 */
export const MOST_LINES = 200

/**
 * Lines that belong together: a paragraph, a heading, a note, a table row, a list item. Recovery steps take
 * blocks and give blocks; the text is whole (joined across hard wraps, page breaks and notes) and clean.
 */
export interface Block {
  readonly lines: Lines
  readonly page?: number
  readonly text: string
  /** Where each source line begins in `text`, ascending; every character of `text` is traced to its line by it. */
  readonly pieces: readonly { readonly start: number; readonly line: number }[]
  readonly heading: number | null
  /** All letters are bold (italic). */
  readonly bold: boolean
  readonly italic: boolean
  /** All letters are bold or italic: "**1. Khâu thứ nhất:** *“Phát triển …”*". Left out when false. */
  readonly emphasized?: boolean
  /** Length of the bold or italic run at the start, 0 without: "**2. Cải cách:** Tỉnh đã …" has a run-in heading. */
  readonly runIn: number
  readonly bullet: string | null
  readonly rule: boolean
  readonly marks: readonly NoteMark[]
  /** The block is the text of a note. */
  readonly note: NoteMark | null
  /** A further paragraph of the note above it. Left out when false. */
  readonly continuesNote?: boolean
  readonly cells?: readonly string[]
  readonly headerRow?: boolean
  /** What a row of a table says, once its table is understood. */
  readonly table?: TableRow
  /** The line that names or introduces the table of this row. */
  readonly lead?: Lead
  readonly repairs: readonly Repair[]
}
