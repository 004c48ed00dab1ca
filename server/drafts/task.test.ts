import { describe, expect, it } from 'vitest'
import { createPause } from '../../search/pause.ts'
import { tasksIn } from './task.ts'
import { reportOf } from './testing-reports.ts'

async function tasks(text: string, heading = 'Nhiệm vụ, giải pháp') {
  const { contents } = reportOf('sl', 'Báo cáo', 'Sông Lam', [{ heading, level: 0, label: 'II' }, { text }])
  return (await tasksIn(contents, createPause())).map(({ unit, deadline }) => [unit, deadline])
}

describe('tasks', () => {
  it.each([
    ['a doer’s verb', 'Tiếp tục sắp xếp các điểm trường lẻ ở ba xã ven sông.', null, null],
    [
      'a body before its duty',
      'UBND huyện Bình Khê cần sớm khắc phục kè bị sạt.',
      'UBND huyện Bình Khê',
      null,
    ],
    [
      'whom it is given to, and until when',
      'Giao Sở Tài chính rà soát công nợ, hoàn thành trước ngày 30/6/2027.',
      'Sở Tài chính',
      'hoàn thành trước ngày 30/6/2027',
    ],
    [
      'a body whose name has a doer’s verb in it',
      'Sở Xây dựng chủ trì rà soát quy hoạch các điểm dân cư ven sông.',
      'Sở Xây dựng',
      null,
    ],
    [
      'a year of a plan that is no deadline',
      'Triển khai quy hoạch vùng dừa xiêm đến năm 2030, tầm nhìn đến năm 2045.',
      null,
      null,
    ],
  ])('are known by %s', async (_, text, unit, deadline) => {
    expect(await tasks(text)).toEqual([[unit, deadline]])
  })

  it.each([
    ['a target', 'Tỷ lệ che phủ rừng vùng thượng nguồn đạt 43,5% diện tích tự nhiên.'],
    ['an evaluation', 'Mô hình liên kết trồng dừa xiêm chưa phát huy hiệu quả ở ba xã.'],
    ['what was done', 'Các xã ven sông đã trồng 212 ha rừng ngập mặn trong hai năm.'],
    ['a heading', 'Phát triển kinh tế biển bền vững.'],
    ['a paper', 'Đề án số 14-ĐA/TU ngày 9/6/2022 về nâng cao chất lượng cán bộ cơ sở.'],
  ])('are not %s', async (_, text) => {
    expect(await tasks(text)).toEqual([])
  })

  it('are for the body that a heading above them names', async () => {
    const { contents } = reportOf('sl', 'Kế hoạch', 'Sông Lam', [
      { heading: 'Tổ chức thực hiện', level: 0, label: 'III' },
      { heading: 'Sở Giáo dục và Đào tạo', level: 1, label: '1' },
      { text: 'Tiếp tục sắp xếp các điểm trường lẻ ở ba xã ven sông.' },
    ])
    expect((await tasksIn(contents, createPause())).map(({ unit }) => unit)).toEqual([
      'Sở Giáo dục và Đào tạo',
    ])
  })

  it('are not told under results', async () => {
    expect(
      await tasks('Tiếp tục sắp xếp các điểm trường lẻ ở ba xã ven sông.', 'Kết quả thực hiện nhiệm vụ'),
    ).toEqual([])
  })
})
