import type { Block } from './block.ts'

const HEADING = /^(?:mục\s+lục|nội\s+dung\s+chính|danh\s+mục\s+tài\s+liệu)\s*:?\s*(?:trang)?$/iu
const PAGE_AT_END = /(?:[.…_\s]{2,}|\s|\.)\d{1,4}\s*$/u
const LEADERS = /(?:\.{4,}|…{2,}|_{4,})\s*\d{1,4}\s*$/u

/**
 * Indexes of the blocks of tables of contents: a heading "MỤC LỤC" and the entries below it that end in a page
 * number, and lines anywhere that lead to a page number with dots. The entries end with the first block that
 * carries no page number and is followed by none that does.
 *
 *     "MỤC LỤC"  "1. Báo cáo kết quả công tác năm 2024. 3"  "Phần II ........ 12"
 */
export function tableOfContents(blocks: readonly Block[]): ReadonlySet<number> {
  const contents = new Set<number>()
  blocks.forEach((block, index) => {
    if (LEADERS.test(block.text)) contents.add(index)
    if (!HEADING.test(block.text)) return
    contents.add(index)
    for (let at = index + 1, gap = 0; at < blocks.length && gap < 2; at++) {
      const entry = blocks[at]
      if (entry === undefined || entry.note !== null) break
      if (isEntry(entry)) {
        for (let between = at - gap; between <= at; between++) contents.add(between)
        gap = 0
      } else gap++
    }
  })
  return contents
}

function isEntry(block: Block): boolean {
  return (
    /^trang$/iu.test(block.text) || (PAGE_AT_END.test(block.text) && !/\bnăm\s+\d{4}$/iu.test(block.text))
  )
}
