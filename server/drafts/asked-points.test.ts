import { expect, it } from 'vitest'
import { askedPoints } from './asked-points.ts'

it.each([
  ['ba số liệu về chăn nuôi của nà lum', 3, true],
  ['cho tôi 3 con số nổi bật', 3, true],
  ['nêu 05 ý chính của báo cáo', 5, false],
  ['4 gạch đầu dòng về dạy nghề', 4, false],
  ['năm điểm quan trọng trong kế hoạch', 5, false],
])('hears how many points are asked for: %s', (request, count, figures) => {
  expect(askedPoints(request)).toEqual({ count, figures })
})

it.each([
  'số liệu năm 2025 của nà lum',
  'ba xã có số liệu cao nhất',
  'hai ý kiến của chủ tọa',
  'tóm tắt 3 điểm trường của xã',
  'kế hoạch 45 câu lạc bộ 1/2 số liệu',
  '99 ý chính',
])('hears none in: %s', (request) => {
  expect(askedPoints(request)).toBeNull()
})
