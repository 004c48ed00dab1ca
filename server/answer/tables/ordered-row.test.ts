import { describe, expect, it } from 'vitest'
import { testAnswererOver } from '../test-answerer.ts'

const PAPER = `# BÁO CÁO
**Kết quả rà soát hộ nghèo huyện Lũng Dâu năm 2024**

## I. Kết quả chung

Toàn huyện còn 612 hộ nghèo, chiếm 7,4% tổng số hộ.

## II. Kết quả theo xã

Bảng 1. Hộ nghèo các xã năm 2024

| TT | Xã | Tổng số hộ | Hộ nghèo | Tỷ lệ hộ nghèo (%) |
| --- | --- | --- | --- | --- |
| 1 | Xã Nà Lum | 980 | 139 | 14,2 |
| 2 | Xã Cầu Dâu | 2.150 | 201 | 9,3 |
| 3 | Xã Bản Thẳm | 1.020 | 97 | 9,5 |
| 4 | Xã Tân Phú | 4.120 | 175 | 4,2 |
| | Cộng | 8.270 | 612 | 7,4 |
`

describe('a question that asks for the most or the least', () => {
  const answerer = testAnswererOver({ 'ra-soat-ho-ngheo.md': PAPER })

  it.each([
    ['Xã nào có tỷ lệ hộ nghèo cao nhất?', 'Cao nhất trong 4 dòng', 'Xã Nà Lum', '14,2'],
    ['Xã nào nhiều hộ nghèo nhất?', 'Nhiều nhất trong 4 dòng', 'Xã Cầu Dâu', '201'],
    ['xa nao co ty le ho ngheo thap nhat', 'Thấp nhất trong 4 dòng', 'Xã Tân Phú', '4,2'],
  ])('%j is answered by the row that comes first, and says so', async (question, ...told) => {
    const { answer, citations } = await answerer.ask(question)
    for (const one of told) expect(answer).toContain(one)
    expect(citations).toHaveLength(1)
    expect(citations[0]?.text).toContain(told[1])
  })

  it('orders no rows of another kind, and no other time', async () => {
    for (const question of ['Huyện nào có tỷ lệ hộ nghèo cao nhất?', 'Xã nào nhiều hộ nghèo nhất năm 2019?'])
      expect((await answerer.ask(question)).answer).not.toContain('dòng được so')
  })
})
