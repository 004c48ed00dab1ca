import type { Glyphs } from './page-content.ts'

interface Gutter {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Fewer lines side by side are a letterhead, signatures or a table. */
const FEWEST_LINES = 8
const NARROWEST = 10
/** Strips that are tried, in points apart; a damaged file may give a page any width. */
const STEP = 4
const MOST_STEPS = 200
/** Stretches between two blocking lines that are looked at; a page of common height has some twenty at most. */
const MOST_BANDS = 100

/**
 * Cuts a page into regions that are read one after the other: what stands above two columns, the left one,
 * the right one, what stands below. A page of one column is one region.
 *
 * Two columns are known by an empty strip in the middle part of the page with many lines on both sides, most
 * of which fill their column; rows of a table do not.
 */
export function readingRegions(glyphs: readonly Glyphs[], width: number): (readonly Glyphs[])[] {
  const written = glyphs.filter((glyph) => glyph.text.trim() !== '')
  const gutter = findGutter(written, width)
  if (gutter === null) return [glyphs]
  const inside = (glyph: Glyphs) => glyph.y >= gutter.top && glyph.y <= gutter.bottom
  const middle = (gutter.left + gutter.right) / 2
  return [
    glyphs.filter((glyph) => glyph.y < gutter.top),
    glyphs.filter((glyph) => inside(glyph) && glyph.x < middle),
    glyphs.filter((glyph) => inside(glyph) && glyph.x >= middle),
    glyphs.filter((glyph) => glyph.y > gutter.bottom),
  ].filter((region) => region.length > 0)
}

function findGutter(glyphs: readonly Glyphs[], width: number): Gutter | null {
  let best: { readonly gutter: Gutter; readonly lines: number } | null = null
  const steps = Math.min(MOST_STEPS, Math.floor((width * 0.3) / STEP))
  for (let step = 0; step <= steps; step++) {
    const found = longestBand(glyphs, width * 0.35 + step * STEP)
    if (found !== null && (best === null || found.lines > best.lines)) best = found
  }
  return best === null ? null : best.gutter
}

/** The tallest run of lines that leave the strip at `x` empty and stand on both sides of it. */
function longestBand(glyphs: readonly Glyphs[], x: number): { gutter: Gutter; lines: number } | null {
  const half = NARROWEST / 2
  const blocking = glyphs.filter((glyph) => glyph.x < x + half && glyph.x + glyph.width > x - half)
  const stops = [
    Number.NEGATIVE_INFINITY,
    ...blocking.map((glyph) => glyph.y).sort((a, b) => a - b),
    Number.POSITIVE_INFINITY,
  ]
  const bands = stops
    .map((bottom, index) => ({ top: stops[index - 1] ?? bottom, bottom }))
    .filter(({ top, bottom }) => bottom - top >= 40)
  if (bands.length > MOST_BANDS) return null
  let best: { gutter: Gutter; lines: number } | null = null
  for (const { top, bottom } of bands) {
    const band = glyphs.filter((glyph) => glyph.y > top + 1 && glyph.y < bottom - 1)
    const left = side(band.filter((glyph) => glyph.x < x))
    const right = side(band.filter((glyph) => glyph.x >= x))
    const lines = Math.min(left.lines, right.lines)
    if (lines < FEWEST_LINES || left.full < 0.6 || right.full < 0.6) continue
    if (best === null || lines > best.lines) {
      const ys = band.map((glyph) => glyph.y)
      best = {
        gutter: { left: left.right, right: right.left, top: Math.min(...ys), bottom: Math.max(...ys) },
        lines,
      }
    }
  }
  return best
}

/** How many lines a side has, and the share of them that fill most of its width. */
function side(glyphs: readonly Glyphs[]): { lines: number; full: number; left: number; right: number } {
  const rows = new Map<number, { left: number; right: number; letters: number }>()
  for (const glyph of glyphs) {
    const key = Math.round(glyph.y)
    const row = rows.get(key) ?? { left: glyph.x, right: glyph.x, letters: 0 }
    rows.set(key, {
      left: Math.min(row.left, glyph.x),
      right: Math.max(row.right, glyph.x + glyph.width),
      letters: row.letters + glyph.text.trim().length,
    })
  }
  const all = [...rows.values()]
  const left = Math.min(...all.map((row) => row.left))
  const right = Math.max(...all.map((row) => row.right))
  const full = all.filter((row) => row.right - row.left > 0.75 * (right - left) && row.letters >= 15).length
  return { lines: all.length, full: all.length === 0 ? 0 : full / all.length, left, right }
}
