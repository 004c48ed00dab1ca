import { EndnoteReferenceRun, FootnoteReferenceRun, Paragraph, TextRun } from 'docx'
import type { SavedCitation } from '../../saved-citation.ts'
import { citedPlace, placeInReport } from '../draft-markdown-file.ts'

/** Where the sources of a draft are printed: at the foot of each page, at the end, or nowhere. */
export type SourceStyle = 'footnotes' | 'endnotes' | 'none'

export type NoteRun = TextRun | FootnoteReferenceRun | EndnoteReferenceRun

/** Half-points of a note's type. */
export const NOTE_SIZE = 20

type Notes = Record<string, { children: Paragraph[] }>

/** Notes in the order of their marks: the first of a source in full, the next refer to it. */
export interface SourceNotes {
  mark(number: number): NoteRun
  /** All notes, as a document takes them. */
  notes(): { footnotes?: Notes; endnotes?: Notes }
}

export function createSourceNotes(citations: readonly SavedCitation[], style: SourceStyle): SourceNotes {
  const byNumber = new Map(citations.map((citation) => [citation.number, citation]))
  const firstUse = new Map<number, number>()
  const firstOfReport = new Map<string, number>()
  const texts: string[] = []
  return {
    mark(number) {
      const citation = byNumber.get(number)
      if (citation === undefined) return new TextRun(`[${number}]`)
      const first = firstUse.get(number)
      const known = firstOfReport.get(citation.reportId)
      if (first !== undefined) texts.push(`Như chú thích số ${first}.`)
      else if (known === undefined) texts.push(`${citedPlace(citation)}.`)
      // A report is named in full once; else its name would fill the foot of every page.
      else texts.push(`Báo cáo nêu ở chú thích số ${known}; ${placeInReport(citation)}.`)
      if (first === undefined) firstUse.set(number, texts.length)
      if (known === undefined) firstOfReport.set(citation.reportId, texts.length)
      return style === 'endnotes'
        ? new EndnoteReferenceRun(texts.length)
        : new FootnoteReferenceRun(texts.length)
    },
    notes() {
      const all = Object.fromEntries(
        texts.map((text, index) => [
          String(index + 1),
          { children: [new Paragraph({ children: [new TextRun({ text: ` ${text}`, size: NOTE_SIZE })] })] },
        ]),
      )
      return style === 'endnotes' ? { endnotes: all } : { footnotes: all }
    },
  }
}
