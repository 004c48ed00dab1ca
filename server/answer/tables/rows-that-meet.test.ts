import { describe, expect, it } from 'vitest'
import { testAnswererOver } from '../test-answerer.ts'

const PAPER = `# BÁO CÁO

**Kết quả xây dựng cơ bản huyện Đá Lửa năm 2023**

## I. Tiến độ

Toàn huyện có 5 công trình chuyển tiếp.

Bảng 1. Tiến độ công trình năm 2023

| TT | Công trình | Chủ đầu tư | Đã giải ngân (%) | Trạng thái |
| --- | --- | --- | --- | --- |
| 1 | Cầu Khe Vàng | Ban Quản lý dự án | 71,5 | Đang thi công |
| 2 | Trường Tiểu học Nà Mơ | UBND xã Nà Mơ | 8,2 | Chưa khởi công |
| 3 | Kè suối Lửa | Ban Quản lý dự án | 48,0 | Đang thi công |
| 4 | Chợ Đồi Sim | UBND xã Đồi Sim | 0 | Chưa khởi công |
| 5 | Trạm Y tế Pha Đèn | UBND xã Pha Đèn | 100 | Đã hoàn thành |

Bảng 2. Đàn vật nuôi các xã năm 2023

| TT | Xã | Đàn trâu (con) | So cùng kỳ (%) |
| --- | --- | --- | --- |
| 1 | Xã Nà Mơ | 410 | 96,2 |
| 2 | Xã Đồi Sim | 655 | 103,4 |
| 3 | Xã Pha Đèn | 288 | 91,0 |
| 4 | Xã Bản Lửa | 512 | 100,8 |

Bảng 3. Điểm thi đua các xã năm 2023

| TT | Xã | Điểm |
| --- | --- | --- |
| | Cụm số 1 (các xã vùng cao) | |
| 1 | Xã Nà Mơ | 81,5 |
| 2 | Xã Bản Lửa | 77,2 |
| 3 | Xã Khe Vàng | 79,9 |
| | Cụm số 2 (các xã ven sông) | |
| 4 | Xã Đồi Sim | 92,4 |
| 5 | Xã Pha Đèn | 70,1 |
| 6 | Xã Nậm Lửa | 88,0 |
`

describe('a question for the rows of a table that have something in common', () => {
  const answerer = testAnswererOver({ 'tien-do.md': PAPER })

  it.each([
    ['Công trình nào chưa khởi công?', ['Nà Mơ', 'Đồi Sim'], ['Khe Vàng', 'Pha Đèn']],
    ['Công trình nào giải ngân dưới 50%?', ['Nà Mơ', 'Kè suối Lửa', 'Đồi Sim'], ['Khe Vàng', 'Pha Đèn']],
    ['Kể hết các công trình giải ngân trên 60%', ['Khe Vàng', 'Pha Đèn'], ['Nà Mơ', 'Kè suối Lửa']],
    ['Xã nào đàn trâu giảm so cùng kỳ?', ['Nà Mơ', 'Pha Đèn'], ['Xã Đồi Sim', 'Bản Lửa']],
  ])('%j gets those rows, and how many there are', async (question, told, untold) => {
    const { answer, citations } = await answerer.ask(question)
    for (const one of told) expect(answer).toContain(one)
    for (const one of untold) expect(answer).not.toContain(one)
    expect(answer).toMatch(/\(\d trong \d dòng\)/u)
    expect(citations).toHaveLength(told.length)
  })

  it.each([
    ['Trong các xã vùng cao, xã nào điểm thi đua cao nhất?', 'Xã Nà Mơ'],
    ['Trong các xã vùng cao, xã nào điểm thi đua thấp nhất?', 'Xã Bản Lửa'],
    ['Các xã ven sông năm 2023 xã nào bét bảng điểm thi đua?', 'Xã Pha Đèn'],
  ])('%j orders the rows of the group that it names', async (question, first) => {
    expect((await answerer.ask(question)).answer).toContain(`của bảng: **${first}**`)
  })
})
