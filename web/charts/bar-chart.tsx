import { useText } from '../text/use-text.ts'

/** What is drawn: one bar a point. */
export interface Chart {
  readonly name: string
  /** Bars of times stand side by side; those of areas, whose names are long, lie below each other. */
  readonly over: 'time' | 'area'
  /** `value` is the amount as printed with its unit. */
  readonly points: readonly { readonly label: string; readonly value: string; readonly amount: number }[]
}

/** Times that are all named below their bars, and values that are all told above them; of more every n-th. */
const MOST_NAMED = 8
/** Pixels. */
const STANDING = { height: 176, top: 24, floor: 148 }
const LYING = { row: 42, bar: 16 }

/** Bars from nought with their values; the words say the same to who cannot see them. */
export function BarChart({ name, over, points }: Chart) {
  const text = useText()
  const label = `${text.charts.chart(name)}: ${points.map((point) => `${point.label}: ${point.value}`).join('; ')}`
  return (
    <figure className="bar-chart">
      <figcaption>{name}</figcaption>
      {over === 'time' ? (
        <StandingBars label={label} points={points} />
      ) : (
        <LyingBars label={label} points={points} />
      )}
    </figure>
  )
}

interface BarsProps extends Pick<Chart, 'points'> {
  readonly label: string
}

function StandingBars({ label, points }: BarsProps) {
  const { height, top, floor } = STANDING
  const most = Math.max(0, ...points.map(({ amount }) => amount))
  const least = Math.min(0, ...points.map(({ amount }) => amount))
  const place = (amount: number): number =>
    most === least ? floor : top + ((floor - top) * (most - amount)) / (most - least)
  const step = 100 / points.length
  const every = Math.ceil(points.length / MOST_NAMED)
  return (
    <svg width="100%" height={height} role="img" aria-label={label}>
      <line className="chart-axis" x1="0" x2="100%" y1={place(0)} y2={place(0)} />
      {points.map((point, at) => {
        const [from, to] = [place(Math.max(point.amount, 0)), place(Math.min(point.amount, 0))]
        const middle = `${step * (at + 0.5)}%`
        return (
          <g key={point.label}>
            <title>{`${point.label}: ${point.value}`}</title>
            <rect
              x={`${step * (at + 0.15)}%`}
              y={from}
              width={`${step * 0.7}%`}
              height={Math.max(to - from, 1)}
            />
            {every === 1 && (
              <text x={middle} y={from - 7} textAnchor="middle">
                {point.value.split(/\s(?=\D)/)[0]}
              </text>
            )}
            {at % every === 0 && (
              <text x={middle} y={floor + 20} textAnchor="middle">
                {point.label}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

function LyingBars({ label, points }: BarsProps) {
  const { row, bar } = LYING
  const most = Math.max(...points.map(({ amount }) => Math.abs(amount)), Number.MIN_VALUE)
  return (
    <svg width="100%" height={row * points.length} role="img" aria-label={label}>
      {points.map((point, at) => (
        <g key={point.label}>
          <text x="0" y={row * at + 15}>
            {point.label}: <tspan className="chart-value">{point.value}</tspan>
          </text>
          <rect
            x="0"
            y={row * at + 20}
            width={`${Math.max((100 * Math.abs(point.amount)) / most, 0.3)}%`}
            height={bar}
          />
        </g>
      ))}
    </svg>
  )
}
