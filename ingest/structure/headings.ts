import type { Block } from './block.ts'
import { isEnacting } from './decides.ts'
import { endsClosed, endsInColon, isCapitals, lastSign, startsSmall } from './letters.ts'
import { type PrintedLabel, printedLabel } from './numbering.ts'
import { isPageMark } from './page-marks.ts'
import { unitIn } from './table-surroundings.ts'

/** What a block heads. */
export interface Heading {
  /** Null for a heading without a number. */
  readonly label: PrintedLabel | null
  readonly title: string
  /** The text under the heading stands on the same line: the block is a paragraph that opens a section. */
  readonly runIn: boolean
  /** The sign by which it was recognised, in Vietnamese. */
  readonly sign: string
}

const LONGEST_TITLE = 400
/** Characters of a numbered title above points "a)", "b)"; beside a sibling that is one. */
const LONGEST_OF_POINTS = 160
const LONGEST_SIBLING = 300
/** Styles that number nothing but headings. */
const ALWAYS = new Set(['part', 'chapter', 'division'])
/** Styles of points below a number. */
const POINTS = new Set(['letter', 'lettered', 'parenthesis', 'bracket'])
/** Styles that number items as often as headings: markup or a title's shape must speak for a heading. */
const MOSTLY_ITEMS = new Set(['parenthesis', 'lettered', 'letter', 'bracket', 'ordinal'])

/**
 * Whether a block is a heading, and which. Signs, in this order: a part, chapter or article ("Phần thứ nhất",
 * "Điều 5."); heading markup or bold, italic letters throughout; a title in capitals; a bold or italic run at the
 * start that is a title ("**2.1. Mục tiêu tổng quát:** Đến năm …", the text runs in); a numbered line that is
 * short, does not end as a sentence and is followed by text of its own. The markup's level is never used.
 *
 * Left alone: "**1.** Phải thống nhất …" (only the number is bold), numbered sentences and lists of short items,
 * emphasised sentences, "Một là, …", slogans of several lines in capitals.
 *
 * @param below the next block that is no note and no rule, null at the end of the report
 * @param before what the block numbered before it in the same sequence was; null when it is the first
 */
export function headingOf(
  block: Block,
  below: Block | null,
  before: 'heading' | 'item' | null,
): Heading | null {
  if (block.note || block.rule || block.cells || block.text === '') return null
  const label = printedLabel(block.text)
  if (!label) return unnumbered(block, below)
  const title = block.text.slice(label.length).trim()
  const heads = (sign: string): Heading => ({ label, title: trimTitle(title), runIn: false, sign })
  if (label.style === 'ordinal') return null
  // "Biểu 1 cho thấy …" is a sentence: the name of a form is printed as one.
  if (label.style === 'form')
    return (block.bold || block.heading !== null || isCapitals(block.text) || title === '') &&
      !endsClosed(title)
      ? heads('biểu, mẫu')
      : null
  if (title === '')
    return ALWAYS.has(label.style) || label.style === 'article' || block.heading !== null || block.bold
      ? heads('số mục')
      : null
  const sentence = lastSign(block.text) === '.' || lastSign(block.text) === ';'
  const long = block.text.length > LONGEST_TITLE
  if (ALWAYS.has(label.style) && !long) return heads('phần, chương, mục')
  if (label.style === 'article') return article(block, label, title)
  if (block.heading !== null && !(long && sentence)) return heads('định dạng tiêu đề')
  if (block.emphasized && block.text.length <= (sentence ? 300 : 2 * LONGEST_TITLE))
    return heads('chữ đậm hoặc nghiêng')
  const runIn = emphasizedRunIn(block, label) ?? plainRunIn(block, label)
  if (runIn) return runIn
  if (isCapitals(title) && !long) return heads('chữ hoa')
  return looksLikeTitle(block, label, title, below, before) ? heads('số mục và dáng tiêu đề') : null
}

/** "Điều 3. Trách nhiệm" heads; "Điều 3. Giao Sở Tài chính …" opens a section with its text. */
function article(block: Block, label: PrintedLabel, title: string): Heading {
  const short = block.text.length <= 160 && !/[.;]$/.test(block.text)
  if (short) return { label, title: trimTitle(title), runIn: false, sign: 'điều' }
  const named = /^([^.:]{3,120})[.:]\s+\p{Lu}/u.exec(title)
  return { label, title: named?.[1] ?? '', runIn: true, sign: 'điều' }
}

function emphasizedRunIn(block: Block, label: PrintedLabel): Heading | null {
  if (block.bullet !== null || block.runIn <= label.length || block.runIn >= block.text.length) return null
  const title = block.text.slice(label.length, block.runIn).trim()
  const after = block.text.slice(block.runIn).trimStart()
  const closed = /[:.]$/.test(title) || after.startsWith(':')
  if (!closed || title.length < 4 || title.length > 200) return null
  // "**1. Khâu thứ nhất:** “*Phát triển …*”": the rest is a quotation, nothing but the title's second half.
  const quoted = /^:?\s*["“]/.test(after) && /["”]\s*[.;]?$/.test(after) && after.length <= 2 * LONGEST_TITLE
  return {
    label,
    title: trimTitle(quoted ? block.text.slice(label.length) : title),
    runIn: !quoted,
    sign: 'tiêu đề liền đoạn',
  }
}

