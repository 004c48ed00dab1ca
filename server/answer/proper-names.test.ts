import { describe, expect, it } from 'vitest'
import { namesHeld, plainLetters, properNames } from './proper-names.ts'

describe('properNames', () => {
  it.each([
    ['Tổng mức đầu tư của dự án cầu Sông Lam 2 là bao nhiêu?', ['sông lam 2']],
    ['Chỉ số PCI của Sông Lam xếp thứ mấy?', ['pci']],
    ['Dự án thành phần 3 đi qua huyện nào?', ['thành phần 3']],
    ['Sông Lam có bao nhiêu hợp tác xã?', []],
    ['GRDP của Sông Lam 6 tháng đầu năm 2024?', ['grdp']],
    ['Ở Sông Lam, Đại hội lần thứ XIV bầu ai?', []],
    ['Tết Giáp Thìn tặng bao nhiêu suất quà?', []],
    ['song lam co bao nhieu hop tac xa', []],
  ])('%s', (question, names) => {
    expect(properNames(question, ['Sông Lam'])).toEqual(names)
  })
})

describe('namesHeld', () => {
  it('counts a name in part where only some of its syllables stand together', () => {
    expect(namesHeld(['cảng bến đình'], plainLetters('Nâng cấp cảng Bến Đình.'))).toBe(1)
    expect(namesHeld(['cảng bến đình'], plainLetters('Tuyến đường Bến Đình.'))).toBeCloseTo(0.3)
    expect(namesHeld(['cảng bến đình'], plainLetters('Tỉnh có 120 doanh nghiệp.'))).toBe(0)
  })

  it('holds everything when nothing is named', () => {
    expect(namesHeld([], '')).toBe(1)
  })
})
