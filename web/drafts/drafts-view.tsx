import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { DraftKind } from '../../server/drafts/draft.ts'
import type { SavedDraft } from '../../server/drafts/saved-draft.ts'
import { readDraft } from '../api/drafts.ts'
import { errorWords, failureWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { renameTo } from '../app/route.ts'
import { AskFilters } from '../chat/ask-filters.tsx'
import { askScope } from '../chat/ask-scope.ts'
import { SourceList } from '../chat/source-list.tsx'
import { useCollections } from '../collections/use-collections.ts'
import { paperRows } from '../documents/paper-rows.ts'
import { useDocuments } from '../documents/use-documents.ts'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'
import { DraftFiles } from './draft-files.tsx'
import { DraftList } from './draft-list.tsx'
import { DraftPage } from './draft-page.tsx'
import { DraftPaper } from './draft-paper.tsx'
import { DraftSources } from './draft-sources.tsx'
import { DraftTools } from './draft-tools.tsx'
import { DraftVersions } from './draft-versions.tsx'
import { OfficeDialog } from './office-dialog.tsx'

const kinds = [
  'summary',
  'highlights',
  'comparison',
  'figures',
  'catalogue',
  'tasks',
  'members',
  'speech',
] as const satisfies readonly DraftKind[]

function paperOf({ title, markdown, citations }: Pick<SavedDraft, 'title' | 'markdown' | 'citations'>) {
  return { title, markdown, refs: citations }
}

/** Asks for a draft, shows it as it is composed, and hands it over as a file. */
export function DraftsView({ draftId }: { readonly draftId: string | null }) {
  const text = useText()
  const [draft, store] = useDraft()
  const [request, setRequest] = useState('')
  const [kind, setKind] = useState<DraftKind | 'auto'>('auto')
  const [filters, setFilters] = useState<Readonly<Record<string, string>>>({})
  const documents = useDocuments()
  const collections = useCollections()
  const rows = useMemo(() => paperRows(documents.data ?? []), [documents.data])
  const scope = useMemo(() => askScope(rows, collections, filters), [rows, collections, filters])
  const { reportIds } = scope
  const [officeOpen, setOfficeOpen] = useState(false)
  const [viewing, setViewing] = useState<SavedDraft | null>(null)
  const viewed = viewing?.id === draft.id ? viewing : null
  const opening = useMutation({ mutationFn: readDraft, onSuccess: store.open })
  // The address names the open draft, so that it can be loaded again and sent to somebody.
  const { mutate: openDraft } = opening
  useEffect(() => {
    if (draftId !== null && store.get().id !== draftId) openDraft(draftId)
  }, [draftId, store, openDraft])
  useEffect(() => {
    if (draft.id !== null && draft.id !== draftId && !opening.isPending)
      renameTo({ view: 'drafts', draftId: draft.id })
  }, [draft.id, draftId, opening.isPending])
  const composing = draft.state === 'composing'
  // What was asked for is seen as it comes; its form stands above.
  const resultRef = useRef<HTMLElement>(null)
  useEffect(() => {
    if (composing) resultRef.current?.scrollIntoView({ block: 'start' })
  }, [composing])
  const isRefused = request.trim() === '' || (scope.isNarrowed && reportIds.length === 0)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (composing || isRefused) return
    void store.compose({
      request: request.trim(),
      ...(kind === 'auto' ? {} : { kind }),
      ...(reportIds.length === 0 ? {} : { reportIds }),
    })
  }
  return (
    <div className="view drafts">
      <header className="view-head">
        <div>
          <h1>{text.drafts.title}</h1>
          <p className="view-intro">{text.drafts.intro}</p>
        </div>
      </header>
      <form className="draft-form" onSubmit={submit}>
        <label>
          {text.drafts.requestLabel}
          <textarea
            rows={3}
            maxLength={5000}
            value={request}
            placeholder={text.drafts.requestPlaceholder}
            onChange={(event) => setRequest(event.target.value)}
          />
        </label>
        <AskFilters
          rows={rows}
          scope={scope}
          filters={filters}
          onChange={(change) => setFilters({ ...filters, ...change })}
          label={text.drafts.scope}
        />
        <div className="draft-choices">
          <label className="draft-kind">
            <span>{text.drafts.kind}</span>
            <select
              value={kind}
              onChange={(event) => setKind(kinds.find((name) => name === event.target.value) ?? 'auto')}
            >
              {(['auto', ...kinds] as const).map((name) => (
                <option key={name} value={name}>
                  {text.drafts.kinds[name]}
                </option>
              ))}
            </select>
          </label>
          <button type="button" className="button button-quiet" onClick={() => setOfficeOpen(true)}>
            <Icon name="office" />
            {text.office.open}
          </button>
          {composing ? (
            <button type="button" className="button" onClick={store.stop}>
              <Icon name="stop" />
              {text.drafts.stop}
            </button>
          ) : (
            <button type="submit" className="button button-primary" disabled={isRefused}>
              <Icon name="drafts" />
              {text.drafts.compose}
            </button>
          )}
        </div>
      </form>
      <DraftList />
      {officeOpen && <OfficeDialog onClose={() => setOfficeOpen(false)} />}
      <section ref={resultRef} className="draft" aria-label={text.drafts.result} aria-busy={composing}>
        {draft.state === 'empty' && <p className="hint">{text.drafts.empty}</p>}
        {opening.isError && (
          <p className="failure" role="alert">
            {errorWords(opening.error, text)}
          </p>
        )}
        <DraftSources
          draft={draft}
          onTake={(id) => {
            if (draft.request !== null) void store.compose({ ...draft.request, reportIds: [id] })
          }}
        />
        {draft.id !== null && <DraftFiles draft={draft} id={draft.id} />}
        {draft.id !== null && <DraftVersions id={draft.id} viewed={viewed} onView={setViewing} />}
        {draft.id !== null && draft.content !== null && viewed === null && (
          <>
            <DraftTools />
            <p className="hint">{text.drafts.editHint}</p>
            <DraftPage key={draft.id} id={draft.id} content={draft.content} />
          </>
        )}
        {(viewed !== null || (draft.content === null && draft.title + draft.markdown !== '')) && (
          <DraftPaper {...paperOf(viewed ?? draft)} />
        )}
        {composing && (
          <p className="working" role="status">
            <span className="working-dots" aria-hidden="true" />
            {text.drafts.composing}
          </p>
        )}
        {draft.error !== null && draft.saving !== 'failed' && (
          <div className="failure" role="alert">
            <Icon name="warning" />
            <p>{failureWords(draft.error, text)}</p>
          </div>
        )}
        <SourceList refs={(viewed ?? draft).citations} title={text.chat.sources} />
      </section>
    </div>
  )
}
