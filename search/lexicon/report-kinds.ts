/** A kind of administrative paper. */
export interface ReportKind {
  /** Lower case, as in "báo cáo". */
  readonly name: string
  /** What stands for it in a paper's symbol: "BC" of "12/BC-UBND". */
  readonly codes: readonly string[]
}

/**
 * The kinds of papers of offices of the State and the Party, longest name first where one begins with another. Names
 * and codes: Nghị định 30/2020/NĐ-CP, phụ lục III, and Hướng dẫn 05-HD/VPTW for the Party's; the last ones have no
 * code of their own. A công văn is printed without its kind.
 */
export const REPORT_KINDS: readonly ReportKind[] = [
  { name: 'báo cáo', codes: ['BC'] },
  { name: 'thông báo', codes: ['TB'] },
  { name: 'kết luận', codes: ['KL'] },
  { name: 'nghị quyết', codes: ['NQ'] },
  { name: 'kế hoạch', codes: ['KH'] },
  { name: 'chương trình', codes: ['CTr'] },
  { name: 'quyết định', codes: ['QĐ'] },
  { name: 'chỉ thị', codes: ['CT'] },
  { name: 'tờ trình', codes: ['TTr'] },
  { name: 'hướng dẫn', codes: ['HD'] },
  { name: 'quy định', codes: ['QyĐ', 'QĐi'] },
  { name: 'quy chế', codes: ['QC'] },
  { name: 'quy trình', codes: ['QT'] },
  { name: 'đề án', codes: ['ĐA'] },
  { name: 'dự án', codes: ['DA'] },
  { name: 'thông tri', codes: ['TTri'] },
  { name: 'công điện', codes: ['CĐ'] },
  { name: 'biên bản ghi nhớ', codes: [] },
  { name: 'biên bản', codes: ['BB'] },
  { name: 'công văn', codes: ['CV'] },
  { name: 'giấy mời', codes: ['GM'] },
  { name: 'đề cương', codes: [] },
  { name: 'tham luận', codes: [] },
  { name: 'diễn văn', codes: [] },
  { name: 'bài phát biểu', codes: [] },
  { name: 'chuyên đề', codes: [] },
  { name: 'phương án', codes: ['PA'] },
  { name: 'thông tư', codes: ['TT'] },
  { name: 'thông cáo', codes: ['TC'] },
  { name: 'nghị định thư', codes: [] },
  { name: 'nghị định', codes: ['NĐ'] },
  { name: 'điều lệ', codes: ['ĐL'] },
  { name: 'nội quy', codes: ['NQy'] },
  { name: 'lịch công tác', codes: [] },
  { name: 'lời kêu gọi', codes: [] },
  { name: 'tuyên bố', codes: [] },
  { name: 'danh mục', codes: [] },
  { name: 'phụ biểu', codes: [] },
  { name: 'phụ lục', codes: ['PL'] },
]

const BY_CODE = new Map(REPORT_KINDS.flatMap(({ name, codes }) => codes.map((code) => [code, name])))

/**
 * The kind that the symbol of a paper names: "báo cáo" of "12/BC-UBND", "công văn" of "118/UBND-KT", whose symbol
 * names the body and the office alone.
 */
export function kindOfSymbol(symbol: string): string | null {
  const parts = symbol.split(/[-/]/).slice(1)
  for (const part of parts) {
    const kind = BY_CODE.get(part.trim())
    if (kind !== undefined) return kind
  }
  return parts.some((part) => /^\p{Lu}{2}/u.test(part.trim())) ? 'công văn' : null
}
