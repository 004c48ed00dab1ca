import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { DocumentSummary, ReportSummary } from '../../search/library.ts'
import { TextContext } from '../text/use-text.ts'
import { vi as words } from '../text/vi.ts'
import { DraftSources } from './draft-sources.tsx'
import type { DraftState } from './draft-store.ts'

afterEach(cleanup)

const report = (id: string, title: string, number: string | null) =>
  ({ id, title, number, date: null }) as unknown as ReportSummary
const draft: DraftState = {
  state: 'done',
  id: 'a',
  request: { request: 'Tóm tắt báo cáo xã' },
  title: 'Tóm tắt',
  papers: { taken: ['r1'], others: ['r2', 'removed'] },
  markdown: 'Xã trồng 5 ha dâu. [1]',
  content: null,
  citations: [],
  steps: { undo: 0, redo: 0 },
  saving: 'saved',
  error: null,
}

function shown(state: DraftState, onTake = () => {}) {
  // What is set is not asked for anew: no server answers here.
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })
  const reports = [report('r1', 'Báo cáo xã Mường', '12/BC-UBND'), report('r2', 'Báo cáo xã Nà', null)]
  client.setQueryData(['documents'], [{ reports }] as unknown as DocumentSummary[])
  render(
    <TextContext value={words}>
      <QueryClientProvider client={client}>
        <DraftSources draft={state} onTake={onTake} />
      </QueryClientProvider>
    </TextContext>,
  )
}

it('says which paper a draft follows, and offers the others that are still there', () => {
  const onTake = vi.fn()
  shown(draft, onTake)
  expect(screen.getByText('Báo cáo xã Mường (12/BC-UBND)')).toBeTruthy()
  const buttons = screen.getAllByRole('button')
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Báo cáo xã Nà'])
  fireEvent.click(buttons[0] as HTMLElement)
  expect(onTake).toHaveBeenCalledWith('r2')
})

it('says nothing where a draft gathers from many papers', () => {
  shown({ ...draft, papers: { taken: [], others: [] } })
  expect(screen.queryByText('Soạn theo:')).toBeNull()
})
