import type { Library } from '../../search/library.ts'
import type { LibraryKnowledge } from '../../search/library-knowledge.ts'
import { rarity } from '../../search/ranking/query-terms.ts'
import type { SearchResult } from '../../search/retrieval.ts'
import type { AnswerRequest, AnswerStatus } from './answerer.ts'
import { blankFigure } from './blank-figure.ts'
import { clarifyChoices } from './clarify.ts'
import { composeComparison, type SideAnswer } from './compare.ts'
import { composeBlank, composeClarify, composeConflict, composeNotFound } from './compose-other.ts'
import { conflicting } from './conflict.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { hasFigure } from './expectations.ts'
import { chooseFact, composeFact, rateAll } from './fact.ts'
import type { ResolvedQuestion } from './follow-up.ts'
import { composeHigher } from './higher-side.ts'
import { composeList, rateGroups } from './list.ts'
import { isEnumeration, listInProse, wholeSentence } from './list-in-prose.ts'
import type { PassageView } from './passage-view.ts'
import { correctPremise } from './premise.ts'
import type { Question } from './question.ts'
import type { RatedSpan } from './rate-span.ts'
import { answerability, verdict } from './refusal.ts'
import { kindFit } from './scope-fit.ts'
import type { Side } from './sides.ts'
import { composeSynthesis, withoutRepeats } from './synthesis.ts'

/** What was decided to say, before citations are numbered and checked. */
export interface Reply {
  readonly status: AnswerStatus
  readonly sentences: readonly SentenceDraft[]
  readonly choices?: readonly string[]
  /** Said instead when fewer than two of the cited sentences pass the check: one side alone disagrees with nothing. */
  readonly withoutRival?: Reply
}

export interface Asked {
  readonly request: AnswerRequest
  readonly resolved: ResolvedQuestion
}

export interface Found extends Asked {
  readonly result: SearchResult
  readonly question: Question
  readonly views: readonly PassageView[]
  readonly sides: readonly (Side & {
    readonly question: string
    readonly views: readonly PassageView[]
    readonly apart: Question
  })[]
  readonly knowledge: LibraryKnowledge
}

/** A list is preferred to a single sentence unless the sentence holds clearly more of the question. */
const LIST_OVER_FACT = 0.62
const LEAST_COVERED = 0.4
/** Sides of a synthesis: sentences a side, and how good beside the best of the side. */
const SENTENCES_A_SIDE = 4
const LONGEST_OF_SIDE = 450
const AS_GOOD = 0.62
/** How good beside the best of all a sentence of a synthesis over the whole library is. */
const AS_GOOD_ANYWHERE = 0.45
/** The same where the question asks for a list over several reports. */
const ITEMS_A_SIDE = 7
const AS_GOOD_AN_ITEM = 0.5
/** A side is of one known place, which makes a wrong figure less likely than over the whole library. */
const SIDE_FROM = 0.05

/**
 * Decides what to say of what was found: sides, a list, one fact, two values, a question back, or a refusal.
 */
export async function chooseReply(library: Library, found: Found): Promise<Reply> {
  const { question, views, sides, knowledge } = found
  if (sides.length >= 2) return compareSides(found)
  const rated = rateAll(question, views)
  if (question.wantsList) {
    const weight = (term: string): number => rarity(knowledge.vocabulary.count(term), knowledge.passages)
    const [group] = await rateGroups(library, question, views, weight)
    const [sentence] = rated
    const isRival =
      sentence !== undefined && isEnumeration(sentence.view.passage.text.slice(...sentence.span))
    const needed = isRival
      ? Math.max(LEAST_COVERED, sentence.features.covered * LIST_OVER_FACT)
      : LEAST_COVERED
    if (group !== undefined && group.covered >= needed)
      return { status: 'answered', sentences: composeList(group) }
  }
  const best = rated[0]
  const decided = best === undefined ? 'refuse' : verdict(question, best)
  if (best === undefined || decided === 'refuse')
    return { status: 'not_found', sentences: composeNotFound(question, rated) }
  const choices = clarifyChoices(question, rated)
  if (choices.length >= 2) return { status: 'clarify', sentences: composeClarify(), choices }
  const blank = blankFigure(question, best)
  if (blank !== null) return { status: 'not_found', sentences: composeBlank(best, blank) }
  const rivals = conflicting(question, best, rated)
  const reply = answerOf(found, rated, best, decided === 'doubt')
  if (rivals.length === 0) return reply
  return { status: 'answered', sentences: composeConflict([best, ...rivals]), withoutRival: reply }
}

