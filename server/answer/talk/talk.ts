import { findAct, findPaperFacts } from '../../../search/query/act.ts'
import { findPaperMentions, namePapers, type PaperMention } from '../../../search/query/named-papers.ts'
import type { SearchResult } from '../../../search/retrieval.ts'
import type { AnswerRequest } from '../answerer.ts'
import type { Reply } from '../choose-reply.ts'
import type { QuotingServices } from '../quoting-services.ts'
import { composeLibrary } from './about-library.ts'
import { composePaper } from './about-paper.ts'
import { composeGreeting, composeHelp, composeThanks } from './courtesy.ts'
import { composeSummary } from './summary.ts'
import { asTyped, type TalkReply } from './talk-reply.ts'

/** Syllables up to which a turn that asks a fact of a paper means the paper spoken of before: "ai ký vậy?". */
const SHORT = 6

/** The papers that a turn names; for a short one that asks a fact of a paper and names none, those named before. */
function paperMentions(turn: string, messages: AnswerRequest['messages']): readonly PaperMention[] {
  const own = findPaperMentions(turn)
  if (own.length > 0 || turn.split(/\s+/u).length > SHORT || findPaperFacts(turn).length === 0) return own
  const earlier = messages.slice(0, -1).filter(({ role }) => role === 'user')
  return earlier.map(({ content }) => findPaperMentions(content)).findLast(({ length }) => length > 0) ?? own
}

/** Passages that are looked at for the papers that speak of a subject. */
const LOOKED_AT = 10

/**
 * Answers courtesy, questions on the program, on what the library holds and on one paper as a whole, and makes the
 * summaries and tables that are asked for.
 *
 * @returns null for a turn that asks what the papers say
 */
export async function answerTalk(
  { library, search, understand, knowledge }: QuotingServices,
  { messages, reportIds }: AnswerRequest,
  signal?: AbortSignal,
): Promise<TalkReply | null> {
  const turn = messages.at(-1)?.content.trim() ?? ''
  const mentions = paperMentions(turn, messages)
  const act = findAct(turn, mentions.length > 0)
  if (act === 'question') return null
  if (act === 'summary') return composeSummary({ library, search }, turn, reportIds, signal)
  const known = await knowledge()
  if (act === 'library') {
    const scope = reportIds === undefined ? {} : { reportIds }
    const result: SearchResult = await search({ question: turn, limit: LOOKED_AT, ...scope }, signal)
    return { reply: await composeLibrary(library, known, turn, result), understood: result.understood }
  }
  if (act === 'paper') {
    const papers = namePapers(mentions, known.reports.values())
    const [id, ...others] = new Set(papers.flatMap((paper) => paper.reportIds))
    const report = id === undefined || others.length > 0 ? undefined : known.reports.get(id)
    if (report === undefined) return null
    return {
      reply: await composePaper(library, report, findPaperFacts(turn)),
      understood: await understand(turn),
    }
  }
  const reply: Reply = {
    status: 'answered',
    sentences:
      act === 'greeting' ? composeGreeting(known) : act === 'thanks' ? composeThanks() : composeHelp(),
  }
  // Words of courtesy are no question: nothing of them is mended or searched.
  return { reply, understood: asTyped(turn) }
}
