import { areAlike, BLACK, type Color, SMALLEST_LETTERS, WHITE } from '../colour.ts'
import type { TextRun } from '../text-run.ts'
import type { UnseenLetters } from '../unseen-text.ts'
import { type PropertyChange, type PropertyRun, runAt } from './word-properties.ts'
import type { TextPiece } from './word-text.ts'

/** A note whose mark stands at a character. */
export interface NoteMarkAt {
  readonly noteId: string
  /** Null when the author typed a sign of his own: then it is the character itself. */
  readonly label: string | null
}

/** A paragraph of a part of the document, up to its end mark. */
export interface StoryParagraph {
  readonly runs: readonly TextRun[]
  /** Notes whose marks stand in it, with their labels, in order. */
  readonly notes: readonly { readonly noteId: string; readonly label: string }[]
  readonly style: number
  readonly changes: readonly PropertyChange[]
  /** Ends a cell of a table, or a row. */
  readonly endsCell: boolean
}

export interface StorySource {
  readonly pieces: readonly TextPiece[]
  readonly letters: readonly PropertyRun[]
  readonly paragraphs: readonly PropertyRun[]
  readonly fonts: readonly string[]
  readonly marks: ReadonlyMap<number, NoteMarkAt>
  readonly unseen: UnseenLetters
}

interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly superscript: boolean
  readonly hidden: boolean
  /** Struck out or deleted. */
  readonly struck: boolean
  readonly color: Color
  /** Has a shading or marker of its own. */
  readonly shaded: boolean
  /** Half points. */
  readonly size: number
  readonly special: boolean
  readonly font: string | undefined
}

const PLAIN: Look = {
  bold: false,
  italic: false,
  superscript: false,
  hidden: false,
  struck: false,
  color: BLACK,
  shaded: false,
  size: 24,
  special: false,
  font: undefined,
}
const DELETED = 0x0800
const BOLD = 0x0835
const ITALIC = 0x0836
const HIDDEN = 0x083c
const STRUCK = 0x0837
const STRUCK_TWICE = 0x2a53
const SPECIAL = 0x0855
const RAISED = 0x2a48
const RAISED_BY = 0x4845
const FONT = 0x4a4f
const SIZE = 0x4a43
const COLOR = 0x6870
const OLD_COLOR = 0x2a42
const OLD_WHITE = 8
const LETTER_SHADES = new Set([0xca71, 0x4866, 0x2a0c])
const PARAGRAPH_SHADES = new Set([0xc64d, 0x442d])
const IN_TABLE = 0x2416

/**
 * Reads the characters `from … to - 1` as paragraphs. Deleted, struck out and hidden letters are left out, of fields only
 * the result is text. White letters are left out where they surely stand on paper: outside of tables and shapes.
 *
 * @param ground of the whole part
 */
export function readStory(
  source: StorySource,
  from: number,
  to: number,
  ground: Color = WHITE,
): StoryParagraph[] {
  const paragraphs: StoryParagraph[] = []
  const fields: boolean[] = []
  let runs: TextRun[] = []
  let notes: { noteId: string; label: string }[] = []

  function end(offset: number, endsCell: boolean): void {
    const properties = runAt(source.paragraphs, offset)
    paragraphs.push({
      runs,
      notes,
      style: properties?.style ?? 0,
      changes: properties?.changes ?? [],
      endsCell,
    })
    runs = []
    notes = []
  }

  for (const stretch of stretches(source, from, to)) {
    let text = ''
    const flush = () => {
      if (text !== '' && !stretch.look.struck) {
        if (isUnseen(stretch, source, ground)) source.unseen.add(text)
        else runs.push(toRun(text, stretch.look))
      }
      text = ''
    }
    for (let index = 0; index < stretch.text.length; index++) {
      const letter = stretch.text[index] ?? ''
      const code = letter.charCodeAt(0)
      const mark = source.marks.get(stretch.from + index)
      if (code === 0x13) fields.push(false)
      else if (code === 0x14 && fields.length > 0) fields[fields.length - 1] = true
      else if (code === 0x15) fields.pop()
      else if (code === 0x0d || code === 0x07 || code === 0x0c) {
        flush()
        end(stretch.offset + index * stretch.bytes, code === 0x07)
      } else if (fields.includes(false)) continue
      else if (mark !== undefined) {
        flush()
        const label = mark.label ?? letter
        notes.push({ noteId: mark.noteId, label })
        runs.push({ ...toRun(label, PLAIN), superscript: true, noteId: mark.noteId })
      } else text += printed(code, letter)
    }
    flush()
  }
  if (runs.length > 0) end(source.pieces.length, false)
  return paragraphs
}

