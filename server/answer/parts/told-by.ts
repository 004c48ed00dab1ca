import type { Figure } from '../../../search/figure.ts'
import { indexTerms } from '../../../search/text/terms.ts'
import { isAim } from '../../figures/same-measure.ts'
import type { Expectation } from '../expectations.ts'
import { expectedFigures, isMet, personsIn } from '../expected-figure.ts'
import { figureFits, isOfScope, isOfUnit } from '../judge/best-figure.ts'
import type { Asked } from '../judge/features.ts'
import type { PassageView } from '../passage-view.ts'
import { type QuestionTerm, shareHeld } from '../question.ts'
import type { Span } from '../span.ts'

/** Words of a source that an answer shows. */
export interface Shown {
  readonly view: PassageView
  readonly span: Span
}

/** Share of a part's own words that what is shown must hold, with what stands above it. */
const LEAST_HELD = 0.5

/**
 * What in an answer tells a part of the question already: for each thing that it wants to hear the words that are it, of
 * the time and the role asked for, beside most of its own words. Null where something is untold.
 *
 * @param taken what tells other parts: one figure or person is the answer to one of them
 */
export function toldBy(
  { question, scope }: Pick<Asked, 'question' | 'scope'>,
  shown: readonly Shown[],
  taken: ReadonlySet<string>,
): readonly string[] | null {
  const own = new Set(indexTerms(question.asking))
  const terms = question.terms.filter(({ writings }) => writings[0]?.every((term) => own.has(term)))
  for (const one of shown) {
    if (!holdsMost(terms, one)) continue
    const found = question.expects.map((expectation) =>
      answerIn(one, expectation, { question, scope }, taken),
    )
    if (found.every((words) => words !== null)) return found
  }
  return null
}

function holdsMost(terms: readonly QuestionTerm[], { view, span }: Shown): boolean {
  const said = new Set(indexTerms(view.passage.text.slice(...span)))
  const holds = (term: string): boolean =>
    said.has(term) || view.contextTerms.has(term) || view.hostTerms.has(term)
  return (shareHeld(terms, holds) ?? 1) >= LEAST_HELD
}

/** The words that are what is expected, and tell no other part; empty for a cause, null where there are none. */
function answerIn(
  { view, span }: Shown,
  expectation: Expectation,
  { question, scope }: Pick<Asked, 'question' | 'scope'>,
  taken: ReadonlySet<string>,
): string | null {
  // What the question says itself is no answer to it: "xong đúng hẹn 30/9 không, hẹn lại khi nào".
  const isNew = (raw: string): boolean => !taken.has(raw) && !question.text.includes(raw)
  const measuring = figureFits(question, scope, view.measured, span).filter(
    ({ figure }) => isOfUnit(expectation, figure) || isNamedFor(expectation, figure),
  )
  if (measuring.length > 0)
    return (
      measuring
        .filter(
          (fit) => isOfScope(fit) && (scope.role === null || isAim(fit.role) === (scope.role === 'aim')),
        )
        .toSorted((a, b) => b.score - a.score)
        .map(({ figure }) => figure.quantity.raw)
        .find(isNew) ?? null
    )
  if (expectation.kind === 'person')
    return whoIn(view.passage.text.slice(...span)).find((name) => !taken.has(name)) ?? null
  if (expectation.kind === 'reason') return isMet(question, expectation, view, span) ? '' : null
  return expectedFigures(question, expectation, view, span).find(({ raw }) => isNew(raw))?.raw ?? null
}

/** "Ai chủ trì?" is told by a body, too, where no person is named. */
const BODY =
  /(?:Sở|Ban|Bộ|Cục|Chi cục|Phòng|Văn phòng|Ủy ban|UBND|Công ty|Hội|Công an|Viện|Trường|Trung tâm|Thuế|Kho bạc) \p{Lu}[\p{L} ]{2,40}/gu

function whoIn(text: string): readonly string[] {
  const persons = personsIn(text)
  return persons.length > 0 ? persons : [...text.matchAll(BODY)].map(([name]) => name)
}

/** In a row of a table what is counted is the head of the column: "Kết quả – Điểm: 83,58". */
function isNamedFor(expectation: Expectation, { indicator, context }: Figure): boolean {
  if (expectation.kind !== 'figure' || expectation.unit === '') return false
  const name = new Set(indexTerms(`${context ?? ''}. ${indicator ?? ''}`))
  return name.has(indexTerms(expectation.unit)[0] ?? '')
}
