import { describe, expect, it } from 'vitest'
import { testAnswererOver } from '../test-answerer.ts'

interface Paper {
  readonly kind: string
  readonly number: string
  readonly day: string
  readonly title: string
  readonly said: string
}

const paper = ({ kind, number, day, title, said }: Paper) => `ỦY BAN NHÂN DÂN
TỈNH NÀ LÂM

Số: ${number}

Nà Lâm, ngày ${day}

${kind}
${title}

I. NỘI DUNG

${said}

Các cơ quan, đơn vị có trách nhiệm thi hành trong phạm vi nhiệm vụ của mình.
`

const answerer = testAnswererOver({
  'rung.txt': paper({
    kind: 'CHỈ THỊ',
    number: '09/CT-UBND',
    day: '14 tháng 02 năm 2023',
    title: 'Về tăng cường phòng cháy, chữa cháy rừng mùa khô năm 2023',
    said: 'Các xã trực chữa cháy rừng suốt mùa khô.',
  }),
  'gia-dat.txt': paper({
    kind: 'QUYẾT ĐỊNH',
    number: '41/QĐ-UBND',
    day: '20 tháng 6 năm 2023',
    title: 'Ban hành bảng giá đất trên địa bàn tỉnh Nà Lâm năm 2023',
    said: 'Giá đất ở cao nhất 12,5 triệu đồng/m2.',
  }),
  'thang-sau.txt': paper({
    kind: 'BÁO CÁO',
    number: '210/BC-UBND',
    day: '25 tháng 6 năm 2023',
    title: 'Tình hình kinh tế - xã hội 6 tháng đầu năm 2023',
    said: 'Toàn tỉnh tiêm phòng dại cho 18.200 con chó.',
  }),
  'thang-chin.txt': paper({
    kind: 'BÁO CÁO',
    number: '388/BC-UBND',
    day: '26 tháng 9 năm 2023',
    title: 'Tình hình kinh tế - xã hội tháng 9 năm 2023',
    said: 'Kế hoạch vốn năm 2024 của đường Nà Cuổi là 85 tỷ đồng.',
  }),
})

describe('what the library holds', () => {
  it.each([
    ['có chỉ thị nào về phòng cháy rừng không', '09/CT-UBND'],
    ['tìm quyết định về bảng giá đất', '41/QĐ-UBND'],
    ['những văn bản nào nói về tiêm phòng dại', '210/BC-UBND'],
    ['báo cáo của tháng 9 đâu', '388/BC-UBND'],
  ])('answers "%s" by the paper', async (question, number) => {
    const { status, answer } = await answerer.ask(question)
    expect(status).toBe('answered')
    expect(answer).toContain('1 văn bản như vậy')
    expect(answer).toContain(number)
  })

  it('lists the papers made in a month', async () => {
    const { answer, citations } = await answerer.ask('văn bản nào ra tháng 6/2023')
    expect(citations.map(({ number }) => number)).toEqual([1, 2])
    expect(answer).toMatch(/\[1\][\s\S]*\[2\]/u)
    expect(answer).toContain('41/QĐ-UBND')
    expect(answer).toContain('210/BC-UBND')
    expect(answer).not.toContain('388/BC-UBND')
  })

  it('says that none of the asked kind is there, and which others speak of the matter', async () => {
    const { status, answer } = await answerer.ask('có công văn nào về tiêm phòng dại')
    expect(status).toBe('not_found')
    expect(answer).toMatch(/^Trong kho không có công văn nào như vậy\./u)
    expect(answer).toMatch(/Văn bản loại khác có nói đến:[\s\S]*210\/BC-UBND/u)
  })

  it('names those of the kind where none speaks of the matter', async () => {
    const { status, answer } = await answerer.ask('có quyết định nào về bổ nhiệm cán bộ không')
    expect(status).toBe('not_found')
    expect(answer).toMatch(/^Không thấy quyết định nào nói về việc này\.[\s\S]*41\/QĐ-UBND/u)
  })

  it('takes a name that no paper has for a question on what papers say', async () => {
    const { answer } = await answerer.ask('kế hoạch vốn năm 2024 đường Nà Cuổi')
    expect(answer).toContain('85 tỷ đồng')
  })
})
