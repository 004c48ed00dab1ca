import { expect, test } from 'vitest'
import { parseDocument } from '../parse-document.ts'

const HEAD = '**ỦY BAN NHÂN DÂN TỈNH KHE MƠ**\n\n*Khe Mơ, ngày 05 tháng 12 năm 2024*\n\n**BÁO CÁO**\n\n'

/** The figures of an invented paper of the year 2024, each by its number as printed. */
async function read(body: string, title = 'Tình hình kinh tế - xã hội năm 2024 của tỉnh Khe Mơ') {
  const { figures } = await parseDocument(
    Buffer.from(`${HEAD}**${title}**\n\n-----\n\n${body}\n`),
    'bao-cao.md',
  )
  const all = (figures?.reports ?? []).flat()
  return (raw: string) => {
    const found = all.find(({ quantity }) => quantity.raw === raw)
    if (found === undefined)
      throw new Error(`no ${raw} among ${all.map(({ quantity }) => quantity.raw).join('; ')}`)
    const { quantity, indicator, period, area, role, direction } = found
    return {
      ...quantity,
      indicator,
      role,
      direction,
      area: area?.name ?? null,
      period: period === null ? null : `${period.from}..${period.to}`,
    }
  }
}

test('an amount told in two units is one', async () => {
  const figure = await read('Thu từ sổ xố của tỉnh đạt 41 tỷ 260 triệu đồng, tăng 5,2%.')
  expect(figure('41 tỷ 260')).toMatchObject({ value: 41_260e6, unit: 'triệu đồng', base: 'đồng' })
  const time = await read('Thời gian chạy tàu giảm còn 2 giờ 45 phút.')
  expect(time('2 giờ 45')).toMatchObject({ value: 165, base: 'phút' })
})

test('a column of places holds ranks, whatever unit the table is in', async () => {
  const figure = await read(
    'Bảng 1. Thu ngân sách các huyện\n\nĐơn vị tính: Tỷ đồng\n\n| STT | Huyện | Thu năm 2024 | Số dự án | Xếp hạng |\n|---|---|---|---|---|\n| 1 | Huyện Na Sầm | 118,4 | 7 | 2 |\n| 2 | Huyện Lũng Pù | 131,9 | 9 | 1 |',
  )
  expect(figure('118,4')).toMatchObject({ value: 118.4e9, rank: false })
  expect(figure('2')).toMatchObject({ value: 2, unit: null, rank: true, area: 'huyện Na Sầm' })
  expect(figure('7')).toMatchObject({ value: 7, base: 'dự án' })
})

test('beside what was reached, a table of tasks allotted tells aims where its heads say nothing', async () => {
  const figure = await read(
    'BIỂU CHỈ TIÊU GIAO CÁC XÃ NĂM 2025\n\n| Đơn vị | Tỷ lệ hộ nghèo (%) – TH 2024 | Tỷ lệ hộ nghèo (%) – Chỉ tiêu 2025 | Trồng rừng (ha) |\n|---|---|---|---|\n| Xã Na Ngoi | 4,81 | 3,62 | 27 |\n| Xã Lũng Vài | 5,13 | 4,04 | 31 |',
    'Quyết định giao chỉ tiêu kế hoạch năm 2025',
  )
  expect(figure('4,81').role).toBe('result')
  expect(figure('27').role).toBe('target')
})

test.each([
  ['a number in front of an item', '(4)- Bảo tồn văn hóa gắn với 12 làng nghề.', '12'],
  ['the number of a scheme', 'Triển khai Đề án 06 tại 12 xã.', '12'],
  ['the number of a cited paper', 'Theo Kết luận 35 và Nghị quyết Trung ương 7, mở 12 lớp.', '12'],
  ['a date long past', 'Kỷ niệm ngày sinh danh nhân (08/3/1784) với 12 hoạt động.', '12'],
  ['a holiday', 'Chào mừng Ngày Nhà giáo Việt Nam 20/11, mở 12 lớp.', '12'],
  ['the second of two months', 'Phấn đấu tháng 11 và 12 mở 31 lớp.', '31'],
  ['a day of every month', 'Xã tiếp dân vào ngày 25 hàng tháng ở 12 thôn.', '12'],
  ['an item behind a lost stop', 'Có 12 dự án (4) Tiềm năng được biết đến.', '12'],
  ['the next of a row of items', '(1) Thống kê y tế và (2) báo cáo nhanh; có 12 biểu mẫu.', '12'],
  ['a number of an article', 'Thực hiện theo Điều 3 Nghị quyết này tại 12 xã.', '12'],
  ['the number of a heading', '3.2 Phát triển hạ tầng: làm xong 12 cầu.', '12'],
  ['how often', 'Định kỳ 6 tháng kiểm tra 12 xã.', '12'],
  ['a span of years', 'Kế hoạch trung hạn 5 năm 2026 - 2030 có 12 dự án.', '12'],
  ['by how much others are late', 'Có 12 dự án chậm tiến độ trên 24 tháng.', '12'],
  ['a number to call', 'Tổng đài dịch vụ công 1022 hỗ trợ 12 xã.', '12'],
  ['the whole of a blank', 'Hoàn thành …/96 ha mặt bằng, cấp 12 giấy phép.', '12'],
])('%s is no figure', async (_, body, only) => {
  const { figures } = await parseDocument(
    Buffer.from(`${HEAD}**Tình hình năm 2024**\n\n-----\n\n${body}\n`),
    'b.md',
  )
  expect((figures?.reports ?? []).flat().map(({ quantity }) => quantity.raw)).toEqual([only])
})

