import { expect, it } from 'vitest'
import { createCitationBook } from '../answer/citation-book.ts'
import type { Quotable } from './quotable.ts'
import { withoutRows } from './quoted-rows.ts'
import { reportOf } from './testing-reports.ts'

const [bare] = reportOf('nl', 'Báo cáo', 'Nà Lum', [{ text: 'Một câu.' }]).contents
if (bare === undefined) throw new Error('No passage')
const paragraph = bare

const row = (id: string, heads: readonly string[], texts: readonly string[]): Quotable => ({
  passage: {
    ...paragraph,
    id,
    kind: 'table',
    table: {
      header: false,
      cells: heads.map((head, at) => ({ head, text: texts[at] ?? '', at: null })),
      groups: [],
      caption: null,
      unit: null,
    },
  },
  span: [0, paragraph.text.length],
  text: texts.join('; '),
  terms: new Set(),
  figures: [],
  position: 0,
  whole: true,
  item: null,
})
const HEADS = ['STT', 'Bản', 'Diện tích', 'Người lo']

it('prints rows under the same heads as a table, one with an empty cell among them, and leaves a lone one as it is', () => {
  const chosen = [
    row('a', HEADS, ['1', 'Nà Pù', '12 ha', 'Lò Văn A']),
    row('b', HEADS, ['2', 'Nà Ten', '9 ha', '']),
    row('c', HEADS, ['3', 'Pom Lót', '7 ha', 'Lò Thị B']),
    row('d', ['Giống', 'Giá'], ['dâu lai', '3.000 đồng']),
  ]
  const { rest, tables: blocks } = withoutRows(chosen, createCitationBook())
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
  expect(rest.map(({ passage }) => passage.id)).toEqual(['d'])
  expect(
    tables.map(({ head, rows }) =>
      [head, ...rows.map(({ cells }) => cells)].map((line) => line.map(({ text }) => text)),
    ),
  ).toEqual([
    [
      ['Bản', 'Diện tích', 'Người lo', 'Nguồn'],
      ['Nà Pù', '12 ha', 'Lò Văn A', ''],
      ['Nà Ten', '9 ha', '–', ''],
      ['Pom Lót', '7 ha', 'Lò Thị B', ''],
    ],
  ])
})
