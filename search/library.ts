import type { Area, Figure, FigureQuery, Period, ReadFigures } from './figure.ts'
import type { ParsedDocument } from './parsed-document.ts'
import type { Lines, Passage } from './passage.ts'

export interface ReportSummary {
  readonly id: string
  readonly documentId: string
  readonly file: string
  readonly title: string
  readonly kind: string | null
  readonly place: string | null
  readonly issuer: string | null
  readonly number: string | null
  readonly date: string | null
  readonly period: string | null
  readonly signer: string | null
  /** In what capacity it was signed: "KT. Chủ tịch, Phó Chủ tịch". */
  readonly capacity?: string | null
  /** The unit of land or government it speaks for: "huyện Tân Phú". */
  readonly area?: string | null
  /** `period` as whole months. */
  readonly periodSpan?: Period | null
  /** To whom it goes, parted by "; ". */
  readonly recipients?: string | null
  /** "Dự thảo", "Dự thảo lần 2"; absent or null for a final paper. */
  readonly draft?: string | null
  /** The report of the same document that this one comes with. */
  readonly parentId?: string
  /** Symbols of the papers that it says it replaces. */
  readonly replaces?: readonly string[]
  /** Where each fact was read, by its name. */
  readonly readAt?: Readonly<Record<string, Lines>>
  /** A newer version of this paper: the final one of a draft, one that replaces it, a later copy of the same number. */
  readonly supersededBy?: string
  /** The paper that this one is a newer version of. */
  readonly versionOf?: string
  readonly lines: Lines
  /** Passages that are searched: all but matter. */
  readonly passages: number
}

export interface DocumentSummary {
  readonly id: string
  readonly file: string
  readonly bytes: number
  /** ISO 8601, UTC. */
  readonly addedAt: string
  readonly format: string
  readonly encoding: string
  readonly warnings: readonly string[]
  readonly reports: readonly ReportSummary[]
}

export interface Section {
  readonly id: string
  readonly label: string
  readonly title: string
  readonly level: number
  readonly parentId: string | null
  readonly lines: Lines
}

/** A report with its section tree and every passage in reading order, matter included. */
export interface ReportContent extends ReportSummary {
  readonly sections: readonly Section[]
  readonly contents: readonly (Passage & { readonly sectionId: string | null })[]
}

/** What the user may correct by hand; `null` takes the correction back. Kept when the document is ingested again. */
export type ReportCorrection = { readonly [fact in (typeof CORRECTABLE)[number]]?: string | null }

/** The facts of a report that may be corrected, in the order in which a person reads them. */
export const CORRECTABLE = [
  'title',
  'kind',
  'number',
  'date',
  'issuer',
  'place',
  'area',
  'period',
  'signer',
  'capacity',
  'recipients',
  'draft',
] as const

/** A passage that an index found; `score` is the index's own, higher is better. */
export interface Hit {
  readonly passageId: string
  readonly score: number
}

/** How often each indexed term occurs, for mark restoration, typos, weights. `documents` counts passages. */
export interface TermCount {
  readonly term: string
  readonly documents: number
}

export interface LibraryStats {
  readonly documents: number
  readonly reports: number
  readonly passages: number
  /** Passages whose vectors stand; the others are found by their words until theirs follow. */
  readonly encoded: number
  /** Grows by one with every committed change; caches are keyed by it. */
  readonly generation: number
  /** Grows with every change of the figures, which may be read anew while the documents stay. */
  readonly figuresGeneration: number
}

export interface AddResult {
  readonly documentId: string
  readonly state: 'added' | 'replaced' | 'unchanged'
  readonly passages: number
}

/**
 * All that is known, on disk. Ids are made from the document's hash and the passage's place in it, so they
 * are the same after ingesting again, in any order. Every change is one transaction.
 */
export interface Library {
  stats(): Promise<LibraryStats>
  documents(): Promise<readonly DocumentSummary[]>
  /** The id of the document with these bytes, null if there is none. */
  documentWithHash(hash: string): Promise<string | null>
  /** From its return on the document is found by its words; its vectors follow. */
  add(parsed: ParsedDocument): Promise<AddResult>
  /**
   * Puts another reading of the same bytes in the place of a document, as after an improved ingest: id, name, time
   * and corrections stay. Null when the document is not there (any more).
   */
  reread(parsed: ParsedDocument): Promise<AddResult | null>
  /** False when there is no such document. From its return on nothing of the document is found. */
  remove(documentId: string): Promise<boolean>
  source(
    documentId: string,
  ): Promise<{ readonly file: string; readonly format: string; readonly bytes: Uint8Array } | null>

  report(reportId: string): Promise<ReportContent | null>
  correct(reportId: string, correction: ReportCorrection): Promise<ReportSummary | null>
  /** What was corrected by hand in the reports of a document, by their ids; reports without corrections are left out. */
  corrections(documentId: string): Promise<ReadonlyMap<string, ReportCorrection>>
  /** In the order asked; unknown ids are left out. */
  passages(ids: readonly string[]): Promise<readonly Passage[]>
  /** The passage and up to `context` passages before and after it in its report, in reading order. */
  passageWithNeighbours(
    id: string,
    context: number,
  ): Promise<{
    readonly passage: Passage
    readonly before: readonly Passage[]
    readonly after: readonly Passage[]
  } | null>
  /** Every passage of any kind that covers the 1-based line of the file. */
  passagesAt(file: string, line: number): Promise<readonly Passage[]>

  /** The figures of passages, in reading order; unknown ids are left out. */
  figuresOf(passageIds: readonly string[]): Promise<readonly Figure[]>
  /** Every area that a figure speaks for, each once, by name. */
  areas(): Promise<readonly Area[]>
  /** The figures that meet all conditions, in reading order of the documents. */
  figures(query: FigureQuery): Promise<readonly Figure[]>
  /** The documents whose figures were not read by the reader of this version, or before a correction. */
  documentsBehind(version: number): Promise<readonly string[]>
  /** Puts another reading in the place of a document's figures; false when the document is not there any more. */
  writeFigures(documentId: string, figures: ReadFigures): Promise<boolean>

  /** BM25 over the terms; `reportIds` narrows it to those reports. */
  searchTerms(query: TermQuery, limit: number, reportIds?: readonly string[]): Promise<readonly Hit[]>
  /** Cosine over the vectors. `vector` is unit length, of the encoder's dimension. */
  searchVector(vector: Float32Array, limit: number, reportIds?: readonly string[]): Promise<readonly Hit[]>
  /**
   * Cosine of `vector` with the vector of each passage, without looking for the nearest. What is left out has no
   * vector (yet): nothing is known of its likeness.
   */
  similarities(vector: Float32Array, ids: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** The vocabulary of the term index, one row per term that occurs. */
  vocabulary(): Promise<readonly TermCount[]>

  close(): Promise<void>
}

/** Terms to search, each with its weight in the sum; `column` restricts it (default: marked text and context). */
export interface TermQuery {
  readonly terms: readonly { readonly term: string; readonly weight: number }[]
  /** `marked` searches body and context as written; `folded` searches the text without marks. */
  readonly column: 'marked' | 'folded'
  /** Share of the usual work that a large library is searched with, 0 to 1; all of it when left out. */
  readonly effort?: number
}
