import { describe, expect, it } from 'vitest'
import type { ParsedReport } from '../../../search/parsed-document.ts'
import { textLines } from '../../readers/text.ts'
import { recoverStructure } from '../recover.ts'

const reportsOf = (text: string): readonly ParsedReport[] =>
  recoverStructure({ format: 'txt', encoding: 'utf-8', lines: textLines(text), warnings: [] }).reports
const FACTS = [
  'kind',
  'title',
  'issuer',
  'number',
  'date',
  'period',
  'area',
  'signer',
  'capacity',
  'recipients',
  'draft',
] as const
const factsOf = (text: string) => {
  const [report] = reportsOf(text)
  return Object.fromEntries(FACTS.map((fact) => [fact, report?.[fact]?.value ?? null]))
}
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const BODY = 'Trong kỳ, các đơn vị đã hoàn thành phần việc được giao theo đúng thời hạn đề ra.'

describe('the place of a report', () => {
  const placeOf = (cover: string, more = '') =>
    reportsOf(
      `${cover}\nGò Công, ngày 9 tháng 10 năm 2024\nBÁO CÁO\nKết quả công tác năm 2024\n----------\n${BODY}${more}\n`,
    )[0]?.place?.value ?? null

  it('is the province of the town it is dated from, but for a paper of a district of that name alone', () => {
    expect(placeOf('ĐẢNG BỘ TỈNH\nBAN THƯỜNG VỤ')).toBe('Tiền Giang')
    expect(placeOf('ỦY BAN NHÂN DÂN\nTHỊ XÃ GÒ CÔNG')).toBeNull()
    expect(placeOf('ỦY BAN NHÂN DÂN\nTHỊ XÃ GÒ CÔNG', ' Tỉnh Tiền Giang đã kiểm tra.')).toBe('Tiền Giang')
  })

  it('is none of a body of the whole country, which is dated from the capital', () => {
    const dated = (issuer: string): string | null =>
      reportsOf(
        `${issuer}\nHà Nội, ngày 9 tháng 10 năm 2024\nQUYẾT ĐỊNH\nVề việc phân bổ kinh phí\n----------\n${BODY}\n`,
      )[0]?.place?.value ?? null
    expect(dated('THỦ TƯỚNG CHÍNH PHỦ')).toBeNull()
    expect(dated('BỘ TÀI CHÍNH')).toBeNull()
    expect(dated('ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI')).toBe('Hà Nội')
    expect(dated('BỘ CHỈ HUY QUÂN SỰ\nTHÀNH PHỐ HÀ NỘI')).toBe('Hà Nội')
  })

  it('issuer stands beside the name of the State, in two lines as well', () => {
    expect(
      factsOf(
        `ỦY BAN NHÂN DÂN XÃ CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nKHE MƠ VIỆT NAM\nSố: 4/BC-UBND\nBÁO CÁO\nKết quả công tác năm 2024\n----------\n${BODY}\n`,
      ),
    ).toMatchObject({ issuer: 'Ủy ban nhân dân xã Khe Mơ', area: 'xã Khe Mơ' })
  })

  it('issuer may hold the words "xã hội"', () => {
    expect(
      factsOf(
        `BỘ LAO ĐỘNG - THƯƠNG BINH\nVÀ XÃ HỘI\nSố: 4/BC-BLĐTBXH\n${STATE}\nBÁO CÁO\nKết quả công tác năm 2024\n----------\n${BODY}\n`,
      ),
    ).toMatchObject({ issuer: 'Bộ Lao động - Thương binh và Xã hội', area: null })
  })
})

