import { whereWords } from '../source/place-words.ts'
import { QuoteCard } from '../source/quote-card.tsx'
import type { SourceRef } from '../source/source-context.ts'
import { useSource } from '../source/source-context.ts'
import { useShortName } from '../source/use-reports.ts'
import { useText } from '../text/use-text.ts'

interface SourceListProps {
  readonly refs: readonly SourceRef[]
  readonly title: string
}

/** The sources under an answer, a line each: number, short name, where; the words come on pointing or in the panel. */
export function SourceList({ refs, title }: SourceListProps) {
  const text = useText()
  const source = useSource()
  const nameOf = useShortName()
  if (refs.length === 0) return null
  return (
    <section className="sources" aria-label={title}>
      <h3 className="sources-title">{title}</h3>
      <ol className="source-list">
        {refs.map((ref, index) => {
          const shown = source.shown?.refs === refs && source.shown.index === index
          return (
            <li key={`${ref.number}-${ref.passageId}`}>
              <QuoteCard of={ref} isShown={shown}>
                <button
                  type="button"
                  className="source-item"
                  aria-pressed={shown}
                  onClick={(event) => source.show(refs, index, event.currentTarget)}
                >
                  <span className="source-number">{ref.number ?? '·'}</span>
                  <span className="source-report">{nameOf(ref)}</span>
                  <span className="source-where">{whereWords(ref, text)}</span>
                  {ref.recognised !== undefined && (
                    <span className="recognised-tag">{text.source.recognisedTag}</span>
                  )}
                  {ref.removed && <span className="removed-tag">{text.source.removedTag}</span>}
                </button>
              </QuoteCard>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