test('numbers told in a row are no ranges', async () => {
  const figure = await read('Cơ cấu kinh tế năm 2024 là 31% - 24% - 38% - 07%.')
  expect(figure('24')).toMatchObject({ to: null })
})

test('a share is no unit of the year before it, nor is a year', async () => {
  const figure = await read(
    'Đến 2024 tỷ trọng dịch vụ chiếm 41,3%; số bác sĩ tăng từ 7,9 năm 2020 lên 9,6 năm 2024.',
  )
  expect(() => figure('2024')).toThrow()
  expect(figure('7,9')).toMatchObject({ unit: null, period: '2020-01..2020-12' })
})

test('what a sentence tells of in passing is not what the next is about', async () => {
  const figure = await read(
    'Sản lượng chè đạt 4.120 tấn nhờ nhà máy Bản Chát chạy từ tháng 5. Sản lượng ngô 38.600 tấn. Hội nghị thu hút 62 nhà đầu tư, dự kiến năm 2025 có thêm 18 nhà đầu tư. Đàn bò 21.400 con.',
  )
  expect(figure('38.600').period).toBe('2024-01..2024-12')
  expect(figure('21.400').period).toBe('2024-01..2024-12')
})

test('a growth over years leaves the figures behind it in their time', async () => {
  const figure = await read(
    'Giá trị xuất khẩu năm 2024 đạt 412 triệu USD, mức tăng bình quân giai đoạn 2021 - 2024 đạt 9,4%; trong đó, giá trị xuất khẩu chè là 61 triệu USD.',
  )
  expect(figure('9,4').role).toBe('change')
  expect(figure('61').period).toBe('2024-01..2024-12')
})

test('the time behind what is counted is its time', async () => {
  const figure = await read('Trung ương giao 1.874 biên chế công chức năm 2025 (năm 2024 là 1.902 biên chế).')
  expect(figure('1.874').period).toBe('2025-01..2025-12')
})

test('a standard is not of the years that name it', async () => {
  const figure = await read('Tỷ lệ hộ nghèo (chuẩn nghèo giai đoạn 2021 - 2025) còn 6,3%.')
  expect(figure('6,3').period).toBe('2024-01..2024-12')
})

test('in the bracket behind a change stands what it is measured by', async () => {
  const figure = await read('Giải ngân vốn đầu tư công đạt 71,4%, thấp hơn cùng kỳ 2,3 điểm % (73,7%).')
  expect(figure('2,3')).toMatchObject({ role: 'change', direction: 'down' })
  expect(figure('73,7')).toMatchObject({ role: 'base', period: '2023-01..2023-12' })
  const apart = await read('Diện tích lúa 8.214 ha, giảm 3,1% so với năm 2020 (giảm tương đương 262 ha).')
  expect(apart('262')).toMatchObject({ role: 'change', period: '2024-01..2024-12' })
})

test('the level of another year is not estimated with the one before', async () => {
  const figure = await read('Chỉ số sản xuất công nghiệp ước tăng 8,7% (kế hoạch 9,5%; năm 2023 tăng 7,8%).')
  expect(figure('8,7').role).toBe('estimate')
  expect(figure('7,8')).toMatchObject({ role: 'result', period: '2023-01..2023-12' })
})

test('an aim in a bracket is one, whoever set it', async () => {
  const figure = await read('Thu ngân sách đạt 3.410 tỷ đồng, vượt mục tiêu Đại hội (3.200 tỷ đồng).')
  expect(figure('3.200').role).toBe('target')
})

test('an act takes its object from behind the amount', async () => {
  const figure = await read(
    'Tỉnh giải ngân 912 tỷ đồng vốn đầu tư công; chi 14 tỷ đồng đối với khoa học công nghệ.',
  )
  expect(figure('912').indicator).toMatch(/giải ngân vốn đầu tư công/iu)
  expect(figure('14').indicator).toMatch(/chi khoa học công nghệ/iu)
})

test('what was done to what is counted belongs to its name', async () => {
  const figure = await read(
    'Thông qua 52 thủ tục, trong đó 31 thủ tục được rút ngắn thời gian giải quyết từ 15% đến 40%.',
  )
  expect(figure('31').indicator).toMatch(/thủ tục được rút ngắn thời gian/iu)
})

test('each share of a list is named by what stands behind it', async () => {
  const figure = await read(
    'Phấn đấu đạt ít nhất: 45% phường đạt chuẩn đô thị; 65% thôn đạt danh hiệu văn hóa.',
  )
  expect(figure('65').indicator).toMatch(/thôn đạt danh hiệu văn hóa/iu)
})

test('the country stands behind a place as those among whom it is taken', async () => {
  const figure = await read(
    'Chỉ số PCI xếp thứ 21/63 tỉnh, thành phố cả nước, tăng 2 bậc; chỉ số PGI xếp thứ 17/63 tỉnh, thành phố.',
  )
  expect(figure('17/63').area).toBe('tỉnh Khe Mơ')
})

