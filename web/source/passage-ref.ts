import type { Passage } from '../../search/passage.ts'
import type { SourceRef } from './source-context.ts'

/** A passage as a source that quotes nothing of it. */
export function passageRef(passage: Passage): SourceRef {
  const { documentId, file, reportId, reportTitle, place, lines, path } = passage
  return {
    number: null,
    passageId: passage.id,
    documentId,
    file,
    reportId,
    reportTitle,
    place,
    lines,
    ...(passage.page === undefined ? {} : { page: passage.page }),
    path,
    quote: '',
    spans: [],
    text: passage.text,
  }
}
