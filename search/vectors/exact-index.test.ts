import { describeVectorIndex } from './conformance.ts'
import { createExactIndex } from './exact-index.ts'

describeVectorIndex('the exact index', (dimension) => createExactIndex(dimension, 4))
