import { useText } from '../text/use-text.ts'
import { errorWords } from './error-words.ts'

interface SaveActionsProps {
  /** How the saving goes, where the form itself sees to it. */
  readonly saving?: { readonly isPending: boolean; readonly error: Error | null }
  /** What stands in the form cannot be saved. */
  readonly isRefused?: boolean
  readonly onClose: () => void
}

/** The foot of a form in a dialog: why it was not saved, and the buttons that leave it and save it. */
export function SaveActions({ saving, isRefused = false, onClose }: SaveActionsProps) {
  const text = useText()
  const isSaving = saving?.isPending === true
  return (
    <>
      {saving?.error != null && (
        <p className="failure" role="alert">
          {errorWords(saving.error, text)}
        </p>
      )}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {text.app.cancel}
        </button>
        <button type="submit" className="button button-primary" disabled={isSaving || isRefused}>
          {isSaving ? text.correction.saving : text.correction.save}
        </button>
      </div>
    </>
  )
}
