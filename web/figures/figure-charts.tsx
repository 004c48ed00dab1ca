import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { FigureChart } from '../../server/figures/charts.ts'
import { type FigureFilter, listCharts } from '../api/figures.ts'
import { errorWords } from '../app/error-words.ts'
import { BarChart } from '../charts/bar-chart.tsx'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import type { Text } from '../text/vi.ts'
import { figureRef } from './figure-row.tsx'
import { periodLabel } from './period-label.ts'

/** The figures of a filter as charts over times and areas, one at a time, each beside the table of what it draws. */
export function FigureCharts({ filter }: { readonly filter: FigureFilter }) {
  const text = useText()
  // Whoever looks for an indicator wants to see how it went; all charts of a library are asked for first.
  const [isOpen, setOpen] = useState(filter.indicator !== '')
  const [chosen, setChosen] = useState(0)
  const query = useQuery({
    queryKey: ['figure-charts', filter],
    queryFn: ({ signal }) => listCharts(filter, signal),
    enabled: isOpen,
  })
  const charts = query.data ?? []
  const chart = charts[chosen] ?? charts[0]
  return (
    <details className="figure-charts" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.charts.title}</summary>
      {query.isLoading && <p className="hint">{text.app.loading}</p>}
      {query.isError && (
        <p className="failure" role="alert">
          {errorWords(query.error, text)}
        </p>
      )}
      {query.data?.length === 0 && <p className="hint">{text.charts.none}</p>}
      {chart !== undefined && (
        <>
          <label>
            {text.charts.choose}
            <select value={chosen} onChange={(event) => setChosen(Number(event.target.value))}>
              {charts.map((one, at) => (
                <option key={`${nameOf(one, text)} ${at.toString()}`} value={at}>
                  {nameOf(one, text)}
                </option>
              ))}
            </select>
          </label>
          <ChartWithTable chart={chart} />
        </>
      )}
    </details>
  )
}

function ChartWithTable({ chart }: { readonly chart: FigureChart }) {
  const text = useText()
  const source = useSource()
  const refs = useMemo(() => chart.points.map(({ figure }) => figureRef(figure)), [chart])
  const points = chart.points.map(({ amount, figure }) => ({
    label:
      chart.over === 'area' || figure.period === null
        ? (figure.area ?? text.figures.unknown)
        : periodLabel(figure.period),
    value: figure.printed,
    amount,
  }))
  return (
    <div className="chart-columns">
      <BarChart name={nameOf(chart, text)} over={chart.over} points={points} />
      <div className="chart-table-scroll">
        <table className="chart-table">
          <thead>
            <tr>
              <th scope="col">{chart.over === 'area' ? text.figures.area : text.figures.period}</th>
              <th scope="col">{text.figures.value}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ label, value }, at) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <button
                    type="button"
                    className="value"
                    aria-pressed={source.shown?.refs === refs && source.shown.index === at}
                    onClick={(event) => source.show(refs, at, event.currentTarget)}
                  >
                    {value}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** "Tỷ lệ hộ nghèo · huyện Nà Lưa", "Tỷ lệ hộ nghèo · 2024 · 7 nơi". */
function nameOf({ over, indicator, area, period, points }: FigureChart, text: Text): string {
  const shared = over === 'time' ? area : period === null ? null : periodLabel(period)
  const count = over === 'time' ? text.charts.times(points.length) : text.charts.areas(points.length)
  return [indicator, shared, count].filter((part) => part !== null).join(' · ')
}
