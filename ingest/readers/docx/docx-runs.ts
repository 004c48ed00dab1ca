import { attribute, codePoint, firstElement, type XmlElement, type XmlNode } from '../package/xml-tree.ts'
import type { TextRun } from '../text-run.ts'
import type { DocxNotes, NoteKind } from './docx-notes.ts'
import { type DocxStyles, type LetterLook, readLook } from './docx-styles.ts'

/** A note that a paragraph carries the mark of. */
export interface NoteUse {
  readonly kind: NoteKind
  readonly id: string
  readonly label: string
}

/** What stands inside a paragraph. */
export interface ParagraphContent {
  readonly runs: readonly TextRun[]
  readonly notes: readonly NoteUse[]
  /** `w:txbxContent` elements anchored in it. */
  readonly textBoxes: readonly XmlElement[]
}

interface Collecting {
  readonly runs: TextRun[]
  readonly notes: NoteUse[]
  readonly textBoxes: XmlElement[]
  /** Open fields; true once its result has begun. Instructions before that are not text. */
  readonly fields: boolean[]
  /** A mark whose sign is the letters of the author that follow. */
  custom: { readonly kind: NoteKind; readonly id: string } | null
}

const SKIPPED = new Set([
  'del',
  'moveFrom',
  'pPr',
  'rPr',
  'instrText',
  'delText',
  'pict',
  'object',
  'commentReference',
])
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['f0b7', '•'],
  ['f0a7', '▪'],
  ['f02d', '-'],
  ['f02b', '+'],
  ['f0d8', '➢'],
  ['f0fc', '✓'],
  ['f0b3', '≥'],
  ['f0a3', '≤'],
  ['f0b0', '°'],
  ['f0b1', '±'],
  ['f0b4', '×'],
  ['f0ae', '→'],
])

/**
 * Collects the runs of a paragraph. Tracked changes count as accepted: what was inserted or moved here is
 * text, what was deleted or moved away is not. Of a field only its result is text; links are never followed.
 *
 * @param look of the paragraph's style
 */
export function readParagraphContent(
  paragraph: XmlElement,
  look: LetterLook,
  styles: DocxStyles,
  notes: DocxNotes,
): ParagraphContent {
  const into: Collecting = { runs: [], notes: [], textBoxes: [], fields: [], custom: null }
  collect(paragraph, look, styles, notes, into)
  return into
}

function collect(
  parent: XmlElement,
  look: LetterLook,
  styles: DocxStyles,
  notes: DocxNotes,
  into: Collecting,
): void {
  for (const child of parent.children) {
    if (typeof child === 'string' || SKIPPED.has(child.name)) {
      if (typeof child !== 'string' && (child.name === 'pict' || child.name === 'object'))
        findTextBoxes(child, into)
      continue
    }
    if (child.name === 'r') readRun(child, look, styles, notes, into)
    else if (child.name === 'AlternateContent')
      collect(
        firstElement(child, 'Choice') ?? firstElement(child, 'Fallback') ?? child,
        look,
        styles,
        notes,
        into,
      )
    else if (child.name === 'drawing') findTextBoxes(child, into)
    else collect(child, look, styles, notes, into)
  }
}

function readRun(
  run: XmlElement,
  look: LetterLook,
  styles: DocxStyles,
  notes: DocxNotes,
  into: Collecting,
): void {
  const properties = firstElement(run, 'rPr')
  const style = attribute(firstElement(properties, 'rStyle'), 'val')
  const own = { ...look, ...(style === undefined ? {} : styles.letters(style)), ...readLook(properties) }
  if (own.hidden === true) return
  readRunContent(run, own, notes, into)
}

function readRunContent(run: XmlElement, look: LetterLook, notes: DocxNotes, into: Collecting): void {
  for (const child of run.children) {
    if (typeof child === 'string') continue
    if (child.name === 'AlternateContent')
      readRunContent(
        firstElement(child, 'Choice') ?? firstElement(child, 'Fallback') ?? child,
        look,
        notes,
        into,
      )
    else if (child.name === 'drawing' || child.name === 'pict' || child.name === 'object')
      findTextBoxes(child, into)
    else if (child.name === 'fldChar') changeField(attribute(child, 'fldCharType'), into)
    else if (child.name === 'footnoteReference' || child.name === 'endnoteReference')
      readReference(child, notes, into)
    else if (!into.fields.includes(false)) addText(textOf(child), look, into)
  }
}

function changeField(type: string | undefined, into: Collecting): void {
  if (type === 'begin') into.fields.push(false)
  else if (type === 'separate' && into.fields.length > 0) into.fields[into.fields.length - 1] = true
  else if (type === 'end') into.fields.pop()
}

function readReference(reference: XmlElement, notes: DocxNotes, into: Collecting): void {
  const kind: NoteKind = reference.name === 'footnoteReference' ? 'footnote' : 'endnote'
  const id = attribute(reference, 'id')
  if (id === undefined || notes.body(kind, id) === undefined) return
  const own = attribute(reference, 'customMarkFollows')
  if (own !== undefined && own !== '0' && own !== 'false') into.custom = { kind, id }
  else addMark(kind, id, notes.nextLabel(kind), into)
}

function addMark(kind: NoteKind, id: string, label: string, into: Collecting): void {
  into.notes.push({ kind, id, label })
  into.runs.push({ text: label, bold: false, italic: false, superscript: true, noteId: noteId(kind, id) })
}

/** Equal on the mark and on the text of a note. */
export function noteId(kind: NoteKind, id: string): string {
  return `${kind}-${id}`
}

function addText(text: string, look: LetterLook, into: Collecting): void {
  if (text === '') return
  if (into.custom !== null && text.trim() !== '') {
    addMark(into.custom.kind, into.custom.id, text.trim(), into)
    into.custom = null
    return
  }
  into.runs.push({
    text,
    bold: look.bold ?? false,
    italic: look.italic ?? false,
    superscript: look.superscript ?? false,
    ...(look.font === undefined ? {} : { font: look.font }),
  })
}

function textOf(element: XmlElement): string {
  switch (element.name) {
    case 't':
      return element.children.filter((child: XmlNode) => typeof child === 'string').join('')
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return attribute(element, 'type') === 'page' ? ' ' : '\n'
    case 'noBreakHyphen':
      return '-'
    case 'sym':
      return symbol(attribute(element, 'char') ?? '')
    default:
      return ''
  }
}

function symbol(code: string): string {
  const known = SYMBOLS.get(code.toLowerCase())
  if (known !== undefined) return known
  const value = Number.parseInt(code, 16)
  if (!Number.isFinite(value)) return ''
  return value >= 0xf020 && value < 0xf07f ? String.fromCharCode(value - 0xf000) : codePoint(value)
}

function findTextBoxes(element: XmlElement, into: Collecting): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'txbxContent') into.textBoxes.push(child)
    else if (child.name === 'AlternateContent')
      findTextBoxes(firstElement(child, 'Choice') ?? firstElement(child, 'Fallback') ?? child, into)
    else findTextBoxes(child, into)
  }
}
