import type { Glyphs, PageContent } from './page-content.ts'

/** A watermark is set at least so many times as large as the text. */
const LARGE = 1.8

/**
 * Drops level watermarks ("BẢN NHÁP"): large letters that lie over the lines of the text, or that stand at one
 * spot on page after page.
 */
export function withoutWatermarks(pages: readonly PageContent[]): PageContent[] {
  const body = bodySize(pages)
  const seen = new Map<string, number>()
  for (const { glyphs } of pages)
    for (const key of new Set(glyphs.filter((glyph) => glyph.size >= LARGE * body).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  return pages.map((page) => {
    const small = page.glyphs.filter((glyph) => glyph.size < LARGE * body)
    if (small.length === page.glyphs.length) return page
    const kept = page.glyphs.filter(
      (glyph) =>
        glyph.size < LARGE * body ||
        !(
          ((seen.get(keyOf(glyph)) ?? 0) >= 2 && pages.length > 1) ||
          small.some((other) => liesOver(glyph, other))
        ),
    )
    return { ...page, glyphs: kept }
  })
}

function bodySize(pages: readonly PageContent[]): number {
  const letters = new Map<number, number>()
  for (const { glyphs } of pages)
    for (const { size, text } of glyphs) {
      const rounded = Math.round(size * 2) / 2
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.trim().length)
    }
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [12, 0] as const)[0]
}

function keyOf({ text, x, y, size }: Glyphs): string {
  return `${text.trim()} ${Math.round(x / 4)} ${Math.round(y / 4)} ${Math.round(size)}`
}

/** The boxes of the letters, without what hangs below the line, cross each other. */
function liesOver(large: Glyphs, small: Glyphs): boolean {
  if (small.text.trim().length < 3) return false
  const across = Math.min(large.x + large.width, small.x + small.width) - Math.max(large.x, small.x)
  const down = Math.min(large.y, small.y) - Math.max(large.y - 0.65 * large.size, small.y - 0.65 * small.size)
  return across > small.size && down > 0.3 * small.size
}
