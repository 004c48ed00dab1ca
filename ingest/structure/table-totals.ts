/** A row of a table as the search for totals sees it. */
export interface MarkedRow {
  /** Of its number or mark, null where it has none. */
  readonly rank: number | null
  /** Its words without the number. */
  readonly text: string
  /** It holds nothing but its words. */
  readonly bare: boolean
}

const TOTAL =
  /^(?:tổng(?:\s+(?:số|cộng|hợp))?|(?:tổng\s+)?cộng|toàn (?:tỉnh|huyện|xã|ngành|quốc)|cả (?:tỉnh|nước|huyện))\s*(?:$|[:(])/iu
/** "Cộng nhóm I", "Tổng cộng các xã miền núi", unlike "Cộng đồng …", "Cộng tác viên". */
const TOTAL_NAMED =
  /^(?:tổng\s+)?cộng\s+(?:mục|nhóm|phần|khu|vùng|toàn|cả|các|chung|[IVX]{1,4}|\p{Lu}|\d{1,2})(?!\p{L})/iu
/** Ranks of rows counted 1, 2, 3. */
const COUNTED = 2

/**
 * Tells of each row whether it is a total: of the rows of the group above it, or of all rows of the table. It is of a
 * group where it stands right below the row that opens one, or closes one: behind it the next begins, or the total of
 * all, or its words closed the groups before. In a table whose rows are numbered, a last row without a number that
 * begins with "Tổng" is the total of all, however it goes on ("Tổng số thôn đã có nước sạch: 14").
 */
export function totalsOf(rows: readonly MarkedRow[]): readonly ('group' | 'all' | null)[] {
  const isTotal = rows.map(({ text }) => TOTAL.test(text) || TOTAL_NAMED.test(text))
  const counted = rows.filter(({ rank, bare }) => rank !== null && Math.floor(rank) === COUNTED && !bare)
  const closing = new Set<string>()
  let group: MarkedRow | null = null
  return rows.map((row, at) => {
    const before = rows[at - 1]
    const next = rows[at + 1]
    if (!isTotal[at]) {
      const sumsUp = next === undefined && row.rank === null && /^tổng\s/iu.test(row.text)
      if (sumsUp && counted.length * 2 >= rows.length) return 'all'
      if (row.bare) group = row
      return null
    }
    if (group === null || isTotal[at - 1]) return 'all'
    if (before === group) return 'group'
    const opensNext = next?.bare === true && next.rank === group.rank
    if (!opensNext && !isTotal[at + 1] && !closing.has(row.text)) return 'all'
    closing.add(row.text)
    return 'group'
  })
}
