import { expect, it } from 'vitest'
import { testAnswererOver } from './test-answerer.ts'

const paper = (title: string, text: string, number: string) => `ỦY BAN NHÂN DÂN
TỈNH KHE MƠ

Số: ${number}

${title}

I. KẾT QUẢ THỰC HIỆN

${text}
`

const PAPERS = {
  'bao-cao.txt': paper(
    'BÁO CÁO\nTình hình kinh tế - xã hội năm 2023 của tỉnh Khe Mơ',
    'Tỷ lệ lao động qua đào tạo năm 2023 đạt 61,7%. Số hợp tác xã nông nghiệp là 214 hợp tác xã.',
    '71/BC-UBND',
  ),
  'ke-hoach.txt': paper(
    'KẾ HOẠCH\nĐào tạo nghề năm 2024 của tỉnh Khe Mơ',
    'Kết quả năm 2023: mở 88 lớp dạy nghề cho nông dân; tỷ lệ lao động qua đào tạo năm 2023 đạt 67,1%.',
    '12/KH-UBND',
  ),
  'thu.txt': paper(
    'BÁO CÁO\nThu ngân sách năm 2023 của tỉnh Khe Mơ',
    'Tổng thu ngân sách trên địa bàn tỉnh năm 2023 đạt 2.640 tỷ đồng.',
    '90/BC-UBND',
  ),
  'bang.md': `# PHỤ LỤC

Thu ngân sách năm 2023 theo huyện của tỉnh Khe Mơ

| TT | Huyện | Thu ngân sách (tỷ đồng) |
| --- | --- | --- |
| 1 | Huyện Đá Lửa | 610 |
| 2 | Huyện Nà Lum | 540 |
| 3 | Huyện Khe Sen | 480 |
| | Toàn tỉnh | 1.630 |
`,
}

const answerer = testAnswererOver(PAPERS)

it('shows beside an answer the paper that gives the same figure otherwise', async () => {
  const { answer, caution } = await answerer.ask(
    'Tỷ lệ lao động qua đào tạo của Khe Mơ năm 2023 là bao nhiêu?',
  )
  expect(answer).toContain('ghi khác nhau')
  expect(caution).toBe('differ')
  expect(answer).toContain('61,7%')
  expect(answer).toContain('67,1%')
})

it('holds no sum of districts against what is told of the province', async () => {
  const { answer, caution } = await answerer.ask('Thu ngân sách của tỉnh Khe Mơ năm 2023 là bao nhiêu?')
  expect(answer).toContain('2.640 tỷ đồng')
  expect(caution).not.toBe('differ')
})

it('calls nothing different that one paper alone gives', async () => {
  const { answer, caution } = await answerer.ask('Khe Mơ có bao nhiêu hợp tác xã nông nghiệp năm 2023?')
  expect(answer).toContain('214')
  expect(answer).not.toContain('ghi khác nhau')
  expect(caution).toBeUndefined()
})