test('persons are no money, and roads in a row are none', async () => {
  const figure = await read('Cử 14 đồng chí đi học; nâng cấp các đường tỉnh 811, 812B, 814 dài 46 km.')
  expect(figure('14').base).toBe('đồng chí')
  expect(() => figure('814')).toThrow()
  expect(figure('46').base).toBe('km')
})

test('one act counts several things in a row', async () => {
  const figure = await read('Các cấp ủy thi hành kỷ luật 18 tổ chức đảng và 327 đảng viên.')
  expect(figure('327').indicator).toMatch(/thi hành kỷ luật đảng viên/iu)
})

test('what something is worth is of what was counted before it', async () => {
  const figure = await read('Vận động xây dựng được 612 căn nhà Mái ấm trị giá 43 tỷ 180 triệu đồng.')
  expect(figure('43 tỷ 180').indicator).toMatch(/^trị giá .*căn nhà Mái ấm/iu)
})

test('a table of a year up to a day is of that much of it', async () => {
  const figure = await read(
    'KẾT QUẢ GIẢI NGÂN NĂM 2024 (ĐẾN 20/11/2024)\n\n| Đơn vị | Tỷ lệ giải ngân (%) |\n|---|---|\n| Xã Na Ngoi | 71,4 |\n| Xã Lũng Vài | 68,9 |',
  )
  expect(figure('71,4').period).toBe('2024-01..2024-11')
})

test('a number of items is no unit, and a body speaks from its seat', async () => {
  const figure = await read(
    '| TT | Chủ đầu tư | Tỷ lệ (%) |\n|---|---|---|\n| 1 | UBND huyện Na Sầm | 71,4 |\n| 2 | UBND huyện Lũng Pù | 68,9 |',
  )
  expect(figure('71,4')).toMatchObject({ base: '%', area: 'UBND huyện Na Sầm' })
})

test('a remark in brackets is no part of the name behind it', async () => {
  const figure = await read(
    'Có 14/14 xã đạt chuẩn nông thôn mới (về đích trước 02 năm so với mục tiêu) và 05 xã đạt chuẩn kiểu mẫu.',
  )
  expect(figure('05')).toMatchObject({ role: 'result' })
  expect(figure('05').indicator).toMatch(/^xã đạt chuẩn kiểu mẫu/iu)
})

test.each([
  ['A number before an item and a dash', '2- Xếp loại chi bộ tốt đạt 17%.', '17', 'Xếp loại chi bộ tốt'],
  [
    'A clause that says how something went',
    'An ninh nông thôn được giữ vững, số vụ trộm cắp giảm 2,5%.',
    '2,5',
    'số vụ trộm cắp',
  ],
  [
    'What was counted just before',
    'Có 12 tổ chức tín dụng (TCTD) gồm: 07 chi nhánh ngân hàng.',
    '07',
    'chi nhánh ngân hàng',
  ],
  [
    'Why somebody did it',
    'Để tháo gỡ khó khăn, nhất là thực hiện chương trình vay vốn, huyện đã ban hành 14 văn bản chỉ đạo.',
    '14',
    'huyện đã ban hành văn bản chỉ đạo',
  ],
  [
    'A sentence whose stop is lost',
    'Hỗ trợ 211 hộ dân tộc thiểu số Đầu tư nâng cấp 13 trạm bơm.',
    '211',
    'Hỗ trợ hộ dân tộc thiểu số',
  ],
  [
    'What an act came to',
    'Đoàn dự 12 giải, kết quả đạt 45 huy chương, 17 huy chương vàng.',
    '17',
    'huy chương vàng',
  ],
  [
    'A count of those who are told of before "trong đó"',
    'Số giảng viên là 214 người, trong đó 31 người có học hàm, 52 người có bằng tiến sĩ.',
    '52',
    'người có bằng tiến sĩ',
  ],
  [
    'Who did it',
    'Ủy ban Mặt trận và các tổ chức chính trị - xã hội từ tỉnh đến cơ sở cùng các hội quần chúng đã tham gia vận động Quỹ Đền ơn được 41 tỷ đồng.',
    '41',
    'vận động Quỹ Đền ơn',
  ],
])('%s is no part of a name', async (_, body, raw, name) => {
  expect((await read(body))(raw).indicator).toBe(name)
})

