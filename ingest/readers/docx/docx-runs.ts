import { areAlike, BLACK, type Color, SMALLEST_LETTERS } from '../colour.ts'
import {
  attribute,
  codePoint,
  elements,
  firstElement,
  innerText,
  type XmlElement,
  type XmlNode,
} from '../package/xml-tree.ts'
import { symbolLetter, symbolLetters } from '../symbol-fonts.ts'
import { plainRun, type TextRun } from '../text-run.ts'
import type { UnseenLetters } from '../unseen-text.ts'
import { isAnchorAway, shapeGround } from './docx-ground.ts'
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

/** Where a paragraph stands, and what sees its letters. */
export interface Surroundings {
  readonly styles: DocxStyles
  readonly notes: DocxNotes
  /** What the letters stand on. */
  readonly ground: Color
  readonly unseen: UnseenLetters
}

/** `w:txbxContent` with the colour of its shape; undefined where that is not filled. */
export interface TextBox {
  readonly content: XmlElement
  readonly ground: Color | undefined
}

/** What stands inside a paragraph. */
export interface ParagraphContent {
  readonly runs: readonly TextRun[]
  readonly notes: readonly NoteUse[]
  /** Those anchored in it. */
  readonly textBoxes: readonly TextBox[]
  readonly attachments: readonly Attachment[]
}

interface Collecting {
  readonly runs: TextRun[]
  readonly notes: NoteUse[]
  readonly textBoxes: TextBox[]
  readonly attachments: Attachment[]
  readonly around: Surroundings
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
 * text, what was deleted or moved away is not. Of a field only its result is text; links are never followed. Letters
 * that nobody sees are counted and left out.
 *
 * @param look of the paragraph's style
 */
export function readParagraphContent(
  paragraph: XmlElement,
  look: LetterLook,
  around: Surroundings,
): ParagraphContent {
  const into: Collecting = {
    runs: [],
    notes: [],
    textBoxes: [],
    attachments: [],
    around,
    fields: [],
    custom: null,
  }
  collect(paragraph, look, into)
  return into
}

function collect(parent: XmlElement, look: LetterLook, into: Collecting): void {
  for (const child of parent.children) {
    if (typeof child === 'string' || SKIPPED.has(child.name)) {
      if (typeof child !== 'string' && (child.name === 'pict' || child.name === 'object'))
        findTextBoxes(child, undefined, into)
      continue
    }
    if (child.name === 'r') readRun(child, look, into)
    else if (child.name === 'oMath') into.runs.push({ ...plainRun(linearMath(child)), formula: true })
    else if (child.name === 'AlternateContent')
      collect(firstElement(child, 'Choice') ?? firstElement(child, 'Fallback') ?? child, look, into)
    else if (child.name === 'drawing') findTextBoxes(child, undefined, into)
    else collect(child, look, into)
  }
}

function readRun(run: XmlElement, look: LetterLook, into: Collecting): void {
  const { styles, unseen } = into.around
  const properties = firstElement(run, 'rPr')
  const style = attribute(firstElement(properties, 'rStyle'), 'val')
  const own = { ...look, ...(style === undefined ? {} : styles.letters(style)), ...readLook(properties) }
  if (own.struck === true) return
  if (own.hidden === true) for (const text of elements(run, 't')) unseen.add(innerText(text))
  else readRunContent(run, own, into)
}

/** Letters of no size, or in the colour of what they stand on. */
function isUnseen({ size, color, ground }: LetterLook, around: Surroundings): boolean {
  if (size !== undefined && size < SMALLEST_LETTERS) return true
  return areAlike(color === undefined ? BLACK : color, ground === undefined ? around.ground : ground)
}

function readRunContent(run: XmlElement, look: LetterLook, into: Collecting): void {
  for (const child of run.children) {
    if (typeof child === 'string') continue
    if (child.name === 'AlternateContent')
      readRunContent(firstElement(child, 'Choice') ?? firstElement(child, 'Fallback') ?? child, look, into)
    else if (child.name === 'drawing' || child.name === 'pict' || child.name === 'object')
      findTextBoxes(child, undefined, into)
    else if (child.name === 'fldChar') changeField(attribute(child, 'fldCharType'), into)
    else if (child.name === 'footnoteReference' || child.name === 'endnoteReference')
      readReference(child, into)
    else if (child.name === 'ruby') readRuby(child, look, into)
    else if (!into.fields.includes(false)) addText(textOf(child, look.font), look, into)
  }
}

/** Letters with their sound printed above: the letters are the text. */
function readRuby(ruby: XmlElement, look: LetterLook, into: Collecting): void {
  for (const run of elements(firstElement(ruby, 'rubyBase'), 'r')) readRunContent(run, look, into)
}

function changeField(type: string | undefined, into: Collecting): void {
  if (type === 'begin') into.fields.push(false)
  else if (type === 'separate' && into.fields.length > 0) into.fields[into.fields.length - 1] = true
  else if (type === 'end') into.fields.pop()
}

function readReference(reference: XmlElement, into: Collecting): void {
  const { notes } = into.around
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
  if (isUnseen(look, into.around)) {
    into.around.unseen.add(text)
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

const SHAPES = new Set(['wsp', 'shape', 'rect', 'roundrect', 'oval'])

/** @param ground of the shape around, undefined where none is filled */
function findTextBoxes(element: XmlElement, ground: Color | undefined, into: Collecting): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'txbxContent') into.textBoxes.push({ content: child, ground })
    else if (child.name === 'chart') attach('chart', attribute(child, 'id'), into)
    else if (child.name === 'relIds') attach('diagram', attribute(child, 'dm'), into)
    else if (child.name === 'OLEObject') attach('object', attribute(child, 'id'), into)
    else if (child.name === 'anchor' && isAnchorAway(child)) into.around.unseen.add(innerText(child))
    else if (child.name === 'AlternateContent')
      findTextBoxes(firstElement(child, 'Choice') ?? firstElement(child, 'Fallback') ?? child, ground, into)
    else findTextBoxes(child, SHAPES.has(child.name) ? shapeGround(child) : ground, into)
  }
}
