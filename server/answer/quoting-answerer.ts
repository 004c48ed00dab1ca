import type { AnswerEvent, Answerer } from './answerer.ts'
import { asTyped } from './as-typed.ts'
import { askedOfConflict, valuesHeldAgainst } from './asks-conflict.ts'
import { chooseReply } from './choose-reply.ts'
import type { SideEvidence } from './compare-sides.ts'
import { composeClarify, composeNotFound } from './compose-other.ts'
import { finishSentence } from './draft-sentence.ts'
import { elsewhereIn } from './elsewhere.ts'
import { finishReply } from './finish-reply.ts'
import { resolveFollowUp } from './follow-up/resolve.ts'
import { ofSamePaper } from './follow-up/same-paper.ts'
import { choiceIn, frameOf } from './frames/frame.ts'
import { type Evidence, gatherEvidence } from './gather-evidence.ts'
import { wordOfOlderPapers } from './older-papers.ts'
import { askedParts } from './parts/asked-parts.ts'
import { tellParts } from './parts/tell-parts.ts'
import type { QuotingServices } from './quoting-services.ts'
import { sidesOf } from './sides.ts'
import { withSpokenWords, wordOfLastYear } from './spoken-words.ts'
import { answerTalk } from './talk/talk.ts'

/** Passages told to the reader. */
const SHOWN = 10

/**
 * Answers by quoting, with no language model: understand → find → choose → compose → check, each step a
 * function over plain values. None is a LangChain runnable: those send what they are given to whatever tracing
 * service the environment names. The same library and question give the same answer.
 */
export function createQuotingAnswerer(given: QuotingServices): Answerer {
  return {
    name: 'quote',
    async *answer(asked, signal): AsyncGenerator<AnswerEvent> {
      signal?.throwIfAborted()
      const { request, services } =
        asked.asTyped === true ? asTyped(asked, given) : { request: asked, services: given }
      const frame = frameOf(asked.language)
      const worded = choiceIn(asked.language)
      const talk = await answerTalk(services, request, signal)
      if (talk !== null) {
        yield { type: 'understood', understood: talk.understood }
        yield { type: 'passages', passages: [] }
        const { book, events } = finishReply(
          talk.reply,
          request.messages.map((turn) => turn.content).join('\n'),
          frame,
        )
        yield* events
        yield { type: 'citations', citations: book.citations() }
        if (talk.reply.choices !== undefined)
          yield { type: 'choices', choices: talk.reply.choices.map(worded) }
        yield { type: 'done', status: talk.reply.status }
        return
      }
      const whole = await resolveFollowUp(request.messages, services.understand, request.before)
      const knowledge = await services.knowledge()
      const spoken =
        asked.asTyped === true
          ? { text: whole.text, lastYear: null, choices: [] }
          : withSpokenWords(whole.text, knowledge.reports.values())
      const resolved = { ...whole, text: spoken.text }
      const gather = (text: string, reportIds: readonly string[] | undefined): Promise<Evidence> =>
        gatherEvidence(services, knowledge, text, resolved.inherited, reportIds, signal)
      const ofConflict = askedOfConflict(resolved.text)
      const found = await gather(ofConflict ?? resolved.text, request.reportIds)
      const { question } = found.asked
      // "Kiến nghị của huyện với tỉnh" sets nothing beside each other.
      const isOfOneSection = found.section !== null && found.asked.scope.areas.length < 2
      const named =
        ofConflict === null && !isOfOneSection
          ? sidesOf(
              found.result.understood,
              knowledge,
              found.result.passages.map(({ place }) => place),
            )
          : null
      const sides: SideEvidence[] = []
      for (const side of named?.sides ?? []) {
        const reportIds = side.reportIds?.filter((id) => request.reportIds?.includes(id) ?? true)
        const evidence = await gather(side.question, reportIds ?? request.reportIds)
        const apart = { ...evidence.asked.question, expects: question.expects }
        sides.push({ ...side, evidence: { ...evidence, asked: { ...evidence.asked, question: apart } } })
      }
      const last = request.messages.at(-1)?.content.trim() ?? ''
      yield {
        type: 'understood',
        understood: found.result.understood,
        ...(resolved.text === last ? {} : { resolvedQuestion: resolved.text }),
      }
      yield { type: 'passages', passages: found.result.passages.slice(0, SHOWN) }
      signal?.throwIfAborted()
      const chosenFrom =
        resolved.goesOnFrom === null || named !== null
          ? found
          : await ofSamePaper(found, resolved.text, resolved.goesOnFrom, (text, ids) =>
              gather(text, ids ?? request.reportIds),
            )
      // "Của mình với Bình An": whose it is set beside must be known.
      const chosen =
        named !== null && spoken.choices.length > 1
          ? { status: 'clarify' as const, sentences: composeClarify(), choices: spoken.choices }
          : await chooseReply(
              last,
              chosenFrom,
              named === null ? null : { kind: named.kind, sides },
              ofConflict === null ? null : { values: valuesHeldAgainst(resolved.text) },
              elsewhereIn(services.library, chosenFrom),
            )
      signal?.throwIfAborted()
      const isOfOne = named !== null || ofConflict !== null
      const ownWords = async (): Promise<string> =>
        resolved.text === last ? found.result.understood.text : (await services.understand(last)).text
      const parts = isOfOne ? [] : askedParts(await ownWords())
      const { reply, asked: askedApart } = await tellParts(chosen, chosenFrom, parts, resolved.goesOnFrom, {
        understand: services.understand,
        knowledge,
        gather: (text, inherited) =>
          gatherEvidence(services, knowledge, text, inherited, request.reportIds, signal),
        reply: (text, evidence) =>
          chooseReply(text, evidence, null, null, elsewhereIn(services.library, evidence)),
      })
      const allowed = [
        ...request.messages.map((turn) => turn.content),
        resolved.text,
        question.text,
        ...askedApart,
        ...sides.map(({ name }) => name),
      ].join('\n')
      const { book, events, caution } = finishReply(reply, allowed, frame)
      const older =
        reply.status === 'answered' ? wordOfOlderPapers(book.citations(), knowledge.reports) : null
      const year =
        spoken.lastYear === null || reply.status === 'clarify' ? null : wordOfLastYear(spoken.lastYear)
      for (const draft of [older, year]) {
        const opening = draft === null ? null : finishSentence(draft, book, allowed, frame)
        if (opening !== null) yield opening
      }
      for (const event of events) {
        signal?.throwIfAborted()
        yield event
      }
      // Nothing that was to be said passed the check: then nothing was found that may be said.
      const isEmpty = reply.status === 'answered' && book.citations().length === 0
      for (const draft of isEmpty ? composeNotFound(question, []) : []) {
        const event = finishSentence(draft, book, allowed, frame)
        if (event !== null) yield event
      }
      yield { type: 'citations', citations: book.citations() }
      if (reply.choices !== undefined) yield { type: 'choices', choices: reply.choices.map(worded) }
      yield {
        type: 'done',
        status: isEmpty ? 'not_found' : reply.status,
        ...(isEmpty || caution === undefined ? {} : { caution }),
      }
    },
  }
}
