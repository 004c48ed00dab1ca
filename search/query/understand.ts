import type { UnderstoodQuestion } from '../retrieval.ts'
import { findFigures } from '../text/figures.ts'
import { keepResults } from '../text/keep-results.ts'
import { mendQuestion } from '../text/mend-question.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { mendPlaces } from './mend-places.ts'
import { findPeriods } from './periods.ts'
import { findPlaces } from './places.ts'
import { findReportKinds } from './report-kinds.ts'
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
 * @example understandQuestion('ty le ho ngheo Song Lam nam 2024', ground).text // 'tỷ lệ hộ nghèo Sông Lam năm 2024'
 */
export function understandQuestion(question: string, ground: QuestionGround): UnderstoodQuestion {
  let kept = understood.get(ground)
  if (kept === undefined) {
    kept = keepResults((text) => understand(text, ground), KEPT_QUESTIONS)
    understood.set(ground, kept)
  }
  return kept(question)
}

/** Characters of the questions kept: one turn understands its question once for each search. */
const KEPT_QUESTIONS = 100_000
const understood = new WeakMap<QuestionGround, (question: string) => UnderstoodQuestion>()

function understand(question: string, ground: QuestionGround): UnderstoodQuestion {
  const named = mendPlaces(question, ground.places, ground.vocabulary)
  const { text, changed: isMended } = mendQuestion(named, ground.vocabulary)
  const changed = isMended || named !== question.normalize('NFC')
  const places = findPlaces(text, ground.places)
  const documents = findFigures(text)
    .filter((figure) => figure.kind === 'symbol')
    .map(({ raw }) => ({ value: raw.replace(/\s*([-/])\s*/g, '$1'), words: raw }))
  return {
    text,
    changed,
    places,
    periods: findPeriods(text),
    reportKinds: findReportKinds(text),
    documents,
    sought: findSought(text, places.length),
  }
}
