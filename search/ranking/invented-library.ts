import type { Encoder } from '../encoder/encoder.ts'
import { indexText } from '../index-text.ts'
import type { Hit, Library, ReportSummary } from '../library.ts'
import type { Passage, PassageKind } from '../passage.ts'
import { foldMarks } from '../text/fold.ts'
import { indexTerms } from '../text/terms.ts'

/** A report of an invented province; a text may begin with its kind: "heading: …", "matter: …". */
type InventedReport = readonly [id: string, place: string, title: string, texts: readonly string[]]

const REPORTS: readonly InventedReport[] = [
  [
    'song-lam',
    'Sông Lam',
    'Báo cáo kinh tế - xã hội tỉnh Sông Lam năm 2024',
    [
      'heading: Công nghiệp',
      'Tỷ lệ lấp đầy các khu công nghiệp đạt 71,5%, tăng 3 điểm phần trăm so với năm 2023.',
      'Thu ngân sách nhà nước ước đạt 8.420 tỷ đồng, vượt dự toán được giao.',
      'Tỉnh ủy ban hành Nghị quyết số 12-NQ/TU về phát triển kinh tế biển đến năm 2030.',
      'Phong trào trồng cây xanh được các xã hưởng ứng rộng khắp.',
      'note: Toàn tỉnh trồng mới 125.000 cây xanh phân tán tại các tuyến đường.',
      'Tỷ lệ học sinh bỏ học ở cấp trung học cơ sở giảm còn 0,4%.',
      'Giao thông nông thôn tiếp tục được bê tông hóa, kết nối liên xã, liên huyện, phục vụ vận chuyển nông sản của nhân dân các vùng sâu.',
      'matter: Nơi nhận: - Như trên; - Lưu Văn phòng.',
    ],
  ],
  [
    'song-lam-phu-luc',
    'Sông Lam',
    'Phụ lục báo cáo tỉnh Sông Lam năm 2024',
    [
      'Giao thông nông thôn tiếp tục được bê tông hóa, kết nối liên xã, liên huyện, phục vụ vận chuyển nông sản của nhân dân các vùng sâu.',
      'Chi đầu tư phát triển ước đạt 2.150 tỷ đồng.',
    ],
  ],
  [
    'hoa-giang',
    'Hoa Giang',
    'Báo cáo kinh tế - xã hội tỉnh Hoa Giang năm 2024',
    [
      'Tỷ lệ lấp đầy các khu công nghiệp đạt 64,2%, giảm nhẹ so với cùng kỳ.',
      'Thu ngân sách nhà nước ước đạt 5.310 tỷ đồng.',
      'Du lịch đón 1,2 triệu lượt khách, tăng 8,5%.',
    ],
  ],
]

function passagesOf([reportId, place, reportTitle, texts]: InventedReport): Passage[] {
  return texts.map((written, i) => {
    const [, kind = 'paragraph', text = ''] = /^(?:(heading|note|matter): )?(.*)$/su.exec(written) ?? []
    const note = texts[i + 1]?.startsWith('note: ') ? texts[i + 1]?.slice('note: '.length) : undefined
    return {
      id: `${reportId}-${i}`,
      paragraphId: `${reportId}-${i}`,
      kind: kind as PassageKind,
      documentId: reportId,
      file: `${reportId}.txt`,
      reportId,
      reportTitle,
      place,
      lines: [i + 1, i + 1],
      path: [],
      text,
      notes:
        note === undefined
          ? []
          : [{ passageId: `${reportId}-${i + 1}`, number: '1', lines: [i + 2, i + 2], text: note }],
    }
  })
}

function summaryOf(report: InventedReport): ReportSummary {
  const [id, place, title, texts] = report
  const unknown = { issuer: null, number: null, date: null, period: null, signer: null }
  return {
    ...unknown,
    id,
    documentId: id,
    file: `${id}.txt`,
    title,
    kind: 'Báo cáo',
    place,
    lines: [1, texts.length],
    passages: texts.length,
  }
}

const rejected = (): never => {
  throw new Error('not part of the invented library')
}

