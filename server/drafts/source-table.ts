import { ORDINAL_HEAD } from '../../search/lexicon/table-heads.ts'
import type { Library } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import { PROVINCE_NAMES } from '../../search/query/provinces.ts'
import { foldMarks } from '../../search/text/fold.ts'
import { labelOf } from '../answer/tables/single-rows.ts'
import { headsOf, nameOfTable, tableKey, wholeTable } from '../answer/tables/whole-table.ts'
import type { DraftBrief } from './draft-brief.ts'
import { speltLine } from './spelt-terms.ts'

/** A table of a paper as it stands there, without numbers of rows and empty columns. */
export interface SourceTable {
  readonly heads: readonly string[]
  readonly rows: readonly { readonly passage: Passage; readonly cells: readonly string[] }[]
  /** Rows and columns of it that are left out. */
  readonly more: { readonly rows: number; readonly columns: number }
}

/** A table is the one asked for when its name and heads hold so much of what is asked. */
const ASKED = 0.75
const FEWEST_ROWS = 3
const MOST_ROWS = 120
/** More columns do not fit on a page. */
const MOST_COLUMNS = 7
const MOST_TABLES = 12
const SUM_HEAD = /(?<!\p{L})(?:tổng|cộng|xếp (?:hạng|loại|thứ)|thứ hạng|kết quả|đánh giá)(?!\p{L})/iu
const OF_PROVINCES = /(?<!\p{L})(?:các|từng|mỗi) (?:tỉnh|địa phương)(?!\p{L})/u
const PROVINCES: ReadonlySet<string> = new Set(PROVINCE_NAMES.map(plainName))

/**
 * The table that a request for one names by what its paper, its caption and its columns say: "bảng chỉ tiêu giao các xã" of
 * an appendix of just that. Of a wider one the columns that are asked for. Null where no table is that.
 *
 * @param rows of tables, the likelier first
 */
export async function sourceTable(
  brief: Pick<DraftBrief, 'units' | 'times' | 'words'>,
  rows: readonly Passage[],
  library: Library,
): Promise<SourceTable | null> {
  if (brief.units.length === 0) return null
  const seeds = new Map<string, Passage>()
  for (const row of rows) {
    if (row.table === undefined || row.table.header) continue
    const key = tableKey(row)
    if (!seeds.has(key) && seeds.size < MOST_TABLES && isAsked(brief, row)) seeds.set(key, row)
  }
  // Several tables of one paper may be asked for by its name alone: the one whose own name and heads say most of it.
  const own = (row: Passage) => held(brief.units, `${nameOfTable(row)} . ${headsOf(row.table)}`).length
  for (const seed of [...seeds.values()].sort((a, b) => own(b) - own(a))) {
    const whole = await wholeTable(library, seed)
    if (whole.length >= FEWEST_ROWS) return printed(brief, whole)
  }
  return null
}

function isAsked({ units, times }: Pick<DraftBrief, 'units' | 'times'>, row: Passage): boolean {
  const name = `${row.reportTitle} . ${nameOfTable(row)} . ${headsOf(row.table)}`
  const isOfTime =
    times.length === 0 || times.some(({ from, to }) => [from, to].some((at) => name.includes(at.slice(0, 4))))
  return isOfTime && held(units, name).length >= ASKED * units.length
}

function held(units: readonly string[], words: string): readonly string[] {
  const said = speltLine(words)
  return units.filter((unit) => said.includes(` ${unit} `))
}

function printed(
  { units, words }: Pick<DraftBrief, 'units' | 'words'>,
  whole: readonly Passage[],
): SourceTable {
  const provinces = OF_PROVINCES.test(words) ? whole.filter(isOfProvince) : []
  const rows = provinces.length >= FEWEST_ROWS ? provinces : whole
  const heads = rows[0]?.table?.cells.map(({ head }) => head) ?? []
  const columns = columnsAsked(units, rows, heads)
  const shown = fewerColumns(columns, heads)
  return {
    heads: shown.map((at) => heads[at] ?? ''),
    rows: rows.slice(0, MOST_ROWS).map((passage) => ({
      passage,
      cells: cellsOf(passage, shown),
    })),
    more: { rows: Math.max(0, rows.length - MOST_ROWS), columns: columns.length - shown.length },
  }
}

/** Of too many columns what rows are of, then what sums the others up, then the first. */
function fewerColumns(columns: readonly number[], heads: readonly string[]): readonly number[] {
  const [label, ...rest] = columns
  const isSum = (at: number) => SUM_HEAD.test(heads[at] ?? '')
  const inOrder = [label, ...rest.filter(isSum), ...rest.filter((at) => !isSum(at))]
  const kept = new Set(inOrder.slice(0, MOST_COLUMNS))
  return columns.filter((at) => kept.has(at))
}

/** Of a row that names a group, which may stand in a column that is not shown, that name first. */
function cellsOf({ table, text }: Passage, shown: readonly number[]): readonly string[] {
  const cells = shown.map((at) => table?.cells[at]?.text ?? '')
  const [, ...rest] = cells
  if (cells.some((cell) => cell !== '')) return cells
  return [table?.cells.find(({ text: cell }) => cell !== '')?.text ?? text, ...rest]
}

/** All columns but numbers of rows and empty ones; of a table that tells more, what rows are of and what is asked for. */
function columnsAsked(
  units: readonly string[],
  rows: readonly Passage[],
  heads: readonly string[],
): readonly number[] {
  const filled = [...heads.keys()].filter(
    (at) =>
      !ORDINAL_HEAD.test((heads[at] ?? '').trim()) &&
      rows.some(({ table }) => (table?.cells[at]?.text ?? '') !== ''),
  )
  const [first] = rows
  const known = first === undefined ? '' : `${first.reportTitle} . ${nameOfTable(first)}`
  const own = units.filter((unit) => !held(units, known).includes(unit))
  const counts = new Map(filled.map((at) => [at, held(own, heads[at] ?? '').length]))
  const most = Math.max(0, ...counts.values())
  const [label] = filled
  const isAsked = (at: number) => most > 0 && counts.get(at) === most
  // What stands under one head with it is needed to read it: what was planned beside what was spent.
  const groups = new Set(filled.filter(isAsked).flatMap((at) => groupOf(heads[at]) ?? []))
  const asked = filled.filter((at) => at === label || isAsked(at) || groups.has(groupOf(heads[at]) ?? ''))
  return asked.length > 1 ? asked : filled
}

/** "Năm 2025" of "Năm 2025 – Giải ngân"; null for a head that stands alone. */
function groupOf(head = ''): string | null {
  const [group, ...rest] = head.split(' – ')
  return rest.length === 0 ? null : (group ?? null)
}

function isOfProvince(row: Passage): boolean {
  return PROVINCES.has(plainName(labelOf(row)))
}

function plainName(name: string): string {
  return foldMarks(name.toLowerCase())
    .replace(/^(?:tinh|thanh pho|tp\.?)\s+/u, '')
    .replace(/\W+/gu, ' ')
    .trim()
}
