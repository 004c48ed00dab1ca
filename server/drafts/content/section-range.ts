import type { DraftContent } from './draft-content.ts'

/** A heading with all that stands below it: places in the content, the end left out; null for what is no heading. */
export function sectionRange(
  content: DraftContent,
  id: string,
): readonly [start: number, end: number] | null {
  const start = content.findIndex((block) => block.id === id && block.type === 'heading')
  const head = content[start]
  if (head?.type !== 'heading') return null
  const next = content.findIndex(
    (block, at) => at > start && block.type === 'heading' && block.level <= head.level,
  )
  return [start, next < 0 ? content.length : next]
}
