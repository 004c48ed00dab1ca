import { describe, expect, it } from 'vitest'
import { namesHeld, properNames } from './proper-names.ts'

describe('properNames', () => {
  it.each([
    ['Tổng mức đầu tư của dự án cầu Sông Lam 2 là bao nhiêu?', ['sông lam 2']],
    ['Chỉ số PCI của Sông Lam xếp thứ mấy?', ['pci']],
    ['Dự án thành phần 3 đi qua huyện nào?', ['thành phần 3']],
    ['Sông Lam có bao nhiêu hợp tác xã?', []],
    ['Ở Sông Lam, Đại hội lần thứ XIV bầu ai?', []],
    ['song lam co bao nhieu hop tac xa', []],
  ])('%s', (question, names) => {
    expect(properNames(question, ['Sông Lam'])).toEqual(names)
  })
})

describe('namesHeld', () => {
  it('counts other writings of a name', () => {
    const writings = new Map([['htx', ['hợp tác xã']]])
    expect(namesHeld(['htx'], 'Tỉnh có 120 hợp tác xã.', writings)).toBe(1)
    expect(namesHeld(['htx'], 'Tỉnh có 120 doanh nghiệp.', writings)).toBe(0)
  })

  it('holds everything when nothing is named', () => {
    expect(namesHeld([], '', new Map())).toBe(1)
  })
})
