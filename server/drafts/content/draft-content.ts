import type { Span } from '../../answer/span.ts'

/** A source of a sentence or a cell. */
export interface PlaceCited {
  /** Of the draft's citation, as printed in `[n]`. */
  readonly number: number
  /** The words relied on, in the passage's text; unknown in drafts saved before they were kept. */
  readonly span?: Span
}

/** Words of a draft with what they rest on. */
export interface Words {
  readonly id: string
  /** Plain text: no Markdown, no `[n]`. */
  readonly text: string
  readonly citations: readonly PlaceCited[]
  /**
   * Set where a person typed the words, to what stood there before, null for nothing. Such words are theirs: what is
   * in `citations` is what they began from, and nothing is printed as their source.
   */
  readonly own?: { readonly was: string | null }
}

/** A sentence, or a line that tells of the draft itself and cites nothing. */
export interface DraftSentence extends Words {
  /** Stays when its section is composed again. */
  readonly pinned?: true
  /** Kept in its place, to be put back, and shown nowhere. */
  readonly dropped?: true
}

export interface DraftRow {
  readonly id: string
  readonly cells: readonly Words[]
  readonly dropped?: true
}

export interface DraftHeading extends Words {
  readonly type: 'heading'
  /** 2 for the uppermost of a draft, as `##`. */
  readonly level: number
  readonly note?: true
  readonly dropped?: true
}

export interface DraftTextBlock {
  readonly id: string
  /** `item` is one bullet of a list; those one after the other are one list. */
  readonly type: 'paragraph' | 'item'
  readonly sentences: readonly DraftSentence[]
  /** For whoever drafts, not for the paper: which figures are to be compared, what could not be told. */
  readonly note?: true
}

export interface DraftTable {
  readonly id: string
  readonly type: 'table'
  readonly head: readonly Words[]
  readonly rows: readonly DraftRow[]
  readonly note?: true
  readonly dropped?: true
}

export type DraftBlock = DraftHeading | DraftTextBlock | DraftTable

/** A draft's text as data; Markdown, Word, CSV and the page are made from it. Ids are unique within it. */
export type DraftContent = readonly DraftBlock[]

/** Numbers of what is printed as the source of words, each once: none for those that a person typed. */
export function sourceNumbers({ own, citations }: Words): readonly number[] {
  return own === undefined ? [...new Set(citations.map(({ number }) => number))] : []
}

/** What is shown of a draft: without all that was dropped, and without paragraphs and tables that are then empty. */
export function shownContent(content: DraftContent): DraftContent {
  return content.flatMap((block): readonly DraftBlock[] => {
    if (block.type === 'heading') return block.dropped === true ? [] : [block]
    if (block.type === 'table') {
      const rows = block.rows.filter(({ dropped }) => dropped !== true)
      return block.dropped === true || rows.length === 0 ? [] : [{ ...block, rows }]
    }
    const sentences = block.sentences.filter(({ dropped }) => dropped !== true)
    return sentences.length === 0 ? [] : [{ ...block, sentences }]
  })
}

/** The rows of a table, its head first. */
export function cellsOf({ head, rows }: DraftTable): readonly (readonly Words[])[] {
  return [head, ...rows.map(({ cells }) => cells)]
}

/** The words of a block, dropped ones too, in reading order. */
export function wordsOf(block: DraftBlock): readonly Words[] {
  if (block.type === 'heading') return [block]
  return block.type === 'table' ? cellsOf(block).flat() : block.sentences
}

/** The ids of a block, its rows and its words. */
export function idsIn(block: DraftBlock): readonly string[] {
  const rows = block.type === 'table' ? block.rows : []
  return [block, ...rows, ...wordsOf(block)].map(({ id }) => id)
}

/** The sentences of a draft, dropped ones too, in reading order. */
export function sentencesIn(content: DraftContent): readonly DraftSentence[] {
  return content.flatMap((block) =>
    block.type === 'heading' || block.type === 'table' ? [] : block.sentences,
  )
}

/** Numbers of the sources that are printed, in order of their first mark. */
export function citedNumbers(content: DraftContent): readonly number[] {
  return [...new Set(shownContent(content).flatMap(wordsOf).flatMap(sourceNumbers))]
}
