import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inRanges, type RowRange } from '../row-ranges.ts'
import { buildHnsw } from './build-hnsw.ts'
import { clusteredVectors } from './conformance.ts'
import { hnswPaths } from './hnsw-file.ts'
import { loadHnswlib } from './hnswlib.ts'
import { createVectorSearch, type VectorSearch, type VectorSearchOptions } from './vector-search.ts'
import type { VectorSource } from './vector-source.ts'

const hnswlib = await loadHnswlib()
const dimension = 16
const vectors = clusteredVectors(900, dimension, 11)
const at = (i: number): Float32Array => vectors[i] ?? new Float32Array(dimension)

/** Stored vectors that a test changes under the search. */
function memorySource() {
  const stored = new Map<number, Float32Array>()
  let generation = 0
  let fingerprint = 'one'
  const rows = (): number[] => [...stored.keys()].sort((a, b) => a - b)
  const source: VectorSource = {
    identity: () => ({ library: 'test', encoder: { name: 'test', fingerprint }, dimension }),
    generation: () => generation,
    liveRanges: () => rows().map((row): RowRange => ({ first: row, last: row })),
    count: () => stored.size,
    *after(row) {
      for (const own of rows()) if (own > row) yield { row: own, vector: stored.get(own) ?? at(0) }
    },
    *within(ranges) {
      for (const own of rows())
        if (inRanges(ranges, own)) yield { row: own, vector: stored.get(own) ?? at(0) }
    },
  }
  return {
    source,
    add(from: number, to: number) {
      for (let row = from; row <= to; row++) stored.set(row, at(row - 1))
      generation++
    },
    remove(from: number, to: number) {
      for (let row = from; row <= to; row++) stored.delete(row)
      generation++
    },
    changeEncoder() {
      fingerprint = 'two'
      generation++
    },
  }
}

