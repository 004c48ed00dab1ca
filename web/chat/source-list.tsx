import { placeInFile, sectionWords } from '../source/place-words.ts'
import type { SourceRef } from '../source/source-context.ts'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'

interface SourceListProps {
  readonly refs: readonly SourceRef[]
  readonly title: string
}

/** The sources under an answer: where each stands, as one would write it down. */
export function SourceList({ refs, title }: SourceListProps) {
  const text = useText()
  const source = useSource()
  if (refs.length === 0) return null
  return (
    <section className="sources" aria-label={title}>
      <h3 className="sources-title">{title}</h3>
      <ol className="source-list">
        {refs.map((ref, index) => {
          const shown = source.shown?.refs === refs && source.shown.index === index
          // Sources of one report in a row name it once.
          const sameReport = refs[index - 1]?.reportId === ref.reportId
          return (
            <li key={`${ref.number}-${ref.passageId}`}>
              <button
                type="button"
                className="source-item"
                aria-pressed={shown}
                onClick={(event) => source.show(refs, index, event.currentTarget)}
              >
                <span className="source-number">{ref.number ?? '·'}</span>
                <span className="source-words">
                  <span className={sameReport ? 'visually-hidden' : 'source-report'}>
                    {ref.reportTitle} {ref.place !== null && <span className="place-tag">{ref.place}</span>}
                  </span>
                  <span className="source-where">
                    {[...ref.path.slice(-2).map(sectionWords), placeInFile(ref, text)].join(' › ')}
                    {ref.recognised !== undefined && (
                      <span className="recognised-tag" title={text.source.recognised(ref.recognised)}>
                        {text.source.recognisedTag}
                      </span>
                    )}
                    {ref.removed && <span className="removed-tag">{text.source.removedTag}</span>}
                  </span>
                  <span className="source-excerpt">{ref.quote || ref.text}</span>
                </span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
