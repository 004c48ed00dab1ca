import { signsBeside } from '../../search/lexicon/signers.ts'
import { foldMarks } from '../../search/text/fold.ts'
import type { Block } from './block.ts'
import { decides, isWiring, namesBody } from './decides.ts'
import { headTailEnd, isMotto } from './letter-title.ts'
import { isCapitals } from './letters.ts'
import { isPageMark } from './page-marks.ts'
import {
  DISTRIBUTION,
  isAppendixLabel,
  isAttachedRemark,
  isCoverLike,
  isHeadMark,
  isPlaceAndDate,
  kindAtStart,
  namedAppendix,
} from './report-signs.ts'
import { isPersonName, isSigning, nameAtEnd } from './signing.ts'
import { tableOfContents } from './table-of-contents.ts'

/** Blocks at the end of a report among which signing lines are looked for; notes do not count. */
const TAIL = 30
/** Blocks below a signing line among which the name stands. */
const BELOW_SIGNING = 14
const LONGEST_ENTRY = 160
const LONGEST_COVER_TEXT = 300
const COVER_WITHOUT_TITLE = 10

/**
 * Tells what of one report is not content: rules, the cover above the title, tables of contents, whom the paper is
 * addressed to ("Kính gửi"), distribution lists ("Nơi nhận" with its entries) and signatures ("T/M BAN THƯỜNG VỤ",
 * the office, the name). Left alone: the title, long paragraphs and sentences above it, and names of offices in the text.
 *
 * @param title first and behind last block of the report's title, null without one
 * @returns one entry per block
 */
export function markMatter(
  blocks: readonly Block[],
  title: { readonly from: number; readonly to: number } | null,
): readonly boolean[] {
  const matter = blocks.map((block) => block.rule)
  const mark = (at: number) => {
    if (at >= 0 && at < matter.length) matter[at] = true
  }
  const coverEnd = title?.from ?? headWithoutTitle(blocks)
  blocks.slice(0, coverEnd).forEach((block, at) => {
    const sentence = /[.;:]$/.test(block.text) && !isCoverLike(block)
    const general = title !== null && isGeneralTitle(blocks, at, title.from)
    if (block.note === null && block.text.length <= LONGEST_COVER_TEXT && !sentence && !general) mark(at)
  })
  const bodyFrom = title?.to ?? coverEnd
  for (let at = bodyFrom; at < headTailEnd(blocks, bodyFrom); at++) mark(at)
  for (const at of tableOfContents(blocks)) mark(at)
  // A workbook prints its letterhead again on each sheet.
  const letterhead = new Set(
    blocks.slice(0, coverEnd).flatMap(({ text }) => (namesBody(text.toUpperCase()) ? [text] : [])),
  )
  blocks.forEach((block, at) => {
    if (at >= bodyFrom && !block.cells && letterhead.has(block.text)) mark(at)
    const inTitle = title !== null && at >= title.from && at < title.to
    if (!inTitle && (decides(blocks, at) || isPageMark(block.text) || isDraftMark(block.text) || ties(block)))
      mark(at)
    // A sign that is left over from a form: "[".
    if (!block.cells && block.note === null && block.text !== '' && !/[\p{L}\p{N}]/u.test(block.text))
      mark(at)
    if (/^kính\s+gửi\s*:?/iu.test(block.text) || wires(blocks, at)) markEntries(blocks, at, mark, false)
    if (DISTRIBUTION.test(block.text)) markEntries(blocks, at, mark, true)
  })
  for (let at = imprintFrom(blocks); at < blocks.length; at++) mark(at)
  markSignatures(blocks, mark)
  return matter
}

const SHORTEST_TITLE = 25

/** The title over several appendices, above the first of them and no body, head mark or remark: it is said of all. */
function isGeneralTitle(blocks: readonly Block[], at: number, title: number): boolean {
  const [block, first] = [blocks[at], blocks[title]]
  if (block === undefined || first === undefined || block.rule || block.text.length < SHORTEST_TITLE)
    return false
  if (!isAppendixLabel(first) && namedAppendix(first) === null) return false
  if (!isCapitals(block.text) || namesBody(block.text) || isHeadMark(block) || isMotto(block.text))
    return false
  return kindAtStart(block.text) === null && !isSigning(block)
}

/** Where a gazette's imprint begins, its publisher above the address: what stands behind it is none of the paper's.
 * It is mostly a picture, whose marks may be misread. */
function imprintFrom(blocks: readonly Block[]): number {
  const at = blocks.findIndex(
    ({ text }, index) =>
      /XUAT BAN$/.test(foldMarks(text)) &&
      isCapitals(text) &&
      /^dia chi\s*:/i.test(foldMarks(blocks[index + 1]?.text ?? '')),
  )
  return at < 0 ? blocks.length : at
}

