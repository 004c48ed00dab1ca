import type { HierarchicalNSW } from 'hnswlib-node'
import { inRanges, type RowRange } from '../row-ranges.ts'
import type { Hnswlib } from './hnswlib.ts'
import { keepNearest } from './nearest.ts'
import { checkVector, isZero, type VectorHit, type VectorIndex } from './vector-index.ts'

/** Links of a node and candidates while building: the package's usual ones, good for some millions of texts. */
const links = 16
const buildCandidates = 200

/**
 * Candidates of a search; more find more and take longer: of 100,000 generated passages 0.95 of the ten nearest
 * with 320 and 0.98 with 800, in 1.4 and 3 ms.
 */
const searchCandidates = 600

/** An index that can be written to a file. */
export interface HnswIndex extends VectorIndex {
  /** Writes the file; the package itself tells no failure, so the caller must read it back. */
  write(path: string): Promise<void>
}

/** An empty index that grows as needed; `capacity` vectors fit without growing. */
export function createHnswIndex(hnswlib: Hnswlib, dimension: number, capacity = 1024): HnswIndex {
  const graph = new hnswlib.HierarchicalNSW('cosine', dimension)
  // A fixed seed: the same vectors in the same order give the same graph.
  graph.initIndex({
    maxElements: Math.max(1, capacity),
    m: links,
    efConstruction: buildCandidates,
    randomSeed: 100,
  })
  return overGraph(graph, dimension)
}

/**
 * Reads a file that {@link HnswIndex.write} wrote. The file must have been checked: a damaged one can crash the
 * process, and one of another dimension answers nonsense.
 */
export async function readHnswIndex(hnswlib: Hnswlib, path: string, dimension: number): Promise<HnswIndex> {
  const graph = new hnswlib.HierarchicalNSW('cosine', dimension)
  await graph.readIndex(path)
  return overGraph(graph, dimension)
}

function overGraph(graph: HierarchicalNSW, dimension: number): HnswIndex {
  const dropped = new Set<number>()
  const zeros = new Set<number>()
  // A file's own setting is not kept in it, and the package's default of 10 finds too little.
  graph.setEf(searchCandidates)

  const ask = (vector: Float32Array, count: number, ranges?: readonly RowRange[]): readonly VectorHit[] => {
    const most = Math.min(count, graph.getCurrentCount() - dropped.size)
    if (most < 1) return []
    graph.setEf(Math.max(searchCandidates, most))
    const { neighbors, distances } = graph.searchKnn(
      Array.from(vector),
      most,
      ranges === undefined ? undefined : (row) => inRanges(ranges, row),
    )
    const nearest = keepNearest(most)
    neighbors.forEach((row, i) => {
      nearest.offer(row, 1 - (distances[i] ?? 1))
    })
    return nearest.hits()
  }

  return {
    dimension,
    get size() {
      return graph.getCurrentCount() - dropped.size + zeros.size
    },
    add(row, vector) {
      checkVector(vector, dimension)
      if (isZero(vector)) {
        zeros.add(row)
        return
      }
      if (graph.getCurrentCount() >= graph.getMaxElements())
        graph.resizeIndex(Math.ceil(graph.getMaxElements() * 1.5) + 1)
      graph.addPoint(Array.from(vector), row)
      // Adding a row that was taken out brings it back.
      dropped.delete(row)
    },
    retain(ranges) {
      for (const row of graph.getIdsList()) {
        if (inRanges(ranges, row) || dropped.has(row)) continue
        graph.markDelete(row)
        dropped.add(row)
      }
      for (const row of zeros) if (!inRanges(ranges, row)) zeros.delete(row)
    },
    search(vector, limit, ranges) {
      checkVector(vector, dimension)
      if (isZero(vector) || limit < 1) return []
      if (ranges === undefined) return ask(vector, limit)
      // All candidates of a search first: they are had for nothing, and a filter costs a call for each.
      const found = ask(vector, Math.max(limit, searchCandidates)).filter(({ row }) => inRanges(ranges, row))
      return found.length >= limit ? found.slice(0, limit) : ask(vector, limit, ranges)
    },
    async write(path) {
      await graph.writeIndex(path)
    },
  }
}
