import { describe, expect, it } from 'vitest'
import { testAnswererOver } from './test-answerer.ts'

const paper = (place: string, about: string, said: string) => `ỦY BAN NHÂN DÂN
TỈNH ${place.toUpperCase()}

BÁO CÁO
${about} của tỉnh ${place}

I. KẾT QUẢ THỰC HIỆN

${said}

II. MỤC TIÊU NĂM 2024

Trồng mới 900 ha rừng.
`

const TABLE = `**ỦY BAN NHÂN DÂN TỈNH TRÀ LỘ**

**BÁO CÁO**
**Kết quả trồng cà phê năm 2023 của tỉnh Trà Lộ**

Bảng 1. Trồng cà phê theo huyện năm 2023

Đơn vị tính: ha

| Chỉ tiêu | Huyện Đông Mạc | Huyện Tây Suối | Huyện Nà Cuổi |
|---|---|---|---|
| Diện tích cà phê trồng mới | 412 | 365 | 290 |
| Diện tích cà phê cho thu hoạch | 1.204 | 988 | 1.402 |
`

const budget = (
  place: string,
  plan: string,
  estimate: string,
  share: string,
) => `**ỦY BAN NHÂN DÂN TỈNH ${place.toUpperCase()}**

**BÁO CÁO**
**Tình hình thu, chi ngân sách năm 2023 của tỉnh ${place}**

Bảng 1. Thu, chi ngân sách nhà nước

Đơn vị tính: tỷ đồng

| Nội dung | Dự toán năm 2023 | Ước thực hiện năm 2023 | So dự toán (%) |
|---|---|---|---|
| Tổng thu ngân sách nhà nước trên địa bàn | ${plan} | ${estimate} | ${share} |
| Chi đầu tư phát triển | 2.105,0 | 1.990,4 | 94,6 |
`

const PAPERS = {
  'bieu.md': TABLE,
  'thu-khe-sen.md': budget('Khe Sen', '8.120,0', '7.904,6', '97,3'),
  'thu-bai-ngo.md': budget('Bãi Ngô', '6.300,0', '8.215,3', '130,4'),
  'na-lam.txt': paper(
    'Na Lâm',
    'Tình hình kinh tế - xã hội giai đoạn 2019 - 2023',
    'Sản lượng gỗ khai thác đạt 812 nghìn m3.\n\nTỷ lệ trường đạt chuẩn quốc gia đạt 64%.\n\nTỷ lệ hộ dùng nước sạch đạt 71%.',
  ),
  'cu-yen.txt': paper(
    'Cư Yên',
    'Tình hình kinh tế - xã hội năm 2023',
    'Sản lượng gỗ khai thác đạt 145 nghìn m3.\n\nTỷ lệ trường đạt chuẩn quốc gia đạt 58%.\n\nThu hút 12 dự án, vốn đăng ký 3.400 tỷ đồng.',
  ),
  'tra-lo.txt': paper(
    'Trà Lộ',
    'Tình hình kinh tế - xã hội năm 2023',
    'Sản lượng gỗ khai thác đạt 98 nghìn m3.\n\nĐàn bò có 21.300 con.',
  ),
}

const answerer = testAnswererOver(PAPERS)

const ask = async (question: string): Promise<string> => (await answerer.ask(question)).answer

describe('sides of a comparison', () => {
  it('says whose time a sum of several years is, and ranks it above no year', async () => {
    const answer = await ask('Sản lượng gỗ khai thác của Na Lâm và Cư Yên năm 2023, nơi nào cao hơn?')
    expect(answer).toMatch(/\| Na Lâm \| Số liệu giai đoạn 2019 - 2023: [^|]*812/u)
    expect(answer).toMatch(/\| Cư Yên \| [^|]*145/u)
    expect(answer).toContain('Không xếp hơn kém được: số liệu của các bên không cùng thời gian.')
    expect(answer).not.toContain('Xếp từ cao xuống thấp')
  })

  it('ranks figures of one time', async () => {
    const answer = await ask('Sản lượng gỗ khai thác của Cư Yên và Trà Lộ năm 2023, nơi nào cao hơn?')
    expect(answer).toMatch(/Xếp từ cao xuống thấp: Cư Yên 145[^;]*; Trà Lộ 98/u)
  })

  it('says that a side is silent where it measures something else, though no amount is asked for', async () => {
    const answer = await ask('So sánh tỷ lệ hộ dùng nước sạch của Na Lâm và Cư Yên')
    expect(answer).toMatch(/\| Na Lâm \| [^|]*71%/u)
    expect(answer).toContain('| Cư Yên | – (không nêu) |')
  })

  it('says which cell of one row is of each side, and which column has the most', async () => {
    const answer = await ask('So sánh diện tích cà phê trồng mới của huyện Đông Mạc và huyện Nà Cuổi')
    expect(answer).toMatch(/\| huyện Đông Mạc \| \*\*412 ha\*\* – /u)
    expect(answer).toMatch(/\| huyện Nà Cuổi \| \*\*290 ha\*\* – /u)
    expect(await ask('Huyện nào có diện tích cà phê cho thu hoạch lớn nhất?')).toContain(
      '**huyện Nà Cuổi**, **1.402 ha**',
    )
  })

  it('sets what was reached beside what was reached, and what was planned only where that is asked for', async () => {
    const reached = await ask('So sánh thu ngân sách của Khe Sen và Bãi Ngô năm 2023')
    expect(reached).toMatch(/\| Khe Sen \| Ước thực hiện: \*\*7\.904,6 tỷ đồng\*\*/u)
    expect(reached).toMatch(/\| Bãi Ngô \| Ước thực hiện: \*\*8\.215,3 tỷ đồng\*\*/u)
    const planned = await ask('Dự toán thu ngân sách năm 2023 của Khe Sen và Bãi Ngô, nơi nào cao hơn?')
    expect(planned).toMatch(/Xếp từ cao xuống thấp: Khe Sen 8\.120,0[^;]*; Bãi Ngô 6\.300,0/u)
  })

  it('sets no longer time beside itself where two years are compared', async () => {
    const answer = await ask('Sản lượng gỗ khai thác của Na Lâm năm 2021 và 2022, năm nào cao hơn?')
    expect(answer).not.toMatch(/\| (?:năm )?202[12] \|[^\n]*812/u)
  })
})
