import { expect, it } from 'vitest'
import { type PageWords, quoteBoxes } from './quote-boxes.ts'

const line = (str: string, y: number): PageWords => ({
  str,
  transform: [12, 0, 0, 12, 50, y],
  width: str.length * 6,
  height: 12,
})
const page = [line('I. KẾT QUẢ', 700), line('Trồng mới 42 ha', 680), line('rừng phòng hộ.', 660)]

it('finds the lines that a quote runs over, whatever their spaces', () => {
  expect(quoteBoxes(page, 'mới  42 ha rừng').map(({ y }) => Math.round(y))).toEqual([678, 658])
})

it('finds a quote that goes on over the page by its beginning', () => {
  expect(quoteBoxes(page, 'rừng phòng hộ và rừng đặc dụng ở các xã vùng cao của huyện')).toHaveLength(1)
})

it.each(['không có trên trang này', '42 ha', ''])('marks nothing for %j', (quote) => {
  expect(quoteBoxes(page, quote)).toEqual([])
})
