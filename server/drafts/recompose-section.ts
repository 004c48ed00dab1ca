import type { Citation } from '../../search/passage.ts'
import { UserError } from '../../search/user-error.ts'
import { mergeSpans } from '../answer/citation-book.ts'
import { type SavedCitation, savedCitation } from '../saved-citation.ts'
import type { Drafter } from './draft.ts'
import { draftSections, joinSections, sentencesOf } from './draft-sections.ts'
import type { SavedDraft } from './saved-draft.ts'

/**
 * Composes one section of a saved draft again, under what was decided about its sentences; the other sections
 * stay as they are. Pinned sentences of the section stay even where a person has worded them.
 *
 * @param index of the section in `draftSections`: 0 stands before the first heading
 * @returns Markdown and citations of the next version
 * @throws UserError `unknown_section`, or what the drafter throws
 */
export async function recomposeSection(
  drafter: Drafter,
  draft: SavedDraft,
  index: number,
  signal: AbortSignal,
): Promise<Pick<SavedDraft, 'markdown' | 'citations'>> {
  const sections = draftSections(draft.markdown)
  const old = sections[index]
  if (old === undefined) throw unknownSection()
  const { markdown, citations } = await composed(drafter, draft, signal)
  const fresh = draftSections(markdown).find(({ path }) => path === old.path)
  if (fresh === undefined) throw unknownSection()
  const kept = keptSentences(old.body, fresh.body, draft.edits.pinned)
  const merged = mergeCitations(draft.citations, citations, fresh.body)
  const body = withKept(merged.body, kept)
  return {
    markdown: joinSections(sections.map((section, at) => (at === index ? { ...section, body } : section))),
    citations: merged.citations,
  }
}

async function composed(drafter: Drafter, draft: SavedDraft, signal: AbortSignal) {
  let markdown = ''
  let citations: readonly Citation[] = []
  const { request, kind, reportIds, edits } = draft
  const asked = { request, ...(kind === null ? {} : { kind }), ...(reportIds === null ? {} : { reportIds }) }
  for await (const event of drafter.draft({ ...asked, edits }, signal)) {
    if (event.type === 'delta') markdown += event.markdown
    if (event.type === 'citations') citations = event.citations
  }
  return { markdown, citations }
}

/** Pinned sentences of the old section that the new one does not hold. */
function keptSentences(old: string, fresh: string, pinned: readonly string[]): readonly string[] {
  const there = new Set(sentencesOf(fresh).map(({ words }) => words))
  return sentencesOf(old)
    .filter(({ words }) => pinned.includes(words) && !there.has(words))
    .map(({ written }) => written)
}

function withKept(body: string, kept: readonly string[]): string {
  if (kept.length === 0) return body
  const lines = /^[-*+] /mu.test(body) ? kept.map((one) => `- ${one}`).join('\n') : kept.join(' ')
  return body.trim() === ''
    ? `\n\n${lines}\n\n`
    : `${body.trimEnd()}\n${/^- /u.test(lines) ? '' : '\n'}${lines}\n\n`
}

/** Numbers of the draft stay; a source that it did not cite yet gets the next one. */
function mergeCitations(
  known: readonly SavedCitation[],
  added: readonly Citation[],
  body: string,
): { readonly body: string; readonly citations: readonly SavedCitation[] } {
  const merged = new Map(known.map((citation) => [citation.passageId, citation]))
  let last = Math.max(0, ...known.map(({ number }) => number))
  const numbers = new Map<number, number>()
  for (const citation of added) {
    if (!body.includes(`[${citation.number}]`)) continue
    const before = merged.get(citation.passageId)
    const spans = mergeSpans([...(before?.spans ?? []), ...citation.spans], citation.text)
    const quote = spans.map(([start, end]) => citation.text.slice(start, end)).join(' … ')
    const number = before?.number ?? ++last
    merged.set(citation.passageId, { ...savedCitation(citation), number, spans, quote })
    numbers.set(citation.number, number)
  }
  const renumbered = body.replace(/\[(\d{1,4})\]/gu, (mark, number) => {
    const now = numbers.get(Number(number))
    return now === undefined ? mark : `[${now}]`
  })
  return { body: renumbered, citations: [...merged.values()].sort((a, b) => a.number - b.number) }
}

function unknownSection(): UserError {
  return new UserError(
    'unknown_section',
    'Không soạn lại được mục này: tiêu đề đã bị sửa hoặc báo cáo không còn mục tương ứng. Hãy soạn bản mới.',
  )
}