describe.skipIf(hnswlib === null)('searching vectors of a library that changes', () => {
  let dir: string
  let memory: ReturnType<typeof memorySource>
  let lines: string[]
  let builds: number
  const open: VectorSearch[] = []
  const start = (more: Partial<VectorSearchOptions> = {}): VectorSearch => {
    const search = createVectorSearch({
      source: memory.source,
      paths: hnswPaths(dir),
      hnswlib,
      build: async () => {
        builds++
        if (hnswlib !== null) await buildHnsw(hnswlib, memory.source, hnswPaths(dir))
      },
      log: (line) => lines.push(line),
      hnswFrom: 100,
      ...more,
    })
    open.push(search)
    return search
  }
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'vectors-'))
    memory = memorySource()
    lines = []
    builds = 0
  })
  afterEach(async () => {
    for (const search of open.splice(0)) await search.close()
    await rm(dir, { recursive: true })
  })
  const best = async (search: VectorSearch, i: number): Promise<number | undefined> =>
    (await search.search(at(i), 3, null))[0]?.row

  it('serves exactly at once and by the graph when it is built', async () => {
    memory.add(1, 500)
    const search = start()
    expect(await best(search, 40)).toBe(41)
    await search.settled()
    expect(await best(search, 40)).toBe(41)
    expect((await readdir(dir)).sort()).toEqual(['vectors.hnsw', 'vectors.hnsw.json'])
    expect(JSON.parse(await readFile(hnswPaths(dir).manifest, 'utf8'))).toMatchObject({
      version: 1,
      dimension,
      space: 'cosine',
      count: 500,
      lastRow: 500,
      encoder: { name: 'test', fingerprint: 'one' },
    })
  })

  it('builds no graph for a small library', async () => {
    memory.add(1, 99)
    const search = start()
    expect(await best(search, 40)).toBe(41)
    await search.settled()
    expect(await readdir(dir)).toEqual([])
  })

  it('finds what is added and nothing of what is removed, without building anew for little', async () => {
    memory.add(1, 500)
    const search = start()
    await best(search, 0)
    await search.settled()
    memory.add(501, 520)
    expect(await best(search, 510)).toBe(511)
    memory.remove(1, 20)
    expect(await best(search, 5)).not.toBe(6)
    memory.remove(505, 515)
    expect(await best(search, 510)).not.toBe(511)
    await search.settled()
    expect(builds).toBe(1)
    memory.add(521, 900)
    expect(await best(search, 899)).toBe(900)
    await search.settled()
    expect(builds).toBe(2)
    expect(await best(search, 899)).toBe(900)
    expect(await best(search, 5)).not.toBe(6)
  })

  it('opens a good file again without building, also a generation later', async () => {
    memory.add(1, 500)
    const first = start()
    await best(first, 0)
    await first.settled()
    memory.add(501, 510)
    const second = start()
    expect(await best(second, 505)).toBe(506)
    expect(await best(second, 40)).toBe(41)
    await second.settled()
    expect(builds).toBe(1)
    expect(lines).toEqual([])
  })

  it('keeps to a scope, narrow or wide', async () => {
    memory.add(1, 500)
    const search = start()
    await best(search, 0)
    await search.settled()
    const hits = await search.search(at(40), 10, [{ first: 100, last: 120 }])
    expect(hits.length).toBeGreaterThan(0)
    for (const { row } of hits) expect(row >= 100 && row <= 120).toBe(true)
  })

  const damages: readonly (readonly [string, () => Promise<void>])[] = [
    ['cut off', () => truncate(hnswPaths(dir).graph, 500)],
    ['empty', () => truncate(hnswPaths(dir).graph, 0)],
    ['foreign', () => writeFile(hnswPaths(dir).graph, 'PNG'.repeat(1000))],
    [
      'with one bit turned',
      async () => {
        const bytes = await readFile(hnswPaths(dir).graph)
        bytes[1000] = (bytes[1000] ?? 0) ^ 4
        await writeFile(hnswPaths(dir).graph, bytes)
      },
    ],
    ['missing', () => rm(hnswPaths(dir).graph)],
    ['without a manifest', () => rm(hnswPaths(dir).manifest)],
    ['with a torn manifest', () => truncate(hnswPaths(dir).manifest, 20)],
    ['of another library', () => editManifest({ library: 'other' })],
    ['of another dimension', () => editManifest({ dimension: 32 })],
    ['of another encoder', () => editManifest({ encoder: { name: 'x', fingerprint: 'x' } })],
    ['of a later generation', () => editManifest({ generation: 99 })],
    ['of another format', () => editManifest({ version: 2 })],
  ]
  async function editManifest(change: object): Promise<void> {
    const { manifest } = hnswPaths(dir)
    await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), ...change }))
  }
  it.each(damages)('rebuilds a file that is %s, says so, and answers meanwhile', async (_, damage) => {
    memory.add(1, 500)
    const first = start()
    await best(first, 0)
    await first.settled()
    await damage()
    const second = start()
    expect(await best(second, 40)).toBe(41)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('dựng lại')
    await second.settled()
    expect(builds).toBe(2)
    expect(await best(second, 40)).toBe(41)
    expect((await stat(hnswPaths(dir).graph)).size).toBeGreaterThan(1000)
  })

  it('ignores what a killed writer left beside', async () => {
    memory.add(1, 500)
    const first = start()
    await best(first, 0)
    await first.settled()
    await cp(hnswPaths(dir).graph, `${hnswPaths(dir).graph}.new`)
    const second = start()
    expect(await best(second, 40)).toBe(41)
    expect(lines).toEqual([])
  })

  it('goes on exactly when building fails, and does not try again until something changes', async () => {
    memory.add(1, 500)
    const search = start({
      build: async () => {
        builds++
        throw new Error('no room')
      },
    })
    for (let i = 0; i < 3; i++) {
      expect(await best(search, 40)).toBe(41)
      await search.settled()
    }
    expect(builds).toBe(1)
    expect(lines).toHaveLength(1)
  })

  it('serves exactly where the native package is missing', async () => {
    memory.add(1, 500)
    const search = start({ hnswlib: null })
    expect(await best(search, 40)).toBe(41)
    await search.settled()
    expect(builds).toBe(0)
  })

  it('never mixes vectors of two encoders', async () => {
    memory.add(1, 500)
    const search = start()
    await best(search, 0)
    await search.settled()
    memory.changeEncoder()
    expect(await best(search, 40)).toBe(41)
    expect(lines[0]).toContain('bộ mã hoá khác')
    await search.settled()
    expect(builds).toBe(2)
  })
})
