import { parseArgs } from 'node:util'
import { openDatabase } from '../search/sqlite/database.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { storedVectors } from '../search/sqlite/stored-vectors.ts'
import { createExactIndex } from '../search/vectors/exact-index.ts'
import { createHnswIndex } from '../search/vectors/hnsw-index.ts'
import { loadHnswlib } from '../search/vectors/hnswlib.ts'
import type { VectorIndex } from '../search/vectors/vector-index.ts'
import { percentiles } from './percentiles.ts'
import { seeded } from './seeded.ts'

/**
 * How vectors are best kept: what is found of the nearest 10 and 60 when they are stored in fewer bits or dimensions,
 * or sought in the graph, and what they take.
 *
 *   tsx scripts/bench-vectors.ts --library DIR [--library DIR …] [--count 10000 --count 100000] [--graph]
 *
 * The vectors are those of the libraries' passages; more are made by mixing two of them, as passages stand between
 * others. Questions are mixed in the same way from passages that are not among those searched.
 */
const { values } = parseArgs({
  options: {
    library: { type: 'string', multiple: true, default: [] },
    count: { type: 'string', multiple: true, default: ['10000', '100000'] },
    questions: { type: 'string', default: '200' },
    graph: { type: 'boolean', default: false },
  },
})

/** Share of the first of two vectors that are mixed. */
const FIRST = 0.65
/** Every so many passages is kept for questions. */
const KEPT = 10

function vectorsOf(dataDir: string): readonly Float32Array[] {
  const database = openDatabase(libraryPath(dataDir), { fileMustExist: true })
  try {
    // What is read next overwrites the vector.
    return Array.from(storedVectors(database).after(0), ({ vector }) => vector.slice())
  } finally {
    database.close()
  }
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector)
  return vector.map((x) => x / length)
}

/** The same on every run. */
function createMix(vectors: readonly Float32Array[], seed: number): () => Float32Array {
  const next = seeded(seed)
  const pick = (): Float32Array => vectors[Math.floor(next() * vectors.length)] ?? new Float32Array()
  return () => {
    const [one, other] = [pick(), pick()]
    return unit(one.map((x, i) => FIRST * x + (1 - FIRST) * (other[i] ?? 0)))
  }
}

/** A number as 16 bits hold it: ten bits behind the leading one. */
function half(x: number): number {
  if (x === 0) return 0
  const step = 2 ** (Math.max(-14, Math.floor(Math.log2(Math.abs(x)))) - 10)
  return Math.round(x / step) * step
}

const inBytes = (vector: Float32Array): Float32Array => {
  const step = Math.max(...vector.map(Math.abs)) / 127
  return vector.map((x) => Math.round(x / step) * step)
}

const FORMS: readonly {
  name: string
  bytes: (of: number) => number
  as: (vector: Float32Array) => Float32Array
}[] = [
  { name: 'float16', bytes: (of) => 2 * of, as: (vector) => vector.map(half) },
  { name: 'int8 and its step', bytes: (of) => of + 4, as: inBytes },
  {
    name: 'float32, first two thirds',
    bytes: (of) => 4 * Math.floor((2 * of) / 3),
    as: (vector) => shortened(vector, 2 / 3),
  },
  {
    name: 'float32, first third',
    bytes: (of) => 4 * Math.floor(of / 3),
    as: (vector) => shortened(vector, 1 / 3),
  },
]

/** The rest is 0, which changes no product. */
function shortened(vector: Float32Array, share: number): Float32Array {
  const kept = Math.floor(vector.length * share)
  return unit(vector.map((x, i) => (i < kept ? x : 0)))
}

type Found = readonly (readonly number[])[]

function search(index: VectorIndex, questions: readonly Float32Array[]): { found: Found; times: string } {
  const times: number[] = []
  const found = questions.map((question) => {
    const before = performance.now()
    const hits = index.search(question, 60)
    times.push(performance.now() - before)
    return hits.map(({ row }) => row)
  })
  return { found, times: percentiles(times) }
}

function recall(found: Found, exact: Found, of: number): string {
  const shares = exact.map((rows, i) => {
    const best = new Set(rows.slice(0, of))
    return (found[i] ?? []).slice(0, of).filter((row) => best.has(row)).length / best.size
  })
  return (shares.reduce((sum, share) => sum + share, 0) / shares.length).toFixed(4)
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

const real = values.library.flatMap(vectorsOf)
const searched = real.filter((_, i) => i % KEPT !== 0)
const dimension = real[0]?.length ?? 0
const ask = createMix(
  real.filter((_, i) => i % KEPT === 0),
  7,
)
const questions = Array.from({ length: Number(values.questions) }, ask)
console.log(`${real.length} vectors of ${dimension} numbers\n`)
console.log('| vectors | kept as | R@10 | R@60 | bytes | a search |\n|---|---|---|---|---|---|')
for (const count of values.count.map(Number)) {
  const filled = (index: VectorIndex, as: (vector: Float32Array) => Float32Array): VectorIndex => {
    const mix = createMix(searched, 1)
    for (let row = 1; row <= count; row++) index.add(row, as(searched[row - 1] ?? mix()))
    return index
  }
  const same = (vector: Float32Array) => vector
  const line = (name: string, { found, times }: ReturnType<typeof search>, bytes: number) =>
    console.log(
      `| ${count} | ${name} | ${recall(found, exact.found, 10)} | ${recall(found, exact.found, 60)} | ${megabytes(count * bytes)} | ${times} |`,
    )
  const exact = search(filled(createExactIndex(dimension, count), same), questions)
  line('float32', exact, 4 * dimension)
  for (const { name, bytes, as } of FORMS)
    line(
      name,
      search(
        filled(createExactIndex(dimension, count), as),
        questions.map(name.includes('first') ? as : same),
      ),
      bytes(dimension),
    )
  const hnswlib = values.graph ? await loadHnswlib() : null
  if (hnswlib !== null)
    line(
      'graph of float32',
      search(filled(createHnswIndex(hnswlib, dimension, count), same), questions),
      4 * dimension + 140,
    )
}
