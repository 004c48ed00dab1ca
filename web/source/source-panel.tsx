import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { ApiError } from '../api/api-error.ts'
import { sourceAddress } from '../api/documents.ts'
import { readPassage } from '../api/reports.ts'
import { plainText } from '../app/clipboard.ts'
import { errorWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { CopyButton } from '../chat/copy-button.tsx'
import { TakeButton } from '../drafts/take-button.tsx'
import { takenQuote } from '../drafts/taken-of.ts'
import { useText } from '../text/use-text.ts'
import { NewerVersion } from './newer-version.tsx'
import { officeCitation } from './office-citation.ts'
import { PassageInContext } from './passage-in-context.tsx'
import { PassageText } from './passage-text.tsx'
import { placeInFile, sectionWords } from './place-words.ts'
import { type SourceRef, useSource } from './source-context.ts'
import { useReports } from './use-reports.ts'
import { NEIGHBOURS } from './use-source-control.ts'

/** Of the headings above a passage; all of them stand in the report's outline. */
const PATH_SHOWN = 2

/** What draws pages is larger than all else of the page: it is fetched when a picture is asked for. */
const PagePicture = lazy(async () => ({ default: (await import('./page-picture.tsx')).PagePicture }))

/** The cited passage in its report: who says it, where, the quote marked, what stands around it. */
export function SourcePanel() {
  const text = useText()
  const { shown, step, close, openReport } = useSource()
  const ref = shown?.refs[shown.index]
  const report = useReports().get(ref?.reportId ?? '')
  const [picture, setPicture] = useState<SourceRef | null>(null)
  const panelRef = useRef<HTMLElement>(null)
  const open = ref !== undefined
  // In a narrow window the panel covers the answer: what is behind it must not keep the focus.
  useEffect(() => {
    if (open && matchMedia('(max-width: 51.25em)').matches) panelRef.current?.focus()
  }, [open])
  if (shown === null || ref === undefined) return null
  const { index, refs } = shown
  return (
    <aside
      id="source-panel"
      ref={panelRef}
      className="source-panel"
      aria-label={text.source.title}
      tabIndex={-1}
    >
      <header className="panel-head">
        <span className="panel-number">
          {ref.number === null ? text.source.title : `${text.source.title} ${ref.number}`}
        </span>
        <div className="panel-steps">
          <IconButton
            icon="left"
            label={text.source.previous}
            title={text.source.previous}
            disabled={index === 0}
            onClick={() => step(index - 1)}
          />
          <span className="panel-count">
            <span aria-hidden="true">
              {index + 1}/{refs.length}
            </span>
            <span className="visually-hidden" aria-live="polite">
              {text.source.position(index + 1, refs.length)}
            </span>
          </span>
          <IconButton
            icon="right"
            label={text.source.next}
            title={text.source.next}
            disabled={index === refs.length - 1}
            onClick={() => step(index + 1)}
          />
        </div>
        <IconButton icon="close" label={text.source.close} title={text.source.close} onClick={close} />
      </header>
      <div className="panel-where">
        <h2 className="panel-report">{ref.reportTitle}</h2>
        <p className="panel-place">
          <span className="place-tag">{ref.place ?? text.source.noPlace}</span>
          <span>{placeInFile(ref, text)}</span>
          <span className="panel-file">{ref.file}</span>
        </p>
        <NewerVersion reportId={ref.reportId} />
        {ref.path.length > 0 && (
          <ol className="panel-path" title={ref.path.map(sectionWords).join(' › ')}>
            {ref.path.slice(-PATH_SHOWN).map((entry) => (
              <li key={`${entry.label} ${entry.title}`}>{sectionWords(entry)}</li>
            ))}
          </ol>
        )}
        <div className="panel-actions">
          <button
            type="button"
            className="button"
            onClick={() => openReport({ reportId: ref.reportId, passageId: ref.passageId, spans: ref.spans })}
          >
            <Icon name="book" />
            {text.source.openReport}
          </button>
          {ref.page !== undefined && ref.removed !== true && /\.pdf$/i.test(ref.file) && (
            <button
              type="button"
              className={picture === null ? 'button button-quiet' : 'button button-chosen'}
              aria-pressed={picture?.passageId === ref.passageId}
              onClick={() => setPicture(picture?.passageId === ref.passageId ? null : ref)}
            >
              <Icon name="documents" />
              {text.source.showPicture}
            </button>
          )}
          <a className="button button-quiet" href={sourceAddress(ref.documentId)} download={ref.file}>
            <Icon name="download" />
            {text.source.download}
          </a>
          {ref.quote !== '' && report !== undefined && (
            <CopyButton
              content={plainText(officeCitation(ref.quote, report, ref.path))}
              label={text.source.cite}
            />
          )}
          {ref.quote !== '' && ref.removed !== true && (
            <TakeButton
              key={`${ref.passageId} ${index}`}
              taken={takenQuote(ref)}
              label={text.drafts.takeQuote}
            />
          )}
        </div>
      </div>
      {picture !== null && picture.passageId === ref.passageId && ref.page !== undefined ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture larger than the panel is scrolled with the keyboard
        <section className="panel-body" tabIndex={0} aria-label={text.source.picture(ref.page)}>
          <Suspense fallback={<p className="hint">{text.source.drawing}</p>}>
            <PagePicture documentId={ref.documentId} page={ref.page} quote={ref.quote} />
          </Suspense>
        </section>
      ) : (
        <PanelPassage source={ref} />
      )}
    </aside>
  )
}

