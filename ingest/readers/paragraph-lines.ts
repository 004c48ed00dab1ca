import type { Emphasis, NoteMark, SourceLine } from '../source-line.ts'
import { type ReadLimits, tooLongText } from './limits.ts'
import { takeListMark } from './list-mark.ts'
import { fontDecoder, fontEncoding } from './old-encodings/old-font.ts'
import { withSeenBlanks } from './seen-blanks.ts'
import { readSuperscript } from './superscript.ts'
import type { Paragraph, TextRun } from './text-run.ts'

/** A line that has no number yet. */
export type UnnumberedLine = Omit<SourceLine, 'number'>

const RULE = /^[-–—_=*.•\s]{3,}$/u

interface LineDraft {
  text: string
  /** Its last letter. */
  last: string
  readonly emphasis: Emphasis[]
  readonly marks: NoteMark[]
}

/**
 * Lays a paragraph out as lines: one, or several where the author broke it softly. Raised digits become
 * marks of notes or units, letters of fonts from before Unicode become Unicode, white space becomes single.
 *
 * @param inCell an automatic number alone is text too: in a column of row numbers nothing else is printed
 * @returns lines without numbers; none for a paragraph without text
 * @throws UserError `paragraph_too_long`
 */
export function paragraphLines(
  paragraph: Paragraph,
  limits: Pick<ReadLimits, 'paragraph'>,
  inCell = false,
): UnnumberedLine[] {
  const drafts = layOut(paragraph.runs, limits)
  const written = drafts.filter((draft) => draft.text !== '' || draft.marks.length > 0)
  const [first] = drafts
  if (inCell && written.length === 0 && first && /[\p{L}\d]/u.test(paragraph.label ?? '')) written.push(first)
  return written.map((draft, index) =>
    finishLine(draft, paragraph, written[index - 1]?.text ?? null, index < written.length - 1),
  )
}

function layOut(runs: readonly TextRun[], limits: Pick<ReadLimits, 'paragraph'>): LineDraft[] {
  let draft: LineDraft = { text: '', last: '', emphasis: [], marks: [] }
  const drafts = [draft]
  let length = 0
  for (const run of wholeLetters(runs)) {
    length += run.text.length
    if (length > limits.paragraph) throw tooLongText()
    if (run.noteId !== undefined) {
      draft.marks.push({ offset: draft.text.trimEnd().length, label: run.text, noteId: run.noteId })
      continue
    }
    const decode = fontDecoder(run.font)
    const pieces = (decode === null ? run.text : decode(run.text)).split('\n')
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        draft = { text: '', last: '', emphasis: [], marks: [] }
        drafts.push(draft)
      }
      appendText(draft, piece, run)
    }
  }
  return drafts
}

/** In VNI a letter and its marks are two signs, and Word may change the run between them: the mark goes to its letter. */
function wholeLetters(runs: readonly TextRun[]): readonly TextRun[] {
  if (!runs.some((run) => fontEncoding(run.font) === 'vni')) return runs
  const whole: TextRun[] = []
  for (const run of runs) {
    const before = whole.at(-1)
    const last = before?.text.at(-1) ?? ''
    const first = run.text[0] ?? ''
    const decode = fontDecoder(run.font)
    const joins =
      before !== undefined &&
      decode !== null &&
      fontEncoding(before.font) === 'vni' &&
      fontEncoding(run.font) === 'vni' &&
      decode(last + first) !== decode(last) + decode(first)
    if (joins) {
      whole[whole.length - 1] = { ...before, text: before.text + first }
      whole.push({ ...run, text: run.text.slice(1) })
    } else whole.push(run)
  }
  return whole
}

/** "4,24%¹" typed with the letter ¹ holds a mark as much as one with a raised 1. */
const RAISED_DIGITS = /([⁰¹²³⁴-⁹]+)/u
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** In TCVN3 the letter ¹ is "ạ"; signs inside words give that away. */
const SIGNS_IN_WORDS = /[µ¸¶·®«¬]\p{L}|\p{L}[µ¸¶·«¬]/u

function appendText(draft: LineDraft, piece: string, run: TextRun): void {
  if (run.formula === true || SIGNS_IN_WORDS.test(piece)) {
    appendPiece(draft, piece, run)
    return
  }
  for (const part of piece.split(RAISED_DIGITS)) {
    if (part === '') continue
    const raised = RAISED_DIGITS.test(part)
    const text = raised ? [...part].map((digit) => RAISED.indexOf(digit)).join('') : part
    appendPiece(draft, text, raised ? { ...run, superscript: true } : run)
  }
}

/** "85%¹,²" carries two notes. */
const SEVERAL_MARKS = /^\s*\d{1,3}(?:\s*[,;]\s*\d{1,3})+\s*$/

