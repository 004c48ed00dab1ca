import type { Library, ReportSummary } from '../../../search/library.ts'
import type { Passage } from '../../../search/passage.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import type { ItemGroup } from '../item-groups.ts'
import { foldedWords } from '../judge/asked-scope.ts'
import { viewPassage } from '../passage-view.ts'
import { runInHead } from '../run-in-head.ts'
import type { Span } from '../span.ts'
import type { AskedSection } from './asked-section.ts'

/** Passages looked at for the headings of one name. */
const DEPTH = 80
/** Passages behind a heading among which its own stand. */
const REACH = 60
/** A heading that says so little of the name is of something else: the title of a report that has tasks in it. */
const LEAST_PRECISION = 0.25
/** Characters of an item that are quoted. */
const LONGEST_ITEM = 420

/** A section whose heading has the name that is asked for. */
export interface NamedSection {
  readonly group: ItemGroup
  /** 0 to 1: how much of its heading is the name: "Hạn chế" more than "Kết quả, hạn chế và nguyên nhân". */
  readonly precision: number
}

/** The sections of all papers whose headings have the name, in the order of search; those without a body left out. */
export async function findSections(
  library: Library,
  asked: AskedSection,
  reports: ReadonlyMap<string, ReportSummary>,
  reportIds: readonly string[] | undefined,
): Promise<readonly NamedSection[]> {
  const sections: NamedSection[] = []
  const seen = new Set<string>()
  for (const name of asked.names) {
    const terms = indexTerms(name).map((term) => ({ term, weight: 1 }))
    const hits = await library.searchTerms({ terms, column: 'folded' }, DEPTH, reportIds)
    for (const passage of await library.passages(hits.map(({ passageId }) => passageId))) {
      const head = headOf(passage)
      if (head === null || seen.has(passage.id)) continue
      const precision = precisionOf(foldedWords(head), asked.names)
      if (precision < LEAST_PRECISION) continue
      seen.add(passage.id)
      const items =
        passage.kind === 'heading' || isHeadAlone(passage)
          ? await bodyOf(library, passage)
          : sentencesBehind(passage, head.length)
      if (items.length === 0) continue
      const view = viewPassage(passage, sections.length, 1, reports.get(passage.reportId) ?? null)
      sections.push({
        group: {
          kind: 'section',
          header: passage.kind === 'heading' ? (passage.path.at(-1)?.title ?? head) : head,
          host: '',
          above: passage.path
            .slice(0, passage.kind === 'heading' ? -1 : undefined)
            .map(({ title }) => title)
            .join('. '),
          items,
          view,
        },
        precision,
      })
    }
  }
  return sections
}

function headOf(passage: Passage): string | null {
  if (passage.kind === 'heading') return passage.text
  if (passage.table !== undefined) return null
  if (isHeadAlone(passage)) return passage.text
  const head = runInHead(passage.text)
  return head === null ? null : passage.text.slice(...head)
}

/** A paragraph of nothing but a head: "Vướng mắc." */
function isHeadAlone({ kind, text }: Passage): boolean {
  return kind === 'paragraph' && text.length <= 60 && /^[\p{Lu}\d][^.;:!?]*[.:]?$/u.test(text.trim())
}

/** Words of a heading that say when, or how much it matters. */
const SMALL = new Set(
  'nam thang quy dau cuoi ky nhiem trong tam chu yeu va cua cac mot so cong tac'.split(' '),
)

/** 0 where the heading does not begin with one of the names, its number and small words aside. */
function precisionOf(head: string, names: readonly string[]): number {
  const words = head.replace(/^ (?:[\divxlc]+ |[a-z] )?(?:ve |mot so |nhung |cac |danh gia )?/u, ' ')
  const own = names.find((name) => words.includes(` ${name} `))
  if (own === undefined) return 0
  const count = (text: string): number =>
    text
      .trim()
      .split(' ')
      .filter((word) => !/\d/u.test(word) && !SMALL.has(word)).length
  const said = names.reduce((sum, name) => sum + (words.includes(` ${name} `) ? count(name) : 0), 0)
  const isFirst = names.some((name) => words.startsWith(` ${name} `))
  return (isFirst ? 1 : 0.5) * Math.min(1, said / Math.max(1, count(words)))
}

/** Paragraphs and items that stand under a heading, at any depth. */
async function bodyOf(library: Library, heading: Passage): Promise<ItemGroup['items']> {
  const around = await library.passageWithNeighbours(heading.id, REACH)
  const { path } = heading
  const items: { passage: Passage; span: Span }[] = []
  for (const passage of around?.after ?? []) {
    const isUnder = path.every(
      ({ label, title }, at) => passage.path[at]?.label === label && passage.path[at]?.title === title,
    )
    if (!isUnder || (heading.kind !== 'heading' && (passage.kind === 'heading' || isHeadAlone(passage))))
      break
    if (passage.kind !== 'paragraph' && passage.kind !== 'item') continue
    if (/:\s*$/u.test(passage.text) || passage.text.length < 12) continue
    items.push({ passage, span: openingOf(passage) })
  }
  return items
}

function openingOf(passage: Passage): Span {
  if (passage.text.length <= LONGEST_ITEM) return [0, passage.text.length]
  const { sentences } = viewPassage(passage, 0, 0)
  const end = sentences.findLast(([, to]) => to <= LONGEST_ITEM)?.[1] ?? sentences[0]?.[1]
  return [0, end ?? passage.text.length]
}

function sentencesBehind(passage: Passage, length: number): ItemGroup['items'] {
  const { sentences, clauses } = viewPassage(passage, 0, 0)
  const spans = sentences.length > 1 ? sentences : clauses.map(({ span }) => span)
  return spans.filter(([start]) => start >= length - 1).map((span) => ({ passage, span }))
}
