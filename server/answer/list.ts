import type { Library, ReportSummary } from '../../search/library.ts'
import type { Pause } from '../../search/pause.ts'
import { indexTerms } from '../../search/text/terms.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { type ItemGroup, itemGroups } from './item-groups.ts'
import type { PassageView } from './passage-view.ts'
import { type Question, weightHeld } from './question.ts'
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
  pause: Pause,
): Promise<readonly RatedGroup[]> {
  const best = new Map<string, RatedGroup>()
  for (const view of views.slice(0, FOLLOWED)) {
    await pause()
    const groups = await itemGroups(library, view)
    for (const group of [...groups, ...groups.flatMap((one) => fittingRows(question, one) ?? [])]) {
      const key = group.items.map(({ passage, span }) => `${passage.id}:${span[0]}`).join(' ')
      const rated = rateGroup(question, group, weight)
      const known = best.get(key)
      if (known === undefined || rated.score > known.score) best.set(key, rated)
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.group.view.rank - b.group.view.rank)
}

/**
 * Of a table those rows whose own cells hold most of what the question says: "do Ban Quản lý dự án làm chủ đầu tư",
 * "chưa đạt". Null where no cell tells rows apart.
 */
function fittingRows(question: Question, group: ItemGroup): ItemGroup | null {
  if (group.kind !== 'rows') return null
  const held = group.items.map(({ passage }) => {
    const terms = new Set(passage.table?.cells.flatMap(({ text }) => indexTerms(text)))
    return weightHeld(question.terms, (one) => terms.has(one))
  })
  const most = Math.max(0, ...held)
  const items = group.items.filter((_, row) => (held[row] ?? 0) >= most - 1e-9)
  return most === 0 || items.length === group.items.length || items.length < 2
    ? null
    : { ...group, items, of: group.items.length }
}

/** Characters of a list that are told; what is left out is said. */
const LONGEST_LIST = 5_000

/** Shorter headers ("Gồm", "như sau") say nothing by themselves. */
const TELLING_HEADER = 12

/**
 * "Theo báo cáo của Sông Lam, “…” (5 mục):" and the items in their order, each cited; of a table's rows and of a list
 * too long to be told whole, how many of how many.
 *
 * @param inDoubt it may miss the question: said, so that the reader looks twice
 */
export function composeList(
  { group }: Pick<RatedGroup, 'group'>,
  reports: ReadonlyMap<string, ReportSummary>,
  inDoubt = false,
): readonly SentenceDraft[] {
  const passage = group.items[0]?.passage ?? group.view.passage
  const header = group.header.replace(/[\s:;,.]+$/u, '').replace(/^[-+•]\s*/u, '')
  const isSection = group.kind === 'section' && header !== ''
  const named = isSection || header.length >= TELLING_HEADER ? `, ${isSection ? 'mục ' : ''}“${header}”` : ''
  const isUnnamed = passage.place === null && passage.issuer === undefined
  const area = isUnnamed ? (reports.get(passage.reportId)?.area ?? null) : null
  let length = 0
  const told = group.items.filter(({ span, as }) => {
    length += as?.length ?? span[1] - span[0]
    return length <= LONGEST_LIST
  })
  const unit = group.kind === 'rows' ? 'dòng' : 'mục'
  const all = group.of ?? group.items.length
  const leadIn: SentenceDraft = {
    pieces: [
      { said: `${inDoubt ? 'Mục gần nhất với câu hỏi, cần xem lại – theo' : 'Theo'} ${reportName(passage)}` },
      ...(area === null ? [] : [{ record: ` của ${area}` }]),
      { said: `${named} (` },
      { count: told.length },
      ...(all === told.length ? [] : [{ said: ' trong ' }, { count: all }]),
      { said: ` ${unit}):` },
    ],
    block: 'lead',
    tail: '\n\n',
    about: { passage, quote: group.header },
  }
  const items = told.map(
    (item, index): SentenceDraft => ({
      pieces: [
        { said: '- ' },
        {
          passage: item.passage,
          span: trimSpan(item.passage.text, item.span),
          marked: false,
          ...(item.as === undefined ? {} : { as: item.as }),
        },
      ],
      block: 'item',
      tail: index === told.length - 1 ? '\n\n' : '\n',
    }),
  )
  return [leadIn, ...items]
}
