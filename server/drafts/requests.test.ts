import { expect, it } from 'vitest'
import type { ReportContent } from '../../search/library.ts'
import { createDrafter } from './drafter.ts'
import { draftServicesOver, reportOf } from './testing-reports.ts'

async function markdownOf(request: string, reports: readonly ReportContent[]): Promise<string> {
  let markdown = ''
  for await (const event of createDrafter(draftServicesOver(reports)).draft({ request }))
    if (event.type === 'delta') markdown += event.markdown
  return markdown
}

const paper = (id: string, about: Partial<ReportContent>, lines: Parameters<typeof reportOf>[3]) => ({
  ...reportOf(id, about.title ?? '', about.place ?? null, lines),
  documentId: id,
  ...about,
})

it('tells how things are before what a letter orders, where that has figures', async () => {
  const letter = paper(
    'cv',
    { title: 'Công văn V/v chống hạn cho chè', kind: 'Công văn', number: '71/UBND' },
    [
      { text: 'Đến ngày 12/4/2024, toàn huyện có 318 ha chè bị khô hạn, trong đó 46 ha chết hẳn.' },
      { heading: 'Phòng Nông nghiệp', level: 0, label: '1' },
      { text: 'Bố trí 09 máy bơm cho các đội chè trước ngày 20/4/2024.' },
    ],
  )
  const markdown = await markdownOf('Tóm tắt công văn 71', [letter])
  expect(markdown).toMatch(/318 ha chè bị khô hạn[^#]*## Phòng Nông nghiệp/u)
})

it('takes of a paper that its number names all there is, whatever a request says beside', async () => {
  const plan = paper('kh', { title: 'Kế hoạch trồng sở', kind: 'Kế hoạch', number: '58/KH-UBND' }, [
    { heading: 'Mục tiêu', level: 0, label: 'I' },
    { text: 'Trồng mới 212 ha sở trong năm 2024 tại bốn xã vùng cao.' },
  ])
  expect(await markdownOf('tóm tắt kế hoạch 58 nửa trang thôi nhé', [plan])).toContain('212 ha sở')
})

it('means by a scheme the decision that approves it', async () => {
  const decision = paper('qd', { title: 'Quyết định Phê duyệt Đề án nuôi cá lồng', kind: 'Quyết định' }, [
    { heading: 'Mục tiêu', level: 0, label: 'I' },
    { text: 'Đến năm 2030 có 640 lồng cá trên hồ Khe Vàng.' },
    { heading: 'Tổ chức thực hiện', level: 0, label: 'II' },
    { text: 'Giao Phòng Nông nghiệp hướng dẫn kỹ thuật cho các hộ nuôi.' },
  ])
  const markdown = await markdownOf('mục tiêu của đề án nuôi cá lồng', [decision])
  expect(markdown).toContain('640 lồng cá')
  expect(markdown).not.toContain('hướng dẫn kỹ thuật')
})

it('makes a notice of conclusions from the minutes of that day, of the part that concludes', async () => {
  const minutes = paper(
    'bb',
    { title: 'Biên bản họp Ban Chỉ đạo phòng cháy rừng', kind: 'Biên bản', date: '2024-03-05' },
    [
      { heading: 'Ý kiến thảo luận', level: 0, label: 'I' },
      { text: 'Hạt Kiểm lâm đề nghị cấp thêm 40 bộ áo chống cháy cho các tổ.' },
      { heading: 'Kết luận của chủ trì', level: 0, label: 'II' },
      { text: 'Giao Hạt Kiểm lâm phát dọn 27 km đường băng trước ngày 31/3/2024.' },
    ],
  )
  const other = paper(
    'tb',
    { title: 'Thông báo kết luận họp giao ban', kind: 'Thông báo kết luận', date: '2024-03-12' },
    [
      { heading: 'Kết luận', level: 0, label: 'I' },
      { text: 'Ban Chỉ đạo phòng cháy rừng họp 02 lần/tháng.' },
    ],
  )
  const markdown = await markdownOf('soạn thông báo kết luận họp Ban Chỉ đạo phòng cháy rừng ngày 5/3/2024', [
    other,
    minutes,
  ])
  expect(markdown).toContain('27 km đường băng')
  expect(markdown).not.toContain('40 bộ áo')
})

it('gathers a subject that the names of two bodies’ papers hold from both', async () => {
  const order = paper(
    'cv',
    {
      title: 'Công văn V/v xử lý nợ thủy lợi phí',
      kind: 'Công văn',
      issuer: 'UBND huyện',
      date: '2024-05-02',
    },
    [{ text: 'Đến ngày 30/4/2024, nợ thủy lợi phí toàn huyện còn 1.846 triệu đồng.' }],
  )
  const answer = paper(
    'tl',
    {
      title: 'Công văn V/v báo cáo nợ thủy lợi phí',
      kind: 'Công văn',
      issuer: 'Phòng Tài chính',
      date: '2024-06-03',
    },
    [{ text: 'Qua đối chiếu, nợ thủy lợi phí thực tế là 1.412 triệu đồng, không phải 1.846 triệu đồng.' }],
  )
  const markdown = await markdownOf('tổng hợp tình hình nợ thủy lợi phí', [order, answer])
  expect(markdown).toContain('còn 1.846 triệu đồng')
  expect(markdown).toContain('thực tế là 1.412 triệu đồng')
})

it('tells both of two items that differ only in their years', async () => {
  const item = (year: number) =>
    `Chi phí tưới vượt định mức năm ${year} được thanh toán từ quỹ dự phòng của hợp tác xã thủy lợi Sông Con.`
  const decision = paper('qd', { title: 'Quyết định chi phí tưới', kind: 'Quyết định', number: '9/QĐ' }, [
    { heading: 'Nội dung', level: 0, label: '1' },
    { text: item(2021), kind: 'item' },
    { text: item(2022), kind: 'item' },
  ])
  const markdown = await markdownOf('Tóm tắt quyết định 9', [decision])
  expect(markdown).toContain('năm 2021')
  expect(markdown).toContain('năm 2022')
})

it('leaves out of a subject’s text what speaks of it in scattered words alone', async () => {
  const report = paper('bc', { title: 'Báo cáo của xã Nà Lum', kind: 'Báo cáo', place: 'Nà Lum' }, [
    { heading: 'Tình hình chung', level: 0, label: 'I' },
    { text: 'Thu phí chợ cả năm đạt 312 triệu đồng, tăng 8% so với năm trước.' },
    { text: 'Thu phí chợ phiên Bản Mù đạt 74 triệu đồng, chiếm gần một phần tư của toàn xã.' },
    { text: 'Nợ phí chợ còn 21 triệu đồng; thu phí chợ bằng mã đạt 64% số hộ buôn bán.' },
    { text: 'Xã thu hoạch 46 ha lúa, chi phí giống 120 triệu đồng, bán tại chợ Bản Mù.' },
  ])
  const markdown = await markdownOf('tóm tắt thu phí chợ của Nà Lum', [report])
  expect(markdown).toContain('312 triệu đồng')
  expect(markdown).not.toContain('46 ha lúa')
})

it('lists the members of a body from the paper that forms it, whichever other paper speaks of the body', async () => {
  const forming = paper(
    'qd',
    { title: 'Quyết định thành lập Ban Chỉ đạo phòng cháy rừng', kind: 'Quyết định' },
    [
      { heading: 'Thành lập Ban Chỉ đạo, gồm các ông, bà sau đây:', level: 0, label: 'Điều 1' },
      { text: 'Trưởng ban: Ông Lý Văn Sáng - Chủ tịch UBND huyện.', kind: 'item' },
      { text: 'Ủy viên: Bà Vàng Thị Mỷ - Hạt trưởng Hạt Kiểm lâm.', kind: 'item' },
    ],
  )
  const report = paper('bc', { title: 'Báo cáo của Ban Chỉ đạo phòng cháy rừng', kind: 'Báo cáo' }, [
    { heading: 'Kết quả', level: 0, label: 'I' },
    { text: 'Ban Chỉ đạo phòng cháy rừng họp 04 phiên, kiểm tra 12 xã.' },
  ])
  const markdown = await markdownOf('danh sách thành viên ban chỉ đạo phòng cháy rừng', [report, forming])
  expect(markdown).toContain('| Ông Lý Văn Sáng - Chủ tịch UBND huyện | Trưởng ban | [1] |')
  expect(markdown).toContain('| Bà Vàng Thị Mỷ - Hạt trưởng Hạt Kiểm lâm | Ủy viên | [2] |')
  expect(markdown).not.toContain('12 xã')
})

it('tells with a letter what came with it, under its own name, where that is asked for', async () => {
  const letter = {
    ...paper('cv', { title: 'Công văn V/v gửi báo cáo mẫu', kind: 'Công văn', number: '12/UBND' }, [
      { heading: 'Nội dung', level: 0, label: '1' },
      { text: 'Đề nghị các xã gửi lại báo cáo trước ngày 20/12/2024.' },
    ]),
    lines: [1, 2] as const,
  }
  const sent = {
    ...paper('bc', { title: 'Báo cáo nuôi cá lồng năm 2024', kind: 'Báo cáo', area: 'xã Nà Lum' }, [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { text: 'Toàn xã có 64 lồng cá, sản lượng 31,5 tấn.' },
    ]),
    documentId: 'cv',
    lines: [3, 4] as const,
  }
  expect(await markdownOf('tóm tắt công văn 12', [letter, sent])).not.toContain('64 lồng cá')
  const markdown = await markdownOf('tóm tắt công văn 12 và báo cáo gửi kèm', [letter, sent])
  expect(markdown).toMatch(/trước ngày 20\/12\/2024[^#]*## Báo cáo nuôi cá lồng năm 2024 \(xã Nà Lum\)/u)
  expect(markdown).toContain('64 lồng cá')
})

it('says in half a page what is aimed at rather than what stands for its own force or leans on what is left out', async () => {
  const filler = 'Các đội bảo vệ rừng phối hợp tuần tra theo lịch của Hạt Kiểm lâm huyện, ghi sổ đầy đủ.'
  const plan = paper('kh', { title: 'Kế hoạch bảo vệ rừng', kind: 'Kế hoạch', number: '9/KH-UBND' }, [
    { heading: 'Quan điểm', level: 0, label: 'I' },
    { text: 'Bảo vệ rừng là việc của toàn dân, gắn với sinh kế lâu dài của các hộ sống gần rừng.' },
    { heading: 'Mục tiêu', level: 0, label: 'II' },
    { text: 'Đến năm 2027 khoanh nuôi 412 ha rừng đầu nguồn; số vụ cháy giảm ít nhất 30%.' },
    { heading: 'Nhiệm vụ', level: 0, label: 'III' },
    ...Array.from({ length: 12 }, (_, at) => ({
      text: `${filler.slice(0, -1)} đợt ${at + 1}.`,
      kind: 'item' as const,
    })),
    { text: 'Hạt Kiểm lâm chủ trì, báo cáo hằng ngày trong đợt cao điểm nêu trên.', kind: 'item' as const },
    { heading: 'Hiệu lực', level: 0, label: 'IV' },
    { text: 'Kế hoạch này có hiệu lực kể từ ngày ký và do Chủ tịch các xã chịu trách nhiệm thi hành.' },
  ])
  const markdown = await markdownOf('tóm tắt kế hoạch 9 nửa trang', [plan])
  expect(markdown).toContain('412 ha rừng đầu nguồn')
  expect(markdown).not.toContain('nêu trên')
})

it('sets side by side what the papers of two communes say, each under its area', async () => {
  const commune = (id: string, area: string, text: string) =>
    paper(id, { title: 'Báo cáo kinh tế - xã hội năm 2025', kind: 'Báo cáo', area, issuer: `UBND ${area}` }, [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { text: 'Trồng mới 14 ha rừng, tăng 3 ha so với năm trước đó.' },
      { heading: 'Hạn chế', level: 0, label: 'II' },
      { text },
    ])
  const markdown = await markdownOf('hạn chế của xã Nà Lum với phường Bản Mù năm 2025', [
    commune('a', 'xã Nà Lum', 'Còn 06 hộ chưa bàn giao mặt bằng làm đường liên thôn.'),
    commune('b', 'phường Bản Mù', 'Còn 05 tuyến phố ngập khi mưa lớn trên 80 mm.'),
  ])
  expect(markdown).toMatch(/## Xã Nà Lum[^#]*### Hạn chế[^#]*06 hộ/u)
  expect(markdown).toMatch(/## Phường Bản Mù[^#]*### Hạn chế[^#]*05 tuyến phố/u)
  expect(markdown).not.toContain('14 ha')
})

it('lists the tasks of a body also where they are set outside its heading, and one for what falls short', async () => {
  const notice = paper(
    'tb',
    { title: 'Thông báo kết luận họp phòng cháy rừng', kind: 'Thông báo kết luận' },
    [
      { heading: 'Nhiệm vụ', level: 0, label: 'I' },
      { heading: 'Hạt Kiểm lâm', level: 1, label: '1' },
      { text: 'Rà soát 12 trạm quan sát, sửa xong trước ngày 15/3/2025.', kind: 'item' },
      { heading: 'Sở Tài chính', level: 1, label: '2' },
      { text: 'Bố trí kinh phí cho 22 tổ còn thiếu máy thổi gió trước ngày 20/3/2025.', kind: 'item' },
      { heading: 'Tổ chức thực hiện', level: 0, label: 'II' },
      { text: 'Giao Sở Tài chính tổng hợp, báo cáo tiến độ trước ngày 05/4/2025.' },
    ],
  )
  const markdown = await markdownOf(
    'kẻ bảng việc của Sở Tài chính theo thông báo kết luận họp phòng cháy rừng',
    [notice],
  )
  expect(markdown).toContain('22 tổ còn thiếu máy thổi gió')
  expect(markdown).toContain('báo cáo tiến độ trước ngày 05/4/2025')
  expect(markdown).not.toContain('12 trạm')
})

it('takes what is to be made of a named report from that report, of a plan its tasks', async () => {
  const report = (month: number, text: string) =>
    paper(`t${month}`, { title: `Báo cáo chuyển đổi số tháng ${month} năm 2025`, kind: 'Báo cáo' }, [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { text: `Đã cấp 8.126 tài khoản trong tháng ${month}.` },
      { heading: 'Nhiệm vụ tháng sau', level: 0, label: 'II' },
      { text },
    ])
  const markdown = await markdownOf(
    'soạn kế hoạch chuyển đổi số tháng 11 dựa trên báo cáo chuyển đổi số tháng 10/2025',
    [
      report(10, 'Hoàn thành số hóa dữ liệu đất đai tại ít nhất 70 xã trước ngày 25/11/2025.'),
      report(9, 'Hoàn thành lắp camera tại 14 chợ trước ngày 25/10/2025.'),
    ],
  )
  expect(markdown).toContain('70 xã')
  expect(markdown).not.toMatch(/14 chợ|8\.126/u)
})

it('takes a subject within the report that is named by its year from that report alone', async () => {
  const report = (at: number, text: string) =>
    paper(`n${at}`, { title: `Báo cáo kinh tế - xã hội năm ${at}`, kind: 'Báo cáo', place: 'Sông Lam' }, [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { text },
      { text: 'Đàn trâu bò đạt 31,2 nghìn con, tăng 3% so với năm trước.' },
    ])
  const markdown = await markdownOf('tóm tắt mục y tế trong báo cáo năm 2023 của Sông Lam', [
    report(2024, 'Y tế: có 11,4 bác sĩ trên một vạn dân, khám 214 nghìn lượt.'),
    report(2023, 'Y tế: có 10,2 bác sĩ trên một vạn dân, khám 198 nghìn lượt.'),
  ])
  expect(markdown).toContain('10,2 bác sĩ')
  expect(markdown).not.toContain('11,4 bác sĩ')
})

it('tells what falls short as that, whatever time it is measured by', async () => {
  const report = paper('bc', { title: 'Báo cáo nhiệm kỳ của xã Nà Lum', kind: 'Báo cáo', number: '9/BC' }, [
    { heading: 'Hạn chế trong thực hiện mục tiêu nhiệm kỳ', level: 0, label: 'I' },
    { text: 'Số hợp tác xã hoạt động khá thấp, chưa đến 14 hợp tác xã.' },
  ])
  expect(await markdownOf('Tóm tắt báo cáo 9', [report])).not.toMatch(/Mục tiêu[^\n]*: Số hợp tác xã/u)
})

it('says in a short text whom a task is for, whose heading has no room there', async () => {
  const notice = paper(
    'tb',
    { title: 'Thông báo kết luận họp chống hạn', kind: 'Thông báo', number: '8/TB' },
    [
      { heading: 'Đánh giá chung', level: 0, label: 'I' },
      { text: 'Toàn huyện có 318 ha chè bị khô hạn, đã cứu được 214 ha sau hai đợt bơm nước tập trung.' },
      { heading: 'Nhiệm vụ trọng tâm', level: 0, label: 'II' },
      ...['Sở Nông nghiệp', 'Sở Tài chính', 'Văn phòng UBND tỉnh'].flatMap((heading, at) => [
        { heading, level: 1, label: `${at + 1}` },
        { text: `Kiểm tra việc cấp nước ${at + 2} lần mỗi tuần, xong trước ngày 2${at}/4/2024.` },
      ]),
    ],
  )
  expect(await markdownOf('tóm tắt thông báo 8 nửa trang', [notice])).toMatch(
    /- (?:Sở Nông nghiệp|Sở Tài chính|Văn phòng UBND tỉnh): Kiểm tra việc cấp nước/u,
  )
})

it('compares poor households without hearing help in them', async () => {
  const district = (id: string, area: string, text: string) =>
    paper(id, { title: 'Báo cáo kinh tế - xã hội năm 2024', kind: 'Báo cáo', area }, [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { text },
    ])
  const markdown = await markdownOf('so sánh hộ nghèo huyện Nà Lum và thị xã Bản Mù năm 2024', [
    district('a', 'huyện Nà Lum', 'Tỷ lệ hộ nghèo còn 5,21%, giảm 1,1 điểm phần trăm.'),
    district('b', 'thị xã Bản Mù', 'Tỷ lệ hộ nghèo còn 0,97%, giảm 0,3 điểm phần trăm.'),
  ])
  expect(markdown).toContain('5,21%')
  expect(markdown).toContain('0,97%')
})

it('calls an aim one that a subject brings up without the heading that says so', async () => {
  const report = paper('bc', { title: 'Báo cáo của xã Nà Lum', kind: 'Báo cáo', place: 'Nà Lum' }, [
    { heading: 'Kết quả', level: 0, label: 'I' },
    { text: 'Đàn trâu bò đạt 3,1 nghìn con, tăng 3%.' },
    { heading: 'Mục tiêu năm 2025', level: 0, label: 'II' },
    { text: 'Thu phí chợ phiên Bản Mù 420 triệu đồng trở lên.' },
  ])
  expect(await markdownOf('tóm tắt thu phí chợ phiên của Nà Lum', [report])).toMatch(
    /Mục tiêu[^:\n]*: Thu phí chợ phiên/u,
  )
})

it('tells a letter by its subject: how things are, then what each body is to do, whichever paper says so', async () => {
  const report = paper(
    'bc',
    { title: 'Báo cáo tình hình chăn nuôi', kind: 'Báo cáo', place: 'Hà Nguyên', date: '2031-06-02' },
    [
      { heading: 'Kết quả', level: 0, label: 'I' },
      { text: 'Tiêm phòng dại cho đàn chó đạt 71% tổng đàn, với 18.400 con được tiêm.' },
      { heading: 'Hạn chế', level: 0, label: 'II' },
      { text: 'Tiêm phòng dại cho đàn chó ở 5 xã vùng cao còn thấp, mới đạt 42% tổng đàn.' },
    ],
  )
  const directive = paper(
    'ct',
    { title: 'Chỉ thị về phòng bệnh dại', kind: 'Chỉ thị', place: 'Hà Nguyên', date: '2031-05-12' },
    [
      { heading: 'Phòng Nông nghiệp', level: 0, label: '1' },
      { text: 'Tổ chức tiêm phòng dại cho đàn chó bổ sung tại các xã trước ngày 30/8/2031.' },
    ],
  )
  const markdown = await markdownOf('soạn công văn đôn đốc tiêm phòng dại cho đàn chó', [report, directive])
  expect(markdown).toMatch(/## Tình hình[^#]*18\.400 con[^#]*42% tổng đàn[^#]*## Nội dung yêu cầu/u)
  expect(markdown).toMatch(
    /- Phòng Nông nghiệp: Tổ chức tiêm phòng dại cho đàn chó bổ sung[^\n]*30\/8\/2031/u,
  )
  expect(markdown).not.toContain('## Báo cáo')
})

it('lists the tasks of a district from its own paper, the year before too, whoever leads them in brackets', async () => {
  const district = paper(
    'huyen',
    {
      title: 'Báo cáo tình hình năm 2031; phương hướng, nhiệm vụ năm 2032 của huyện Suối Mơ',
      kind: 'Báo cáo',
      area: 'huyện Suối Mơ',
      date: '2031-12-15',
    },
    [
      { heading: 'Nhiệm vụ năm 2032', level: 0, label: 'III' },
      { kind: 'item', text: 'Khởi công chợ đầu mối trước ngày 30/6/2032 (Phòng Kinh tế huyện chủ trì).' },
      { kind: 'item', text: 'Luân chuyển 12 bác sĩ về các trạm còn thiếu trong quý II/2032.' },
    ],
  )
  const province = paper(
    'tinh',
    { title: 'Báo cáo năm 2032 của tỉnh', kind: 'Báo cáo', place: 'Hà Nguyên', date: '2032-06-15' },
    [
      { heading: 'Nhiệm vụ', level: 0, label: 'II' },
      { kind: 'item', text: 'Giao UBND huyện Suối Mơ rà soát quỹ đất trước ngày 01/9/2032.' },
    ],
  )
  const markdown = await markdownOf('nhiệm vụ năm 2032 của huyện Suối Mơ, bảng ai làm gì hạn nào', [
    province,
    district,
  ])
  expect(markdown).toMatch(/Khởi công chợ đầu mối[^|]*\| Phòng Kinh tế huyện \| trước ngày 30\/6\/2032 \|/u)
  expect(markdown).toMatch(/Luân chuyển 12 bác sĩ[^|]*\| – \| trong quý II\/2032 \|/u)
  expect(markdown).not.toContain('quỹ đất')
})

it('takes what whoever presides concludes for tasks, and no opinion', async () => {
  const minutes = paper(
    'bb',
    { title: 'Biên bản họp Ban Quản lý chợ', kind: 'Biên bản', date: '2031-03-05' },
    [
      { heading: 'Ý kiến thảo luận', level: 0, label: 'I' },
      { text: 'Ông Lý Văn Sáng (Đội Thuế): Đề nghị miễn phí chợ ba tháng cho các hộ mới.' },
      { heading: 'Kết luận của chủ trì', level: 0, label: 'II' },
      { text: 'Ban Quản lý chợ hoàn thành sơ đồ sạp trước ngày 31/3/2031.' },
    ],
  )
  const markdown = await markdownOf('họp Ban Quản lý chợ ngày 5/3: ai làm gì, hạn nào', [minutes])
  expect(markdown).toMatch(/hoàn thành sơ đồ sạp[^|]*\|[^|]*\| trước ngày 31\/3\/2031/u)
  expect(markdown).not.toContain('miễn phí chợ')
})

it('tells of a thing that its section names among others the sentences on it alone', async () => {
  const report = paper(
    'bc',
    { title: 'Báo cáo năm 2031', kind: 'Báo cáo', place: 'Hà Nguyên', date: '2031-12-01' },
    [
      { heading: 'Trồng trọt; nông thôn mới; thủy lợi', level: 0, label: '1' },
      { text: 'Sản lượng lúa đạt 48,2 nghìn tấn, tăng 3,1%.' },
      { text: 'Số xã đạt chuẩn NTM là 21 xã, tăng 02 xã.' },
      { text: 'Kiên cố hóa 46 km kênh mương.' },
      { heading: 'Hạn chế', level: 0, label: '2' },
      { text: 'Còn 13 xã chưa đạt chuẩn nông thôn mới, phần lớn thiếu tiêu chí thu nhập.' },
    ],
  )
  const markdown = await markdownOf('3 số liệu về nông thôn mới của Hà Nguyên', [report])
  expect(markdown).toContain('21 xã')
  expect(markdown).toContain('Còn 13 xã')
  expect(markdown).not.toContain('48,2 nghìn tấn')
})

it('names every body of a short letter before what it is to do, without headings', async () => {
  const letter = paper(
    'cv',
    { title: 'Công văn V/v chống rét cho trâu bò', kind: 'Công văn', number: '19/UBND' },
    [
      { text: 'Đến ngày 08/01/2031, toàn huyện có 214 con trâu bò chết rét, nhiều nhất ở 03 xã vùng cao.' },
      { heading: 'Phòng Nông nghiệp', level: 0, label: '1' },
      { text: 'Cấp 30 tấn thức ăn tinh cho các xã vùng cao trước ngày 12/01/2031.' },
      { heading: 'Phòng Tài chính', level: 0, label: '2' },
      { text: 'Trình phương án hỗ trợ hộ có trâu bò chết rét trước ngày 15/01/2031.' },
      { heading: 'UBND các xã', level: 0, label: '3' },
      { text: 'Vận động các hộ che chắn chuồng trại, không thả rông trâu bò khi nhiệt độ dưới 12 độ.' },
    ],
  )
  const markdown = await markdownOf('tóm tắt nửa trang công văn 19', [letter])
  for (const body of ['Phòng Nông nghiệp: Cấp', 'Phòng Tài chính: Trình', 'UBND các xã: Vận động'])
    expect(markdown).toContain(body)
  expect(markdown).not.toContain('#')
})

it('writes a letter that is asked for by whom it goes to, without a verb', async () => {
  const markdown = await markdownOf('công văn gửi các xã đôn đốc tiêm phòng lở mồm long móng', [
    paper('bc', { title: 'Báo cáo thú y', kind: 'Báo cáo', place: 'Hà Nguyên', date: '2031-06-02' }, [
      { heading: 'Hạn chế', level: 0, label: 'II' },
      { text: 'Tiêm phòng lở mồm long móng mới đạt 38% tổng đàn, chưa đạt yêu cầu.' },
      { heading: 'UBND các xã', level: 0, label: 'III' },
      { text: 'Tổ chức tiêm phòng lở mồm long móng bổ sung trước ngày 30/9/2031.' },
    ]),
  ])
  expect(markdown).toMatch(/38% tổng đàn[\s\S]*- UBND các xã: Tổ chức tiêm phòng/u)
})

it('lists tasks that stand behind one another in a paragraph, with and without a word before them', async () => {
  const commune = (lines: readonly string[]) =>
    paper(
      'xa',
      {
        title: 'Báo cáo năm 2031; nhiệm vụ năm 2032',
        kind: 'Báo cáo',
        area: 'xã Nà Lum',
        date: '2031-12-01',
      },
      [{ heading: 'NHIỆM VỤ NĂM 2032', level: 0, label: 'III' }, ...lines.map((text) => ({ text }))],
    )
  const listed = await markdownOf('bảng nhiệm vụ của xã Nà Lum năm 2032', [
    commune([
      'Chỉ tiêu: thu ngân sách 14 tỷ đồng. Nhiệm vụ: hoàn thành nhà văn hóa thôn Pác Sen trước 30/6/2032; trả hết nợ xây dựng cơ bản.',
    ]),
  ])
  expect(listed).toMatch(/\| Hoàn thành nhà văn hóa thôn Pác Sen[^|]*\| – \| trước 30\/6\/2032 \|/u)
  expect(listed).toContain('| Trả hết nợ xây dựng cơ bản. |')
  const bare = await markdownOf('bảng nhiệm vụ của xã Nà Lum năm 2032', [
    commune(['Xây mới 02 phòng học; cải tạo chợ trung tâm trước ngày 31/7/2032; trồng 40 ha quế vụ xuân.']),
  ])
  expect(bare.match(/^\| (?!---|Nhiệm vụ)/gmu)).toHaveLength(3)
})

it('says of half a page what its parts are in the line, and of a field with its items no more than the items', async () => {
  const resolution = paper(
    'nq',
    { title: 'Nghị quyết về nhiệm vụ năm 2032', kind: 'Nghị quyết', number: '17/NQ-HĐND' },
    [
      { heading: 'Đánh giá kết quả thực hiện nhiệm vụ năm 2031', level: 0, label: '1' },
      { text: 'Thu ngân sách trên địa bàn đạt 214 tỷ đồng, vượt 6% dự toán.' },
      { heading: 'Chỉ tiêu chủ yếu', level: 0, label: '2' },
      { kind: 'item', text: 'Thu ngân sách trên địa bàn đạt 230 tỷ đồng.' },
      { heading: 'Nhiệm vụ, giải pháp', level: 0, label: '3' },
      { kind: 'item', text: 'Hoàn thành đường Nà Lum - Pác Sen trước ngày 30/9/2032.' },
    ],
  )
  const markdown = await markdownOf('tóm tắt nghị quyết 17 nửa trang', [resolution])
  expect(markdown).toMatch(
    /Mục tiêu, chỉ tiêu: [\s\S]*230 tỷ đồng[\s\S]*Nhiệm vụ, giải pháp: Hoàn thành đường/u,
  )
  expect(markdown).not.toContain('#')
})
