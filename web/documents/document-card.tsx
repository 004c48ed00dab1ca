import type { DocumentSummary, ReportSummary } from '../../search/library.ts'
import { sourceAddress } from '../api/documents.ts'
import { Icon } from '../app/icon.tsx'
import { NewerVersion } from '../source/newer-version.tsx'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { bytesWords, dateWords, issueDateWords } from './fact-words.ts'

interface DocumentCardProps {
  readonly document: DocumentSummary
  readonly onRemove: () => void
  readonly onReread: () => void
  readonly onCorrect: (report: ReportSummary) => void
}

/** A file and a table of the reports that were found in it. */
export function DocumentCard({ document, onRemove, onReread, onCorrect }: DocumentCardProps) {
  const text = useText()
  const { openReport } = useSource()
  const { columns, unknown } = text.documents
  const facts = [
    document.format.toUpperCase(),
    bytesWords(document.bytes, text),
    dateWords(document.addedAt, text),
    text.documents.reports(document.reports.length),
  ]
  return (
    <article className="document" aria-label={document.file}>
      <header className="document-head">
        <div>
          <h2 className="document-file">{document.file}</h2>
          <p className="hint">{facts.join(' · ')}</p>
        </div>
        <div className="document-actions">
          <a className="button button-quiet" href={sourceAddress(document.id)} download={document.file}>
            <Icon name="download" />
            {text.documents.download}
          </a>
          <button
            type="button"
            className="button button-quiet"
            onClick={onReread}
            title={text.documents.rereadHint}
            aria-label={text.documents.rereadLabel(document.file)}
          >
            <Icon name="again" />
            {text.documents.reread}
          </button>
          <button
            type="button"
            className="button button-quiet"
            onClick={onRemove}
            aria-label={text.documents.removeLabel(document.file)}
          >
            <Icon name="trash" />
            {text.documents.remove}
          </button>
        </div>
      </header>
      {document.warnings.length > 0 && (
        <details className="warnings">
          <summary>
            <Icon name="warning" />
            {text.documents.warnings} ({document.warnings.length})
          </summary>
          <ul>
            {document.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      <table className="reports">
        <thead>
          <tr>
            <th scope="col">{columns.report}</th>
            <th scope="col">{columns.area}</th>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.date}</th>
            <th scope="col" className="numeric">
              {columns.passages}
            </th>
            <th scope="col">
              <span className="visually-hidden">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {document.reports.map((report) => (
            <tr key={report.id}>
              <td className="report-name">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => openReport({ reportId: report.id })}
                  aria-label={text.documents.openLabel(report.title)}
                >
                  {report.title}
                </button>
                {report.period !== null && <span className="hint"> {report.period}</span>}
                <NewerVersion reportId={report.id} />
              </td>
              <td data-label={columns.area}>{report.place ?? <span className="hint">{unknown}</span>}</td>
              <td data-label={columns.number}>{report.number ?? <span className="hint">{unknown}</span>}</td>
              <td data-label={columns.date}>
                {report.date === null ? (
                  <span className="hint">{unknown}</span>
                ) : (
                  issueDateWords(report.date, text)
                )}
              </td>
              <td data-label={columns.passages} className="numeric">
                {report.passages.toLocaleString(text.locale)}
              </td>
              <td>
                <button
                  type="button"
                  className="icon-button"
                  onClick={() => onCorrect(report)}
                  aria-label={text.documents.correctLabel(report.title)}
                  title={text.documents.correct}
                >
                  <Icon name="edit" />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
