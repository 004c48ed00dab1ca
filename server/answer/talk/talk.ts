import type { ReportSummary } from '../../../search/library.ts'
import type { LibraryKnowledge } from '../../../search/library-knowledge.ts'
import { findAct, findPaperFacts, mayAskForPaper } from '../../../search/query/act.ts'
import {
  findPaperMentions,
  namePapers,
  type PaperMention,
  pointsAtPaper,
} from '../../../search/query/named-papers.ts'
import type { AnswerRequest } from '../answerer.ts'
import type { QuotingServices } from '../quoting-services.ts'
import type { Reply } from '../reply.ts'
import { composeLibrary } from './about-library.ts'
import { composePaper } from './about-paper.ts'
import { composeGreeting, composeHelp, composeThanks } from './courtesy.ts'
import { composeSummary } from './summary.ts'
import { type TalkReply, understoodAsSaid } from './talk-reply.ts'

/** Syllables up to which a turn that asks a fact of a paper, and points at none, means the one read: "ai ký vậy?". */
const SHORT = 6

/** Papers that are told beside each other: those of one answer, or of one number. */
const MOST_QUOTED = 4

/**
 * The one paper that a turn names; for one that points at a paper, or shortly asks a fact of one, what is read: the
 * only one asked in, those that the last answer quoted, or the one named before.
 *
 * @returns `isNamed`: the turn speaks of a paper, whether the library holds it or not; `papers` looks them up
 */
function papersMeant(
  turn: string,
  { messages, reportIds, quotedBefore }: AnswerRequest,
  reports: LibraryKnowledge['reports'],
): { readonly isNamed: boolean; readonly papers: () => readonly ReportSummary[] } {
  const known = (ids: readonly string[]): readonly ReportSummary[] =>
    [...new Set(ids)].flatMap((id) => reports.get(id) ?? [])
  const of = (mentions: readonly PaperMention[]) => ({
    isNamed: mentions.length > 0,
    papers: () => {
      const papers = known(namePapers(mentions, reports.values()).flatMap((named) => named.reportIds))
      // Several may bear one number, each of its own office and year: they are told apart beside each other.
      const isNumbered = mentions.every(({ number }) => number !== null)
      return papers.length === 1 || (isNumbered && papers.length <= MOST_QUOTED) ? papers : []
    },
  })
  const own = findPaperMentions(turn)
  const asksFact = findPaperFacts(turn).length > 0
  const isOfRead = pointsAtPaper(turn) || (turn.split(/\s+/u).length <= SHORT && asksFact)
  if (own.length > 0 || !isOfRead) return of(own)
  const only = known(reportIds ?? [])
  const read = only.length === 1 ? only : known(quotedBefore ?? [])
  if (read.length === 1 || (asksFact && read.length > 0 && read.length <= MOST_QUOTED))
    return { isNamed: true, papers: () => read }
  const earlier = messages.slice(0, -1).filter(({ role }) => role === 'user')
  return of(
    earlier.map(({ content }) => findPaperMentions(content)).findLast(({ length }) => length > 0) ?? [],
  )
}

/**
 * Answers courtesy, questions on the program, on what the library holds and on one paper as a whole, and makes the
 * summaries and tables that are asked for.
 *
 * @returns null for a turn that asks what the papers say
 */
export async function answerTalk(
  { library, search, understand, knowledge }: QuotingServices,
  request: AnswerRequest,
  signal?: AbortSignal,
): Promise<TalkReply | null> {
  const { messages, reportIds } = request
  const turn = messages.at(-1)?.content.trim() ?? ''
  const known = await knowledge()
  const meant = papersMeant(turn, request, known.reports)
  const act = findAct(turn, meant.isNamed)
  if (act === 'question') return null
  if (act === 'summary') return composeSummary({ library, search }, turn, reportIds, signal)
  if (act === 'library') {
    const understood = await understand(turn)
    const services = { library, search }
    const reply = await composeLibrary(services, known, understood, reportIds, mayAskForPaper(turn), signal)
    return reply === null ? null : { reply, understood }
  }
  if (act === 'paper') {
    const papers = meant.papers()
    if (papers.length === 0) return null
    const facts = findPaperFacts(turn)
    const replies = await Promise.all(papers.map((paper) => composePaper(library, paper, facts)))
    return {
      reply: {
        status: replies.some(({ status }) => status === 'answered') ? 'answered' : 'not_found',
        sentences: replies.flatMap(({ sentences }) => sentences),
      },
      understood: await understand(turn),
    }
  }
  const reply: Reply = {
    status: 'answered',
    sentences:
      act === 'greeting' ? composeGreeting(known) : act === 'thanks' ? composeThanks() : composeHelp(),
  }
  // Words of courtesy are no question: nothing of them is mended or searched.
  return { reply, understood: understoodAsSaid(turn) }
}
