import { blankCell } from './blank-cell.ts'
import { blankFigure } from './blank-figure.ts'
import { clarifyChoices } from './clarify.ts'
import { compareSides, type SideEvidence } from './compare-sides.ts'
import { SAYS_COMPARING } from './compares.ts'
import {
  composeBlank,
  composeBlankCell,
  composeClarify,
  composeConflict,
  composeNotFound,
} from './compose-other.ts'
import { conflicting } from './conflict.ts'
import { deniesAsked } from './denies-asked.ts'
import { type Elsewhere, NOTHING_ELSEWHERE } from './elsewhere.ts'
import { personsIn } from './expected-figure.ts'
import { chooseFact, composeDoubt, composeFact } from './fact.ts'
import { ofAnotherTime } from './figure-lead.ts'
import type { Evidence } from './gather-evidence.ts'
import { candidateText } from './judge/features.ts'
import { type Judged, type Judgement, judge } from './judge/judge.ts'
import { composeList } from './list.ts'
import { isEnumeration, listInProse, wholeSentence } from './list-in-prose.ts'
import { correctPremise } from './premise.ts'
import { distinctSpans, likelySpans, ratedSpans, WHOLE_SENTENCE } from './ranked-spans.ts'
import type { RatedSpan } from './rate-span.ts'
import { withoutReplaced } from './replaced-papers.ts'
import type { Reply } from './reply.ts'
import { type ConflictAsked, replyToConflict } from './reply-to-conflict.ts'
import { composeRowAnswer } from './row-answer.ts'
import { settledSpan } from './settled-span.ts'
import type { SideKind } from './sides.ts'
import { composeSynthesis, withoutRepeats } from './synthesis.ts'
import { namesKind } from './tables/asked-kind.ts'
import { composeAreaOrder, composeOrderAnswer } from './tables/order-answer.ts'
import { orderedRow } from './tables/ordered-row.ts'
import { type Superlative, saysSuperlative } from './tables/superlative.ts'
import { type WantedOf, wantedWords } from './wanted-words.ts'

/** Thresholds on the judge's probabilities, chosen by the table that `npm run train:judge` prints. */
const ANSWERS_FROM = 0.3
const BROAD_ANSWERS_FROM = 0.12
const SURE_FROM = 0.7
/** A candidate in doubt is shown beside the best when it is at least this likely, and this close to it. */
const WORTH_SHOWING = 0.04
const CLOSE = 0.2
const MOST_IN_DOUBT = 3
/** Characters that places in doubt have together. */
const READ_AT_A_GLANCE = 640
const LONGEST_OF_PLACE = 450
const AS_GOOD_ANYWHERE = 0.45
const SENTENCES_OF_SYNTHESIS = 6

/** Decides what to say: the sides of a comparison, or what the judge puts first, or that nothing answers. */
export async function chooseReply(
  asked: string,
  evidence: Evidence,
  sides: { readonly kind: SideKind; readonly sides: readonly SideEvidence[] } | null,
  conflict: ConflictAsked | null,
  elsewhere: Elsewhere = NOTHING_ELSEWHERE,
): Promise<Reply> {
  const compared = sides === null ? null : await compareSides(evidence, sides.kind, sides.sides)
  if (compared !== null) return { status: 'answered', sentences: compared }
  const judgement = judge(evidence.asked, evidence.candidates)
  if (conflict !== null) {
    const alone = () => chooseOne(evidence.asked.question.text, evidence, judgement, NOTHING_ELSEWHERE)
    const told = await replyToConflict(evidence, judgement, conflict, alone)
    if (told !== null) return told
  }
  return chooseOne(asked, evidence, judgement, elsewhere)
}

/** A list is preferred to a sentence that enumerates unless the sentence holds clearly more of the question. */
const LIST_OVER_SENTENCE = 0.62
const LEAST_COVERED = 0.4