test.each([
  ['so much of whom has reached what', 'Có 4 chỉ tiêu chưa đạt.', '4', 'chỉ tiêu chưa đạt'],
  ['a measure behind its amount', 'Huyện có 990 ha diện tích trồng chè.', '990', 'diện tích trồng chè'],
  [
    'the last of several in brackets',
    'Đề tài gồm: nông nghiệp (40%), y dược (20%), khoa học xã hội và nhân văn (15%).',
    '15',
    'khoa học xã hội và nhân văn',
  ],
  [
    'who is of some age',
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng còn 9%.',
    '9',
    'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng',
  ],
  [
    'several kinds under one name, commas and all',
    'Toàn tỉnh có 312 cán bộ, công chức cấp xã.',
    '312',
    'cán bộ, công chức cấp xã',
  ],
  ['what set to work', 'Đến nay có 27 dự án đi vào hoạt động.', '27', 'dự án đi vào hoạt động'],
  ['what was put in order', 'Đã sắp xếp 27 trạm khuyến nông.', '27', 'sắp xếp trạm khuyến nông'],
  [
    'a measure behind "và" and "với"',
    'Thu hút 41 dự án mới và mở rộng, với tổng vốn 700 tỷ đồng.',
    '700',
    'tổng vốn',
  ],
  [
    'not what was counted before "và"',
    'Bớt 16 công an viên, dân quân tự vệ ở xã và giảm 39 người giữ chợ.',
    '39',
    'người giữ chợ',
  ],
  ['what the bracket stands behind', 'Nuôi trồng gồm: nuôi cá (chiếm 58%), nuôi tôm (42%).', '58', 'nuôi cá'],
  [
    'the measure that the sentence opens with',
    'Tổng thu ngân sách hằng năm đều vượt dự toán; tăng bình quân 1,28%/năm, ước năm 2025 đạt 362 tỷ đồng.',
    '362',
    'Tổng thu ngân sách',
  ],
  [
    'not what the figure bears out',
    'Số hợp tác xã tăng thêm là 30 hợp tác xã minh chứng cho hướng đi đúng.',
    '30',
    'Số hợp tác xã',
  ],
  [
    'what was found',
    'Qua thanh tra, phát hiện 27 đơn vị sai phạm.',
    '27',
    'Qua thanh tra, phát hiện đơn vị sai phạm',
  ],
  ['a paper of honour', 'Cấp 61 văn bằng bảo hộ nhãn hiệu.', '61', 'Cấp văn bằng bảo hộ nhãn hiệu'],
  [
    'what those that are counted have',
    'Có 36 hợp tác xã có doanh thu trên sàn điện tử, góp phần giữ giá.',
    '36',
    'hợp tác xã có doanh thu trên sàn điện tử',
  ],
  [
    'by what standard something is made',
    'Huyện có 214 ha diện tích chè theo tiêu chuẩn hữu cơ.',
    '214',
    'diện tích chè theo tiêu chuẩn hữu cơ',
  ],
  [
    'with whom one is on terms',
    'Kỷ niệm ngày thiết lập quan hệ ngoại giao với 7 nước bạn.',
    '7',
    'Kỷ niệm ngày thiết lập quan hệ ngoại giao nước bạn',
  ],
  [
    'for whom all of something was done',
    'Kịp thời trợ cấp khẩn cấp cho 100% hộ mất nhà.',
    '100',
    'Kịp thời trợ cấp khẩn cấp cho hộ mất nhà',
  ],
  [
    'all kinds of whom a share is',
    '100% hộ nghèo và hộ cận nghèo được cấp thẻ bảo hiểm.',
    '100',
    'hộ nghèo và hộ cận nghèo được cấp thẻ bảo hiểm',
  ],
  [
    'a body by its whole name',
    'Bổ nhiệm 2 Phó Trưởng ban Tuyên giáo và Dân vận.',
    '2',
    'Bổ nhiệm Phó Trưởng ban Tuyên giáo và Dân vận',
  ],
  [
    'what is part of what was counted before "trong đó"',
    'Gỡ 341 tài khoản, bài viết, trong đó xóa 98 tài khoản.',
    '98',
    'xóa tài khoản',
  ],
  [
    'of what so many hectares are',
    'Quản lý 812,4 ha rừng, gồm 301,5 ha rừng đặc dụng và 510,9 ha rừng sản xuất.',
    '510,9',
    'rừng sản xuất',
  ],
  [
    'a field of two words',
    'Lớp mở 12 khóa; ngân sách tỉnh chi cho giáo dục và đào tạo chiếm 19,5%.',
    '19,5',
    'ngân sách tỉnh chi cho giáo dục và đào tạo',
  ],
  [
    'the measure before a semicolon, its time left out',
    'Giai đoạn 2021 - 2023, tổng thu ngân sách đều vượt dự toán; ước năm 2024 thực hiện 914 tỷ đồng.',
    '914',
    'tổng thu ngân sách',
  ],
  [
    'the first words of a long run behind a share',
    'Phấn đấu 100% nhân lực kỹ thuật của các cơ quan quản lý nhà nước trong lĩnh vực thủy lợi và phòng chống thiên tai ở tỉnh và xã được bồi dưỡng nghiệp vụ hằng năm.',
    '100',
    'nhân lực kỹ thuật của các cơ quan quản lý nhà nước trong lĩnh vực thủy lợi và phòng chống thiên',
  ],
  ['not what each has', 'Có 36 hợp tác xã có tổng vốn 210 tỷ đồng.', '36', 'hợp tác xã'],
  [
    'what stands behind a share after a comma',
    'Mở 12 lớp mẫu giáo, 100% trẻ em vùng cao được ăn bán trú.',
    '100',
    'trẻ em vùng cao được ăn bán trú',
  ],
  [
    'what stands behind a share after a colon',
    'Tiếp tục đẩy mạnh phong trào, phấn đấu ít nhất: 45% tổ dân phố đạt chuẩn.',
    '45',
    'tổ dân phố đạt chuẩn',
  ],
  [
    'complaints of two kinds as one',
    'Đã xử lý 64/80 đơn khiếu nại, tố cáo, đạt tỷ lệ 80%.',
    '80',
    'xử lý đơn khiếu nại, tố cáo',
  ],
  [
    'one act, remarks in brackets between',
    'Xử lý kỷ luật 118 đảng viên (tăng 9 đảng viên) và 4 chi bộ.',
    '4',
    'Xử lý kỷ luật chi bộ',
  ],
  [
    'whose share it is, however always',
    'Tiền gửi của dân cư tăng 9,1%, luôn chiếm tỷ trọng trên 84%.',
    '84',
    'Tiền gửi của dân cư',
  ],
  [
    'no number of a heading',
    '## III. KẾT QUẢ THỰC HIỆN 03 KHÂU ĐỘT PHÁ\n\nĐã làm xong.',
    '03',
    'KHÂU ĐỘT PHÁ',
  ],
])('a name tells %s', async (_, body, raw, name) => {
  expect((await read(body))(raw).indicator).toBe(name)
})

