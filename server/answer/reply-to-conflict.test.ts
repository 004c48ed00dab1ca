import { describe, expect, it } from 'vitest'
import { testAnswererOver } from './test-answerer.ts'

const paper = (kind: string, said: string) => `ỦY BAN NHÂN DÂN
TỈNH NÀ LÂM

${kind}
Tình hình sản xuất nông nghiệp năm 2023 của tỉnh Nà Lâm

I. KẾT QUẢ

${said}
`

const answerer = testAnswererOver({
  'nhanh.txt': paper(
    'BÁO CÁO NHANH',
    'Rét đậm làm chết 171 con trâu, bò.\n\nTrồng mới 412 ha cam.\n\nTỷ lệ hộ nghèo còn 5,63%.\n\nTỷ lệ cứng hóa kênh mương đạt 58,9%.',
  ),
  'nam.txt': paper(
    'BÁO CÁO',
    'Rét đậm làm chết 183 con trâu, bò.\n\nTrồng mới 412 ha cam.\n\nTỷ lệ hộ nghèo còn 5,36%.\n\nSau rà soát có 64 hồ chứa hư hỏng (trước đây báo cáo 58 hồ chứa).',
  ),
})

const ask = async (question: string): Promise<string> => (await answerer.ask(question)).answer

describe('a question whether papers differ', () => {
  it('shows where each of the two values stands that it holds against each other', async () => {
    const answer = await ask('Rét đậm làm chết 171 hay 183 con trâu, bò?')
    expect(answer).toMatch(/^Mỗi số có ở một nơi:/u)
    expect(answer).toMatch(/171 con trâu[^\n]*\[1\]\n[^\n]*183 con trâu[^\n]*\[2\]/u)
  })

  it('says which of them stands nowhere', async () => {
    const answer = await ask('Rét đậm làm chết 183 hay 190 con trâu, bò?')
    expect(answer).toContain('183 con trâu')
    expect(answer).toContain('không thấy nơi nào ghi 190.')
  })

  it('says so where neither stands anywhere, before what the papers do tell', async () => {
    const answer = await ask('Rét đậm làm chết 250 hay 260 con trâu, bò?')
    expect(answer).toMatch(/^Trong những đoạn tìm được không thấy nơi nào ghi 250 hay 260\./u)
    expect(answer).toContain('183 con trâu')
  })

  it('takes rates for one thing only where they are of one thing', async () => {
    const answer = await ask('Tỷ lệ nghèo năm 2023 lấy số nào cho đúng?')
    expect(answer).toContain('5,63%')
    expect(answer).toContain('5,36%')
    expect(answer).not.toContain('58,9')
  })

  it('misses none that the one place has both of', async () => {
    const answer = await ask('Có 58 hay 64 hồ chứa hư hỏng?')
    expect(answer).toContain('58 hồ chứa')
    expect(answer).not.toContain('không thấy')
  })

  it('shows both papers where they tell alike', async () => {
    const answer = await ask('Diện tích cam trồng mới hai báo cáo ghi có khớp không?')
    expect(answer).toMatch(/^Hai nơi ghi như nhau:/u)
    expect(answer.match(/412 ha cam/gu)).toHaveLength(2)
  })
})