function PanelPassage({ source }: { readonly source: SourceRef }) {
  const text = useText()
  const bodyRef = useRef<HTMLElement>(null)
  const query = useQuery({
    queryKey: ['passage', source.passageId, NEIGHBOURS],
    queryFn: ({ signal }) => readPassage(source.passageId, NEIGHBOURS, signal),
    enabled: source.removed !== true,
  })
  const { data } = query
  // biome-ignore lint/correctness/useExhaustiveDependencies: another quote of the same passage is scrolled to as well
  useEffect(() => {
    const cited =
      bodyRef.current?.querySelector('mark.quote') ?? bodyRef.current?.querySelector('.passage-cited')
    cited?.scrollIntoView({ block: 'center' })
  }, [data, source])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long passage is scrolled with the keyboard
    <section className="panel-body" ref={bodyRef} tabIndex={0} aria-label={text.source.cited}>
      {source.removed && <Removed source={source} />}
      {!source.removed && query.isPending && <CitedAlone source={source} />}
      {query.isError && (
        <RemovedOrFailed source={source} error={query.error} onRetry={() => void query.refetch()} />
      )}
      {!source.removed && data !== undefined && (
        <PassageInContext
          passage={data.passage}
          before={data.before}
          after={data.after}
          spans={source.spans}
        />
      )}
    </section>
  )
}

function RemovedOrFailed({
  source,
  error,
  onRetry,
}: {
  readonly source: SourceRef
  readonly error: Error
  readonly onRetry: () => void
}) {
  const text = useText()
  if (error instanceof ApiError && error.status === 404) return <Removed source={source} />
  return (
    <>
      <div className="failure" role="alert">
        <Icon name="warning" />
        <p>{errorWords(error, text)}</p>
      </div>
      <CitedAlone source={source} />
      <button type="button" className="button" onClick={onRetry}>
        {text.app.retry}
      </button>
    </>
  )
}

function Removed({ source }: { readonly source: SourceRef }) {
  const text = useText()
  return (
    <>
      <div className="failure" role="alert">
        <Icon name="warning" />
        <p>{text.source.removed}</p>
      </div>
      <CitedAlone source={source} />
    </>
  )
}

/** What the answer carried: the passage while it is being read, a saved quote when its document is gone. */
function CitedAlone({ source }: { readonly source: SourceRef }) {
  const text = useText()
  const { text: words = source.quote, quote } = source
  const spans = source.text === undefined ? [[0, quote.length] as const] : source.spans
  return (
    <div className="report-text passage-cited">
      <p className="cited-label">
        {text.source.cited} · {placeInFile(source, text)}
      </p>
      <p className="passage">
        <PassageText text={words} spans={spans} />
      </p>
    </div>
  )
}
