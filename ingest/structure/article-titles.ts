import type { Block } from './block.ts'
import { endsClosed, startsSmall } from './letters.ts'
import { printedLabel } from './numbering.ts'

const LONGEST = 120
/** "Điều 7" and nothing else, as laws and treaties print it above its title. */
const LONE_ARTICLE = /^Điều \d{1,3}[a-zđ]?\s*[.:]?$/u

/** "Điều 7" stands alone on its line. */
export function isLoneArticle(text: string): boolean {
  return LONE_ARTICLE.test(text)
}

/** The block is a title below a lone "Điều 7": a short line that is no sentence, above what the article says. */
export function titlesArticle(blocks: readonly Block[], at: number): boolean {
  const [above, block, below] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  if (above === undefined || block === undefined || below === undefined || !isLoneArticle(above.text))
    return false
  if (block.bullet !== null || block.cells || block.note || block.text.length > LONGEST) return false
  if (endsClosed(block.text) || startsSmall(block.text) || printedLabel(block.text) !== null) return false
  return !isLoneArticle(below.text)
}
