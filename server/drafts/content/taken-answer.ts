import * as z from 'zod'
import type { Library } from '../../../search/library.ts'
import type { Citation, Passage } from '../../../search/passage.ts'
import { capital } from '../../../search/text/capital.ts'
import { createCitationBook } from '../../answer/citation-book.ts'
import type { Span } from '../../answer/span.ts'
import { isShown } from '../is-shown.ts'
import type { DraftBlock, DraftContent, Words } from './draft-content.ts'
import type { EditedDraft } from './edited-draft.ts'
import { mapWords } from './map-words.ts'
import { mergeCitations } from './merge-citations.ts'
import { namingAfter, withIds } from './new-blocks.ts'
import { readMarkdown } from './read-markdown.ts'

/** An answer of the talk, or a part of one, that is to stand in a draft: its Markdown and what its `[n]` cite. */
export const takenSchema = z.strictObject({
  /** Names a new draft: the question. */
  title: z.string().trim().min(1).max(500),
  markdown: z.string().max(200_000),
  citations: z
    .array(
      z.object({
        number: z.int().min(1).max(9_999),
        passageId: z.string().min(1).max(200),
        spans: z.array(z.tuple([z.int().min(0), z.int().min(1)])).max(500),
      }),
    )
    .max(2_000),
})

export type Taken = z.infer<typeof takenSchema>

interface TakenBlocks {
  readonly blocks: DraftContent
  readonly citations: readonly Citation[]
}

/**
 * What an answer says as blocks of a draft. Of a sentence that introduces a quotation the quoted words stay; what only
 * leads and cites nothing is left out, its bold lines become headings. What does not pass the check against the library as it
 * is now is somebody's own words.
 */
export async function takenBlocks(library: Library, taken: Taken): Promise<TakenBlocks> {
  const found = await library.passages([...new Set(taken.citations.map(({ passageId }) => passageId))])
  const passages = new Map(found.map((passage) => [passage.id, passage]))
  const places = new Map<number, { readonly passage: Passage; readonly spans: readonly Span[] }>()
  for (const { number, passageId, spans } of taken.citations) {
    const passage = passages.get(passageId)
    const inside = spans.filter(([start, end]) => start < end && end <= (passage?.text.length ?? 0))
    if (passage !== undefined && inside.length > 0) places.set(number, { passage, spans: inside })
  }
  const checked = <T extends Words>(bare: T): T => {
    const one = { ...bare, text: quotedOnly(bare.text) }
    const cited = one.citations.flatMap(({ number }) => places.get(number) ?? [])
    if (one.citations.length === 0) return one
    const shown = isShown(
      one.text,
      cited.flatMap(({ passage, spans }) => spans.map((span) => ({ passage, span }))),
    )
    return cited.length > 0 && shown ? one : { ...one, own: { was: null } }
  }
  const read = readMarkdown(asHeadings(taken.markdown), new Set(places.keys()))
  return {
    blocks: read.filter(tells).map((block) => mapWords(block, checked)),
    citations: [...places].map(([number, { passage, spans }]) => citationOf(number, passage, spans)),
  }
}

/** The draft with an answer behind all that stands in it, but before the notes for whoever drafts. */
export function withTaken(draft: EditedDraft, { blocks, citations }: TakenBlocks): EditedDraft {
  const merged = mergeCitations(draft.citations, citations, blocks)
  const named = withIds(merged.blocks, namingAfter(draft.content))
  const last = draft.content.findLastIndex(({ note }) => note !== true)
  return {
    ...draft,
    content: draft.content.toSpliced(last + 1, 0, ...named),
    citations: merged.citations,
  }
}

function citationOf(number: number, passage: Passage, spans: readonly Span[]): Citation {
  const book = createCitationBook()
  for (const span of spans) book.cite(passage, span)
  const [citation] = book.citations()
  if (citation === undefined) throw new Error('A citation without a place')
  return { ...citation, number }
}

/** Lines that are bold as a whole head what follows. */
function asHeadings(markdown: string): string {
  return markdown.replace(/^\*\*([^*\n]+)\*\*$/gmu, '### $1')
}

function tells(block: DraftBlock): boolean {
  if (block.type === 'heading' || block.type === 'table') return true
  return block.sentences.some(({ citations }) => citations.length > 0)
}

/** Longer sentences introduce nothing; looking through them would take long. */
const LONGEST_INTRODUCED = 3_000

/** "… – theo báo cáo của Hòa Phú: “Thu đạt 5 tỷ đồng.”" → "Thu đạt 5 tỷ đồng." */
function quotedOnly(text: string): string {
  if (text.length > LONGEST_INTRODUCED) return text
  const quote = /^[^“”]*theo[^“”]*:\s*“(.+)”[.]?$/isu.exec(text)?.[1]
  if (quote === undefined || /[“”]/u.test(quote.replace(/“[^“”]*”/gu, ''))) return text
  const words = capital(quote)
  return /[.!?…]$/u.test(words) ? words : `${words.replace(/[;,:]$/u, '')}.`
}
