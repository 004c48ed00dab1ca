import type { Citation } from '../../search/passage.ts'
import type { ScoredPassage, UnderstoodQuestion } from '../../search/retrieval.ts'
import type { Answer, AnswerEvent, AnswerSentence, AnswerStatus } from './answerer.ts'
import { citationMarks } from './citation-marks.ts'

/**
 * The whole answer of a stream of events. `answer` equals the streamed sentences appended verbatim; where
 * citations, passages or choices are told twice, the last ones hold.
 *
 * @param answerer name of the answerer, kept in the answer
 * @throws Error when the stream ends without `understood` or `done`: the answerer broke its contract
 */
export async function collectAnswer(events: AsyncIterable<AnswerEvent>, answerer: string): Promise<Answer> {
  let understood: UnderstoodQuestion | undefined
  let resolvedQuestion: string | undefined
  let passages: readonly ScoredPassage[] = []
  let citations: readonly Citation[] = []
  let choices: readonly string[] | undefined
  let status: AnswerStatus | undefined
  const sentences: AnswerSentence[] = []
  for await (const event of events) {
    switch (event.type) {
      case 'understood':
        understood = event.understood
        resolvedQuestion = event.resolvedQuestion
        break
      case 'passages':
        passages = event.passages
        break
      case 'sentence':
        sentences.push({ text: event.text, checked: event.checked, block: event.block })
        break
      case 'citations':
        citations = event.citations
        break
      case 'choices':
        choices = event.choices
        break
      case 'done':
        status = event.status
        break
    }
  }
  if (understood === undefined) throw new Error(`Answerer ${answerer} ended without 'understood'`)
  if (status === undefined) throw new Error(`Answerer ${answerer} ended without 'done'`)
  return {
    answer: sentences.map((sentence) => sentence.text).join(''),
    status,
    citations,
    passages,
    understood,
    ...(resolvedQuestion === undefined ? {} : { resolvedQuestion }),
    ...(choices === undefined ? {} : { choices }),
    answerer,
    sentences: sentences.map((sentence) => ({ ...sentence, citations: citationMarks(sentence.text) })),
  }
}
