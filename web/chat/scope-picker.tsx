import { useMemo, useState } from 'react'
import { Dialog } from '../app/dialog.tsx'
import { Icon } from '../app/icon.tsx'
import { narrowedRows, paperRows } from '../documents/paper-rows.ts'
import { useDocuments } from '../documents/use-documents.ts'
import { shortName } from '../source/short-name.ts'
import { useText } from '../text/use-text.ts'

/** Papers that are listed at once; more are found by typing. */
const SHOWN = 100

interface ScopePickerProps {
  readonly reportIds: readonly string[]
  readonly onChange: (reportIds: readonly string[]) => void
  /** What the button says while all reports are meant. */
  readonly label: string
}

/** Says which reports are asked and lets the user find and choose them; none chosen means all. */
export function ScopePicker({ reportIds, onChange, label }: ScopePickerProps) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const documents = useDocuments()
  const rows = useMemo(() => paperRows(documents.data ?? []), [documents.data])
  const found = narrowedRows(rows, { words, area: '', year: '', kind: '', members: null, isWarned: false })
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
        <Dialog
          title={text.chat.scopeTitle}
          onClose={() => setOpen(false)}
          className="dialog-scope"
          actions={
            <button type="button" className="button button-primary" onClick={() => setOpen(false)}>
              {text.chat.scopeDone}
            </button>
          }
        >
          <div className="scope-head">
            <input
              type="search"
              value={words}
              placeholder={text.documents.filter}
              aria-label={text.documents.filter}
              onChange={(event) => setWords(event.target.value)}
            />
            <button
              type="button"
              className="button"
              onClick={() => onChange([])}
              disabled={reportIds.length === 0}
            >
              {text.chat.scopeClear}
            </button>
          </div>
          <div className="scope-list">
            {found.slice(0, SHOWN).map(({ report, document }) => (
              <label key={report.id} className="check-row">
                <input
                  type="checkbox"
                  checked={reportIds.includes(report.id)}
                  onChange={() => toggle(report.id)}
                />
                <span>
                  {report.title}
                  <span className="hint scope-facts">
                    {shortName(report)} · {document.file}
                  </span>
                </span>
              </label>
            ))}
            {found.length > SHOWN && <p className="hint">{text.chat.scopeMore(found.length - SHOWN)}</p>}
            {found.length === 0 && <p className="hint">{text.documents.noMatch}</p>}
          </div>
        </Dialog>
      )}
    </>
  )
}
