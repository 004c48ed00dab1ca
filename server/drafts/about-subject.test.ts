import { expect, it } from 'vitest'
import { speaksOf } from './about-subject.ts'

it('hears a subject where its syllables stand side by side, of a short one all of them', () => {
  const { says } = speaksOf(['thu phí', 'phí chợ'])
  expect(says('Công tác thu phí chợ đạt 312 triệu đồng.')).toBe(true)
  expect(says('Thu hoạch xong vụ chợ phiên, phí giữ xe 2 nghìn đồng.')).toBe(false)
})

it('hears half the pairs of a long one, and what papers write short', () => {
  const { says } = speaksOf(['thủ tục', 'tục hành', 'hành chính', 'chính quá', 'quá hạn'])
  expect(says('Còn 41 hồ sơ TTHC chưa trả.')).toBe(true)
  expect(says('Hành lang chính được mở, thủ kho tục trực quá giờ.')).toBe(false)
})

it('hears it under a heading that is about little else', () => {
  const { says, standsUnder } = speaksOf([
    'chạy thử',
    'thử tổ',
    'tổ bảo',
    'bảo vệ',
    'vệ rừng',
    'rừng 2',
    '2 cấp',
  ])
  const under = (title: string) =>
    standsUnder({ path: [{ label: 'I', title }], reportTitle: 'Báo cáo tháng 5' })
  expect(says('Trồng rừng 2 cấp.')).toBe(false)
  expect(under('VẬN HÀNH BẢO VỆ RỪNG 02 CẤP')).toBe(true)
  expect(under('KẾT QUẢ TRỒNG RỪNG, CHĂN NUÔI VÀ BẢO VỆ MÙA MÀNG')).toBe(false)
})
