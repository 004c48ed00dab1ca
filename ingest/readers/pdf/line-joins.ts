import { PARTY_SOURCE, STATE_SOURCE } from '../../../search/lexicon/bodies.ts'
import { lineRuns, lineText, type VisualLine } from './visual-line.ts'

/** Measures that tell where paragraphs end. Points. */
export interface TextMeasures {
  /** Size of most letters. */
  readonly bodySize: number
  /** Usual distance of baselines, as a multiple of the size. */
  readonly pitch: number
  /** The same on pages that are set wider than the others. */
  readonly widePages: ReadonlyMap<number, number>
}

/** Edges of the column that a line stands in. */
export interface ColumnEdges {
  readonly left: number
  readonly right: number
  /** Too few lines stand there to trust the edges. */
  readonly unsure: boolean
}

const LIST_START = /^\s*(?:[-–+•*●]\s|\d{1,3}(?:\.\d{1,3})*[.)]\s|\p{L}[.)]\s|[IVXL]{1,6}\.\s|\(\d{1,2}\)\s)/u
/** The State's name may be too wide for its half of a letterhead. */
const STATE_BEGUN = /XÃ HỘI CHỦ NGHĨA(?: VIỆT)?\s*$/u
const STATE_END = /^\s*(?:VIỆT )?NAM\s*$/u
/** Lines of the right half of a letterhead, each for itself: the State or the Party, place and date. */
const STATE_OR_PARTY = new RegExp(`^\\s*(?:${STATE_SOURCE} VIỆT NAM|${PARTY_SOURCE})\\s*$`, 'u')
const DATED = /^\s*\p{Lu}[\p{L}\s.]{1,40},\s*ngày\s.{0,20}tháng\s.{0,20}năm\s*\d{4}\s*$/u
/** "Điều 7", also as a picture gives it, "Chương II", "Mục 1" alone above their titles. */
const LONE_LABEL =
  /^\s*(?:[ĐD]i\p{L}u\s*\d{1,3}[a-zđ]?|(?:chương|phần|mục|tiểu mục)\s+(?:\d{1,3}|[IVXL]{1,6}|thứ\s\p{L}+))\s*[.:]?\s*$/iu
/** A part of a paper begins, however its title goes on. */
const PART_START = /^\s*(?:chương|phần|mục|tiểu mục)\s+(?:\d{1,3}|[IVXL]{1,6})(?!\p{L})/iu
const SENTENCE_END = /[.:;!?…][”"')\]]*\s*$/u

/** Usual size and line distance of a document; the distance is the smallest that is common. */
export function measureText(pages: readonly (readonly VisualLine[])[]): TextMeasures {
  const sizes = new Map<number, number>()
  for (const line of pages.flat()) {
    const size = Math.round(line.size * 2) / 2
    sizes.set(size, (sizes.get(size) ?? 0) + lineText(line).length)
  }
  const bodySize = [...sizes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 12
  const pitch = lowQuarter(pages.flatMap(pitchesOf)) ?? 1.2
  const widePages = new Map<number, number>()
  for (const lines of pages) {
    const own = pitchesOf(lines)
    const usual = own.length < LINES_OF_A_PAGE ? undefined : lowQuarter(own)
    const [first] = lines
    if (first !== undefined && usual !== undefined && usual > pitch && usual <= WIDEST)
      widePages.set(first.page, usual)
  }
  return { bodySize, pitch, widePages }
}

/** A page of fewer lines tells nothing of its own distance. */
const LINES_OF_A_PAGE = 10
/** Double spacing and a little more. */
const WIDEST = 2.1

function pitchesOf(lines: readonly VisualLine[]): number[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || Math.abs(line.size - before.size) > 0.5) return []
    const pitch = (line.y - before.y) / line.size
    return pitch > 0.9 && pitch < 3 ? [pitch] : []
  })
}

function lowQuarter(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)]
}

/** Left and right edge of the text: where most lines begin and the widest end. */
export function columnEdges(lines: readonly VisualLine[]): ColumnEdges {
  const rights = lines.map((line) => line.right).sort((a, b) => a - b)
  const lefts = lines.map((line) => line.left).sort((a, b) => a - b)
  return {
    left: lefts[Math.floor(lefts.length / 20)] ?? 0,
    right: rights[Math.floor(rights.length * 0.95)] ?? 0,
    unsure: lines.length < 5,
  }
}

