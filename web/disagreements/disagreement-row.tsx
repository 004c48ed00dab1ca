import { useMemo } from 'react'
import type { Disagreement } from '../../server/figures/disagreements/disagreement.ts'
import type { Review } from '../../server/remarks/remarks.ts'
import { Icon } from '../app/icon.tsx'
import { markedSentence } from '../source/marked-sentence.ts'
import { useSource } from '../source/source-context.ts'
import { useShortName } from '../source/use-reports.ts'
import { useText } from '../text/use-text.ts'

/** What tells a disagreement from all others, as long as its papers stay as they are. */
export function disagreementKey({ kind, values }: Disagreement): string {
  return [
    kind,
    ...values.map(({ value, citation }) => `${value}@${citation.passageId}:${citation.spans.join()}`),
  ]
    .join('|')
    .slice(0, 4_000)
}

interface DisagreementRowProps {
  readonly disagreement: Disagreement
  readonly review: Review | null
  readonly onReview: (review: Review | null) => void
}

/** One thing that is told differently: each value in its sentence, and whether somebody has looked at it. */
export function DisagreementRow({ disagreement, review, onReview }: DisagreementRowProps) {
  const text = useText()
  const source = useSource()
  const nameOf = useShortName()
  const { kind, indicator, place, period, computed, values } = disagreement
  const told = useMemo(
    () =>
      values.map(({ value, unit, citation }, index) => {
        const marked = markedSentence(citation.text, value, citation.spans[0])
        return { value, unit, marked, ref: { ...citation, spans: [marked.span], number: index + 1 } }
      }),
    [values],
  )
  const refs = useMemo(() => told.map(({ ref }) => ref), [told])
  return (
    <li className={`disagreement${review === null ? '' : ' disagreement-reviewed'}`}>
      <div className="disagreement-head">
        <h2>{indicator}</h2>
        <p className="hint">
          {[
            text.disagreements.kinds[kind],
            place,
            period,
            computed === null ? null : text.disagreements.computed(computed),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div className="disagreement-review">
          {(['checked', 'ignored'] as const).map((one) => (
            <button
              key={one}
              type="button"
              className={review === one ? 'button button-chosen' : 'button'}
              aria-pressed={review === one}
              onClick={() => onReview(review === one ? null : one)}
            >
              {review === one && <Icon name="check" />}
              {review === one ? text.disagreements.reviewed[one] : text.disagreements.reviews[one]}
            </button>
          ))}
        </div>
      </div>
      <ul className="value-list">
        {told.map(({ value, unit, marked, ref }, index) => (
          <li key={`${ref.passageId} ${ref.spans.join()}`}>
            <button
              type="button"
              className="value"
              aria-pressed={source.shown?.refs === refs && source.shown.index === index}
              onClick={(event) => source.show(refs, index, event.currentTarget)}
            >
              <strong>{[value, unit].filter(Boolean).join(' ')}</strong>
              <span className="value-words">
                {marked.before}
                <mark className="quote">{marked.value}</mark>
                {marked.after}
              </span>
              <span className="hint">{nameOf(ref)}</span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  )
}
