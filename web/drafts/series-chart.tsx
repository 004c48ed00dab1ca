import type { DraftTable } from '../../server/drafts/content/draft-content.ts'
import { useText } from '../text/use-text.ts'

/** One row of a table of years, ready to be drawn. */
export interface ChartSeries {
  readonly name: string
  readonly points: readonly { readonly year: number; readonly value: string; readonly amount: number }[]
}

/** The rows of a table whose columns are years, with at least three values each; none for any other table. */
export function chartSeries({ head, rows }: DraftTable): readonly ChartSeries[] {
  const years = head.slice(1).map(({ text }) => Number(text))
  if (years.length < 3 || years.some((year) => !(year >= 1900 && year < 2100))) return []
  return rows.flatMap(({ cells }) => {
    const points = years.flatMap((year, index) => {
      const value = cells[index + 1]?.text ?? ''
      const amount = amountOf(value)
      return amount === null ? [] : [{ year, value, amount }]
    })
    return points.length < 3 ? [] : [{ name: cells[0]?.text ?? '', points }]
  })
}

/** "1 155,5 triệu USD" → 1155.5: points and spaces part thousands, a comma the decimals. */
function amountOf(value: string): number | null {
  const digits = /^\d{1,3}(?:[.\s\u00A0]\d{3})+(?:,\d+)?|^\d+(?:,\d+)?/.exec(value)?.[0]
  return digits === undefined ? null : Number(digits.replace(/[.\s\u00A0]/g, '').replace(',', '.'))
}

const WIDTH = 480
const HEIGHT = 150
const FLOOR = 118
const TOP = 26

/** Bars from nought, one per year, each with its value; the words say the same to who cannot see them. */
export function SeriesChart({ series: { name, points } }: { readonly series: ChartSeries }) {
  const text = useText()
  const most = Math.max(...points.map(({ amount }) => amount), Number.MIN_VALUE)
  const step = WIDTH / points.length
  const label = `${text.drafts.chart(name)}: ${points.map(({ year, value }) => `${year}: ${value}`).join('; ')}`
  return (
    <figure className="series-chart">
      <figcaption>{name}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <line className="series-axis" x1="0" x2={WIDTH} y1={FLOOR} y2={FLOOR} />
        {points.map(({ year, value, amount }, index) => {
          const height = ((FLOOR - TOP) * amount) / most
          const middle = step * (index + 0.5)
          return (
            <g key={year}>
              <rect x={middle - step * 0.28} y={FLOOR - height} width={step * 0.56} height={height} />
              <text x={middle} y={FLOOR - height - 7} textAnchor="middle">
                {value.split(/\s(?=\D)/)[0]}
              </text>
              <text x={middle} y={FLOOR + 20} textAnchor="middle">
                {year}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
