import { describe, expect, it } from 'vitest'
import { createPause } from '../../search/pause.ts'
import { createCitationBook } from '../answer/citation-book.ts'
import { testPassage } from '../answer/test-passage.ts'
import { documentTable, printedTable, taskTable } from './catalogue-tables.ts'
import { contentMarkdown } from './content/content-markdown.ts'
import { reportOf } from './testing-reports.ts'

const { contents } = reportOf('sl', 'Báo cáo của tỉnh Sông Lam', 'Sông Lam', [
  { heading: 'Kết quả', level: 0, label: 'I' },
  { text: 'Tỉnh ủy ban hành Nghị quyết số 08-NQ/TU ngày 15/6/2022 của Ban Chấp hành về chuyển đổi số.' },
  { heading: 'Nhiệm vụ', level: 0, label: 'II' },
  { text: 'Giao Sở Tài chính chủ trì rà soát các khoản thu, hoàn thành trước ngày 30/6/2027.' },
  { text: 'Tiếp tục sắp xếp các điểm trường lẻ ở vùng sâu.' },
])

describe('catalogues', () => {
  it('list documents with symbol, date, issuer and subject', async () => {
    const table = await documentTable(contents, createCitationBook(), createPause())
    expect(contentMarkdown(table ?? [])).toContain(
      '| Nghị quyết | 08-NQ/TU | 15/6/2022 | Ban Chấp hành | về chuyển đổi số | [1] |',
    )
  })

  it('list tasks with who and until when where it is named', async () => {
    const content = await taskTable(contents, '', createCitationBook(), createPause())
    const table = contentMarkdown(content ?? [])
    expect(table).toMatch(
      /\| Giao Sở Tài chính chủ trì .* \| Sở Tài chính \| .*trước ngày 30\/6\/2027 \| \[1\] \|/u,
    )
    expect(table).toContain('| Tiếp tục sắp xếp các điểm trường lẻ ở vùng sâu. | – | – | [2] |')
    expect(table).not.toContain('08-NQ/TU')
  })

  it('list the tasks of the body that is asked for alone, and say how many others there are', async () => {
    const content = await taskTable(contents, 'giao sở tài chính', createCitationBook(), createPause())
    const table = contentMarkdown(content ?? [])
    expect(table).toContain('Giao Sở Tài chính chủ trì')
    expect(table).not.toContain('Tiếp tục sắp xếp')
    expect(table).toMatch(/1 nhiệm vụ của nơi khác không nêu/u)
  })

  it('print the rows of a table whole, figures of neighbouring cells apart, and say what is left out', () => {
    const row = (text: string, cells: readonly string[]) => ({
      passage: testPassage(text, { kind: 'table' }),
      cells,
    })
    const road = row('Dự án: Đường tỉnh 512; Vốn: 198,0; Giải ngân: 74,6', [
      'Đường tỉnh 512',
      '198,0',
      '74,6',
    ])
    const printed = printedTable(
      { heads: ['Dự án', 'Vốn', 'Giải ngân'], rows: [road], more: { rows: 3, columns: 0 } },
      createCitationBook(),
    )
    const table = contentMarkdown(printed ?? [])
    expect(table).toContain('| Đường tỉnh 512 | 198,0 | 74,6 | [1] |')
    expect(table).toContain('còn 3 dòng không nêu ở đây')
  })

  it('take a date behind a comma and an issuer before what its paper does', async () => {
    const { contents: party } = reportOf('dg', 'Báo cáo của Huyện ủy', null, [
      {
        text: 'Thực hiện Nghị quyết số 12-NQ/HU, ngày 05/3/2024 của Ban Thường vụ sửa đổi, bổ sung nghị quyết cũ.',
      },
    ])
    const table = await documentTable(party, createCitationBook(), createPause())
    expect(contentMarkdown(table ?? [])).toContain('| Nghị quyết | 12-NQ/HU | 05/3/2024 | Ban Thường vụ |')
  })

  it('are none where nothing is named', async () => {
    expect(await documentTable([], createCitationBook(), createPause())).toBeNull()
    expect(await taskTable([], '', createCitationBook(), createPause())).toBeNull()
  })
})
