import { useText } from '../text/use-text.ts'
import { Dialog } from './dialog.tsx'

interface ConfirmDialogProps {
  readonly title: string
  /** Names what will be lost. */
  readonly hint: string
  readonly confirm: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly busy?: boolean
  readonly error?: string | null
}

/** Asks before something is removed; the harmless button has the focus. */
export function ConfirmDialog({ title, hint, confirm, onConfirm, onClose, busy, error }: ConfirmDialogProps) {
  const text = useText()
  return (
    <Dialog title={title} onClose={onClose} className="dialog-small">
      <p>{hint}</p>
      {error != null && (
        <p className="failure" role="alert">
          {error}
        </p>
      )}
      <div className="dialog-actions">
        {/* biome-ignore lint/a11y/noAutofocus: a dialog that removes begins at the button that does not */}
        <button type="button" className="button" onClick={onClose} autoFocus>
          {text.app.cancel}
        </button>
        <button type="button" className="button button-danger" onClick={onConfirm} disabled={busy}>
          {confirm}
        </button>
      </div>
    </Dialog>
  )
}
