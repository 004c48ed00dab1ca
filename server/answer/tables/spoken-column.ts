import { ORDINAL_HEAD, UNIT_HEAD } from '../../../search/lexicon/table-heads.ts'
import type { Passage, TableCell } from '../../../search/passage.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import { foldedWords } from '../judge/asked-scope.ts'
import { type Question, type QuestionTerm, weightHeld } from '../question.ts'
import { kindWords } from './asked-kind.ts'
import { labelOf } from './single-rows.ts'
import { ORDER_WORDS, type Superlative } from './superlative.ts'

/** The column of figures that a question speaks of. */
export interface SpokenColumn {
  /** As an index of the row's cells. */
  readonly column: number
  /** One a row; null where the cell holds no single number. */
  readonly values: readonly (number | null)[]
  /** 0 to 1: how much of the question's weight the column's head and the table's caption hold. */
  readonly held: number
}

/** A column is one of figures when so many of its rows hold one. */
const MOSTLY = 0.6
const TOTAL = /^(?:.*– )?(?:tổng|cộng)(?!\p{L})/iu
const RANKING = /(?<!\p{L})(?:xếp (?:thứ|hạng)|thứ hạng|vị thứ|hạng|thứ bậc)(?!\p{L})/iu
const RATE = /%|tỷ lệ|tỷ trọng|tốc độ/iu
const ASKS_RATE = /(?<!\p{L})(?:tỷ lệ|tỷ trọng|tốc độ|phần trăm|mấy %)(?!\p{L})|%/iu
const CHANGE = /(?<!\p{L})(?:tăng|giảm|so (?:với )?cùng kỳ|so (?:với )?năm|tốc độ)/iu
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
const BY_YEAR = 0.1
const BY_RATE = 0.08
const BY_TOTAL = 0.04
const BY_AIM = 0.1
/** How much of the question a caption must hold whose total is ordered. */
const BY_CAPTION = 0.4
/** What is planned; not "đạt kế hoạch", "so dự toán", which measure by it. */
const ASKS_AIM =
  /(?<!(?:đạt|so|với|vượt|bằng|hoàn thành|thực hiện|của) )(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|phấn đấu)(?!\p{L})(?! nào)/iu
const AIM = /(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|mục tiêu|dự toán|dt|phấn đấu)(?!\p{L})/iu
/** A rate of what stands in the columns before it, which names no other thing: "Tỷ lệ (%)", "% so kế hoạch". */
const BARE_RATE =
  /^(?:.*– )?(?=[^–]*(?:tỷ lệ|tỉ lệ|%))(?:(?:tỷ|tỉ) lệ|%|đạt|so|với|kế hoạch|kh|dự toán|dt|vốn|thực hiện|th|hoàn thành|giải ngân|năm|cùng kỳ|\d+|[\s()/.,])+$/iu
/** Work that goes on: how far it came is told by its rate, where an amount is how much it is. */
const PROGRESS = /(?<!\p{L})(?:giải ngân|hoàn thành|thực hiện|tiến độ|đạt)(?!\p{L})/iu

/**
 * @param kinds of rows that are asked for
 * @param data the rows of one table that are compared
 * @param wish what is asked of the column: a place, a level, a fall; `isRate`: its figures are of a hundred
 * @returns null where no column of figures is spoken of
 */
