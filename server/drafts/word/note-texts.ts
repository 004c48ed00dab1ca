import type { SavedCitation } from '../../saved-citation.ts'
import { citedPlace, placeInReport } from '../draft-markdown-file.ts'

/** The notes of a paper in the order of their marks: the first of a source in full, the next refer to it. */
export interface NoteTexts {
  /** The number of the note for one more mark of a source, from 1; null where the draft has no such source. */
  mark(number: number): number | null
  readonly texts: readonly string[]
}

export function createNoteTexts(citations: readonly SavedCitation[]): NoteTexts {
  const byNumber = new Map(citations.map((citation) => [citation.number, citation]))
  const firstUse = new Map<number, number>()
  const firstOfReport = new Map<string, number>()
  const texts: string[] = []
  return {
    texts,
    mark(number) {
      const citation = byNumber.get(number)
      if (citation === undefined) return null
      const first = firstUse.get(number)
      const known = firstOfReport.get(citation.reportId)
      if (first !== undefined) texts.push(`Như chú thích số ${first}.`)
      else if (known === undefined) texts.push(`${citedPlace(citation)}.`)
      // A report is named in full once; else its name would fill the foot of every page.
      else texts.push(`Báo cáo nêu ở chú thích số ${known}; ${placeInReport(citation)}.`)
      if (first === undefined) firstUse.set(number, texts.length)
      if (known === undefined) firstOfReport.set(citation.reportId, texts.length)
      return texts.length
    },
  }
}
