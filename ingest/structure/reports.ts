import type { Lines } from '../../search/passage.ts'
import type { Block } from './block.ts'
import { decides, namesBody } from './decides.ts'
import { isMotto, letterTitle } from './letter-title.ts'
import { isCapitals } from './letters.ts'
import { printedLabel } from './numbering.ts'
import {
  DISTRIBUTION,
  isAppendixLabel,
  isAttachedRemark,
  isCoverLike,
  isHeadMark,
  isPlaceAndDate,
  isStateOrParty,
  kindAtStart,
  namedAppendix,
} from './report-signs.ts'
import { isSigning } from './signing.ts'
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
/** What corrects several papers names them all. */
const LONGEST_BOLD_TITLE = 1_200
/** A kind that is called more closely, alone on its line. */
const QUALIFIED = /^BÁO CÁO (?:NHANH|TÓM TẮT|TỔNG HỢP|TỔNG KẾT|SƠ KẾT|CHUYÊN ĐỀ|GIẢI TRÌNH)$/u
/** Words in capitals behind which a name must follow. */
const HANGING = /(?:^|\s)(?:GIỮA|VÀ|CỦA|VỚI)$/u
const MOST_TITLE_BLOCKS = 8
const MOST_COVER_BLOCKS = 14
const BODY_LENGTH = 250
/** A title without a kind has so many characters at least. */
const SHORTEST_OPENING = 20

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
  if (first === undefined) return [span(blocks, 0, blocks.length, openingTitle(blocks), contents)]
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
  if (isLoneNumber(blocks[index - 1]) || isInName(blocks, index)) return null
  const letter = letterTitle(blocks, index)
  if (letter !== null) return letter
  if (isForm(block.text) || isForm(blocks[index + 1]?.text ?? '')) return null
  if (namedAppendix(block) !== null && begun(blocks, index)) {
    return { from: index, to: abstractEnd(blocks, index + 1) }
  }
  if (isAppendixLabel(block)) {
    const below = nextText(blocks, index + 1)
    const next = blocks[below]
    const titled = next !== undefined && isTitleLike(next)
    return titled ? { from: index, to: abstractEnd(blocks, below + 1) } : null
  }
  const kind = kindAtStart(block.text)
  if (kind === null || block.text.length > LONGEST_TITLE || /[:;]$/.test(block.text)) return null
  const alone =
    block.text.replace(/[“"\s]/g, '').length <= kind.replace(/\s/g, '').length + 2 ||
    QUALIFIED.test(block.text)
  const head = block.text.slice(0, kind.length + 1)
  const printed = isCapitals(head) || (alone && (block.bold || block.heading !== null))
  if (!printed) return null
  // A reader that knows no bold letters gives kind and subject as one plain block below the head of the paper.
  const headed = isCapitals(head) && belowHead(blocks, index)
  if (!alone)
    return isCapitals(head) && (isTitleLike(block) || (headed && isAbstractPart(block)))
      ? { from: index, to: abstractEnd(blocks, index + 1) }
      : null
  const to = abstractEnd(blocks, index + 1)
  if (to > index + 1) return { from: index, to }
  if (isPlainAbstract(blocks, index + 1, headed)) return { from: index, to: abstractEnd(blocks, index + 2) }
  if (headed && isDatedAbove(blocks, index) && isMisreadAbstract(blocks, index + 1))
    return { from: index, to: abstractEnd(blocks, index + 2) }
  return opensText(blocks, index) ? { from: index, to: index + 1 } : null
}

/** "ĐOÀN KIỂM TRA THEO" over "QUYẾT ĐỊNH SỐ 4/QĐ-UBND": the paper by which a body of the letterhead is set up. */
function isInName(blocks: readonly Block[], index: number): boolean {
  const above = blocks[index - 1]?.text ?? ''
  return isCapitals(above) && /\sTHEO$/u.test(above) && /\sSỐ\s*:?\s*\d/u.test(blocks[index]?.text ?? '')
}

/** The title of a paper that names no kind: the lines in capitals that it opens with, below its head if it has one. */
function openingTitle(blocks: readonly Block[]): ReportSpan['title'] {
  let from = 0
  while (from < MOST_COVER_BLOCKS && opensNothing(blocks, from)) from++
  const first = blocks[from]
  if (first === undefined || !isCapitals(first.text) || printedLabel(first.text) !== null) return null
  const open = /,$/.test(first.text) && goesOnAsTitle(blocks[from + 1])
  if (first.text.length < SHORTEST_OPENING || !(isTitleLike(first) || open)) return null
  return { from, to: abstractEnd(blocks, from + 1) }
}

/** A rule, a head mark, the body that issues the paper. */
function opensNothing(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined) return false
  if (block.rule || isHeadMark(block) || isMotto(block.text)) return true
  if (isLetterheadName(block)) return true
  return isCoverLike(block) && (block.text.length < SHORTEST_OPENING || namesBody(block.text))
}

