import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../ingest/readers/read-document.ts'
import type { SourceLine } from '../ingest/source-line.ts'

const BODY = [
  'TỈNH ỦY SÔNG LAM',
  '*',
  'Số 45-TB/TU',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Sông Lam, ngày 12 tháng 8 năm 2024',
  'THÔNG BÁO',
  'Tỉnh ủy chỉ đạo các cấp, các ngành thực hiện đồng bộ nhiều giải pháp nhằm ổn định đời sống nhân dân vùng hạn mặn của huyện Bình Khê và thị xã Thạnh Lộc trong mùa khô.',
  'I. KẾT QUẢ',
  '1. Về kinh tế',
  'a) Giao Sở Nông nghiệp theo dõi độ mặn hằng ngày tại các cống đầu mối, báo cáo kịp thời để vận hành đóng mở cống phù hợp với lịch xuống giống của nông dân.',
  'b) Giao Sở Công Thương chuẩn bị nguồn hàng.',
  '2. Về xã hội',
  '- Chăm lo người nghèo ở các xã vùng sâu, nhất là các hộ đồng bào dân tộc thiểu số của huyện Tân An Đông và Hòa Phú.',
  '- Tặng quà gia đình chính sách.',
  'Thu ngân sách đạt 61,24% dự toán; diện tích 12 km² rừng.',
  'Địa phương | Năm 2024 | Năm 2024',
  'Địa phương | Kế hoạch | Thực hiện',
  'Hòa Phú | 1.200 | 1.350',
  'Bình Khê | 980 | 1.010',
  'Trên đây là thông báo của Tỉnh ủy.',
  'Nơi nhận:',
  '- Các huyện ủy;',
  '- Lưu Văn phòng.',
  'T/M BAN THƯỜNG VỤ',
  'PHÓ BÍ THƯ',
  'Đỗ Thị Hạnh',
]

async function read(format: string): Promise<readonly SourceLine[]> {
  const file = `thong-bao-song-lam.${format}`
  const bytes = new Uint8Array(readFileSync(new URL(`fixtures/formats/${file}`, import.meta.url)))
  return (await readDocument(bytes, file)).lines.filter((line) => line.text !== '')
}

const shown = (line: SourceLine) => (line.bullet === null ? line.text : `${line.bullet} ${line.text}`)

describe('an announcement with lists, notes, merged cells and a letterhead', () => {
  it.each(['docx', 'doc', 'odt', 'rtf', 'pdf'])('reads the same from .%s', async (format) => {
    const lines = await read(format)
    expect(lines.filter((line) => line.note === null).map(shown)).toEqual(BODY)
    expect(lines.filter((line) => line.note !== null).map((line) => line.text)).toEqual([
      'Chưa kể vốn vay lại.',
      'Dự toán giao đầu năm.',
    ])
    const marks = lines.find((line) => line.text.startsWith('Thu ngân sách'))?.marks
    expect(marks?.map((mark) => mark.offset)).toEqual([24, 32])
  })

  it.each(['docx', 'doc', 'odt', 'rtf', 'html'])('binds each note to its mark in .%s', async (format) => {
    const lines = await read(format)
    const marks = lines.flatMap((line) => line.marks.map((mark) => mark.noteId))
    expect(marks).toHaveLength(2)
    expect(lines.flatMap((line) => (line.note === null ? [] : [line.note.noteId]))).toEqual(marks)
  })
})
