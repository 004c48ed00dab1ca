/** The cells of a Markdown table row, outer bars left out; `\|` is a bar inside a cell. */
export function rowCells(body: string): string[] {
  const inner = body.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim())
}
