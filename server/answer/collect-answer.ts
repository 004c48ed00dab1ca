import type { Answer, AnswerEvent } from './answerer.ts'
import { citationMarks } from './citation-marks.ts'

/** What a stream of events has told so far; null is what it has not told yet. */
export type AnswerSoFar = Omit<Answer, 'status' | 'understood'> & {
  readonly status: Answer['status'] | null
  readonly understood: Answer['understood'] | null
}

/** Nothing told yet. */
export function emptyAnswer(answerer: string): AnswerSoFar {
  return { answer: '', status: null, citations: [], passages: [], understood: null, answerer, sentences: [] }
}

/**
 * The answer with one more event in it. Sentences are appended verbatim, so that what is kept equals what
 * was streamed; of citations, passages and choices the last ones told hold.
 */
export function addEvent(answer: AnswerSoFar, event: AnswerEvent): AnswerSoFar {
  switch (event.type) {
    case 'understood': {
      const { understood, resolvedQuestion } = event
      return { ...answer, understood, ...(resolvedQuestion === undefined ? {} : { resolvedQuestion }) }
    }
    case 'passages':
      return { ...answer, passages: event.passages }
    case 'sentence': {
      const { type: _, ...told } = event
      const sentence = { ...told, citations: citationMarks(told.text) }
      return { ...answer, answer: answer.answer + told.text, sentences: [...answer.sentences, sentence] }
    }
    case 'citations':
      return { ...answer, citations: event.citations }
    case 'choices':
      return { ...answer, choices: event.choices }
    case 'done': {
      const { status, caution } = event
      return { ...answer, status, ...(caution === undefined ? {} : { caution }) }
    }
  }
}

/**
 * The whole answer of a stream of events.
 *
 * @param answerer name of the answerer, kept in the answer
 * @throws Error when the stream ends without `understood` or `done`: the answerer broke its contract
 */
export async function collectAnswer(events: AsyncIterable<AnswerEvent>, answerer: string): Promise<Answer> {
  let answer = emptyAnswer(answerer)
  for await (const event of events) answer = addEvent(answer, event)
  const { status, understood } = answer
  if (understood === null) throw new Error(`Answerer ${answerer} ended without 'understood'`)
  if (status === null) throw new Error(`Answerer ${answerer} ended without 'done'`)
  return { ...answer, status, understood }
}
