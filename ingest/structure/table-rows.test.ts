import { describe, expect, it } from 'vitest'
import type { ParsedPassage } from '../../search/parsed-document.ts'
import { textLines } from '../readers/text.ts'
import { recoverStructure } from './recover.ts'

const rowsOf = (text: string): readonly ParsedPassage[] =>
  recoverStructure({ format: 'md', encoding: 'utf-8', lines: textLines(text), warnings: [] })
    .reports.flatMap((report) => report.passages)
    .filter((passage) => passage.table !== undefined)
const pipes = (...rows: string[]) => {
  const [head = '', ...rest] = rows.map((row) => `| ${row} |`)
  return [head, `|${'---|'.repeat(head.split('|').length - 2)}`, ...rest].join('\n')
}
const texts = (rows: readonly ParsedPassage[]) =>
  rows.filter((row) => !row.table?.header).map((row) => row.text)

describe('heads', () => {
  it('of two rows are joined per column', () => {
    const rows = rowsOf(
      pipes(
        'TT | Chỉ tiêu | Xã Vân Hạ | | Xã Khe Đá | ',
        ' | | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện',
        '1 | Trồng chè (ha) | 12 | 11 | 7 | 8',
      ),
    )
    expect(texts(rows)).toEqual([
      'TT: 1; Chỉ tiêu: Trồng chè (ha); Xã Vân Hạ – Kế hoạch: 12; Xã Vân Hạ – Thực hiện: 11; Xã Khe Đá – Kế hoạch: 7; Xã Khe Đá – Thực hiện: 8',
    ])
    expect(rows.map((row) => row.table?.header)).toEqual([true, true, false])
  })

  it('leave out the numbers of the columns', () => {
    const rows = rowsOf(pipes('Thôn | Số hộ | Tỷ lệ (%)', '(1) | (2) | (3)=(2)/98', 'Bản Mới | 49 | 50'))
    expect(texts(rows)).toEqual(['Thôn: Bản Mới; Số hộ: 49; Tỷ lệ (%): 50'])
  })
})

describe('groups', () => {
  it('are named in the first columns: a lone remark behind them stands above nothing', () => {
    const rows = rowsOf(
      pipes(
        'TT | Thôn | Ghi chú',
        '1 | Đồi Sim | đạt',
        ' | | Nghị quyết số 4 của xã',
        '2 | Khe Trúc | chưa đạt',
      ),
    )
    expect(rows.at(-1)?.table?.groups).toEqual([])
  })
})

it('a part that names itself stands below the row above it, and the next row beside that one', () => {
  const rows = rowsOf(
    pipes(
      'TT | Ngành | Tăng (%)',
      '1 | Khu vực công nghiệp | 12,3',
      ' | - Công nghiệp | 11,8',
      ' | Trong đó: Chế biến | 12,4',
      ' | - Xây dựng | 14,5',
      '2 | Khu vực dịch vụ | 9,1',
      ' | Trong đó: | ',
      ' | - Vận tải | 8,8',
    ),
  ).filter((row) => !row.table?.header)
  expect(rows.map((row) => row.table?.groups.join(' > '))).toEqual([
    '',
    'Khu vực công nghiệp',
    'Khu vực công nghiệp > Công nghiệp',
    'Khu vực công nghiệp',
    '',
    'Khu vực dịch vụ',
    'Khu vực dịch vụ > Trong đó:',
  ])
})

describe('cells', () => {
  it('keep their place in the text, empty ones too', () => {
    const [, row] = rowsOf(pipes('Thôn | Số hộ | Ghi chú', 'Bản Mới | | đạt'))
    expect(row?.table?.cells.map(({ head, text }) => [head, text])).toEqual([
      ['Thôn', 'Bản Mới'],
      ['Số hộ', ''],
      ['Ghi chú', 'đạt'],
    ])
    for (const { text, at } of row?.table?.cells ?? []) {
      if (at === null) expect(text).toBe('')
      else expect(row?.text.slice(at, at + text.length)).toBe(text)
    }
  })
})

