import { describe, expect, it } from 'vitest'
import { officialWords } from './everyday-words.ts'

const instead = (question: string) => officialWords(question).flatMap((found) => found.instead)

describe('officialWords', () => {
  it.each([
    ['Bao nhiêu học trò ở Bình Khê?', 'học sinh'],
    ['Chuyện đường sá của huyện ra sao', 'giao thông'],
    ['Nhà thương huyện có mấy giường', 'bệnh viện'],
    ['Tỉnh rót vốn vào đâu', 'đầu tư'],
  ])('says what papers say for %j', (question, official) => {
    expect(instead(question)).toContain(official)
  })

  it('takes the longest everyday phrase', () => {
    expect(officialWords('làm ăn xa').map(({ words }) => words)).toEqual(['làm ăn xa'])
  })

  it.each(['Tổng thu ngân sách quý 1', 'Số xã đạt chuẩn', ''])('leaves %j as it is', (question) => {
    expect(officialWords(question)).toEqual([])
  })
})
