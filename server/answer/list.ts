import type { Library } from '../../search/library.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { itemGroups } from './item-groups.ts'
import type { PassageView } from './passage-view.ts'
import type { Question } from './question.ts'
import { type RatedGroup, rateGroup } from './rate-group.ts'
import { reportName } from './report-name.ts'
import { trimSpan } from './span-trim.ts'

/** Found passages that are followed to the enumerations they belong to. */
const FOLLOWED = 12

/** The enumerations around the found passages, best first; each once. */
export async function rateGroups(
  library: Library,
  question: Question,
  views: readonly PassageView[],
  weight: (term: string) => number,
): Promise<readonly RatedGroup[]> {
  const best = new Map<string, RatedGroup>()
  for (const view of views.slice(0, FOLLOWED)) {
    for (const group of await itemGroups(library, view)) {
      const key = group.items.map(({ passage, span }) => `${passage.id}:${span[0]}`).join(' ')
      const rated = rateGroup(question, group, weight)
      const known = best.get(key)
      if (known === undefined || rated.score > known.score) best.set(key, rated)
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.group.view.rank - b.group.view.rank)
}

/** Shorter headers ("Gồm", "như sau") say nothing by themselves. */
const TELLING_HEADER = 12

/** "Theo báo cáo của Sông Lam, “…” (5 mục):" and the items in their order, each cited. */
export function composeList({ group }: RatedGroup): readonly SentenceDraft[] {
  const passage = group.items[0]?.passage ?? group.view.passage
  const header = group.header.replace(/[\s:;,.]+$/u, '').replace(/^[-+•]\s*/u, '')
  const named = header.length < TELLING_HEADER ? '' : `, “${header}”`
  const leadIn: SentenceDraft = {
    pieces: [
      { said: `Theo ${reportName(passage)}${named} (` },
      { count: group.items.length },
      { said: ' mục):' },
    ],
    block: 'lead',
    tail: '\n\n',
    about: { passage, quote: group.header },
  }
  const items = group.items.map(
    (item, index): SentenceDraft => ({
      pieces: [
        { said: '- ' },
        { passage: item.passage, span: trimSpan(item.passage.text, item.span), marked: false },
      ],
      block: 'item',
      tail: index === group.items.length - 1 ? '\n\n' : '\n',
    }),
  )
  return [leadIn, ...items]
}
