import { PARTY_SOURCE } from '../../../search/lexicon/bodies.ts'
import { plainRun, type TextRun } from '../text-run.ts'
import type { Glyphs } from './page-content.ts'
import { partsWords, WORD_GAP } from './word-gaps.ts'

/** Letters of one line that stand together, apart from others by a wide gap. */
export interface Segment {
  readonly left: number
  readonly right: number
  readonly runs: readonly TextRun[]
}

/** A line as the eye sees it. */
export interface VisualLine {
  readonly page: number
  readonly left: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  /** Size of most of its letters. */
  readonly size: number
  readonly segments: readonly Segment[]
  /** Width of the first word: a line before it that had room for it ended there on purpose. */
  readonly firstWord: number
}

interface Band {
  y: number
  size: number
  readonly glyphs: Glyphs[]
}

const SAME_LINE = 0.35
/** Raised letters are smaller than this share of those beside them. */
const SMALL = 0.82
/** A gap wider than so many letter sizes parts segments. */
const WIDE_GAP = 1.6
const RAISED_TEXT = /^(?:[\s\d*()[\],]{1,24}|[ivx]{1,6})$/
/** However near the name of a body comes to it, the right half of a letterhead begins here. */
const RIGHT_HALF = new RegExp(`^\\s*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|${PARTY_SOURCE})`, 'u')

/**
 * Puts the letters of a region together to lines, top down. Small raised letters join the line that they
 * hang on and are marked as such: in "4,24%¹" the 1 is not a figure.
 */
export function visualLines(glyphs: readonly Glyphs[], page: number): VisualLine[] {
  const bands = attachRaised(groupBands(glyphs))
  return bands
    .map((band) => toLine(band, page))
    .filter((line): line is VisualLine => line !== null)
    .sort((a, b) => a.y - b.y || a.left - b.left)
}

/** The text of a line, marks of notes included. */
export function lineText(line: VisualLine): string {
  return line.segments.map(segmentText).join('  ')
}

export function segmentText({ runs }: Segment): string {
  return runs.map((run) => run.text).join('')
}

function groupBands(glyphs: readonly Glyphs[]): Band[] {
  const bands: Band[] = []
  const inOrder = glyphs.filter((glyph) => glyph.text.trim() !== '').sort((a, b) => a.y - b.y || a.x - b.x)
  for (const glyph of inOrder) {
    let band: Band | undefined
    for (let index = bands.length - 1; index >= 0 && index >= bands.length - 4; index--) {
      const candidate = bands[index]
      if (
        candidate !== undefined &&
        Math.abs(candidate.y - glyph.y) <= SAME_LINE * Math.min(candidate.size, glyph.size)
      ) {
        band = candidate
        break
      }
    }
    if (band === undefined) bands.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
    else {
      band.glyphs.push(glyph)
      if (glyph.size > band.size * 1.05) {
        band.size = glyph.size
        band.y = glyph.y
      }
    }
  }
  return bands
}

/** Moves raised letters from a band of their own (or of the line above) down to the line they hang on. */
function attachRaised(bands: readonly Band[]): Band[] {
  const taken = new Set<Glyphs>()
  const added = new Map<Band, Glyphs[]>()
  for (const [index, band] of bands.entries())
    for (const glyph of band.glyphs) {
      if (!RAISED_TEXT.test(glyph.text)) continue
      for (const below of bands.slice(index, index + 4)) {
        const drop = below.y - glyph.y
        if (below === band || glyph.size > below.size * SMALL || drop <= 0 || drop > below.size * 0.75)
          continue
        if (!touches(glyph, below)) continue
        taken.add(glyph)
        const list = added.get(below) ?? []
        list.push(glyph)
        added.set(below, list)
        break
      }
    }
  return bands.map((band) => ({
    ...band,
    glyphs: [...band.glyphs.filter((glyph) => !taken.has(glyph)), ...(added.get(band) ?? [])],
  }))
}

