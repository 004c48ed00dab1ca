import type { Glyphs } from './page-content.ts'

const FEWEST = 8
/** Distance of the numbers from the text, in points. */
const APART = 6

/**
 * Drops the numbers of lines that some offices print in the margin of drafts: figures that count up by one beside
 * (nearly) every line, to the left of all of them. In a list or table some lines stand without a number.
 */
export function withoutLineNumbers(glyphs: readonly Glyphs[]): readonly Glyphs[] {
  const numbers = glyphs.filter((glyph) => /^\s*\d{1,4}\s*$/.test(glyph.text))
  if (numbers.length < FEWEST) return glyphs
  const left = Math.min(...numbers.map((glyph) => glyph.x))
  const column = numbers.filter((glyph) => glyph.x <= left + 2.5 * glyph.size).sort((a, b) => a.y - b.y)
  const values = column.map((glyph) => Number(glyph.text))
  if (
    column.length < FEWEST ||
    values.some((value, index) => index > 0 && value !== (values[index - 1] ?? 0) + 1)
  )
    return glyphs
  const inColumn = new Set(column)
  const text = glyphs.filter((glyph) => !inColumn.has(glyph) && glyph.text.trim() !== '')
  const edge = Math.max(...column.map((glyph) => glyph.x + glyph.width))
  if (text.some((glyph) => glyph.x < edge + APART)) return glyphs
  const baselines = new Set(text.map((glyph) => Math.round(glyph.y / 3)))
  const beside = column.filter((glyph) => {
    const at = Math.round(glyph.y / 3)
    return baselines.has(at) || baselines.has(at - 1) || baselines.has(at + 1)
  })
  return beside.length === column.length && baselines.size <= column.length * 1.1 ? text : glyphs
}
