import { isLoneArticle } from './article-titles.ts'
import { type Block, MOST_LINES } from './block.ts'
import { joinBlocks } from './block-text.ts'
import { endsClosed, isCapitals, startsSmall } from './letters.ts'
import { beginsAnew } from './line-start.ts'
import { printedLabel } from './numbering.ts'
import { isPageMark } from './page-marks.ts'
import type { Pairs } from './pairs.ts'
import { isPlaceAndDate } from './report-signs.ts'
import { continuesSentence } from './sentence-break.ts'

/** Blocks that are looked through for the other half of a sentence, and for the next note of a page. */
const LOOK_AHEAD = 10
/** Marks that may wait for their notes, as in a paper with all notes at its end. */
const MOST_WAITING = 500

/**
 * Puts paragraphs together again that page breaks cut, also where the notes of the page stand in between, and
 * tells which blocks between notes are further paragraphs of a note.
 *
 * A block goes on with the last body paragraph when that broke off in a sentence (`continuesSentence`), with notes
 * and nothing else in between. A block below a note belongs to the note when the body paragraph above broke off and
 * goes on only further below; or when the next note answers a mark that stood above this page's notes; or when it
 * begins small and the note broke off; or when it does not end as body text does. Left alone: headings, items,
 * tables, covers, and a sentence that is unfinished but not continued.
 *
 *     "… khai thác sử" / note 7 / "dụng hiệu quả …"     one paragraph, one note
 */
export function joinParagraphs(blocks: readonly Block[], pairs: Pairs): Block[] {
  const out: Block[] = []
  let body = -1
  // A block that goes on with the body ends the notes of the page, although a note was put out last.
  let inNotes = false
  let waiting: string[] = []
  for (const [index, block] of blocks.entries()) {
    const above = inNotes ? out.at(-1) : undefined
    if (block.note) {
      waiting = without(waiting, block.note.label)
      out.push(block)
      inNotes = true
      continue
    }
    const open = body >= 0 ? out[body] : undefined
    const last = out.at(-1)
    if (last && losesYear(last, block)) {
      out[out.length - 1] = joinBlocks(last, block)
      continue
    }
    if (open && canGoOn(open, block) && continuesSentence(open.text, block.text, pairs)) {
      const later = above?.note ? otherHalf(blocks, index) : false
      if (!above?.note || startsSmall(block.text) || !later) {
        out[body] = joinBlocks(open, block)
        inNotes = false
        waiting = [...waiting, ...labels(block)]
        continue
      }
    }
    if (above?.note && !markedAnew(block)) {
      if (startsSmall(block.text) && !endsClosed(above.text) && above.pieces.length < MOST_LINES) {
        out[out.length - 1] = joinBlocks(above, block)
        continue
      }
      // Formats that bind marks to notes give each note whole.
      if (above.note.noteId === undefined && belongsToNote(blocks, index, open, waiting)) {
        out.push({ ...block, note: above.note, continuesNote: true })
        continue
      }
    }
    waiting = [...waiting, ...labels(block)].slice(-MOST_WAITING)
    out.push(block)
    if (block.rule || isPageMark(block.text)) continue
    inNotes = false
    body = isBody(block) ? out.length - 1 : -1
  }
  return out
}

function labels(block: Block): string[] {
  return block.marks.map((mark) => mark.label)
}

function without(waiting: readonly string[], label: string): string[] {
  const at = waiting.indexOf(label)
  return at < 0 ? [...waiting] : [...waiting.slice(0, at), ...waiting.slice(at + 1)]
}

/** Text that may break off: a paragraph or an item, no bare heading, cover or table. */
function isBody(block: Block): boolean {
  if (block.rule || block.cells || isCapitals(block.text)) return false
  if (block.heading !== null) return !endsClosed(block.text)
  return !(block.emphasized && block.text.length < 60) || endsClosed(block.text)
}

function canGoOn(open: Block, block: Block): boolean {
  if (beginsAnew(block) || open.pieces.length >= MOST_LINES || isLoneArticle(open.text)) return false
  if (open.heading !== null)
    return startsSmall(block.text) && block.text.length < 200 && block.heading === null
  if (open.emphasized && !block.emphasized) return startsSmall(block.text)
  if (!open.emphasized && block.emphasized) return startsSmall(block.text)
  if (!startsSmall(block.text) && (open.text.length < 40 || mayBeTitle(open))) return /,$/.test(open.text)
  return !endsAtMark(open) || startsSmall(block.text)
}

/** "Khe Mơ, ngày 21 tháng 6 năm" above "2024": in the narrow half of a letterhead the year falls into a line of its own. */
function losesYear(last: Block, block: Block): boolean {
  return /^(?:19|20)\d{2}\.?$/u.test(block.text) && /\snăm$/u.test(last.text) && isPlaceAndDate(last)
}

/** A numbered line of a title's length: the capital below it begins the text of the section. */
function mayBeTitle(block: Block): boolean {
  return block.bullet === null && block.text.length <= 300 && printedLabel(block.text) !== null
}

/** A note mark closes the paragraph although its full stop is lost: "… và chất lượng<sup>[63]</sup>". */
function endsAtMark(block: Block): boolean {
  return block.marks.some((mark) => mark.offset >= block.text.length)
}

/** A heading or a numbered line can be no further paragraph of a note; a dash can. */
function markedAnew(block: Block): boolean {
  return (
    block.heading !== null ||
    block.rule ||
    block.cells !== undefined ||
    (beginsAnew(block) && block.bullet === null)
  )
}

/** The text that the page break above cut goes on only further below, past this block. */
function otherHalf(blocks: readonly Block[], from: number): boolean {
  for (let at = from + 1; at < Math.min(blocks.length, from + LOOK_AHEAD); at++) {
    const block = blocks[at]
    if (!block) return false
    if (block.note) continue
    if (markedAnew(block) || block.bullet !== null) return false
    if (startsSmall(block.text)) return true
  }
  return false
}

function belongsToNote(
  blocks: readonly Block[],
  index: number,
  open: Block | undefined,
  waiting: readonly string[],
): boolean {
  const block = blocks[index]
  if (!block || startsSmall(block.text)) return false
  const broken = open !== undefined && !endsClosed(open.text) && !endsAtMark(open) && open.heading === null
  if (broken && otherHalf(blocks, index)) return true
  const next = nextNote(blocks, index)
  if (next?.note && waiting.includes(next.note.label)) return true
  if (block.bullet !== null || block.marks.length > 0 || endsClosed(block.text)) return false
  const below = blocks[index + 1]
  return below !== undefined && !startsSmall(below.text) && (/\d/.test(block.text) || block.text.length > 140)
}

/** The note that comes next with only plain paragraphs before it. */
function nextNote(blocks: readonly Block[], from: number): Block | null {
  for (let at = from; at < Math.min(blocks.length, from + 4); at++) {
    const block = blocks[at]
    if (!block) return null
    if (block.note) return block
    if (markedAnew(block) || block.marks.length > 0) return null
  }
  return null
}
