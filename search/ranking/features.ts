import type { Passage } from '../passage.ts'
import type { Sought, UnderstoodQuestion } from '../retrieval.ts'
import { findFigures } from '../text/figures.ts'
import type { PassageAnalysis } from './analysis.ts'
import type { QueryTerms } from './query-terms.ts'

/** What is known of the report that a passage stands in. */
export interface ReportScope {
  readonly place: string | null
  readonly kind: string | null
  readonly title: string
  readonly period: string | null
  readonly date: string | null
}

/** What speaks for and against a passage; each between about 0 and 1, flags 0 or 1. */
export interface Features {
  /** BM25 of the term index, scaled to the best of the list. */
  readonly lexical: number
  /** Cosine of the encoder, scaled over the list. */
  readonly dense: number
  /** BM25 (k1 0.6, b 0.5) over the passage's own text, scaled to the best of the list. */
  readonly body: number
  /** Share of what the question says, by weight, that stands in the text, the notes or the context. */
  readonly covered: number
  /** The same in the best single sentence together with the context. */
  readonly together: number
  /** Share of the question's pairs in the text. */
  readonly pairs: number
  /** Share of what the question says that stands in the heading above and the lead. */
  readonly heading: number
  /** The report speaks for a place that the question names, or for another. */
  readonly place: number
  readonly otherPlace: number
  /** Share of the years and figures of the question that the text or its context has. */
  readonly figures: number
  /** The report is of the kind that the question names. */
  readonly reportKind: number
  /** The best sentence holds what is sought: a figure, a date, a symbol, a person. */
  readonly sought: number
  readonly isHeading: number
  readonly isNote: number
  readonly isItem: number
  readonly isShort: number
}

export const FEATURE_NAMES = [
  'lexical',
  'dense',
  'body',
  'covered',
  'together',
  'pairs',
  'heading',
  'place',
  'otherPlace',
  'figures',
  'reportKind',
  'sought',
  'isHeading',
  'isNote',
  'isItem',
  'isShort',
] as const satisfies readonly (keyof Features)[]

/** A passage found, with what the indexes said of it; null where an index did not find it. */
export interface Candidate {
  readonly passage: Passage
  readonly analysis: PassageAnalysis
  readonly lexical: number
  readonly dense: number
}

const K1 = 0.6
const B = 0.5
/** Mean number of terms of a passage in papers of this kind; only the ratio matters. */
const MEAN_LENGTH = 160

function holds(
  terms: ReadonlySet<string> | ReadonlyMap<string, number>,
  writing: readonly string[],
): boolean {
  return writing.every((term) => terms.has(term))
}

function bodyScore(query: QueryTerms, { body, length }: PassageAnalysis): number {
  const norm = K1 * (1 - B + (B * length) / MEAN_LENGTH)
  return query.terms.reduce((sum, { writings, weight }) => {
    const times = Math.max(
      ...writings.map((writing) => Math.min(...writing.map((term) => body.get(term) ?? 0))),
    )
    return times > 0 ? sum + (weight * times * (K1 + 1)) / (times + norm) : sum
  }, 0)
}

/** Share, by weight, of the single terms (or the pairs) for which `has` holds. */
function share(query: QueryTerms, pairs: boolean, has: (writing: readonly string[]) => boolean): number {
  let all = 0
  let held = 0
  for (const term of query.terms) {
    if (term.pair !== pairs) continue
    all += term.weight
    if (term.writings.some(has)) held += term.weight
  }
  return all === 0 ? 0 : held / all
}

const PERSON = /(?<!\p{L})(?:đồng chí|ông|bà|bí thư|chủ tịch|giám đốc)(?!\p{L})/iu

function holdsSought(sought: Sought, text: string): boolean {
  switch (sought) {
    case 'figure':
    case 'comparison':
      return findFigures(text).some(({ kind }) => kind === 'number' || kind === 'percent' || kind === 'ratio')
    case 'date':
      return findFigures(text).some(({ kind }) => kind === 'date' || kind === 'year' || kind === 'range')
    case 'document':
      return findFigures(text).some(({ kind }) => kind === 'symbol')
    case 'person':
      return PERSON.test(text)
    default:
      return true
  }
}

function scaled(value: number, from: number, to: number): number {
  return to > from ? Math.max(0, (value - from) / (to - from)) : 0
}

/** Features of every candidate of one list, in their order. */
export function listFeatures(
  question: UnderstoodQuestion,
  query: QueryTerms,
  candidates: readonly Candidate[],
  scopeOf: (passage: Passage) => ReportScope,
): readonly Features[] {
  const bodies = candidates.map(({ analysis }) => bodyScore(query, analysis))
  const bestBody = Math.max(...bodies, 0)
  const bestLexical = Math.max(...candidates.map(({ lexical }) => lexical), 0)
  const cosines = candidates.map(({ dense }) => dense)
  const [lowCosine, highCosine] = [Math.min(...cosines), Math.max(...cosines)]
  const places = new Set(question.places.map(({ value }) => value))
  const figures = questionFigures(question)
  const kinds = question.reportKinds.map(({ value }) => value.toLowerCase())
  return candidates.map(({ passage, analysis, lexical, dense }, i) => {
    const scope = scopeOf(passage)
    const inContext = (writing: readonly string[]) =>
      holds(analysis.context, writing) || holds(analysis.notes, writing)
    let together = 0
    let best = -1
    analysis.clauses.forEach((clause, at) => {
      const held = share(query, false, (writing) => holds(clause, writing))
      if (held > together) {
        together = held
        best = at
      }
    })
    const kindText = `${scope.kind ?? ''} ${scope.title}`.toLowerCase()
    return {
      lexical: scaled(lexical, 0, bestLexical),
      dense: scaled(dense, lowCosine, highCosine),
      body: scaled(bodies[i] ?? 0, 0, bestBody),
      covered: share(query, false, (writing) => holds(analysis.body, writing) || inContext(writing)),
      together,
      pairs: share(query, true, (writing) => holds(analysis.body, writing)),
      heading: share(query, false, (writing) => holds(analysis.heading, writing)),
      place: scope.place !== null && places.has(scope.place) ? 1 : 0,
      otherPlace: places.size > 0 && scope.place !== null && !places.has(scope.place) ? 1 : 0,
      figures:
        figures.length === 0
          ? 0
          : figures.filter((key) => analysis.body.has(key) || analysis.context.has(key)).length /
            figures.length,
      reportKind:
        kinds.length > 0 && kinds.some((kind) => kind.split(' ').every((word) => kindText.includes(word)))
          ? 1
          : 0,
      sought: best >= 0 && holdsSought(question.sought.value, passage.text) ? 1 : 0,
      isHeading: passage.kind === 'heading' ? 1 : 0,
      isNote: passage.kind === 'note' ? 1 : 0,
      isItem: passage.kind === 'item' ? 1 : 0,
      isShort: analysis.length < 16 ? 1 : 0,
    }
  })
}

/** Keys of the figures that the question names: years of its periods, symbols, numbers. */
function questionFigures(question: UnderstoodQuestion): readonly string[] {
  return [...new Set(findFigures(question.text).map(({ key }) => key))]
}
