import { describe, expect, it } from 'vitest'
import type { Area } from '../../../search/figure.ts'
import { understoodAsSaid } from '../talk/talk-reply.ts'
import { askedScope } from './asked-scope.ts'

const known: ReadonlyMap<string, Area> = new Map([
  ['Tân Phú', { name: 'huyện Tân Phú', level: 'district', within: null }],
])
const scopeOf = (text: string) => askedScope(understoodAsSaid(text), known, [])

describe('askedScope', () => {
  it.each([
    ['Thu ngân sách huyện Tân Phú năm 2024', ['tan phu']],
    ['Tân Phú thu bao nhiêu?', ['tan phu']],
    ['thu ngan sach tan phu nam 2024', ['tan phu']],
    ['Thu ngân sách năm 2024', []],
  ])('%j asks about the areas %j', (text, areas) => {
    expect(scopeOf(text).areas).toEqual(areas)
  })

  it.each([
    ['Mục tiêu thu ngân sách năm 2025?', 'aim'],
    ['Đã thu được bao nhiêu?', 'result'],
    ['Thu ngân sách bao nhiêu?', null],
  ])('%j asks for %j', (text, role) => {
    expect(scopeOf(text).role).toBe(role)
  })

  it.each([
    ['Những xã nào chưa đạt chuẩn?', true],
    ['Những xã nào đạt chuẩn?', false],
    ['Xã có đạt chuẩn không?', false],
    ['Đã hoàn thành chưa?', false],
  ])('%j asks for what is not so: %j', (text, negated) => {
    expect(scopeOf(text).negated).toBe(negated)
  })

  it('reads a month with its year, and no time that is only compared with', () => {
    expect(scopeOf('tháng 9/2025 tăng bao nhiêu so với năm 2024?').times).toMatchObject([
      { months: [9, 9], years: [2025, 2025] },
    ])
  })
})
