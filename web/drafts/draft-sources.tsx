import type { ReportSummary } from '../../search/library.ts'
import { issueDateWords } from '../documents/fact-words.ts'
import { useDocuments } from '../documents/use-documents.ts'
import { useText } from '../text/use-text.ts'
import type { Text } from '../text/vi.ts'
import type { DraftState } from './draft-store.ts'

interface DraftSourcesProps {
  readonly draft: DraftState
  /** Composes the same of another paper. */
  readonly onTake: (reportId: string) => void
}

/** Which paper a draft follows, and the others that the request fits, each one click away. */
export function DraftSources({ draft, onTake }: DraftSourcesProps) {
  const text = useText()
  const documents = useDocuments()
  const reports = (documents.data ?? []).flatMap((document) => document.reports)
  // A paper that was removed since has no name any more.
  const known = (ids: readonly string[]) => reports.filter(({ id }) => ids.includes(id))
  const taken = known(draft.papers.taken)
  const others = known(draft.papers.others)
  if (taken.length === 0) return null
  return (
    <div className="draft-sources">
      <p>
        {text.drafts.takenFrom} <strong>{taken.map((report) => nameOf(report, text)).join('; ')}</strong>
      </p>
      {others.length > 0 && draft.request !== null && (
        <fieldset className="choices">
          <legend>{text.drafts.otherPapers}</legend>
          {others.map((report) => (
            <button
              key={report.id}
              type="button"
              className="button"
              disabled={draft.state === 'composing'}
              onClick={() => onTake(report.id)}
            >
              {nameOf(report, text)}
            </button>
          ))}
        </fieldset>
      )}
    </div>
  )
}

function nameOf({ title, number, date }: ReportSummary, text: Text): string {
  const day = date === null ? null : issueDateWords(date, text)
  const facts = [number, day].filter((fact) => fact !== null).join(', ')
  return facts === '' ? title : `${title} (${facts})`
}
