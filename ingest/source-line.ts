import type { DocumentFormat } from '../search/parsed-document.ts'

/** A superscript mark that may point to a note. */
export interface NoteMark {
  /** Offset in the line's (or block's) text at which the mark stood. */
  readonly offset: number
  /** The mark as printed, without brackets: "13", "41", "*". */
  readonly label: string
  /** Set by readers of formats that bind marks to notes themselves (.docx): equal on mark and note. */
  readonly noteId?: string
}

/** A stretch of bold or italic letters. */
export interface Emphasis {
  readonly start: number
  readonly end: number
  readonly bold: boolean
  readonly italic: boolean
}

/**
 * One line as a reader gives it: markup taken off and kept as typed hints, letters otherwise as decoded.
 * Superscripts that are units stay in the text ("m²"). Every line of the file is given, blank ones too.
 */
export interface SourceLine {
  /** 1-based line of the source file; for .docx and .pdf of the text as read. */
  readonly number: number
  /** 1-based page, where the format has pages. */
  readonly page?: number
  readonly text: string
  /** Spaces before the text. */
  readonly indent: number
  /** The author broke the line on purpose (two trailing spaces, <br>, a soft break): the next line is the same block. */
  readonly hardBreak: boolean
  /** Heading level that the markup claims: number of `#`, Word style; null without. A hint, never the truth. */
  readonly heading: number | null
  readonly emphasis: readonly Emphasis[]
  readonly marks: readonly NoteMark[]
  /** The line begins the text of a note (a superscript mark stands first, or the format says so). */
  readonly note: NoteMark | null
  /** List mark before the text as printed: "-", "+", "•"; numbers stay in the text. */
  readonly bullet: string | null
  /** A drawn line or an ornament (`-----`, `\*`): nothing to read. */
  readonly rule: boolean
  /** Set for a row of a table. */
  readonly cells?: readonly string[]
  readonly headerRow?: boolean
}

/** What every reader gives. */
export interface ReadDocument {
  readonly format: DocumentFormat
  /** How the bytes were decoded, e.g. `utf-8`, `utf-16le`, `windows-1258`, `tcvn3`. */
  readonly encoding: string
  readonly lines: readonly SourceLine[]
  /** What the user should know, in Vietnamese. */
  readonly warnings: readonly string[]
  /** Pages whose letters were recognised from a picture, with the confidence, 0 to 100. */
  readonly recognised?: ReadonlyMap<number, number>
}
