/** First and last line of the source file, 1-based and inclusive. */
export type Lines = readonly [from: number, to: number]

export type PassageKind = 'paragraph' | 'item' | 'heading' | 'table' | 'note' | 'matter'

/** One heading above a passage: the label as printed ("Phần thứ nhất", "I", "1.2", "a") and its title. */
export interface PathEntry {
  readonly label: string
  readonly title: string
}

/** A note that hangs on a passage: its printed number, its place in the file and its clean text. */
export interface PassageNote {
  readonly passageId: string
  readonly number: string
  readonly lines: Lines
  readonly text: string
  /** Where in the text of the passage its mark stood; absent where that was not kept. */
  readonly markAt?: number
}

/** The sentence that introduces the enumeration a passage belongs to. */
export interface Lead {
  readonly lines: Lines
  readonly text: string
}

/** The passage that carries the mark of a note. */
export interface Host {
  readonly passageId: string
  readonly lines: Lines
  readonly text: string
  /** Where in `text` the mark stood; absent where that was not kept. */
  readonly markAt?: number
}

/** One cell of a table's row. */
export interface TableCell {
  /** The words of all heads above it, joined: "Xã Nà Lum – Kế hoạch"; empty without heads and in a head row. */
  readonly head: string
  /** As printed, letters mended; empty for an empty cell. */
  readonly text: string
  /** Where it begins in the passage's text; null for an empty cell. */
  readonly at: number | null
}

/** A row of a table with all that its table says of it. */
export interface TableRow {
  /** A row of heads or of column numbers: no data. */
  readonly header: boolean
  /** One for each column, empty ones too. */
  readonly cells: readonly TableCell[]
  /** The words of the rows it stands under, outermost first: "Nông nghiệp", "Trồng trọt". */
  readonly groups: readonly string[]
  /** The line that names or introduces the table. */
  readonly caption: string | null
  /** The unit given for the whole table: "tỷ đồng" of "Đơn vị tính: tỷ đồng". */
  readonly unit: string | null
}

/** One change that ingest made to the author's letters; `start` and `end` are offsets in the passage's text. */
export interface Repair {
  readonly start: number
  readonly end: number
  /** The letters as they stand in the file. */
  readonly source: string
  readonly reason: 'code_point' | 'lost_letter' | 'lost_point' | 'joined_word' | 'encoding'
}

/**
 * What is indexed, found and cited: one paragraph of a source file, or a part of a long one, never two.
 * `text` is clean: NFC, no markup, no note marks.
 */
export interface Passage {
  readonly id: string
  /** Passages cut from one long paragraph share it. */
  readonly paragraphId: string
  readonly kind: PassageKind
  readonly documentId: string
  /** The document's name as it was added, e.g. `bao-cao-2025.txt`. */
  readonly file: string
  readonly reportId: string
  readonly reportTitle: string
  readonly place: string | null
  /** The body that issued the report; absent where that is not known. */
  readonly issuer?: string
  readonly lines: Lines
  /** Ranges inside `lines` that belong to other passages (notes between the halves of a paragraph). */
  readonly gaps?: readonly Lines[]
  readonly page?: number
  readonly path: readonly PathEntry[]
  readonly lead?: Lead
  readonly text: string
  readonly notes: readonly PassageNote[]
  readonly host?: Host
  readonly repairs?: readonly Repair[]
  /** Set where the letters were recognised from a picture: how surely, 0 to 100. */
  readonly recognised?: number
  /** Set for rows of tables that were read since the library keeps their cells. */
  readonly table?: TableRow
}

/** A passage as an answer cites it. */
export interface Citation {
  /** The `[n]` in the answer. */
  readonly number: number
  readonly passageId: string
  readonly documentId: string
  readonly file: string
  readonly reportId: string
  readonly reportTitle: string
  readonly place: string | null
  readonly lines: Lines
  readonly page?: number
  /** Set where the letters were recognised from a picture: how surely, 0 to 100. */
  readonly recognised?: number
  readonly path: readonly PathEntry[]
  /** The exact words relied on. */
  readonly quote: string
  /** Where the quote stands in the passage's text: `text.slice(start, end)`, the pieces joined by " … ". */
  readonly spans: readonly (readonly [start: number, end: number])[]
  /** The passage's text: what the quote is shown and checked in. It is not saved with an answer. */
  readonly text: string
}
