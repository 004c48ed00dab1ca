import { describe, expect, it } from 'vitest'
import { askedOfConflict, valuesHeldAgainst } from './asks-conflict.ts'

describe('askedOfConflict', () => {
  it.each([
    [
      'Sản lượng tôm năm 2024 là bao nhiêu, sao các báo cáo ghi khác nhau?',
      'Sản lượng tôm năm 2024 là bao nhiêu,',
    ],
    ['Số hộ nghèo xã Khe Mơ cuối 2024 lấy số nào?', 'Số hộ nghèo xã Khe Mơ cuối 2024?'],
    ['số trâu chết 31 hay 34 con', 'số trâu chết con'],
    ['thu ngân sách hai nơi ghi có khớp không', 'thu ngân sách'],
  ])('of %j is %j', (question, asked) => {
    expect(askedOfConflict(question)).toBe(asked)
  })

  it.each([
    'Bản dự thảo và bản chính thức khác nhau thế nào về thu ngân sách?',
    'Sản lượng tôm của hai huyện khác nhau ra sao?',
    'Sản lượng tôm năm 2024 là bao nhiêu?',
    'Từ ngày 3/5 hay 4/5 thì thu phí?',
  ])('is not asked by %j', (question) => {
    expect(askedOfConflict(question)).toBeNull()
  })
})

describe('valuesHeldAgainst', () => {
  it.each([
    ['số trâu chết 31 hay 34 con', ['31', '34']],
    ['thu 1.204 tỷ hay 1.240,5 tỷ?', ['1.204', '1.240,5']],
    ['Từ ngày 3/5 hay 4/5 thì thu phí?', null],
    ['Đi hay ở lại 3 ngày?', null],
  ])('of %j are %j', (question, values) => {
    expect(valuesHeldAgainst(question)).toEqual(values)
  })
})
