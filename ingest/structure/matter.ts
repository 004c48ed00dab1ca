import type { Block } from './block.ts'

/** One entry per block: whether it is matter. */
export function markMatter(blocks: readonly Block[]): readonly boolean[] {
  return blocks.map((block) => block.rule)
}
