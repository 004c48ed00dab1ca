import { describe, expect, it } from 'vitest'
import { textLines } from '../readers/text.ts'
import { recoverStructure } from './recover.ts'

const SCAN = `BÀO CÁO

Kết quả nuôi ong năm 2024

Khe Trúc, ngày 16 thúng 12 năm 2024

I. KẾT QUẢ

Các hộ quay mật ba lần trong năm.

II. TỒN TẠI

Thùng nuôi đã cũ.

II. NHIỆM VỤ

Thay thùng nuôi trước tháng ba.
`
const read = (recognised: boolean) =>
  recoverStructure({
    format: 'pdf',
    encoding: 'pdf',
    lines: textLines(SCAN).map((line) => ({ ...line, page: 1 })),
    warnings: [],
    ...(recognised ? { recognised: new Map([[1, 91]]) } : {}),
  }).reports[0]

describe('letters recognised from a picture', () => {
  it('are mended where the paper itself tells them, and that is recorded', () => {
    const report = read(true)
    expect(report?.sections.map(({ label }) => label)).toEqual(['I', 'II', 'III'])
    const mended = report?.passages.find(({ text }) => text.startsWith('III'))
    expect(mended?.repairs).toMatchObject([{ source: 'II', start: 0, end: 3 }])
    expect([report?.date?.value, report?.kind?.value]).toEqual(['2024-12-16', 'Báo cáo'])
  })

  it('stay as they are in a paper whose letters are its own', () => {
    expect(read(false)?.kind).toBeNull()
    expect(read(false)?.sections.flatMap(({ label }) => label || [])).toEqual(['I', 'II', 'II'])
  })
})
