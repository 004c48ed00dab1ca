import type { ReportContent } from '../../search/library.ts'
import { issueDateWords } from '../documents/fact-words.ts'
import { useText } from '../text/use-text.ts'
import { NewerVersion } from './newer-version.tsx'
import { SectionTree } from './section-tree.tsx'

interface ReportOutlineProps {
  readonly report: ReportContent
  readonly sectionId: string | null
  readonly onChoose: (sectionId: string) => void
}

/** What is known of a report, and its headings; folded to a line where the window is narrow. */
export function ReportOutline({ report, sectionId, onChoose }: ReportOutlineProps) {
  const text = useText()
  const facts = [
    [text.report.place, report.place],
    [text.report.number, report.number],
    [text.report.date, report.date === null ? null : issueDateWords(report.date, text)],
    [text.report.period, report.period],
    [text.report.issuer, report.issuer],
    [text.report.signer, report.signer],
  ] as const
  return (
    <details className="report-outline" open={!matchMedia('(max-width: 51.3em)').matches}>
      <summary>{text.report.sections}</summary>
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
          <SectionTree sections={report.sections} currentId={sectionId} onChoose={onChoose} />
        )}
      </nav>
    </details>
  )
}
