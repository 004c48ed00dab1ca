import type { DraftTable } from '../../server/drafts/content/draft-content.ts'
import type { Chart } from './bar-chart.tsx'
import { printedAmount } from './printed-amount.ts'

/** The rows of a table whose columns are years, with at least three values each; none for any other table. */
export function chartsOfYears({ head, rows }: DraftTable): readonly Chart[] {
  const years = head.slice(1).map(({ text }) => Number(text))
  if (years.length < 3 || years.some((year) => !(year >= 1900 && year < 2100))) return []
  return rows.flatMap(({ cells }) => {
    const points = years.flatMap((year, index) => {
      const value = cells[index + 1]?.text ?? ''
      const amount = printedAmount(value)
      return amount === null ? [] : [{ label: String(year), value, amount }]
    })
    return points.length < 3 ? [] : [{ name: cells[0]?.text ?? '', over: 'time' as const, points }]
  })
}
