import type { EditedDraft } from './edited-draft.ts'

/** An old version as the newest: a source keeps its number through all versions of a draft. */
export function broughtBack(last: EditedDraft, old: EditedDraft): EditedDraft {
  const known = new Set(last.citations.map(({ number }) => number))
  const added = old.citations.filter(({ number }) => !known.has(number))
  return {
    title: old.title,
    content: old.content,
    citations: [...last.citations, ...added].sort((a, b) => a.number - b.number),
  }
}
