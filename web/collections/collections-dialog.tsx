import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Collection } from '../../server/collections/collection.ts'
import { changeCollection, deleteCollection, makeCollection } from '../api/collections.ts'
import { ConfirmDialog } from '../app/confirm-dialog.tsx'
import { Dialog } from '../app/dialog.tsx'
import { errorWords } from '../app/error-words.ts'
import { IconButton } from '../app/icon-button.tsx'
import { useText } from '../text/use-text.ts'
import { NewNameField } from './new-name-field.tsx'
import { useCollections } from './use-collections.ts'

interface CollectionsDialogProps {
  /** Shows the papers of a set in the table. */
  readonly onShow: (id: string) => void
  readonly onAsk: (id: string) => void
  readonly onClose: () => void
}

/** The named sets of papers: make, look into, ask in, rename, delete. */
export function CollectionsDialog({ onShow, onAsk, onClose }: CollectionsDialogProps) {
  const text = useText()
  const queryClient = useQueryClient()
  const collections = useCollections()
  const [name, setName] = useState('')
  const [renamed, setRenamed] = useState<Pick<Collection, 'id' | 'name'> | null>(null)
  const [leaving, setLeaving] = useState<Collection | null>(null)
  const changing = useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSuccess: () => {
      setRenamed(null)
      setLeaving(null)
      setName('')
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['collections'] }),
  })
  const make = (event: FormEvent): void => {
    event.preventDefault()
    const wanted = name.trim()
    if (wanted !== '') changing.mutate(() => makeCollection(wanted, []))
  }
  const rename = (event: FormEvent): void => {
    event.preventDefault()
    const wanted = renamed?.name.trim() ?? ''
    if (renamed !== null && wanted !== '') {
      changing.mutate(() => changeCollection(renamed.id, { name: wanted }))
    }
  }
  return (
    <Dialog title={text.collections.title} onClose={onClose} className="dialog-small">
      <p className="hint">{text.collections.hint}</p>
      <ul className="collections">
        {collections.map((collection) => (
          <li key={collection.id}>
            {renamed?.id === collection.id ? (
              <form className="collection-name-form" onSubmit={rename}>
                <input
                  autoFocus
                  value={renamed.name}
                  maxLength={200}
                  aria-label={text.collections.name}
                  onChange={(event) => setRenamed({ ...renamed, name: event.target.value })}
                />
                <button type="submit" className="button button-primary" disabled={renamed.name.trim() === ''}>
                  {text.correction.save}
                </button>
              </form>
            ) : (
              <>
                <button
                  type="button"
                  className="link-button collection-name"
                  aria-label={text.collections.show(collection.name)}
                  onClick={() => onShow(collection.id)}
                >
                  {collection.name}
                </button>
                <span className="hint">
                  {text.collections.count(collection.reportIds.length)}
                  {collection.absent > 0 && ` · ${text.collections.absent(collection.absent)}`}
                </span>
                <IconButton
                  icon="ask"
                  label={text.collections.ask(collection.name)}
                  title={text.collections.askTitle}
                  onClick={() => onAsk(collection.id)}
                />
                <IconButton
                  icon="edit"
                  label={text.collections.rename(collection.name)}
                  title={text.conversations.rename}
                  onClick={() => setRenamed(collection)}
                />
                <IconButton
                  icon="trash"
                  label={text.collections.delete(collection.name)}
                  title={text.conversations.deleteConfirm}
                  onClick={() => setLeaving(collection)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
      {changing.isError && leaving === null && (
        <p className="failure" role="alert">
          {errorWords(changing.error, text)}
        </p>
      )}
      <form className="collection-name-form" onSubmit={make}>
        <NewNameField name={name} onName={setName} />
        <button type="submit" className="button" disabled={name.trim() === '' || changing.isPending}>
          {text.collections.make}
        </button>
      </form>
      {leaving !== null && (
        <ConfirmDialog
          title={text.collections.deleteTitle}
          hint={text.collections.deleteHint(leaving.name)}
          confirm={text.conversations.deleteConfirm}
          busy={changing.isPending}
          error={changing.isError ? errorWords(changing.error, text) : null}
          onConfirm={() => changing.mutate(() => deleteCollection(leaving.id))}
          onClose={() => setLeaving(null)}
        />
      )}
    </Dialog>
  )
}
