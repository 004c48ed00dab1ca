import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type FigureFilter, figuresFile, listFigures, noFilter } from '../api/figures.ts'
import { errorWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { useFilters } from '../app/use-filters.ts'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { FigureCharts } from './figure-charts.tsx'
import { FigureFilterForm } from './figure-filter-form.tsx'
import { FigureRow, figureRef } from './figure-row.tsx'

/** Rows that are shown at first, and how many more at a time. */
const STEP = 200

/** Names of the filters in the address. */
const keys = {
  indicator: 'chi-tieu',
  area: 'noi',
  from: 'tu',
  to: 'den',
  role: 'loai',
  reportIds: 'vb',
} as const satisfies Readonly<Record<keyof FigureFilter, string>>
const fields = Object.keys(keys) as (keyof FigureFilter)[]

function filterOf(asked: Readonly<Record<string, string>>): FigureFilter {
  const given = fields.map((field) => [field, asked[keys[field]] ?? ''])
  return { ...noFilter, ...Object.fromEntries(given) }
}

/** What the reports measure: indicator, area, time and kind of each figure, each leading to its source. */
export function FiguresView() {
  const text = useText()
  const source = useSource()
  const [asked, setAsked] = useFilters()
  const filter = useMemo(() => filterOf(asked), [asked])
  const [limit, setLimit] = useState(STEP)
  const query = useQuery({
    queryKey: ['figures', filter, limit],
    queryFn: ({ signal }) => listFigures(filter, limit, signal),
    placeholderData: keepPreviousData,
  })
  const figures = query.data ?? []
  const refs = useMemo(() => (query.data ?? []).map(figureRef), [query.data])
  return (
    <div className="view">
      <header className="view-head">
        <div>
          <h1>{text.figures.title}</h1>
          <p className="view-intro">{text.figures.intro}</p>
        </div>
        {figures.length > 0 && (
          <div className="draft-files">
            <a className="button" href={figuresFile(filter)} download>
              <Icon name="download" />
              {text.figures.csv}
            </a>
          </div>
        )}
      </header>
      <FigureFilterForm
        key={JSON.stringify(filter)}
        first={filter}
        onFilter={(wanted) => {
          setLimit(STEP)
          setAsked(Object.fromEntries(fields.map((field) => [keys[field], wanted[field]])))
        }}
      />
      <FigureCharts key={`charts ${JSON.stringify(filter)}`} filter={filter} />
      {query.isPending && <p className="hint">{text.app.loading}</p>}
      {query.isError && (
        <p className="failure" role="alert">
          {errorWords(query.error, text)}
        </p>
      )}
      {query.data?.length === 0 && <p className="empty">{text.figures.none}</p>}
      {figures.length > 0 && (
        <>
          <p className="hint" role="status">
            {text.figures.shown(figures.length)}
          </p>
          <table className="reports figures">
            <thead>
              <tr>
                <th scope="col">{text.figures.value}</th>
                <th scope="col">{text.figures.indicator}</th>
                <th scope="col">{text.figures.area}</th>
                <th scope="col">{text.figures.period}</th>
                <th scope="col">{text.figures.role}</th>
                <th scope="col">{text.figures.report}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure, index) => (
                <FigureRow
                  key={`${figure.passageId} ${figure.span.join()} ${figure.indicator}`}
                  figure={figure}
                  pressed={source.shown?.refs === refs && source.shown.index === index}
                  onOpen={(opener) => source.show(refs, index, opener)}
                />
              ))}
            </tbody>
          </table>
          {figures.length === limit && (
            <button type="button" className="button" onClick={() => setLimit(limit + STEP)}>
              {text.figures.more}
            </button>
          )}
        </>
      )}
    </div>
  )
}
