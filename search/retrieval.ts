import type { Passage } from './passage.ts'

/** A value understood from the question and the words it came from. */
export interface Understood<T> {
  readonly value: T
  readonly words: string
}

/** A stretch of time named in a question or a text; years are inclusive. */
export interface Period {
  readonly kind: 'year' | 'quarter' | 'month' | 'half' | 'term' | 'range' | 'until'
  readonly from: number
  readonly to: number
  /** 1-4 for a quarter, 1-12 for a month, 1-2 for a half year. */
  readonly part?: number
}

export type Sought =
  | 'figure'
  | 'date'
  | 'person'
  | 'place'
  | 'document'
  | 'list'
  | 'reason'
  | 'comparison'
  | 'summary'
  | 'other'

/** What a question is narrowed to by its own words, which may be taken away. */
export interface ScopeMention {
  readonly kind: 'area' | 'time' | 'paper'
  /** As they stand in the question: "huyện Nà Lưa", "năm 2022", "công văn 3120". */
  readonly words: string
  /** The whole question without them, to be asked instead. */
  readonly without: string
}

/** What was understood of a question: shown to the user, used as scope by search and answer. */
export interface UnderstoodQuestion {
  /** The question as it is searched: NFC, marks restored, typos mended. Shown as "Tìm theo: …" when it differs. */
  readonly text: string
  /** True when `text` differs from what was typed by more than spacing. */
  readonly changed: boolean
  readonly places: readonly Understood<string>[]
  readonly periods: readonly Understood<Period>[]
  readonly reportKinds: readonly Understood<string>[]
  /** Symbols of named documents, e.g. `59-NQ/TW`. */
  readonly documents: readonly Understood<string>[]
  readonly sought: Understood<Sought>
  /** What narrows it, in its order; absent where nothing does. */
  readonly scope?: readonly ScopeMention[]
}

export interface ScoredPassage extends Passage {
  /** 0 to 1 within one list; comparable between questions only roughly. */
  readonly score: number
  /** Near-identical passages that this one stands for (a report and its appendix). */
  readonly twins: readonly Passage[]
  /** Other parts of the same long paragraph that were found, best first; they take no place of their own. */
  readonly parts?: readonly ScoredPart[]
}

/** A part of a paragraph that another part stands for in the list, with its own score. */
export interface ScoredPart extends Passage {
  readonly score: number
}

export interface SearchRequest {
  readonly question: string
  /** Default 10. */
  readonly limit?: number
  /** Only these reports; without it scope raises and sinks but never hides. */
  readonly reportIds?: readonly string[]
  /** Searches for the words as they were typed: no mark is put back and no word is mended. */
  readonly asTyped?: boolean
}

export interface SearchResult {
  readonly passages: readonly ScoredPassage[]
  readonly understood: UnderstoodQuestion
}

/** Finds passages for a question; passed into the server, never imported as a singleton. */
export type Search = (request: SearchRequest, signal?: AbortSignal) => Promise<SearchResult>