function appendPiece(draft: LineDraft, piece: string, run: TextRun): void {
  let text = piece
  if (run.superscript && text.trim() !== '') {
    const several = SEVERAL_MARKS.test(text) ? text.split(/[,;]/) : []
    for (const label of several)
      draft.marks.push({ offset: draft.text.trimEnd().length, label: label.trim() })
    if (several.length > 0) return
    const read = readSuperscript(draft.text.trimEnd(), text)
    if (read.kind === 'mark') {
      draft.marks.push({ offset: draft.text.trimEnd().length, label: read.label })
      return
    }
    text = read.text
  }
  const start = draft.text.length
  // The letters so far are not looked at: put together of many small runs they would be copied for each of them.
  const added = single(text, start <= LONGEST_LABEL ? draft.text : null, draft.last)
  draft.text = joinComposed(draft.text, added)
  draft.last = added.at(-1) ?? draft.last
  const end = draft.text.length
  if ((!run.bold && !run.italic) || end <= start || added.trim() === '') return
  const last = draft.emphasis.at(-1)
  const touches =
    last !== undefined && (last.end === start || draft.text.slice(last.end, start).trim() === '')
  if (last !== undefined && touches && last.bold === run.bold && last.italic === run.italic)
    draft.emphasis[draft.emphasis.length - 1] = { ...last, end }
  else draft.emphasis.push({ start, end, bold: run.bold, italic: run.italic })
}

const LONGEST_LABEL = 12
/** What a list's tab stands behind: "1.", "a)", "II", "1.2.3", "Điều 5.", a dash. */
const LABEL =
  /^\s*(?:[-–—+•*]|\(?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}{1,2}|[IVXL]{1,5})[.):/]{0,2}|Điều \d{1,3}\s*[.:]?)\s*$/u

/**
 * White space becomes one blank; a tab inside a line two, so that columns set by tabs can still be told, but one behind
 * the number of a list.
 *
 * @param before the line so far; null where it is longer than any number
 */
function single(text: string, before: string | null, lastBefore: string): string {
  const first = text.search(/\t/)
  const label = before !== null && LABEL.test(before + text.slice(0, Math.max(0, first)))
  const collapsed = withSeenBlanks(text)
    .replace(/[\u2060\uFEFF]/g, '')
    .replace(/ *\t[ \t]*/g, (_, at: number) => (label && at <= first ? ' ' : '  '))
    .replace(/[ \u00A0\r]{1,}/g, (blanks) => (blanks.length > 1 && blanks.includes('  ') ? '  ' : ' '))
  return before === '' || lastBefore === ' ' ? collapsed.trimStart() : collapsed
}

/** A mark at the start of a run belongs on the letter before it. */
function joinComposed(before: string, text: string): string {
  const composed = text.normalize('NFC')
  if (!/^\p{M}/u.test(composed) || before === '') return before + composed
  return before.slice(0, -1) + (before.slice(-1) + composed).normalize('NFC')
}

function finishLine(
  draft: LineDraft,
  paragraph: Paragraph,
  before: string | null,
  hardBreak: boolean,
): UnnumberedLine {
  const first = before === null
  const label = first ? (paragraph.label ?? '') : ''
  const printedBullet = label !== '' && !/[\p{L}\d]/u.test(label)
  const prefix = label === '' || printedBullet ? '' : `${label} `
  const body = draft.text.trimEnd()
  const place = (offset: number) => Math.min(body.length, offset) + prefix.length
  const emphasis = draft.emphasis
    .map((stretch) => ({ ...stretch, start: place(stretch.start), end: place(stretch.end) }))
    .map((stretch) => (stretch.start === prefix.length ? { ...stretch, start: 0 } : stretch))
  const marks = draft.marks.map((mark) => ({ ...mark, offset: place(mark.offset) }))
  const typedNote = first && paragraph.noteOf === undefined ? noteStart(marks, prefix + body) : null
  const line = {
    text: body === '' ? prefix.trimEnd() : prefix + body,
    emphasis,
    marks: typedNote === null ? marks : marks.slice(1),
  }
  return {
    ...(paragraph.page === undefined ? {} : { page: paragraph.page }),
    indent: first ? (paragraph.indent ?? 0) : 0,
    hardBreak,
    heading: paragraph.heading ?? null,
    note: first && paragraph.noteOf !== undefined ? { offset: 0, ...paragraph.noteOf } : typedNote,
    rule: RULE.test(body),
    ...(printedBullet ? { ...line, bullet: readableBullet(label) } : takeListMark(line, before ?? '')),
  }
}

/** Authors also type notes by hand: a raised number first, then the text. */
function noteStart(marks: readonly NoteMark[], text: string): NoteMark | null {
  const mark = marks[0]
  return mark !== undefined && mark.offset === 0 && mark.noteId === undefined && text !== '' ? mark : null
}

/** Bullets of symbol fonts sit in the private use area, where nobody can read them. */
function readableBullet(label: string): string {
  const sign = label.trim()
  return /^[\uE000-\uF8FF]|^$/u.test(sign) ? '•' : sign
}
