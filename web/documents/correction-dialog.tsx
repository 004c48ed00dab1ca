import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ReportCorrection, ReportSummary } from '../../search/library.ts'
import { correctReport } from '../api/reports.ts'
import { Dialog } from '../app/dialog.tsx'
import { SaveActions } from '../app/save-actions.tsx'
import { useText } from '../text/use-text.ts'
import { isoOfTyped, typedDate } from './typed-date.ts'

const fields = [
  'title',
  'kind',
  'number',
  'date',
  'issuer',
  'place',
  'area',
  'period',
  'signer',
  'capacity',
  'recipients',
  'draft',
] as const satisfies readonly (keyof ReportCorrection)[]
type Values = Readonly<Record<(typeof fields)[number], string>>

/** The fields that the user changed; an emptied one takes back what was read. */
function correctionOf(report: ReportSummary, values: Values): ReportCorrection {
  const changed = fields.filter((field) => values[field].trim() !== (report[field] ?? ''))
  return Object.fromEntries(changed.map((field) => [field, values[field].trim() || null]))
}

/** Corrects by hand what was read of a report, several facts at once. */
export function CorrectionDialog({
  report,
  onClose,
}: {
  readonly report: ReportSummary
  readonly onClose: () => void
}) {
  const text = useText()
  const queryClient = useQueryClient()
  const [values, setValues] = useState<Values>(
    () =>
      ({
        ...Object.fromEntries(fields.map((field) => [field, report[field] ?? ''])),
        date: typedDate(report.date ?? ''),
      }) as Values,
  )
  const date = values.date.trim() === '' ? '' : isoOfTyped(values.date)
  const dateWrong = date === null
  const correction = correctionOf(report, { ...values, date: date ?? '' })
  const saving = useMutation({
    mutationFn: () => correctReport(report.id, correction),
    onSuccess: async () => {
      await queryClient.invalidateQueries()
      onClose()
    },
  })
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    if (dateWrong) return
    if (Object.keys(correction).length === 0) onClose()
    else saving.mutate()
  }
  return (
    <Dialog title={text.correction.title} onClose={onClose} className="dialog-small">
      <p className="hint">{text.correction.hint}</p>
      <form className="correction" onSubmit={onSubmit}>
        {fields.map((field) => (
          <div key={field} className="field">
            <label htmlFor={`correction-${field}`}>{text.correction.fields[field]}</label>
            {field === 'title' ? (
              <textarea
                id="correction-title"
                rows={3}
                value={values.title}
                onChange={(event) => setValues({ ...values, title: event.target.value })}
              />
            ) : (
              <input
                id={`correction-${field}`}
                value={values[field]}
                aria-invalid={field === 'date' && dateWrong}
                aria-describedby={field === 'date' ? 'correction-date-hint' : undefined}
                onChange={(event) => setValues({ ...values, [field]: event.target.value })}
              />
            )}
            {field === 'date' && (
              <span id="correction-date-hint" className={dateWrong ? 'box-error' : 'hint'}>
                {dateWrong ? text.correction.dateWrong : text.correction.dateHint}
              </span>
            )}
          </div>
        ))}
        <SaveActions saving={saving} isRefused={dateWrong} onClose={onClose} />
      </form>
    </Dialog>
  )
}
