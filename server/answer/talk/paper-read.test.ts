import { describe, expect, it } from 'vitest'
import { testAnswererOver } from '../test-answerer.ts'

const paper = (place: string, number: string, signer: string, weakness: string) => `ỦY BAN NHÂN DÂN
HUYỆN ${place.toUpperCase()}

Số: ${number}/BC-UBND

${place}, ngày 12 tháng 5 năm 2023

BÁO CÁO
Kết quả xây dựng nông thôn mới của huyện ${place}

I. KẾT QUẢ

Huyện có 14 xã đạt chuẩn nông thôn mới.

II. HẠN CHẾ

1. ${weakness}

2. Vốn đối ứng của dân còn chậm.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
(Đã ký)
${signer}
`

const answerer = testAnswererOver({
  'khe-sen.txt': paper('Khe Sen', '31', 'Lò Văn Tiếp', 'Đường vào ba bản vùng cao chưa được cứng hóa.'),
  'bai-ngo.txt': paper('Bãi Ngô', '77', 'Tạ Thị Hường', 'Chợ trung tâm xuống cấp, chưa có vốn sửa.'),
})

describe('papers of one number', () => {
  const SAME = testAnswererOver({
    'khe-sen.txt': paper('Khe Sen', '31', 'Lò Văn Tiếp', 'Đường vào bản chưa được cứng hóa.'),
    'bai-ngo.txt': paper('Bãi Ngô', '31', 'Tạ Thị Hường', 'Chợ xuống cấp.'),
  })

  it('are told beside each other', async () => {
    const { answer } = await SAME.ask('Báo cáo số 31/BC-UBND do ai ký?')
    expect(answer).toContain('Lò Văn Tiếp')
    expect(answer).toContain('Tạ Thị Hường')
  })
})

describe('the paper that the talk has read', () => {
  const WEAKNESS = 'Hạn chế của huyện Bãi Ngô là gì?'

  it.each([
    ['ai ký báo cáo đó?', 'Tạ Thị Hường'],
    ['ai ký vậy?', 'Tạ Thị Hường'],
    ['Báo cáo này số bao nhiêu?', '77/BC-UBND'],
    ['văn bản đó ban hành ngày nào', '12'],
  ])('answers "%s" by the paper that the answer before quoted', async (question, expected) => {
    const first = await answerer.ask(WEAKNESS)
    expect(first.answer).toContain('Chợ trung tâm')
    const quotedBefore = first.citations.map(({ reportId }) => reportId)
    const answer = await answerer.askAs({ quotedBefore }, WEAKNESS, question)
    expect(answer.answer).toContain(expected)
    expect(answer.answer).toMatch(/ của báo cáo số 77\/BC-UBND[^\n]* \[1\]: /u)
    expect(answer.answer).not.toContain('Chợ trung tâm')
  })

  it('are all that the answer before quoted', async () => {
    const question = 'Số xã đạt chuẩn của huyện Khe Sen và huyện Bãi Ngô, nơi nào cao hơn?'
    const first = await answerer.ask(question)
    const quotedBefore = first.citations.map(({ reportId }) => reportId)
    expect(new Set(quotedBefore).size).toBe(2)
    const { answer } = await answerer.askAs({ quotedBefore }, question, 'ai ký báo cáo đó?')
    expect(answer).toContain('Lò Văn Tiếp')
    expect(answer).toContain('Tạ Thị Hường')
  })

  it('is the only one that is asked in', async () => {
    const { citations } = await answerer.ask('Hạn chế của huyện Khe Sen là gì?')
    const reportIds = [citations[0]?.reportId ?? '']
    expect((await answerer.askAs({ reportIds }, 'Ai ký văn bản này?')).answer).toContain('Lò Văn Tiếp')
  })

  it('does not tell again the section that was asked for before, where something else is asked', async () => {
    const answer = await answerer.ask(WEAKNESS, 'Có bao nhiêu xã đạt chuẩn?')
    expect(answer.answer).toContain('14 xã')
    expect(answer.answer).not.toContain('Chợ trung tâm')
  })
})
