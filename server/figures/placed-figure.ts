import type { Figure } from '../../search/figure.ts'
import type { Passage } from '../../search/passage.ts'
import { splitSentences } from '../../search/text/sentences.ts'
import type { Span } from '../answer/span.ts'
import { isCell } from './rival-figures.ts'

/** A figure of the library, or the date of an event, where it stands. */
export interface PlacedFigure {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  /** As printed, without its unit. */
  readonly raw: string
  readonly unit: string | null
  /** What ingest read of it; null for a date. */
  readonly figure: Figure | null
  /** `YYYY-MM-DD`, or as much of it as is printed; null for a figure. */
  readonly date: string | null
  readonly sentence: Span
}

/** Tells the place of one from that of every other. */
export function placeKey({ passage, start }: PlacedFigure): string {
  return `${passage.id} ${start}`
}

/** A figure where it stands: in its sentence, a cell in its row. */
export function placed(passage: Passage, figure: Figure): PlacedFigure {
  const { start, end, raw, unit } = figure.quantity
  const sentence = isCell(figure)
    ? undefined
    : splitSentences(passage.text).find((one) => one.start <= start && end <= one.end)
  return {
    passage,
    start,
    end,
    raw,
    unit,
    figure,
    date: null,
    sentence: sentence === undefined ? [0, passage.text.length] : [sentence.start, sentence.end],
  }
}
