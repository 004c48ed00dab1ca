import { describe, expect, it } from 'vitest'
import { textLines } from '../readers/text.ts'
import { linesToBlocks } from './blocks.ts'
import { markMatter } from './matter.ts'
import { countPairs } from './pairs.ts'
import { recoverStructure } from './recover.ts'
import { readMetadata } from './report-metadata/metadata.ts'
import { splitReports } from './reports.ts'
import { tableOfContents } from './table-of-contents.ts'
import { repairLines } from './text-repair.ts'

const blocksOf = (text: string) => {
  const lines = repairLines(textLines(text))
  return linesToBlocks(lines, countPairs(lines))
}
const startsOf = (text: string) => splitReports(blocksOf(text)).map((span) => span.lines[0])
const metadataOf = (text: string) => {
  const blocks = blocksOf(text)
  return splitReports(blocks).map((span) => {
    const { title, kind, issuer, number, date, period, place, signer } = readMetadata(blocks, span)
    const values = { kind, issuer, number, date, period, place, signer }
    return {
      title: title.value,
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.value ?? null])),
    }
  })
}
const matterOf = (text: string) => {
  const blocks = blocksOf(text)
  return splitReports(blocks).flatMap((span) => {
    const title = span.title && { from: span.title.from - span.from, to: span.title.to - span.from }
    const own = blocks.slice(span.from, span.to)
    return markMatter(own, title).flatMap((is, at) => (is && own[at]?.text ? [own[at]?.text] : []))
  })
}
const BODY =
  'Toàn huyện đã hoàn thành việc rà soát quy hoạch và giao chỉ tiêu cho từng xã theo kế hoạch đã đề ra.'
const first = `**BÁO CÁO**\n\n**kết quả công tác năm 2024**\n\n-----\n\n${BODY}\n\n`

describe('reports of a bundle', () => {
  it('begin with their kind though a scan ends the subject with a colon', () => {
    const [report] = metadataOf(
      `ỦY BAN NHÂN DÂN\n\nXÃ KHE MƠ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKhe Mơ, ngày 03 tháng 4 năm 2025\n\nBÁO CÁO\n\nKết quả hoạt động của tổ hòa giải ở xã:\n\ntháng 3 năm 2025\n\n${BODY}`,
    )
    expect(report).toMatchObject({ kind: 'Báo cáo', issuer: 'Ủy ban nhân dân xã Khe Mơ' })
    expect(report?.title).toMatch(/tổ hòa giải ở xã:? tháng 3 năm 2025/)
  })

  it.each([
    [
      'a head with place and date',
      '**ĐẢNG BỘ TỈNH SÔNG LAM**\n\n*Sông Lam, ngày 03 tháng 4 năm 2025*\n\n**THÔNG BÁO  \nKẾT LUẬN HỘI NGHỊ**',
      9,
    ],
    ['a blank day', '*Sông Lam, ngày tháng năm 2024*\n\n\\*\n\n**BÁO CÁO TỔNG KẾT NHIỆM KỲ**', 9],
    ['an appendix label', '# PHỤ LỤC 1\n\n## BÁO CÁO KẾT QUẢ SẢN XUẤT', 9],
    ['an appendix of another kind', '## Phụ lục số II\n\n## DANH MỤC DỰ ÁN', 9],
    ['a rule below the title', '**KẾ HOẠCH  \nPHÁT TRIỂN VÙNG VEN SÔNG**\n\n-----', 9],
    [
      'the end of the paper before',
      'Nơi nhận:\n\n- Như trên,\n- Lưu.\n\n**NGHỊ QUYẾT**\n\n**về phát triển vùng ven sông**',
      14,
    ],
    [
      'the State above the title',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nĐộc lập - Tự do - Hạnh phúc\n\nQUYẾT ĐỊNH\n\nvề việc thành lập tổ công tác',
      9,
    ],
  ])('begin with %s', (_name, second, line) => {
    expect(startsOf(`${first}${second}\n\n${BODY}\n`)).toEqual([1, line])
  })

  it.each([
    ['a numbered heading', '## III. KẾ HOẠCH NĂM 2025'],
    ['a closing heading', '## KẾT LUẬN'],
    ['the words that enact', 'QUYẾT ĐỊNH:'],
    ['a sentence', 'Báo cáo của huyện Hòa Phú nêu rõ kết quả đạt được.'],
    ['an appendix named in the text', 'Phụ lục 1 kèm theo nêu chi tiết từng xã.'],
    ['a list entry in capitals', '- BÁO CÁO TÀI CHÍNH'],
    ['a table of contents', '**MỤC LỤC**\n\nBÁO CÁO CHÍNH TRỊ. 3\n\nBÁO CÁO TỔNG KẾT. 14'],
  ])('do not begin with %s', (_name, middle) => {
    expect(startsOf(`${first}${middle}\n\n${BODY}\n\n${BODY}\n`)).toEqual([1])
  })

  it('leaves a table of contents at the end out of the lines of the last report', () => {
    const text = `${first}**MỤC LỤC**\n\n1. Báo cáo kết quả công tác. 3\n2. Phụ lục. 9\n`
    expect(splitReports(blocksOf(text)).map((span) => span.lines)).toEqual([[1, 7]])
  })

  it('is one report where no title is found, none where nothing is', () => {
    expect(startsOf(`${BODY}\n\n${BODY}\n`)).toEqual([1])
    expect(splitReports([])).toEqual([])
  })
})

