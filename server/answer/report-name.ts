import type { Passage } from '../../search/passage.ts'

const KIND =
  /^(?:phụ lục(?: (?:số )?\d{1,2}| [IVX]{1,4})?|báo cáo(?: chính trị| tổng kết| sơ kết| tóm tắt)?|thông báo(?: kết luận)?|kết luận|nghị quyết|kế hoạch|chương trình|quyết định|chỉ thị|hướng dẫn|tờ trình|đề án|quy định|công văn)/iu

/**
 * The report as a lead-in names it: its kind and place, "báo cáo của Sông Lam"; a note says so.
 * Titles run to forty words in capitals; the citation holds the whole one.
 */
export function reportName(passage: Passage): string {
  const kind = (passage.reportTitle.match(KIND)?.[0] ?? 'tài liệu').toLowerCase()
  const name = kind.replace(
    /(\s)([ivx]{1,4})$/u,
    (_, space: string, numeral: string) => space + numeral.toUpperCase(),
  )
  const whole = passage.kind === 'note' ? `chú thích trong ${name}` : name
  return passage.place === null ? whole : `${whole} của ${passage.place}`
}
