import type { Library } from '../../../search/library.ts'
import type { Passage } from '../../../search/passage.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import type { ItemGroup } from '../item-groups.ts'
import { foldedWords } from '../judge/asked-scope.ts'
import type { Asked } from '../judge/features.ts'
import { viewPassage } from '../passage-view.ts'
import type { AskedArticle } from './asked-article.ts'
import { chooseSection } from './choose-section.ts'
import type { NamedHeading } from './find-headings.ts'

/** Passages looked at for the articles of one number. */
const DEPTH = 120

/**
 * What stands under the article that a question names, of the paper that fits best; its clause alone where one is
 * named. Null where no paper has it, or none that the rest of the question names.
 *
 * @param reportIds only these reports; the whole library without it
 */
export async function chooseArticle(
  library: Library,
  asked: Asked,
  article: AskedArticle,
  reportIds: readonly string[] | undefined,
): Promise<ItemGroup | null> {
  const headings = await findArticles(library, asked, article, reportIds)
  const named = { names: [], isAhead: false, words: `${article.words} ${article.paper}` }
  const whole = await chooseSection(library, asked, named, headings)
  if (whole === null || article.clause === null) return whole
  const clause = partOf(whole.items, ({ passage }) => numberOf(passage), article.clause)
  const items =
    article.point === null ? clause : partOf(clause, ({ passage }) => letterOf(passage), article.point)
  return items.length === 0 ? null : { ...whole, items, of: whole.items.length }
}

/** The first passage of each article of that number, of papers whose names hold what else is asked. */
async function findArticles(
  library: Library,
  { reports }: Asked,
  { label, paper }: AskedArticle,
  reportIds: readonly string[] | undefined,
): Promise<readonly NamedHeading[]> {
  const terms = indexTerms(foldedWords(label).trim()).map((term) => ({ term, weight: 1 }))
  const hits = await library.searchTerms({ terms, column: 'folded' }, DEPTH, reportIds)
  const words = foldedWords(paper).trim().split(' ').filter(Boolean)
  const found = new Map<string, NamedHeading>()
  for (const passage of await library.passages(hits.map(({ passageId }) => passageId))) {
    const own = passage.path.at(-1)
    if (passage.kind !== 'heading' || own?.label !== label) continue
    const report = reports.get(passage.reportId) ?? null
    const ofPaper = foldedWords(
      [passage.reportTitle, report?.number, report?.place, report?.issuer, report?.date?.slice(0, 4)]
        .filter(Boolean)
        .join(' '),
    )
    if (!words.every((word) => ofPaper.includes(` ${word} `))) continue
    found.set(passage.id, {
      view: viewPassage(passage, found.size, 1, report),
      header: own.title === '' ? label : `${label}. ${own.title}`,
      above: passage.path
        .slice(0, -1)
        .map(({ title }) => title)
        .join('. '),
      precision: 1,
    })
  }
  return [...found.values()]
}

/** The item of a number or letter, and what stands below it: up to the next that has one. */
function partOf<Item>(
  items: readonly Item[],
  labelOf: (item: Item) => string | null,
  label: string,
): readonly Item[] {
  const start = items.findIndex((item) => labelOf(item) === label)
  if (start === -1) return []
  const next = items.findIndex((item, at) => at > start && labelOf(item) !== null)
  return items.slice(start, next === -1 ? undefined : next)
}

function numberOf({ text }: Passage): string | null {
  return /^\s*(\d{1,2})\s?[.)]\s/u.exec(text)?.[1] ?? null
}

function letterOf({ text }: Passage): string | null {
  return /^\s*([a-zđ])\s?[.)]\s/u.exec(text)?.[1] ?? null
}
