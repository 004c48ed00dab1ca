import { expect, it } from 'vitest'
import type { TableRow } from '../../search/passage.ts'
import { testPassage } from '../answer/test-passage.ts'
import { openingClause, quotablesOf } from './quotable.ts'

const row = (text: string, header: boolean) =>
  quotablesOf(testPassage(text, { kind: 'table', table: { header, cells: [] } as unknown as TableRow })).map(
    (quotable) => quotable.text,
  )

it('tells a row of a table whole and without its number, and never its heads', () => {
  expect(row('TT | Xã | Diện tích dâu (ha) | Sản lượng kén (tấn)', true)).toEqual([])
  expect(row('TT: 4; Xã: Nà Hỳ; Diện tích dâu: 12,5 ha; Sản lượng kén: 3,1 tấn', false)).toEqual([
    'Xã: Nà Hỳ; Diện tích dâu: 12,5 ha; Sản lượng kén: 3,1 tấn.',
  ])
})

it('leaves out the number of a point within a point', () => {
  const [first] = quotablesOf(testPassage('3.1. Không thay đổi chỉ tiêu trồng dâu năm 2024.'))
  expect(first?.text).toBe('Không thay đổi chỉ tiêu trồng dâu năm 2024.')
})

it('takes words said of two things for no slip, and a slip for one', () => {
  expect(quotablesOf(testPassage('Qua rà từng phiếu cân, số phiếu cân thực tế là 612 phiếu.'))).toHaveLength(
    1,
  )
  expect(
    quotablesOf(testPassage('Năm nay trong đó, có trong đó có 612 phiếu cân đã được trả cho các hộ.')),
  ).toEqual([])
})

it('leaves out that a paper is sent for people to know', () => {
  expect(quotablesOf(testPassage('Văn phòng huyện thông báo để các phòng, các xã biết, thực hiện.'))).toEqual(
    [],
  )
  expect(quotablesOf(testPassage('Phòng Kinh tế đề nghị các đơn vị quan tâm thực hiện.'))).toEqual([])
})

it('takes points of a percentage for no blank, and a percentage without its number for one', () => {
  expect(quotablesOf(testPassage('Hộ nghèo còn 4,1%, giảm 0,9 điểm % so với năm trước.'))).toHaveLength(1)
  expect(quotablesOf(testPassage('Diện tích trồng dâu đạt % kế hoạch giao năm nay.'))).toEqual([])
})

it('lets the first clause of a long sentence stand for it', () => {
  const [long] = quotablesOf(
    testPassage(
      'Thu ngân sách xã đạt 12,4 tỷ đồng, bằng 108% dự toán; số thu từng tháng đã được đối chiếu với Kho bạc: tháng 01 là 1,1 tỷ đồng, tháng 02 là 0,9 tỷ đồng.',
    ),
  )
  expect(long === undefined ? null : openingClause(long)?.text).toBe(
    'Thu ngân sách xã đạt 12,4 tỷ đồng, bằng 108% dự toán.',
  )
})
