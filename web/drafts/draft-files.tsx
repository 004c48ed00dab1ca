import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { draftAddress } from '../api/drafts.ts'
import { readOffice } from '../api/office.ts'
import { Icon } from '../app/icon.tsx'
import { copiedAnswer } from '../chat/copied-answer.ts'
import { CopyButton } from '../chat/copy-button.tsx'
import { useText } from '../text/use-text.ts'
import type { DraftState } from './draft-store.ts'

/** Hands the draft over: Word in the chosen form, text, tables, clipboard. */
export function DraftFiles({ draft, id }: { readonly draft: DraftState; readonly id: string }) {
  const text = useText()
  const office = useQuery({ queryKey: ['office'], queryFn: ({ signal }) => readOffice(signal) })
  const [chosen, setChosen] = useState<'state' | 'party' | null>(null)
  const form = chosen ?? office.data?.form ?? 'state'
  return (
    <div className="draft-files">
      <label className="draft-kind">
        <span>{text.office.form}</span>
        <select
          value={form}
          onChange={(event) => setChosen(event.target.value === 'party' ? 'party' : 'state')}
        >
          <option value="state">{text.office.forms.state}</option>
          <option value="party">{text.office.forms.party}</option>
        </select>
      </label>
      <a className="button button-primary" href={draftAddress(id, 'docx', form)} download>
        <Icon name="download" />
        {text.drafts.word}
      </a>
      <a className="button" href={draftAddress(id, 'md')} download>
        <Icon name="download" />
        {text.drafts.markdown}
      </a>
      {/^\|/m.test(draft.markdown) && (
        <a className="button" href={draftAddress(id, 'csv')} download>
          <Icon name="download" />
          {text.drafts.csv}
        </a>
      )}
      <CopyButton content={copiedAnswer(draft.markdown, draft.citations, text)} label={text.drafts.copy} />
    </div>
  )
}