/** "ỦY BAN NHÂN DÂN TỈNH … điện:" in a telegram, above those that it goes to, in one block or with its name above. */
function wires(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined || block.text.length > LONGEST_ENTRY) return false
  if (isWiring(block.text)) return true
  const below = blocks[at + 1]
  return isCapitals(block.text) && namesBody(block.text) && below !== undefined && isWiring(below.text)
}

/** "(Kèm theo Báo cáo số …)" on a line of its own below the name of an appendix or of one of its forms. */
function ties({ text, cells }: Block): boolean {
  return (
    cells === undefined &&
    /^\(.*\)\s*\.?$/u.test(text) &&
    isAttachedRemark(text) &&
    text.length <= LONGEST_COVER_TEXT
  )
}

/** "DỰ THẢO", "DỰ THẢO LẦN 2" in a frame of its own, wherever a reader gives it. */
function isDraftMark(text: string): boolean {
  return /^\(?dự thảo(?:\s+(?:lần\s*)?\d{1,2})?\)?$/iu.test(text)
}

/** Blocks at the start that make the head of a paper without a title, 0 when none is a sign of a head. */
function headWithoutTitle(blocks: readonly Block[]): number {
  let end = 0
  while (end < COVER_WITHOUT_TITLE) {
    const block = blocks[end]
    if (block === undefined || !isCoverLike(block)) break
    end++
  }
  return blocks.slice(0, end).some(isHeadMark) ? end : 0
}

/** A list of receivers: its first block and the short list items below it. */
function markEntries(
  blocks: readonly Block[],
  from: number,
  mark: (at: number) => void,
  closes: boolean,
): void {
  const first = blocks[from]
  if (first === undefined || first.text.length > LONGEST_ENTRY * 4) return
  mark(from)
  for (let at = from + 1; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined || block.note || block.heading !== null || block.text.length > LONGEST_ENTRY)
      return
    const entry =
      block.bullet !== null ||
      (!closes && at < from + 4 && (isHeadMark(block) || isMotto(block.text))) ||
      (closes && (block.rule || isSigning(block) || isPersonName(block) || isListEnd(block.text)))
    if (!entry) return
    mark(at)
  }
}

/** Receivers without a list mark end in a comma, a semicolon or the stop behind the archive's sign. */
function isListEnd(text: string): boolean {
  return /[,;]$/.test(text) || /^(?:lưu|như trên)(?!\p{L})/iu.test(text) || nameAtEnd(text) !== null
}

/**
 * Signing lines and what stands around them: place and date, the seal's remark, names. They are looked for in the
 * tail of the report, and before it where a name alone on its line stands soon below (an annex follows).
 */
function markSignatures(blocks: readonly Block[], mark: (at: number) => void): void {
  const body = blocks.flatMap((block, at) => (block.note === null ? [at] : []))
  const tail = body.slice(-TAIL)
  for (const at of tail) {
    const block = blocks[at]
    if (block !== undefined && isPlaceAndDate(block)) mark(at)
  }
  const inTail = tail.findIndex((at) => isSigningAt(blocks, at) || isBesideAt(blocks, at))
  if (inTail >= 0) markSigned(blocks, tail.slice(inTail), mark)
  body.forEach((at, index) => {
    if (!isSigningAt(blocks, at)) return
    const below = body.slice(index, index + BELOW_SIGNING)
    const end = below.findIndex((other) => {
      const block = blocks[other]
      return (
        block !== undefined && (isPersonName(block) || (isSigning(block) && nameAtEnd(block.text) !== null))
      )
    })
    const apart = below.slice(0, end).some((other) => (blocks[other]?.text.length ?? 0) > LONGEST_ENTRY)
    if (end >= 0 && !apart) markSigned(blocks, below.slice(0, end + 1), mark)
  })
}

function isSigningAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  return block !== undefined && isSigning(block)
}

/** "ĐẠI DIỆN THÔN" in capitals above a name or the remark of whoever is to sign. */
function isBesideAt(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]
  if (block === undefined || !isBeside(block)) return false
  return blocks.slice(at + 1, at + 4).some((below) => isPersonName(below) || IS_TO_SIGN.test(below.text))
}

function isBeside({ text, bullet }: Block): boolean {
  return bullet === null && isCapitals(text.split('(')[0] ?? '') && signsBeside(text)
}

const IS_TO_SIGN = /^\(?(?:đã ký|ký tên|ký, (?:đóng dấu|ghi rõ)|ghi rõ họ tên)/iu

function markSigned(blocks: readonly Block[], indexes: readonly number[], mark: (at: number) => void): void {
  for (const at of indexes) {
    const block = blocks[at]
    if (block === undefined || block.bullet !== null || block.text.length > LONGEST_ENTRY) continue
    const office = IS_TO_SIGN.test(block.text)
    const body = isCapitals(block.text) && namesBody(block.text)
    if (isSigning(block) || isBeside(block) || isPersonName(block) || office || body) mark(at)
  }
}
