import { describe, expect, it } from 'vitest'
import { plainRun } from '../text-run.ts'
import { letterheadApart } from './letterhead-halves.ts'
import { lineText, type VisualLine } from './visual-line.ts'

/** A line at height `y` of texts that begin and end at these places. */
function line(
  y: number,
  ...parts: readonly (readonly [left: number, right: number, text: string])[]
): VisualLine {
  const segments = parts.map(([left, right, text]) => ({ left, right, runs: [plainRun(text)] }))
  const left = segments[0]?.left ?? 0
  return { page: 1, left, right: segments.at(-1)?.right ?? 0, y, size: 13, segments, firstWord: 20 }
}
const order = (lines: readonly VisualLine[]) => letterheadApart(lines).map(lineText)

describe('the halves of a letterhead', () => {
  const head = [
    line(80, [110, 200, 'SỞ Y TẾ SÔNG LAM'], [270, 540, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT']),
    line(90, [120, 190, 'Số: 71/SYT-NVD']),
    line(96, [380, 420, 'NAM']),
    line(106, [100, 220, 'V/v thu hồi thuốc']),
    line(112, [300, 500, 'Độc lập - Tự do - Hạnh phúc']),
    line(122, [110, 210, 'ho trẻ em']),
    line(128, [300, 480, 'Sông Lam, ngày 4 tháng 6 năm 2024']),
    line(138, [110, 200, 'không đạt chuẩn']),
  ]

  it('are read one after the other, the subject of a letter whole', () => {
    expect(order([...head, line(170, [80, 540, 'Kính gửi: Các bệnh viện.'])])).toEqual([
      'SỞ Y TẾ SÔNG LAM',
      'Số: 71/SYT-NVD',
      'V/v thu hồi thuốc',
      'ho trẻ em',
      'không đạt chuẩn',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT',
      'NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sông Lam, ngày 4 tháng 6 năm 2024',
      'Kính gửi: Các bệnh viện.',
    ])
  })

  it('end above the title, and begin below who signed the paper before', () => {
    const lines = [
      line(50, [330, 430, 'Lê Thị Hương']),
      line(80, [110, 200, 'SỞ Y TẾ'], [270, 540, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
      line(100, [120, 190, 'Số: 72/BC-SYT'], [300, 480, 'Sông Lam, ngày 5 tháng 6 năm 2024']),
      line(130, [280, 340, 'BÁO CÁO']),
    ]
    expect(order(lines)).toEqual([
      'Lê Thị Hương',
      'SỞ Y TẾ',
      'Số: 72/BC-SYT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Sông Lam, ngày 5 tháng 6 năm 2024',
      'BÁO CÁO',
    ])
  })

  it('leave the lines of the letterhead above to it', () => {
    const state = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    const lines = [
      line(80, [110, 200, 'SỞ Y TẾ'], [270, 540, state]),
      line(100, [300, 480, 'Sông Lam, ngày 5 tháng 6 năm 2024']),
      line(112, [110, 200, 'V/v tiêm phòng']),
      line(130, [270, 540, state]),
      line(150, [120, 190, 'Số: 73/SYT'], [300, 480, 'Sông Lam, ngày 6 tháng 6 năm 2024']),
    ]
    expect(order(lines)).toEqual([
      'SỞ Y TẾ',
      'V/v tiêm phòng',
      state,
      'Sông Lam, ngày 5 tháng 6 năm 2024',
      'Số: 73/SYT',
      state,
      'Sông Lam, ngày 6 tháng 6 năm 2024',
    ])
  })

  it('are none where the name stands in a sentence', () => {
    const lines = [
      line(80, [80, 540, 'Hiến pháp nước CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
      line(100, [80, 200, 'Số: 5/x'], [300, 480, 'ngày 4 tháng 6 năm 2024']),
    ]
    expect(letterheadApart(lines)).toEqual(lines)
  })
})

it('those who sign beside each other have each their name', () => {
  const lines = [
    line(500, [120, 170, 'THƯ KÝ'], [380, 440, 'CHỦ TRÌ']),
    line(580, [110, 190, 'Ma Thị Lan'], [370, 460, 'Đỗ Văn Bền']),
  ]
  expect(order(lines)).toEqual(['THƯ KÝ', 'Ma Thị Lan', 'CHỦ TRÌ', 'Đỗ Văn Bền'])
  expect(order([line(500, [120, 170, 'THƯ KÝ'], [380, 440, 'CHỦ TRÌ'])])).toEqual(['THƯ KÝ  CHỦ TRÌ'])
})

it('three who sign have each their name, whoever is asked to write it out', () => {
  const lines = [
    line(500, [90, 190, 'NGƯỜI GHI BIÊN BẢN'], [240, 320, 'ĐẠI DIỆN XÓM'], [380, 450, 'TRƯỞNG ĐOÀN']),
    line(514, [95, 185, '(Ký, ghi rõ họ tên)']),
    line(580, [100, 170, 'Ma Thị Lan'], [235, 330, 'Lương Thị Thanh Nhàn'], [385, 450, 'Đỗ Văn Bền']),
    line(620, [90, 500, 'Phần sau của biên bản.']),
  ]
  expect(order(lines)).toEqual([
    'NGƯỜI GHI BIÊN BẢN',
    '(Ký, ghi rõ họ tên)',
    'Ma Thị Lan',
    'ĐẠI DIỆN XÓM',
    'Lương Thị Thanh Nhàn',
    'TRƯỞNG ĐOÀN',
    'Đỗ Văn Bền',
    'Phần sau của biên bản.',
  ])
})

it('a letterhead without number and day is parted at its motto, a name that goes on below it left whole', () => {
  const lines = [
    line(80, [110, 200, 'UBND XÃ KHE ĐÁ'], [270, 540, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']),
    line(94, [110, 210, 'ĐOÀN KIỂM TRA THEO'], [300, 500, 'Độc lập - Tự do - Hạnh phúc']),
    line(108, [105, 215, 'QUYẾT ĐỊNH SỐ 6/QĐ-UBND']),
    line(140, [220, 380, 'BIÊN BẢN LÀM VIỆC']),
  ]
  expect(order(lines)).toEqual([
    'UBND XÃ KHE ĐÁ',
    'ĐOÀN KIỂM TRA THEO',
    'QUYẾT ĐỊNH SỐ 6/QĐ-UBND',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'BIÊN BẢN LÀM VIỆC',
  ])
})

it('an office level with a receiver on top of a page stands for itself', () => {
  const lines = [
    line(80, [80, 180, '- Các xã đoàn;'], [390, 460, 'PHÓ BÍ THƯ']),
    line(100, [80, 130, '- Lưu VP.']),
  ]
  expect(order(lines)).toEqual(['- Các xã đoàn;', 'PHÓ BÍ THƯ', '- Lưu VP.'])
})
