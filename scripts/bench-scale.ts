import { existsSync } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Encoder } from '../search/encoder/encoder.ts'
import { createLibraryKnowledge } from '../search/library-knowledge.ts'
import { createSearch } from '../search/retriever.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { openLibrary, type SqliteLibrary } from '../search/sqlite/open-library.ts'
import { foldMarks } from '../search/text/fold.ts'
import { foldedTerms, indexTerms, isPair } from '../search/text/terms.ts'
import { hnswPaths } from '../search/vectors/hnsw-file.ts'
import { corpusDimension, corpusPlaces, createCorpus } from './bench-corpus.ts'
import { percentiles } from './percentiles.ts'

/**
 * Speed and memory of the library, and of the whole search over it, with many generated passages:
 * `tsx scripts/bench-scale.ts --passages 100000 [--graph-from 50000] [--questions 200] [--data DIR]`.
 * With `--data` the library is kept there, and used again if it is there.
 */
const { values } = parseArgs({
  options: {
    passages: { type: 'string', default: '2000' },
    'graph-from': { type: 'string', default: '50000' },
    questions: { type: 'string', default: '200' },
    data: { type: 'string' },
  },
})
const passages = Number(values.passages)
const questions = Number(values.questions)
const hnswFrom = Number(values['graph-from'])
const dataDir = values.data ?? (await mkdtemp(join(tmpdir(), 'bench-scale-')))
const corpus = createCorpus(resolve(import.meta.dirname, '../models/vi-admin-static/tokenizer.json'))
const encoder: Encoder = {
  name: 'bench',
  dimension: corpusDimension,
  fingerprint: 'bench',
  embedDocuments: async (texts) => texts.map((text) => corpus.embed(text.split('\n', 1)[0] ?? '')),
  embedQuery: async (text) => corpus.embed(text),
}
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`
const memory = (): string => `${megabytes(process.memoryUsage().rss)} in memory`
const perDocument = 500

const library = await openLibrary({ dataDir, encoder, hnswFrom: Number.POSITIVE_INFINITY })
const begun = performance.now()
let busy = 0
for (let at = (await library.stats()).passages; at < passages; at += perDocument) {
  const parsed = corpus.document(at / perDocument, Math.min(perDocument, passages - at))
  const before = performance.now()
  await library.add(parsed)
  await library.encode(encoder)
  busy += performance.now() - before
  if ((at / perDocument) % 100 === 99)
    console.log(`  ${at + perDocument} passages, ${(busy / 1000).toFixed(0)} s, ${memory()}`)
}
console.log(
  `${passages} passages indexed in ${(busy / 1000).toFixed(1)} s (${((performance.now() - begun) / 1000).toFixed(1)} s with making them), ${memory()}`,
)
console.log(`library.sqlite ${megabytes((await stat(libraryPath(dataDir))).size)}`)

async function measure(label: string, search: (question: number) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < 5; i++) await search(questions + i)
  const times: number[] = []
  const busyTimes: number[] = []
  for (let i = 0; i < questions; i++) {
    const before = performance.now()
    const busyBefore = process.cpuUsage()
    await search(i)
    times.push(performance.now() - before)
    const { user, system } = process.cpuUsage(busyBefore)
    busyTimes.push((user + system) / 1000)
  }
  console.log(`${label}: ${percentiles(times)} (processor time ${percentiles(busyTimes)}); ${memory()}`)
}

/** The product's search: every third question without marks, every third about one place. */
async function measureWhole(label: string, of: SqliteLibrary): Promise<void> {
  const knowledge = createLibraryKnowledge(of)
  const before = performance.now()
  const { vocabulary } = await knowledge()
  const terms = Math.round(vocabulary.total / 1e6)
  console.log(
    `library learnt in ${((performance.now() - before) / 1000).toFixed(1)} s (${terms} million words), ${memory()}`,
  )
  const unmarkedBefore = performance.now()
  await of.settled()
  console.log(`unmarked terms counted in ${((performance.now() - unmarkedBefore) / 1000).toFixed(1)} s more`)
  const encoderOfCorpus = {
    ...encoder,
    embedQuery: async (text: string) => corpus.embed(text),
    embedDocuments: async (texts: readonly string[]) => texts.map(corpus.embed),
  }
  const search = createSearch({ library: of, encoder: encoderOfCorpus, knowledge })
  const forms: readonly (readonly [string, (text: string, i: number) => string])[] = [
    ['as typed', (text) => text],
    ['without marks', foldMarks],
    ['about one place', (text, i) => `${text} của ${corpusPlaces[i % corpusPlaces.length]}`],
  ]
  for (const [name, form] of forms)
    await measure(`${label}, ${name}`, (i) => search({ question: form(corpus.question(i).text, i) }))
}

const weighted = (terms: readonly string[]) =>
  [...new Set(terms)].map((term) => ({ term, weight: isPair(term) ? 0.3 : 1 }))
const marked = (question: number) =>
  library.searchTerms({ column: 'marked', terms: weighted(indexTerms(corpus.question(question).text)) }, 100)
const folded = (question: number) =>
  library.searchTerms({ column: 'folded', terms: weighted(foldedTerms(corpus.question(question).text)) }, 100)

await measure('terms, marked', marked)
await measure('terms, folded', folded)
const dense = (from: typeof library) => (question: number) =>
  from.searchVector(corpus.question(question).vector, 100)
const truth: (readonly string[])[] = []
// A graph that is kept with the data serves at once, and nothing is looked at exactly.
if (!existsSync(hnswPaths(dataDir).graph)) {
  await measure('vectors, exact', dense(library))
  for (let i = 0; i < questions; i++)
    truth.push((await dense(library)(i)).slice(0, 10).map(({ passageId }) => passageId))
  await measureWhole('whole search, vectors exact', library)
}
await library.close()

if (passages >= hnswFrom) {
  const graph = await openLibrary({ dataDir, encoder, hnswFrom, log: console.log })
  const before = performance.now()
  await dense(graph)(0)
  await graph.settled()
  console.log(`graph built in ${((performance.now() - before) / 1000).toFixed(1)} s`)
  await measure('vectors, graph', dense(graph))
  if (truth.length > 0) {
    let shared = 0
    for (let i = 0; i < questions; i++) {
      const found = new Set((await dense(graph)(i)).slice(0, 10).map(({ passageId }) => passageId))
      shared += truth[i]?.filter((id) => found.has(id)).length ?? 0
    }
    console.log(`recall@10 of the graph against exact search: ${(shared / (10 * questions)).toFixed(3)}`)
  }
  const [first] = await graph.documents()
  const report = first?.reports[0]?.id ?? ''
  await measure('vectors, one report', (i) => graph.searchVector(corpus.question(i).vector, 100, [report]))
  await measureWhole('whole search, vectors by graph', graph)
  await graph.close()
}
if (values.data === undefined) await rm(dataDir, { recursive: true })
