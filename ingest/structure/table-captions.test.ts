import { describe, expect, it } from 'vitest'
import { readText } from '../readers/text.ts'
import { recoverStructure } from './recover.ts'

const HEAD = '**BÁO CÁO**\n\n**Kết quả nuôi ong năm 2024**\n\n'
const TABLE = '| TT | Thôn | Số đàn |\n|---|---|---|\n| 1 | Đồi Sim | 42 |\n| 2 | Khe Trúc | 37 |\n\n'
const TEXT = 'Các hộ đã quay mật ba lần trong năm, bán hết trước tháng chạp và mua thêm thùng mới.\n\n'

function placesIn(text: string) {
  const { reports } = recoverStructure(readText(new TextEncoder().encode(HEAD + text), 'a.md'))
  return reports.flatMap(({ sections, passages }) =>
    passages.map(({ kind, section, text: own }) => ({
      kind,
      text: own,
      under: section === null ? null : `${sections[section]?.label} ${sections[section]?.title}`.trim(),
    })),
  )
}
const underOf = (text: string, start: string) =>
  placesIn(text).find((one) => one.text.startsWith(start))?.under

describe('the name of a table', () => {
  it('inside a numbered section heads nothing: what stands below the table belongs to the section', () => {
    const text = `**I. KẾT QUẢ**\n\n${TEXT}**BIỂU TỔNG HỢP SỐ ĐÀN ONG**\n\nĐơn vị tính: đàn\n\n${TABLE}Nguồn: hội nuôi ong.\n\n**II. TỒN TẠI**\n\n${TEXT}`
    expect(underOf(text, 'Nguồn')).toBe('I KẾT QUẢ')
    expect(underOf(text, 'TT: 1')).toBe('I KẾT QUẢ')
    expect(placesIn(text).find((one) => one.text.startsWith('BIỂU'))?.kind).toBe('paragraph')
  })

  it('with a number of its own is none, while the numbers of the text go on behind it', () => {
    const text = `**I. KẾT QUẢ**\n\n${TEXT}**Biểu 1. Số đàn ong**\n\n${TABLE}${TEXT}**II. TỒN TẠI**\n\n${TEXT}`
    expect(underOf(text, 'TT: 1')).toBe('I KẾT QUẢ')
  })

  it('in a paper of forms is a part with the title of the next line', () => {
    const text = `**Biểu mẫu 1**\n\n**Đàn ong**\n\n${TABLE}**Biểu mẫu 2**\n\n**Thùng nuôi**\n\n(Kèm theo Báo cáo số 3/BC-HNO)\n\n${TABLE}`
    expect([...new Set(placesIn(text).flatMap((one) => (one.kind === 'table' ? [one.under] : [])))]).toEqual([
      'Biểu mẫu 1 Đàn ong',
      'Biểu mẫu 2 Thùng nuôi',
    ])
    expect(placesIn(text).find((one) => one.text.startsWith('(Kèm theo'))?.kind).toBe('matter')
  })

  it('below a title over several appendices stands under it', () => {
    const text = `ỦY BAN NHÂN DÂN XÃ KHE MƠ\n\nCÁC BIỂU SỐ LIỆU VỀ NGHỀ NUÔI ONG CỦA XÃ\n\nPHỤ LỤC I\n\nSỐ ĐÀN ONG CỦA CÁC THÔN\n\n${TABLE}PHỤ LỤC II\n\nSỐ THÙNG NUÔI CỦA CÁC THÔN\n\n${TABLE}`
    const { reports } = recoverStructure(readText(new TextEncoder().encode(text), 'a.md'))
    const passages = reports.flatMap((report) => report.passages)
    expect(reports).toHaveLength(2)
    expect(passages.find((one) => one.text.startsWith('CÁC BIỂU'))?.kind).toBe('heading')
    expect(passages.find((one) => one.text.startsWith('ỦY BAN'))?.kind).toBe('matter')
  })
})
