import { describe, expect, it } from 'vitest'
import { askedSection } from './asked-section.ts'

describe('askedSection', () => {
  it.each([
    ['Hạn chế 6 tháng đầu năm của tỉnh', 'hạn chế'],
    ['Nêu những khó khăn của xã Suối Tre', 'khó khăn'],
    ['Tỉnh kiến nghị gì sau bão?', 'kiến nghị'],
    ['Năm 2023 huyện rút ra những bài học kinh nghiệm nào?', 'bài học kinh nghiệm'],
    ['Sở Y tế được giao nhiệm vụ gì?', 'nhiệm vụ'],
  ])('%j asks for what papers tell under %j', (question, words) => {
    expect(askedSection(question)?.words).toBe(words)
  })

  it('knows other names of the same', () => {
    expect(askedSection('Tồn tại của huyện là gì?')?.names).toContain('han che')
  })

  it.each([
    'Có mấy nhiệm vụ chưa xong?',
    'Nhiệm vụ nào tốn tiền nhất?',
    'Nghị quyết về nhiệm vụ năm 2023 hết hiệu lực hôm nào?',
    'Ai chịu trách nhiệm về hạn chế này?',
    'Tỷ lệ hộ nghèo là bao nhiêu?',
  ])('%j asks for something else', (question) => {
    expect(askedSection(question)).toBeNull()
  })
})
