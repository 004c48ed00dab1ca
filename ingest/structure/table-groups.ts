import { startsSmall } from './letters.ts'
import { isFigure } from './table-heads.ts'
import { type MarkedRow, totalsOf } from './table-totals.ts'

/** A row that stands above others in a table: "I. Nông nghiệp", "Khu vực miền núi". */
export interface GroupRow {
  /** Its words without the number. */
  readonly text: string
  /** It holds nothing but its words; a part numbered "A", "I" may say who is responsible for all of it. */
  readonly bare: boolean
}

/** Where a row stands under others. */
export interface GroupedRow {
  /** The rows above it, outermost first. */
  readonly above: readonly GroupRow[]
  /** Numbered or marked below a row of the table ("1.1", "a)", "-", "Trong đó"): it says little without that row. */
  readonly dependent: boolean
}

interface Open extends GroupRow {
  readonly rank: number
}

const UNNUMBERED_GROUP = 1.5
/** "Trong đó", and where it names what it is about itself. */
const PART = 8.5
const PART_NAMED = /^(?:trong đó|(?:bao )?gồm|chia ra)\s*:?\s*\p{L}/iu
/** Groups are named in the first columns: beside the number, or below the head of names. */
const NAME_COLUMNS = 2
/** Rank of rows numbered "I", "II". */
const ROMAN = 1
/** Marks of rows, largest part first. The number of figures of a decimal is added to its rank. */
const MARKS: readonly { readonly rank: number; readonly pattern: RegExp }[] = [
  { rank: 1, pattern: /^[IVX]{1,5}(?:\s*[.):/-]|$|(?=\s))/u },
  { rank: 0, pattern: /^[A-ZĐ](?:\s*[.):/-]|$)/u },
  { rank: 2, pattern: /^\d{1,3}(?:\.\d{1,2}){1,4}\s*\.?(?=\s|$)/u },
  { rank: 2, pattern: /^\d{1,3}(?:\s*[.)/]|$)(?!\d)/u },
  { rank: 8, pattern: /^\(?[a-zđ](?:\s*[.)/]|$)/u },
  { rank: PART, pattern: /^(?:trong đó|(?:bao )?gồm|chia ra)(?!\p{L})/iu },
  { rank: 9, pattern: /^[-–—•*]/u },
  { rank: 10, pattern: /^\+/u },
]

/**
 * Tells for each data row of a table which rows it stands under: by the numbers of their first cells ("A", "I", "1",
 * "1.1", "a", "-", "+"), and under a row that holds nothing but words. A total of all stands under nothing, one of a
 * group under that.
 */
export function groupRows(rows: readonly (readonly string[])[]): readonly GroupedRow[] {
  const marked = rows.map(markOf)
  const totals = totalsOf(marked)
  let open: readonly Open[] = []
  return marked.map(({ rank, text, bare }, at) => {
    if (totals[at] === 'group') return { above: open.filter((one) => one.bare), dependent: false }
    if (totals[at] === 'all') {
      open = []
      return { above: [], dependent: false }
    }
    if (rank === null && !bare) return { above: open.filter((one) => one.bare), dependent: false }
    // "Trong đó: chế biến" below "- Công nghiệp" is a part of that row, and none of "- Xây dựng" behind it.
    const last = open.at(-1)
    const isPartOfLast = rank === PART && PART_NAMED.test(text) && last !== undefined && last.rank > PART
    const own = isPartOfLast ? last.rank + 0.25 : (rank ?? UNNUMBERED_GROUP)
    const above = open.filter((one) => one.rank < own)
    open = [...above, { rank: own, text, bare }]
    return { above, dependent: own > 2 }
  })
}

/** The mark of a row, from its first cell or from the words behind it, with the words. */
function markOf(cells: readonly string[]): MarkedRow {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const [first = '', second = ''] = filled
  const mark = markAt(first)
  const alone = mark !== null && mark.length >= first.length
  const text = alone ? second : first.slice(mark?.length ?? 0).trim()
  const isPart = alone && mark.rank <= ROMAN
  const inner = alone && /^[-–+]/.test(second) ? markAt(second) : null
  return {
    rank: (inner ?? mark)?.rank ?? null,
    text: inner ? second.slice(inner.length).trim() : text,
    // A row that begins small, or in a column behind those of names, goes on with the one above, across a page.
    bare:
      (filled.length === (alone ? 2 : 1) || (isPart && !filled.slice(alone ? 2 : 1).some(isFigure))) &&
      /\p{L}/u.test(text) &&
      !startsSmall(text) &&
      cells.findIndex((cell) => cell.trim() !== '') < NAME_COLUMNS,
  }
}

function markAt(text: string): { readonly rank: number; readonly length: number } | null {
  for (const { rank, pattern } of MARKS) {
    const found = pattern.exec(text)
    if (!found) continue
    const words = rank === PART
    const depth = rank === 2 ? (found[0].match(/\d+/gu)?.length ?? 1) - 1 : 0
    return { rank: rank + depth, length: words ? 0 : found[0].length }
  }
  return null
}
