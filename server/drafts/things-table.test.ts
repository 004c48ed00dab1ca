import { expect, it } from 'vitest'
import type { ReportContent } from '../../search/library.ts'
import { createDrafter } from './drafter.ts'
import { draftServicesOver, reportOf } from './testing-reports.ts'

const commune = (id: string, area: string, lines: readonly string[]): ReportContent => ({
  ...reportOf(id, `Báo cáo tình hình kinh tế - xã hội năm 2031 của ${area}`, null, [
    { heading: 'KẾT QUẢ', level: 0, label: 'I' },
    ...lines.map((text) => ({ text })),
  ]),
  documentId: id,
  kind: 'Báo cáo',
  area,
  date: '2031-12-01',
})

it('sets the things that are named side by side, of each the words in which its paper tells of it', async () => {
  const shelf = [
    commune('a', 'xã Nà Lum', [
      'Thu ngân sách trên địa bàn 12,4 tỷ đồng, đạt 104% dự toán.',
      'Tỷ lệ hộ nghèo còn 6,2%, giảm 1,3 điểm %.',
    ]),
    commune('b', 'xã Pác Sen', [
      'Thu ngân sách trên địa bàn 9,8 tỷ đồng, đạt 97% dự toán.',
      'Đàn trâu có 1.240 con.',
    ]),
  ]
  let markdown = ''
  const request = 'kẻ bảng so sánh xã Nà Lum và xã Pác Sen năm 2031: thu ngân sách, hộ nghèo'
  for await (const event of createDrafter(draftServicesOver(shelf)).draft({ request }))
    if (event.type === 'delta') markdown += event.markdown
  const row = (name: string) => markdown.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? ''
  expect(markdown).toContain('| Nội dung | Xã Nà Lum | Xã Pác Sen |')
  expect(row('Thu ngân sách')).toMatch(
    /12,4 tỷ đồng, đạt 104% dự toán \[\d\] \| Thu ngân sách .*9,8 tỷ đồng/u,
  )
  expect(row('Hộ nghèo')).toMatch(/6,2%, giảm 1,3 điểm % \[\d\] \| – \(không nêu\) \|/u)
  expect(markdown).not.toContain('Đàn trâu')
})
