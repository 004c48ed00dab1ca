import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listDocuments } from '../api/documents.ts'
import { Dialog } from '../app/dialog.tsx'
import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'

interface ScopePickerProps {
  readonly reportIds: readonly string[]
  readonly onChange: (reportIds: readonly string[]) => void
  /** What the button says while all reports are meant. */
  readonly label: string
}

/** Says which reports are asked and lets the user choose them; none chosen means all. */
export function ScopePicker({ reportIds, onChange, label }: ScopePickerProps) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const documents = useQuery({ queryKey: ['documents'], queryFn: ({ signal }) => listDocuments(signal) })
  const toggle = (id: string): void =>
    onChange(reportIds.includes(id) ? reportIds.filter((other) => other !== id) : [...reportIds, id])
  return (
    <>
      <button
        type="button"
        className={reportIds.length === 0 ? 'button button-quiet' : 'button button-chosen'}
        onClick={() => setOpen(true)}
        aria-haspopup="dialog"
      >
        <Icon name="filter" />
        {reportIds.length === 0 ? label : text.chat.scopeSome(reportIds.length)}
      </button>
      {open && (
        <Dialog title={text.chat.scopeTitle} onClose={() => setOpen(false)}>
          <div className="scope-list">
            {(documents.data ?? []).map((document) => (
              <fieldset key={document.id}>
                <legend>{document.file}</legend>
                {document.reports.map((report) => (
                  <label key={report.id} className="check-row">
                    <input
                      type="checkbox"
                      checked={reportIds.includes(report.id)}
                      onChange={() => toggle(report.id)}
                    />
                    <span>
                      {report.title}{' '}
                      {report.place !== null && <span className="place-tag">{report.place}</span>}
                    </span>
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
          <div className="dialog-actions">
            <button
              type="button"
              className="button"
              onClick={() => onChange([])}
              disabled={reportIds.length === 0}
            >
              {text.chat.scopeClear}
            </button>
            <button type="button" className="button button-primary" onClick={() => setOpen(false)}>
              {text.chat.scopeDone}
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}
