/** A Markdown table, the heading row first; a bar in a cell becomes a slash. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '/').replace(/\s+/gu, ' ')).join(' | ')} |`)
    .join('\n')
}
