import { EndnoteReferenceRun, FootnoteReferenceRun, Paragraph, TextRun } from 'docx'
import type { SavedCitation } from '../../saved-citation.ts'
import { exactLines } from './exact-lines.ts'
import { halves, lineOf, NOTE } from './measures.ts'
import { createNoteTexts } from './note-texts.ts'

/** Where the sources of a draft are printed: at the foot of each page, at the end, or nowhere. */
export type SourceStyle = 'footnotes' | 'endnotes' | 'none'

export type NoteRun = TextRun | FootnoteReferenceRun | EndnoteReferenceRun

type Notes = Record<string, { children: Paragraph[] }>

/** Notes in the order of their marks, as a document takes them. */
export interface SourceNotes {
  mark(number: number): NoteRun
  notes(): { footnotes?: Notes; endnotes?: Notes }
}

export function createSourceNotes(citations: readonly SavedCitation[], style: SourceStyle): SourceNotes {
  const book = createNoteTexts(citations)
  return {
    mark(number) {
      const note = book.mark(number)
      if (note === null) return new TextRun(`[${number}]`)
      return style === 'endnotes' ? new EndnoteReferenceRun(note) : new FootnoteReferenceRun(note)
    },
    notes() {
      const all = Object.fromEntries(
        book.texts.map((text, index) => [
          String(index + 1),
          {
            children: [
              new Paragraph({
                spacing: { before: 0, after: 0, ...exactLines(lineOf(NOTE)) },
                children: [new TextRun({ text: ` ${text}`, size: halves(NOTE) })],
              }),
            ],
          },
        ]),
      )
      return style === 'endnotes' ? { endnotes: all } : { footnotes: all }
    },
  }
}
