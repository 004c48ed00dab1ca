import type { Passage } from '../passage.ts'

/** A paragraph of an invented report with everything but its text at rest: for tests of ranking. */
export function inventedRankedPassage(text: string, more: Partial<Passage> = {}): Passage {
  return {
    id: 'p1',
    paragraphId: 'p1',
    kind: 'paragraph',
    documentId: 'd1',
    file: 'bao-cao.txt',
    reportId: 'r1',
    reportTitle: 'Báo cáo kinh tế - xã hội tỉnh Sông Lam năm 2024',
    place: 'Sông Lam',
    lines: [4, 4],
    path: [],
    text,
    notes: [],
    ...more,
  }
}
