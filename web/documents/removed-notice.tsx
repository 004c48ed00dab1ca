import { useEffect, useRef } from 'react'
import type { DocumentSummary } from '../../search/library.ts'
import { useText } from '../text/use-text.ts'

/**
 * Says what was removed, wherever the list is scrolled to, and takes it back: the row that was pressed is gone, so the
 * focus goes to what undoes it.
 */
export function RemovedNotice({
  removed,
  onUndo,
}: {
  readonly removed: readonly DocumentSummary[]
  readonly onUndo: (documents: readonly DocumentSummary[]) => void
}) {
  const text = useText()
  const undo = useRef<HTMLButtonElement>(null)
  const isShown = removed.length > 0
  useEffect(() => {
    if (!isShown) return
    // Behind the dialog that asked, which gives the focus back to what opened it.
    const frame = requestAnimationFrame(() => undo.current?.focus({ preventScroll: true }))
    return () => cancelAnimationFrame(frame)
  }, [isShown])
  return (
    <div className={isShown ? 'notice notice-standing' : 'visually-hidden'}>
      <p role="status">{isShown ? text.documents.removed(removed.map(({ file }) => file).join(', ')) : ''}</p>
      {isShown && (
        <button type="button" className="button" ref={undo} onClick={() => onUndo(removed)}>
          {text.drafts.undo}
        </button>
      )}
    </div>
  )
}