test('a bare growth is of what was measured before it, and so many times is a change', async () => {
  const figure = await read(
    'Dư nợ đạt 8.400 tỷ đồng, gấp 3 lần năm 2019, tốc độ tăng trưởng bình quân đạt 9,2%.',
  )
  expect(figure('9,2')).toMatchObject({ indicator: 'Dư nợ', role: 'change' })
  expect(figure('3')).toMatchObject({ indicator: 'Dư nợ', role: 'change' })
})

test('a column of an area is of that area, whose name is no part of what is measured', async () => {
  const figure = await read(
    'Bảng 1. Trồng rừng theo huyện\n\nĐơn vị tính: ha\n\n| Chỉ tiêu | Huyện Na Sầm | Huyện Lũng Pù |\n|---|---|---|\n| Diện tích rừng trồng mới | 412 | 365 |\n| Diện tích rừng chăm sóc | 1.204 | 988 |',
  )
  expect(figure('365')).toMatchObject({ indicator: 'Diện tích rừng trồng mới', area: 'huyện Lũng Pù' })
})

test('what grew otherwise than before is still what grew', async () => {
  const figure = await read('Sản lượng mật ong tăng 4,2% so với năm 2021 hoặc tăng 5,7% so với năm 2020.')
  expect(figure('5,7').indicator).toBe(figure('4,2').indicator)
})

test('the number of a session of the Central Committee is no figure', async () => {
  const figure = await read('Học tập Nghị quyết Hội nghị Trung ương 8 khóa XIII tại 12 xã.')
  expect(() => figure('8')).toThrow('no 8')
  expect(figure('12').value).toBe(12)
})

test.each([
  ['Giải ngân 96,5% vốn đầu tư công.', '96,5', 'Giải ngân vốn đầu tư công'],
  ['Các huyện đấu giá đất theo lịch, quý II thu 71 tỷ đồng tiền sử dụng đất.', '71', 'thu tiền sử dụng đất'],
  [
    'Xử phạt 87 trường hợp vi phạm trật tự xây dựng với 1,9 tỷ đồng.',
    '1,9',
    'Xử phạt trường hợp vi phạm trật tự xây dựng',
  ],
  ['Tỉnh chưa có dự án FDI mới, chỉ điều chỉnh vốn 3 dự án.', '3', 'điều chỉnh vốn dự án'],
  ['Ngược lại, tỷ lệ dùng lại dữ liệu mới đạt 48,6%.', '48,6', 'tỷ lệ dùng lại dữ liệu'],
  ['Tỉnh đầu tư 219 tỷ đồng cho đầu tư mạng lưới trạm bơm.', '219', 'Tỉnh đầu tư mạng lưới trạm bơm'],
  ['Trung bình mỗi năm, các đội dựng 34 kịch bản.', '34', 'đội dựng kịch bản'],
  ['Kết quả, đã giải quyết 76 đơn khiếu nại.', '76', 'giải quyết đơn khiếu nại'],
  ['Đã tiếp 104 lượt phản ánh Trong đó, tiếp thường xuyên 56 lượt.', '56', 'tiếp thường xuyên lượt'],
  ['Đóng góp của năng suất vào tăng trưởng đạt 46%.', '46', 'Đóng góp của năng suất vào tăng trưởng'],
  ['Đang giải quyết 70 hồ sơ, trong đó trong hạn 62 hồ sơ.', '62', 'trong hạn hồ sơ'],
])('%s %s: %s', async (text, raw, indicator) => {
  const figure = await read(text)
  expect(figure(raw).indicator?.toLowerCase()).toBe(indicator.toLowerCase())
})

test('so much in a bracket behind an amount is a share of what was to be', async () => {
  const figure = await read(
    'Thu nội địa 5.864 tỷ đồng (đạt 62,7%), thu xuất nhập khẩu 978 tỷ đồng (đạt 65,2%).',
  )
  expect(figure('62,7')).toMatchObject({ role: 'share', indicator: 'Thu nội địa' })
  expect(figure('65,2')).toMatchObject({ role: 'share', indicator: 'thu xuất nhập khẩu' })
})

test('a cooperative or a news agency of the country is no commune', async () => {
  const figure = await read('Liên minh Hợp tác xã Việt Nam và Thông tấn xã Việt Nam mở 12 lớp.')
  expect(figure('12').area).toBe('tỉnh Khe Mơ')
})