/** A small library in memory over invented reports, and an encoder that knows shared letters only: for tests of search. */
export function invented(): { readonly library: Library; readonly encoder: Encoder } {
  const passages = REPORTS.flatMap(passagesOf)
  const searched = passages.filter(({ kind }) => kind !== 'matter')
  const terms = new Map(
    searched.map((passage) => {
      const { body, context } = indexText({ ...passage, period: null })
      return [passage.id, new Set([...indexTerms(body), ...indexTerms(context)])] as const
    }),
  )
  const counts = new Map<string, number>()
  for (const set of terms.values()) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1)
  const inScope = (reportIds: readonly string[] | undefined) =>
    searched.filter(({ reportId }) => reportIds === undefined || reportIds.includes(reportId))
  const best = (hits: readonly Hit[], limit: number) =>
    hits.toSorted((a, b) => b.score - a.score || (a.passageId < b.passageId ? -1 : 1)).slice(0, limit)
  const vectorOf = (text: string): Float32Array => {
    const vector = new Float32Array(64)
    for (const term of indexTerms(text)) {
      const at = [...term].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 64, 7)
      vector[at] = (vector[at] ?? 0) + 1
    }
    const length = Math.hypot(...vector)
    return length === 0 ? vector : vector.map((x) => x / length)
  }
  const library: Library = {
    stats: async () => ({
      documents: REPORTS.length,
      reports: REPORTS.length,
      passages: searched.length,
      encoded: searched.length,
      generation: 1,
      figuresGeneration: 0,
    }),
    documents: async () =>
      REPORTS.map((report) => ({
        id: report[0],
        file: `${report[0]}.txt`,
        bytes: 1,
        addedAt: '2025-01-01T00:00:00Z',
        format: 'txt',
        encoding: 'utf-8',
        warnings: [],
        reports: [summaryOf(report)],
      })),
    passages: async (ids) => ids.flatMap((id) => passages.find((passage) => passage.id === id) ?? []),
    passageWithNeighbours: async (id, context) => {
      const at = passages.findIndex((passage) => passage.id === id)
      const passage = passages[at]
      if (passage === undefined) return null
      const same = (other: Passage) => other.reportId === passage.reportId
      return {
        passage,
        before: passages.slice(Math.max(0, at - context), at).filter(same),
        after: passages.slice(at + 1, at + 1 + context).filter(same),
      }
    },
    searchTerms: async (query, limit, reportIds) => {
      const fold = query.column === 'folded' ? foldMarks : (term: string) => term
      const hits = inScope(reportIds).map(({ id }) => {
        const held = new Set([...(terms.get(id) ?? [])].map(fold))
        return {
          passageId: id,
          score: query.terms.reduce((sum, { term, weight }) => sum + (held.has(term) ? weight : 0), 0),
        }
      })
      return best(
        hits.filter(({ score }) => score > 0),
        limit,
      )
    },
    searchVector: async (vector, limit, reportIds) =>
      best(
        inScope(reportIds).map(({ id, text }) => ({
          passageId: id,
          score: vectorOf(text).reduce((sum, x, i) => sum + x * (vector[i] ?? 0), 0),
        })),
        limit,
      ),
    similarities: async (vector, ids) =>
      new Map(
        searched
          .filter(({ id }) => ids.includes(id))
          .map(({ id, text }) => [id, vectorOf(text).reduce((sum, x, i) => sum + x * (vector[i] ?? 0), 0)]),
      ),
    vocabulary: async () => [...counts].map(([term, documents]) => ({ term, documents })),
    close: async () => undefined,
    areas: async () => [],
    figuresOf: async () => [],
    figures: async () => [],
    documentsBehind: async () => [],
    writeFigures: rejected,
    documentWithHash: rejected,
    add: rejected,
    reread: rejected,
    remove: rejected,
    source: rejected,
    report: rejected,
    corrections: rejected,
    correct: rejected,
    passagesAt: rejected,
  }
  const encoder: Encoder = {
    name: 'invented',
    dimension: 64,
    fingerprint: '0',
    embedQuery: async (text) => vectorOf(text),
    embedDocuments: async (texts) => texts.map(vectorOf),
  }
  return { library, encoder }
}
