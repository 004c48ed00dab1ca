import {
  type DraftBlock,
  type DraftContent,
  type DraftTable,
  type DraftTextBlock,
  idsIn,
  type PlaceCited,
  type Words,
} from './draft-content.ts'
import { mapWords } from './map-words.ts'

/** Blocks as they are composed, before `withIds` names them. */
const UNNAMED = ''

export function words(text: string, citations: readonly PlaceCited[] = []): Words {
  return { id: UNNAMED, text, citations }
}

export function heading(level: number, text: string, citations: readonly PlaceCited[] = []): DraftBlock {
  return { type: 'heading', level, ...words(text, citations) }
}

export function textBlock(type: DraftTextBlock['type'], sentences: readonly Words[]): DraftTextBlock {
  return { id: UNNAMED, type, sentences }
}

/** Sentences as one paragraph; none for none. */
export function paragraphOf(sentences: readonly Words[]): readonly DraftTextBlock[] {
  return sentences.length === 0 ? [] : [textBlock('paragraph', sentences)]
}

/** @param rows of as many cells as the head */
export function table(head: readonly string[], rows: readonly (readonly Words[])[]): DraftTable {
  return {
    id: UNNAMED,
    type: 'table',
    head: head.map((name) => words(name)),
    rows: rows.map((cells) => ({ id: UNNAMED, cells })),
  }
}

/** Notes for whoever drafts, no part of the paper. */
export function asNotes(blocks: DraftContent): DraftContent {
  return blocks.map((block) => ({ ...block, note: true }))
}

/** Gives ids: "n1", "n2" … */
export interface Naming {
  next(): string
}

/** @param content whose ids are taken */
export function namingAfter(content: DraftContent): Naming {
  let last = content.flatMap(idsIn).reduce((most, id) => Math.max(most, Number(id.slice(1)) || 0), 0)
  return {
    next() {
      last += 1
      return `n${last}`
    },
  }
}

/** Names what has no id yet, blocks before their parts. */
export function withIds(blocks: DraftContent, naming: Naming): DraftContent {
  const named = <T extends { readonly id: string }>(one: T): T =>
    one.id === UNNAMED ? { ...one, id: naming.next() } : one
  return blocks.map((bare) => {
    const block = named(bare)
    return mapWords(block.type === 'table' ? { ...block, rows: block.rows.map(named) } : block, named)
  })
}