describe('the facts of a report', () => {
  it('of a department are its own, not those of the body above', () => {
    expect(
      factsOf(`ỦY BAN NHÂN DÂN
TỈNH VÂN SƠN
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
Số: 412/BC-SNNMT
${STATE}
Vân Sơn, ngày 09 tháng 10 năm 2025
BÁO CÁO
Kết quả sản xuất tháng 9, quý III và 9 tháng năm 2025;
nhiệm vụ trọng tâm quý IV năm 2025
----------
${BODY}

Nơi nhận:
- UBND tỉnh (b/c);
- Các chi cục;
- Lưu: VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Lò Thị Hạnh
`),
    ).toEqual({
      kind: 'Báo cáo',
      title:
        'Báo cáo kết quả sản xuất tháng 9, quý III và 9 tháng năm 2025; nhiệm vụ trọng tâm quý IV năm 2025',
      issuer: 'Sở Nông nghiệp và Môi trường',
      number: '412/BC-SNNMT',
      date: '2025-10-09',
      period: 'tháng 9, quý III và 9 tháng năm 2025',
      area: 'tỉnh Vân Sơn',
      signer: 'Lò Thị Hạnh',
      capacity: 'KT. Giám đốc, Phó giám đốc',
      recipients: 'UBND tỉnh (b/c); Các chi cục',
      draft: null,
    })
  })

  it('of an inspection name its level once, and every year of their title', () => {
    expect(
      factsOf(
        `UBND TỈNH VÂN SƠN\nTHANH TRA TỈNH\nSố: 7/KL-TTr\n${STATE}\nKẾT LUẬN THANH TRA\nVề việc quản lý quỹ đất các năm 2024, 2025\n----------\n${BODY}\n`,
      ),
    ).toMatchObject({ issuer: 'Thanh tra tỉnh Vân Sơn', period: 'năm 2024, 2025', area: 'tỉnh Vân Sơn' })
  })

  it('of a committee of the Party are of its district', () => {
    expect(
      factsOf(
        `HUYỆN ỦY KHE MƠ\nBAN DÂN VẬN\nSố 4-HD/BDV\nĐẢNG CỘNG SẢN VIỆT NAM\nHƯỚNG DẪN\nTổ chức ngày hội các bản\n----------\n${BODY}\n`,
      ),
    ).toMatchObject({ issuer: 'Ban Dân vận Huyện ủy Khe Mơ', area: 'huyện Khe Mơ' })
  })

  it('of the youth union are read from its own letterhead', () => {
    expect(
      factsOf(
        `TỈNH ĐOÀN CAO KHÁNH\nBAN THƯỜNG VỤ\nSố: 8-KH/TĐTN\nĐOÀN TNCS HỒ CHÍ MINH\nCao Khánh, ngày 3 tháng 5 năm 2026\nKẾ HOẠCH\nTrồng cây quý II năm 2026\n----------\n${BODY}\n`,
      ),
    ).toMatchObject({
      issuer: 'Ban Thường vụ Tỉnh đoàn Cao Khánh',
      area: 'tỉnh Cao Khánh',
      number: '8-KH/TĐTN',
    })
  })

  it('of a village cell name its village', () => {
    const text = `ĐẢNG BỘ XÃ KHE ĐÁ\nCHI BỘ THÔN NGÒI VẦN\nĐẢNG CỘNG SẢN VIỆT NAM\nBIÊN BẢN\nHọp chi bộ tháng 7 năm 2026\n----------\n${BODY}\n`
    expect(factsOf(text)).toMatchObject({ issuer: 'Chi bộ thôn Ngòi Vần', area: 'xã Khe Đá' })
  })

  it('are no term of the council that a paper is made for', () => {
    const period = (title: string) =>
      factsOf(`UBND HUYỆN KHE MƠ\n${STATE}\nBÁO CÁO\n${title}\n----------\n${BODY}\n`)['period']
    const council = 'HĐND huyện khóa XX, nhiệm kỳ 2021 - 2026'
    expect(period(`Giải quyết kiến nghị của cử tri trước kỳ họp thứ 9, ${council}`)).toBeNull()
    expect(period(`Tổng kết hoạt động của ${council}`)).toBe('2021 - 2026')
  })

  it('of minutes are theirs, not those of the paper that sets up who made them', () => {
    const text = `UBND XÃ KHE ĐÁ\nĐOÀN KIỂM TRA THEO\nQUYẾT ĐỊNH SỐ 6/QĐ-UBND\n${STATE}\nBIÊN BẢN LÀM VIỆC\nVề việc sử dụng đất bãi bồi\n----------\n${BODY}\n\nNGƯỜI GHI BIÊN BẢN\n(Ký, ghi rõ họ tên)\nMa Thị Lan\nĐẠI DIỆN THÔN\nĐỗ Văn Bền\nTRƯỞNG ĐOÀN\nLý Văn Tài\n`
    expect(reportsOf(text)).toHaveLength(1)
    expect(factsOf(text)).toMatchObject({ kind: 'Biên bản', signer: 'Lý Văn Tài', area: 'xã Khe Đá' })
    const [report] = reportsOf(text)
    expect(report?.sections).toEqual([])
    expect(report?.passages.filter(({ kind }) => kind !== 'matter').map(({ text: said }) => said)).toEqual([
      'BIÊN BẢN LÀM VIỆC',
      'Về việc sử dụng đất bãi bồi',
      BODY,
    ])
  })

  it('keep no capitals of a title that goes on in small letters', () => {
    expect(
      factsOf(
        `UBND XÃ KHE ĐÁ\n${STATE}\nCHƯƠNG TRÌNH CÔNG TÁC Trọng tâm quý I năm 2026\n----------\n${BODY}\n`,
      ),
    ).toMatchObject({ title: 'Chương trình công tác Trọng tâm quý I năm 2026' })
    expect(factsOf(`SỞ TƯ PHÁP\n${STATE}\nLỊCH CÔNG TÁC TUẦN 12\n----------\n${BODY}\n`)).toMatchObject({
      kind: 'Lịch công tác',
      title: 'Lịch công tác tuần 12',
    })
  })

  it('tell a draft by its stamp, whatever stands behind it', () => {
    const text = `${STATE}\nDỰ THẢO LẦN 2 (Phòng Nông nghiệp gửi lấy ý kiến các xã)\nKẾ HOẠCH\nTrồng mới cây chè năm 2025\n----------\n${BODY}\n`
    expect(factsOf(text)).toMatchObject({ draft: 'Dự thảo lần 2', kind: 'Kế hoạch' })
  })

  it('end a title at the first part of the text, and take no holder of an office for a place', () => {
    const text = `UBND TỈNH KHE MƠ\n${STATE}\nSố: 7/TB-UBND\nTHÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh Trần Văn Lâm\nA. TÌNH HÌNH CHUNG\n${BODY}\n`
    const [first] = reportsOf(text)
    expect(first?.title.value).not.toMatch(/tình hình chung/iu)
    expect(first?.place?.value ?? null).toBe('Khe Mơ')
  })

  it('tell a draft by a remark that says whom it is sent to', () => {
    const text = `HUYỆN ỦY KHE MƠ\n${STATE}\n(Dự thảo lần 3 - xin ý kiến các chi bộ)\nBÁO CÁO\nKết quả công tác năm 2024\n----------\n${BODY}\n`
    expect(factsOf(text)).toMatchObject({ draft: 'Dự thảo lần 3' })
  })

  it('of a letter: its subject is its title', () => {
    expect(
      factsOf(`ỦY BAN NHÂN DÂN
XÃ KHE MƠ
Số: 88/UBND-KT
V/v rà soát giếng nước
trước mùa khô
${STATE}
Khe Mơ, ngày 3 tháng 11 năm 2025
Kính gửi:
- Trưởng các thôn;
- Trạm Y tế xã.

${BODY}

Nơi nhận:
- Như trên;
- Lưu: VT.
CHỦ TỊCH
Giàng A Súa
`),
    ).toMatchObject({
      kind: 'Công văn',
      title: 'Công văn V/v rà soát giếng nước trước mùa khô',
      issuer: 'Ủy ban nhân dân xã Khe Mơ',
      number: '88/UBND-KT',
      date: '2025-11-03',
      area: 'xã Khe Mơ',
      signer: 'Giàng A Súa',
      recipients: 'Trưởng các thôn; Trạm Y tế xã',
    })
  })

  it('of a draft: a number left blank is none', () => {
    expect(
      factsOf(`DỰ THẢO LẦN 2
TỈNH ỦY VÂN SƠN
VĂN PHÒNG
Số    -HD/VPTU
ĐẢNG CỘNG SẢN VIỆT NAM
Vân Sơn, ngày    tháng 6 năm 2025
HƯỚNG DẪN
chế độ trực cơ quan 6 tháng cuối năm 2025
-----
${BODY}
`),
    ).toMatchObject({
      kind: 'Hướng dẫn',
      issuer: 'Văn phòng Tỉnh ủy Vân Sơn',
      number: null,
      date: '2025-06',
      period: '6 tháng cuối năm 2025',
      signer: null,
      draft: 'Dự thảo lần 2',
    })
  })

  it('of a decision: who decides is no part of the title', () => {
    const [decision] = reportsOf(`CHÍNH PHỦ
Số: 12.4/2025/NQ-CP
${STATE}
Hà Nội, ngày 12 tháng 3 năm 2025
NGHỊ QUYẾT
Về bãi bỏ ba thủ tục
CHÍNH PHỦ
Căn cứ Luật Tổ chức Chính phủ;
QUYẾT NGHỊ:
Điều 1. Bãi bỏ ba thủ tục về đăng ký ghe thuyền.
TM. CHÍNH PHỦ
THỦ TƯỚNG
Trần Văn Mẫu
`)
    expect(decision?.title.value).toBe('Nghị quyết về bãi bỏ ba thủ tục')
    expect(decision?.issuer?.value).toBe('Chính phủ')
    expect(decision?.number?.value).toBe('12.4/2025/NQ-CP')
    expect(decision?.capacity?.value).toBe('TM. Chính phủ, Thủ tướng')
    expect(decision?.sections.map(({ label }) => label)).toEqual(['Điều 1'])
  })

  it.each([
    ['năm học 2024 - 2025', '2024 - 2025', ['2024-01', '2025-12']],
    ['6 tháng đầu năm; nhiệm vụ 6 tháng cuối năm 2025', '6 tháng đầu năm 2025', ['2025-01', '2025-06']],
    ['tháng 4 năm 2025', 'tháng 4 năm 2025', ['2025-04', '2025-04']],
    ['theo Kết luận ngày 5 tháng 4 năm 2025', null, null],
  ])('period of “%s”', (words, period, span) => {
    const [report] = reportsOf(`BÁO CÁO\nKết quả công tác ${words}\n----------\n${BODY}\n`)
    expect(report?.period?.value ?? null).toBe(period)
    expect(report?.periodSpan ? [report.periodSpan.from, report.periodSpan.to] : null).toEqual(span)
  })

  it('say where they were read', () => {
    const [report] = reportsOf(`SỞ Y TẾ\nSố: 5/BC-SYT\nBÁO CÁO\nKết quả năm 2025\n----------\n${BODY}\n`)
    expect([report?.issuer?.lines, report?.number?.lines, report?.period?.lines]).toEqual([
      [1, 1],
      [2, 2],
      [4, 4],
    ])
  })
})

