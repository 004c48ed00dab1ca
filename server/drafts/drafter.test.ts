import { describe, expect, it } from 'vitest'
import type { Citation } from '../../search/passage.ts'
import { type DraftBlock, sentencesIn, wordsOf } from './content/draft-content.ts'
import type { DraftRequest, DraftText } from './draft.ts'
import { createDrafter } from './drafter.ts'
import { draftServicesOver, reportOf } from './testing-reports.ts'

const songLam = reportOf('sl', 'Báo cáo chính trị của tỉnh Sông Lam', 'Sông Lam', [
  { heading: 'Kết quả nhiệm kỳ 2020 - 2025', level: 0, label: 'Phần thứ nhất' },
  { heading: 'Về kinh tế', level: 1, label: 'I' },
  {
    text: 'Công tác lãnh đạo được quan tâm, từng bước đi vào nền nếp. Thu ngân sách năm 2025 ước đạt 8.615 tỷ đồng, tăng 9,1%/năm. Từ đó, tổng vốn đầu tư toàn xã hội đạt 96.300 tỷ đồng.',
  },
  { text: 'Năm 2025 giải quyết việc làm cho lao động, đạt % kế hoạch. Toàn tỉnh có 186 sản phẩm OCOP.' },
  { heading: 'Hạn chế', level: 1, label: 'II' },
  { text: 'Những hạn chế chủ yếu: (1) Đường ven biển chậm tiến độ 14 tháng; (2) Rừng phòng hộ mất 212 ha.' },
  { heading: 'Phương hướng, nhiệm vụ', level: 0, label: 'Phần thứ hai' },
  { text: 'Hoàn thành đường ven biển trước ngày 30/6/2027.', kind: 'item' },
])
const appendix = reportOf('pl', 'Phụ lục. Kết quả các chỉ tiêu của tỉnh Sông Lam', 'Sông Lam', [
  { heading: 'Thu ngân sách', level: 0, label: '1' },
  { text: 'Tổng vốn đầu tư toàn xã hội đạt 96.300 tỷ đồng.' },
])
const hoaGiang = reportOf('hg', 'Báo cáo chính trị của tỉnh Hoa Giang', 'Hoa Giang', [
  { heading: 'Kết quả', level: 0, label: 'I' },
  { text: 'Thu ngân sách năm 2025 ước đạt 15.940 tỷ đồng. Số sản phẩm OCOP là 142 sản phẩm.' },
])

async function draft(request: DraftRequest, reports = [songLam, appendix, hoaGiang]): Promise<DraftText> {
  let title = ''
  let markdown = ''
  let citations: readonly Citation[] = []
  const drafter = createDrafter(draftServicesOver(reports))
  for await (const event of drafter.draft(request)) {
    if (event.type === 'plan') title = event.title
    if (event.type === 'delta') markdown += event.markdown
    if (event.type === 'citations') citations = event.citations
  }
  return { title, markdown, citations }
}