test('from the beginning of the term on the whole term is meant', async () => {
  const figure = await read(
    'Tính từ đầu nhiệm kỳ đến cuối năm 2023, có 79 hợp tác xã mới.',
    'Tổng kết nhiệm kỳ 2019 - 2023',
  )
  expect(figure('79').period).toBe('2019-01..2023-12')
})

test('a word that only begins like the next name of a row is no place', async () => {
  const figure = await read('Theo quy định của tỉnh Khe Mơ, Công văn mới giao 12 việc.')
  expect(figure('12').area).toBe('tỉnh Khe Mơ')
})

test.each([
  [
    'from the term on to a month',
    'Từ đầu nhiệm kỳ đến tháng 5/2022 kết nạp 312 đảng viên.',
    '2019-01..2022-05',
  ],
  [
    'between two days of two years',
    'Từ ngày 15/6/2020 đến ngày 30/4/2022 sắp xếp 312 phòng.',
    '2020-06..2022-04',
  ],
  [
    'of a time told ahead of the bracket',
    'Có 14 xã; đến cuối năm 2022 hộ nghèo giảm rõ (còn 312 hộ).',
    '2022-01..2022-12',
  ],
  [
    'of an estimate told behind',
    'Thu ngân sách tăng từ 202 tỷ đồng năm 2019 lên 312 tỷ đồng ước năm 2023.',
    '2023-01..2023-12',
  ],
  [
    'of now, not of the year before',
    'Năm 2020 có 20 dự án mới. Lũy kế, tỉnh có 312 dự án.',
    '2019-01..2023-12',
  ],
])('a figure is %s', async (_, body, period) => {
  const figure = await read(body, 'Báo cáo kết quả thực hiện Nghị quyết nhiệm kỳ 2019 - 2023')
  expect(figure('312').period).toBe(period)
})

test('the aims of a paper are of the time that a heading of theirs names', async () => {
  const figure = await read(
    '## I. KẾT QUẢ ĐẠT ĐƯỢC\n\nTrồng 41 ha rừng.\n\n## II. MỤC TIÊU, NHIỆM VỤ\n\n### 1. Chỉ tiêu phấn đấu giai đoạn 2024 - 2028\n\nTrồng 52 ha rừng.\n\n### 2. Nhiệm vụ, giải pháp\n\nGiải phóng 63 ha mặt bằng.',
    'Báo cáo kết quả thực hiện Nghị quyết nhiệm kỳ 2019 - 2023',
  )
  expect(figure('41')).toMatchObject({ role: 'result', period: '2019-01..2023-12' })
  expect(figure('63')).toMatchObject({ role: 'target', period: '2024-01..2028-12' })
})

test('the months that a lead tells of are not the year whose tasks were carried out', async () => {
  const figure = await read(
    'Sau 3 tháng triển khai thực hiện nhiệm vụ năm 2024, một số kết quả như sau:\n\n- Sản lượng chè đạt 212 tấn.',
  )
  expect(figure('212').period).toBe('2024-01..2024-03')
})

test('so many of so many, the unit told twice, is one figure', async () => {
  const figure = await read(
    'Xã đạt chuẩn kiểu mẫu 45,45% (5 xã/11 xã); đã giải ngân 21,5 tỷ đồng/32 tỷ đồng.',
  )
  expect(figure('5 xã/11')).toMatchObject({ value: 5, of: 11, base: 'xã' })
  expect(figure('21,5 tỷ đồng/32')).toMatchObject({ value: 21.5e9, of: 32e9 })
})

test('places gained in an order are a change of what is ordered', async () => {
  const figure = await read(
    'Chỉ số A xếp thứ 21/63 tỉnh, thành phố cả nước, tăng 2 bậc; các chỉ số khác tăng từ 4 đến 9 bậc.',
  )
  expect(figure('2')).toMatchObject({ indicator: 'Chỉ số A', role: 'change', base: 'bậc' })
  expect(figure('4 đến 9')).toMatchObject({ role: 'change', to: 9 })
})

test('places where something is are no points of a score', async () => {
  const figure = await read('Hội nghị trực tuyến tới 48 điểm cầu; xử lý 17 điểm sạt lở; đạt 91 điểm.')
  expect(figure('48').base).toBeNull()
  expect(figure('17').base).toBeNull()
  expect(figure('91').base).toBe('điểm')
})

test('growth of growth is a level, and the same amount in other money an estimate, too', async () => {
  const figure = await read(
    'Tăng trưởng kinh tế năm 2024 đạt 7,1%. Tính chung cả giai đoạn 2021 - 2024 tăng trưởng kinh tế đạt 6,2%, giai đoạn trước tăng trưởng bình quân 5,4%. Thu nhập năm 2020 là 41 triệu đồng, đến năm 2024 ước đạt 63 triệu đồng, tương đương 2.480 USD.',
  )
  expect(figure('5,4').role).toBe('result')
  expect(figure('2.480').role).toBe('estimate')
})

test('a district that is named in passing, and the country reached out to, do not speak on', async () => {
  const figure = await read(
    'Chuyển 3 chi bộ từ Đảng bộ huyện Na Sầm, tiếp nhận 41 đảng viên; bán 12 tấn chè trên phạm vi cả nước, mở 52 cửa hàng.',
  )
  expect(figure('41').area).toBe('tỉnh Khe Mơ')
  expect(figure('52').area).toBe('tỉnh Khe Mơ')
  const told = await read('Huyện Na Sầm có 3 chợ, trồng 41 ha chè.')
  expect(told('41').area).toBe('huyện Na Sầm')
})

