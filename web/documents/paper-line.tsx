import { memo } from 'react'
import type { DocumentSummary, ReportSummary } from '../../search/library.ts'
import { Icon } from '../app/icon.tsx'
import { Menu } from '../app/menu.tsx'
import { NewerVersion } from '../source/newer-version.tsx'
import { useSource } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { issueDateWords } from './fact-words.ts'
import type { PaperRow } from './paper-rows.ts'

/** What can be done with a paper and its file. */
export interface PaperActions {
  readonly onAsk: (report: ReportSummary) => void
  readonly onSummarise: (report: ReportSummary) => void
  readonly onCollect: (report: ReportSummary) => void
  readonly onCorrect: (report: ReportSummary) => void
  readonly onReread: (document: DocumentSummary) => void
  readonly onRemove: (document: DocumentSummary) => void
  readonly onWarnings: (document: DocumentSummary) => void
  readonly onDownload: (document: DocumentSummary) => void
}

interface PaperLineProps extends PaperActions {
  readonly row: PaperRow
  readonly isChosen: boolean
  readonly onChoose: (ids: readonly string[], isChosen: boolean) => void
}

/** The cells of a paper: what it is, whose, of when, its number and day, and what can be done with it. */
export const PaperLine = memo(function PaperLine(props: PaperLineProps) {
  const {
    row,
    isChosen,
    onChoose,
    onAsk,
    onSummarise,
    onCollect,
    onCorrect,
    onReread,
    onRemove,
    onWarnings,
    onDownload,
  } = props
  const { report, document } = row
  const text = useText()
  const { openReport } = useSource()
  const { columns, unknown } = text.documents
  const cell = (name: 'area' | 'period' | 'number' | 'date', value: string | null) => (
    <td className={`paper-${name}`} data-label={columns[name]}>
      {value ?? <span className="hint">{unknown}</span>}
    </td>
  )
  return (
    <>
      <td>
        <input
          type="checkbox"
          aria-label={text.documents.choose(report.title)}
          checked={isChosen}
          onChange={(event) => onChoose([report.id], event.target.checked)}
        />
      </td>
      <td className="paper-name">
        <button
          type="button"
          className="link-button"
          onClick={() => openReport({ reportId: report.id })}
          aria-label={text.documents.openLabel(report.title)}
          title={report.title}
        >
          {report.title}
        </button>
        <span className="paper-file hint">
          {document.warnings.length > 0 && (
            <button
              type="button"
              className="warn-button"
              aria-label={text.documents.warningsOf(document.file)}
              title={text.documents.warnings}
              onClick={() => onWarnings(document)}
            >
              <Icon name="warning" />
            </button>
          )}
          <span className="paper-file-name">{document.file}</span>
          {report.supersededBy !== undefined && <NewerVersion reportId={report.id} />}
        </span>
      </td>
      {cell('area', row.area)}
      {cell('period', report.period)}
      {cell('number', report.number)}
      {cell('date', report.date === null ? null : issueDateWords(report.date, text))}
      <td className="paper-menu">
        <Menu
          label={text.documents.actionsOf(document.file)}
          items={[
            {
              name: text.source.openReport,
              icon: 'book',
              onChoose: () => openReport({ reportId: report.id }),
            },
            { name: text.documents.askPaper, icon: 'ask', onChoose: () => onAsk(report) },
            { name: text.documents.summarise, icon: 'drafts', onChoose: () => onSummarise(report) },
            { name: text.collections.collect, icon: 'folder', onChoose: () => onCollect(report) },
            { name: text.documents.correct, icon: 'edit', onChoose: () => onCorrect(report) },
            { name: text.documents.download, icon: 'download', onChoose: () => onDownload(document) },
            { name: text.documents.reread, icon: 'again', onChoose: () => onReread(document) },
            {
              name: text.documents.removeConfirm,
              icon: 'trash',
              isDanger: true,
              onChoose: () => onRemove(document),
            },
          ]}
        />
      </td>
    </>
  )
})
