import { createPause } from '../pause.ts'
import { inRanges, intersectRanges, type RowRange, rangeSize } from '../row-ranges.ts'
import { createExactIndex } from './exact-index.ts'
import { type HnswPaths, loadHnswFile, removeHnswFile } from './hnsw-file.ts'
import type { HnswIndex } from './hnsw-index.ts'
import type { Hnswlib } from './hnswlib.ts'
import { keepNearest } from './nearest.ts'
import { isZero, type VectorHit, type VectorIndex } from './vector-index.ts'
import type { VectorSource } from './vector-source.ts'

export interface VectorSearchOptions {
  readonly source: VectorSource
  readonly paths: HnswPaths
  /** Null where the native package is missing: exact search then serves always. */
  readonly hnswlib: Hnswlib | null
  /** Builds the file, elsewhere than on this thread; ends early when the signal says so. */
  readonly build: (signal: AbortSignal) => Promise<void>
  readonly log: (line: string) => void
  /** Vectors from which on the graph is built; below, looking at every vector is as fast. Default 50,000. */
  readonly hnswFrom?: number
}

export interface VectorSearch {
  search(
    vector: Float32Array,
    limit: number,
    ranges: readonly RowRange[] | null,
  ): Promise<readonly VectorHit[]>
  /** Resolves when nothing is being built. */
  settled(): Promise<void>
  /** Forgets the graph and its file, so that nothing of removed rows is left in them. */
  forget(): Promise<void>
  close(): Promise<void>
}

/** Rows of a scope up to which they are read from the library one by one rather than sought in the graph. */
const narrowScope = 20_000

/** Share of rows added or removed since the graph was built from which on it is built anew. */
const staleShare = 0.1

interface Graph {
  readonly index: HnswIndex
  readonly lastRow: number
  readonly count: number
}

interface Held {
  readonly fingerprint: string
  readonly dimension: number
  graph: Graph | null
  /** Rows that the graph does not have: all of them while there is none. */
  exact: VectorIndex
  /** Last row looked at, and the generation it was looked at in. */
  row: number
  generation: number
  live: readonly RowRange[]
  refreshing: Promise<void> | null
}

/**
 * Serves the nearest vectors of a library that changes, from a graph where it pays and by looking at every
 * vector otherwise. Rows are never used twice and a removed row is never live again, so a graph of an earlier
 * generation stays right: later rows stand in the exact index, removed ones are filtered out.
 */
export function createVectorSearch(options: VectorSearchOptions): VectorSearch {
  const { source, paths, hnswlib, log } = options
  const hnswFrom = options.hnswFrom ?? 50_000
  let held: Held | null = null
  let opening: Promise<Held | null> | null = null
  let building: Promise<void> | null = null
  let triedGeneration = -1
  const closing = new AbortController()

  /** What is held for the encoder that serves now; loads the file when it is seen for the first time. */
  const current = async (): Promise<Held | null> => {
    const identity = source.identity()
    if (identity === null) return null
    if (held?.fingerprint !== identity.encoder.fingerprint) {
      opening ??= open().finally(() => {
        opening = null
      })
      held = await opening
    }
    return held
  }

  const open = async (): Promise<Held | null> => {
    const identity = source.identity()
    if (identity === null) return null
    const graph = await loadGraph()
    return {
      fingerprint: identity.encoder.fingerprint,
      dimension: identity.dimension,
      graph,
      exact: createExactIndex(identity.dimension, graph === null ? source.count() : undefined),
      row: graph?.lastRow ?? 0,
      generation: -1,
      live: [],
      refreshing: null,
    }
  }

  const loadGraph = async (): Promise<Graph | null> => {
    const identity = source.identity()
    if (identity === null || hnswlib === null) return null
    const loaded = await loadHnswFile(hnswlib, paths, identity, source.generation())
    if (loaded.index !== null) {
      const { index, manifest } = loaded
      return { index, lastRow: manifest.lastRow, count: manifest.count }
    }
    if (loaded.reason !== null) {
      log(`Tệp chỉ mục vectors.hnsw ${loaded.reason}: bỏ và dựng lại từ thư viện.`)
      await removeHnswFile(paths)
    }
    return null
  }

  /** One after the other, so that each search sees all that stood when it was asked. */
  const refresh = async (holding: Held): Promise<void> => {
    while (holding.refreshing !== null) await holding.refreshing
    if (holding.generation === source.generation()) return
    holding.refreshing = bringUpToDate(holding).finally(() => {
      holding.refreshing = null
    })
    await holding.refreshing
  }

  const bringUpToDate = async (holding: Held): Promise<void> => {
    const pause = createPause()
    const generation = source.generation()
    const live = source.liveRanges()
    holding.exact.retain(live)
    for (const { row, vector } of source.after(holding.row)) {
      holding.exact.add(row, vector)
      holding.row = row
      await pause()
    }
    holding.live = live
    holding.generation = generation
  }

  const buildIfStale = (holding: Held): void => {
    if (building !== null || hnswlib === null || closing.signal.aborted) return
    if (triedGeneration === holding.generation) return
    const live = source.count()
    if (live < hnswFrom) return
    if (holding.graph !== null) {
      const added = holding.exact.size
      const removed = holding.graph.count - (live - added)
      if (added + removed <= staleShare * live) return
    }
    triedGeneration = holding.generation
    building = options
      .build(closing.signal)
      .then(async () => {
        const graph = closing.signal.aborted ? null : await loadGraph()
        if (graph === null || held !== holding) return
        holding.graph = graph
        const later = createExactIndex(holding.dimension)
        for (const { row, vector } of source.after(graph.lastRow)) {
          later.add(row, vector)
          holding.row = Math.max(holding.row, row)
        }
        holding.exact = later
      })
      .catch((error: unknown) => {
        if (!closing.signal.aborted)
          log(`Không dựng được chỉ mục vectors.hnsw, vẫn tìm chính xác: ${String(error)}`)
      })
      .finally(() => {
        building = null
      })
  }

  const nearRows = (
    holding: Held,
    vector: Float32Array,
    limit: number,
    scope: readonly RowRange[],
  ): readonly VectorHit[] => {
    const { graph, exact } = holding
    if (graph === null) return exact.search(vector, limit, scope)
    const nearest = keepNearest(limit)
    const old = intersectRanges(scope, [{ first: 0, last: graph.lastRow }])
    if (rangeSize(old) <= narrowScope) {
      const narrow = createExactIndex(holding.dimension, rangeSize(old))
      for (const { row, vector: stored } of source.within(old)) narrow.add(row, stored)
      for (const { row, similarity } of narrow.search(vector, limit)) nearest.offer(row, similarity)
    } else {
      for (const { row, similarity } of graph.index.search(vector, limit, old)) nearest.offer(row, similarity)
    }
    for (const { row, similarity } of exact.search(vector, limit, scope)) nearest.offer(row, similarity)
    return nearest.hits()
  }

  return {
    async search(vector, limit, ranges) {
      const holding = await current()
      if (holding === null || vector.length !== holding.dimension || isZero(vector) || limit < 1) return []
      await refresh(holding)
      buildIfStale(holding)
      const scope = ranges === null ? holding.live : intersectRanges(holding.live, ranges)
      return nearRows(holding, vector, limit, scope).filter(({ row }) => inRanges(scope, row))
    },
    async settled() {
      while (building !== null) await building
    },
    async forget() {
      while (building !== null) await building
      held = null
      triedGeneration = -1
      await removeHnswFile(paths)
    },
    async close() {
      closing.abort()
      await building
      held = null
    },
  }
}
