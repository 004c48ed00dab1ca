import type { Lines } from '../../search/passage.ts'
import type { Block } from './block.ts'
import { isCapitals } from './letters.ts'
import { printedLabel } from './numbering.ts'
import {
  DISTRIBUTION,
  isAppendixLabel,
  isCoverLike,
  isHeadMark,
  isSigning,
  isStateOrParty,
  kindAtStart,
} from './report-signs.ts'
import { tableOfContents } from './table-of-contents.ts'

/** One report of a bundle, in indexes of the blocks it was found in. */
export interface ReportSpan {
  /** Index of its first block; its cover and everything up to the next report belongs to it. */
  readonly from: number
  /** Index behind its last block. */
  readonly to: number
  /** First and behind last block of the title, null for a paper without one. */
  readonly title: { readonly from: number; readonly to: number } | null
  /** Lines of the source file, a table of contents at the end of the bundle left out. */
  readonly lines: Lines
}

const LONGEST_TITLE = 500
const MOST_TITLE_BLOCKS = 8
const MOST_COVER_BLOCKS = 14
const BODY_LENGTH = 250

/**
 * Tells the reports of a bundle apart. A report begins with its title: a kind of paper in capitals or bold
 * ("BÁO CÁO", "THÔNG BÁO" …) with an abstract, that is, with the subject in the same block or below it, and a
 * sign that a new paper begins: the head of a paper above it (Party or State, number, place and date), an
 * appendix label, the end of the paper before, or a rule below it. Blocks of a cover right above the title
 * belong to it, even where a bundle reuses the cover of another place. Left alone: kinds of papers in headings
 * with a number ("III. KẾ HOẠCH …"), in sentences, in tables of contents, and closing words ("QUYẾT ĐỊNH:").
 *
 *     "SÔNG LAM" · "Sông Lam, ngày 5 tháng 3 năm 2024" · "BÁO CÁO" · "kết quả công tác quý I" · rule
 */
export function splitReports(blocks: readonly Block[]): ReportSpan[] {
  if (blocks.length === 0) return []
  const contents = tableOfContents(blocks)
  const starts: { readonly from: number; readonly title: ReportSpan['title'] }[] = []
  for (let index = 0; index < blocks.length; ) {
    const title = contents.has(index) ? null : titleAt(blocks, index)
    const cover = title ? coverStart(blocks, title.from, starts.at(-1)?.title?.to ?? 0, contents) : index
    if (title && beginsReport(blocks, title, cover, starts.length === 0)) {
      starts.push({ from: cover, title })
      index = title.to
    } else index++
  }
  const [first] = starts
  if (first === undefined) return [span(blocks, 0, blocks.length, null, contents)]
  const bodyBefore = blocks.slice(0, first.from).filter((block) => block.text.length > BODY_LENGTH).length
  const all =
    bodyBefore >= 3 ? [{ from: 0, title: null }, ...starts] : [{ ...first, from: 0 }, ...starts.slice(1)]
  return all.map((start, at) =>
    span(blocks, start.from, all[at + 1]?.from ?? blocks.length, start.title, contents),
  )
}

function span(
  blocks: readonly Block[],
  from: number,
  to: number,
  title: ReportSpan['title'],
  contents: ReadonlySet<number>,
): ReportSpan {
  let last = to - 1
  while (last > from && contents.has(last)) last--
  const first = blocks[from]?.lines[0] ?? 1
  return {
    from,
    to,
    title,
    lines: [from === 0 ? 1 : first, blocks[last]?.lines[1] ?? first],
  }
}