/**
 * Whether a line goes on in the next: the next stands at the usual distance, is not set in, and its first
 * word had no room left on the line before. Two lines of a centred title hang together too.
 *
 * @returns "break" when the author broke the line inside one block, as in titles
 */
export function continues(
  line: VisualLine,
  next: VisualLine,
  firstOfParagraph: boolean,
  edges: ColumnEdges,
  measures: TextMeasures,
): 'join' | 'break' | 'end' {
  if (Math.abs(line.size - next.size) > 0.06 * line.size + 0.3) return 'end'
  const samePage = line.page === next.page && next.y > line.y
  if (next.page > line.page + 1) return 'end'
  if (!samePage && edges.unsure && SENTENCE_END.test(lineText(line))) return 'end'
  if (samePage && STATE_BEGUN.test(lineText(line)) && STATE_END.test(lineText(next))) return 'join'
  if (STATE_OR_PARTY.test(lineText(line)) || DATED.test(lineText(next))) return 'end'
  const open = /^\s*\([^)]*$/u.test(lineText(line)) && /^[^(]*\)\s*$/u.test(lineText(next))
  const pitch = measures.widePages.get(line.page) ?? measures.pitch
  if (samePage && next.y - line.y > pitch * line.size * 1.22) return 'end'
  // "(Ban hành kèm theo … của Chủ tịch" / "UBND xã)", set in the middle: brackets hold a remark together.
  if (samePage && open) return 'join'
  if (isBold(line) !== isBold(next) && !(isBold(line, 'last') && isBold(next, 'first'))) return 'end'
  const step = line.size * 0.7
  const centred = isCentred(line, edges) && isCentred(next, edges) && next.left > edges.left + step
  if (centred && (isBold(line) || line.left > edges.left + step))
    return samePage && isOneTitle(lineText(line), lineText(next)) ? 'break' : 'end'
  // The width of a word is reckoned from that of its line; narrow and wide letters make it off by some.
  const full = line.right + next.firstWord > edges.right - line.size * 0.6
  if (!full) return 'end'
  const text = lineText(next)
  if (isAtRight(line, edges) && !isAtRight(next, edges)) return 'end'
  if (LIST_START.test(text) && SENTENCE_END.test(lineText(line))) return 'end'
  if (next.left > line.left + step) {
    // A hanging indent: the mark of a list item stands out to the left of all its other lines.
    return firstOfParagraph && LIST_START.test(lineText(line)) && !LIST_START.test(text) ? 'join' : 'end'
  }
  const setIn = next.left > edges.left + step && next.left > line.left - step
  if (setIn && firstOfParagraph && SENTENCE_END.test(lineText(line)) && /^\s*[\p{Lu}\d“"]/u.test(text))
    return 'end'
  return 'join'
}

/**
 * The kind of a paper in capitals stands alone above its subject, whether or not the file tells bold letters; and two
 * numbered lines of one width are two items.
 */
function isOneTitle(line: string, next: string): boolean {
  if (LONE_LABEL.test(line) || PART_START.test(next)) return false
  return isUpper(line) === isUpper(next) && !LIST_START.test(next)
}

function isUpper(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase()
}

/** What to put between two lines that are joined: nothing after "54-" and "kinh tế-", else a blank. */
export function glue(before: string, after: string): string {
  if (/\s$/.test(before) || /^\s/.test(after)) return ''
  if (/[\p{L}\d]-$/u.test(before) && /^[\p{L}\d]/u.test(after)) return ''
  return /[\p{L}\d]\/$/u.test(before) ? '' : ' '
}

/** Set to the right edge, as a source below a table is: no paragraph begins so far in. */
function isAtRight(line: VisualLine, edges: ColumnEdges): boolean {
  return line.left > edges.left + 0.4 * (edges.right - edges.left)
}

function isCentred(line: VisualLine, edges: ColumnEdges): boolean {
  const before = line.left - edges.left
  const after = edges.right - line.right
  return Math.abs(before - after) <= Math.max(6, 0.04 * (edges.right - edges.left)) && before > -2
}

function isBold(line: VisualLine, part: 'all' | 'first' | 'last' = 'all'): boolean {
  const runs = lineRuns(line).filter((run) => /[\p{L}\d]/u.test(run.text) && !run.superscript)
  if (part === 'first') return runs[0]?.bold ?? false
  if (part === 'last') return runs.at(-1)?.bold ?? false
  return runs.length > 0 && runs.every((run) => run.bold)
}
