import type { Period, ReadFigures } from './figure.ts'
import type { Lead, Lines, PassageKind, Repair, TableRow } from './passage.ts'

/** A value that ingest read, and the lines it was read from (null when it was inferred, not read). */
export interface ReadValue {
  readonly value: string
  readonly lines: Lines | null
}

export type DocumentFormat =
  | 'txt'
  | 'md'
  | 'docx'
  | 'pdf'
  | 'doc'
  | 'html'
  | 'rtf'
  | 'odt'
  | 'xlsx'
  | 'jpg'
  | 'png'

/** A node of a report's heading tree. `parent` is an index into the report's `sections`. */
export interface ParsedSection {
  readonly label: string
  readonly title: string
  /** Depth in the tree, 0 for a first-level section. */
  readonly level: number
  readonly parent: number | null
  readonly lines: Lines
}

/** One passage as ingest cut it. All indexes point into the same report. */
export interface ParsedPassage {
  readonly kind: PassageKind
  /** Number of the paragraph within the report; parts of one long paragraph share it. */
  readonly paragraph: number
  /** Index of the innermost section, null before the first heading. */
  readonly section: number | null
  readonly lines: Lines
  /**
   * Ranges inside `lines` that belong to other passages: notes that a page break put in the middle of the
   * paragraph. The passage does not cover these lines.
   */
  readonly gaps?: readonly Lines[]
  readonly page?: number
  /** Clean text: NFC, no markup, no note marks. */
  readonly text: string
  readonly lead?: Lead
  /** Set when `kind` is `note`: the printed number and the index of the passage that carries the mark (null: unbound). */
  readonly note?: { readonly number: string; readonly host: number | null }
  /** Indexes of the notes whose marks this passage carries, in order of the marks. */
  readonly notes: readonly number[]
  /** Where in `text` the marks of `notes` stood, in the same order. */
  readonly noteMarks?: readonly number[]
  readonly repairs: readonly Repair[]
  /** Set where the letters were recognised from a picture: how surely, 0 to 100. */
  readonly recognised?: number
  /** Set when `kind` is `table`. */
  readonly table?: TableRow
}

/** One administrative paper inside a document. */
export interface ParsedReport {
  readonly title: ReadValue
  /** Báo cáo, Thông báo, Kết luận, Nghị quyết, Kế hoạch … */
  readonly kind: ReadValue | null
  readonly issuer: ReadValue | null
  /** Number and symbol as printed, e.g. `12-BC/TU`. */
  readonly number: ReadValue | null
  /** Date of issue: ISO `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` where the paper leaves the rest blank. */
  readonly date: ReadValue | null
  /** The time it covers, as printed: "2020 - 2025", "quý I năm 2024". */
  readonly period: ReadValue | null
  /** The province or city it speaks for, official name without "tỉnh"/"thành phố": "Cần Thơ". */
  readonly place: ReadValue | null
  readonly signer: ReadValue | null
  /** In what capacity it was signed: "TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch". */
  readonly capacity?: ReadValue | null
  /** The unit of land or government it speaks for, with its kind: "huyện Tân Phú". */
  readonly area?: ReadValue | null
  /** `period` as whole months. */
  readonly periodSpan?: Period | null
  /** To whom it goes, parted by "; ". */
  readonly recipients?: ReadValue | null
  /** "Dự thảo", "Dự thảo lần 2"; null for a final paper. */
  readonly draft?: ReadValue | null
  /** Symbols of the papers that it says it replaces: "1480/QĐ-TTg". */
  readonly replaces?: readonly string[]
  /** Index of the report of the same document that it comes with: an appendix's, a regulation's, a letter's. */
  readonly parent?: number
  readonly lines: Lines
  readonly sections: readonly ParsedSection[]
  /** In reading order of the file. */
  readonly passages: readonly ParsedPassage[]
}

/** A file, read and structured; what ingest hands to the library. */
export interface ParsedDocument {
  /** Name as shown; unique in the library. A changed file of the same name replaces the old one. */
  readonly file: string
  /** SHA-256 of the bytes, lower-case hex. */
  readonly hash: string
  readonly format: DocumentFormat
  /** How the bytes were decoded, e.g. `utf-8`, `utf-16le`, `tcvn3`. */
  readonly encoding: string
  /** The bytes as added, kept for viewing. */
  readonly source: Uint8Array
  readonly reports: readonly ParsedReport[]
  /** What the user should know, in Vietnamese: "Trang 3 là ảnh quét, không đọc được chữ." */
  readonly warnings: readonly string[]
  /** What its reports measure; where it is left out, that is read later. */
  readonly figures?: ReadFigures
}
