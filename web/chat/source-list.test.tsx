import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { SourceRef } from '../source/source-context.ts'
import { WithLibrary } from '../testing/with-library.tsx'
import { SourceList } from './source-list.tsx'

afterEach(cleanup)

const cited: SourceRef = {
  number: 1,
  passageId: 'p1',
  documentId: 'd',
  file: 'bao-cao.txt',
  reportId: 'r',
  reportTitle: 'Báo cáo của Sông Lam',
  place: 'Sông Lam',
  lines: [1, 1],
  path: [],
  quote: 'Thu ngân sách đạt 1.082 tỷ đồng',
  spans: [[0, 31]],
}

it('marks the sources whose documents are gone, and keeps their quotes', async () => {
  render(
    <WithLibrary>
      <SourceList
        refs={[cited, { ...cited, number: 2, passageId: 'p2', quote: 'Chi giảm', removed: true }]}
        title="Nguồn"
      />
    </WithLibrary>,
  )
  const [kept, gone] = screen.getAllByRole('button')
  if (gone === undefined) throw new Error('No second source')
  expect(kept?.textContent).not.toContain('tài liệu đã gỡ')
  expect(gone.textContent).toContain('tài liệu đã gỡ')
  fireEvent.focus(gone)
  expect((await screen.findByRole('tooltip')).textContent).toContain('Chi giảm')
})
