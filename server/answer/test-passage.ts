import type { Passage } from '../../search/passage.ts'

/** A passage of the invented tỉnh Sông Lam, for tests. */
export function testPassage(text: string, over: Partial<Passage> = {}): Passage {
  return {
    id: 'd1-p1',
    paragraphId: 'd1-g1',
    kind: 'paragraph',
    documentId: 'd1',
    file: 'bao-cao.md',
    reportId: 'd1-r1',
    reportTitle: 'BÁO CÁO KẾT QUẢ NĂM 2024',
    place: 'Sông Lam',
    lines: [10, 10],
    path: [{ label: 'I', title: 'Kinh tế' }],
    text,
    notes: [],
    ...over,
  }
}
