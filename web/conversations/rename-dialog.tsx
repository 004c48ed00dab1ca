import { type FormEvent, useState } from 'react'
import type { ConversationSummary } from '../../server/conversations/conversation.ts'
import { Dialog } from '../app/dialog.tsx'
import { SaveActions } from '../app/save-actions.tsx'
import { useText } from '../text/use-text.ts'

interface RenameDialogProps {
  readonly conversation: ConversationSummary
  readonly onRename: (title: string) => void
  readonly onClose: () => void
}

/** Gives a chat another name than its first question. */
export function RenameDialog({ conversation, onRename, onClose }: RenameDialogProps) {
  const text = useText()
  const [title, setTitle] = useState(conversation.title)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (title.trim() !== '') onRename(title.trim())
  }
  return (
    <Dialog title={text.conversations.rename} onClose={onClose} className="dialog-small">
      <form className="correction" onSubmit={submit}>
        <label className="field">
          <span>{text.conversations.name}</span>
          <input value={title} maxLength={300} onChange={(event) => setTitle(event.target.value)} />
        </label>
        <SaveActions isRefused={title.trim() === ''} onClose={onClose} />
      </form>
    </Dialog>
  )
}