/** What the found spans answer where they agree. */
function answerOf(
  { question, views, request }: Found,
  rated: readonly RatedSpan[],
  best: RatedSpan,
  inDoubt: boolean,
): Reply {
  if (question.wantsSynthesis) {
    const whole = rated.map((one) => wholeSentence(one, LONGEST_OF_SIDE))
    return {
      status: 'answered',
      sentences: composeSynthesis(withoutRepeats(whole, SENTENCES_A_SIDE + 2, AS_GOOD_ANYWHERE)),
    }
  }
  const premise = correctPremise(request.messages.at(-1)?.content ?? '', best)
  return {
    status: 'answered',
    sentences: [
      ...(premise === null ? [] : [premise]),
      ...composeFact(chosenSpans(question, rated, best, views, inDoubt), inDoubt),
    ],
  }
}

/** An open question in doubt is shown the paragraph, since no sentence of it is sure to be the answer. */
const LONGEST_PARAGRAPH = 700

function chosenSpans(
  question: Question,
  rated: readonly RatedSpan[],
  best: RatedSpan,
  views: readonly PassageView[],
  inDoubt: boolean,
): readonly RatedSpan[] {
  if (question.wantsList) return listInProse(best, views)
  const { text } = best.view.passage
  if (inDoubt && !question.expects.some(hasFigure) && text.length <= LONGEST_PARAGRAPH)
    return [{ ...best, span: [0, text.length] }]
  return chooseFact(question, rated)
}

/** A side is answered from reports of its own place and kind; what another report says of it is hearsay. */
function isOfSide(question: Question, view: PassageView): boolean {
  const { understood } = question
  const { place } = view.passage
  const isOfPlace =
    understood.places.length === 0 || place === null || understood.places.some(({ value }) => value === place)
  return isOfPlace && (understood.reportKinds.length !== 1 || kindFit(question, view) === 1)
}

function compareSides({ sides, question }: Found): Reply {
  const answers = sides.map((side) => {
    const own = side.views.filter((view) => isOfSide(side.apart, view))
    return { side, rated: rateAll(side.apart, own).filter((one) => answerability(one) >= SIDE_FROM) }
  })
  if (answers.every((answer) => answer.rated.length === 0))
    return {
      status: 'not_found',
      sentences: composeNotFound(
        question,
        sides.flatMap((side) => rateAll(side.apart, side.views).slice(0, 1)),
      ),
    }
  if (!question.expects.some(hasFigure) && !question.expects.some((one) => one.kind === 'person')) {
    const spans = answers.flatMap(({ rated }) =>
      withoutRepeats(
        rated.map((one) => wholeSentence(one, LONGEST_OF_SIDE)),
        question.wantsList ? ITEMS_A_SIDE : SENTENCES_A_SIDE,
        question.wantsList ? AS_GOOD_AN_ITEM : AS_GOOD,
      ),
    )
    return { status: 'answered', sentences: composeSynthesis(spans) }
  }
  const rows = answers.map(
    ({ side, rated }): SideAnswer => ({ name: side.name, spans: chooseFact(side.apart, rated) }),
  )
  const higher = composeHigher(question, rows)
  const heading = question.understood.places.length >= 2 ? 'Nơi' : 'Văn bản'
  return {
    status: 'answered',
    sentences: [...composeComparison(rows, heading), ...(higher === null ? [] : [higher])],
  }
}
