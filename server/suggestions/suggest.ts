import type { KnowLibrary } from '../../search/library-knowledge.ts'
import type { Answerer } from '../answer/answerer.ts'
import { askAlone, isSurelyAnswered } from '../answer/ask-alone.ts'
import type { Choice } from '../answer/choice.ts'
import type { Understand } from '../answer/follow-up/resolve.ts'
import { type NearQuestion, nearQuestions } from './near-questions.ts'

/** Questions that are offered. */
const MOST = 3
/** Of a kind: each is asked for real. */
const TRIES = { time: 2, area: 3 }
/** Of a kind that are offered. */
const MOST_OF_KIND = 2
/** What an answer opens with that tells another time than the one asked about. */
const OF_OTHER_TIME = /^Không thấy số liệu/u

/** Tells questions near to one that was answered. */
export type Suggest = (
  question: string,
  reportIds: readonly string[] | undefined,
  signal: AbortSignal,
) => Promise<readonly Choice[]>

/**
 * Questions that go on from one that was answered: the same of the year or month beside it, or of another place. Each is
 * asked before it is offered, so that all are answered without doubt; at most three, none where none is.
 */
export function createSuggest({
  answerer,
  understand,
  knowledge,
}: {
  readonly answerer: Answerer
  readonly understand: Understand
  readonly knowledge: KnowLibrary
}): Suggest {
  return async (question, reportIds, signal) => {
    const { areas, places } = await knowledge()
    const { text } = await understand(question)
    const near = nearQuestions(text, areas, places)
    const offered: NearQuestion[] = []
    for (const kind of ['time', 'area'] as const) {
      for (const one of near.filter((other) => other.kind === kind).slice(0, TRIES[kind])) {
        if (offered.length === MOST || offered.filter((other) => other.kind === kind).length === MOST_OF_KIND)
          break
        signal.throwIfAborted()
        const scope = reportIds === undefined ? {} : { reportIds }
        const answer = await askAlone(answerer, one.question, scope, signal)
        if (isSurelyAnswered(answer) && answer.citations.length > 0 && !OF_OTHER_TIME.test(answer.answer))
          offered.push(one)
      }
    }
    return offered.map(({ question, apart }) => ({ question, apart }))
  }
}
