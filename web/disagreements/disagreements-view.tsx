import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Disagreement } from '../../server/figures/disagreements/disagreement.ts'
import { disagreementsFile, listDisagreements } from '../api/drafts.ts'
import { errorWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'

/** The indicators for which the reports give different values, each value leading to its source. */
export function DisagreementsView() {
  const text = useText()
  const [filter, setFilter] = useState('')
  const query = useQuery({ queryKey: ['disagreements'], queryFn: ({ signal }) => listDisagreements(signal) })
  const all = query.data ?? []
  const wanted = filter.trim().toLocaleLowerCase('vi')
  const shown = all.filter(({ kind, indicator, place }) =>
    `${indicator} ${place ?? ''} ${text.disagreements.kinds[kind]}`.toLocaleLowerCase('vi').includes(wanted),
  )
  return (
    <div className="view">
      <header className="view-head">
        <div>
          <h1>{text.disagreements.title}</h1>
          <p className="view-intro">{text.disagreements.intro}</p>
        </div>
        {all.length > 0 && (
          <div className="draft-files">
            <p className="hint">{text.disagreements.count(all.length)}</p>
            <a className="button" href={disagreementsFile} download>
              <Icon name="download" />
              {text.disagreements.csv}
            </a>
          </div>
        )}
      </header>
      {query.isPending && <p className="hint">{text.app.loading}</p>}
      {query.isError && (
        <p className="failure" role="alert">
          {errorWords(query.error, text)}
        </p>
      )}
      {query.data?.length === 0 && <p className="empty">{text.disagreements.none}</p>}
      {all.length > 0 && (
        <>
          <input
            type="search"
            className="filter"
            value={filter}
            placeholder={text.disagreements.filter}
            aria-label={text.disagreements.filter}
            onChange={(event) => setFilter(event.target.value)}
          />
          <table className="reports disagreements">
            <thead>
              <tr>
                <th scope="col">{text.disagreements.indicator}</th>
                <th scope="col">{text.disagreements.place}</th>
                <th scope="col">{text.disagreements.period}</th>
                <th scope="col">{text.disagreements.values}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((disagreement) => (
                <DisagreementRow
                  key={disagreement.values
                    .map(({ value, citation }) => `${value} ${citation.passageId} ${citation.spans.join()}`)
                    .join()}
                  disagreement={disagreement}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  )
}

function DisagreementRow({ disagreement }: { readonly disagreement: Disagreement }) {
  const text = useText()
  const source = useSource()
  const { kind, indicator, place, period, computed, values } = disagreement
  const refs = useMemo(
    () => values.map(({ citation }, index) => ({ ...citation, number: index + 1 })),
    [values],
  )
  return (
    <tr>
      <td>
        {indicator}
        <span className="hint disagreement-kind">
          {text.disagreements.kinds[kind]}
          {computed !== null && `; ${text.disagreements.computed(computed)}`}
        </span>
      </td>
      <td data-label={text.disagreements.place}>{place ?? '–'}</td>
      <td data-label={text.disagreements.period}>{period ?? '–'}</td>
      <td data-label={text.disagreements.values}>
        <ul className="value-list">
          {values.map(({ value, unit, citation }, index) => (
            <li key={`${value} ${citation.passageId} ${citation.spans.join()}`}>
              <button
                type="button"
                className="value"
                aria-pressed={source.shown?.refs === refs && source.shown.index === index}
                onClick={(event) => source.show(refs, index, event.currentTarget)}
              >
                <strong>{[value, unit].filter(Boolean).join(' ')}</strong>
                <span className="hint">{citation.reportTitle}</span>
              </button>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}
