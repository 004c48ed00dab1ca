/** What Excel takes for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const PLAIN_NUMBER = /^[+-]?\d[\d.,\s]*%?$/u

/**
 * Rows as a CSV file that a spreadsheet opens: UTF-8 with its mark, commas, CRLF (RFC 4180). A cell that a
 * spreadsheet would run as a formula (`=`, `+`, `-`, `@` first, full-width forms as well) gets an apostrophe, unless it is a plain number.
 */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + csvLines(rows)
}

/** Rows beyond the first of a file that is written piece by piece. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

function csvCell(text: string): string {
  const safe =
    /^[\s\p{Cf}\0]*[=+\-@\t\r＝＋－＠−]/u.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
