import { describe, expect, it } from 'vitest'
import { createPause } from '../../../search/pause.ts'
import { measuredIn, reportOf } from '../../drafts/testing-reports.ts'
import { findDisagreements } from './find-disagreements.ts'
import { figureSentences } from './sentence-pairs.ts'

async function apart(report: string, appendix: string): Promise<readonly string[]> {
  const title = 'Báo cáo tình hình năm 2025 của tỉnh Sông Lam'
  const reports = [
    reportOf('bc', title, 'Sông Lam', [{ text: report }]),
    reportOf('pl', 'Phụ lục số liệu năm 2025 của tỉnh Sông Lam', 'Sông Lam', [{ text: appendix }]),
    // What else such reports say, so that the syllables have their weights.
    reportOf('kh', 'Báo cáo khác', 'Sông Lam', [
      { text: 'Diện tích cây ăn trái đạt 21.400 ha, trong đó xoài 9.200 ha.' },
      { text: 'Ghi nhận 1.904 ca sốt xuất huyết, giảm 27,3% so với cùng kỳ.' },
      { text: 'Sửa chữa 615 căn nhà cho hộ nghèo tại huyện Hòa Phú.' },
    ]),
  ]
  const pause = createPause()
  const passages = reports.flatMap(({ contents }) => contents)
  const sentences = await figureSentences(passages, measuredIn(reports), pause)
  const { apart: found } = await findDisagreements(sentences, pause)
  return found.map(({ figures }) => figures.map(({ raw }) => raw).join(' / '))
}

const BUDGET = 'Thu ngân sách nhà nước trên địa bàn tỉnh ước năm 2025 đạt'

describe('figures that disagree', () => {
  it('finds one indicator with two values', async () => {
    expect(
      await apart(`${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.165 tỷ đồng, cao nhất từ trước đến nay.`),
    ).toEqual(['8.615 / 8.165'])
  })

  it('finds a unit a thousand times too small', async () => {
    expect(await apart(`${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.615 triệu đồng.`)).toEqual(['8.615 / 8.615'])
  })

  it('finds a count of what is no listed unit', async () => {
    const said = 'Toàn tỉnh nâng cấp, sửa chữa hạ tầng thương mại tại các huyện Hòa Phú, Bình Khê với'
    expect(await apart(`${said} 24 chợ.`, `${said} 27 chợ.`)).toEqual(['24 / 27'])
  })

  it('finds one event with two dates', async () => {
    const said = 'Cầu Vàm Sậu nối hai huyện Hòa Phú và Bình Khê được thông xe, đưa vào khai thác ngày'
    expect(await apart(`${said} 14/9/2024.`, `${said} 19/9/2024.`)).toEqual(['14/9/2024 / 19/9/2024'])
    expect(await apart(`${said} 14/9/2024.`, `${said} 14 tháng 9 năm 2024.`)).toEqual([])
  })

  it.each([
    ['the same', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.615 tỷ đồng.`],
    ['rounding', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.614,72 tỷ đồng.`],
    ['a hedge', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} khoảng 8.600 tỷ đồng.`],
    ['another year', `${BUDGET} 8.615 tỷ đồng.`, BUDGET.replace('2025', '2024').concat(' 7.902 tỷ đồng.')],
    ['plan against result', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} kế hoạch 8.200 tỷ đồng.`],
    ['a change against a level', `${BUDGET} 91,5%.`, `${BUDGET} tăng 9,1%.`],
    [
      'so much of the plan against so much beyond',
      `${BUDGET} 115,2% kế hoạch.`,
      `${BUDGET} vượt 15,2% kế hoạch.`,
    ],
    ['a rounded percentage', `${BUDGET} 91,46%.`, `${BUDGET} 91,5%.`],
    ['another unit', `${BUDGET} 8.615 tỷ đồng.`, `${BUDGET} 8.615 dự án.`],
  ])('passes over %s', async (_, report, appendix) => {
    expect(await apart(report, appendix)).toEqual([])
  })
})