/**
 * Without markup: "1. Khâu thứ nhất: “Phát triển …”." is a heading, "2.1. Mục tiêu tổng quát: Đến năm …" opens a
 * section with its text; the latter only where the number has several figures.
 */
function plainRunIn(block: Block, label: PrintedLabel): Heading | null {
  if (block.bullet !== null || MOSTLY_ITEMS.has(label.style)) return null
  const rest = block.text.slice(label.length)
  if (/^[^:.;,]{4,60}:\s*["“][^"“”]*["”]\s*\.?$/u.test(rest) && rest.length <= 2 * LONGEST_TITLE) {
    return { label, title: trimTitle(rest), runIn: false, sign: 'tiêu đề và trích dẫn' }
  }
  if (label.style !== 'decimal') return null
  const match = /^([^:.;,]{4,80}):\s+(?=\S)/u.exec(block.text.slice(label.length))
  return match?.[1] ? { label, title: match[1].trim(), runIn: true, sign: 'tiêu đề liền đoạn' } : null
}

function looksLikeTitle(
  block: Block,
  label: PrintedLabel,
  title: string,
  below: Block | null,
  before: 'heading' | 'item' | null,
): boolean {
  if (below === null || block.bullet !== null || startsSmall(title)) return false
  const points = pointsBelow(block, label, below, before)
  if (before === 'item' && label.style !== 'decimal' && !points) return false
  if (/[.;,!?…]["”)\]]*$/.test(block.text)) {
    // "1.3. Giữ vững … của tỉnh." after the headings 1.1 and 1.2: one short sentence with its full stop.
    const follows = before === 'heading' && label.style === 'decimal' && block.text.length <= 260
    if (!follows || !/\.$/.test(block.text) || /[.;]\s+\p{Lu}/u.test(title)) return false
  }
  const next = printedLabel(below.text)
  if (next && next.style === label.style && next.depth === label.depth) return false
  if (label.style === 'capital' || label.style === 'roman') return block.text.length <= 450
  if (label.style === 'decimal') return block.text.length <= 350 && !/[.;]\s+\p{Lu}/u.test(title)
  if (startsSmall(below.text) && !points) return false
  if (MOSTLY_ITEMS.has(label.style)) {
    const plain = below.bullet === null && next === null && below.text.length > 60
    return block.text.length <= (plain ? 260 : 160) && !endsInColon(block.text)
  }
  return block.text.length <= (endsInColon(block.text) ? 80 : 220)
}

/** "1. Mục đích" above "a) Chủ động …": points of its own begin below it, and it is no sentence that introduces them. */
function pointsBelow(
  block: Block,
  label: PrintedLabel,
  below: Block,
  before: 'heading' | 'item' | null,
): boolean {
  const next = printedLabel(below.text)
  const smaller = label.style === 'number' || label.style === 'roman' || label.style === 'decimal'
  const begins = next !== null && POINTS.has(next.style) && next.value === 1
  // Beside a sibling that heads its own points a long title is one, too.
  const longest = before === 'heading' ? LONGEST_SIBLING : LONGEST_OF_POINTS
  return smaller && begins && !endsClosed(block.text) && block.text.length <= longest
}

function unnumbered(block: Block, below: Block | null): Heading | null {
  const { text } = block
  const heads = (sign: string): Heading => ({ label: null, title: trimTitle(text), runIn: false, sign })
  if (!/\p{L}{2}/u.test(text) || isEnacting(text) || isPageMark(text)) return null
  // What only ties the paper to another, names a table or gives its unit heads nothing.
  if (/^\(.*\)$/u.test(text) || (unitIn(text) !== null && text.length <= 80)) return null
  if (below?.cells && !isCapitals(text) && block.heading === null) return null
  const sentence = /[.;,!?]/.test(lastSign(text))
  if (block.heading !== null && !(sentence && text.length > 150) && text.length <= LONGEST_TITLE) {
    return heads('định dạng tiêu đề')
  }
  if (below === null) return null
  if (isCapitals(text) && block.bullet === null) {
    return block.pieces.length <= 3 && text.length <= 200 && !sentence ? heads('chữ hoa') : null
  }
  if (block.emphasized && !sentence && text.length <= 200) return heads('chữ đậm hoặc nghiêng')
  const stars = block.bullet === '*' || block.bullet === '-'
  const plainBelow = below.bullet === null && below.heading === null && !printedLabel(below.text)
  if (stars && text.length <= 60 && !endsClosed(text) && plainBelow && below.text.length > 80) {
    return heads('gạch đầu dòng đứng riêng')
  }
  if (block.bullet === '*' && text.length <= 80 && endsInColon(text)) return heads('dấu * và dấu hai chấm')
  return null
}

function trimTitle(title: string): string {
  return title.replace(/\s*[:.]\s*$/u, '').trim()
}
