import type { Passage } from '../../search/passage.ts'
import { plainTerms } from '../../search/text/terms.ts'
import { type Indicator, indicatorsIn } from './indicator.ts'

/** A row of the table of key figures. */
export interface KeyFigure {
  readonly passage: Passage
  readonly indicator: Indicator
}

/** Levels and totals are what a table is for; changes and single cases tell less. */
const HEADLINE =
  /^(?:tổng|quy mô|tốc độ|tỷ lệ|tỷ trọng|GRDP|thu nhập|thu ngân sách|chi ngân sách|kim ngạch|năng suất|chỉ số|vốn|diện tích|sản lượng|giá trị|doanh thu|số|thu|chi|tăng trưởng|cơ cấu|mức)/iu

/**
 * The figures that a table of the passages should hold, most telling first: each indicator once, those that
 * open with a measure ("Tổng …", "Tỷ lệ …") before others, paragraphs before notes, earlier before later.
 */
export function keyFiguresOf(passages: readonly Passage[], most: number): readonly KeyFigure[] {
  const seen = new Set<string>()
  const rows = passages.flatMap((passage, order) =>
    indicatorsIn(passage.text).flatMap((indicator) => {
      const key = [...new Set(plainTerms(indicator.name))].sort().join(' ')
      if (seen.has(key)) return []
      seen.add(key)
      const score =
        (HEADLINE.test(indicator.name) ? 2 : 0) +
        (passage.kind === 'note' ? -1 : 0) +
        (indicator.name.split(' ').length <= 9 ? 0.5 : 0)
      return [{ passage, indicator, score, order }]
    }),
  )
  const best = [...rows].sort((a, b) => b.score - a.score || a.order - b.order).slice(0, most)
  return best.sort((a, b) => a.order - b.order || a.indicator.span[0] - b.indicator.span[0])
}
