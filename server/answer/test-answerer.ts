import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { ingestFiles } from '../../ingest/ingest.ts'
import { ingestHere } from '../../ingest/testing/ingest-here.ts'
import { openEncoder } from '../../search/encoder/open-encoder.ts'
import type { Library } from '../../search/library.ts'
import { createLibraryKnowledge } from '../../search/library-knowledge.ts'
import { createSearch, createUnderstand } from '../../search/retriever.ts'
import { openLibrary } from '../../search/sqlite/open-library.ts'
import type { Answer, Answerer, AnswerRequest } from './answerer.ts'
import { collectAnswer } from './collect-answer.ts'
import { createQuotingAnswerer } from './quoting-answerer.ts'

const MODELS = path.resolve(import.meta.dirname, '../../models')

/** The answerer over files or folders of its own library, for tests. */
export interface TestAnswerer {
  readonly library: Library
  readonly answerer: Answerer
  /** Asks the last of the user's turns. */
  ask(...turns: readonly string[]): Promise<Answer>
  /** The same, with more of the request than its turns. */
  askAs(request: Omit<AnswerRequest, 'messages'>, ...turns: readonly string[]): Promise<Answer>
  close(): Promise<void>
}

/** Reads and encodes papers that are given as texts, by the names of their files. */
async function openTestAnswererOver(papers: Readonly<Record<string, string>>): Promise<TestAnswerer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dan-nguon-papers-'))
  for (const [name, text] of Object.entries(papers)) writeFileSync(path.join(folder, name), text)
  const opened = await openTestAnswerer([folder])
  return {
    ...opened,
    async close() {
      await opened.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** Reads and encodes the files with the small encoder. */
export async function openTestAnswerer(files: readonly string[]): Promise<TestAnswerer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'dan-nguon-answer-'))
  const encoder = await openEncoder({ modelsDir: MODELS, model: 'vi-admin-static' })
  const library = await openLibrary({ dataDir, encoder })
  await ingestFiles(files, { library, ingestFile: ingestHere(library) })
  await library.encode(encoder)
  const knowledge = createLibraryKnowledge(library)
  const answerer = createQuotingAnswerer({
    library,
    search: createSearch({ library, encoder, knowledge }),
    understand: createUnderstand(knowledge),
    knowledge,
    embedQuestion: (question) => encoder.embedQuery(question),
  })
  const askAs: TestAnswerer['askAs'] = (request, ...turns) => {
    const messages = turns.map((content) => ({ role: 'user' as const, content }))
    return collectAnswer(answerer.answer({ ...request, messages }), answerer.name)
  }
  return {
    library,
    answerer,
    ask: (...turns) => askAs({}, ...turns),
    askAs,
    async close() {
      await library.close()
      rmSync(dataDir, { recursive: true })
    },
  }
}

export type TestAsking = Pick<TestAnswerer, 'ask' | 'askAs'> & { answerer(): Answerer; library(): Library }

/** Opens an answerer over papers before the tests of a file or a block, and closes it after them. */
export function testAnswererOver(papers: Readonly<Record<string, string>>): TestAsking {
  let opened: TestAnswerer
  beforeAll(async () => {
    opened = await openTestAnswererOver(papers)
  }, 60_000)
  afterAll(async () => {
    await opened.close()
  })
  return {
    ask: (...turns) => opened.ask(...turns),
    askAs: (request, ...turns) => opened.askAs(request, ...turns),
    answerer: () => opened.answerer,
    library: () => opened.library,
  }
}
