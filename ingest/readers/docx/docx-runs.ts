import {
  attribute,
  codePoint,
  elements,
  firstElement,
  type XmlElement,
  type XmlNode,
} from '../package/xml-tree.ts'
import { symbolLetter, symbolLetters } from '../symbol-fonts.ts'
import { plainRun, type TextRun } from '../text-run.ts'
import { linearMath } from './docx-math.ts'
import type { DocxNotes, NoteKind } from './docx-notes.ts'
import { type DocxStyles, type LetterLook, readLook } from './docx-styles.ts'

/** A note that a paragraph carries the mark of. */
export interface NoteUse {
  readonly kind: NoteKind
  readonly id: string
  readonly label: string
}

/** Something that hangs on a paragraph and lies in a part of its own; `id` names the relationship. */
export interface Attachment {
  readonly kind: 'chart' | 'diagram' | 'object'
  readonly id: string
}

/** What stands inside a paragraph. */
export interface ParagraphContent {
  readonly runs: readonly TextRun[]
  readonly notes: readonly NoteUse[]
  /** `w:txbxContent` elements anchored in it. */
  readonly textBoxes: readonly XmlElement[]
  readonly attachments: readonly Attachment[]
}

interface Collecting {
  readonly runs: TextRun[]
  readonly notes: NoteUse[]
  readonly textBoxes: XmlElement[]
  readonly attachments: Attachment[]
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
  const into: Collecting = { runs: [], notes: [], textBoxes: [], attachments: [], fields: [], custom: null }
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
    else if (child.name === 'oMath') into.runs.push({ ...plainRun(linearMath(child)), formula: true })
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
  if (own.hidden === true || own.struck === true) return
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
    else if (child.name === 'ruby') readRuby(child, look, notes, into)
    else if (!into.fields.includes(false)) addText(textOf(child, look.font), look, into)
  }
}

/** Letters with their sound printed above: the letters are the text. */
function readRuby(ruby: XmlElement, look: LetterLook, notes: DocxNotes, into: Collecting): void {
  for (const run of elements(firstElement(ruby, 'rubyBase'), 'r')) readRunContent(run, look, notes, into)
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

function textOf(element: XmlElement, font: string | undefined): string {
  switch (element.name) {
    case 't':
      return symbolLetters(
        element.children.filter((child: XmlNode) => typeof child === 'string').join(''),
        font,
      )
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
    case 'cr':
      return attribute(element, 'type') === 'page' ? ' ' : '\n'
    case 'noBreakHyphen':
      return '-'
    case 'softHyphen':
      // In fonts of TCVN3 it is the letter "ư".
      return '\u00AD'
    case 'sym':
      return symbol(attribute(element, 'char') ?? '', attribute(element, 'font') ?? font)
    default:
      return ''
  }
}

function symbol(code: string, font: string | undefined): string {
  const value = Number.parseInt(code, 16)
  if (!Number.isFinite(value)) return ''
  const byte = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value
  const known = byte <= 0xff ? symbolLetter(byte, font) : null
  if (known !== null) return known
  return value >= 0xf020 && value < 0xf07f ? String.fromCharCode(byte) : codePoint(value)
}

function attach(kind: Attachment['kind'], id: string | undefined, into: Collecting): void {
  into.attachments.push({ kind, id: id ?? '' })
}

function findTextBoxes(element: XmlElement, into: Collecting): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'txbxContent') into.textBoxes.push(child)
    else if (child.name === 'chart') attach('chart', attribute(child, 'id'), into)
    else if (child.name === 'relIds') attach('diagram', attribute(child, 'dm'), into)
    else if (child.name === 'OLEObject') attach('object', attribute(child, 'id'), into)
    else if (child.name === 'AlternateContent')
      findTextBoxes(firstElement(child, 'Choice') ?? firstElement(child, 'Fallback') ?? child, into)
    else findTextBoxes(child, into)
  }
}