function isUnseen({ look, offset }: Stretch, source: StorySource, ground: Color): boolean {
  if (look.hidden || look.size < 2 * SMALLEST_LETTERS) return true
  if (look.shaded || !areAlike(look.color, ground)) return false
  const around = runAt(source.paragraphs, offset)?.changes ?? []
  return !around.some(({ code }) => code === IN_TABLE || PARAGRAPH_SHADES.has(code))
}

function printed(code: number, letter: string): string {
  if (code === 0x0b) return '\n'
  if (code === 0x1e) return '-'
  // In fonts of TCVN3 the soft hyphen is the letter "ư".
  if (code === 0x1f) return '\u00AD'
  if (code === 0x09) return '\t'
  return code < 0x20 ? '' : letter
}

interface Stretch {
  readonly from: number
  readonly text: string
  readonly offset: number
  readonly bytes: 1 | 2
  readonly look: Look
}

/** Cuts the pieces where the look of letters changes. */
function* stretches(source: StorySource, from: number, to: number): Generator<Stretch> {
  for (const piece of source.pieces) {
    const first = Math.max(from, piece.from) - piece.from
    const last = Math.min(to, piece.from + piece.text.length) - piece.from
    for (let at = first; at < last; ) {
      const offset = piece.offset + at * piece.bytes
      const run = runAt(source.letters, offset)
      const length = run === undefined ? 1 : Math.max(1, Math.floor((run.to - offset) / piece.bytes))
      const until = Math.min(last, at + length)
      const look = run === undefined ? PLAIN : readLook(run.changes, source.fonts)
      yield { from: piece.from + at, text: piece.text.slice(at, until), offset, bytes: piece.bytes, look }
      at = until
    }
  }
}

function readLook(changes: readonly PropertyChange[], fonts: readonly string[]): Look {
  const look: { -readonly [Key in keyof Look]: Look[Key] } = { ...PLAIN }
  for (const { code, value } of changes) {
    const first = value.getUint8(0)
    if (code === BOLD) look.bold = isOn(first)
    else if (code === ITALIC) look.italic = isOn(first)
    else if (code === HIDDEN) look.hidden ||= isOn(first)
    else if (code === DELETED || code === STRUCK || code === STRUCK_TWICE) look.struck ||= isOn(first)
    else if (code === SIZE) look.size = value.getUint16(0, true)
    else if (code === OLD_COLOR) look.color = first === OLD_WHITE ? WHITE : BLACK
    else if (code === COLOR)
      look.color = value.getUint8(3) === 0 ? [first, value.getUint8(1), value.getUint8(2)] : BLACK
    else if (LETTER_SHADES.has(code)) look.shaded = true
    else if (code === SPECIAL) look.special = isOn(first)
    else if (code === RAISED) look.superscript = first === 1
    else if (code === RAISED_BY) look.superscript ||= value.getInt16(0, true) >= 4
    else if (code === FONT) look.font = fonts[value.getUint16(0, true)]
  }
  return look
}

/** 0x80 and 0x81 mean "as the style says" and "the other way": styles of body text are plain. */
function isOn(value: number): boolean {
  return value === 1 || value === 0x81
}

function toRun(text: string, look: Look): TextRun {
  return {
    text,
    bold: look.bold,
    italic: look.italic,
    superscript: look.superscript,
    ...(look.font === undefined ? {} : { font: look.font }),
  }
}
