/** Letters of one look, as readers of formatted files collect them. A line feed is a soft break. */
export interface TextRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  /** Name of the font, where known; fonts from before Unicode tell how the letters are to be read. */
  readonly font?: string
  /** A formula: its raised digits are powers, never marks of notes. */
  readonly formula?: boolean
  /** Set on the mark of a note that the format itself binds; `text` is then the mark as printed. */
  readonly noteId?: string
}

/** A paragraph as a format gives it. */
export interface Paragraph {
  readonly runs: readonly TextRun[]
  /** In characters. */
  readonly indent?: number
  /** Heading level that the format claims, from 1. */
  readonly heading?: number | null
  /** Numbering or bullet that the program prints by itself: "1.2.", "a)", "-". */
  readonly label?: string
  /** Set when the paragraph is the text of a note. */
  readonly noteOf?: { readonly noteId: string; readonly label: string }
  readonly page?: number
}

/** A run in plain letters. */
export function plainRun(text: string): TextRun {
  return { text, bold: false, italic: false, superscript: false }
}
