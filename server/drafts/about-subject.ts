import type { Passage } from '../../search/passage.ts'
import { speltLine } from './spelt-terms.ts'

/** Of so many units of a subject, all; of more, half. */
const FEW_UNITS = 2
/** Or most of the syllables of a long one, and some of its units. */
const MOST_SYLLABLES = 0.75
const SOME_UNITS = 2
/** A heading may be about little else and name only so much of it. */
const HEADING_ABOUT = 0.5
const HEADING_NAMES = 0.4

/** Tells whether words speak of a subject. */
export interface SpeaksOf {
  /** A sentence or a paragraph. */
  readonly says: (words: string) => boolean
  /** What it stands under does: the sentence that leads it, one of its headings, the name of its paper. */
  readonly standsUnder: (passage: Pick<Passage, 'lead' | 'path' | 'reportTitle' | 'issuer'>) => boolean
}

/**
 * Words speak of a subject where the pairs of its neighbouring syllables stand side by side, of a long one half of them.
 * Syllables that stand apart may mean anything.
 *
 * @param units pairs of syllables, and syllables that stand alone in the request
 */
export function speaksOf(units: readonly string[]): SpeaksOf {
  const wanted = [...new Set(units.flatMap((unit) => unit.split(' ')))]
  const least = units.length <= FEW_UNITS ? units.length : Math.ceil(units.length / 2)
  const count = (said: string, terms: readonly string[]) =>
    terms.filter((term) => said.includes(` ${term} `)).length
  const says = (words: string) => {
    const said = speltLine(words)
    const held = count(said, units)
    const most = units.length > FEW_UNITS && count(said, wanted) >= MOST_SYLLABLES * wanted.length
    return held >= least || (most && held >= SOME_UNITS)
  }
  const isHead = (title: string) => {
    if (says(title)) return true
    const said = speltLine(title)
    const named = count(said, wanted)
    const isAbout = named >= HEADING_ABOUT * (said.trim().split(' ').length - 1)
    return isAbout && named >= HEADING_NAMES * wanted.length && count(said, units) > 0
  }
  return {
    says,
    standsUnder: ({ lead, path, reportTitle, issuer }) =>
      says([lead?.text ?? '', ...path.map(({ title }) => title)].join(' . ')) ||
      says(`${reportTitle} . ${issuer ?? ''}`) ||
      path.some(({ title }) => isHead(title)),
  }
}
