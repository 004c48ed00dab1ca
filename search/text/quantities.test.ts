import { expect, test } from 'vitest'
import { findQuantities } from './quantities.ts'

const one = (text: string, unit: string | null = null) => {
  const [quantity] = findQuantities(text, unit)
  if (quantity === undefined) throw new Error(`no quantity in "${text}"`)
  return quantity
}

test.each([
  ['thu 3,4 nghìn tỷ đồng', 3.4e12, 'đồng'],
  ['còn 7 tỉ đồng', 7e9, 'đồng'],
  ['5 vạn người', 50_000, 'người'],
  ['2.675.000 lượt', 2_675_000, 'lượt'],
  ['2,675 triệu lượt', 2_675_000, 'lượt'],
  ['650 trđ', 650e6, 'đồng'],
  ['0,64 điểm phần trăm', 0.64, 'điểm %'],
  ['tốc độ -3,6', -3.6, null],
])('"%s" is %d %s', (text, value, base) => {
  expect(one(text)).toMatchObject({ value, base })
})

test('the unit of a head is that of a bare number, not of one that prints its own', () => {
  expect(one('1.240', 'triệu đồng').value).toBe(1.24e9)
  expect(one('12,5%', 'triệu đồng')).toMatchObject({ value: 12.5, base: '%' })
})

test('a range is one quantity with both ends, and its unit', () => {
  expect(one('bình quân 6,31 – 6,84%/năm')).toMatchObject({ value: 6.31, to: 6.84, unit: '%/năm' })
  expect(findQuantities('từ 12,1% năm 2021 lên 15,3% năm 2024')).toHaveLength(2)
})

test('a ratio keeps what it is of, with decimals too', () => {
  expect(one('(31.507/34.212 hồ sơ)')).toMatchObject({ value: 31_507, of: 34_212, base: 'hồ sơ' })
  expect(one('thu 1.204,6/1.900 tỷ đồng')).toMatchObject({ value: 1204.6e9, of: 1900e9 })
})

test('a place in an order is a rank', () => {
  expect(one('đứng thứ 17/63')).toMatchObject({ value: 17, of: 63, rank: true })
  expect(one('đạt 17/63 xã').rank).toBe(false)
})

test('hedges stand before or behind', () => {
  expect(one('trên 200 ha').hedge).toBe('over')
  expect(one('khoảng 200 ha').hedge).toBe('about')
  expect(one('từ 9% trở lên').hedge).toBe('at-least')
  expect(one('không quá 3%').hedge).toBe('at-most')
  expect(one('đạt 200 ha').hedge).toBeNull()
})

test('half of the last digit that says something is its precision', () => {
  expect(one('7,1%').precision).toBeCloseTo(0.05)
  expect(one('54.000 tấn').precision).toBe(500)
})

test('numbers that name, dates, years and symbols are no quantities', () => {
  for (const text of [
    'khoản 2 Điều 14',
    'Quốc lộ 61',
    'đường vành đai 3, vành đai 4 phía nam',
    'tăng trưởng “2 con số” trong cả kỳ',
    'vận hành chính quyền địa phương 2 cấp',
    'Công báo số 507 + 508',
    'ngày 12/5/2023',
    'năm 2023',
    'Nghị quyết số 31/NQ-HĐND',
    'Phụ lục 3',
    'kỳ họp thứ 9 khóa 10',
  ])
    expect(findQuantities(text), text).toEqual([])
})