export function spokenColumn(
  question: Question,
  kinds: readonly string[],
  data: readonly Passage[],
  wish: Pick<Superlative, 'ofRank' | 'ofLevel' | 'falls'> & { readonly isRate?: boolean },
): SpokenColumn | null {
  const heads = data[0]?.table?.cells ?? []
  const caption = new Set(
    indexTerms([data[0]?.table?.caption, data[0]?.path.at(-1)?.title].filter(Boolean).join('. ')),
  )
  const terms = measureTerms(question, kinds)
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const asksRate = wish.ofLevel || ASKS_RATE.test(question.text)
  const asksAim = ASKS_AIM.test(question.text)
  const askedYear = YEAR.exec(question.text)?.[0]
  // Rows in units of their own ("Tấn", "Con", "Triệu đồng") are comparable only in what is a rate in all of them.
  const isMixed = hasUnits(data)
  const tableUnit = isMixed ? '' : (data[0]?.table?.unit ?? '')
  const columns = heads.flatMap(({ head }, column) => {
    const values = data.map((row) => figureIn(row.table?.cells[column]))
    if ((isMixed || wish.isRate === true) && !RATE.test(`${head} ${tableUnit}`)) return []
    if (ORDINAL_HEAD.test(head.trim()) || (isCount(values) && !wish.ofRank)) return []
    if (values.filter((value) => value !== null).length < data.length * MOSTLY) return []
    if (RANKING.test(head) !== wish.ofRank) return []
    if (wish.falls && !CHANGE.test(head)) return []
    const said = new Set(indexTerms(head))
    const own = weightHeld(terms, (one) => said.has(one))
    const all = weightHeld(terms, (one) => said.has(one) || caption.has(one))
    const year = YEAR.exec(head)?.[0]
    const score =
      (total === 0 ? 0 : own / total) +
      (RATE.test(head) === asksRate ? BY_RATE : 0) +
      (askedYear !== undefined && year === askedYear ? BY_YEAR : 0) +
      (TOTAL.test(head) ? BY_TOTAL : 0) +
      (isAim(head) === asksAim ? BY_AIM : 0)
    return [
      {
        column,
        values,
        own,
        held: total === 0 ? 0 : all / total,
        score,
        year: Number(year ?? 0),
        isTotal: TOTAL.test(head),
      },
    ]
  })
  // What no head speaks of and the caption does is counted by the column of totals.
  const speaks = columns.some(({ own }) => own > 0)
  const spoken = columns
    .filter(
      ({ own, held, isTotal }) =>
        own > 0 || wish.ofRank || columns.length === 1 || (isTotal && !speaks && held >= BY_CAPTION),
    )
    .toSorted((a, b) => b.score - a.score || b.year - a.year || a.column - b.column)[0]
  // Of an amount beside its own rate, how far it came is told by the rate: "giải ngân thấp nhất".
  const rate =
    wish.ofLevel &&
    PROGRESS.test(question.text) &&
    spoken !== undefined &&
    !RATE.test(heads[spoken.column]?.head ?? '')
      ? columns.find(
          ({ column, own }) =>
            column > spoken.column && own === 0 && BARE_RATE.test(heads[column]?.head ?? ''),
        )
      : undefined
  const best = rate === undefined || spoken === undefined ? spoken : { ...rate, held: spoken.held }
  return best === undefined || (best.held === 0 && !wish.ofRank) ? null : best
}

const NUMBER = /^([-–−]?)\s?(\(?)(\d{1,3}(?:[. ]\d{3})+|\d+)(?:[,.](\d+))?\s?%?\)?$/u

const RANGE = /^(?<from>[\d.,]+)\s?[-–−]\s?(?<to>[\d.,]+)\s?%?$/u

/**
 * The number that a cell is, of a range its middle ("8,0 - 8,5"); a bracket round it is a minus ("(1,8)"). Null for words
 * and empty cells.
 */
function figureIn(cell: TableCell | undefined): number | null {
  const range = RANGE.exec(cell?.text.trim() ?? '')?.groups
  const [from, to] = [range?.from, range?.to].map((end) => (end === undefined ? null : numberOf(end)))
  return from != null && to != null ? (from + to) / 2 : numberOf(cell?.text ?? '')
}

function numberOf(text: string): number | null {
  const [, minus = '', bracket = '', whole = '', decimals = ''] = NUMBER.exec(text.trim()) ?? []
  if (whole === '') return null
  const value = Number(`${whole.replace(/[. ]/gu, '')}.${decimals === '' ? '0' : decimals}`)
  return minus === '' && bracket === '' ? value : -value
}

/** A column of what is aimed at; a rate of it ("So dự toán (%)") tells what was reached. */
function isAim(head: string): boolean {
  const last = head.split(' – ').at(-1) ?? ''
  return AIM.test(last) && !RATE.test(last)
}

/** Rising by one from row to row: numbers of rows. */
function isCount(values: readonly (number | null)[]): boolean {
  return values.length > 2 && values.every((value, at) => value !== null && value === (values[0] ?? 0) + at)
}

/** "Đơn vị" above the names of offices is no column of units. */
function hasUnits(rows: readonly Passage[]): boolean {
  const units = rows.flatMap((row) => {
    const unit = row.table?.cells.find(({ head }) => UNIT_HEAD.test(head.trim()))?.text.trim() ?? ''
    return unit === labelOf(row) ? [] : [unit.toLowerCase()]
  })
  return new Set(units).size > 1
}

/** What of a question may be said by a column's head: not what kind of row it asks for. */
export function measureTerms({ text, terms }: Question, kinds: readonly string[]): readonly QuestionTerm[] {
  const kind = new Set(kinds.length === 0 ? kindWords(text) : kinds[0]?.split(' '))
  return terms.filter(({ writings }) =>
    writings.some((writing) =>
      writing
        .flatMap((term) => term.split('_'))
        .every((word) => !ORDER_WORDS.has(word) && !kind.has(foldedWords(word).trim())),
    ),
  )
}
