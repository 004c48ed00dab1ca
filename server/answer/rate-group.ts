import { indexTerms, isPair } from '../../search/text/terms.ts'
import type { ItemGroup } from './item-groups.ts'
import { isHeld, type Question } from './question.ts'
import { kindFit, placeFit, tenseFit } from './scope-fit.ts'

export interface RatedGroup {
  readonly group: ItemGroup
  readonly score: number
  /** Share of the question's weight in the header and the headings above it. */
  readonly covered: number
}

const IN_HEADINGS = 0.8
const IN_ITEMS = 0.35
const MOST_ITEMS = 30

/**
 * How well an enumeration is the one asked for: its header and headings hold the question's terms (recall),
 * the header speaks of little else (precision), and the number of items is the one asked for.
 */
export function rateGroup(
  question: Question,
  group: ItemGroup,
  weight: (term: string) => number,
): RatedGroup {
  const header = new Set(indexTerms(`${group.header}. ${group.host}`))
  const above = new Set(indexTerms(`${group.above}. ${group.view.passage.reportTitle}`))
  const items = new Set(
    group.items.flatMap(({ passage, span }) =>
      indexTerms(passage.text.slice(span[0], Math.min(span[1], span[0] + 200))),
    ),
  )
  let total = 0
  let covered = 0
  for (const term of question.terms) {
    total += term.weight
    if (isHeld(term, (one) => header.has(one))) covered += term.weight
    else if (isHeld(term, (one) => header.has(one) || above.has(one))) covered += term.weight * IN_HEADINGS
    else if (isHeld(term, (one) => items.has(one))) covered += term.weight * IN_ITEMS
  }
  const asked = new Set(question.terms.flatMap((term) => term.writings.flat()))
  let headerWeight = 0
  let shared = 0
  for (const term of new Set(indexTerms(group.header))) {
    if (isPair(term)) continue
    headerWeight += weight(term)
    if (asked.has(term)) shared += weight(term)
  }
  const recall = total === 0 ? 0 : covered / total
  const precision = headerWeight === 0 ? 0 : shared / headerWeight
  const count = group.items.length
  const countFit = question.count === null ? 1 : count === question.count ? 1.2 : 0.85
  const sizeFit = count > MOST_ITEMS ? 0.6 : count < 2 ? 0.3 : 1
  const formFit = group.kind === 'section' ? 0.92 : 1
  const fit =
    placeFit(question, group.view, group.header) *
    tenseFit(question, group.view, group.header) *
    kindFit(question, group.view) *
    countFit *
    sizeFit *
    formFit
  return {
    group,
    covered: recall,
    score: (0.65 * recall + 0.2 * precision + 0.15 * group.view.searchScore) * fit,
  }
}
