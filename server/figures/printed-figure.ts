import type { Figure } from '../../search/figure.ts'

/**
 * A figure with its unit as a table shows it: the words of its passage, of a cell the number with the unit of its head,
 * of a place in an order with the word for it.
 *
 * @param text of its passage
 * @example printedFigure(figure, 'Thu ngân sách đạt 8.615 tỷ đồng.') // '8.615 tỷ đồng'
 */
export function printedFigure({ quantity: { start, end, raw, unit, rank } }: Figure, text: string): string {
  if (rank) return `hạng ${raw}`
  const printed = text.slice(start, end)
  return unit === null || printed.includes(unit)
    ? printed
    : `${printed}${unit.startsWith('%') ? '' : ' '}${unit}`
}
