import { ORDINAL_HEAD, UNIT_HEAD } from '../../../ingest/figures/heads.ts'
import type { Passage, TableCell } from '../../../search/passage.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import { foldedWords } from '../judge/asked-scope.ts'
import { type Question, type QuestionTerm, weightHeld } from '../question.ts'
import { ORDER_WORDS, type Superlative } from './superlative.ts'

/** The row of a table that comes first in what a question asks to be ordered. */
export interface ExtremeRow {
  readonly passage: Passage
  /** The column that orders, as an index of the row's cells. */
  readonly column: number
  /** 0 to 1: how much of the question's weight the column's head and the table's caption hold. */
  readonly held: number
  /** Its rows are of the kind asked about ("huyện nào" of a column "Huyện, thành phố"), of another, or any was asked for. */
  readonly kind: 'same' | 'other' | 'any'
}

const FEWEST_ROWS = 3
/** A column is one of figures when so many of its rows hold one. */
const MOSTLY = 0.6
/** Rows of several together: "Cộng", "Toàn tỉnh", "Các xã còn lại". */
const SUM =
  /^ (?:tong|cong|toan (?:tinh|huyen|xa|quoc|vung)|binh quan|trung binh|chung|ca nuoc|khoi|khu vuc|vung|cac) | (?:con lai|khac) $/u
const TOTAL = /^(?:.*– )?(?:tổng|cộng)(?!\p{L})/iu
const ORDINAL = /^\d{1,3}\.?$/u
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
/** A rate of what stands in the columns before it: "Tỷ lệ (%)", "% so kế hoạch". */
const BARE_RATE = /^(?:.*– )?(?:tỷ lệ|tỉ lệ|%|đạt)[^–]*$/iu

/** Words that ask for any kind of row. */
const ANY_KIND: ReadonlySet<string> = new Set([
  'dia phuong',
  'don vi',
  'noi',
  'co quan',
  'dia ban',
  'cho',
  'cai',
])

/** Kinds of what rows are of, by level: a row of one level is never of another. */
const LEVELS: readonly (readonly string[])[] = [
  ['xa', 'phuong', 'thi tran', 'dac khu'],
  ['huyen', 'quan', 'thi xa', 'thanh pho', 'tp', 'tx'],
  ['tinh'],
  ['thon', 'ap', 'khu pho', 'to dan pho', 'xom', 'ban'],
  ['so', 'nganh'],
  ['truong'],
  ['benh vien', 'trung tam y te', 'ttyt'],
  ['cong ty', 'doanh nghiep', 'nha may'],
]

/**
 * Orders the rows of a table by the column that a question speaks of. Sums and heads of groups are left out; rows whose
 * own words name the kind asked about ("huyện nào") are kept alone where there are several.
 *
 * @param rows all data rows of one table
 * @returns null where no column of figures is spoken of, or the first place is shared
 */
