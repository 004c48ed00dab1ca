import { describe, expect, it } from 'vitest'
import { testAnswererOver } from '../test-answerer.ts'

const half = (place: string, limits: string): string => `# BÁO CÁO

**Tình hình kinh tế - xã hội 6 tháng đầu năm 2023 của ${place}**

## I. KẾT QUẢ

Thu ngân sách đạt 61,4 tỷ đồng; còn nhiều hạn chế được nêu dưới đây.

## II. HẠN CHẾ

${limits}

## III. NHIỆM VỤ 6 THÁNG CUỐI NĂM

1. Sửa xong kè suối Đào trước ngày 30/9.

2. Tuyển thêm 14 giáo viên mầm non.
`

const PAPERS = {
  'lung-dao.md': half(
    'huyện Lũng Đào',
    '1. Thu tiền sử dụng đất chỉ đạt 22% dự toán.\n\n2. Ba trạm y tế thiếu bác sĩ.',
  ),
  'bai-sen.md': half('huyện Bãi Sen', '1. Chợ Bãi Sen ngập khi mưa lớn.\n\n2. Rác tồn ở bốn thôn.'),
  'mua-lu.md': `# BÁO CÁO

**Khắc phục hậu quả đợt mưa lũ tháng 8 tại huyện Lũng Đào**

1. Thiệt hại. Lũ cuốn trôi 12 nhà.

2. Kiến nghị. Cấp thêm 9 tỷ đồng; xây 3 trạm đo mưa.
`,
}

describe('a question for what papers tell under a heading', () => {
  const answerer = testAnswererOver(PAPERS)
  const ask = async (question: string): Promise<string> => (await answerer.ask(question)).answer

  it('is answered by the whole section of the paper that it means', async () => {
    const answer = await ask('Tồn tại của huyện Lũng Đào 6 tháng đầu năm 2023?')
    expect(answer).toContain('Thu tiền sử dụng đất chỉ đạt 22% dự toán')
    expect(answer).toContain('Ba trạm y tế thiếu bác sĩ')
    expect(answer).not.toContain('Bãi Sen')
    expect(answer).toContain('Theo báo cáo của huyện Lũng Đào, mục “HẠN CHẾ” (2 mục):')
  })

  it('finds what comes in the report on the time before', async () => {
    const answer = await ask('nhiệm vụ 6 tháng cuối năm của huyện Bãi Sen')
    expect(answer).toContain('Tuyển thêm 14 giáo viên')
    expect(answer).toContain('Sửa xong kè')
  })

  it('tells what stands behind a head within a paragraph', async () => {
    expect(await ask('huyện kiến nghị gì sau mưa lũ')).toContain('xây 3 trạm đo mưa')
  })

  it('sets nothing beside each other where one place asks another', async () => {
    const answer = await ask('kiến nghị của huyện Lũng Đào với tỉnh sau mưa lũ')
    expect(answer).toContain('xây 3 trạm đo mưa')
    expect(answer).not.toContain('| Nơi |')
  })

  it('tells only the items that speak of the subject', async () => {
    const answer = await ask('Hạn chế về y tế của huyện Lũng Đào?')
    expect(answer).toContain('Ba trạm y tế thiếu bác sĩ')
    expect(answer).not.toContain('tiền sử dụng đất')
  })

  it('does not take the section of another place', async () => {
    expect(await ask('Hạn chế của huyện Hòa Lạc là gì?')).not.toContain('mục):')
  })
})
