import { expect, it } from 'vitest'
import { createDrafter } from './drafter.ts'
import { draftServicesOver, reportOf } from './testing-reports.ts'

const monthly = (month: number, kens: string) => {
  const content = reportOf(
    `nl-${month}`,
    `Báo cáo tình hình trồng dâu tháng ${month} năm 2031 của xã Nà Lum`,
    'Nà Lum',
    [
      { heading: 'KẾT QUẢ', level: 0, label: 'I' },
      {
        text: `Sản lượng kén tháng ${month} năm 2031 đạt ${kens} tấn. Xã mở thêm lớp tập huấn cho các hộ trồng dâu.`,
      },
    ],
  )
  return { ...content, kind: 'Báo cáo' }
}

it('sets two times of one place side by side in a table, from the report of each', async () => {
  const reports = [monthly(3, '11,5'), monthly(4, '14,2'), monthly(5, '17,9')]
  const drafter = createDrafter(draftServicesOver(reports))
  let taken: readonly string[] = []
  let markdown = ''
  for await (const event of drafter.draft({
    request: 'So sánh trồng dâu tháng 3/2031 và tháng 5/2031 của xã Nà Lum',
  })) {
    if (event.type === 'plan') taken = event.papers.taken
    if (event.type === 'delta') markdown += event.markdown
  }
  expect(taken).toHaveLength(2)
  expect(markdown).toContain('| Chỉ tiêu | Tháng 3 năm 2031 | Tháng 5 năm 2031 |')
  expect(markdown).toMatch(/\| Sản lượng kén \| 11,5 tấn \[\d\] \| 17,9 tấn \[\d\] \|/u)
  expect(markdown).not.toContain('14,2')
})