/** The title whose first block stands at `index`: an appendix label or a kind of paper, with its abstract. */
function titleAt(blocks: readonly Block[], index: number): NonNullable<ReportSpan['title']> | null {
  const block = blocks[index]
  if (block === undefined || block.rule || block.note || block.bullet || block.cells) return null
  if (isLoneNumber(blocks[index - 1])) return null
  if (isAppendixLabel(block)) {
    const below = nextText(blocks, index + 1)
    const next = blocks[below]
    const titled = next !== undefined && isTitleLike(next)
    return titled ? { from: index, to: abstractEnd(blocks, below + 1) } : null
  }
  const kind = kindAtStart(block.text)
  if (kind === null || block.text.length > LONGEST_TITLE || /[:;]$/.test(block.text)) return null
  const alone = block.text.replace(/[“"\s]/g, '').length <= kind.replace(/\s/g, '').length + 2
  const head = block.text.slice(0, kind.length + 1)
  const printed = isCapitals(head) || (alone && (block.bold || block.heading !== null))
  if (!printed) return null
  if (!alone)
    return isCapitals(head) && isTitleLike(block) ? { from: index, to: abstractEnd(blocks, index + 1) } : null
  const to = abstractEnd(blocks, index + 1)
  if (to > index + 1) return { from: index, to }
  return isPlainAbstract(blocks, index + 1) ? { from: index, to: index + 2 } : null
}

/** "Chương I" on a line of its own: what stands below is its title, "QUY ĐỊNH CHUNG", and no paper's. */
function isLoneNumber(block: Block | undefined): boolean {
  return block !== undefined && printedLabel(block.text)?.length === block.text.length
}

/** One plain line below a kind of paper in capitals, itself above the text: "Ban hành Quy chế …", "Về việc …". */
function isPlainAbstract(blocks: readonly Block[], at: number): boolean {
  const [above, block, below] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (!above || !block || !below || !isCapitals(above.text) || !isAbstractPart(block)) return false
  return block.text.length <= 250 && printedLabel(block.text) === null && !/[,?!…]$/.test(block.text)
}

/**
 * Behind the last block of an abstract that goes on at `from`: every short block up to a rule that stands near,
 * otherwise blocks that are printed like a title or run on in small letters from it.
 */
function abstractEnd(blocks: readonly Block[], from: number): number {
  const rule = blocks.findIndex((block, at) => at >= from && at < from + MOST_TITLE_BLOCKS && block.rule)
  const upToRule = blocks.slice(from, Math.max(from, rule))
  if (rule >= from && upToRule.every((block) => isAbstractPart(block))) return rule
  let to = from
  while (to < from + MOST_TITLE_BLOCKS) {
    const block = blocks[to]
    if (block === undefined || !isAbstractPart(block)) break
    const goesOn = isTitleLike(block) || /^[(“"]?\p{Ll}/u.test(block.text)
    if (!goesOn || /^[\dIVX]{1,5}\s*[.)-]/u.test(block.text)) break
    to++
  }
  return to
}

function isAbstractPart(block: Block): boolean {
  return (
    !block.rule &&
    !block.note &&
    !block.bullet &&
    !block.cells &&
    block.text.length <= LONGEST_TITLE &&
    !/[.;:]$/.test(block.text) &&
    !/^(?:phần thứ|kính gửi|căn cứ|[IVX]{1,4}\s*[.-])/iu.test(block.text)
  )
}

function isTitleLike(block: Block): boolean {
  return isAbstractPart(block) && (block.bold || block.heading !== null || isCapitals(block.text))
}

function nextText(blocks: readonly Block[], from: number): number {
  let at = from
  while (blocks[at]?.rule) at++
  return at
}

/** The first block of the cover that stands right above the title, the title itself without one. */
function coverStart(
  blocks: readonly Block[],
  title: number,
  earliest: number,
  contents: ReadonlySet<number>,
): number {
  let start = title
  for (let at = title - 1; at >= earliest && at >= title - MOST_COVER_BLOCKS; at--) {
    const block = blocks[at]
    if (block === undefined || contents.has(at) || !isCoverLike(block)) break
    if (!block.rule) start = at
  }
  return start
}

function beginsReport(
  blocks: readonly Block[],
  title: NonNullable<ReportSpan['title']>,
  cover: number,
  first: boolean,
): boolean {
  const label = blocks[title.from]
  if (label !== undefined && isAppendixLabel(label)) return true
  const above = blocks.slice(cover, title.from)
  if (above.some(isHeadMark)) return true
  if (first && cover <= 2) return true
  const before = blocks.slice(Math.max(0, cover - 12), cover)
  const closed = before.some((block) => isSigning(block) || DISTRIBUTION.test(block.text))
  const ruled = blocks[title.to]?.rule === true
  return closed || ruled || above.some(isStateOrParty)
}
