import { describe, expect, it } from 'vitest'
import { testAnswererOver } from './test-answerer.ts'

const monthly = (month: number, harvest: string) => `ỦY BAN NHÂN DÂN
TỈNH KHE MƠ

BÁO CÁO
Tình hình kinh tế - xã hội tháng ${month} năm 2023 của tỉnh Khe Mơ

I. KẾT QUẢ THỰC HIỆN

Sản lượng chè búp tươi trong tháng đạt ${harvest} tấn.
`

const district = (name: string, debt: string) => `ỦY BAN NHÂN DÂN
HUYỆN ${name.toUpperCase()}

BÁO CÁO
Tình hình kinh tế - xã hội năm 2023 của huyện ${name}, tỉnh Đầm Thị

I. KẾT QUẢ THỰC HIỆN

Dư nợ cho vay trên địa bàn huyện đạt ${debt} tỷ đồng.
`

const BUDGET = `ỦY BAN NHÂN DÂN
TỈNH KHE MƠ

BÁO CÁO
Thu, chi ngân sách năm 2023 của tỉnh Khe Mơ

I. KẾT QUẢ THỰC HIỆN

Bảng 1. Thu, chi theo lĩnh vực

Đơn vị tính: triệu đồng

| Lĩnh vực | Dự toán | Thực hiện |
|---|---|---|
| Chi thủy lợi | 41.200 | 39.850 |
| Chi văn hóa | 17.300 | |
| Chi giao thông | 88.100 | 90.400 |
`

const PAPERS = {
  'ngan-sach.md': BUDGET,
  'thang-2.txt': monthly(2, '318'),
  'thang-3.txt': monthly(3, '364'),
  'thang-4.txt': monthly(4, '427'),
  'dong-mac.txt': district('Đông Mạc', '241'),
  'tay-suoi.txt': district('Tây Suối', '187'),
  'ban-vet.txt': district('Bản Vẹt', '309'),
}

const answerer = testAnswererOver(PAPERS)

const ask = async (question: string): Promise<string> => (await answerer.ask(question)).answer

describe('papers that differ by their month or district alone', () => {
  it('are told apart by the month asked for', async () => {
    const answer = await ask('Sản lượng chè búp tươi tháng 3 năm 2023 của Khe Mơ?')
    expect(answer).toContain('364 tấn')
    expect(answer).toContain('tháng 3 năm 2023')
    expect(answer).not.toMatch(/318|427|ghi khác nhau/u)
  })

  it('are asked of the newest month where a question names none', async () => {
    const answer = await ask('Sản lượng chè búp tươi trong tháng của Khe Mơ là bao nhiêu tấn?')
    expect(answer).toContain('427 tấn')
    expect(answer).toContain('tháng 4 năm 2023')
    expect(answer).not.toContain('ghi khác nhau')
  })

  it('say that a month is a part of the half-year asked about', async () => {
    const answer = await ask('Sản lượng chè búp tươi 6 tháng đầu năm 2023 của Khe Mơ là bao nhiêu?')
    expect(answer).toMatch(/Không thấy số liệu của cả thời gian được hỏi|Không tìm thấy/u)
  })

  it('tell an empty cell of the column asked about as left blank', async () => {
    const answer = await ask('Chi văn hóa thực hiện của Khe Mơ là bao nhiêu?')
    expect(answer).toContain('để trống cột thực hiện')
    expect(await ask('Chi thủy lợi thực hiện của Khe Mơ là bao nhiêu?')).toContain('39.850')
  })

  it('are told apart by the district asked for', async () => {
    const answer = await ask('Dư nợ cho vay của huyện Tây Suối năm 2023 là bao nhiêu?')
    expect(answer).toContain('187 tỷ đồng')
    expect(answer).not.toMatch(/241|ghi khác nhau/u)
  })

  it('are ordered where the most or the least is asked for, and no table sets them beside each other', async () => {
    expect(await ask('Huyện nào có dư nợ cho vay cao nhất?')).toMatch(
      /Cao nhất trong 3 nơi có số liệu này trong kho: \*\*huyện Bản Vẹt\*\*, \*\*309 tỷ đồng\*\*/u,
    )
    expect(await ask('Huyện nào có dư nợ cho vay thấp nhất?')).toContain('**huyện Tây Suối**')
  })

  it('are set side by side, each district with its own figure', async () => {
    const answer = await ask('So sánh dư nợ cho vay của huyện Đông Mạc và huyện Tây Suối')
    expect(answer).toMatch(/\| huyện Đông Mạc \| [^|]*241 tỷ đồng/u)
    expect(answer).toMatch(/\| huyện Tây Suối \| [^|]*187 tỷ đồng/u)
  })
})
