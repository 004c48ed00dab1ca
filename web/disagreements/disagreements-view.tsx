import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Disagreement } from '../../server/figures/disagreements/disagreement.ts'
import type { Review } from '../../server/remarks/remarks.ts'
import { disagreementsFile, listDisagreements } from '../api/drafts.ts'
import { listReviews, reviewDisagreement } from '../api/remarks.ts'
import { errorWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { useFilters } from '../app/use-filters.ts'
import { folded, wordsIn } from '../documents/folded.ts'
import { useText } from '../text/use-text.ts'
import { DisagreementRow, disagreementKey } from './disagreement-row.tsx'

const KINDS = ['figure', 'sum', 'date', 'paper'] as const satisfies readonly Disagreement['kind'][]
const STATES = ['open', 'checked', 'ignored', 'all'] as const
type State = (typeof STATES)[number]

/** What the reports tell differently, each value in its sentence; what was looked at is put aside. */
export function DisagreementsView() {
  const text = useText()
  const queryClient = useQueryClient()
  const [filters, setFilters] = useFilters()
  /** Looked at just now: they stay in their place, to be taken back, until another list is asked for. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const narrow = (change: Readonly<Record<string, string>>): void => {
    setTouched(new Set())
    setFilters(change)
  }
  const query = useQuery({ queryKey: ['disagreements'], queryFn: ({ signal }) => listDisagreements(signal) })
  const reviews = useQuery({ queryKey: ['reviews'], queryFn: ({ signal }) => listReviews(signal) })
  const reviewing = useMutation({
    mutationFn: ({ key, review }: { readonly key: string; readonly review: Review | null }) =>
      reviewDisagreement(key, review),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reviews'] }),
  })
  const { tim = '', loai = '', xem = 'open' } = filters
  const state: State = STATES.find((one) => one === xem) ?? 'open'
  const all = (query.data ?? []).map((disagreement) => {
    const key = disagreementKey(disagreement)
    return { key, disagreement, review: reviews.data?.[key] ?? null }
  })
  const hasWords = wordsIn(tim)
  const asked = all.filter(({ disagreement: { kind, indicator, place, period } }) => {
    const facts = folded(`${indicator} ${place ?? ''} ${period ?? ''} ${text.disagreements.kinds[kind]}`)
    return (loai === '' || kind === loai) && hasWords(facts)
  })
  const isOfState = ({ review }: { readonly review: Review | null }): boolean =>
    state === 'all' || (state === 'open' ? review === null : review === state)
  const shown = asked.filter((one) => isOfState(one) || touched.has(one.key))
  return (
    <div className="view">
      <header className="view-head">
        <div>
          <h1>{text.disagreements.title}</h1>
          <p className="view-intro">{text.disagreements.intro}</p>
        </div>
        {all.length > 0 && (
          <a className="button" href={disagreementsFile} download>
            <Icon name="download" />
            {text.disagreements.csv}
          </a>
        )}
      </header>
      {query.isPending && <p className="hint">{text.disagreements.reading}</p>}
      {query.isError && (
        <div className="failure" role="alert">
          <p>{errorWords(query.error, text)}</p>
          <button type="button" className="button" onClick={() => void query.refetch()}>
            {text.app.retry}
          </button>
        </div>
      )}
      {query.data?.length === 0 && <p className="empty">{text.disagreements.none}</p>}
      {all.length > 0 && (
        <>
          <search className="paper-filters">
            <input
              type="search"
              value={tim}
              placeholder={text.disagreements.filter}
              aria-label={text.disagreements.filter}
              onChange={(event) => narrow({ tim: event.target.value })}
            />
            <label>
              {text.disagreements.kind}
              <select value={loai} onChange={(event) => narrow({ loai: event.target.value })}>
                <option value="">{text.documents.all}</option>
                {KINDS.map((kind) => (
                  <option key={kind} value={kind}>
                    {text.disagreements.kinds[kind]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {text.disagreements.state}
              <select value={state} onChange={(event) => narrow({ xem: event.target.value })}>
                {STATES.map((one) => (
                  <option key={one} value={one}>
                    {text.disagreements.states[one]}
                  </option>
                ))}
              </select>
            </label>
          </search>
          {reviewing.isError && (
            <p className="failure" role="alert">
              {errorWords(reviewing.error, text)}
            </p>
          )}
          <p className="hint" role="status">
            {text.disagreements.count(asked.filter(isOfState).length)}
          </p>
          <ul className="disagreements">
            {shown.map(({ key, disagreement, review }) => (
              <DisagreementRow
                key={key}
                disagreement={disagreement}
                review={review}
                onReview={(next) => {
                  setTouched(new Set([...touched, key]))
                  reviewing.mutate({ key, review: next })
                }}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
