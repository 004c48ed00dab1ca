import { expect, it } from 'vitest'
import { askedParts } from './asked-parts.ts'

it.each([
  [
    'Cầu Bến Mới dài bao nhiêu mét, ai làm chủ đầu tư?',
    ['Cầu Bến Mới dài bao nhiêu mét', 'ai làm chủ đầu tư'],
  ],
  [
    'Chợ Đông Kinh có xong đúng hạn không? hẹn lại khi nào',
    ['Chợ Đông Kinh có xong đúng hạn không', 'hẹn lại khi nào'],
  ],
  [
    'Trường Mỹ Hòa xây mấy phòng và khi nào xong, do ai làm',
    ['Trường Mỹ Hòa xây mấy phòng', 'khi nào xong', 'do ai làm'],
  ],
  [
    'Trong năm 2024, huyện Tân Hòa, một huyện nghèo, có mấy xã, thu bao nhiêu?',
    ['Trong năm 2024, huyện Tân Hòa, một huyện nghèo, có mấy xã', 'thu bao nhiêu'],
  ],
])('takes %j apart', (question, parts) => {
  expect(askedParts(question).map(({ words }) => words)).toEqual(parts)
  expect(askedParts(question).map(({ isWhole }) => isWhole)).toEqual(parts.map((_, at) => at === 0))
})

it.each([
  [
    'Tỷ lệ hộ nghèo, tỷ lệ hộ cận nghèo năm 2024 là bao nhiêu?',
    ['Tỷ lệ hộ nghèo năm 2024 là bao nhiêu', 'tỷ lệ hộ cận nghèo năm 2024 là bao nhiêu'],
  ],
])('gives each of several things of one kind in %j what is asked of all', (question, parts) => {
  expect(askedParts(question).map(({ words }) => words)).toEqual(parts)
  expect(askedParts(question).every(({ isWhole }) => isWhole)).toBe(true)
})

it.each([
  'Cầu Bến Mới dài bao nhiêu mét?',
  'Trồng trọt, chăn nuôi và thủy sản năm 2024 tăng bao nhiêu?',
  'Bao nhiêu xã, phường?',
  'thế còn bậc tiểu học thì sao, mấy % chưa đạt?',
  'Ai, ở đâu, khi nào, vì sao và mấy lần?',
])('leaves %j whole', (question) => {
  expect(askedParts(question)).toEqual([])
})
