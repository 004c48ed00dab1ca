import type { Passage } from '../../search/passage.ts'
import { indexTerms, isPair } from '../../search/text/terms.ts'
import { type KeyFigure, keyFiguresOf } from './key-figures.ts'

/** One indicator that several places give, each with its own figure; null where a place does not. */
export interface SharedIndicator {
  readonly name: string
  readonly cells: readonly (KeyFigure | null)[]
}

const ALIKE = 0.67
const READ_PER_PLACE = 200
const MOST_ROWS = 12

/** The indicators that at least two of the places give in the same unit, best match first. */
export function sharedIndicators(places: readonly (readonly Passage[])[]): readonly SharedIndicator[] {
  const read = places.map((passages) =>
    keyFiguresOf(passages, READ_PER_PLACE).map((figure) => ({ figure, terms: nameTerms(figure) })),
  )
  const [first, ...rest] = read
  if (first === undefined) return []
  const used = new Set<KeyFigure>()
  return first
    .map(({ figure, terms }) => {
      let likeness = 0
      const others = rest.map((candidates) => {
        const best = candidates
          .filter((candidate) => !used.has(candidate.figure) && comparable(candidate.figure, figure))
          .map((candidate) => ({ candidate, share: jaccard(candidate.terms, terms) }))
          .sort((a, b) => b.share - a.share)[0]
        if (best === undefined || best.share < ALIKE) return null
        likeness += best.share
        used.add(best.candidate.figure)
        return best.candidate.figure
      })
      const { name, period } = figure.indicator
      return { name: period === null ? name : `${name} (${period})`, cells: [figure, ...others], likeness }
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_ROWS)
    .map(({ name, cells }) => ({ name, cells }))
}

function nameTerms({ indicator }: KeyFigure): ReadonlySet<string> {
  return new Set(indexTerms(indicator.name).filter((term) => !isPair(term)))
}

/**
 * Percentages beside percentages, money beside money, whatever its scale; and of one time: a year beside that
 * year, five years beside the same five.
 */
function comparable(a: KeyFigure, b: KeyFigure): boolean {
  return measureOf(a) === measureOf(b) && timeOf(a) === timeOf(b)
}

function timeOf({ indicator: { period } }: KeyFigure): string {
  const years = period?.match(/(?:19|20)\d{2}/gu) ?? []
  return years.length > 0 ? years.join(' ') : (period ?? '').toLowerCase()
}

function measureOf({ indicator: { figure } }: KeyFigure): string {
  if (figure.kind === 'ratio') return 'ratio'
  const unit = figure.unit ?? ''
  return unit.startsWith('%') ? '%' : unit.replace(/^(?:nghìn|ngàn|triệu|tỷ)\s+/u, '').replace(/\/.*$/u, '')
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared += 1
  return shared / Math.max(1, a.size + b.size - shared)
}
