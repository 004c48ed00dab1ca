import { type Block, MOST_LINES } from './block.ts'
import { joinBlocks, lineBlock } from './block-text.ts'
import { namesBody } from './decides.ts'
import { standApart } from './head-lines.ts'
import { isNameOpen } from './letterhead-names.ts'
import { endsClosed, firstWord, isCapitals, startsSmall } from './letters.ts'
import { beginsAnew, beginsWithMark } from './line-start.ts'
import { printedLabel } from './numbering.ts'
import { isPageMark } from './page-marks.ts'
import type { Pairs } from './pairs.ts'
import { isKindAlone } from './report-signs.ts'
import { continuesSentence } from './sentence-break.ts'
import type { RepairedLine } from './text-repair.ts'

/** Lines that are looked at together to tell whether the text is hard-wrapped. */
const WINDOW = 48
const LONGEST_WRAPPED = 130

/**
 * Puts lines together that the author or a converter broke: lines with a hard break, titles in capitals over
 * several lines, and hard-wrapped text, whether or not blank lines stand between the visual lines. Wrapped text
 * is known by its lines, of which few are long and most stop in the middle of a sentence; inside it a line ends
 * its paragraph when it ends a sentence and the next word would still have fitted. Left alone: lines that begin
 * something of their own, and paragraphs on one line each.
 *
 *     "Tỉnh đã hoàn thành quy hoạch vùng và"     one block
 *     "giao các huyện tổ chức thực hiện."
 */
export function linesToBlocks(lines: readonly RepairedLine[], pairs: Pairs): Block[] {
  const wraps = wrapsByLine(lines)
  const blocks: Block[] = []
  let open: { block: Block; last: RepairedLine; lastBlock: Block } | null = null
  let blanks = 0
  for (const line of lines) {
    if (line.text === '' && !line.rule && !line.cells && !line.note) {
      blanks++
      continue
    }
    const block = lineBlock(line)
    if (open && goesOn(open, line, block, blanks, wraps.get(line.number) ?? null, pairs)) {
      open = { block: joinBlocks(open.block, block), last: line, lastBlock: block }
    } else {
      if (open) blocks.push(open.block)
      open = { block, last: line, lastBlock: block }
    }
    blanks = 0
  }
  if (open) blocks.push(open.block)
  return blocks
}

function goesOn(
  open: { readonly block: Block; readonly last: RepairedLine; readonly lastBlock: Block },
  line: RepairedLine,
  block: Block,
  blanks: number,
  wrap: Wrap | null,
  pairs: Pairs,
): boolean {
  const above = open.block
  if (above.pieces.length >= MOST_LINES) return false
  if (isPageMark(above.text) || isPageMark(block.text)) return false
  if (above.rule || block.rule || above.cells || block.cells || block.note) return false
  if (open.last.hardBreak && (standApart(open.lastBlock, block) || twoBodies(above.text, block.text)))
    return false
  if (twoBodies(open.last.text, block.text)) return false
  if (open.last.hardBreak && blanks === 0 && block.heading === null && block.bullet === null) return true
  if (blanks === 0 && continuesCapitals(above, block)) return true
  if (beginsAnew(block)) return wrap !== null && blanks <= wrap.gap && goesOnWithEnumeration(above, block)
  if (wrap === null || above.heading !== null || blanks > wrap.gap) return false
  if (isCapitals(above.text)) return false
  // A short numbered line above a capital is the title of its section: its line had room for the next word.
  const title = above.pieces.length === 1 && printedLabel(above.text) !== null && !startsSmall(block.text)
  if (title && above.text.length < wrap.width * 0.5) return false
  if (line.indent >= open.last.indent + 3 && endsClosed(open.last.text)) return false
  return wrapsOn(above, open.last.text, line.text, wrap, pairs)
}

/**
 * "UBND TỈNH …" over "SỞ …" in one paragraph of a letterhead, with a soft break between: the second belongs to the first
 * and is another body. What leads a party body goes on with its name.
 */
function twoBodies(above: string, below: string): boolean {
  if (![above, below].every((line) => isCapitals(line) && namesBody(line))) return false
  const name = above.trim()
  return !isNameOpen(name) && !/^BAN (?:CHẤP HÀNH|THƯỜNG VỤ)$/u.test(name)
}

