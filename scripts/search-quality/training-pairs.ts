import type { Passage } from '../../search/passage.ts'

/** A made question and the passages that answer it. */
export interface TrainingPair {
  readonly question: string
  readonly right: ReadonlySet<string>
}

const MOST_RIGHT = 8

/** "Công nghiệp" of Sông Lam → "Công nghiệp Sông Lam"; a heading that names its place is left as it is. */
function asked(words: string, place: string | null): string {
  const text = words.replace(/[:.;]\s*$/u, '').slice(0, 160)
  return place === null || text.includes(place) ? text : `${text} ${place}`
}

/**
 * Questions made from what reports say about themselves: a heading asks for the paragraphs under it, a lead for
 * its items, and the first words of a paragraph with a note for that paragraph.
 *
 * @param every take every n-th of them
 */
export function trainingPairs(passages: readonly Passage[], every: number): readonly TrainingPair[] {
  const groups = new Map<string, { readonly question: string; readonly right: Set<string> }>()
  const add = (key: string, question: string, id: string) => {
    const group = groups.get(key) ?? { question, right: new Set<string>() }
    groups.set(key, group)
    group.right.add(id)
  }
  for (const { id, kind, reportId, place, path, lead, notes, text } of passages) {
    if (kind === 'heading' || kind === 'note' || kind === 'matter') continue
    const heading = path.at(-1)?.title ?? ''
    if (lead !== undefined) add(`${reportId} ${lead.lines[0]}`, asked(lead.text, place), id)
    else if (heading.length > 12)
      add(`${reportId} ${path.map(({ title }) => title).join('›')}`, asked(heading, place), id)
    if (notes.length > 0) add(id, asked(text.split(/[,;.:]/u)[0] ?? '', place), id)
  }
  return [...groups.values()]
    .filter(({ question, right }) => question.length > 15 && right.size <= MOST_RIGHT)
    .filter((_, i) => i % every === 0)
}
