import { describe, expect, it } from 'vitest'
import { textLines } from '../readers/text.ts'
import { recoverStructure } from './recover.ts'

const SCAN = `BÀO CÁO

Kết quả nuôi ong năm 2024

Khe Trúc, ngày 16 thúng 12 năm 2024

I. KẾT QUẢ

Các hộ chăm 1o quay mật ba lần trong năm, mỗi 1ứa 1ha hoa.

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
    expect(report?.passages.map(({ text }) => text)).toContain(
      'Các hộ chăm lo quay mật ba lần trong năm, mỗi lứa 1ha hoa.',
    )
    expect([report?.date?.value, report?.kind?.value]).toEqual(['2024-12-16', 'Báo cáo'])
  })

  it('stay as they are in a paper whose letters are its own', () => {
    expect(read(false)?.kind).toBeNull()
    expect(read(false)?.sections.flatMap(({ label }) => label || [])).toEqual(['I', 'II', 'II'])
  })
})

/** A worn page of a treaty: numbers of articles and items, an office and a kind with misread marks, strokes. */
const WORN = `BỘ NGOẠI GIAO

SỐ: 12/TB-LPQT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Độc lập - Tự - Hạnh phúc

THÔNG BÁO

s M M

Về việc thỏa thuận có hiệu lực

Bộ Ngoại giao trân trọng thông báo thỏa thuận nuôi cá giữa hai tỉnh biên giới đã có hiệu lực.

KT. VỤ TRƯỜNG

Lê Thị Hương

THỎA THUẬN

Diều 1

Nguyên tắc chung

Í. Hai bên giao đội cá giữ lịch thả giống chung.

2, Mỗi bên chịu phần thức ăn của mình.

3. Cá chết được báo trong ngày.

4. Lịch đánh bắt do hai bên cùng định.

Š. Sổ ghi chép do bên chủ nhà giữ,

Điệu 2

Điều khoản cuối

Thỏa thuận có hiệu lực năm năm kể từ ngày ký và được gia hạn một lần.

Điều 3

thích từ ngữ

Cá giống là cá dài dưới bốn phân.
`
it('of a worn page have their numbers mended by their sequence, and strokes left out', () => {
  const { reports } = recoverStructure({
    format: 'pdf',
    encoding: 'pdf',
    lines: textLines(WORN).map((line) => ({ ...line, page: 1 })),
    warnings: [],
    recognised: new Map([[1, 88]]),
  })
  const [report] = reports
  expect(report?.title.value).toBe('Thông báo về việc thỏa thuận có hiệu lực')
  expect([report?.number?.value, report?.signer?.value, report?.capacity?.value]).toEqual([
    '12/TB-LPQT',
    'Lê Thị Hương',
    'KT. Vụ trưởng',
  ])
  expect(reports.flatMap(({ sections }) => sections.map(({ label, title }) => `${label} ${title}`))).toEqual(
    expect.arrayContaining(['Điều 1 Nguyên tắc chung', 'Điều 2 Điều khoản cuối', 'Điều 3 ']),
  )
  const items = reports.flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'item'))
  expect(items.map(({ text }) => text.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.'])
})
