import { describe, expect, it } from 'vitest'
import { saysSuperlative, superlativeAsked } from './superlative.ts'

describe('superlativeAsked', () => {
  it.each([
    ['Huyện nào có tỷ lệ hộ nghèo cao nhất?', 'most'],
    ['Xã nào nghèo nhất?', 'most'],
    ['nơi ít hộ cận nghèo nhất cuối năm 2024', 'least'],
    ['Ngành nào tăng trưởng chậm nhất?', 'least'],
    ['huyện nào nhiều công trình bền vững nhất', 'most'],
  ])('%j asks for the %s', (question, end) => {
    expect(superlativeAsked(question)).toMatchObject({ end, falls: false, ofRank: false })
  })

  it('knows places in a ranking and the greatest fall', () => {
    expect(superlativeAsked('Đơn vị nào đứng cuối bảng?')).toMatchObject({ end: 'least', ofRank: true })
    expect(superlativeAsked('Sở nào xếp thứ nhất?')).toMatchObject({ end: 'most', ofRank: true })
    expect(superlativeAsked('Mặt hàng nào giảm mạnh nhất?')).toMatchObject({ end: 'most', falls: true })
  })

  it.each([
    'Cuộc họp thống nhất những gì?',
    'Phải luân chuyển ít nhất mấy tháng?',
    'Số liệu mới nhất là bao nhiêu?',
    'Kỳ họp thứ nhất họp ngày nào?',
    'Người đứng đầu cơ quan chịu trách nhiệm gì?',
    'Biên bản họp về đầu tư công',
  ])('%j orders nothing', (question) => {
    expect(superlativeAsked(question)).toBeNull()
  })

  it('hears the same end in what is said', () => {
    const highest = { end: 'most', falls: false, ofRank: false, ofLevel: true } as const
    expect(saysSuperlative('Cao nhất là xã Tân Phú (12,4%).', highest)).toBe(true)
    expect(saysSuperlative('Thấp nhất là xã Tân Phú (2,4%).', highest)).toBe(false)
  })
})
