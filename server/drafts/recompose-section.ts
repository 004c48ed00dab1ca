import type { Citation } from '../../search/passage.ts'
import { UserError } from '../../search/user-error.ts'
import { contentSections, joinSections } from './content/content-sections.ts'
import { type DraftBlock, type DraftContent, sentencesIn, shownContent } from './content/draft-content.ts'
import type { EditedDraft } from './content/edited-draft.ts'
import { mapSentences, mapWords } from './content/map-words.ts'
import { mergeCitations } from './content/merge-citations.ts'
import { namingAfter, paragraphOf, textBlock, withIds } from './content/new-blocks.ts'
import type { Drafter } from './draft.ts'
import type { SavedDraft } from './saved-draft.ts'

/**
 * Composes one section of a saved draft again, under what was decided about its sentences; the other sections
 * stay as they are. Pinned sentences of the section stay, and so does what a person wrote in it.
 *
 * @param index of the section in `contentSections`: 0 stands before the first heading
 * @returns puts the section into the draft, which may have changed since
 * @throws UserError `unknown_section`, or what the drafter throws
 */
export async function recomposeSection(
  drafter: Drafter,
  draft: SavedDraft,
  index: number,
  signal: AbortSignal,
): Promise<(now: EditedDraft) => EditedDraft> {
  const wanted = contentSections(draft.content)[index]
  if (wanted === undefined) throw unknownSection()
  const { content, citations } = await composed(drafter, draft, signal)
  const fresh = contentSections(content).find(({ path }) => path === wanted.path)
  if (fresh === undefined) throw unknownSection()
  return (now) => {
    const sections = contentSections(now.content)
    const at = sections.findIndex(({ heading }) => heading?.id === wanted.heading?.id)
    const old = sections[at]
    if (old === undefined) throw unknownSection()
    const merged = mergeCitations(now.citations, citations, fresh.blocks.map(unnamed))
    const blocks = withKept(merged.blocks, old.blocks)
    const joined = joinSections(sections.with(at, { ...old, blocks }))
    return { ...now, content: withIds(joined, namingAfter(now.content)), citations: merged.citations }
  }
}

async function composed(drafter: Drafter, draft: SavedDraft, signal: AbortSignal) {
  const content: DraftBlock[] = []
  let citations: readonly Citation[] = []
  const { request, kind, reportIds, edits } = draft
  const asked = { request, ...(kind === null ? {} : { kind }), ...(reportIds === null ? {} : { reportIds }) }
  for await (const event of drafter.draft({ ...asked, edits }, signal)) {
    if (event.type === 'delta') content.push(...event.blocks)
    if (event.type === 'citations') citations = event.citations
  }
  return { content, citations }
}

/** Ids of another composition mean nothing here. */
function unnamed(bare: DraftBlock): DraftBlock {
  const block = { ...bare, id: '' }
  const rows =
    block.type === 'table' ? { ...block, rows: block.rows.map((row) => ({ ...row, id: '' })) } : block
  return mapWords(rows, (one) => ({ ...one, id: '' }))
}

/** What a person keeps, typed or dropped stays: in its place where the same is chosen again, else at the end. */
function withKept(fresh: DraftContent, old: DraftContent): DraftContent {
  const kept = sentencesIn(old).filter(({ pinned, dropped, own }) => pinned || dropped || own !== undefined)
  const byText = new Map(kept.map((one) => [one.text, one]))
  const there = new Set<string>()
  const blocks = fresh.map((block) =>
    mapSentences(block, (one) => {
      const same = byText.get(one.text)
      if (same === undefined || there.has(same.id)) return one
      there.add(same.id)
      return { ...one, id: same.id, ...(same.pinned ? { pinned: true } : {}) }
    }),
  )
  const rest = kept.filter(({ id }) => !there.has(id))
  const seen = rest.filter(({ dropped }) => dropped !== true)
  const unseen = rest.filter(({ dropped }) => dropped === true)
  const asItems = shownContent(blocks).some(({ type }) => type === 'item')
  const added = asItems ? seen.map((one) => textBlock('item', [one])) : paragraphOf(seen)
  return [...blocks, ...added, ...paragraphOf(unseen)]
}

function unknownSection(): UserError {
  return new UserError(
    'unknown_section',
    'Không soạn lại được mục này: tiêu đề đã bị sửa hoặc báo cáo không còn mục tương ứng. Hãy soạn bản mới.',
  )
}
