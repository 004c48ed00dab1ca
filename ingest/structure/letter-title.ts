import type { Block } from './block.ts'
import { isHeadMark, isNumberLine, isStateOrParty } from './report-signs.ts'

const SUBJECT = /^(?:v\/v|v\.v|về việc)\s*:?\s*\S/iu
/** Blocks around the subject among which the letter's head is looked for. */
const REACH = 8
const MOST_LINES = 5
const LONGEST = 500

/**
 * The subject of an official letter ("V/v chuẩn bị cây giống …"), which stands for its title: a line of its own below
 * the number, above or below the State's name, with "Kính gửi" further down. It may run over several lines.
 *
 * @returns null where no letter has its subject at `index`
 */
export function letterTitle(blocks: readonly Block[], index: number): { from: number; to: number } | null {
  const block = blocks[index]
  if (block === undefined || block.text.length > LONGEST || !SUBJECT.test(block.text)) return null
  const above = blocks.slice(Math.max(0, index - REACH), index)
  const below = blocks.slice(index + 1, index + 1 + 2 * REACH)
  if (!above.some((one) => isNumberLine(one) || /(?:^|\s)Số\s*:/u.test(one.text))) return null
  if (!below.some((one) => /^kính\s+(?:gửi|trình)/iu.test(one.text)) && !below.some(isStateOrParty))
    return null
  let to = index + 1
  while (to < index + MOST_LINES && goesOn(blocks[to - 1], blocks[to])) to++
  return { from: index, to }
}

/** "Độc lập - Tự do - Hạnh phúc" */
export function isMotto(text: string): boolean {
  return /^Độc lập\s*[-–]\s*Tự do/iu.test(text)
}

function goesOn(above: Block | undefined, block: Block | undefined): boolean {
  if (above === undefined || block === undefined) return false
  if (block.rule || block.bullet !== null || block.cells || isHeadMark(block)) return false
  if (/[.;:]$/.test(above.text) || /^kính\s/iu.test(block.text)) return false
  return /^[\p{Ll}\d(]/u.test(block.text) && block.text.length <= 120
}

/**
 * Behind the last block of the head that goes on below a title: a letter has the State's name, the place and the date
 * to the right of its subject, which a reader gives after it.
 */
export function headTailEnd(blocks: readonly Block[], from: number): number {
  let end = from
  for (let at = from; at < Math.min(blocks.length, from + 6); at++) {
    const block = blocks[at]
    if (block === undefined) break
    if (block.rule) continue
    // "Kính gửi:" of the left half may come before the right half.
    if (/^kính\s+gửi\s*:?$/iu.test(block.text)) continue
    if (!isHeadMark(block) && !isMotto(block.text)) break
    end = at + 1
  }
  return end
}
