import { expect, it } from 'vitest'
import { testAnswererOver } from '../test-answerer.ts'

const { ask } = testAnswererOver({
  'bao-cao.md': `# BÁO CÁO
Tình hình đầu tư xây dựng năm 2024 của huyện Tân Hòa

## I. Công trình giao thông
Cầu Bến Mới dài 318 mét.

Tổng mức đầu tư cầu Bến Mới là 126,4 tỷ đồng.

Đường tránh thị trấn dài 4,2 km, do Sở Xây dựng làm chủ đầu tư.

Kè Suối Đá: còn 19 hộ thôn Nà Lum chưa bàn giao mặt bằng. Cưỡng chế thu hồi đất trước ngày 20/8/2024.

## II. Trường học
Trường Mỹ Hòa được xây mới 12 phòng học.
`,
})

it('answers each of two things asked that stand in two paragraphs', async () => {
  const { answer, citations } = await ask('Cầu Bến Mới dài bao nhiêu mét, tổng mức đầu tư bao nhiêu tỷ đồng?')
  expect(answer).toContain('318 mét')
  expect(answer).toContain('126,4 tỷ đồng')
  expect(answer).toMatch(/Về “(?:Cầu Bến Mới dài bao nhiêu mét|tổng mức đầu tư bao nhiêu tỷ đồng)”:/u)
  expect(citations).toHaveLength(2)
})

it('answers each of two things that stand in two sentences of one paragraph', async () => {
  const { answer } = await ask(
    'Kè Suối Đá còn mấy hộ chưa bàn giao mặt bằng, cưỡng chế thu hồi đất trước ngày nào?',
  )
  expect(answer).toContain('19 hộ')
  expect(answer).toContain('20/8/2024')
})

it('says once what one sentence tells of both', async () => {
  const { answer, citations } = await ask('Đường tránh thị trấn dài mấy km, ai làm chủ đầu tư?')
  expect(answer).toContain('4,2 km')
  expect(answer).not.toContain('Về “')
  expect(citations).toHaveLength(1)
})

it('adds nothing for a part that no paper tells', async () => {
  const { answer } = await ask('Cầu Bến Mới dài bao nhiêu mét, giá vé qua cầu mấy đồng?')
  expect(answer).toContain('318 mét')
  expect(answer).not.toContain('Về “giá vé')
})