test('a district stands within its province, never within itself', async () => {
  const { figures } = await parseDocument(
    Buffer.from(
      '**ỦY BAN NHÂN DÂN HUYỆN NA SẦM**\n\n**BÁO CÁO**\n\n**Tình hình kinh tế - xã hội năm 2024 của huyện Na Sầm**\n\n-----\n\nHuyện Na Sầm có 41 thôn; xã Lũng Pù có 7 thôn.\n',
    ),
    'b.md',
  )
  const all = (figures?.reports ?? []).flat()
  const area = (raw: string) => all.find(({ quantity }) => quantity.raw === raw)?.area
  expect(area('41')).toMatchObject({ name: 'huyện Na Sầm', within: null })
  expect(area('7')).toMatchObject({ name: 'xã Lũng Pù', within: 'huyện Na Sầm' })
})

test('bare names of rows are places where a head says of what kind', async () => {
  const figure = await read(
    'MỤC TIÊU TĂNG TRƯỞNG GRDP GIAI ĐOẠN 2026 - 2030\n\n| TT | Ngành/ Địa phương | Tốc độ bình quân (%) |\n|---|---|---|\n| 1 | Cao Bằng | 8,1 |\n| 2 | Thuế sản phẩm | 9,3 |\n\n| TT | Huyện | Hộ nghèo |\n|---|---|---|\n| 1 | Na Sầm | 118 |\n| 2 | Lũng Pù | 131 |',
  )
  expect(figure('8,1').area).toBe('tỉnh Cao Bằng')
  expect(figure('9,3').area).toBe('tỉnh Khe Mơ')
  expect(figure('118').area).toBe('huyện Na Sầm')
})

test('a row that names its year is of that one among those of its head', async () => {
  const figure = await read(
    '| TT | Chỉ tiêu | Mục tiêu 2026 - 2030 |\n|---|---|---|\n| 1 | Tỷ lệ đô thị hóa đến năm 2030 | 41 |\n| 2 | Chỉ số phát triển con người (HDI) | 0,7 |',
  )
  expect(figure('41').period).toBe('2030-01..2030-12')
  expect(figure('0,7')).toMatchObject({ base: null, period: '2026-01..2030-12' })
})

test('what a regulation lays down is no result', async () => {
  const { figures } = await parseDocument(
    Buffer.from(
      '**ỦY BAN NHÂN DÂN TỈNH KHE MƠ**\n\n**QUY CHẾ**\n\n**Quản lý chợ**\n\n**Điều 1. Mức hỗ trợ**\n\nHỗ trợ 30 triệu đồng mỗi chợ theo Điều 2 Nghị quyết này.\n',
    ),
    'quy-che.md',
  )
  expect((figures?.reports ?? []).flat()).toMatchObject([{ quantity: { raw: '30' }, role: 'target' }])
})

test('a note without a time of its own is of the time that the sentence with its mark tells', async () => {
  const figure = await read(
    'Kết quả các chỉ số năm 2022 đều tăng thứ bậc so với năm 2021[^1]. Rừng được giữ.\n\n[^1]: Chỉ số A đạt 88,4 điểm.',
  )
  expect(figure('88,4').period).toBe('2022-01..2022-12')
})

test('so many fewer of something is a change, and the growth of the country a level', async () => {
  const figure = await read(
    'Sau sắp xếp giảm 8 cấp phó ngành tỉnh. GRDP năm 2024 tăng 7,4% (cả nước tăng trưởng 6,1%).',
  )
  expect(figure('8').role).toBe('change')
  expect(figure('6,1')).toMatchObject({ role: 'result', area: 'cả nước' })
})

test('a list goes on as the estimate that it began with', async () => {
  const figure = await read(
    'Cơ cấu kinh tế ước đến cuối năm 2024 nông nghiệp 21,4%, công nghiệp 33,2%; lũ làm hỏng 12,5% diện tích.',
  )
  expect(figure('33,2').role).toBe('estimate')
  expect(figure('12,5').role).toBe('result')
})

test('works in several districts are of neither, and so many times more is a change', async () => {
  const figure = await read(
    'Quy hoạch 4 cụm tại huyện Na Sầm, huyện Lũng Pù. Giá trị sản xuất công nghiệp tăng 10,8 lần so với năm 2004.',
  )
  expect(figure('4').area).toBe('tỉnh Khe Mơ')
  expect(figure('10,8')).toMatchObject({ role: 'change', indicator: 'Giá trị sản xuất công nghiệp' })
})

test('a head of general words is told of by the name of its table, too', async () => {
  const { figures } = await parseDocument(
    Buffer.from(
      `${HEAD}**Tình hình năm 2024**\n\n-----\n\nTĂNG TRƯỞNG GRDP THEO NGÀNH\n\n| TT | Ngành | Tốc độ bình quân (%) |\n|---|---|---|\n| I | DỊCH VỤ | |\n| 1 | Vận tải, kho bãi | 11,2 |\n| 2 | Lưu trú | 9,4 |\n`,
    ),
    'b.md',
  )
  const found = (figures?.reports ?? []).flat().find(({ quantity }) => quantity.raw === '11,2')
  expect(found?.context).toContain('TĂNG TRƯỞNG GRDP')
})

