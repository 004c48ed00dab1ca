import type { Glyphs } from './page-content.ts'

/** Copies nearer than this, in letter sizes, are one letter printed twice. */
const NEAR = 0.15

/** Letters printed twice at almost one place stand once, in bold: programs without a bold font make it so. */
export function withoutDoubles(glyphs: readonly Glyphs[]): Glyphs[] {
  const kept: Glyphs[] = []
  const places = new Map<string, number[]>()
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue
    const known = places.get(glyph.text) ?? []
    const twin = known.slice(-40).find((index) => isNear(kept[index], glyph))
    if (twin !== undefined) {
      const first = kept[twin]
      if (first !== undefined) kept[twin] = { ...first, bold: true }
      continue
    }
    known.push(kept.length)
    places.set(glyph.text, known)
    kept.push(glyph)
  }
  return kept
}

function isNear(a: Glyphs | undefined, b: Glyphs): boolean {
  return (
    a !== undefined &&
    a.size === b.size &&
    Math.abs(a.x - b.x) <= NEAR * b.size &&
    Math.abs(a.y - b.y) <= NEAR * b.size
  )
}
