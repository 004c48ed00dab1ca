import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestAnswererOver, type TestAnswerer } from './test-answerer.ts'

let opened: TestAnswerer

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

const PAPERS = {
  'thang-2.txt': monthly(2, '318'),
  'thang-3.txt': monthly(3, '364'),
  'thang-4.txt': monthly(4, '427'),
  'dong-mac.txt': district('Đông Mạc', '241'),
  'tay-suoi.txt': district('Tây Suối', '187'),
}

beforeAll(async () => {
  opened = await openTestAnswererOver(PAPERS)
}, 60_000)

afterAll(async () => {
  await opened.close()
})

const ask = async (question: string): Promise<string> => (await opened.ask(question)).answer

describe('papers that differ by their month or district alone', () => {
  it('are told apart by the month asked for', async () => {
    const answer = await ask('Sản lượng chè búp tươi tháng 3 năm 2023 của Khe Mơ?')
    expect(answer).toContain('364 tấn')
    expect(answer).toContain('tháng 3 năm 2023')
    expect(answer).not.toMatch(/318|427|ghi khác nhau/u)
  })

  it('are told apart by the district asked for', async () => {
    const answer = await ask('Dư nợ cho vay của huyện Tây Suối năm 2023 là bao nhiêu?')
    expect(answer).toContain('187 tỷ đồng')
    expect(answer).not.toMatch(/241|ghi khác nhau/u)
  })

  it('are set side by side, each district with its own figure', async () => {
    const answer = await ask('So sánh dư nợ cho vay của huyện Đông Mạc và huyện Tây Suối')
    expect(answer).toMatch(/\| huyện Đông Mạc \| [^|]*241 tỷ đồng/u)
    expect(answer).toMatch(/\| huyện Tây Suối \| [^|]*187 tỷ đồng/u)
  })
})
