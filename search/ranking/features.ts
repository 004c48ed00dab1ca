import type { ReportSummary } from '../library.ts'
import type { Passage } from '../passage.ts'
import type { Sought, UnderstoodQuestion } from '../retrieval.ts'
import { findFigures } from '../text/figures.ts'
import { indexTerms } from '../text/terms.ts'
import type { PassageAnalysis } from './analysis.ts'
import { likenessFeatures } from './likeness.ts'
import type { QueryTerm, QueryTerms } from './query-terms.ts'
import { bestClause, bodyScore, holds, weightHeld, weightOf } from './term-match.ts'

/** What speaks for and against a passage; each between about 0 and 1, flags 0 or 1. */
export interface Features {
  /** BM25 of the term index, scaled to the best of the list. */
  readonly lexical: number
  /** Cosine of the encoder, scaled over the list; see `likenessFeatures` for passages without a vector. */
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
  /** For questions that seek a list: share of what is to be listed that stands in the lead or the heading of an item. */
  readonly listed: number
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
  'listed',
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

/** A passage found, with what the indexes say of it. */
export interface Candidate {
  readonly passage: Passage
  readonly analysis: PassageAnalysis
  /** 0 where its words did not find it. */
  readonly lexical: number
  /** With the question; null while the passage has no vector. */
  readonly cosine: number | null
}

function holdsSought(sought: Sought, { holds: held }: PassageAnalysis): boolean {
  switch (sought) {
    case 'figure':
    case 'comparison':
      return held.figure
    case 'date':
      return held.date
    case 'document':
      return held.symbol
    case 'person':
      return held.person
    default:
      return true
  }
}

function scaled(value: number, from: number, to: number): number {
  return to > from ? Math.max(0, (value - from) / (to - from)) : 0
}

/** Every candidate of one list with its features, in their order. */
export function listFeatures<T extends Candidate>(
  question: UnderstoodQuestion,
  query: QueryTerms,
  candidates: readonly T[],
  reports: ReadonlyMap<string, ReportSummary>,
): readonly (T & { readonly features: Features })[] {
  const singles = query.terms.filter(({ pair }) => !pair)
  const pairs = query.terms.filter(({ pair }) => pair)
  const allSingles = Math.max(weightOf(singles), 1e-9)
  const allPairs = Math.max(weightOf(pairs), 1e-9)
  const listed = listedTerms(question, query)
  const allListed = Math.max(weightOf(listed), 1e-9)
  const bodies = candidates.map(({ analysis }) => bodyScore(query.terms, analysis))
  const bestBody = Math.max(...bodies, 0)
  const bestLexical = Math.max(...candidates.map(({ lexical }) => lexical), 0)
  const likeness = likenessFeatures(
    candidates.map(({ lexical, cosine }, i) => ({
      words: lexical > 0 ? scaled(lexical, 0, bestLexical) + scaled(bodies[i] ?? 0, 0, bestBody) : null,
      cosine,
    })),
  )
  const places = new Set(question.places.map(({ value }) => value))
  const figures = questionFigures(question)
  const kinds = question.reportKinds.map(({ value }) => value.toLowerCase())
  return candidates.map((candidate, i) => {
    const { passage, analysis, lexical } = candidate
    const inBody = singles.filter((term) => holds(analysis.body, term))
    const missing = singles.filter((term) => !inBody.includes(term))
    const together = bestClause(inBody, analysis)
    const kindText = `${reports.get(passage.reportId)?.kind ?? ''} ${passage.reportTitle}`.toLowerCase()
    const features = {
      lexical: scaled(lexical, 0, bestLexical),
      dense: likeness[i] ?? 0,
      body: scaled(bodies[i] ?? 0, 0, bestBody),
      covered: (weightOf(inBody) + weightHeld(missing, analysis.context, analysis.notes)) / allSingles,
      together: together / allSingles,
      pairs: weightHeld(pairs, analysis.body) / allPairs,
      heading: weightHeld(singles, analysis.heading) / allSingles,
      listed: passage.kind === 'heading' ? 0 : weightHeld(listed, analysis.heading) / allListed,
      place: passage.place !== null && places.has(passage.place) ? 1 : 0,
      otherPlace: places.size > 0 && passage.place !== null && !places.has(passage.place) ? 1 : 0,
      figures:
        figures.length === 0
          ? 0
          : figures.filter((key) => analysis.body.has(key) || analysis.context.has(key)).length /
            figures.length,
      reportKind:
        kinds.length > 0 && kinds.some((kind) => kind.split(' ').every((word) => kindText.includes(word)))
          ? 1
          : 0,
      sought: together > 0 && holdsSought(question.sought.value, analysis) ? 1 : 0,
      isHeading: passage.kind === 'heading' ? 1 : 0,
      isNote: passage.kind === 'note' ? 1 : 0,
      isItem: passage.kind === 'item' ? 1 : 0,
      isShort: analysis.length < 16 ? 1 : 0,
    }
    return { ...candidate, features }
  })
}

/** The terms of what a question wants listed: "bài học kinh nghiệm" of "những bài học kinh nghiệm nào". */
function listedTerms(question: UnderstoodQuestion, query: QueryTerms): readonly QueryTerm[] {
  if (question.sought.value !== 'list') return []
  const words = new Set(indexTerms(question.sought.words))
  return query.terms.filter(
    ({ writings: [own = []] }) => own.length > 0 && own.every((term) => words.has(term)),
  )
}

/** Keys of the figures that the question names: years of its periods, symbols, numbers. */
function questionFigures(question: UnderstoodQuestion): readonly string[] {
  return [...new Set(findFigures(question.text).map(({ key }) => key))]
}
