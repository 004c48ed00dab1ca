import { ORDINAL_HEAD } from '../../../search/lexicon/table-heads.ts'
import type { Passage } from '../../../search/passage.ts'
import { foldedWords } from '../judge/asked-scope.ts'

/** Rows of several together: "Cộng", "Toàn tỉnh", "Các xã còn lại". */
const SUM =
  /^ (?:tong|cong|toan (?:tinh|huyen|xa|quoc|vung)|binh quan|trung binh|chung|ca nuoc|khoi|khu vuc|vung|cac) | (?:con lai|khac) $/u
const BARE_SUM = /^ (?:(?:tong )?cong|tong so|toan (?:tinh|huyen|xa|quoc|vung)|ca nuoc) $/u
const ORDINAL = /^\d{1,3}\.?$/u

/** The first cell in words: what the row is of. */
export function labelOf({ table }: Passage): string {
  return table?.cells.find(({ text }) => /\p{L}{2}/u.test(text))?.text.trim() ?? ''
}

/**
 * A row that is nothing but the sum of others: "Cộng", "Toàn tỉnh", but not "Tổng thu ngân sách". It may leave out what is
 * of none of them, and contradicts nothing: the districts' revenue is not all of the province's.
 */
export function isBareSum(row: Passage): boolean {
  return BARE_SUM.test(foldedWords(labelOf(row)))
}

function isSum(row: Passage): boolean {
  return SUM.test(foldedWords(labelOf(row)))
}

/**
 * The data rows without sums and without those that others stand under: they say so, or are numbered in letters ("II",
 * "B") where most are numbered in figures.
 */
export function singleRows(rows: readonly Passage[]): readonly Passage[] {
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
