import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDocument } from '../ingest/parse-document.ts'
import type { Encoder } from '../search/encoder/encoder.ts'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import type { ParsedDocument } from '../search/parsed-document.ts'
import { createSearch } from '../search/retriever.ts'
import { openLibrary, type SqliteLibrary } from '../search/sqlite/open-library.ts'

const samples = join(import.meta.dirname, '..', 'samples')
const questions = readFileSync(join(samples, 'questions.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): { readonly question: string } => JSON.parse(line))
  .filter((_, i) => i % 3 === 0)

describe('the samples, added in another order', () => {
  let encoder: Encoder
  let documents: readonly ParsedDocument[]
  let directory: string
  const libraries: SqliteLibrary[] = []

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'search-order-'))
    encoder = await openEncoder({
      modelsDir: join(import.meta.dirname, '..', 'models'),
      model: 'vi-admin-static',
    })
    documents = await Promise.all(
      readdirSync(samples)
        .filter((file) => !file.endsWith('.jsonl'))
        .sort()
        .map((file) => parseDocument(readFileSync(join(samples, file)), file)),
    )
  })
  afterAll(async () => {
    for (const library of libraries) await library.close()
    rmSync(directory, { recursive: true })
  })

  const libraryOf = async (order: readonly ParsedDocument[]): Promise<SqliteLibrary> => {
    const library = await openLibrary({ dataDir: join(directory, `${libraries.length}`), encoder })
    libraries.push(library)
    for (const document of order) await add(library, document)
    return library
  }
  const add = async (library: SqliteLibrary, document: ParsedDocument) => {
    await library.add(document)
    await library.encode(encoder)
  }
  const listsOf = async (library: SqliteLibrary) => {
    const search = createSearch({ library, encoder, knowledge: createLibraryKnowledge(library) })
    const lists = []
    for (const { question } of questions) {
      const { passages, understood } = await search({ question, limit: 20 })
      lists.push([
        understood,
        passages.map(({ id, score, twins }) => [id, score.toFixed(9), twins.map((twin) => twin.id)]),
      ])
    }
    return lists
  }

  it('give the same lists', async () => {
    const lists = await listsOf(await libraryOf(documents))
    expect(await listsOf(await libraryOf(documents.toReversed()))).toEqual(lists)
  })

  it('give the same lists when one was removed and added again', async () => {
    const library = await libraryOf(documents)
    const lists = await listsOf(library)
    const [first] = await library.documents()
    const parsed = documents.find(({ file }) => file === first?.file)
    if (first === undefined || parsed === undefined) throw new Error('the samples are missing')
    await library.remove(first.id)
    await add(library, parsed)
    expect(await listsOf(library)).toEqual(lists)
  })
})
