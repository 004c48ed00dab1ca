import type { ReadFigure } from '../figure.ts'
import { findQuantities } from '../text/quantities.ts'

/** A result of the year 2024 of tỉnh Sông Lam with everything but what it measures at rest. */
export function inventedFigure(
  passage: number,
  indicator: string,
  printed: string,
  more: Partial<ReadFigure> = {},
): ReadFigure {
  const [quantity] = findQuantities(printed)
  if (quantity === undefined) throw new RangeError(`"${printed}" holds no quantity`)
  return {
    passage,
    quantity,
    indicator,
    fullName: null,
    indicatorSpan: [0, indicator.length],
    context: null,
    partOf: null,
    period: { kind: 'year', from: '2024-01', to: '2024-12' },
    area: { name: 'tỉnh Sông Lam', level: 'province', within: null },
    role: 'result',
    direction: null,
    from: { indicator: 'clause', period: 'report', area: 'report', role: 'report' },
    ...more,
  }
}
