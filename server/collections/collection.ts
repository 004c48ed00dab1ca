import type { DocumentSummary } from '../../search/library.ts'

/** A named set of papers, as it stands against the library of today. */
export interface Collection {
  readonly id: string
  readonly name: string
  /** Papers of it that are in the library, in the library's order. */
  readonly reportIds: readonly string[]
  /** Papers whose documents have been removed: they are of it again as soon as they are back. */
  readonly absent: number
}

/** What changes a collection; what is not given stays. */
export interface CollectionChange {
  readonly name?: string
  /** Ids of reports. */
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}

/**
 * Named sets of papers.
 *
 * `documents` is always the library as it is now. The papers of a removed document stay in their collections unseen,
 * and a document that took another one's place under the same file name has its place in them.
 */
export interface Collections {
  /** By name, in the order of the Vietnamese alphabet. */
  list(documents: readonly DocumentSummary[]): readonly Collection[]
  /** @throws UserError `collection_exists`, `unknown_report` */
  create(
    name: string,
    reportIds: readonly string[],
    documents: readonly DocumentSummary[],
  ): Promise<Collection>
  /** @throws UserError `unknown_collection`, `collection_exists`, `unknown_report` */
  change(id: string, change: CollectionChange, documents: readonly DocumentSummary[]): Promise<Collection>
  /** False where there is none. The papers stay in the library. */
  remove(id: string): Promise<boolean>
  close(): void
}
