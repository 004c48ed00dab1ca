import { useQuery } from '@tanstack/react-query'
import { type MouseEvent, useState } from 'react'
import type { PaperKind } from '../../server/drafts/word/paper-kind.ts'
import { draftAddress } from '../api/drafts.ts'
import { readOffice } from '../api/office.ts'
import { Icon } from '../app/icon.tsx'
import { copiedAnswer } from '../chat/copied-answer.ts'
import { CopyButton } from '../chat/copy-button.tsx'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'
import type { DraftState } from './draft-store.ts'

const paperKinds: readonly PaperKind[] = ['report', 'notice', 'plan', 'proposal', 'letter']
const sourceStyles = ['footnotes', 'endnotes', 'none'] as const

/** Hands the draft over: Word in the chosen form, text, tables, clipboard. */
export function DraftFiles({ draft, id }: { readonly draft: DraftState; readonly id: string }) {
  const text = useText()
  const office = useQuery({ queryKey: ['office'], queryFn: ({ signal }) => readOffice(signal) })
  const [chosen, setChosen] = useState<'state' | 'party' | null>(null)
  const [notes, setNotes] = useState(false)
  const [sources, setSources] = useState<'footnotes' | 'endnotes' | 'none'>('footnotes')
  const form = chosen ?? office.data?.form ?? 'state'
  const [kind, setKind] = useState<PaperKind | null>(null)
  const hasNotes = draft.content?.some((block) => block.note === true) === true
  const hasTable = draft.content?.some((block) => block.type === 'table' && !block.dropped) === true
  // A file of a draft whose last change is on its way waits for it.
  const [, store] = useDraft()
  const fetchFile = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (draft.saving !== 'saving') return
    event.preventDefault()
    const { href } = event.currentTarget
    void store.settled().then(() => location.assign(href))
  }
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
      <label className="draft-kind">
        <span>{text.drafts.paperKind}</span>
        <select
          value={kind ?? ''}
          onChange={(event) => setKind(paperKinds.find((one) => one === event.target.value) ?? null)}
        >
          <option value="">{text.drafts.paperKindAsked}</option>
          {paperKinds.map((one) => (
            <option key={one} value={one}>
              {text.drafts.paperKinds[one]}
            </option>
          ))}
        </select>
      </label>
      <a
        className="button button-primary"
        href={draftAddress(id, 'docx', {
          form,
          notes: String(notes),
          sources,
          ...(kind === null ? {} : { kind }),
        })}
        download
        onClick={fetchFile}
      >
        <Icon name="download" />
        {text.drafts.word}
      </a>
      <label className="draft-kind">
        <span>{text.chat.sources}</span>
        <select
          value={sources}
          onChange={(event) =>
            setSources(sourceStyles.find((style) => style === event.target.value) ?? 'footnotes')
          }
        >
          {sourceStyles.map((style) => (
            <option key={style} value={style}>
              {text.drafts.sourceStyles[style]}
            </option>
          ))}
        </select>
      </label>
      {hasNotes && (
        <label className="draft-kind">
          <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.target.checked)} />
          <span>{text.drafts.printNotes}</span>
        </label>
      )}
      <a className="button" href={draftAddress(id, 'md')} download onClick={fetchFile}>
        <Icon name="download" />
        {text.drafts.markdown}
      </a>
      {hasTable && (
        <a className="button" href={draftAddress(id, 'csv')} download onClick={fetchFile}>
          <Icon name="download" />
          {text.drafts.csv}
        </a>
      )}
      <CopyButton content={copiedAnswer(draft.markdown, draft.citations, text)} label={text.drafts.copy} />
    </div>
  )
}
