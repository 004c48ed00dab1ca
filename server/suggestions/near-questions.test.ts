import { expect, it } from 'vitest'
import type { Area } from '../../search/figure.ts'
import { nearQuestions } from './near-questions.ts'

const province = (name: string): [string, Area] => [
  name,
  { name: `tỉnh ${name}`, level: 'province', within: null },
]
const district = (name: string): [string, Area] => [
  name,
  { name: `huyện ${name}`, level: 'district', within: 'tỉnh Hoa Giang' },
]
const AREAS = new Map([
  province('Hoa Giang'),
  province('Sông Lam'),
  district('Tân Hòa'),
  district('Bãi Ngô'),
  district('Khe Sen'),
])
const near = (text: string): readonly string[] =>
  nearQuestions(text, AREAS, ['Hoa Giang', 'Sông Lam', 'Khe Sen']).map(({ question }) => question)

it('asks for the years beside the one asked about, then for places of the same level, those with papers first', () => {
  expect(near('Thu ngân sách huyện Tân Hòa năm 2023?')).toEqual([
    'Thu ngân sách huyện Tân Hòa năm 2022?',
    'Thu ngân sách huyện Tân Hòa năm 2024?',
    'Thu ngân sách huyện Khe Sen năm 2023?',
    'Thu ngân sách huyện Bãi Ngô năm 2023?',
  ])
})

it('asks for the months beside, within the year', () => {
  expect(near('Thu ngân sách tháng 12/2023?')).toEqual(['Thu ngân sách tháng 11/2023?'])
})

it('leaves a time that only serves to compare, and a question of two times', () => {
  expect(near('Thu ngân sách tăng bao nhiêu so với năm 2022?')).toEqual([])
  expect(near('Thu ngân sách năm 2022 và năm 2023?')).toEqual([])
})

it('sets no place beside itself', () => {
  expect(near('So sánh thu ngân sách của Hoa Giang và Sông Lam')).toEqual([])
  expect(near('So sánh thu ngân sách huyện Khe Sen và huyện Tân Hòa')).toEqual([
    'So sánh thu ngân sách huyện Khe Sen và huyện Bãi Ngô',
  ])
})
