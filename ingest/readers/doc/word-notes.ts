import { formatNumber, type NumberStyle } from '../list-label.ts'
import type { NoteMarkAt } from './word-story.ts'
import type { WordStreams } from './word-streams.ts'

/** Where a note's text stands: characters `from … to - 1` of the whole document. */
export interface NoteText {
  readonly from: number
  readonly to: number
}

export interface WordNotes {
  readonly marks: ReadonlyMap<number, NoteMarkAt>
  readonly texts: ReadonlyMap<string, NoteText>
}

const DOCUMENT_PROPERTIES = 0x192
const FOOTNOTES = { kind: 'footnote', marks: 0xaa, texts: 0xb2, styleBits: 2 } as const
const ENDNOTES = { kind: 'endnote', marks: 0x20a, texts: 0x212, styleBits: 6 } as const
const STYLES: readonly NumberStyle[] = ['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter']

/** Reads where the marks of footnotes and endnotes stand and where their texts are ([MS-DOC] 2.8.17 – 2.8.20). */
export function readNotes(streams: WordStreams): WordNotes {
  const marks = new Map<number, NoteMarkAt>()
  const texts = new Map<string, NoteText>()
  const { body, footnotes, headers, comments } = streams.lengths
  addNotes(streams, FOOTNOTES, body, marks, texts)
  addNotes(streams, ENDNOTES, body + footnotes + headers + comments, marks, texts)
  return { marks, texts }
}

function addNotes(
  streams: WordStreams,
  where: typeof FOOTNOTES | typeof ENDNOTES,
  storyStart: number,
  marks: Map<number, NoteMarkAt>,
  texts: Map<string, NoteText>,
): void {
  const places = streams.structure(where.marks)
  const ranges = streams.structure(where.texts)
  const count = Math.floor((places.byteLength - 4) / 6)
  const style = numberStyle(streams, where.styleBits)
  let number = 0
  for (let index = 0; index < count && 4 * index + 8 <= ranges.byteLength; index++) {
    const noteId = `${where.kind}-${index + 1}`
    const automatic = places.getUint16(4 * (count + 1) + 2 * index, true) !== 0
    if (automatic) number++
    marks.set(places.getUint32(4 * index, true), {
      noteId,
      label: automatic ? formatNumber(number, style) : null,
    })
    texts.set(noteId, {
      from: storyStart + ranges.getUint32(4 * index, true),
      to: storyStart + ranges.getUint32(4 * index + 4, true),
    })
  }
}

/** How notes are numbered stands in a bit field of the document's properties, four bits each. */
function numberStyle(streams: WordStreams, bits: number): NumberStyle {
  const properties = streams.structure(DOCUMENT_PROPERTIES)
  const format = properties.byteLength < 56 ? 0 : (properties.getUint16(54, true) >> bits) & 0xf
  return STYLES[format] ?? 'decimal'
}
