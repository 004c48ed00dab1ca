import { describe, expect, it } from 'vitest'
import { definedAbbreviations, expandAbbreviations } from './abbreviations.ts'

const instead = (question: string) =>
  expandAbbreviations(question, []).flatMap((expansion) => expansion.instead)

describe('expandAbbreviations', () => {
  it.each([
    ['UBND huyện', 'ủy ban nhân dân'],
    ['ubnd huyen', 'ủy ban nhân dân'],
    ['hdnd huyen', 'hội đồng nhân dân'],
    ['Ủy ban nhân dân huyện', 'ubnd'],
    ['uỷ ban nhân dân huyện', 'ubnd'],
    ['vùng ĐBSCL', 'đồng bằng sông cửu long'],
    ['phát triển KT-XH', 'kinh tế xã hội'],
    ['thị trấn TT', 'thị trấn'],
  ])('lets %j find %j', (question, other) => {
    expect(instead(question)).toContain(other)
  })

  it.each(['ca sĩ và con cá', 'thu nhập của người dân', 'cái tủ'])(
    'finds no abbreviation in %j',
    (question) => {
      expect(instead(question)).toEqual([])
    },
  )

  it('puts what the reports define first', () => {
    const [first] = expandAbbreviations('Ban CCN', [{ short: 'ccn', full: 'chi cục nước' }])
    expect(first?.instead[0]).toBe('chi cục nước')
  })
})

describe('definedAbbreviations', () => {
  it.each([
    ['Trung tâm Giống cây trồng (sau đây gọi tắt là TTGCT) được lập.', 'ttgct', 'trung tâm giống cây trồng'],
    ['giao Ban Quản lý Đê điều (viết tắt BQLĐĐ) thực hiện', 'bqlđđ', 'ban quản lý đê điều'],
    ['Tỉnh có 5 khu bảo tồn ngập nước (KBTNN) lớn', 'kbtnn', 'khu bảo tồn ngập nước'],
  ])('reads %j', (text, short, full) => {
    expect(definedAbbreviations(text)).toContainEqual({ short, full })
  })

  it.each(['đạt kế hoạch (KH)đề ra', 'huyện Bình Khê (ABC)', 'tăng 5% (năm 2020)'])(
    'reads %j as none',
    (text) => {
      expect(definedAbbreviations(text).filter(({ short }) => short !== 'kh')).toEqual([])
    },
  )
})