const LONGEST_NAME = 80

/** A body, or an office of it in small letters: "VĂN PHÒNG UBND TỈNH …" over "Phòng Tổng hợp". */
function isLetterheadName({ text, bullet }: Block): boolean {
  return (
    bullet === null && text.length <= LONGEST_NAME && !/[\d.;:,]/u.test(text) && namesBody(text.toUpperCase())
  )
}

/** Something ends right above, or the block is tied to another paper by a remark below it. */
function begun(blocks: readonly Block[], index: number): boolean {
  const above = blocks.slice(Math.max(0, index - 12), index)
  if (above.some((block) => isSigning(block) || DISTRIBUTION.test(block.text))) return true
  return blocks.slice(index + 1, index + 4).some((block) => isAttachedRemark(block.text) || block.cells)
}

/** The head of a paper (its number, place and date, the State's name) stands within a few blocks above. */
function belowHead(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(Math.max(0, index - 6), index).some(isHeadMark)
}

/** Place and date stand right above: what follows is the paper's kind, not a word of its text. */
function isDatedAbove(blocks: readonly Block[], index: number): boolean {
  return blocks.slice(Math.max(0, index - 2), index).some(isPlaceAndDate)
}

/** "BÁO CÁO" below the name of a body and right above "I. …": the paper names no subject. */
function opensText(blocks: readonly Block[], index: number): boolean {
  const [above, block] = [blocks[index - 1], blocks[index]]
  if (above === undefined || block === undefined || !isCapitals(block.text)) return false
  const label = printedLabel(blocks[nextText(blocks, index + 1)]?.text ?? '')
  const first =
    label?.value === 1 && (label.style === 'roman' || label.style === 'capital' || label.style === 'number')
  return first && (isLetterheadName(above) || isHeadMark(above) || isMotto(above.text))
}

/** A short line whose end a scan gives as a colon or a comma, with the rest of the subject or the text below it. */
function isMisreadAbstract(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined || !/[:,.]$/.test(block.text) || block.text.length > BODY_LENGTH / 2) return false
  return isPlainAbstract(blocks.with(at, { ...block, text: block.text.replace(/[\s:,.]+$/, '') }), at, true)
}

/** A title with blanks to be filled in ("quý … năm 20…") is that of a form. */
function isForm(text: string): boolean {
  return /(?:^|\s)(?:…|\.{3,}|_{3,})|\d…/u.test(text.replace(/(?:…|\.{3,})\s*$/u, ''))
}

/** "Chương I" on a line of its own: what stands below is its title, "QUY ĐỊNH CHUNG", and no paper's. */
function isLoneNumber(block: Block | undefined): boolean {
  return block !== undefined && printedLabel(block.text)?.length === block.text.length
}

