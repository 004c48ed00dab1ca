import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { OfficeSettings } from '../../server/drafts/word/office-settings.ts'
import { readOffice, saveOffice } from '../api/office.ts'
import { Dialog } from '../app/dialog.tsx'
import { errorWords } from '../app/error-words.ts'
import { SaveActions } from '../app/save-actions.tsx'
import { useText } from '../text/use-text.ts'

const lines = ['parent', 'issuer', 'symbol', 'place', 'authority', 'signerTitle', 'signerName'] as const

/** Of one a line, with how many lines are seen at once. */
const lists = [
  ['recipients', 3],
  ['addressees', 2],
] as const

const tones = ['kept', 'first', 'second'] as const

function filled(entered: readonly string[]): string[] {
  return entered.map((line) => line.trim()).filter((line) => line !== '')
}

/** What heads and ends the Word file: the office's form, names and signer, kept for every draft. */
export function OfficeDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const query = useQuery({ queryKey: ['office'], queryFn: ({ signal }) => readOffice(signal) })
  return (
    <Dialog title={text.office.title} onClose={onClose} className="dialog-small">
      <p className="hint">{text.office.hint}</p>
      {query.isError && (
        <p className="failure" role="alert">
          {errorWords(query.error, text)}
        </p>
      )}
      {query.data !== undefined && <OfficeForm settings={query.data} onClose={onClose} />}
    </Dialog>
  )
}

function OfficeForm({
  settings,
  onClose,
}: {
  readonly settings: OfficeSettings
  readonly onClose: () => void
}) {
  const text = useText()
  const queryClient = useQueryClient()
  const [values, setValues] = useState(settings)
  const saving = useMutation({
    mutationFn: () =>
      saveOffice({
        ...values,
        recipients: filled(values.recipients),
        addressees: filled(values.addressees),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['office'] })
      onClose()
    },
  })
  return (
    <form
      className="correction"
      onSubmit={(event) => {
        event.preventDefault()
        saving.mutate()
      }}
    >
      <div className="field">
        <label htmlFor="office-form">{text.office.form}</label>
        <select
          id="office-form"
          value={values.form}
          onChange={(event) =>
            setValues({ ...values, form: event.target.value === 'party' ? 'party' : 'state' })
          }
        >
          <option value="state">{text.office.forms.state}</option>
          <option value="party">{text.office.forms.party}</option>
        </select>
      </div>
      {lines.map((name) => (
        <div key={name} className="field">
          <label htmlFor={`office-${name}`}>{text.office.fields[name]}</label>
          <input
            id={`office-${name}`}
            maxLength={300}
            value={values[name]}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
        </div>
      ))}
      {lists.map(([name, rows]) => (
        <div key={name} className="field">
          <label htmlFor={`office-${name}`}>{text.office[name]}</label>
          <textarea
            id={`office-${name}`}
            rows={rows}
            value={values[name].join('\n')}
            onChange={(event) =>
              setValues({ ...values, [name]: event.target.value.split('\n').slice(0, 30) })
            }
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor="office-tone">{text.office.tone}</label>
        <select
          id="office-tone"
          value={values.tone}
          onChange={(event) =>
            setValues({ ...values, tone: tones.find((one) => one === event.target.value) ?? 'kept' })
          }
        >
          {tones.map((one) => (
            <option key={one} value={one}>
              {text.office.tones[one]}
            </option>
          ))}
        </select>
      </div>
      <label className="draft-kind">
        <input
          type="checkbox"
          checked={values.duplex}
          onChange={(event) => setValues({ ...values, duplex: event.target.checked })}
        />
        <span>{text.office.duplex}</span>
      </label>
      <SaveActions saving={saving} onClose={onClose} />
    </form>
  )
}
