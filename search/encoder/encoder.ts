import type { EmbeddingsInterface } from '@langchain/core/embeddings'

/**
 * Turns text into unit vectors whose dot product is their cosine. A LangChain `EmbeddingsInterface`, with what
 * the library must know to never mix vectors of two models.
 *
 * A text in which the model knows nothing (empty, only marks of punctuation) becomes the zero vector: it is
 * similar to nothing, and its cosine with any vector is 0, never NaN.
 */
export interface Encoder extends EmbeddingsInterface<Float32Array> {
  /** `vi-admin-static`, or the hub id that was asked for. */
  readonly name: string
  /** Length of every vector. */
  readonly dimension: number
  /** SHA-256 over the model's files, lower-case hex: another file, another fingerprint. */
  readonly fingerprint: string
}
