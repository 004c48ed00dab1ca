import { expect, it } from 'vitest'
import { officeCitation } from './office-citation.ts'

const report = {
  title: 'Báo cáo kết quả trồng rừng',
  kind: 'Báo cáo',
  number: '9/BC-UBND',
  date: '2023-02-05',
  issuer: 'UBND xã Nà Lưa',
  area: null,
  place: null,
}

it('cites kind, number, day, issuer and section', () => {
  expect(officeCitation(' Trồng 42 ha ', report, [{ label: 'II', title: 'Kết quả' }])).toBe(
    '“Trồng 42 ha” (Báo cáo số 9/BC-UBND ngày 05/02/2023 của UBND xã Nà Lưa, mục II. Kết quả)',
  )
})

it('tells a paper without a number by its title, and as much of the day as is known', () => {
  expect(officeCitation('Trồng 42 ha', { ...report, number: null }, [])).toBe(
    '“Trồng 42 ha” (Báo cáo kết quả trồng rừng)',
  )
  expect(
    officeCitation('Trồng 42 ha', { ...report, date: '2023', issuer: null, area: 'xã Nà Lưa' }, []),
  ).toBe('“Trồng 42 ha” (Báo cáo số 9/BC-UBND năm 2023 của xã Nà Lưa)')
})