/** The likeliest enumeration for a question that asks for one in so many words; null where none is well introduced. */
function askedList(ranked: readonly Judged[]): Judged | null {
  const lists = ranked.filter(({ candidate }) => candidate.kind === 'list')
  const covered = Math.max(
    0,
    ...lists.map(({ candidate }) => (candidate.kind === 'list' ? candidate.rated.covered : 0)),
  )
  const rival = ranked.find(
    ({ candidate }) =>
      candidate.kind === 'span' &&
      isEnumeration(candidate.rated.view.passage.text.slice(...candidate.rated.span)),
  )?.candidate
  const ofRival = rival?.kind === 'span' ? rival.rated.features.covered : 0
  return covered >= Math.max(LEAST_COVERED, ofRival * LIST_OVER_SENTENCE) ? (lists[0] ?? null) : null
}

/** "Bí thư Huyện ủy là ai?" is told by a name, or by the office that somebody holds besides. */
const ASKS_NAME = /(?<!\p{L})là ai(?!\p{L})/iu
const HOLDS_OFFICE =
  /(?<!\p{L})(?:Bộ trưởng|Thứ trưởng|Thủ tướng|Chủ tịch|Bí thư|Giám đốc|Cục trưởng|Trưởng (?:ban|phòng)|Chánh \p{L}+|Viện trưởng|Tổng \p{L}+)(?!\p{L})/u

function namesPerson({ candidate }: Judged): boolean {
  const text = candidateText(candidate)
  return personsIn(text).length > 0 || HOLDS_OFFICE.test(text)
}

/** A sentence that says which is the most or the least needs no table to be ordered. */
function saysItself(
  question: string,
  superlative: Superlative,
  first: Judged | undefined,
  answers: number,
): boolean {
  if (first === undefined || answers < ANSWERS_FROM) return false
  const text = candidateText(first.candidate)
  return saysSuperlative(text, superlative) && namesKind(question, text)
}

/**
 * What is said of a subject, what sets things beside each other, and what goes on from an answer is seldom untold; nor
 * is what a question asks of a paper that it names, or the most or the least where the words say which it is.
 */
function answersFrom({ asked: { question, order, scope }, isOfPaperRead }: Evidence, first: Judged): number {
  const { candidate } = first
  const { view } = candidate.kind === 'span' ? candidate.rated : candidate.rated.group
  return isOfPaperRead === true ||
    scope.papers?.has(view.passage.reportId) === true ||
    question.wantsSynthesis ||
    SAYS_COMPARING.test(question.text) ||
    (order !== null && saysSuperlative(candidateText(first.candidate), order.superlative))
    ? BROAD_ANSWERS_FROM
    : ANSWERS_FROM
}

