import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Collection } from '../../server/collections/collection.ts'
import { changeCollection, makeCollection } from '../api/collections.ts'
import { Dialog } from '../app/dialog.tsx'
import { SaveActions } from '../app/save-actions.tsx'
import { useText } from '../text/use-text.ts'
import { NewNameField } from './new-name-field.tsx'
import { useCollections } from './use-collections.ts'

interface CollectDialogProps {
  /** Papers that are put into sets, or taken out of them. */
  readonly reportIds: readonly string[]
  readonly onClose: () => void
}

type Held = 'all' | 'some' | 'none'

/** Puts papers into named sets and takes them out, all at once, and makes a new set of them. */
export function CollectDialog({ reportIds, onClose }: CollectDialogProps) {
  const text = useText()
  const queryClient = useQueryClient()
  const collections = useCollections()
  const [wanted, setWanted] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [name, setName] = useState('')
  const heldBy = ({ reportIds: ids }: Collection): Held => {
    const count = reportIds.filter((id) => ids.includes(id)).length
    if (count === 0) return 'none'
    return count === reportIds.length ? 'all' : 'some'
  }
  const saving = useMutation({
    mutationFn: async () => {
      // First what may be refused: a name that is taken leaves everything as it was.
      if (name.trim() !== '') await makeCollection(name.trim(), reportIds)
      for (const [id, isIn] of wanted) {
        await changeCollection(id, isIn ? { add: reportIds } : { remove: reportIds })
      }
    },
    onSuccess: onClose,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['collections'] }),
  })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() !== '' || wanted.size > 0) saving.mutate()
  }
  return (
    <Dialog
      title={text.collections.collectTitle(reportIds.length)}
      onClose={onClose}
      className="dialog-small"
    >
      <form className="correction" onSubmit={onSubmit}>
        {collections.length > 0 && (
          <fieldset className="collect-list">
            <legend className="visually-hidden">{text.collections.title}</legend>
            {collections.map((collection) => {
              const held = heldBy(collection)
              const isIn = wanted.get(collection.id) ?? held === 'all'
              return (
                <label key={collection.id} className="check-row">
                  <input
                    type="checkbox"
                    checked={isIn}
                    ref={(box) => {
                      if (box !== null) box.indeterminate = held === 'some' && !wanted.has(collection.id)
                    }}
                    onChange={(event) => setWanted(new Map(wanted).set(collection.id, event.target.checked))}
                  />
                  <span>
                    {collection.name}{' '}
                    <span className="hint">{text.collections.count(collection.reportIds.length)}</span>
                  </span>
                </label>
              )
            })}
          </fieldset>
        )}
        <NewNameField name={name} onName={setName} />
        <SaveActions saving={saving} isRefused={name.trim() === '' && wanted.size === 0} onClose={onClose} />
      </form>
    </Dialog>
  )
}
