import type { SearchServices } from '../../search/find-candidates.ts'
import type { Passage } from '../../search/passage.ts'
import { indexTerms } from '../../search/text/terms.ts'
import type { System } from './peers.ts'
import type { FoundUnit } from './question-set.ts'

/** Hits of each list that are joined, and the constant of the paper on reciprocal rank fusion (Cormack 2009). */
const DEPTH = 100
const RANK_CONSTANT = 60

type Ids = readonly string[]

/** The encoder alone, and BM25 over syllables and pairs with it by reciprocal rank fusion. */
export function encoderSystems(
  { library, encoder }: SearchServices,
  units: readonly FoundUnit[],
  idOf: (passage: Passage) => string,
): readonly System[] {
  const near = async (question: string): Promise<Ids> =>
    (await library.searchVector(await encoder.embedQuery(question), DEPTH)).map(({ passageId }) => passageId)
  const worded = async (question: string): Promise<Ids> => {
    const terms = [...new Set(indexTerms(question))].map((term) => ({ term, weight: 1 }))
    return (await library.searchTerms({ terms, column: 'marked' }, DEPTH)).map(({ passageId }) => passageId)
  }
  const system = (name: string, find: (question: string) => Promise<Ids>): System => ({
    name,
    units,
    rank: async (question) => (await library.passages((await find(question)).slice(0, 10))).map(idOf),
  })
  return [
    system('this encoder alone', near),
    system('BM25 and this encoder, rank fusion', async (question) =>
      fused([await worded(question), await near(question)]),
    ),
  ]
}

function fused(lists: readonly Ids[]): Ids {
  const scores = new Map<string, number>()
  for (const list of lists)
    list.forEach((id, rank) => {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (RANK_CONSTANT + rank + 1))
    })
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id)
}
