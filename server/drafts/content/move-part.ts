import { type DraftBlock, type DraftContent, type DraftTextBlock, shownContent } from './draft-content.ts'
import { namingAfter, textBlock, withIds } from './new-blocks.ts'
import { sectionRange } from './section-range.ts'

/**
 * Moves a part one place up or down among what is shown: a row in its table, a sentence in its paragraph and out of it at
 * its edge, a block past its neighbour, a heading with all below it past the section beside it. What stands at the edge
 * stays.
 *
 * @returns null when there is no such part
 */
export function movePart(content: DraftContent, id: string, by: -1 | 1): DraftContent | null {
  const section = sectionRange(content, id)
  if (section !== null) return moveSection(content, section, by)
  const at = content.findIndex((block) => holds(block, id))
  const block = content[at]
  if (block === undefined) return null
  if (block.type === 'heading' || block.id === id) return moveBlock(content, at, by)
  if (block.type === 'table') {
    const rows = swapped(
      block.rows,
      block.rows.findIndex((row) => row.id === id),
      by,
    )
    return rows === null ? content : content.with(at, { ...block, rows })
  }
  if (block.sentences.filter(({ dropped }) => dropped !== true).length <= 1) return moveBlock(content, at, by)
  const sentences = swapped(
    block.sentences,
    block.sentences.findIndex((one) => one.id === id),
    by,
  )
  return sentences === null ? movedOut(content, at, block, id, by) : content.with(at, { ...block, sentences })
}

function holds(block: DraftBlock, id: string): boolean {
  if (block.id === id) return true
  if (block.type === 'heading') return false
  if (block.type === 'table') return block.rows.some((row) => row.id === id)
  return block.sentences.some((one) => one.id === id)
}

/** Past the next one that is shown; null at the edge. */
function swapped<T extends { readonly dropped?: true }>(
  all: readonly T[],
  at: number,
  by: -1 | 1,
): readonly T[] | null {
  const one = all[at]
  let to = at + by
  while (all[to]?.dropped === true) to += by
  if (one === undefined || all[to] === undefined) return null
  return all.toSpliced(at, 1).toSpliced(to, 0, one)
}

function isShown(block: DraftBlock): boolean {
  return shownContent([block]).length > 0
}

function moveBlock(content: DraftContent, at: number, by: -1 | 1): DraftContent {
  const block = content[at]
  let to = at + by
  while (content[to] !== undefined && !isShown(content[to] as DraftBlock)) to += by
  if (block === undefined || content[to] === undefined) return content
  return content.toSpliced(at, 1).toSpliced(to, 0, block)
}

function movedOut(
  content: DraftContent,
  at: number,
  block: DraftTextBlock,
  id: string,
  by: -1 | 1,
): DraftContent {
  const own = block.sentences.filter((one) => one.id === id)
  const rest = { ...block, sentences: block.sentences.filter((one) => one.id !== id) }
  const alone = withIds([textBlock(block.type, own)], namingAfter(content))
  return content.toSpliced(at, 1, ...(by < 0 ? [...alone, rest] : [rest, ...alone]))
}

function moveSection(
  content: DraftContent,
  [start, end]: readonly [number, number],
  by: -1 | 1,
): DraftContent {
  const head = content[start]
  if (head?.type !== 'heading') return content
  const section = content.slice(start, end)
  const rest = content.toSpliced(start, end - start)
  const next = rest[start]
  if (by > 0) {
    if (next?.type !== 'heading' || next.level !== head.level) return content
    const [, to] = sectionRange(rest, next.id) ?? [start, start]
    return rest.toSpliced(to, 0, ...section)
  }
  const before = rest.findLastIndex(
    (block, at) => at < start && block.type === 'heading' && block.level <= head.level,
  )
  const above = rest[before]
  if (above?.type !== 'heading' || above.level !== head.level) return content
  return rest.toSpliced(before, 0, ...section)
}
