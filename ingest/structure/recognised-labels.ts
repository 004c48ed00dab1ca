import type { Block } from './block.ts'
import { isCapitals } from './letters.ts'
import { mendMisread } from './mended-block.ts'

/** "Diều 3", "Điệu12": nothing else begins a line so. */
const ARTICLE = /^[ĐD]i[eéèẻẽẹêếềểễệ]u\s*(?=\d{1,3}[a-zđ]?\s*(?:[.:]|$)|\d{1,3}\s+\p{Lu})/u
const LONE = new RegExp(`${ARTICLE.source}\\d{1,3}[a-zđ]?\\s*[.:]?$`, 'u')
/** "1." as a worn picture gives it, and numbers whose point became a comma. */
const ONE = /^[IÍÌlL|][.,]\s+(?=\p{Lu})/u
const FIVE = /^[SŠ§][.,]\s+(?=\p{Lu})/u
const COMMA = /^(\d{1,2}),\s+(?=\p{Lu})/u
const NUMBER = /^(\d{1,2})[.,]\s+(?=\p{Lu})/u
/** Blocks below a first item among which the second stands. */
const REACH = 12

/**
 * Mends the numbers of articles and items that recognition misreads where the sequence itself tells them: "Diều 3" is
 * "Điều 3", "Í." above "2." is "1.", "2," between "1." and "3." is "2.", "Š." behind "4." is "5.". A Roman "I." above
 * "II." stays.
 *
 * @param isRead whether the letters of a block were recognised
 */
export function mendLabels(blocks: readonly Block[], isRead: (block: Block) => boolean): readonly Block[] {
  let last = 0
  return blocks.map((block, at) => {
    if (block.cells || !isRead(block)) {
      last = Number(NUMBER.exec(block.text)?.[1] ?? last)
      return block
    }
    if (ARTICLE.test(block.text)) {
      last = 0
      return begin(block, ARTICLE, 'Điều ')
    }
    const number = Number(NUMBER.exec(block.text)?.[1] ?? 0)
    if (number > 0) {
      const due = number === last + 1
      last = number
      return due && COMMA.test(block.text) ? begin(block, COMMA, `${number}. `) : block
    }
    if (ONE.test(block.text) && !isCapitals(block.text) && secondFollows(blocks, at)) {
      last = 1
      return begin(block, ONE, '1. ')
    }
    if (FIVE.test(block.text) && last === 4) {
      last = 5
      return begin(block, FIVE, '5. ')
    }
    return block
  })
}

/**
 * Mends "Điệu 12" alone on its line before paragraphs are put together: misread, it would go on with the one above,
 * whose stop may be a comma to the recogniser.
 */
export function mendLoneArticles(
  blocks: readonly Block[],
  pages: ReadonlyMap<number, number> | undefined,
): readonly Block[] {
  if (pages === undefined || pages.size === 0) return blocks
  return blocks.map((block) =>
    block.page !== undefined && pages.has(block.page) && !block.cells && LONE.test(block.text)
      ? begin(block, ARTICLE, 'Điều ')
      : block,
  )
}

/** "2." is the next number below, before another first one. */
function secondFollows(blocks: readonly Block[], at: number): boolean {
  for (const block of blocks.slice(at + 1, at + REACH)) {
    if (ARTICLE.test(block.text) || /^(?:Điều\s+\d|II\s*[.)])/u.test(block.text) || ONE.test(block.text))
      return false
    const number = NUMBER.exec(block.text)?.[1]
    if (number !== undefined) return number === '2'
  }
  return false
}

function begin(block: Block, pattern: RegExp, text: string): Block {
  return mendMisread(block, new RegExp(pattern.source, 'gu'), () => text)
}