export function extremeRow(
  question: Question,
  superlative: Superlative,
  rows: readonly Passage[],
): ExtremeRow | null {
  const kinds = askedKinds(question)
  const data = ofKinds(kinds, singleRows(rows))
  if (data.length < FEWEST_ROWS || isOfOtherLevel(kinds, data)) return null
  const heads = data[0]?.table?.cells ?? []
  const caption = new Set(
    indexTerms([rows[0]?.table?.caption, rows[0]?.path.at(-1)?.title].filter(Boolean).join('. ')),
  )
  const terms = measureTerms(question, kinds)
  const total = terms.reduce((sum, { weight }) => sum + weight, 0)
  const asksRate = superlative.ofLevel || ASKS_RATE.test(question.text)
  const asksAim = ASKS_AIM.test(question.text)
  const askedYear = YEAR.exec(question.text)?.[0]
  // Rows in units of their own ("Tấn", "Con", "Triệu đồng") are comparable only in what is a rate in all of them.
  const isMixed = hasUnits(data)
  const columns = heads.flatMap(({ head }, column) => {
    const values = data.map((row) => figureIn(row.table?.cells[column]))
    if (isMixed && !RATE.test(head)) return []
    if (ORDINAL_HEAD.test(head.trim()) || (isCount(values) && !superlative.ofRank)) return []
    if (values.filter((value) => value !== null).length < data.length * MOSTLY) return []
    if (RANKING.test(head) !== superlative.ofRank) return []
    if (superlative.falls && !CHANGE.test(head)) return []
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
        own > 0 || superlative.ofRank || columns.length === 1 || (isTotal && !speaks && held >= BY_CAPTION),
    )
    .toSorted((a, b) => b.score - a.score || b.year - a.year || a.column - b.column)[0]
  // Of an amount beside its own rate, a level is told by the rate: "giải ngân thấp nhất".
  const rate =
    superlative.ofLevel && spoken !== undefined && !RATE.test(heads[spoken.column]?.head ?? '')
      ? columns.find(
          ({ column, own }) =>
            column > spoken.column && own === 0 && BARE_RATE.test(heads[column]?.head ?? ''),
        )
      : undefined
  const best = rate === undefined || spoken === undefined ? spoken : { ...rate, held: spoken.held }
  if (best === undefined || (best.held === 0 && !superlative.ofRank)) return null
  const signed = best.values.some((value) => value !== null && value < 0)
  const highest = superlative.falls ? !signed : (superlative.end === 'most') !== superlative.ofRank
  const ordered = data
    .map((passage, at) => ({ passage, value: best.values[at] ?? null }))
    .filter((one): one is { passage: Passage; value: number } => one.value !== null)
    .toSorted((a, b) => (highest ? b.value - a.value : a.value - b.value))
  const [first, second] = ordered
  if (first === undefined || second === undefined || first.value === second.value) return null
  return {
    passage: first.passage,
    column: best.column,
    held: best.held,
    kind: kindOf(kinds, first.passage),
  }
}

const NUMBER = /^([-–−]?)\s?(\(?)(\d{1,3}(?:[. ]\d{3})+|\d+)(?:[,.](\d+))?\s?%?\)?$/u

/** The number that a cell is; a bracket round it is a minus ("(1,8)"). Null for words, ranges and empty cells. */
function figureIn(cell: TableCell | undefined): number | null {
  const [, minus = '', bracket = '', whole = '', decimals = ''] = NUMBER.exec(cell?.text.trim() ?? '') ?? []
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

/** The first cell in words: what the row is of. */
export function labelOf({ table }: Passage): string {
  return table?.cells.find(({ text }) => /\p{L}{2}/u.test(text))?.text.trim() ?? ''
}

function isSum(row: Passage): boolean {
  return SUM.test(foldedWords(labelOf(row)))
}

/**
 * The data rows without sums and without those that others stand under: they say so, or are numbered in letters ("II",
 * "B") where most are numbered in figures.
 */
function singleRows(rows: readonly Passage[]): readonly Passage[] {
  const groups = new Set(rows.flatMap(({ table }) => table?.groups ?? []))
  const numbers = rows.map(numberOf)
  const isNumbered = numbers.filter((number) => ORDINAL.test(number ?? '')).length > rows.length / 2
  return rows.filter((row, at) => {
    const number = numbers[at] ?? null
    const isLettered = isNumbered && number !== null && !ORDINAL.test(number)
    return !isSum(row) && !groups.has(labelOf(row)) && !isLettered
  })
}

function numberOf({ table }: Passage): string | null {
  return table?.cells.find(({ head }) => ORDINAL_HEAD.test(head.trim()))?.text.trim() ?? null
}

/** "Đơn vị" above the names of offices is no column of units. */
function hasUnits(rows: readonly Passage[]): boolean {
  const units = rows.flatMap((row) => {
    const unit = row.table?.cells.find(({ head }) => UNIT_HEAD.test(head.trim()))?.text.trim() ?? ''
    return unit === labelOf(row) ? [] : [unit.toLowerCase()]
  })
  return new Set(units).size > 1
}

/** "Huyện nào", "khoản thu nào": the words before "nào", the longer first; none where any kind is asked for. */
function askedKinds({ text }: Question): readonly string[] {
  const words = kindWords(text)
  const whole = words.join(' ')
  const alone = foldedWords(text).includes(` ${whole} nao `) ? words.at(-1) : words[0]
  if (ANY_KIND.has(whole) || ANY_KIND.has(alone ?? '')) return []
  return [...new Set([whole, words[0] ?? '', words.at(-1) ?? ''])].filter((kind) => kind !== '')
}

/** The two words before "nào", or those that the question begins with. */
function kindWords(text: string): readonly string[] {
  const plain = foldedWords(text)
  const asked = / (\p{L}+(?: \p{L}+)?) nao /u.exec(plain)?.[1]
  return asked?.split(' ') ?? plain.trim().split(' ').slice(0, 2)
}

/** What of a question may be said by a column's head: not what kind of row it asks for. */
function measureTerms({ text, terms }: Question, kinds: readonly string[]): readonly QuestionTerm[] {
  const kind = new Set(kinds.length === 0 ? kindWords(text) : kinds[0]?.split(' '))
  return terms.filter(({ writings }) =>
    writings.some((writing) =>
      writing
        .flatMap((term) => term.split('_'))
        .every((word) => !ORDER_WORDS.has(word) && !kind.has(foldedWords(word).trim())),
    ),
  )
}

/** Of rows of several kinds those of the kind asked about, where they are told by their first word. */
function ofKinds(kinds: readonly string[], rows: readonly Passage[]): readonly Passage[] {
  for (const kind of kinds) {
    const own = rows.filter((row) => foldedWords(labelOf(row)).startsWith(` ${kind} `))
    if (own.length >= FEWEST_ROWS) return own
  }
  return rows
}

/** "Xã nào" over a table of districts: its rows say that they are of another level. */
function isOfOtherLevel(kinds: readonly string[], rows: readonly Passage[]): boolean {
  const asked = LEVELS.find((level) => kinds.some((kind) => level.includes(kind)))
  if (asked === undefined) return false
  const levelOf = (row: Passage): readonly string[] | undefined => {
    const label = foldedWords(labelOf(row))
    return LEVELS.find((level) => level.some((kind) => label.startsWith(` ${kind} `)))
  }
  const levels = rows.map(levelOf)
  return levels.filter((level) => level !== undefined && level !== asked).length > rows.length / 2
}

function kindOf(kinds: readonly string[], row: Passage): ExtremeRow['kind'] {
  if (kinds.length === 0) return 'any'
  const head = row.table?.cells.find(({ text }) => text.trim() === labelOf(row))?.head ?? ''
  const named = ` ${foldedWords(head).trim()} ${foldedWords(labelOf(row)).trim()} `
  return kinds.some((kind) => named.includes(` ${kind} `)) ? 'same' : 'other'
}