describe('a draft without a language model', () => {
  it('represents every first-level section of the report', async () => {
    const { markdown } = await draft({ request: 'Tóm tắt báo cáo chính trị của Sông Lam' })
    expect(markdown).toContain('Kết quả nhiệm kỳ 2020 - 2025')
    expect(markdown).toContain('Phương hướng, nhiệm vụ')
  })

  it('quotes: every line is a heading, a row, or words that stand in what they cite', async () => {
    const { markdown, citations } = await draft({ request: 'Tóm tắt báo cáo chính trị của Sông Lam' })
    const lines = markdown.split('\n').filter((line) => line !== '' && !/^[#|]/u.test(line))
    expect(lines.length).toBeGreaterThan(2)
    for (const sentence of lines.flatMap((line) => line.split(/(?<=\])\s+/u))) {
      const numbers = [...sentence.matchAll(/\[(\d+)\]/gu)].map((match) => Number(match[1]))
      expect(numbers.length).toBeGreaterThan(0)
      const words = sentence
        .replace(/^- |\s*\[\d+\]/gu, '')
        .replace(/\.$/u, '')
        .toLowerCase()
      const quoted = citations
        .filter(({ number }) => numbers.includes(number))
        .map(({ quote }) => quote.toLowerCase())
      expect(quoted.some((quote) => quote.includes(words))).toBe(true)
    }
    for (const { quote, spans, text } of citations)
      expect(spans.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(quote)
  })

  it('says of an aim that it is one, where the words do not', async () => {
    const aims = reportOf('nq', 'Báo cáo chính trị của tỉnh Sông Lam', 'Sông Lam', [
      { heading: 'Kết quả nhiệm kỳ 2020 - 2025', level: 0, label: 'I' },
      { text: 'Tổng sản lượng cá nuôi đạt 31.200 tấn, tăng 8%.' },
      { heading: 'Mục tiêu đến năm 2030', level: 0, label: 'II' },
      { text: 'Diện tích vườn cây ăn trái hữu cơ đạt 4.150 ha.' },
    ])
    const { markdown } = await draft({ request: 'Tóm tắt báo cáo chính trị của Sông Lam' }, [aims])
    expect(markdown).toMatch(/Mục tiêu[^:\n]*: Diện tích vườn cây ăn trái hữu cơ đạt 4\.150 ha\. \[\d+\]/u)
    expect(markdown).toMatch(/(?<!: )Tổng sản lượng cá nuôi đạt 31\.200 tấn/u)
  })

  it('takes the title of the one paper that was chosen for its name, and not for what is asked of it', async () => {
    const title = 'Báo cáo tình hình 9 tháng của tỉnh Sông Lam, phương hướng, nhiệm vụ quý IV'
    const paper = { ...songLam, title }
    const { title: told, markdown } = await draft({ request: `Tóm tắt ${title}`, reportIds: [paper.id] }, [
      paper,
    ])
    expect(told).toBe(`Tóm tắt ${title}`)
    for (const part of ['8.615', '14 tháng', '30/6/2027']) expect(markdown).toContain(part)
  })

  it('takes only the section that is asked for', async () => {
    const { markdown } = await draft({ request: 'Tóm tắt hạn chế của Sông Lam' })
    expect(markdown).toContain('- Đường ven biển chậm tiến độ 14 tháng. [')
    expect(markdown).toContain('- Rừng phòng hộ mất 212 ha. [')
    expect(markdown).not.toContain('8.615')
    expect(markdown).not.toContain('30/6/2027')
  })

  it('cuts connectives off, cites the copy in the appendix too, leaves blanked figures out', async () => {
    const { markdown } = await draft({ request: 'Tóm tắt kết quả kinh tế của Sông Lam' })
    expect(markdown).toMatch(/(?<!Từ đó, )Tổng vốn đầu tư toàn xã hội đạt 96\.300 tỷ đồng\. \[\d+\]\[\d+\]/u)
    expect(markdown).not.toContain('đạt % kế hoạch')
  })

  it('says which of its figures the reports give otherwise, with both sources', async () => {
    const level = 'Thu ngân sách nhà nước trên địa bàn tỉnh ước năm 2025 đạt'
    const report = reportOf('bc', 'Báo cáo của tỉnh Sông Lam', 'Sông Lam', [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { text: `${level} 8.615 tỷ đồng.` },
      { text: 'Diện tích cây ăn trái đạt 21.400 ha, trong đó xoài 9.200 ha.' },
    ])
    const other = reportOf('pl', 'Phụ lục. Số liệu của tỉnh Sông Lam', 'Sông Lam', [
      { text: `${level} 8.165 tỷ đồng, cao nhất từ trước đến nay.` },
      { text: 'Sửa chữa 615 căn nhà cho hộ nghèo tại huyện Hòa Phú.' },
      { text: 'Ghi nhận 1.904 ca sốt xuất huyết, giảm 27,3% so với cùng kỳ.' },
    ])
    const { markdown, citations } = await draft({ request: 'Tóm tắt báo cáo của Sông Lam' }, [report, other])
    const told = /## Số liệu cần đối chiếu\n\n- .*8\.165 tỷ đồng; \[(\d+)\] 8\.615 tỷ đồng\. \[(\d+)\]/u.exec(
      markdown,
    )
    const sources = told?.slice(1).map((number) => citations[Number(number) - 1]?.reportId)
    expect(sources).toEqual(['pl', 'bc'])
  })

  it('sets places side by side, a dash where one is silent', async () => {
    const { markdown } = await draft({ request: 'So sánh Sông Lam và Hoa Giang về kết quả' })
    expect(markdown).toMatch(
      /\| Thu ngân sách \(ước thực hiện năm 2025\) \| 8\.615 tỷ đồng \[\d+\] \| 15\.940 tỷ đồng \[\d+\] \|/u,
    )
  })

  it('sets no year beside another', async () => {
    const other = reportOf('tg', 'Báo cáo chính trị của tỉnh Tân Giang', 'Tân Giang', [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { text: 'Thu ngân sách giai đoạn 2021 - 2025 đạt 70.940 tỷ đồng.' },
    ])
    const { markdown } = await draft({ request: 'So sánh Sông Lam và Tân Giang về kết quả' }, [
      songLam,
      other,
    ])
    expect(markdown).not.toMatch(/\| Thu ngân sách/u)
  })

  it('says what to do when no report speaks for the place', async () => {
    const silent = createDrafter(draftServicesOver([]))
    await expect(async () => {
      for await (const _ of silent.draft({ request: 'Tóm tắt báo cáo' })) break
    }).rejects.toMatchObject({ code: 'nothing_to_draft' })
  })

  it('tells the plan before anything is composed, and lets others have their turn', async () => {
    const drafter = createDrafter(draftServicesOver([songLam, appendix]))
    const first = await drafter
      .draft({ request: 'Tóm tắt báo cáo của Sông Lam' })
      [Symbol.asyncIterator]()
      .next()
    expect(first.value).toMatchObject({
      type: 'plan',
      title: 'Tóm tắt báo cáo của Sông Lam',
      papers: { taken: [expect.any(String)] },
    })
  })

  it('reads a report no more often for a length that it has to try for', async () => {
    const { library, search } = draftServicesOver([songLam, appendix, hoaGiang])
    const readFor = async (request: string) => {
      const read: string[] = []
      const report = (id: string) => {
        read.push(id)
        return library.report(id)
      }
      const drafter = createDrafter({ library: { ...library, report }, search })
      for await (const event of drafter.draft({ request })) if (event.type === 'done') break
      return read
    }
    const read = await readFor('Tóm tắt báo cáo chính trị của Sông Lam')
    expect(read).toContain('pl')
    expect(await readFor('Tóm tắt báo cáo chính trị của Sông Lam trong nửa trang')).toEqual(read)
  })

  it('quotes nothing that does not stand alone', async () => {
    const report = reportOf('le', 'Báo cáo của tỉnh Sông Lam', 'Sông Lam', [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { heading: 'Kết quả', level: 1, label: '1' },
      { text: 'Thứ hai, đã nâng cấp 24 chợ ở ba huyện ven sông Lam trong năm 2024.' },
      { text: 'Chế biến dừa, cơ khí đóng tàu, năng lượng tái tạo.' },
      { text: '1.479 căn nhà được xây mới cho hộ nghèo, hộ có công.' },
    ])
    const { markdown } = await draft({ request: 'Tóm tắt báo cáo của Sông Lam' }, [report])
    expect(markdown.match(/^#+ Kết quả/gmu)).toHaveLength(1)
    expect(markdown).toContain('Đã nâng cấp 24 chợ')
    expect(markdown).not.toContain('cơ khí đóng tàu')
    expect(markdown).toContain(' 1.479 căn nhà được xây mới')
  })

  it('is the same on every run', async () => {
    const request = { request: 'Tóm tắt báo cáo chính trị của Sông Lam, một trang' }
    expect(await draft(request)).toEqual(await draft(request))
  })
})

describe('a draft of so many points', () => {
  const items = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('- '))

  it('has as many as are asked for, each a sentence of its own with its source', async () => {
    const { markdown } = await draft({ request: 'Nêu 3 ý chính báo cáo chính trị của Sông Lam' }, [songLam])
    expect(items(markdown)).toHaveLength(3)
    for (const item of items(markdown)) expect(item).toMatch(/\[\d+\]$/u)
  })

  it('says so where a table of figures is asked for and none is told', async () => {
    const told = reportOf('tb', 'Báo cáo chính trị của tỉnh Sông Lam', 'Sông Lam', [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { text: 'Công tác dân vận được các cấp ủy quan tâm lãnh đạo, chỉ đạo sát sao hơn trước.' },
    ])
    const { markdown } = await draft({ request: 'Tóm tắt báo cáo chính trị của Sông Lam', kind: 'figures' }, [
      told,
    ])
    expect(markdown).toBe('Các báo cáo được chọn không nêu số liệu nào lập được thành bảng.\n\n')
  })

  it('tells what was measured where figures are asked for, and no task', async () => {
    const { markdown } = await draft({ request: 'Hai số liệu về kinh tế của Sông Lam' }, [songLam])
    expect(items(markdown)).toHaveLength(2)
    for (const item of items(markdown)) expect(item).toMatch(/8\.615|96\.300/u)
    expect(markdown).not.toMatch(/đường ven biển/u)
  })

  it('says of a task whom it is for where only the heading does', async () => {
    const letter = reportOf('cv', 'Công văn V/v thu hoạch dâu tằm', 'Nà Lum', [
      { heading: 'Trung tâm Khuyến nông', level: 0, label: '1' },
      { text: 'Cử 04 cán bộ hướng dẫn hái lá trước ngày 15/4/2025; báo cáo kết quả hằng tuần.' },
      { heading: 'Phòng Kinh tế', level: 0, label: '2' },
      { text: 'Bố trí 120 triệu đồng mua nong né cho 46 hộ trước ngày 20/4/2025.' },
      { text: 'Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện.' },
    ])
    const { markdown } = await draft({ request: 'Hai ý chính công văn thu hoạch dâu tằm của Nà Lum' }, [
      letter,
    ])
    expect(markdown).toMatch(/^- Trung tâm Khuyến nông: Cử 04 cán bộ/mu)
    expect(markdown).toMatch(/^- Phòng Kinh tế: Bố trí 120 triệu đồng/mu)
  })

  it('lists the documents that a paper names before its first heading', async () => {
    const paper = reportOf('kh', 'Kế hoạch trồng dâu của xã Nà Lum', 'Nà Lum', [
      { text: 'Thực hiện Nghị quyết số 12-NQ/HU ngày 05/3/2024 của Huyện ủy về trồng dâu, xã lập kế hoạch.' },
      { heading: 'Mục tiêu', level: 0, label: 'I' },
      { text: 'Trồng mới 41 ha dâu trong năm 2025.' },
    ])
    const { markdown } = await draft({ request: 'Danh mục văn bản nêu trong kế hoạch trồng dâu Nà Lum' }, [
      paper,
    ])
    expect(markdown).toContain('| Nghị quyết | 12-NQ/HU | 05/3/2024 | Huyện ủy |')
  })

  it('takes the section of another paper of the place where the best named one has none', async () => {
    const field = {
      ...appendix,
      documentId: 'khac',
      title: 'Phụ lục. Các chỉ tiêu kinh tế của tỉnh Sông Lam',
    }
    const { markdown } = await draft({ request: 'Tóm tắt kinh tế Sông Lam' }, [field, songLam])
    expect(markdown).toContain('8.615 tỷ đồng')
    expect(markdown).not.toMatch(/ven biển/u)
  })
})

it('tells of each sentence, by the place in its passage, the words that it quotes; every part has an id', async () => {
  const { library, search } = draftServicesOver([songLam, appendix])
  const blocks: DraftBlock[] = []
  let citations: readonly Citation[] = []
  for await (const event of createDrafter({ library, search }).draft({
    request: 'Tóm tắt báo cáo của Sông Lam',
  })) {
    if (event.type === 'delta') blocks.push(...event.blocks)
    if (event.type === 'citations') citations = event.citations
  }
  const texts = new Map(citations.map(({ number, text }) => [number, text]))
  const quoted = sentencesIn(blocks).filter((one) => one.citations.length > 0)
  expect(quoted.length).toBeGreaterThan(4)
  for (const { text, citations: places } of quoted)
    for (const { number, span = [0, 0] } of places) {
      const words = texts.get(number)?.slice(...span) ?? ''
      expect(words).not.toBe('')
      expect(text.toLowerCase()).toContain(words.toLowerCase())
    }
  const ids = blocks.flatMap((block) => [
    block.id,
    ...(block.type === 'heading' ? [] : wordsOf(block)).map(({ id }) => id),
  ])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).not.toContain('')
})
