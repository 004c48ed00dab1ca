import type { ReadDocument } from '../../source-line.ts'
import { areAlike, type Color, SMALLEST_LETTERS, WHITE } from '../colour.ts'
import { type Deadline, type ReadLimits, tooComplexFile } from '../limits.ts'
import { createLineWriter } from '../line-writer.ts'
import { codePoint } from '../package/xml-tree.ts'
import type { Paragraph, TextRun } from '../text-run.ts'
import { countUnseen } from '../unseen-text.ts'
import { collectColours } from './rtf-colours.ts'
import { ansiCodePage, charsetCodePage, decodeBytes, type RtfFont } from './rtf-fonts.ts'
import { changeLook, destinationOf, FIRST_STATE, LETTERS, type RtfState } from './rtf-state.ts'
import { createRtfTable } from './rtf-table.ts'
import { rtfTokens } from './rtf-tokens.ts'

interface RtfNote {
  readonly id: string
  readonly label: string
  readonly paragraphs: readonly Paragraph[]
}

/** Properties of the paragraph that is being read. */
interface Setting {
  readonly style: number
  readonly outline: number | null
  readonly inTable: boolean
  readonly label: string
  /** Shading, a number in the table of colours; null where its colour is not known. */
  readonly ground: number | null
  /** Indents of the whole and of its first line, twips. */
  readonly left: number
  readonly first: number
}

const FIRST_SETTING: Setting = {
  style: 0,
  outline: null,
  inTable: false,
  label: '',
  ground: 0,
  left: 0,
  first: 0,
}
/** Twips, five inches: what is indented so far before the edge is on no page. */
const FAR_LEFT = -7_200

/**
 * Reads Rich Text Format with a reader of its own: letters by `\u` and by the code page of their font
 * (Windows-1258 too), bold and italic, headings by style, footnotes and endnotes at their marks, tables
 * with merged cells, list numbers as printed. Pictures, objects, fields' instructions and all destinations
 * that are not text are stepped over.
 *
 * @throws UserError `file_too_complex`, `paragraph_too_long`, `read_timeout`
 */