test('the days of what a paper rests on are not its time', async () => {
  const { figures } = await parseDocument(
    Buffer.from(
      '**ỦY BAN NHÂN DÂN TỈNH KHE MƠ**\n\n*Khe Mơ, ngày 05 tháng 6 năm 2024*\n\n**QUYẾT ĐỊNH**\n\n**Về việc quản lý chợ**\n\nCăn cứ Luật Thương mại ngày 19 tháng 02 năm 2021;\n\n**Điều 1.** Hỗ trợ 30 triệu đồng mỗi chợ.\n',
    ),
    'qd.md',
  )
  expect((figures?.reports ?? []).flat()[0]?.period?.from).toBe('2024-01')
})

test('a place before a colon, or alone in its sentence, is what the rest tells of', async () => {
  const figure = await read(
    [
      'Toàn tỉnh còn 9.120 hộ nghèo.',
      'Xã Bản Vẹt: thu ngân sách đạt 33,1 tỷ đồng; tỷ lệ hộ nghèo còn 1,88%.',
      'UBND xã Lũng Pù: tiếp nhận 2.134 hồ sơ, quá hạn 57 hồ sơ.',
      'Xã Nà Lum. Trồng mới 81 ha rừng.',
      'Phối hợp với trường nghề của tỉnh Hà Nam: mở 12 lớp.',
    ].join('\n\n'),
  )
  for (const raw of ['33,1', '1,88']) expect(figure(raw).area).toBe('xã Bản Vẹt')
  for (const raw of ['2.134', '57']) expect(figure(raw).area).toBe('xã Lũng Pù')
  expect(figure('81').area).toBe('xã Nà Lum')
  for (const raw of ['9.120', '12']) expect(figure(raw).area).toBe('tỉnh Khe Mơ')
})

test('a time at which something was made known is not the time that it is of', async () => {
  const figure = await read('Chỉ số hài lòng năm 2023 công bố tháng 4/2024 đạt 81,37%.')
  expect(figure('81,37').period).toBe('2023-01..2023-12')
})

test('what stands under a year to come is aimed at', async () => {
  const figure = await read(
    '| Huyện | Diện tích chè 2023 | Năm 2025 | Năm 2026 |\n|---|---|---|---|\n| Na Sầm | 287 | 95 | 101 |\n| Lũng Pù | 143 | 61 | 64 |',
  )
  expect(figure('287').role).not.toBe('target')
  for (const raw of ['95', '101', '64']) expect(figure(raw).role).toBe('target')
})

test('a table without a name at the end of a report is not of the tasks that the report ends with', async () => {
  const table = (heads: string) =>
    `## I. KẾT QUẢ NĂM 2024\n\nThu ngân sách đạt 412 tỷ đồng.\n\n## II. NHIỆM VỤ NĂM 2025\n\nTrồng mới 75 ha rừng.\n\n| Xã | ${heads} |\n|---|---|---|\n| Nà Lum | 3.185 | 31,19 |\n| Bản Vẹt | 2.946 | 28,07 |`
  const figure = await read(table('Dân số | Hộ nghèo (%)'))
  expect(figure('3.185')).toMatchObject({ role: 'result', period: '2024-01..2024-12' })
  const allotted = await read(table('Trồng rừng (kế hoạch) | Hộ nghèo, mục tiêu (%)'))
  expect(allotted('3.185')).toMatchObject({ role: 'target', period: '2025-01..2025-12' })
})

test('a rate that names nothing is that of the amount in the column before it', async () => {
  const figure = await read(
    '| Chủ đầu tư | Vốn giao (tỷ đồng) | Giải ngân đến 15/7 (tỷ đồng) | Tỷ lệ % |\n|---|---|---|---|\n| BQLDA Na Sầm | 341,7 | 204,4 | 59,8 |\n| BQLDA Lũng Pù | 218,3 | 40,2 | 18,4 |',
  )
  expect(figure('59,8')).toMatchObject({
    indicator: 'Tỷ lệ giải ngân',
    base: '%',
    period: '2024-01..2024-07',
  })
})

test('the annex of a plan is planned, but for what stands under years that were over', async () => {
  const plan = `**ỦY BAN NHÂN DÂN TỈNH KHE MƠ**\n\n*Khe Mơ, ngày 05 tháng 3 năm 2024*\n\n**KẾ HOẠCH**\n\n**Trồng mới cây chè giai đoạn 2024 - 2027**\n\n-----\n\nI. Nhiệm vụ\n\nCác huyện tổ chức trồng mới.\n\n**PHỤ LỤC**\n\n**PHÂN BỔ DIỆN TÍCH TRỒNG MỚI (ha)**\n\n| Huyện | Diện tích 2022 | Năm 2024 | Năm 2026 |\n|---|---|---|---|\n| Na Sầm | 2.875 | 95 | 101 |\n| Lũng Pù | 1.640 | 61 | 72 |\n`
  const { figures } = await parseDocument(Buffer.from(plan), 'ke-hoach.md')
  const roles = new Map((figures?.reports ?? []).flat().map(({ quantity, role }) => [quantity.raw, role]))
  expect([roles.get('2.875'), roles.get('95'), roles.get('101')]).toEqual(['result', 'target', 'target'])
})