/** A title in capitals that runs over lines standing directly under each other. */
function continuesCapitals(above: Block, block: Block): boolean {
  if (isCapitals(above.text) && block.text.length <= 10 && /^[-–\d\s.]+$/.test(block.text)) return true
  if (block.heading !== null || block.bullet !== null || !isCapitals(above.text) || !isCapitals(block.text)) {
    return false
  }
  return !isKindAlone(above.text) && above.text.length > 30 && !beginsWithMark(block)
}

/** "(2)" at the start of a visual line goes on with a sentence that holds "(1)" in its middle. */
function goesOnWithEnumeration(above: Block, block: Block): boolean {
  const match = /^\((\d{1,2})\)/.exec(block.text)
  if (!match || block.bullet !== null || block.heading !== null) return false
  return above.text.indexOf(`(${Number(match[1]) - 1})`) > 0
}

function wrapsOn(above: Block, last: string, next: string, wrap: Wrap, pairs: Pairs): boolean {
  const word = firstWord(next)
  const fits = last.length + 1 + word.length <= wrap.width
  if (startsSmall(next)) return !/:$/.test(last)
  // Nothing begins with a bare number behind a semicolon: "… 73,6% dự toán;" / "09 chủ đầu tư …".
  if (/;$/.test(last) && /^\d/.test(next) && printedLabel(next) === null) return true
  if (endsClosed(last)) return !fits && !wrap.fullLinesEnd && !/:$/.test(last)
  const roomy = last.length + 1 + next.split(' ').slice(0, 2).join(' ').length <= wrap.width
  const name = /^["“(]*\p{Lu}\p{L}*\s+\p{Lu}/u.test(next)
  return !roomy || name || continuesSentence(above.text, next, pairs, 1)
}

/** How the text around a line is wrapped. */
interface Wrap {
  /** Characters of a full line. */
  readonly width: number
  /** Blank lines that usually stand between two lines of a paragraph. */
  readonly gap: number
  /** A full line that ends a sentence more likely ends its paragraph than not. */
  readonly fullLinesEnd: boolean
}

/** Per line number how the text around it is wrapped; nothing where it is not. */
function wrapsByLine(lines: readonly RepairedLine[]): Map<number, Wrap> {
  const written = lines.filter((line) => line.text !== '' && !line.rule && !line.cells)
  const wraps = new Map<number, Wrap>()
  for (let from = 0; from < written.length; from += WINDOW) {
    const start = Math.max(0, Math.min(from, written.length - WINDOW))
    const wrap = wrapOf(written.slice(start, from + WINDOW))
    if (wrap) for (const line of written.slice(from, from + WINDOW)) wraps.set(line.number, wrap)
  }
  return wraps
}

function wrapOf(lines: readonly RepairedLine[]): Wrap | null {
  const prose = lines.filter(
    (line) => line.text.length >= 30 && line.heading === null && !isCapitals(line.text),
  )
  if (prose.length < 6) return null
  const lengths = prose.map((line) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  if (width > LONGEST_WRAPPED || (lengths.at(-1) ?? 0) > LONGEST_WRAPPED * 1.3) return null
  const full = prose.filter((line) => line.text.length >= width * 0.72).length
  const broken = prose.filter((line) => !endsClosed(line.text)).length
  if (full < prose.length * 0.5 || broken < prose.length * 0.45) return null
  return { width, gap: usualGap(prose), fullLinesEnd: fullLinesEnd(prose, width) }
}

/** The most frequent number of lines between two that one sentence goes on over; the smaller one of two. */
function usualGap(prose: readonly RepairedLine[]): number {
  const counts = [0, 0, 0, 0]
  prose.forEach((line, index) => {
    const above = prose[index - 1]
    if (!above || endsClosed(above.text) || !startsSmall(line.text)) return
    const gap = line.number - above.number - 1
    if (gap < counts.length) counts[gap] = (counts[gap] ?? 0) + 1
  })
  return counts.indexOf(Math.max(...counts))
}

/**
 * A sentence inside a paragraph ends at the end of a line by chance, once in as many times as a line has words;
 * the last line of a paragraph is full by chance in about one of ten. The likelier of the two is assumed.
 */
function fullLinesEnd(prose: readonly RepairedLine[], width: number): boolean {
  const inside = prose.reduce((sum, { text }) => sum + (text.match(/[.…]["”)]?\s+\p{Lu}/gu)?.length ?? 0), 0)
  const short = prose.filter(({ text }) => endsClosed(text) && text.length < width * 0.85).length
  const words = prose.reduce((sum, { text }) => sum + text.split(' ').length, 0) / prose.length
  return inside / words < short / 10
}
