import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../text/use-text.ts'
import { IconButton } from './icon-button.tsx'

interface DialogProps {
  readonly title: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
  readonly className?: string
  /** Beside the title, before the closing button. */
  readonly actions?: ReactNode
}

/** A modal dialog: the browser keeps the focus inside, Esc closes it, the focus returns to where it was. */
export function Dialog({ title, onClose, children, className = '', actions }: DialogProps) {
  const text = useText()
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    if (dialog?.open === false) dialog.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation()
      }}
    >
      <header className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        {actions}
        <IconButton icon="close" onClick={onClose} label={text.app.close} />
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  )
}
