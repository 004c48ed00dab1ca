import { STATE_OR_PARTY } from './letterhead-halves.ts'
import { lineText, type VisualLine } from './visual-line.ts'

interface PageLines {
  readonly height: number
  readonly lines: readonly VisualLine[]
}

/** Running heads and page numbers stand in this share of the page, at its top and bottom. */
const MARGIN = 0.12
/** What comes again on most pages, letter for letter, is one down to here. */
const WIDE_MARGIN = 0.16
const MOST_PAGES = 0.6
/** "Biểu số 02", "PHỤ LỤC III": names what begins on this page, however alike it looks to the next one. */
const NAMES_PART =
  /^(?:(?:phụ\s+)?biểu(?:\s+(?:mẫu|số|mẫu số))?|phụ lục(?:\s+số)?|mẫu(?:\s+số)?|bảng)\s+(?:\d|[IVX]+(?!\p{L}))/iu
/** Lines of a letterhead stand no further below the name of the State or the Party, in letter sizes. */
const LETTERHEAD = 7
const PAGE_NUMBER = /^(?:trang\s*)?[-–—\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-–—\s]*$/iu

/**
 * Drops running heads and page numbers: lines at the top and bottom of pages that are a number and nothing
 * else, or that come again (but for their digits) at the same height on at least a third of the pages of that height, two at least.
 * The letterheads of two papers in one file are alike, and none.
 */
export function withoutRunningHeads(pages: readonly PageLines[]): VisualLine[][] {
  const seen = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(
      page.lines.filter((line) => inMargin(line, page, WIDE_MARGIN)).map((line) => keyOf(line, page)),
    ))
      seen.set(key, (seen.get(key) ?? 0) + 1)
  return pages.map((page) => {
    const outer = new Set([page.lines[0], page.lines[1], page.lines.at(-1), page.lines.at(-2)])
    const states = page.lines.filter((line) => STATE_OR_PARTY.test(lineText(line)))
    const inLetterhead = (line: VisualLine) =>
      states.some(({ y, size }) => line.y > y - 0.5 * size && line.y < y + LETTERHEAD * size)
    return page.lines.filter((line) => {
      if (!inMargin(line, page, WIDE_MARGIN) || inLetterhead(line)) return true
      const alike = pages.filter((other) => other.height === page.height).length
      const often = seen.get(keyOf(line, page)) ?? 0
      if (!inMargin(line, page)) return often < Math.max(3, alike * MOST_PAGES) || /\d/.test(lineText(line))
      if ((seen.get(keyOf(line, page)) ?? 0) >= Math.max(2, alike / 3)) return false
      return !(outer.has(line) && PAGE_NUMBER.test(lineText(line).trim()))
    })
  })
}

function inMargin(line: VisualLine, page: PageLines, margin = MARGIN): boolean {
  return line.y < page.height * margin || line.y > page.height * (1 - margin)
}

function keyOf(line: VisualLine, page: PageLines): string {
  const height = Math.round((line.y / page.height) * 100)
  const text = lineText(line).trim()
  return `${height} ${(NAMES_PART.test(text) ? text : text.replace(/\d+/g, '#'))
    .replace(/\s+/g, ' ')
    .replace(/^[\s#–—-]+|[\s#–—-]+$/g, '')}`
}
