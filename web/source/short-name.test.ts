import { describe, expect, it } from 'vitest'
import { type NamedReport, shortName } from './short-name.ts'

const paper = (facts: Partial<NamedReport>): NamedReport => ({
  title: 'Báo cáo tình hình kinh tế - xã hội 9 tháng, nhiệm vụ những tháng cuối năm của tỉnh Lam Kiều',
  kind: 'Báo cáo',
  number: null,
  place: null,
  area: null,
  period: null,
  date: null,
  draft: null,
  ...facts,
})

describe('shortName', () => {
  it('names kind and number, whose it is, of when', () => {
    const facts = {
      number: '88/BC-UBND',
      place: 'Lam Kiều',
      area: 'huyện Đồi Sim',
      period: 'quý II năm 2023',
    }
    expect(shortName(paper(facts))).toBe('Báo cáo 88/BC-UBND · huyện Đồi Sim · quý II năm 2023')
  })

  it('tells a draft, and takes the year of the day for a missing time', () => {
    expect(shortName(paper({ draft: 'Dự thảo lần 2', place: 'Lam Kiều', date: '2023-11' }))).toBe(
      'Báo cáo (dự thảo lần 2) · Lam Kiều · 2023',
    )
  })

  it('calls an annex by the first words of its title, and repeats nothing of them', () => {
    const title = 'Phụ lục 3. Chỉ tiêu năm 2023 phân theo huyện, thành phố trực thuộc tỉnh'
    expect(shortName(paper({ title, kind: 'Phụ lục', place: 'Lam Kiều', period: 'năm 2023' }))).toBe(
      'Phụ lục 3. Chỉ tiêu năm 2023 phân theo huyện… · Lam Kiều',
    )
  })

  it('falls back on the title of a paper of which nothing is known', () => {
    expect(shortName(paper({ title: 'Bảng\nchấm  công', kind: null }))).toBe('Bảng chấm công')
  })
})
