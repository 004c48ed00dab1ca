import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { SourceRef } from '../source/source-context.ts'
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

it('marks the sources whose documents are gone, and keeps their quotes', () => {
  render(
    <SourceList
      refs={[cited, { ...cited, number: 2, passageId: 'p2', quote: 'Chi giảm', removed: true }]}
      title="Nguồn"
    />,
  )
  const [kept, gone] = screen.getAllByRole('button').map((button) => button.textContent)
  expect(kept).not.toContain('tài liệu đã gỡ')
  expect(gone).toContain('tài liệu đã gỡ')
  expect(gone).toContain('Chi giảm')
})
