import type { Passage } from '../../../search/passage.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import { foldedWords } from '../judge/asked-scope.ts'
import { type Question, shareHeld } from '../question.ts'
import { ofAskedGroup } from './asked-group.ts'
import { askedKinds, comparedRows, type KindFit, kindOf } from './asked-kind.ts'
import type { RowCondition } from './row-condition.ts'
import { measureTerms, spokenColumn } from './spoken-column.ts'

/** The rows of a table that meet a condition, in their order. */
export interface RowsThatMeet {
  /** At least one, and not all. */
  readonly rows: readonly Passage[]
  /** The column that tells, as an index of a row's cells. */
  readonly column: number
  /** How many were compared. */
  readonly of: number
  /** 0 to 1: how much of the question's weight the column's head and the table's caption hold. */
  readonly held: number
  readonly kind: KindFit
}

/** A change told as an index of 100 lies between these in most rows: "So cùng kỳ (%): 97,5". */
const INDEX_FROM = 40
const INDEX_TO = 400

/** What a question says to ask for rows and to set the bound; no head of a column says it. */
const BOUND_WORDS: ReadonlySet<string> = new Set(
  'kể liệt kê nêu hết ra tên tất cả toàn bộ dưới trên hơn quá vượt thấp cao nhiều ít nhỏ lớn trở lên xuống từ'.split(
    ' ',
  ),
)

/**
 * @param rows all data rows of one table
 * @returns null where no column is spoken of in which rows can be told apart by the condition
 */
export function rowsThatMeet(
  question: Question,
  condition: RowCondition,
  rows: readonly Passage[],
): RowsThatMeet | null {
  const kinds = askedKinds(question)
  const data = comparedRows(kinds, ofAskedGroup(question, rows))
  const said = condition.kind === 'bound' ? null : rowsThatSay(question, kinds, data)
  if (said !== null || condition.kind === 'said') return said
  const isRate = condition.kind === 'bound' && condition.unit?.startsWith('%') === true
  // The bound is no word that a head could hold.
  const measured = {
    ...question,
    terms: question.terms.filter(
      ({ writings }) =>
        !writings.some((one) =>
          one.some((term) => /\d/u.test(term) || term.split('_').some((word) => BOUND_WORDS.has(word))),
        ),
    ),
  }
  const wish = { ofRank: false, ofLevel: isRate, isRate, falls: condition.kind === 'change' }
  const spoken = data.length === 0 ? null : spokenColumn(measured, kinds, data, wish)
  if (spoken === null || !isOfUnit(condition, data[0], spoken.column)) return null
  const meets = test(condition, spoken.values)
  if (meets === null) return null
  const met = data.filter((_, at) => {
    const value = spoken.values[at] ?? null
    return value !== null && meets(value)
  })
  const [first] = met
  if (first === undefined || met.length === data.length) return null
  return { rows: met, column: spoken.column, of: data.length, held: spoken.held, kind: kindOf(kinds, first) }
}

/** A cell that says so many syllables in the question's words is no chance. */
const LEAST_SAID = 2
const LONGEST_STATE = 40

/** The rows of which a cell stands whole in the question ("chưa khởi công"), by the longest such cell. */
function rowsThatSay(
  question: Question,
  kinds: readonly string[],
  data: readonly Passage[],
): RowsThatMeet | null {
  const asked = foldedWords(question.text)
  const stateOf = (row: Passage, column: number): string => {
    const text = row.table?.cells[column]?.text ?? ''
    const words = text.length > LONGEST_STATE || /\d/u.test(text) ? '' : foldedWords(text)
    return words.trim().split(' ').length >= LEAST_SAID && asked.includes(words) ? words : ''
  }
  let best: { readonly column: number; readonly state: string } | null = null
  for (const column of (data[0]?.table?.cells ?? []).keys())
    for (const state of new Set(data.map((row) => stateOf(row, column))))
      if (state !== '' && state.length > (best?.state.length ?? 0)) best = { column, state }
  if (best === null) return null
  const { column, state } = best
  // "Không đạt (thiếu 2 xã)" says the same and more.
  const rows = data.filter((row) => foldedWords(row.table?.cells[column]?.text ?? '').startsWith(state))
  const [first] = rows
  if (first === undefined || rows.length === data.length) return null
  const table = first.table
  const told = new Set(
    indexTerms(
      [table?.caption, table?.cells[column]?.head, table?.cells[column]?.text, first.reportTitle]
        .concat(first.path.map(({ title }) => title))
        .filter(Boolean)
        .join('. '),
    ),
  )
  const held = shareHeld(measureTerms(question, kinds), (one) => told.has(one)) ?? 0
  return { rows, column, of: data.length, held, kind: kindOf(kinds, first) }
}

/** The column is told in the unit of the bound, so that numbers can be compared as printed. */
function isOfUnit(
  condition: Exclude<RowCondition, { kind: 'said' }>,
  row: Passage | undefined,
  column: number,
): boolean {
  if (condition.kind === 'change' || condition.unit === null) return true
  const { cells, unit, caption } = row?.table ?? {}
  const told = `${cells?.[column]?.head ?? ''} ${unit ?? ''} ${caption ?? ''}`.toLowerCase()
  return told.includes(condition.unit.toLowerCase())
}

function test(
  condition: Exclude<RowCondition, { kind: 'said' }>,
  values: readonly (number | null)[],
): ((value: number) => boolean) | null {
  if (condition.kind === 'bound') {
    const { value: bound, above, inclusive } = condition
    return (value) => (inclusive && value === bound) || (above ? value > bound : value < bound)
  }
  const known = values.filter((value) => value !== null)
  const isSigned = known.some((value) => value < 0)
  const isIndex = !isSigned && known.every((value) => value >= INDEX_FROM && value <= INDEX_TO)
  if (!isSigned && !isIndex) return null
  const still = isIndex ? 100 : 0
  return (value) => (condition.falls ? value < still : value > still)
}
