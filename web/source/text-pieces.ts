import type { Repair } from '../../search/passage.ts'

/** A stretch of a passage's text that is shown in one way. */
export interface TextPiece {
  /** Where it begins in the text. */
  readonly start: number
  readonly text: string
  /** True inside a quote's span. */
  readonly quoted: boolean
  /** True inside a place that was searched for. */
  readonly found: boolean
  /** The letters of the file, where ingest mended them. */
  readonly source: string | null
}

/**
 * Cuts a passage's text wherever a quote or a repair begins or ends; the pieces joined give the text again.
 * Spans may overlap, touch, come in any order or reach outside the text.
 *
 * @param spans `[start, end)` offsets in UTF-16 units
 * @example textPieces('Đạt 8,2%.', [[4, 8]]) // 'Đạt ', '8,2%' quoted, '.'
 */
export function textPieces(
  text: string,
  spans: readonly (readonly [start: number, end: number])[],
  repairs: readonly Repair[] = [],
  found: readonly (readonly [start: number, end: number])[] = [],
): readonly TextPiece[] {
  const clamp = (offset: number): number => Math.min(Math.max(offset, 0), text.length)
  const cuts = new Set([0, text.length])
  for (const [start, end] of [...spans, ...found]) cuts.add(clamp(start)).add(clamp(end))
  for (const { start, end } of repairs) cuts.add(clamp(start)).add(clamp(end))
  const offsets = [...cuts].sort((a, b) => a - b)
  return offsets.slice(0, -1).map((from, index) => {
    const to = offsets[index + 1] ?? text.length
    return {
      start: from,
      text: text.slice(from, to),
      quoted: spans.some(([start, end]) => start <= from && to <= end),
      found: found.some(([start, end]) => start <= from && to <= end),
      source: repairs.find(({ start, end }) => start <= from && to <= end)?.source ?? null,
    }
  })
}