describe('metadata', () => {
  it('are read from the head of a paper', () => {
    const text =
      'TỈNH ỦY SÔNG LAM      ĐẢNG CỘNG SẢN VIỆT NAM\n\nSố: 12 - BC/TU      Sông Lam, ngày 5 tháng 3 năm 2024\n\n' +
      `**BÁO CÁO**\n\n**kết quả công tác quý I năm 2024 của tỉnh Sông Lam**\n\n-----\n\n${BODY}\n\n` +
      'T/M BAN THƯỜNG VỤ\n\nPHÓ BÍ THƯ\n\nTrần Văn Mẫu\n'
    expect(metadataOf(text)).toEqual([
      {
        title: 'Báo cáo kết quả công tác quý I năm 2024 của tỉnh Sông Lam',
        kind: 'Báo cáo',
        issuer: 'Tỉnh ủy Sông Lam',
        number: '12-BC/TU',
        date: '2024-03-05',
        period: 'quý I năm 2024',
        place: 'Sông Lam',
        signer: 'Trần Văn Mẫu',
      },
    ])
  })

  it('take the place of the title before that of a reused cover', () => {
    const text = `**ĐẢNG BỘ THÀNH PHỐ CẦN THƠ**\n\n*Sông Lam, ngày tháng 7 năm 2025*\n\n**BÁO CÁO  \nCỦA ĐẢNG BỘ TỈNH SÔNG LAM, NHIỆM KỲ 2020 - 2025**\n\n-----\n\n${BODY}\n`
    expect(metadataOf(text)[0]).toMatchObject({
      title: 'Báo cáo của Đảng bộ tỉnh Sông Lam, nhiệm kỳ 2020 - 2025',
      place: 'Sông Lam',
      date: '2025-07',
      period: '2020 - 2025',
    })
  })

  it.each([
    [
      'names it by far most',
      'Tỉnh Trà Vinh tăng trưởng khá. Trà Vinh liên kết với Bến Tre. Trà Vinh có ba khu.',
      'Trà Vinh',
    ],
    [
      'names two of its districts',
      'Các huyện Càng Long, Tiểu Cần đạt chuẩn; huyện Châu Thành chưa đạt.',
      'Trà Vinh',
    ],
    [
      'names a person, peace and an ocean',
      'Tư tưởng Hồ Chí Minh; Hồ Chí Minh; hòa bình; Thái Bình Dương.',
      null,
    ],
    ['names several as often', 'Trà Vinh, Bến Tre, Trà Vinh, Bến Tre.', null],
    ['names communes that are called like districts', 'Xã Càng Long, phường Tiểu Cần đạt chuẩn.', null],
    ['names one district only', 'Huyện Càng Long đạt chuẩn.', null],
    ['names a longer place that begins like a district', 'Xã Càng Long Phú, xã Tiểu Cần Thới.', null],
  ])('infer the place from a text that %s', (_name, sentence, place) => {
    expect(metadataOf(`# THÔNG BÁO\n\n**kết luận hội nghị**\n\n-----\n\n${sentence}\n`)[0]).toMatchObject({
      place,
    })
  })

  it('take the province that the paper names before a district of that name elsewhere', () => {
    const text = `*Càng Long, ngày 2 tháng 9 năm 2024*\n\n**BÁO CÁO**\n\n**công tác tháng 8**\n\n-----\n\nUBND tỉnh Càng Long báo cáo như sau.\n`
    expect(metadataOf(text)[0]).toMatchObject({ place: 'Càng Long' })
  })

  it('name the new province where a later paper names old districts', () => {
    const text = `*Mỹ Lộc, ngày 2 tháng 9 năm 2025*\n\n**BÁO CÁO**\n\n**công tác tháng 8**\n\n-----\n\nCác xã của huyện Càng Long, huyện Tiểu Cần cũ đã sắp xếp.\n`
    expect(metadataOf(text)[0]).toMatchObject({ place: 'Vĩnh Long' })
  })

  it('are null where a paper says nothing', () => {
    expect(metadataOf(`${BODY}\n`)).toEqual([
      {
        title: BODY,
        kind: null,
        issuer: null,
        number: null,
        date: null,
        period: null,
        place: null,
        signer: null,
      },
    ])
  })
})

