import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ReportSummary } from '../../search/library.ts'
import { correctReport } from '../api/reports.ts'
import { Dialog } from '../app/dialog.tsx'
import { SaveActions } from '../app/save-actions.tsx'
import { useText } from '../text/use-text.ts'

/** Facts that several papers share; numbers, titles and signers are each paper's own. */
const fields = ['kind', 'issuer', 'place', 'area', 'period'] as const

interface BulkCorrectionProps {
  readonly reports: readonly ReportSummary[]
  readonly onClose: () => void
}

/** Sets the same fact of several papers at once; what is left empty stays as it is. */
export function BulkCorrection({ reports, onClose }: BulkCorrectionProps) {
  const text = useText()
  const queryClient = useQueryClient()
  const [values, setValues] = useState<Readonly<Record<string, string>>>({})
  const given = fields.filter((field) => (values[field] ?? '').trim() !== '')
  const saving = useMutation({
    mutationFn: async () => {
      const correction = Object.fromEntries(given.map((field) => [field, values[field]?.trim()]))
      for (const { id } of reports) await correctReport(id, correction)
    },
    onSuccess: onClose,
    onSettled: () => queryClient.invalidateQueries(),
  })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (given.length > 0) saving.mutate()
  }
  return (
    <Dialog title={text.documents.correctMany(reports.length)} onClose={onClose} className="dialog-small">
      <p className="hint">{text.documents.correctManyHint}</p>
      <form className="correction" onSubmit={onSubmit}>
        {fields.map((field) => (
          <label key={field} className="field">
            <span>{text.correction.fields[field]}</span>
            <input
              value={values[field] ?? ''}
              onChange={(event) => setValues({ ...values, [field]: event.target.value })}
            />
          </label>
        ))}
        <SaveActions saving={saving} isRefused={given.length === 0} onClose={onClose} />
      </form>
    </Dialog>
  )
}