function touches(raised: Glyphs, band: Band): boolean {
  const reach = band.size * 0.6
  return band.glyphs.some(
    (glyph) =>
      Math.abs(glyph.x + glyph.width - raised.x) <= reach ||
      Math.abs(raised.x + raised.width - glyph.x) <= reach,
  )
}

function toLine(band: Band, page: number): VisualLine | null {
  const glyphs = [...band.glyphs].sort((a, b) => a.x - b.x)
  const first = glyphs[0]
  if (first === undefined) return null
  const size = mainSize(glyphs)
  const baseline = glyphs.find((glyph) => glyph.size >= size * 0.95)?.y ?? band.y
  const segments: { left: number; right: number; runs: TextRun[] }[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const [at, glyph] of glyphs.entries()) {
    const current = segments.at(-1)
    const gap = glyph.x - end
    const run = toRun(glyph, size, baseline)
    const opensHalf = gap > WORD_GAP * size && RIGHT_HALF.test(glyph.text)
    if (current === undefined || gap > WIDE_GAP * size || opensHalf)
      segments.push({ left: glyph.x, right: glyph.x + glyph.width, runs: [run] })
    else {
      const last = current.runs.at(-1)
      const parted = gap > WORD_GAP * size || partsWords(glyphs, at)
      const apart = parted && last !== undefined && !/\s$/.test(last.text) && !/^\s/.test(run.text)
      current.runs.push(apart ? { ...run, text: ` ${run.text}` } : run)
      current.right = Math.max(current.right, glyph.x + glyph.width)
    }
    end = Math.max(end, glyph.x + glyph.width)
  }
  return { page, left: first.x, right: end, y: baseline, size, segments, firstWord: firstWordWidth(first) }
}

function toRun(glyph: Glyphs, size: number, baseline: number): TextRun {
  const raised = glyph.size <= size * SMALL && baseline - glyph.y > size * 0.15
  return {
    text: glyph.text,
    bold: glyph.bold,
    italic: glyph.italic,
    superscript: raised,
    ...(glyph.font === '' ? {} : { font: glyph.font }),
  }
}

function mainSize(glyphs: readonly Glyphs[]): number {
  const letters = new Map<number, number>()
  const largest = Math.max(...glyphs.map((glyph) => glyph.size))
  for (const glyph of glyphs) {
    // A row of marks may have more digits than the short word it hangs on.
    if (RAISED_TEXT.test(glyph.text) && glyph.size <= largest * SMALL) continue
    const size = Math.round(glyph.size * 10) / 10
    letters.set(size, (letters.get(size) ?? 0) + glyph.text.trim().length)
  }
  return [...letters].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1] as const)[0]
}

function firstWordWidth(glyph: Glyphs): number {
  const text = glyph.text.trimStart()
  const word = /^\S+/.exec(text)?.[0] ?? ''
  return text === '' ? 0 : (glyph.width * word.length) / text.length
}

const LIST_LABEL = /^\s*(?:[-–+•*●]|\(?[\p{L}\d]{1,5}(?:\.\d{1,3})*[.)])\s*$/u

/** A number or mark of a list stands out before the text of the line. */
export function hasLabelAlone({ segments: [first, second] }: VisualLine): boolean {
  return first !== undefined && second !== undefined && LIST_LABEL.test(segmentText(first))
}

/**
 * The runs of a line; segments keep two blanks between them. A number that stands out before its text is part
 * of it and looks like it, however the program that made the list set it.
 */
export function lineRuns(line: VisualLine): TextRun[] {
  const [first, second] = line.segments
  const begun = second?.runs[0]
  if (first !== undefined && begun !== undefined && hasLabelAlone(line)) {
    const { bold, italic } = begun
    const label = plainRun(`${segmentText(first).trim()} `)
    return [{ ...label, bold, italic }, ...joinSegments(line.segments.slice(1))]
  }
  return joinSegments(line.segments)
}

function joinSegments(segments: readonly Segment[]): TextRun[] {
  return segments.flatMap((segment, index) =>
    index === 0 ? segment.runs : [plainRun('  '), ...segment.runs],
  )
}
