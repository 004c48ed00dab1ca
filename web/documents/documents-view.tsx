import { useMutation, useMutationState, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { DocumentSummary, ReportSummary } from '../../search/library.ts'
import { changeCollection } from '../api/collections.ts'
import { removeDocument, sourceAddress } from '../api/documents.ts'
import { ConfirmDialog } from '../app/confirm-dialog.tsx'
import { Dialog } from '../app/dialog.tsx'
import { errorWords } from '../app/error-words.ts'
import { goTo } from '../app/route.ts'
import { useFilters } from '../app/use-filters.ts'
import { useChat } from '../chat/chat-context.ts'
import { CollectDialog } from '../collections/collect-dialog.tsx'
import { CollectionsDialog } from '../collections/collections-dialog.tsx'
import { useCollections } from '../collections/use-collections.ts'
import { useDraft } from '../drafts/draft-context.ts'
import { useText } from '../text/use-text.ts'
import { AddButtons } from './add-buttons.tsx'
import { BulkCorrection } from './bulk-correction.tsx'
import { ChosenBar } from './chosen-bar.tsx'
import { CorrectionDialog } from './correction-dialog.tsx'
import { filterKeys, PaperFilters } from './paper-filters.tsx'
import {
  GROUPS,
  membersOf,
  narrowedRows,
  paperRows,
  SORTS,
  type Sorting,
  sortedRows,
  tableLines,
} from './paper-rows.ts'
import { PaperTable } from './paper-table.tsx'
import { RemovedNotice } from './removed-notice.tsx'
import { useUploads } from './upload-context.ts'
import { UploadList } from './upload-list.tsx'
import { useDocuments } from './use-documents.ts'
import { WatchedFolder } from './watched-folder.tsx'

type Asked =
  | { readonly do: 'remove' | 'warnings'; readonly documents: readonly DocumentSummary[] }
  | { readonly do: 'correct' | 'collect'; readonly reports: readonly ReportSummary[] }
  | { readonly do: 'collections' }

const REMOVAL = ['remove-documents']
/** Ten minutes. */
const KEPT_MS = 600_000

/** The papers of the library in one table: add, find, sort, look, correct, read again, remove, one or many. */
export function DocumentsView() {
  const text = useText()
  const queryClient = useQueryClient()
  const [, uploads] = useUploads()
  const chat = useChat()
  const [, drafts] = useDraft()
  const [filters, setFilters] = useFilters()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null)
  const query = useDocuments()
  const removal = useMutation({
    mutationKey: REMOVAL,
    // As long as the server keeps what was removed; whoever leaves the view and comes back may still undo it.
    gcTime: KEPT_MS,
    mutationFn: async (documents: readonly DocumentSummary[]) => {
      for (const { id } of documents) await removeDocument(id)
    },
    onSuccess: () => {
      setAsked(null)
      setChosen(new Set())
    },
    // Passages of the documents may be on show anywhere; nothing read before the removal holds.
    onSettled: () => queryClient.invalidateQueries(),
  })
  const removals = useMutationState({
    filters: { mutationKey: REMOVAL, status: 'success' },
    select: (mutation) => mutation,
  })
  const removed = (removals.at(-1)?.state.variables ?? []) as readonly DocumentSummary[]
  const collections = useCollections()
  const shownSet = collections.find(({ id }) => id === filters.bo)
  const taking = useMutation({
    mutationFn: ({ id, remove }: { readonly id: string; readonly remove: readonly string[] }) =>
      changeCollection(id, { remove }),
    onSuccess: () => setChosen(new Set()),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['collections'] }),
  })
  const { tim = '', noi = '', nam = '', loai = '', bo = '', luuy, nhom, xep = '' } = filters
  const sorting = SORTS.find((by) => by === xep.replace('-', '')) ?? null
  const isDescending = xep.startsWith('-')
  const rows = useMemo(() => paperRows(query.data ?? []), [query.data])
  const lines = useMemo(() => {
    const narrowed = narrowedRows(rows, {
      words: tim,
      area: noi,
      year: nam,
      kind: loai,
      members: membersOf(collections, { bo }),
      isWarned: luuy === '1',
    })
    const sorted = sorting === null ? narrowed : sortedRows(narrowed, sorting, isDescending)
    return tableLines(sorted, GROUPS.find((by) => filterKeys[by] === nhom) ?? null)
  }, [rows, collections, tim, noi, nam, loai, bo, luuy, nhom, sorting, isDescending])
  const ofChosen = rows.filter(({ report }) => chosen.has(report.id))
  const chosenDocuments = [...new Set(ofChosen.map(({ document }) => document))]
  const sort = (by: Sorting): void => setFilters({ xep: sorting === by && !isDescending ? `-${by}` : by })
  const choose = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen)
    for (const id of ids) {
      if (isChosen) next.add(id)
      else next.delete(id)
    }
    setChosen(next)
  }
  const askWith = (scope: Readonly<Record<string, string>>): void => {
    chat.open()
    goTo({ view: 'ask', conversationId: null, filters: scope })
  }
  const askIn = (reports: readonly ReportSummary[]): void =>
    askWith({ vb: reports.map(({ id }) => id).join(',') })
  const summarise = ({ id, title }: ReportSummary): void => {
    void drafts.compose({ request: text.documents.summaryOf(title), reportIds: [id] })
    goTo({ view: 'drafts' })
  }
  const reread = (documents: readonly DocumentSummary[]): void => {
    for (const document of documents) void uploads.reread(document)
  }
  const bringBack = (documents: readonly DocumentSummary[]): void => {
    for (const done of removals) queryClient.getMutationCache().remove(done)
    for (const document of documents) void uploads.bringBack(document)
  }
  const [only] = asked?.do === 'correct' && asked.reports.length === 1 ? asked.reports : []
  return (
    <div className="view view-wide" ref={setScroll}>
      <header className="view-head">
        <div>
          <h1>{text.documents.title}</h1>
          <p className="view-intro">{text.documents.intro}</p>
        </div>
        <AddButtons />
      </header>
      <p className="hint">
        {text.documents.dropHint} {text.documents.dropFormats}
      </p>
      <WatchedFolder />
      <UploadList />
      <RemovedNotice removed={removed} onUndo={bringBack} />
      {query.isPending && <p className="hint">{text.app.loading}</p>}
      {query.isError && (
        <p className="failure" role="alert">
          {errorWords(query.error, text)}
        </p>
      )}
      {query.data?.length === 0 && (
        <div className="empty">
          <p>{text.documents.empty}</p>
          <p className="hint">{text.documents.emptyHint}</p>
        </div>
      )}
      {rows.length > 0 && (
        <>
          <PaperFilters
            rows={rows}
            filters={filters}
            onChange={setFilters}
            onManage={() => setAsked({ do: 'collections' })}
          />
          <p className="hint" role="status">
            {text.documents.shown(lines.filter(({ type }) => type === 'paper').length, rows.length)}
          </p>
          {ofChosen.length > 0 && (
            <ChosenBar
              count={ofChosen.length}
              onAsk={() => askIn(ofChosen.map(({ report }) => report))}
              onCollect={() => setAsked({ do: 'collect', reports: ofChosen.map(({ report }) => report) })}
              takeOut={
                shownSet === undefined
                  ? null
                  : {
                      name: shownSet.name,
                      onTakeOut: () => taking.mutate({ id: shownSet.id, remove: [...chosen] }),
                    }
              }
              onCorrect={() => setAsked({ do: 'correct', reports: ofChosen.map(({ report }) => report) })}
              onReread={() => reread(chosenDocuments)}
              onRemove={() => setAsked({ do: 'remove', documents: chosenDocuments })}
              onClear={() => setChosen(new Set())}
            />
          )}
          {lines.length === 0 ? (
            <p className="hint">{text.documents.noMatch}</p>
          ) : (
            <PaperTable
              lines={lines}
              scroll={scroll}
              sorting={sorting}
              isDescending={isDescending}
              onSort={sort}
              chosen={chosen}
              onChoose={choose}
              onAsk={(report) => askIn([report])}
              onSummarise={summarise}
              onCollect={(report) => setAsked({ do: 'collect', reports: [report] })}
              onCorrect={(report) => setAsked({ do: 'correct', reports: [report] })}
              onReread={(document) => reread([document])}
              onRemove={(document) => setAsked({ do: 'remove', documents: [document] })}
              onWarnings={(document) => setAsked({ do: 'warnings', documents: [document] })}
              onDownload={({ id }) => location.assign(sourceAddress(id))}
            />
          )}
        </>
      )}
      {asked?.do === 'remove' && (
        <ConfirmDialog
          title={text.documents.removeTitle(asked.documents.length)}
          hint={text.documents.removeHint(
            asked.documents.map(({ file }) => file),
            asked.documents.reduce((sum, { reports }) => sum + reports.length, 0),
          )}
          confirm={text.documents.removeConfirm}
          busy={removal.isPending}
          error={removal.isError ? errorWords(removal.error, text) : null}
          onConfirm={() => removal.mutate(asked.documents)}
          onClose={() => {
            removal.reset()
            setAsked(null)
          }}
        />
      )}
      {asked?.do === 'warnings' && (
        <Dialog title={text.documents.warnings} className="dialog-small" onClose={() => setAsked(null)}>
          {asked.documents.map(({ id, file, warnings }) => (
            <div key={id}>
              <p className="document-file">{file}</p>
              <ul className="warnings">
                {warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </div>
          ))}
        </Dialog>
      )}
      {taking.isError && (
        <p className="failure" role="alert">
          {errorWords(taking.error, text)}
        </p>
      )}
      {asked?.do === 'collect' && (
        <CollectDialog reportIds={asked.reports.map(({ id }) => id)} onClose={() => setAsked(null)} />
      )}
      {asked?.do === 'collections' && (
        <CollectionsDialog
          onShow={(id) => {
            setAsked(null)
            setFilters({ bo: id })
          }}
          onAsk={(id) => {
            setAsked(null)
            askWith({ bo: id })
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {only !== undefined && <CorrectionDialog report={only} onClose={() => setAsked(null)} />}
      {asked?.do === 'correct' && asked.reports.length > 1 && (
        <BulkCorrection reports={asked.reports} onClose={() => setAsked(null)} />
      )}
    </div>
  )
}