/** One plain line below a kind of paper in capitals, itself above the text: "Ban hành Quy chế …", "Về việc …". */
function isPlainAbstract(blocks: readonly Block[], at: number, headed: boolean): boolean {
  const [above, block, below] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (!above || !block || !below || !isCapitals(above.text) || !isAbstractPart(block)) return false
  if (decides(blocks, at)) return false
  const longest = headed ? LONGEST_TITLE : 250
  return block.text.length <= longest && printedLabel(block.text) === null && !/[,?!…]$/.test(block.text)
}

/**
 * Behind the last block of an abstract that goes on at `from`: every short block up to a rule that stands near,
 * otherwise blocks that are printed like a title or run on in small letters from it; the remark that ties the paper
 * to another belongs to it. It stops at who decides ("CHỦ TỊCH ỦY BAN NHÂN DÂN …" above "Căn cứ …"), at an article,
 * a part, a table's name and a table of contents.
 */
function abstractEnd(blocks: readonly Block[], from: number): number {
  const rule = blocks.findIndex((block, at) => at >= from && at < from + MOST_TITLE_BLOCKS && block.rule)
  const upToRule = blocks.slice(from, Math.max(from, rule))
  let to = from
  if (rule >= from && upToRule.every((block, at) => isAbstractPart(block) && !decides(blocks, from + at))) {
    to = rule
  } else {
    while (to < from + MOST_TITLE_BLOCKS) {
      const block = blocks[to]
      if (block === undefined) break
      // "… GIỮA" over "CHÍNH PHỦ …": a title does not end there.
      if (HANGING.test(blocks[to - 1]?.text ?? '') && isCapitals(block.text) && !block.rule) {
        to++
        continue
      }
      if (decides(blocks, to)) break
      const open = /[;,]$/.test(block.text) && goesOnAsTitle(blocks[to + 1])
      if (!isAbstractPart(open ? { ...block, text: block.text.slice(0, -1) } : block)) break
      const goesOn = isTitleLike(block) || open || /^[(“"]?\p{Ll}/u.test(block.text)
      if (!goesOn || /^[\dIVX]{1,5}\s*[.)-]/u.test(block.text)) break
      to++
    }
  }
  const below = nextText(blocks, to)
  const remark = blocks[below]
  return remark && isAttachedRemark(remark.text) && remark.text.length <= LONGEST_TITLE ? below + 1 : to
}

/** A line of a title may end in a comma or a semicolon when the next is printed like it. */
function goesOnAsTitle(below: Block | undefined): boolean {
  if (below === undefined || !isAbstractPart(below)) return false
  return isTitleLike(below) || /^\p{Ll}/u.test(below.text)
}

function isAbstractPart(block: Block): boolean {
  return (
    !block.rule &&
    !block.note &&
    !block.bullet &&
    !block.cells &&
    block.text.length <= (block.bold ? LONGEST_BOLD_TITLE : LONGEST_TITLE) &&
    !/[.;:]$/.test(block.text) &&
    !isHeadMark(block) &&
    !/^(?:phần (?:thứ|[ivx]{1,4}(?!\p{L})|\d)|[a-hđ]\s*[.)]\s|chương [ivx\d]|điều \d|mục lục$|(?:bảng|biểu|hình)(?:\s+(?:số|mẫu))?\s*\d|kính gửi|kính thưa|căn cứ|(?:đơn vị tính|đvt)\s*:|[IVX]{1,4}\s*[.-])/iu.test(
      block.text,
    )
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
  if (label !== undefined && (isAppendixLabel(label) || namedAppendix(label) !== null)) return true
  const above = blocks.slice(cover, title.from)
  if (above.some(isHeadMark)) return true
  if (first && cover <= 2) return true
  const before = blocks.slice(Math.max(0, cover - 12), cover)
  const closed = before.some((block) => isSigning(block) || DISTRIBUTION.test(block.text))
  // A rule stands below the title of an example, too: "… theo mẫu sau:".
  const introduced = /:["”)]*$/.test(before.findLast((block) => !block.rule)?.text ?? '')
  const ruled = blocks[title.to]?.rule === true && !introduced
  return closed || ruled || above.some(isStateOrParty)
}
