import { expect, it } from 'vitest'
import { speaksOf } from './about-subject.ts'

it('hears a subject where its syllables stand side by side, of a short one all of them', () => {
  const speaks = speaksOf(['thu', 'phí', 'chợ'])
  expect(speaks('Công tác thu phí chợ đạt 312 triệu đồng.')).toBe(true)
  expect(speaks('Thu hoạch xong vụ chợ phiên, phí giữ xe 2 nghìn đồng.')).toBe(false)
})

it('hears half the pairs of a long one, and what papers write short', () => {
  const speaks = speaksOf(['thủ', 'tục', 'hành', 'chính', 'quá', 'hạn'])
  expect(speaks('Còn 41 hồ sơ TTHC chưa trả.')).toBe(true)
  expect(speaks('Hành lang chính được mở, thủ kho tục trực quá giờ.')).toBe(false)
})
