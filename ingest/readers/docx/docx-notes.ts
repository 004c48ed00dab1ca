import { formatNumber, type NumberStyle } from '../list-label.ts'
import { attribute, elements, firstElement, type XmlElement } from '../package/xml-tree.ts'

export type NoteKind = 'footnote' | 'endnote'

export interface DocxNotes {
  /** Printed number of the next mark of that kind; marks with a sign of the author's own are not counted. */
  readonly nextLabel: (kind: NoteKind) => string
  /** The element that holds a note's paragraphs. */
  readonly body: (kind: NoteKind, id: string) => XmlElement | undefined
}

const STYLES: readonly NumberStyle[] = ['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter']

/** Reads word/footnotes.xml, word/endnotes.xml and how they are numbered (word/settings.xml). */
export function readNotes(
  footnotes: XmlElement | undefined,
  endnotes: XmlElement | undefined,
  settings: XmlElement | undefined,
): DocxNotes {
  const bodies = { footnote: bodiesById(footnotes, 'footnote'), endnote: bodiesById(endnotes, 'endnote') }
  const styles = {
    footnote: numberStyle(firstElement(settings, 'footnotePr'), 'decimal'),
    endnote: numberStyle(firstElement(settings, 'endnotePr'), 'lowerRoman'),
  }
  const counts = { footnote: 0, endnote: 0 }
  return {
    nextLabel: (kind) => formatNumber(++counts[kind], styles[kind]),
    body: (kind, id) => bodies[kind].get(id),
  }
}

/** Separators are notes of a `w:type` of their own; they hold no text. */
function bodiesById(root: XmlElement | undefined, name: NoteKind): Map<string, XmlElement> {
  const bodies = new Map<string, XmlElement>()
  for (const note of elements(root, name)) {
    const id = attribute(note, 'id')
    if (id !== undefined && (attribute(note, 'type') ?? 'normal') === 'normal') bodies.set(id, note)
  }
  return bodies
}

function numberStyle(properties: XmlElement | undefined, usual: NumberStyle): NumberStyle {
  const format = attribute(firstElement(properties, 'numFmt'), 'val')
  return STYLES.find((style) => style === format) ?? usual
}
