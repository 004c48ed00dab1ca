import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReportContent } from '../../search/library.ts'
import { sourceAddress } from '../api/documents.ts'
import { readReport } from '../api/reports.ts'
import { Dialog } from '../app/dialog.tsx'
import { errorWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import type { ReportPlace } from '../app/route.ts'
import { issueDateWords } from '../documents/fact-words.ts'
import { useText } from '../text/use-text.ts'
import { NewerVersion } from './newer-version.tsx'
import { PassageText } from './passage-text.tsx'
import { placeInFile } from './place-words.ts'
import { SectionTree } from './section-tree.tsx'

interface ReportViewerProps {
  readonly target: ReportPlace
  readonly onClose: () => void
}

/** A whole report to read: its headings on the left, its text on the right, scrolled to the passage. */
export function ReportViewer({ target, onClose }: ReportViewerProps) {
  const text = useText()
  const query = useQuery({
    queryKey: ['report', target.reportId],
    queryFn: ({ signal }) => readReport(target.reportId, signal),
  })
  const report = query.data
  return (
    <Dialog
      title={report?.title ?? text.app.loading}
      onClose={onClose}
      className="dialog-report"
      actions={
        report !== undefined && (
          <a className="button button-quiet" href={sourceAddress(report.documentId)} download={report.file}>
            <Icon name="download" />
            {text.source.download}
          </a>
        )
      }
    >
      {query.isError && (
        <p className="failure" role="alert">
          {errorWords(query.error, text)}
        </p>
      )}
      {report !== undefined && <ReportBody report={report} target={target} />}
    </Dialog>
  )
}

function ReportBody({ report, target }: { readonly report: ReportContent; readonly target: ReportPlace }) {
  const text = useText()
  const textRef = useRef<HTMLElement>(null)
  const noteNumbers = useMemo(
    () =>
      new Map(
        report.contents.flatMap(({ notes }) => notes.map((note) => [note.passageId, note.number] as const)),
      ),
    [report],
  )
  const cited = report.contents.find((passage) => passage.id === target.passageId)
  const [sectionId, setSectionId] = useState<string | null>(cited?.sectionId ?? null)
  useEffect(() => {
    const passage = textRef.current?.querySelector('.passage-target')
    ;(passage?.querySelector('mark.quote') ?? passage)?.scrollIntoView({ block: 'center' })
  }, [])
  const goTo = (id: string): void => {
    setSectionId(id)
    const from = report.sections.find((section) => section.id === id)?.lines[0] ?? 0
    const first = report.contents.findIndex((passage) => passage.lines[0] >= from)
    textRef.current?.children[first]?.scrollIntoView({ block: 'start' })
  }
  const facts = [
    [text.report.place, report.place],
    [text.report.number, report.number],
    [text.report.date, report.date === null ? null : issueDateWords(report.date, text)],
    [text.report.period, report.period],
    [text.report.issuer, report.issuer],
    [text.report.signer, report.signer],
  ] as const
  return (
    <div className="report-columns">
      <nav className="report-sections" aria-label={text.report.sections}>
        <dl className="report-facts">
          {facts.map(([label, value]) =>
            value === null ? null : (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
        <NewerVersion reportId={report.id} />
        {report.contents.some(({ recognised }) => recognised !== undefined) && (
          <p className="hint recognised-hint">{text.source.recognisedHint}</p>
        )}
        <h3>{text.report.sections}</h3>
        {report.sections.length === 0 ? (
          <p className="hint">{text.report.noSections}</p>
        ) : (
          <SectionTree sections={report.sections} currentId={sectionId} onChoose={goTo} />
        )}
      </nav>
      <section
        className="report-content report-text"
        aria-label={text.report.content}
        ref={textRef}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard
        tabIndex={0}
      >
        {report.contents.map((passage) => {
          const isTarget = passage.id === target.passageId
          return (
            <div key={passage.id} className={`passage-row${isTarget ? ' passage-target' : ''}`}>
              <span
                className={`row-lines${passage.recognised === undefined ? '' : ' row-recognised'}`}
                title={[
                  placeInFile(passage, text),
                  ...(passage.recognised === undefined ? [] : [text.source.recognised(passage.recognised)]),
                ].join(' · ')}
              >
                {passage.page === undefined ? passage.lines[0] : `${passage.page}/${passage.lines[0]}`}
              </span>
              <p className={`passage passage-${passage.kind}`}>
                {noteNumbers.has(passage.id) && (
                  <sup className="note-mark">{noteNumbers.get(passage.id)} </sup>
                )}
                <PassageText
                  text={passage.text}
                  spans={isTarget ? (target.spans ?? []) : []}
                  repairs={passage.repairs}
                />
                {passage.notes.map((note) => (
                  <sup key={note.passageId} className="note-mark" title={note.text}>
                    {note.number}
                  </sup>
                ))}
              </p>
            </div>
          )
        })}
      </section>
    </div>
  )
}
