import { describe, expect, it } from 'vitest'
import { testAnswererOver } from '../test-answerer.ts'

const proposal = (commune: string, money: string, source: string): string => `# TỜ TRÌNH

**Về sửa cầu tràn xã ${commune}**

UBND xã ${commune} đề nghị hỗ trợ ${money} triệu đồng sửa cầu tràn.

Kinh phí lấy từ ${source}.

Thời gian thi công 75 ngày.
`

const PAPERS = {
  'to-trinh-lung-xanh.md': `${proposal('Lũng Xanh', '1.240', 'nguồn dự phòng ngân sách huyện')}\nNgười ký: Đàm Quang Lực`,
  'to-trinh-nam-sao.md': proposal('Nậm Sao', '860', 'quỹ phòng chống thiên tai'),
  'thong-bao.md': `# THÔNG BÁO\n\n**Về kinh phí sửa cầu tràn của các xã**\n\nKinh phí lấy ở đâu thì xã báo cáo rõ; cầu tràn xã Nậm Sao, xã Lũng Xanh xin hỗ trợ tiền, kinh phí lấy ở quỹ bảo trì đường bộ khi còn dư.`,
}

describe('a question that goes on from the one before', () => {
  const answerer = testAnswererOver(PAPERS)

  it.each([
    ['Xã Nậm Sao xin bao nhiêu tiền sửa cầu tràn?', 'quỹ phòng chống thiên tai'],
    ['Xã Lũng Xanh xin bao nhiêu tiền sửa cầu tràn?', 'dự phòng ngân sách huyện'],
  ])('%j, "tiền lấy ở đâu" is answered from the paper that answered before', async (before, told) => {
    const { answer } = await answerer.ask(before, 'kinh phí lấy ở đâu')
    expect(answer).toContain(told)
    expect(answer).not.toContain('Không tìm thấy')
  })
})