describe('papers as offices type them', () => {
  it('a letter whose number and subject share a line is called by its subject', () => {
    const letter = [
      'SỞ Y TẾ SÔNG LAM',
      'Số: 71/SYT-NVD V/v thu hồi thuốc ho trẻ em',
      STATE,
      'Sông Lam, ngày 4 tháng 6 năm 2024',
      'Kính gửi: Các bệnh viện trong tỉnh.',
      BODY,
    ].join('\n')
    expect(factsOf(letter)).toMatchObject({
      kind: 'Công văn',
      title: 'Công văn V/v thu hồi thuốc ho trẻ em',
      issuer: 'Sở Y tế Sông Lam',
      number: '71/SYT-NVD',
      recipients: 'Các bệnh viện trong tỉnh',
    })
  })

  it('a telegram goes to those whom its body wires', () => {
    const head = `BAN CHỈ HUY PHÒNG THỦ DÂN SỰ\nTỈNH SÔNG LAM\nSố: 4/CĐ-PTDS\n${STATE}\nSông Lam, ngày 7 tháng 9 năm 2024`
    const wire = 'CÔNG ĐIỆN\nVề việc ứng phó lũ\nBAN CHỈ HUY PHÒNG THỦ DÂN SỰ TỈNH SÔNG LAM điện:'
    const [report] = reportsOf(
      `${head}\n${wire}\n- Chủ tịch UBND các huyện;\n- Giám đốc các sở.\n\n${BODY}\n`,
    )
    expect(report?.title.value).toBe('Công điện về việc ứng phó lũ')
    expect(report?.recipients?.value).toBe('Chủ tịch UBND các huyện; Giám đốc các sở')
    expect(report?.sections).toEqual([])
    expect(report?.passages.filter(({ kind }) => kind !== 'matter').map(({ text }) => text)).toEqual([
      'CÔNG ĐIỆN',
      'Về việc ứng phó lũ',
      BODY,
    ])
  })

  it('a submission to one body has that body alone for a receiver, whatever it is based on', () => {
    const paper = `UBND TỈNH SÔNG LAM\nSố: 9/TTr-UBND\n${STATE}\nSông Lam, ngày 4 tháng 6 năm 2024\nTỜ TRÌNH\nVề việc giao biên chế\nKính gửi: Hội đồng nhân dân tỉnh.\nCăn cứ Luật Viên chức ngày 15 tháng 11 năm 2010;\n${BODY}\n`
    expect(factsOf(paper).recipients).toBe('Hội đồng nhân dân tỉnh')
  })

  it('a number that goes on as no symbol does is none', () => {
    const numberOf = (line: string) =>
      factsOf(`SỞ Y TẾ\n${line}\n${STATE}\nBÁO CÁO\nKết quả năm 2024\n${BODY}\n`).number
    expect(numberOf('Số: 12/BC-SYT')).toBe('12/BC-SYT')
    expect(numberOf('Số: 12/BC-5YT.A')).toBeNull()
  })

  it('a title goes on behind "giữa" and "và", whatever body follows', () => {
    const paper = `NGHỊ ĐỊNH THƯ\nVỀ HỢP TÁC NUÔI CÁ GIỮA\nCHÍNH PHỦ NƯỚC SÔNG LAM\nVÀ\nCHÍNH PHỦ NƯỚC HOA GIANG\n\nCăn cứ thỏa thuận năm 2020;\n${BODY}\n`
    expect(factsOf(paper)).toMatchObject({
      kind: 'Nghị định thư',
      title: 'Nghị định thư về hợp tác nuôi cá giữa Chính phủ nước sông lam và Chính phủ nước hoa giang',
    })
  })

  it('tables below the name of an office are called by their own name, and the office printed again heads nothing', () => {
    const office = 'VĂN PHÒNG UBND TỈNH SÔNG LAM\n\nPhòng Tổng hợp'
    const [report, ...more] = reportsOf(
      `${office}\n\nSỐ LIỆU NUÔI ONG THEO THÁNG NĂM 2024\n\n${BODY}\n\n${office}\n\nSỐ LIỆU NUÔI ONG THEO THÁNG NĂM 2023\n\n${BODY}\n`,
    )
    expect(more).toEqual([])
    expect(report?.title.value).toBe('Số liệu nuôi ong theo tháng năm 2024')
    expect(report?.issuer?.value).toBe('Văn phòng UBND tỉnh Sông Lam')
    expect(report?.sections.map(({ title }) => title)).toEqual(['SỐ LIỆU NUÔI ONG THEO THÁNG NĂM 2023'])
  })

  it('an appendix whose label and name share a line goes on in the letters of a sentence', () => {
    const [, appendix] = reportsOf(
      `UBND TỈNH SÔNG LAM\nSố: 9/KH-UBND\n${STATE}\nSông Lam, ngày 4 tháng 6 năm 2024\nKẾ HOẠCH\nTrồng rừng năm 2025\n${BODY}\nCHỦ TỊCH\nLê Thị Hương\n\nPHỤ LỤC DANH MỤC VIỆC CỦA CÁC HUYỆN\n\nVÀ CÁC NGÀNH\n\n(Kèm theo Kế hoạch số 9/KH-UBND)\n\n${BODY}\n`,
    )
    expect(appendix?.title.value).toBe('Phụ lục. Danh mục việc của các huyện và các ngành')
  })

  it('a year up to which a scheme runs is no time that it tells of, and its remark is no part of its title', () => {
    const facts = factsOf(
      `UBND TỈNH SÔNG LAM\nSố: 9/QĐ-UBND\n${STATE}\nSông Lam, ngày 4 tháng 6 năm 2024\nQUYẾT ĐỊNH\nPhê duyệt Đề án nuôi ong đến năm 2030, tầm nhìn đến năm 2045 (Kèm theo Tờ trình số 4/TTr-SNN)\n\n${BODY}\n`,
    )
    expect([facts.period, facts.title]).toEqual([
      null,
      'Quyết định Phê duyệt Đề án nuôi ong đến năm 2030, tầm nhìn đến năm 2045',
    ])
  })

  it('a paper that names no subject is called by its kind', () => {
    expect(factsOf(`UBND XÃ NẬM LỪ\n\nBÁO CÁO\n\nI. KẾT QUẢ\n\n${BODY}\n`)).toMatchObject({
      kind: 'Báo cáo',
      title: 'Báo cáo',
      issuer: 'UBND xã Nậm Lừ',
    })
  })

  it('a quick report has its subject in its title', () => {
    expect(
      factsOf(`UBND XÃ NẬM LỪ\nBÁO CÁO NHANH\nTình hình mưa đá chiều 14/4/2025\n\n${BODY}\n`).title,
    ).toBe('Báo cáo nhanh tình hình mưa đá chiều 14/4/2025')
  })

  it('a draft whose number is left blank before the year has its head for its own', () => {
    const before = `UBND TỈNH SÔNG LAM\nSố: 9/TTr-UBND\n${STATE}\nSông Lam, ngày 4 tháng 6 năm 2024\nTỜ TRÌNH\nVề việc giao biên chế\n${BODY}\nCHỦ TỊCH\nLê Thị Hương\n`
    const draft = `HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG LAM\nSố:     /2024/NQ-HĐND\n${STATE}\nSông Lam, ngày   tháng 7 năm 2024\nNGHỊ QUYẾT\nGiao biên chế năm 2025\n${BODY}\n`
    const [first, second] = reportsOf(before + draft)
    expect(first?.sections).toEqual([])
    expect(second?.issuer?.value).toBe('Hội đồng nhân dân tỉnh Sông Lam')
  })

  it('the number of an appendix is part of its name, and its capitals are one title over several lines', () => {
    const [, appendix] = reportsOf(
      `UBND TỈNH SÔNG LAM\nSố: 9/KH-UBND\n${STATE}\nSông Lam, ngày 4 tháng 6 năm 2024\nKẾ HOẠCH\nTrồng rừng năm 2025\n${BODY}\nCHỦ TỊCH\nLê Thị Hương\n\nPHỤ LỤC II\n\nDIỆN TÍCH RỪNG CỦA CÁC HUYỆN\n\nGIAO TRỒNG TRONG NĂM\n\n(Kèm theo Kế hoạch số 9/KH-UBND)\n\n${BODY}\n`,
    )
    expect(appendix?.title.value).toBe('Phụ lục II. Diện tích rừng của các huyện giao trồng trong năm')
    expect(appendix?.issuer).toEqual({ value: 'UBND tỉnh Sông Lam', lines: null })
  })
})
