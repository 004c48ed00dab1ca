import type { Library } from '../../search/library.ts'
import type { KnowLibrary } from '../../search/library-knowledge.ts'
import type { Search, UnderstoodQuestion } from '../../search/retrieval.ts'
import type { AnswerEvent, Answerer, AnswerRequest } from './answerer.ts'
import { type Asked, chooseReply, type Found } from './choose-reply.ts'
import { composeNotFound } from './compose-other.ts'
import { finishSentence } from './draft-sentence.ts'
import { finishReply } from './finish-reply.ts'
import { resolveFollowUp, type Understand } from './follow-up.ts'
import { gatherViews } from './gather-views.ts'
import { reportsNaming } from './named-persons.ts'
import { takeApart } from './question.ts'
import { sidesOf } from './sides.ts'
import { answerTalk } from './talk/talk.ts'

export interface QuotingServices {
  readonly library: Library
  readonly search: Search
  readonly understand: Understand
  readonly knowledge: KnowLibrary
}

/** Passages looked at for one question. */
const DEPTH = 24
/** Passages told to the reader. */
const SHOWN = 10

/**
 * Answers by quoting, with no language model: understand → find → choose → compose → check, each step a
 * function over plain values. None is a LangChain runnable: those send what they are given to whatever tracing
 * service the environment names. The same library and question give the same answer.
 */
export function createQuotingAnswerer(services: QuotingServices): Answerer {
  const resolve = async (request: AnswerRequest): Promise<Asked> => ({
    request,
    resolved: await resolveFollowUp(request.messages, services.understand, request.before),
  })
  const find = async ({ request, resolved }: Asked, signal: AbortSignal | undefined): Promise<Found> => {
    const scope = request.reportIds === undefined ? {} : { reportIds: request.reportIds }
    const result = await services.search({ question: resolved.text, limit: DEPTH, ...scope }, signal)
    const knowledge = await services.knowledge()
    const question = takeApart(result.understood.text, result.understood, knowledge, resolved.inherited)
    const named = await reportsNaming(services.library, resolved.text)
    const sides = []
    for (const side of sidesOf(result.understood.text, result.understood)) {
      const found = await services.search({ question: side.question, limit: DEPTH, ...scope }, signal)
      const understood: UnderstoodQuestion = { ...side.understood, text: found.understood.text }
      sides.push({
        ...side,
        views: await gatherViews(services.library, found.passages, knowledge.reports, named),
        apart: { ...takeApart(side.question, understood, knowledge), expects: question.expects },
      })
    }
    return {
      request,
      resolved,
      result,
      question,
      sides,
      knowledge,
      views: await gatherViews(services.library, result.passages, knowledge.reports, named),
    }
  }

  return {
    name: 'quote',
    async *answer(request, signal): AsyncGenerator<AnswerEvent> {
      signal?.throwIfAborted()
      const talk = await answerTalk(services, request, signal)
      if (talk !== null) {
        yield { type: 'understood', understood: talk.understood }
        yield { type: 'passages', passages: [] }
        const { book, events } = finishReply(
          talk.reply,
          request.messages.map((turn) => turn.content).join('\n'),
        )
        yield* events
        yield { type: 'citations', citations: book.citations() }
        yield { type: 'done', status: talk.reply.status }
        return
      }
      const asked = await resolve(request)
      const found = await find(asked, signal)
      const last = request.messages.at(-1)?.content.trim() ?? ''
      yield {
        type: 'understood',
        understood: found.result.understood,
        ...(asked.resolved.text === last ? {} : { resolvedQuestion: asked.resolved.text }),
      }
      yield { type: 'passages', passages: found.result.passages.slice(0, SHOWN) }
      signal?.throwIfAborted()
      const reply = await chooseReply(services.library, found)
      const allowed = [
        ...request.messages.map((turn) => turn.content),
        asked.resolved.text,
        found.question.text,
      ].join('\n')
      const { book, events } = finishReply(reply, allowed)
      for (const event of events) {
        signal?.throwIfAborted()
        yield event
      }
      // Nothing that was to be said passed the check: then nothing was found that may be said.
      const isEmpty = reply.status === 'answered' && book.citations().length === 0
      for (const draft of isEmpty ? composeNotFound(found.question, []) : []) {
        const event = finishSentence(draft, book, allowed)
        if (event !== null) yield event
      }
      yield { type: 'citations', citations: book.citations() }
      if (reply.choices !== undefined) yield { type: 'choices', choices: reply.choices }
      yield { type: 'done', status: isEmpty ? 'not_found' : reply.status }
    },
  }
}
