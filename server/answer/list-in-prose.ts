import type { PassageNote } from '../../search/passage.ts'
import type { PassageView } from './passage-view.ts'
import type { RatedSpan } from './rate-span.ts'

/** A sentence that lists in running text is quoted whole up to this many characters. */
const LONGEST_SENTENCE = 900

/** The words enumerate: clauses between semicolons, or three members between commas. */
export function isEnumeration(text: string): boolean {
  return /;\s/u.test(text) || (text.match(/,\s/gu) ?? []).length >= 2
}

/** The sentence that a span is part of, when it is short enough to be quoted whole. */
export function wholeSentence(rated: RatedSpan, longest = LONGEST_SENTENCE): RatedSpan {
  const { view, span } = rated
  const sentence = view.sentences.find(([start, end]) => span[0] >= start && span[0] < end) ?? span
  return sentence[1] - sentence[0] <= longest ? { ...rated, span: sentence } : rated
}

/**
 * For a list that the report gives in running text: the whole sentence that was chosen, and where that sentence
 * only counts ("03 dự án …¹") the one note that it carries, which names them.
 */
export function listInProse(best: RatedSpan, views: readonly PassageView[]): readonly RatedSpan[] {
  const whole = wholeSentence(best)
  const [note, ...others] = notesWithin(whole)
  if (note === undefined || others.length > 0) return [whole]
  const noteView = views.find((other) => other.passage.id === note.passageId)
  if (noteView === undefined || noteView.passage.text.length > LONGEST_SENTENCE) return [whole]
  return [whole, { ...best, view: noteView, span: [0, noteView.passage.text.length] }]
}

/** The notes whose marks stand in a span; all notes of the passage where the places of the marks were not kept. */
function notesWithin({ view: { passage }, span: [start, end] }: RatedSpan): readonly PassageNote[] {
  return passage.notes.filter(({ markAt }) => markAt === undefined || (markAt > start && markAt <= end + 1))
}