async function chooseOne(
  asked: string,
  evidence: Evidence,
  { ranked, answers }: Judgement,
  { rivalsOf, extremeOf, toldElsewhere }: Elsewhere,
): Promise<Reply> {
  const { question } = evidence.asked
  const wanted: WantedOf = (one) => wantedWords(evidence.asked, one)
  const telling = ASKS_NAME.test(question.text) ? ranked.filter(namesPerson) : ranked
  const spans = likelySpans(telling)
  const { order } = evidence.asked
  if (order !== null && !saysItself(question.text, order.superlative, ranked[0], answers)) {
    const ordered = orderedRow(evidence.asked, ratedSpans(evidence.candidates))
    if (ordered !== null)
      return {
        status: 'answered',
        sentences: [
          ...composeFact([ordered.rated], false, wanted),
          composeOrderAnswer(order.superlative, ordered),
        ],
      }
    const area = await extremeOf(order.superlative)
    if (area !== null)
      return {
        status: 'answered',
        sentences: [...composeFact([area.rated], false, wanted), composeAreaOrder(order.superlative, area)],
      }
  }
  const listed = evidence.rows ?? evidence.section?.group ?? null
  if (listed !== null)
    return { status: 'answered', sentences: composeList({ group: listed }, evidence.asked.reports) }
  const first = (question.wantsList ? askedList(telling) : null) ?? telling[0]
  if (first === undefined || answers < answersFrom(evidence, first))
    return { status: 'not_found', sentences: composeNotFound(question, spans) }
  if (question.wantsSynthesis) {
    const whole = ratedSpans(evidence.candidates).map((one) => wholeSentence(one, LONGEST_OF_PLACE))
    return {
      status: 'answered',
      sentences: composeSynthesis(withoutRepeats(whole, SENTENCES_OF_SYNTHESIS, AS_GOOD_ANYWHERE)),
    }
  }
  if (first.candidate.kind === 'list') {
    const { rated } = first.candidate
    return {
      status: 'answered',
      sentences: composeList(rated, evidence.asked.reports, answers < SURE_FROM),
      ...(answers < SURE_FROM ? { caution: 'doubt' as const } : {}),
    }
  }
  const told = first.candidate.rated
  if (deniesAsked(evidence.asked, told.view.passage.text.slice(...told.span)))
    return { status: 'not_found', sentences: composeNotFound(question, spans) }
  const likeliest = { ...told, score: first.probability }
  const best = await settledSpan(evidence.asked, [likeliest, ...spans], toldElsewhere)
  const empty = blankCell(question.text, best)
  if (empty !== null) return { status: 'not_found', sentences: composeBlankCell(best, empty) }
  const blank = blankFigure(question, best)
  if (blank !== null) return { status: 'not_found', sentences: composeBlank(best, blank) }
  const choices = clarifyChoices(question, spans)
  if (choices.length >= 2) return { status: 'clarify', sentences: composeClarify(), choices }
  const premise = correctPremise(asked, best)
  const elsewhen = ofAnotherTime(evidence.asked.scope.times, best)
  const opening = [premise, elsewhen].filter((one) => one !== null)
  if (answers < SURE_FROM) {
    const near = withoutReplaced(distinctSpans([best, ...spans]), evidence.asked.reports).filter(
      ({ score }) => score >= Math.max(WORTH_SHOWING, best.score * CLOSE),
    )
    const shown = shortEnough(near.slice(0, MOST_IN_DOUBT).map((one) => wholeSentence(one, WHOLE_SENTENCE)))
    const doubted: Reply = {
      status: 'answered',
      caution: 'doubt',
      sentences: [
        ...opening,
        ...(shown.length > 1
          ? composeDoubt(shown, wanted)
          : composeFact([wholeSentence(best, WHOLE_SENTENCE)], true, wanted)),
      ],
    }
    return besideRivals(evidence, doubted, best, await rivalsOf(best))
  }
  const chosen = question.wantsList
    ? listInProse(best, evidence.views)
    : chooseFact(question, [best, ...spans]).map((one) => wholeSentence(one, WHOLE_SENTENCE))
  const cells = question.wantsList ? null : composeRowAnswer(evidence.asked, best)
  const reply: Reply = {
    status: 'answered',
    sentences: [...opening, ...composeFact(chosen, false, wanted), ...(cells === null ? [] : [cells])],
  }
  const near = conflicting(question, best, ratedSpans(evidence.candidates))
  const rivals = near.length > 0 ? near : await rivalsOf(best)
  return besideRivals(evidence, reply, best, rivals)
}

/** The best place beside those that give what is asked otherwise; the reply as it is where there are none. */
function besideRivals(
  { asked }: Evidence,
  reply: Reply,
  best: RatedSpan,
  rivals: readonly RatedSpan[],
): Reply {
  return rivals.length === 0
    ? reply
    : {
        status: 'answered',
        caution: 'differ',
        sentences: composeConflict([best, ...rivals], asked.reports, (one) => wantedWords(asked, one)),
        withoutRival: reply,
      }
}

/** The best place and as many of the next as are read at a glance together. */
function shortEnough(places: readonly RatedSpan[]): readonly RatedSpan[] {
  let left = READ_AT_A_GLANCE
  return places.filter(({ span }, at) => {
    left -= span[1] - span[0]
    return at === 0 || left >= 0
  })
}
