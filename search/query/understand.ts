import type { UnderstoodQuestion } from '../retrieval.ts'
import { findFigures } from '../text/figures.ts'
import { keepResults } from '../text/keep-results.ts'
import { mendQuestion } from '../text/mend-question.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { mendPlaces } from './mend-places.ts'
import { findPeriods } from './periods.ts'
import { findPlaces } from './places.ts'
import { findReportKinds } from './report-kinds.ts'
import { findScopeMentions } from './scope-mentions.ts'
import { findSought } from './sought.ts'

/** What understanding a question needs to know of the library. */
export interface QuestionGround {
  readonly vocabulary: Vocabulary
  /** The places that the reports speak for. */
  readonly places: readonly string[]
}

/**
 * Reads a question: mends its letters, then finds its places, periods, kinds of reports, named documents and
 * what it seeks. All words are words of the mended text.
 *
 * @param asTyped leaves its letters as they are
 *
 * @example understandQuestion('ty le ho ngheo Song Lam nam 2024', ground).text // 'tỷ lệ hộ nghèo Sông Lam năm 2024'
 */
export function understandQuestion(
  question: string,
  ground: QuestionGround,
  asTyped = false,
): UnderstoodQuestion {
  const known = asTyped ? understoodAsTyped : understood
  let kept = known.get(ground)
  if (kept === undefined) {
    kept = keepResults((text) => understand(text, ground, asTyped), KEPT_QUESTIONS)
    known.set(ground, kept)
  }
  return kept(question)
}

/** Characters of the questions kept: one turn understands its question once for each search. */
const KEPT_QUESTIONS = 100_000
type KeptQuestions = WeakMap<QuestionGround, (question: string) => UnderstoodQuestion>
const understood: KeptQuestions = new WeakMap()
const understoodAsTyped: KeptQuestions = new WeakMap()

function understand(question: string, ground: QuestionGround, asTyped: boolean): UnderstoodQuestion {
  const { text, changed } = asTyped
    ? { text: question.normalize('NFC').trim(), changed: false }
    : mended(question, ground)
  const places = findPlaces(text, ground.places)
  const documents = findFigures(text)
    .filter((figure) => figure.kind === 'symbol')
    .map(({ raw }) => ({ value: raw.replace(/\s*([-/])\s*/g, '$1'), words: raw }))
  const scope = findScopeMentions(text, places)
  return {
    text,
    changed,
    places,
    periods: findPeriods(text),
    reportKinds: findReportKinds(text),
    documents,
    sought: findSought(text, places.length),
    ...(scope.length === 0 ? {} : { scope }),
  }
}

function mended(question: string, ground: QuestionGround): Pick<UnderstoodQuestion, 'text' | 'changed'> {
  const named = mendPlaces(question, ground.places, ground.vocabulary)
  const { text, changed } = mendQuestion(named, ground.vocabulary)
  return { text, changed: changed || named !== question.normalize('NFC') }
}
