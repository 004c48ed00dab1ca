import type { Passage } from '../../search/passage.ts'
import { plainTerms } from '../../search/text/terms.ts'
import { type Indicator, indicatorsIn } from './indicator.ts'

/** A row of the table of key figures. */
export interface KeyFigure {
  readonly passage: Passage
  readonly indicator: Indicator
}

/** What a row may be about: a measure, a level, a total. Other names are the words of a clause, cut from it. */
const MEASURE =
  /^(?:tổng|quy mô|tốc độ|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ suất|GRDP|GDP|thu nhập|thu|chi|kim ngạch|năng suất|chỉ số|vốn|diện tích|sản lượng|giá trị|doanh thu|doanh số|số|tăng trưởng|cơ cấu|mức|dư nợ|nợ xấu|huy động|giải ngân|lượng|lượt|dân số|mật độ|độ che phủ|tuổi thọ|hệ số|công suất|chiều dài|khách|trữ lượng)(?!\p{L})/iu
/** "Vốn đăng ký tăng thêm": a change without its level says little in a table. */
const CHANGE = /(?:tăng|giảm)$/iu

/**
 * The figures that a table of the passages should hold, most telling first: each indicator once, and only what a
 * measure names; levels before changes, short names before long ones, paragraphs before notes, earlier before
 * later.
 */
export function keyFiguresOf(passages: readonly Passage[], most: number): readonly KeyFigure[] {
  const seen = new Set<string>()
  const rows = passages.flatMap((passage, order) =>
    indicatorsIn(passage.text).flatMap((indicator) => {
      if (!MEASURE.test(indicator.name)) return []
      const key = [...new Set(plainTerms(indicator.name))].sort().join(' ')
      if (seen.has(key)) return []
      seen.add(key)
      const score =
        (CHANGE.test(indicator.name) ? 0 : 2) +
        (passage.kind === 'note' ? -1 : 0) +
        (indicator.name.split(' ').length <= 9 ? 0.5 : 0)
      return [{ passage, indicator, score, order }]
    }),
  )
  const best = [...rows].sort((a, b) => b.score - a.score || a.order - b.order).slice(0, most)
  return best.sort((a, b) => a.order - b.order || a.indicator.span[0] - b.indicator.span[0])
}
