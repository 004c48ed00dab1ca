import type { Library, ReportSummary } from '../../../search/library.ts'
import type { Passage } from '../../../search/passage.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import { foldedWords } from '../judge/asked-scope.ts'
import { type PassageView, viewPassage } from '../passage-view.ts'
import { runInHead } from '../run-in-head.ts'
import type { AskedSection } from './asked-section.ts'

/** Passages looked at for the headings of one name. */
const DEPTH = 80
/** A heading that says so little of the name is of something else: the title of a report that has tasks in it. */
const LEAST_PRECISION = 0.25
/** Characters of a paragraph that is nothing but a head. */
const LONGEST_HEAD = 60

/** A heading, or a head in or above a paragraph, of the name that is asked for. */
export interface NamedHeading {
  /** What it stands in. */
  readonly view: PassageView
  readonly header: string
  /** Headings above it, outermost first. */
  readonly above: string
  /** 0 to 1: how much of it is the name: "Hạn chế" more than "Kết quả, hạn chế và nguyên nhân". */
  readonly precision: number
}

/** The headings of all papers that have the name, in the order of search. */
export async function findHeadings(
  library: Library,
  asked: AskedSection,
  reports: ReadonlyMap<string, ReportSummary>,
  reportIds: readonly string[] | undefined,
): Promise<readonly NamedHeading[]> {
  const found = new Map<string, NamedHeading>()
  for (const name of asked.names) {
    const terms = indexTerms(name).map((term) => ({ term, weight: 1 }))
    const hits = await library.searchTerms({ terms, column: 'folded' }, DEPTH, reportIds)
    for (const passage of await library.passages(hits.map(({ passageId }) => passageId))) {
      const head = headOf(passage)
      if (head === null || found.has(passage.id)) continue
      const precision = precisionOf(foldedWords(head), asked.names)
      if (precision < LEAST_PRECISION) continue
      const isHeading = passage.kind === 'heading'
      const titles = passage.path.map(({ title }) => title)
      found.set(passage.id, {
        view: viewPassage(passage, found.size, 1, reports.get(passage.reportId) ?? null),
        header: isHeading ? (titles.at(-1) ?? head) : head,
        above: (isHeading ? titles.slice(0, -1) : titles).join('. '),
        precision,
      })
    }
  }
  return [...found.values()]
}

function headOf(passage: Passage): string | null {
  if (passage.kind === 'heading') return passage.text
  if (passage.table !== undefined) return null
  if (isHeadAlone(passage)) return passage.text
  const head = runInHead(passage.text)
  return head === null ? null : passage.text.slice(...head)
}

/** A paragraph of nothing but a head: "Vướng mắc." */
export function isHeadAlone({ kind, text }: Passage): boolean {
  return (
    kind === 'paragraph' && text.length <= LONGEST_HEAD && /^[\p{Lu}\d][^.;:!?]*[.:]?$/u.test(text.trim())
  )
}

/** Words of a heading that say when, or how much it matters. */
const SMALL = new Set(
  'nam thang quy dau cuoi ky nhiem trong tam chu yeu va cua cac mot so cong tac'.split(' '),
)

/** 0 where the heading holds none of the names; half where it does not begin with one, its number and small words aside. */
function precisionOf(head: string, names: readonly string[]): number {
  const words = head.replace(/^ (?:[\divxlc]+ |[a-z] )?(?:ve |mot so |nhung |cac |danh gia )?/u, ' ')
  const held = names.filter((name) => words.includes(` ${name} `))
  const said = held.reduce((sum, name) => sum + tellingWords(name), 0)
  const isFirst = names.some((name) => words.startsWith(` ${name} `))
  return (isFirst ? 1 : 0.5) * Math.min(1, said / Math.max(1, tellingWords(words)))
}

function tellingWords(text: string): number {
  return text
    .trim()
    .split(' ')
    .filter((word) => !/\d/u.test(word) && !SMALL.has(word)).length
}
