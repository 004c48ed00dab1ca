import { Document } from '@langchain/core/documents'
import { BaseRetriever, type BaseRetrieverInput } from '@langchain/core/retrievers'
import type { Passage } from './passage.ts'
import type { Search } from './retrieval.ts'

/** What a LangChain document of a passage carries beside its text. */
export type PassageMetadata = Omit<Passage, 'text'> & { readonly score: number }

export interface HybridRetrieverInput extends BaseRetrieverInput {
  readonly search: Search
  /** Number of passages; default 10. */
  readonly limit?: number
  readonly reportIds?: readonly string[]
}

/** `Search` as a LangChain retriever. A class only because LangChain's chains ask for one. */
export class HybridRetriever extends BaseRetriever<PassageMetadata> {
  lc_namespace = ['dan-nguon', 'search']
  private readonly options: HybridRetrieverInput

  static override lc_name(): string {
    return 'HybridRetriever'
  }

  constructor(options: HybridRetrieverInput) {
    super(options)
    this.options = options
  }

  /** Without LangChain's callbacks: those send questions and passages to whatever service the environment names. */
  override async invoke(query: string): Promise<Document<PassageMetadata>[]> {
    return await this._getRelevantDocuments(query)
  }

  override async _getRelevantDocuments(query: string): Promise<Document<PassageMetadata>[]> {
    const { search, limit, reportIds } = this.options
    const { passages } = await search({
      question: query,
      ...(limit === undefined ? {} : { limit }),
      ...(reportIds === undefined ? {} : { reportIds }),
    })
    return passages.map(
      ({ text, twins: _twins, parts: _parts, ...metadata }) =>
        new Document({ id: metadata.id, pageContent: text, metadata }),
    )
  }
}
