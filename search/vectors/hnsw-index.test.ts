import { describe, it } from 'vitest'
import { describeVectorIndex } from './conformance.ts'
import { createHnswIndex } from './hnsw-index.ts'
import { loadHnswlib } from './hnswlib.ts'

const hnswlib = await loadHnswlib()

if (hnswlib === null)
  describe('the graph', () => it.skip('is not tested without hnswlib-node', () => undefined))
else describeVectorIndex('the graph', (dimension) => createHnswIndex(hnswlib, dimension, 4))