describe('groups', () => {
  it('of numbered rows are carried by those below them', () => {
    const rows = rowsOf(
      pipes(
        'STT | Nội dung | Số lượng',
        'I | Trồng trọt | ',
        '1 | Diện tích gieo cấy | 310',
        ' | - Lúa | 250',
        'II | Chăn nuôi | 95',
        '1 | Đàn dê | 40',
        '1.1 | Dê sữa | 8',
        ' | Tổng cộng | 405',
      ),
    )
    expect(rows.slice(1).map((row) => row.table?.groups)).toEqual([
      [],
      ['Trồng trọt'],
      ['Trồng trọt', 'Diện tích gieo cấy'],
      [],
      ['Chăn nuôi'],
      ['Chăn nuôi', 'Đàn dê'],
      [],
    ])
    expect(texts(rows)).toEqual([
      'STT: I; Nội dung: Trồng trọt',
      'Trồng trọt; STT: 1; Nội dung: Diện tích gieo cấy; Số lượng: 310',
      'Trồng trọt; Diện tích gieo cấy; Nội dung: - Lúa; Số lượng: 250',
      'STT: II; Nội dung: Chăn nuôi; Số lượng: 95',
      'STT: 1; Nội dung: Đàn dê; Số lượng: 40',
      'Đàn dê; STT: 1.1; Nội dung: Dê sữa; Số lượng: 8',
      'Nội dung: Tổng cộng; Số lượng: 405',
    ])
  })

  it.each([
    [
      'a total of all stands under none',
      ['Tổng số | 59', 'Bờ nam | ', 'Bến Trên | 31', 'Bờ bắc | ', 'Bến Dưới | 28', 'Tổng cộng | 59'],
      ['', '', 'Bờ nam', '', 'Bờ bắc', ''],
    ],
    [
      'a total that closes a group stands under it, the last one too',
      [
        'Bờ nam | ',
        'Bến Trên | 31',
        'Cộng | 31',
        'Bờ bắc | ',
        'Bến Dưới | 28',
        'Cộng | 28',
        'Tổng cộng | 59',
      ],
      ['', 'Bờ nam', 'Bờ nam', '', 'Bờ bắc', 'Bờ bắc', ''],
    ],
    [
      'a total right below the name of a group stands under it, and what follows too',
      ['Bờ nam | ', 'Tổng số | 31', 'Nam | 15', 'Bờ bắc | ', 'Tổng số | 28', 'Nam | 14'],
      ['', 'Bờ nam', 'Bờ nam', '', 'Bờ bắc', 'Bờ bắc'],
    ],
    [
      'what only begins like a total is none',
      ['Bờ nam | ', 'Cộng tác viên | 4', 'Tổng đàn dê | 31', 'Bờ bắc | ', 'Cộng đồng dân cư | 2'],
      ['', 'Bờ nam', 'Bờ nam', '', 'Bờ bắc'],
    ],
  ])('%s', (_, rows, groups) => {
    const read = rowsOf(pipes('Thôn | Số hộ', ...rows)).slice(1)
    expect(read.map((row) => row.table?.groups.join(' > '))).toEqual(groups)
  })

  it('end before a last line that sums up a numbered list', () => {
    const rows = rowsOf(
      pipes(
        'TT | Công trình | Ghi chú',
        'I. Đường | | ',
        '1 | Đường Bến Trên | xong',
        '2 | Đường Bến Dưới | xong',
        'II. Cầu | | ',
        '3 | Cầu Đồi Sim | chưa',
        'Tổng số công trình đã giao vốn: 3 công trình | | ',
      ),
    )
    expect(rows.slice(-2).map((row) => row.table?.groups)).toEqual([['Cầu'], []])
  })

  it('are summed up by a row whose word reaches over the column of numbers, and under no head', () => {
    const rows = rowsOf(pipes('TT | Vị trí | Số lượng', '1 | Thủ kho | 2', '2 | Bảo vệ | 4', 'Cộng | | 6'))
    expect(texts(rows).at(-1)).toBe('Cộng; Số lượng: 6')
  })

  it('that say who is responsible for all of them are carried, those with figures of their own are not', () => {
    const rows = rowsOf(
      pipes(
        'TT | Địa bàn | Tăng (%) | Chủ trì',
        'I | Theo ngành | 9,1 | Phòng Kinh tế',
        '1 | Chế biến | 9,4 | ',
        'II | Theo thôn | | Các thôn',
        '1 | Bến Trên | 8,5 | ',
      ),
    )
    expect(texts(rows).filter((text) => text.includes('TT: 1'))).toEqual([
      'TT: 1; Địa bàn: Chế biến; Tăng (%): 9,4',
      'Theo thôn; TT: 1; Địa bàn: Bến Trên; Tăng (%): 8,5',
    ])
  })

  it('without a number hold until the next', () => {
    const rows = rowsOf(
      pipes('Thôn | Số hộ', 'Khu vực bờ nam | ', 'Bến Trên | 31', 'Khu vực bờ bắc | ', 'Bến Dưới | 28'),
    )
    expect(texts(rows).filter((text) => /\d/.test(text))).toEqual([
      'Khu vực bờ nam; Thôn: Bến Trên; Số hộ: 31',
      'Khu vực bờ bắc; Thôn: Bến Dưới; Số hộ: 28',
    ])
  })
})

describe('what stands above a table', () => {
  const table = pipes('Thôn | Vốn', 'Bến Trên | 31')

  it.each([
    ['Bảng 2. Vốn của các thôn', '(Đơn vị tính: triệu đồng)'],
    ['Vốn của các thôn như sau:', 'ĐVT: triệu đồng'],
  ])('%s %s', (caption, unit) => {
    const rows = rowsOf(`Năm nay vốn được giao sớm.\n\n${caption}\n\n${unit}\n\n${table}\n`)
    expect(rows.map((row) => [row.table?.caption, row.table?.unit, row.lead?.text])).toEqual([
      [caption, 'triệu đồng', caption],
      [caption, 'triệu đồng', caption],
    ])
    expect(texts(rows)).toEqual(['Thôn: Bến Trên; Vốn: 31; Đơn vị tính: triệu đồng'])
  })

  it.each([
    [['CÁC CHỈ TIÊU VỀ NƯỚC SẠCH', 'CỦA CÁC THÔN GIAI ĐOẠN', '2027 - 2029'], 3],
    [['KẾ HOẠCH', 'Giao vốn cho các thôn'], 2],
    [['Phụ lục 2', 'GIAO VỐN CHO CÁC THÔN'], 1],
    [['KẾT QUẢ CHUNG', 'Giao vốn cho các thôn'], 1],
  ])('in the title %j: %i of its lines', (title, lines) => {
    const above = title.map((line) => `**${line}**`).join('\n\n')
    const rows = rowsOf(`Đoạn đầu.\n\n${above}\n\n(Kèm theo Kế hoạch số 4)\n\n${table}\n`)
    expect(rows[1]?.table?.caption).toBe(title.slice(-lines).join(' '))
  })

  it('is no name of it when it is a sentence or a numbered heading', () => {
    for (const above of ['Vốn được giao sớm.', '**2. Giao vốn**']) {
      const rows = rowsOf(`Đoạn đầu.\n\n${above}\n\n${table}\n`)
      expect(rows.map((row) => row.table?.caption)).toEqual([null, null])
    }
  })
})