export function readRtf(bytes: Uint8Array, limits: ReadLimits, deadline: Deadline): ReadDocument {
  const writer = createLineWriter(limits, deadline)
  const fonts = new Map<number, RtfFont>()
  const headings = new Map<number, number>()
  const stack: RtfState[] = []
  let state = FIRST_STATE
  let codePage = 'windows-1252'
  let runs: TextRun[] = []
  let setting = FIRST_SETTING
  const colours = collectColours()
  const unseen = countUnseen()
  let pendingBytes: number[] = []
  let toSkip = 0
  let starred = false
  let tableText = ''
  let tableFont = 0
  let tableCharset: number | null = null
  let tableStyle = 0
  const table = createRtfTable()
  let pendingNotes: RtfNote[] = []
  let noteCount = 0
  let outerRuns: TextRun[] | null = null
  let outerSetting: Setting | null = null
  let noteParagraphs: Paragraph[] = []
  let endnote = false
  let letters = 0

  function flushBytes(): void {
    if (pendingBytes.length === 0) return
    const decoded = decodeBytes(pendingBytes, fonts.get(state.font)?.codePage ?? codePage)
    pendingBytes = []
    addText(decoded)
  }

  function addText(text: string): void {
    letters += text.length
    if (state.destination === 'fonts' || state.destination === 'styles') tableText += text
    else if (state.destination === 'colours') colours.text(text)
    else if (state.destination === 'label') setting = { ...setting, label: setting.label + text }
    else if (state.destination === 'text' && !state.struck) {
      if (isUnseen()) {
        unseen.add(text)
        return
      }
      const font = fonts.get(state.font)?.name
      const { bold, italic, superscript } = state
      const last = runs.at(-1)
      if (
        last !== undefined &&
        last.noteId === undefined &&
        last.bold === bold &&
        last.italic === italic &&
        last.superscript === superscript &&
        last.font === font
      )
        runs[runs.length - 1] = { ...last, text: last.text + text }
      else runs.push({ text, bold, italic, superscript, ...(font === undefined ? {} : { font }) })
    }
  }

  function isUnseen(): boolean {
    if (state.hidden || state.size < 2 * SMALLEST_LETTERS || setting.left + setting.first <= FAR_LEFT)
      return true
    return areAlike(colours.letters(state.color), groundUnder())
  }

  function groundUnder(): Color {
    for (const number of [state.ground, setting.ground, setting.inTable ? table.ground() : 0]) {
      if (number === null) return null
      const color = colours.ground(number)
      if (color !== undefined) return color
    }
    return WHITE
  }

  function takeParagraph(): Paragraph {
    const heading = setting.outline ?? headings.get(setting.style) ?? null
    const label = setting.label.trim()
    const paragraph = { runs, heading, ...(label === '' ? {} : { label }) }
    runs = []
    setting = { ...setting, label: '' }
    return paragraph
  }

  function endParagraph(): void {
    const paragraph = takeParagraph()
    if (state.note) noteParagraphs.push(paragraph)
    else if (setting.inTable) table.paragraph(paragraph)
    else {
      endTable()
      writer.paragraph(paragraph)
      writeNotes()
    }
  }

  function endCell(): void {
    if (state.note) {
      endParagraph()
      return
    }
    table.paragraph(takeParagraph())
    table.endCell()
  }

  function endTable(): void {
    const taken = table.take()
    if (taken === null) return
    writer.table(taken)
    writeNotes()
  }

  function writeNotes(): void {
    const notes = pendingNotes
    pendingNotes = []
    for (const note of notes) writer.note(note.paragraphs, note.id, note.label)
  }

  function openNote(): void {
    state = { ...FIRST_STATE, note: true, font: state.font }
    outerRuns = runs
    outerSetting = setting
    runs = []
    setting = FIRST_SETTING
    noteParagraphs = []
    endnote = false
  }

  function closeNote(): void {
    if (runs.length > 0) noteParagraphs.push(takeParagraph())
    runs = outerRuns ?? []
    setting = outerSetting ?? setting
    outerRuns = null
    noteCount++
    const id = `${endnote ? 'endnote' : 'footnote'}-${noteCount}`
    const label = takeTypedMark() ?? String(noteCount)
    pendingNotes.push({ id, label, paragraphs: noteParagraphs })
    runs.push({ text: label, bold: false, italic: false, superscript: true, noteId: id })
  }

  /** A note without automatic number has its mark typed before it, raised. */
  function takeTypedMark(): string | null {
    const last = runs.at(-1)
    const mark =
      last?.superscript === true ? /^\s*[[(]?(\d{1,4}|\*{1,3})[\])]?\s*$/.exec(last.text)?.[1] : undefined
    if (mark === undefined) return null
    runs.pop()
    return mark
  }

  function handleWord(word: string, value: number | null): void {
    if (word === '*') {
      starred = true
      return
    }
    const known = destinationOf(word)
    const wasStarred = starred
    starred = false
    if (word === 'footnote' && state.destination === 'text' && !state.note) {
      openNote()
      return
    }
    if (word === 'ftnalt') endnote = true
    if (known !== null) {
      state = { ...state, destination: state.destination === 'skip' ? 'skip' : known }
      if (known === 'label') setting = { ...setting, label: '' }
      return
    }
    if (wasStarred && word !== 'shpinst' && word !== 'footnote') {
      state = { ...state, destination: 'skip' }
      return
    }
    if (word === 'ansicpg') codePage = ansiCodePage(value)
    if (state.destination === 'fonts' || state.destination === 'styles') {
      handleTableWord(word, value)
      return
    }
    if (state.destination === 'colours') {
      colours.word(word, value)
      return
    }
    if (word === 'u') {
      addText(codePoint((value ?? 0) < 0 ? (value ?? 0) + 0x10000 : (value ?? 0)))
      toSkip = state.skipAfterUnicode
      return
    }
    const letter = LETTERS.get(word)
    if (letter !== undefined) {
      addText(letter)
      return
    }
    if (state.destination === 'text') handleParagraphWord(word, value)
    state = changeLook(state, word, value)
  }

  function handleTableWord(word: string, value: number | null): void {
    if (word === 'f') tableFont = value ?? 0
    else if (word === 'fcharset') tableCharset = value
    else if (word === 's') tableStyle = value ?? 0
    else if (word === 'outlinelevel' && state.destination === 'styles' && value !== null && value < 9)
      headings.set(tableStyle, value + 1)
  }

  function handleParagraphWord(word: string, value: number | null): void {
    if (word === 'par' || word === 'sect' || word === 'page' || word === 'nestcell') {
      if (word !== 'page' || runs.length > 0) endParagraph()
    } else if (word === 'pard') setting = { ...FIRST_SETTING, label: setting.label }
    else if (word === 's') setting = { ...setting, style: value ?? 0 }
    else if (word === 'outlinelevel')
      setting = { ...setting, outline: value !== null && value < 9 ? value + 1 : null }
    else if (word === 'intbl') setting = { ...setting, inTable: true }
    else if (word === 'cbpat') setting = { ...setting, ground: value ?? 0 }
    else if (word === 'shading') setting = { ...setting, ground: null }
    else if (word === 'li') setting = { ...setting, left: value ?? 0 }
    else if (word === 'fi') setting = { ...setting, first: value ?? 0 }
    else if (word === 'cell') endCell()
    else if (word === 'row') table.endRow()
    else table.word(word, value)
  }

  function endTableEntry(): void {
    const name = tableText.replace(/;.*$/s, '').trim()
    tableText = ''
    if (state.destination === 'fonts') {
      fonts.set(tableFont, { name, codePage: charsetCodePage(tableCharset, codePage) })
      tableCharset = null
    } else {
      const level = /^(?:heading|tiêu đề|đề mục)\s*([1-9])$/iu.exec(name)?.[1]
      if (level !== undefined && !headings.has(tableStyle)) headings.set(tableStyle, Number(level))
      tableStyle = 0
    }
  }

  const source = new TextDecoder('latin1').decode(bytes)
  let count = 0
  for (const token of rtfTokens(source)) {
    if ((++count & 0xfff) === 0) deadline()
    if (toSkip > 0 && (token.kind === 'byte' || token.kind === 'text')) {
      const skipped = token.kind === 'byte' ? 1 : Math.min(toSkip, token.text.length)
      toSkip -= skipped
      if (token.kind === 'text' && token.text.length > skipped) addText(token.text.slice(skipped))
      continue
    }
    if (token.kind === 'byte') {
      pendingBytes.push(token.byte)
      continue
    }
    flushBytes()
    if (token.kind === 'text') {
      starred = false
      addText(token.text)
      const isTable = state.destination === 'fonts' || state.destination === 'styles'
      if (isTable && token.text.includes(';')) endTableEntry()
    } else if (token.kind === 'open') {
      toSkip = 0
      stack.push(state)
      if (stack.length > limits.depth * 5) throw tooComplexFile()
    } else if (token.kind === 'close') {
      toSkip = 0
      const outer = stack.pop() ?? FIRST_STATE
      if (state.note && !outer.note) closeNote()
      state = outer
    } else handleWord(token.word, token.value)
    if (letters > limits.partBytes) throw tooComplexFile()
  }
  flushBytes()
  if (runs.length > 0) endParagraph()
  endTable()
  writeNotes()
  const encodings = writer.fontEncodings()
  return {
    format: 'rtf',
    encoding: [codePage, ...encodings].join('+'),
    lines: writer.lines(),
    warnings: unseen.warnings(),
  }
}
