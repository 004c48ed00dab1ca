import { sameAmount } from '../figures/same-amount.ts'
import { composeConflict, composePlaces } from './compose-other.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { composeFact } from './fact.ts'
import type { Evidence } from './gather-evidence.ts'
import type { Judgement } from './judge/judge.ts'
import { wholeSentence } from './list-in-prose.ts'
import { placesOfValues } from './places-of-values.ts'
import { distinctSpans, likelySpans, WHOLE_SENTENCE } from './ranked-spans.ts'
import type { Reply } from './reply.ts'
import { chooseRivals, chooseToldTwice } from './side-figures.ts'
import { type WantedOf, wantedWords } from './wanted-words.ts'

/** A question whether papers differ; `values`: the two that it holds against each other, as typed. */
export interface ConflictAsked {
  readonly values: readonly [string, string] | null
}

/**
 * What is said to a question whether papers differ: where each of its two values stands, two places that give what is
 * asked differently, or two papers that both tell it; null where there is but one.
 *
 * @param alone the reply to the same question, were it not about differing
 */
export async function replyToConflict(
  evidence: Evidence,
  judgement: Judgement,
  conflict: ConflictAsked,
  alone: () => Promise<Reply>,
): Promise<Reply | null> {
  const told = toldOfValues(evidence, judgement, conflict)
  if (told !== null) return told
  const { values } = conflict
  const twice = await toldTwice(evidence, judgement, alone)
  if (values === null) return twice
  const reply = twice ?? (await alone())
  return reply.status === 'answered' ? withOpening(reply, unseen(values)) : reply
}

/** A value that the question names, looked for only where the search led. */
function unseen(values: readonly string[]): SentenceDraft {
  return {
    pieces: [{ said: `Trong những đoạn tìm được không thấy nơi nào ghi ${values.join(' hay ')}.` }],
    block: 'text',
    tail: '\n\n',
  }
}

function withOpening(reply: Reply, opening: SentenceDraft): Reply {
  const { withoutRival } = reply
  return {
    ...reply,
    sentences: [opening, ...reply.sentences],
    ...(withoutRival === undefined ? {} : { withoutRival: withOpening(withoutRival, opening) }),
  }
}

/** Where each of two values stands that a question holds against each other; null where neither does. */
function toldOfValues(evidence: Evidence, { ranked }: Judgement, { values }: ConflictAsked): Reply | null {
  if (values === null) return null
  const places = placesOfValues(values, likelySpans(ranked))
  const found = distinctSpans(places.filter((place) => place !== null)).map((place) =>
    wholeSentence(place, WHOLE_SENTENCE),
  )
  const missing = values.find((_, at) => places[at] === null)
  if (found.length === 0) return null
  if (found.length > 1)
    return {
      status: 'answered',
      sentences: composePlaces('Mỗi số có ở một nơi:', found, evidence.asked.reports),
    }
  const silent = missing === undefined ? [] : [unseen([missing])]
  return { status: 'answered', sentences: [...composeFact(found, false), ...silent] }
}

/** Two places that give what is asked differently, or else two papers that both tell it. */
async function toldTwice(
  evidence: Evidence,
  judgement: Judgement,
  alone: () => Promise<Reply>,
): Promise<Reply | null> {
  const { asked } = evidence
  const wanted: WantedOf = (one) => wantedWords(asked, one)
  const rivals = chooseRivals(asked, judgement.ranked)
  const pair = rivals ?? chooseToldTwice(asked, judgement.ranked)
  if (pair === null) return null
  const spans = pair.map(({ rated }) => wholeSentence(rated, WHOLE_SENTENCE))
  const [one, other] = pair
  const isAlike = sameAmount(one.figure.quantity, other.figure.quantity)
  const told = isAlike ? 'Hai nơi ghi như nhau:' : 'Hai nơi ghi như sau, cần đối chiếu:'
  return {
    status: 'answered',
    sentences:
      rivals === null
        ? composePlaces(told, spans, asked.reports, wanted)
        : composeConflict(spans, asked.reports, wanted),
    ...(rivals === null && isAlike ? {} : { caution: 'differ' as const }),
    withoutRival: await alone(),
  }
}
