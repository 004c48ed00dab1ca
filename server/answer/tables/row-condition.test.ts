import { describe, expect, it } from 'vitest'
import { rowCondition } from './row-condition.ts'

describe('rowCondition', () => {
  it.each([
    ['Xã nào có tỷ lệ hộ nghèo trên 10%?', true, false, 10],
    ['các huyện năng suất dưới 57 tạ', false, false, 57],
    ['Sở nào giải ngân từ 80% trở lên?', true, true, 80],
    ['những xã chưa đạt 95% bảo hiểm y tế', false, false, 95],
  ])('%j has a bound', (question, above, inclusive, value) => {
    expect(rowCondition(question)).toMatchObject({ kind: 'bound', above, inclusive, value })
  })

  it('hears a change and a state without an amount', () => {
    expect(rowCondition('Huyện nào thu ngân sách giảm so cùng kỳ?')).toEqual({ kind: 'change', falls: true })
    expect(rowCondition('Khoản thu nào tăng?')).toEqual({ kind: 'change', falls: false })
    expect(rowCondition('Dự án nào chưa khởi công?')).toEqual({ kind: 'said' })
  })

  it.each([
    'Bao nhiêu xã trên 10% hộ nghèo?',
    'Xã nào nghèo nhất?',
    'Tai nạn giảm vào năm nào?',
    'Thu ngân sách trên 500 tỷ đồng lấy từ nguồn nào?',
    'Các giải pháp giảm nghèo?',
  ])('%j asks for no rows', (question) => {
    expect(rowCondition(question)).toBeNull()
  })
})
