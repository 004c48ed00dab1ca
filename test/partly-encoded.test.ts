import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readGoldSet } from '../scripts/search-quality/gold-set.ts'
import { mean, worthOf } from '../scripts/search-quality/measures.ts'
import { passagesOf } from '../scripts/search-quality/our-search.ts'
import type { Encoder } from '../search/encoder/encoder.ts'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import type { Library } from '../search/library.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import { createSearch } from '../search/retriever.ts'
import type { SqliteLibrary } from '../search/sqlite/open-library.ts'
import { openEncodedSamples } from './encoded-samples.ts'

const samples = join(import.meta.dirname, '..', 'samples')

let encoder: Encoder
let library: SqliteLibrary
beforeAll(async () => {
  encoder = askedOnce(await openEncoder({ modelsDir: join(import.meta.dirname, '..', 'models') }))
  library = await openEncodedSamples(encoder)
}, 120_000)
afterAll(() => library.close())

/** Each question is encoded once, however often it is asked. */
function askedOnce(own: Encoder): Encoder {
  const asked = new Map<string, Promise<Float32Array>>()
  return {
    ...own,
    embedQuery(text) {
      const vector = asked.get(text) ?? own.embedQuery(text)
      asked.set(text, vector)
      return vector
    },
  }
}

/** The same library while only some passages have their vectors: every tenth, every second … of each document. */
function partly(tenths: number): Library {
  const isKnown = (id: string): boolean => (Number(id.split('-p')[1]) * 7) % 10 < tenths
  return {
    ...library,
    searchVector: async (vector, limit, reportIds) =>
      (await library.searchVector(vector, 1_000, reportIds))
        .filter(({ passageId }) => isKnown(passageId))
        .slice(0, limit),
    similarities: (vector, ids) => library.similarities(vector, ids.filter(isKnown)),
  }
}

it('ranks with a part of the vectors no worse than with none, and better with all', async () => {
  const units = (await passagesOf(library)).map((passage) => ({ ...passage, title: passage.reportTitle }))
  const questions = readGoldSet(join(samples, 'questions.jsonl')).filter(({ type }) => type !== 'summary')
  const quality = async (tenths: number): Promise<number> => {
    const part = partly(tenths)
    const search = createSearch({ library: part, encoder, knowledge: createLibraryKnowledge(part) })
    const worths = []
    for (const { text, pieces } of questions) {
      const { passages } = await search({ question: text, limit: 10 })
      worths.push(
        worthOf(
          passages.map(({ id }) => id),
          pieces(units),
        ).ndcg10,
      )
    }
    return mean(worths)
  }
  const none = await quality(0)
  // A hundredth is a fifth of what treating the unknown as unlike loses.
  for (const tenths of [1, 5, 9]) expect(await quality(tenths)).toBeGreaterThan(none - 0.01)
  expect(await quality(10)).toBeGreaterThan(none)
}, 180_000)
