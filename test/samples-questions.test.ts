import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import type { Citation } from '../search/passage.ts'
import { createSearch, createUnderstand } from '../search/retriever.ts'
import type { SqliteLibrary } from '../search/sqlite/open-library.ts'
import { createQuotingAnswerer } from '../server/answer/quoting-answerer.ts'
import { createDrafter } from '../server/drafts/drafter.ts'
import { openEncodedSamples } from './encoded-samples.ts'
import {
  meansOf,
  type QuestionType,
  readQuestions,
  type ScoreRow,
  scoreQuestion,
  scoreTable,
} from './samples-score.ts'

const samples = join(import.meta.dirname, '..', 'samples')
const questions = readQuestions(join(samples, 'questions.jsonl'))
const sourceLines = new Map(
  readdirSync(samples)
    .filter((file) => !file.endsWith('.jsonl'))
    .map((file) => [file, readFileSync(join(samples, file), 'utf8').split('\n')]),
)

describe('the question set of the samples', () => {
  test('holds at least sixty questions, of every type', () => {
    const types: readonly QuestionType[] = [
      'fact',
      'footnote',
      'paraphrase',
      'no_diacritics',
      'typo',
      'list',
      'disambiguate',
      'followup',
      'compare',
      'conflict',
      'synthesis',
      'unanswerable',
      'summary',
    ]
    expect(questions.length).toBeGreaterThanOrEqual(60)
    expect([...new Set(questions.map((question) => question.type))].sort()).toEqual([...types].sort())
    expect(new Set(questions.map((question) => question.id)).size).toBe(questions.length)
  })

  test.each(questions)('$id: every quote stands on its line', (question) => {
    for (const piece of question.evidence.flat())
      expect(sourceLines.get(piece.file)?.[piece.line - 1]).toContain(piece.quote)
  })

  test('only a follow-up leans on turns before it, only an unanswerable question has no evidence', () => {
    for (const question of questions) {
      expect(question.history !== undefined).toBe(question.type === 'followup')
      expect(question.evidence.length === 0).toBe(question.type === 'unanswerable')
    }
  })
})

/** The least that each type must reach: `right`, and evidence among the first five where search is asked. */
const FLOORS: Readonly<Record<QuestionType, { readonly right: number; readonly recallAt5?: number }>> = {
  fact: { right: 0.92, recallAt5: 0.95 },
  footnote: { right: 0.85, recallAt5: 0.95 },
  paraphrase: { right: 0.85, recallAt5: 0.95 },
  no_diacritics: { right: 0.83, recallAt5: 0.95 },
  typo: { right: 0.75, recallAt5: 0.95 },
  list: { right: 0.83, recallAt5: 0.8 },
  disambiguate: { right: 0.8, recallAt5: 0.95 },
  followup: { right: 0.8 },
  compare: { right: 1, recallAt5: 0.95 },
  conflict: { right: 1, recallAt5: 0.95 },
  synthesis: { right: 0.33, recallAt5: 0.85 },
  unanswerable: { right: 0.33 },
  summary: { right: 1 },
}

describe('the program over the samples', () => {
  let library: SqliteLibrary
  let rows: readonly ScoreRow[]

  beforeAll(async () => {
    const encoder = await openEncoder({ modelsDir: join(import.meta.dirname, '..', 'models') })
    library = await openEncodedSamples(encoder)
    const knowledge = createLibraryKnowledge(library)
    const search = createSearch({ library, encoder, knowledge })
    const drafter = createDrafter({ library, search })
    const draft = async (request: string) => {
      let markdown = ''
      let citations: readonly Citation[] = []
      for await (const event of drafter.draft({ request })) {
        if (event.type === 'delta') markdown += event.markdown
        if (event.type === 'citations') citations = event.citations
      }
      return { markdown, citations }
    }
    const answerer = createQuotingAnswerer({
      library,
      search,
      understand: createUnderstand(knowledge),
      knowledge,
      embedQuestion: (question) => encoder.embedQuery(question),
    })
    const scored: ScoreRow[] = []
    for (const question of questions) {
      const row = await scoreQuestion(question, { search, answerer, draft })
      if (row !== null) scored.push(row)
    }
    rows = scored
    if (process.env.SHOW_SCORES !== undefined) {
      const misses = rows
        .filter(({ right }) => !right)
        .map(({ id, type, answer }) => `${id} ${type}: ${answer.slice(0, 200)}`)
      console.log([scoreTable(rows), ...misses].join('\n'))
    }
  }, 120_000)

  afterAll(async () => {
    await library.close()
  })

  test.each(Object.entries(FLOORS))('%s questions stay above their floor', (type, floor) => {
    const means = meansOf(rows.filter((row) => row.type === type))
    expect(means.right).toBeGreaterThanOrEqual(floor.right)
    if (floor.recallAt5 !== undefined) expect(means.recallAt5).toBeGreaterThanOrEqual(floor.recallAt5)
  })

  test('nearly every figure that is said stands in what is cited', () => {
    expect(meansOf(rows).figures).toBeGreaterThanOrEqual(0.99)
  })
})
