import { expect, test } from 'vitest'
import { withSpokenWords } from './spoken-words.ts'
import { testAnswererOver } from './test-answerer.ts'

const report = (place: string, date: string, year: number | null = null, kind = 'Báo cáo') => ({
  place,
  date,
  kind,
  draft: null,
  periodSpan: year === null ? null : { kind: 'year' as const, from: `${year}-01`, to: `${year}-12` },
})
const REPORTS = [
  report('Khe Mơ', '2024-12-10', 2024),
  report('Khe Mơ', '2023-12-08', 2023),
  report('Khe Mơ', '2024-12-20', 2025, 'Kế hoạch'),
  report('Lũng Sa', '2024-06-30'),
]
const said = (text: string, reports = REPORTS): string => withSpokenWords(text, reports).text

test('the last year is the last whole one that the papers tell of', () => {
  expect(said('GRDP năm ngoái?')).toBe('GRDP năm 2024?')
  // A paper of the next summer puts the year before it behind us, told or not.
  expect(said('GRDP năm ngoái?', [...REPORTS, report('Khe Mơ', '2026-07-01')])).toBe('GRDP năm 2025?')
  expect(said('GRDP của Lũng Sa năm ngoái?')).toBe('GRDP của Lũng Sa năm 2023?')
})

test('a year that is named, compared with, or not to be known stays as typed', () => {
  for (const text of ['GRDP năm ngoái (2022)?', 'GRDP tăng so với năm ngoái?', 'GRDP năm nay?'])
    expect(said(text)).toBe(text)
  expect(said('GRDP năm ngoái?', [])).toBe('GRDP năm ngoái?')
})

test('"tỉnh mình" is the place that most papers are of, else it is left to be asked', () => {
  expect(said('Hộ nghèo của tỉnh mình?')).toBe('Hộ nghèo của tỉnh Khe Mơ?')
  expect(said('Thu ngân sách của mình với Lũng Sa ai hơn?')).toBe(
    'Thu ngân sách của Khe Mơ với Lũng Sa ai hơn?',
  )
  expect(said('Hộ nghèo của tỉnh mình?', REPORTS.slice(2))).toBe('Hộ nghèo của tỉnh mình?')
  expect(said('Các sở tự chấm điểm của mình ra sao?')).toBe('Các sở tự chấm điểm của mình ra sao?')
})

const paper = (place: string, share: string): string =>
  `**ỦY BAN NHÂN DÂN TỈNH ${place.toUpperCase()}**\n\n*${place}, ngày 08 tháng 12 năm 2024*\n\n**BÁO CÁO**\n\n**Tình hình kinh tế - xã hội năm 2024 của tỉnh ${place}**\n\n## I. KẾT QUẢ\n\nTỷ lệ hộ nghèo của tỉnh còn ${share}.\n`

const answerer = testAnswererOver({
  'a.md': paper('Khe Mơ', '4,1%'),
  'b.md': paper('Lũng Sa', '5,2%'),
  'c.md': paper('Bản Đôn', '6,3%'),
})

test('beside another place it is asked whose is meant, where several may be', async () => {
  expect(await answerer.ask('Tỷ lệ hộ nghèo của mình với Bản Đôn ai thấp hơn?')).toMatchObject({
    status: 'clarify',
    choices: expect.arrayContaining([
      { question: 'Tỷ lệ hộ nghèo của Khe Mơ với Bản Đôn ai thấp hơn?', apart: 'Khe Mơ' },
    ]),
  })
})

test('two provinces as well told are offered, and the year taken for the last one is said', async () => {
  expect(await answerer.ask('Tỷ lệ hộ nghèo của tỉnh mình là bao nhiêu?')).toMatchObject({
    status: 'clarify',
    choices: expect.arrayContaining([
      { question: 'Tỷ lệ hộ nghèo của tỉnh Khe Mơ là bao nhiêu?', apart: 'Khe Mơ' },
    ]),
  })
  const { answer } = await answerer.ask('Tỷ lệ hộ nghèo của tỉnh Khe Mơ năm ngoái là bao nhiêu?')
  expect(answer).toMatch(/^“Năm ngoái” được hiểu là năm 2024.*4,1%/su)
})
