import { describe, expect, it } from 'vitest'
import { textLines } from '../readers/text.ts'
import { linesToBlocks } from './blocks.ts'
import { countPairs } from './pairs.ts'
import { repairLines } from './text-repair.ts'

function blocks(text: string): string[] {
  const lines = repairLines(textLines(text))
  return linesToBlocks(lines, countPairs(lines))
    .filter((block) => !block.rule)
    .map((block) => block.text)
}

it('a letterhead with soft breaks names one body a block', () => {
  expect(
    blocks('UBND TỈNH SÔNG LAM  \nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n\nBAN CHẤP HÀNH  \nĐẢNG BỘ TỈNH SÔNG LAM'),
  ).toEqual(['UBND TỈNH SÔNG LAM', 'SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH SÔNG LAM'])
})

it('lines of a head and of a signature stand each for itself, whoever broke the paragraph', () => {
  expect(
    blocks(
      [
        'ỦY BAN NHÂN DÂN  \nHUYỆN BẮC KHÊ  \nVĂN PHÒNG HĐND VÀ UBND  \nSố: 31/VP-TH  \nV/v nộp báo cáo  \nquý II',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM  \nĐộc lập - Tự do - Hạnh phúc  \nBắc Khê, ngày 8 tháng 6 năm 2024',
        'TM. ỦY BAN NHÂN DÂN  \nKT. CHỦ TỊCH  \nPHÓ CHỦ TỊCH  \nLê Thị Hương',
        'GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO  \nVÀ DU LỊCH',
      ].join('\n\n'),
    ),
  ).toEqual([
    'ỦY BAN NHÂN DÂN HUYỆN BẮC KHÊ',
    'VĂN PHÒNG HĐND VÀ UBND',
    'Số: 31/VP-TH',
    'V/v nộp báo cáo quý II',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Bắc Khê, ngày 8 tháng 6 năm 2024',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'Lê Thị Hương',
    'GIÁM ĐỐC SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
  ])
})

/** Hard-wrapped as some converters do, every visual line by itself; the first paragraph ends on a short line. */
const WRAPPED = [
  'Trong quý I năm 2024, Huyện ủy Hòa Phú đã họp bàn việc nạo vét kênh và giao',
  'các xã ven sông rà soát lại từng tuyến đê, cống và trạm bơm để kịp mùa mưa,',
  'đồng thời phân công đồng chí                                               ',
  'Trần Sông Hương theo dõi địa bàn phía bắc cùng các hội, đoàn thể của huyện',
  'trong suốt thời gian thi công.',
  'Công tác tuyển quân được các xã chuẩn bị từ sớm, đúng quy trình và đạt toàn',
  'bộ số lượng được giao, không có trường hợp nào phải bù đổi sau khi khám tại',
  'trung tâm y tế huyện trên địa bàn',
  'Lĩnh vực văn hóa có bước chuyển mới với hai hội thi lớn, thu hút người xem',
  'ở cả ba cụm xã; phong trào thể thao được giữ vững như: (1) Bơi vượt sông ở',
  'Tân An Đông; (2) đua ghe ngo tại Thạnh Lộc được tổ chức vào đầu tháng ba;',
  '(3) chạy việt dã toàn huyện có hơn một nghìn người ghi tên tham dự ngày hội.',
  '1- Tiếp tục lãnh đạo các xã hoàn thành việc trồng cây phân tán theo kế hoạch',
  'đã được duyệt từ đầu năm và báo cáo kết quả về Văn phòng Huyện ủy.',
]

describe('linesToBlocks', () => {
  it.each([
    ['under each other', '\n'],
    ['with a blank line after each', '\n\n'],
  ])('puts hard-wrapped lines together, %s', (_, gap) => {
    const found = blocks(WRAPPED.join(gap))
    expect(found.map((text) => text.slice(0, 12))).toEqual([
      'Trong quý I ',
      'Công tác tuy',
      'Lĩnh vực văn',
      '1- Tiếp tục ',
    ])
    expect(found[0]).toContain('đồng chí Trần Sông Hương')
    expect(found[2]).toContain('đầu tháng ba; (3) chạy việt dã')
  })

  it('keeps lines with a hard break and titles in capitals together', () => {
    expect(blocks('**BÁO CÁO  \nKẾT QUẢ NĂM 2024**')).toEqual(['BÁO CÁO KẾT QUẢ NĂM 2024'])
    expect(blocks('KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI\nĐẢNG BỘ TỈNH SÔNG LAM 2020\n- 2025')).toEqual([
      'KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ TỈNH SÔNG LAM 2020 - 2025',
    ])
  })

  it.each([
    ['paragraphs on one line each', 'Huyện đã họp.\nXã đã làm xong việc.'],
    ['items', '- Như trên,\n- Lưu Văn phòng.'],
    ['a number below a title in capitals', 'KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT CỦA TỈNH\nA KẾT QUẢ ĐẠT ĐƯỢC'],
    ['a kind of paper above its title', 'THÔNG BÁO\nKẾT LUẬN CỦA THƯỜNG TRỰC HUYỆN ỦY'],
  ])('leaves %s apart', (_, text) => {
    expect(blocks(text)).toHaveLength(2)
  })
})
