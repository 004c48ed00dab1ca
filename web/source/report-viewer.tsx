import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReportSummary } from '../../search/library.ts'
import { sourceAddress } from '../api/documents.ts'
import { readReport } from '../api/reports.ts'
import { Dialog } from '../app/dialog.tsx'
import { errorWords } from '../app/error-words.ts'
import { Icon, type IconName } from '../app/icon.tsx'
import { IconButton } from '../app/icon-button.tsx'
import { currentRoute, goTo, type ReportPlace, renameTo } from '../app/route.ts'
import { CorrectionDialog } from '../documents/correction-dialog.tsx'
import { useDraft } from '../drafts/draft-context.ts'
import { useText } from '../text/use-text.ts'
import { ReportBody } from './report-body.tsx'
import { useSource } from './source-context.ts'

interface ReportViewerProps {
  readonly target: ReportPlace
  readonly onClose: () => void
}

/** A whole report to read: its headings, its text at the passage, and the steps to what else is quoted of it. */
export function ReportViewer({ target, onClose }: ReportViewerProps) {
  const text = useText()
  const { shown } = useSource()
  const [, drafts] = useDraft()
  const [isCorrecting, setCorrecting] = useState(false)
  const query = useQuery({
    queryKey: ['report', target.reportId],
    queryFn: ({ signal }) => readReport(target.reportId, signal),
  })
  const report = query.data
  const quoted = shown?.refs.filter(({ reportId }) => reportId === target.reportId) ?? []
  const at = quoted.findIndex(({ passageId }) => passageId === target.passageId)
  const step = (by: 1 | -1): void => {
    const next = quoted[(at + by + quoted.length) % quoted.length]
    if (next === undefined) return
    const { reportId, passageId, spans } = next
    renameTo({ ...currentRoute(), report: { reportId, passageId, spans } })
  }
  const summarise = ({ id, title }: ReportSummary): void => {
    void drafts.compose({ request: text.documents.summaryOf(title), reportIds: [id] })
    goTo({ view: 'drafts' })
  }
  return (
    <Dialog
      title={report?.title ?? text.app.loading}
      onClose={onClose}
      className="dialog-report"
      actions={
        report !== undefined && (
          <>
            {quoted.length > 1 && (
              <span className="panel-steps">
                <IconButton icon="left" label={text.source.previous} onClick={() => step(-1)} />
                <span className="panel-count" role="status">
                  {at + 1}/{quoted.length}
                </span>
                <IconButton icon="right" label={text.source.next} onClick={() => step(1)} />
              </span>
            )}
            <ToolButton icon="drafts" name={text.documents.summarise} onUse={() => summarise(report)} />
            <ToolButton icon="edit" name={text.documents.correct} onUse={() => setCorrecting(true)} />
            <a
              className="button button-quiet"
              href={sourceAddress(report.documentId)}
              download={report.file}
              aria-label={text.source.download}
            >
              <Icon name="download" />
              <span className="wide-only">{text.source.download}</span>
            </a>
          </>
        )
      }
    >
      {query.isError && (
        <p className="failure" role="alert">
          {errorWords(query.error, text)}
        </p>
      )}
      {report !== undefined && <ReportBody report={report} target={target} />}
      {report !== undefined && isCorrecting && (
        <CorrectionDialog report={report} onClose={() => setCorrecting(false)} />
      )}
    </Dialog>
  )
}

interface ToolButtonProps {
  readonly icon: IconName
  readonly name: string
  readonly onUse: () => void
}

/** A button in the head of the report; in a narrow window its drawing alone. */
function ToolButton({ icon, name, onUse }: ToolButtonProps) {
  return (
    <button type="button" className="button button-quiet" aria-label={name} onClick={onUse}>
      <Icon name={icon} />
      <span className="wide-only">{name}</span>
    </button>
  )
}
