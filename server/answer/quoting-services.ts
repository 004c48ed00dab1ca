import type { Library } from '../../search/library.ts'
import type { KnowLibrary } from '../../search/library-knowledge.ts'
import type { Search } from '../../search/retrieval.ts'
import type { Understand } from '../../search/retriever.ts'

/** What an answer by quoting stands on. */
export interface QuotingServices {
  readonly library: Library
  readonly search: Search
  readonly understand: Understand
  readonly knowledge: KnowLibrary
  /** @see EvidenceServices */
  readonly embedQuestion: (question: string) => Promise<Float32Array>
}
