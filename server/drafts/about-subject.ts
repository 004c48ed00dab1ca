import type { Passage } from '../../search/passage.ts'
import { speltLine } from './spelt-terms.ts'

/** Of so many pairs of neighbouring syllables of a subject, all; of more, half. */
const FEW_PAIRS = 2

/**
 * Tells whether words speak of a subject: the pairs of its neighbouring syllables stand there side by side, of a long one
 * half of them. Syllables that stand apart may mean anything.
 */
export function speaksOf(subject: readonly string[]): (words: string) => boolean {
  const [only] = subject
  const pairs = [...new Set(subject.slice(1).map((term, at) => `${subject[at]} ${term}`))]
  const least = pairs.length <= FEW_PAIRS ? pairs.length : Math.ceil(pairs.length / 2)
  return (words) => {
    const said = speltLine(words)
    const isSaid = (term: string) => said.includes(` ${term} `)
    return pairs.length === 0 ? only !== undefined && isSaid(only) : pairs.filter(isSaid).length >= least
  }
}

/** What a passage stands under: the sentence that leads it, its headings, the name of its paper. */
export function headsOf({ lead, path, reportTitle }: Passage): readonly string[] {
  return [[lead?.text ?? '', ...path.map(({ title }) => title)].join(' . '), reportTitle]
}
