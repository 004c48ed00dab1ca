import { asWritten } from './as-written.ts'
import { sentencesIn } from './draft-content.ts'
import type { EditedDraft } from './edited-draft.ts'
import { namingAfter, paragraphOf, withIds } from './new-blocks.ts'
import { readMarkdown } from './read-markdown.ts'

/** The draft with a text that somebody wrote as Markdown; what was dropped stays so, unless the text holds it again. */
export function withMarkdown(draft: EditedDraft, markdown: string): EditedDraft {
  const numbers = new Set(draft.citations.map(({ number }) => number))
  const written = asWritten(readMarkdown(markdown, numbers), draft.content, draft.citations)
  const there = new Set(sentencesIn(written).map(({ text }) => text))
  const dropped = sentencesIn(draft.content).filter((one) => one.dropped === true && !there.has(one.text))
  const content = withIds([...written, ...paragraphOf(dropped)], namingAfter(draft.content))
  return { ...draft, content }
}