describe('matter', () => {
  it('is covers, receivers and signatures', () => {
    const text =
      `**TỈNH ỦY SÔNG LAM**\n\n*Sông Lam, ngày 5 tháng 3 năm 2024*\n\n${first}` +
      'Nơi nhận:\n\n- Các huyện ủy,\n- Lưu Văn phòng.\n\n**CHÁNH VĂN PHÒNG**\n\n**Trần Văn Mẫu**\n'
    expect(matterOf(text)).toEqual([
      'TỈNH ỦY SÔNG LAM',
      'Sông Lam, ngày 5 tháng 3 năm 2024',
      'Nơi nhận:',
      'Các huyện ủy,',
      'Lưu Văn phòng.',
      'CHÁNH VĂN PHÒNG',
      'Trần Văn Mẫu',
    ])
  })

  it.each([
    ['a list below a receiver in the text', 'Nơi nhận hồ sơ là bộ phận một cửa của xã, làm việc cả thứ bảy.'],
    ['an office in a sentence', 'Chánh Văn phòng theo dõi, đôn đốc việc thực hiện.'],
    ['a name in a sentence', 'Đồng chí Trần Văn Mẫu chủ trì hội nghị.'],
  ])('is not %s', (_name, sentence) => {
    expect(matterOf(`${first}${sentence}\n`)).toEqual([])
  })
})

describe('tables of contents', () => {
  const linesOf = (text: string) => [...tableOfContents(blocksOf(text))].length
  it('are entries with page numbers', () => {
    expect(
      linesOf('**MỤC LỤC**\n\n1. Báo cáo thứ nhất. 3\n2. Báo cáo thứ hai. 43\n\nPhần I ............ 5\n'),
    ).toBe(4)
  })
  it('are not paragraphs that end in a year', () => {
    expect(
      linesOf('**MỤC LỤC**\n\nKế hoạch thực hiện trong năm 2025\n\nBa xã về đích trong năm 2024\n'),
    ).toBe(1)
  })
})

describe('papers that a reader gives without bold letters', () => {
  it('are told apart though kind and subject share a block', () => {
    const body = 'Các thôn trồng sáu trăm cây trong năm năm tới trên đất trống gần bản, giữ đất và giữ nước.'
    const paper = (kind: string) =>
      `HUYỆN ỦY KHE MƠ\n\nSố    -KH/HU\n\nKhe Mơ, ngày   tháng 3 năm 2025\n\n${kind}\n\n-----\n\nI. MỤC TIÊU\n\n${body}\n\nT/M BAN THƯỜNG VỤ\n\n`
    const { reports } = recoverStructure({
      format: 'pdf',
      encoding: 'pdf',
      lines: textLines(`${paper('KẾ HOẠCH trồng cây ven suối')}${paper('QUYẾT ĐỊNH lập tổ trồng cây')}`),
      warnings: [],
    })
    expect(reports.map(({ title }) => title.value)).toEqual([
      'Kế hoạch trồng cây ven suối',
      'Quyết định lập tổ trồng cây',
    ])
  })

  it('are not opened by the title of an example', () => {
    const text =
      'HƯỚNG DẪN\n\nGhi sổ nuôi ong năm 2024\n\n1. Các tổ ghi sổ hằng tháng theo mẫu sau:\n\n**BÁO CÁO**\n\n**kết quả nuôi ong**\n\n-----\n\n2. Sổ nộp về xã trước ngày 5 của tháng sau để tổng hợp.\n'
    const { reports } = recoverStructure({
      format: 'md',
      encoding: 'utf-8',
      lines: textLines(text),
      warnings: [],
    })
    expect(reports).toHaveLength(1)
  })

  it("of a person's office or of a kind of city name no place", () => {
    const placeOf = (title: string) =>
      recoverStructure({
        format: 'txt',
        encoding: 'utf-8',
        lines: textLines(`${title}\n\nCác tổ ghi số liệu vào sổ của mình hằng tháng.\n`),
        warnings: [],
      }).reports[0]?.place ?? null
    expect(placeOf('THÔNG BÁO\nKết luận của đồng chí Lê Văn An - Tỉnh ủy viên về nuôi ong')).toBeNull()
    expect(
      placeOf('BẢNG DÀNH CHO CÁC TỈNH, THÀNH PHỐ TRỰC THUỘC TRUNG ƯƠNG\n\nBÁO CÁO\nSố liệu nuôi ong'),
    ).toBeNull()
  })
})

it('two blanks at the end of a line, as programs that take text off pages leave them, join no numbered lines', () => {
  const text =
    'KẾ HOẠCH\nBảo vệ ong năm 2025\n\nI. MỤC TIÊU\nGiữ đàn ong hiện có của xã, không để ong bỏ tổ trong năm.  \nII. NHIỆM VỤ\na) Đọc thông báo trên loa vào sáng thứ hai;  \nb) Phát tờ rơi cho các hộ.\n'
  const [report] = recoverStructure({
    format: 'txt',
    encoding: 'utf-8',
    lines: textLines(text),
    warnings: [],
  }).reports
  expect(report?.sections.map(({ label }) => label)).toEqual(['I', 'II'])
  expect(
    report?.passages.filter(({ kind }) => kind === 'item').map(({ text: item }) => item.slice(0, 2)),
  ).toEqual(['a)', 'b)'])
})
