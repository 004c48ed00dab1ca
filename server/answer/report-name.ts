import { REPORT_KINDS } from '../../search/lexicon/report-kinds.ts'
import type { Passage } from '../../search/passage.ts'

/** What a kind may be called more closely. */
const CLOSER: Readonly<Record<string, string>> = {
  'phụ lục': ' (?:số )?\\d{1,2}| [IVX]{1,4}(?!\\p{L})',
  'báo cáo': ' chính trị| tổng kết| sơ kết| tóm tắt',
  'thông báo': ' kết luận',
}
const KIND = new RegExp(
  `^(?:${REPORT_KINDS.map(({ name }) => (CLOSER[name] === undefined ? name : `${name}(?:${CLOSER[name]})?`)).join('|')})(?!\\p{L})`,
  'iu',
)

/**
 * The report as a lead-in names it: its kind and place, "báo cáo của Sông Lam"; of a paper that speaks for no place,
 * who issued it: "nghị quyết của Chính phủ"; a note says so. Titles run to forty words in capitals; the citation holds
 * the whole one.
 */
export function reportName(passage: Passage): string {
  const kind = (passage.reportTitle.match(KIND)?.[0] ?? 'tài liệu').toLowerCase()
  const name = kind.replace(
    /(\s)([ivx]{1,4})$/u,
    (_, space: string, numeral: string) => space + numeral.toUpperCase(),
  )
  const whole = passage.kind === 'note' ? `chú thích trong ${name}` : name
  const whose = passage.place ?? passage.issuer
  return whose === undefined ? whole : `${whole} của ${whose}`
}
