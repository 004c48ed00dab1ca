import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLines } from '../readers/text.ts'
import { repairLetters } from './letter-repair.ts'
import { repairLine } from './text-repair.ts'
import { lostPointsOf, NO_POINTS_LOST } from './thousands.ts'

/** A source that writes blanks for points throughout. */
const HABIT = { ...NO_POINTS_LOST, everywhere: true }

const lineOf = (source: string, lost = NO_POINTS_LOST) => {
  const line = textLines(source)[0]
  if (!line) throw new Error('no line')
  return repairLine(line, lost)
}

describe('letters', () => {
  it.each([
    ['Trung ƣơng', 'Trung ương', ['ƣ']],
    ['BAN THƢỜNG VỤ', 'BAN THƯỜNG VỤ', ['Ƣ']],
    ['Ðảng bộ', 'Đảng bộ', ['Ð']],
    ['đƣ\u0301c', 'đứ\u0063', ['ƣ\u0301']],
    ['１２ xã', '12 xã', ['１', '２']],
    ['Tân Аn', 'Tân An', ['А']],
    ['\uf0b3 80%', '≥ 80%', ['\uf0b3']],
  ])('%s is mended and recorded', (source, text, printed) => {
    const repaired = repairLetters(source)
    expect(repaired.text).toBe(text)
    expect(repaired.repairs.map((repair) => repair.source)).toEqual(printed)
    expect(repaired.repairs.every((repair) => repair.reason === 'code_point')).toBe(true)
  })

  it.each([
    ['Tỉnh Sông Lam'.normalize('NFD'), 'Tỉnh Sông Lam'],
    ['kinh\u00adtế', 'kinhtế'],
    ['xã\u200b hội', 'xã hội'],
    ['a\u200b\u0301', 'á'],
    ['  ba   huyện\u00a0mới ', 'ba huyện mới'],
    ['“Đoàn kết – Kỷ cương” …', '“Đoàn kết – Kỷ cương” …'],
    ['суд', 'суд'],
    ['‑', '-'],
  ])('%j is tidied without a record', (source, text) => {
    expect(repairLetters(source)).toMatchObject({ text, repairs: [] })
  })
})

describe('lost thousands points', () => {
  it.each([
    ['1 082 cuộc', '1.082 cuộc'],
    ['đạt 281 220/290 880 thẻ', 'đạt 281.220/290.880 thẻ'],
    ['khoảng 11 420 141 lượt', 'khoảng 11.420.141 lượt'],
    ['năm 2022 55 972 lao động', 'năm 2022 55.972 lao động'],
    ['năm 2024 đạt 2 184 triệu USD', 'năm 2024 đạt 2.184 triệu USD'],
    ['2 157 vụ/4 178 bị can', '2.157 vụ/4.178 bị can'],
    ['14 899 692.000 đồng', '14.899.692.000 đồng'],
    ['quý 1 500 000 đồng', 'quý 1 500.000 đồng'],
    ['từ 1 500-2 000 hộ', 'từ 1.500-2.000 hộ'],
  ])('%s', (source, text) => {
    const repaired = repairLetters(source, HABIT)
    expect(repaired.text).toBe(text)
    for (const repair of repaired.repairs) expect(repair.reason).toBe('lost_point')
    expect(repaired.repairs.length).toBeGreaterThan(0)
  })

  it.each([
    '4 611,44 m²',
    'năm 2022, 2023',
    'năm 2022 972 hộ',
    'quý 1 500 hộ',
    'lớp 5 120 em',
    'Quốc lộ 1 200 m',
    'có 3 100% xã',
    'có 05 120 lượt',
    'ngày 15/3 200 người',
    'Quyết định 1 234/QĐ-UBND',
    'tăng 7,11 720 hộ',
    'Kho A1 200 m',
    'tuyến 32 932B 936 938',
    '12 34 567',
    '0292 3822 123',
    'hai năm lần lượt là 164 307 lớp',
    '164 307 lớp tương ứng với hai năm',
    'tổng đài 1800 545 415 nhận tin',
    'số tài khoản: 715 118 000',
    'biên chế 45 120 78 310 người',
  ])('%s stays', (source) => {
    expect(repairLetters(source, HABIT)).toMatchObject({ text: source, repairs: [] })
  })

  it.each(['512\t238 xã', '512  238 xã', '512\n238 xã'])('%j are two figures', (source) => {
    expect(repairLetters(source, HABIT)).toMatchObject({ text: '512 238 xã', repairs: [] })
  })

  it('are put back only in a source that loses them', () => {
    const lone = ['Tiếp nhận 3 210 cuộc gọi.', 'Có 164 307 em, 182 201 lớp.']
    expect(lostPointsOf(lone).everywhere).toBe(false)
    expect(repairLetters('3 210 cuộc', lostPointsOf(lone)).text).toBe('3 210 cuộc')
    expect(lostPointsOf([...lone, 'Trồng 2 150 cây.']).everywhere).toBe(true)
    expect(lostPointsOf(['12 405', '3 210']).everywhere).toBe(true)
    expect(lostPointsOf(['lần lượt là 12 405 xã, 3 210 hộ và 7 006 em']).everywhere).toBe(false)
  })

  it('are put back in a figure that the source prints with them elsewhere', () => {
    const lost = lostPointsOf(['Tổng số 3.210 cuộc.', 'Trong 3 210 cuộc có 164 307 từ.'])
    expect(repairLetters('Trong 3 210 cuộc có 164 307 từ', lost).text).toBe('Trong 3.210 cuộc có 164 307 từ')
  })
})

describe('lines', () => {
  it('carry marks and emphasis along', () => {
    const line = lineOf('**Trung  ƣơng**  giao<sup>3</sup> 1 082   cây', HABIT)
    expect(line.text).toBe('Trung ương giao 1.082 cây')
    expect(line.emphasis).toEqual([{ start: 0, end: 10, bold: true, italic: false }])
    expect(line.marks).toEqual([{ offset: 15, label: '3' }])
    expect(line.repairs.map(({ start, end }) => line.text.slice(start, end))).toEqual(['ư', '1.082'])
  })

  it('lose the gap a mark leaves before punctuation', () => {
    const line = lineOf('đã xây 1.492 căn <sup>[22]</sup>.')
    expect(line).toMatchObject({ text: 'đã xây 1.492 căn.', marks: [{ offset: 16, label: '22' }] })
  })

  it('mend table rows cell by cell', () => {
    const line = lineOf('| Ðợt  1 | 1 082<sup>2</sup> | 500 |', HABIT)
    expect(line).toMatchObject({ text: 'Đợt 1 | 1.082 | 500', cells: ['Đợt 1', '1.082', '500'] })
    expect(line.marks).toEqual([{ offset: 13, label: '2' }])
    expect(line.repairs.map(({ start, end }) => line.text.slice(start, end))).toEqual(['Đ', '1.082'])
  })
})

it('whatever the letters: NFC, single spaces, idempotent, offsets in order and inside', () => {
  const piece = fc.constantFrom(
    'ƣ',
    'a',
    '\u0301',
    '\u0323',
    ' ',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '1',
    '082',
    'Ð',
    '.',
    '\uf0b7',
    '\ue123',
    'о',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const source = pieces.join('')
      const repaired = repairLetters(source)
      expect(repaired.text).toBe(repaired.text.normalize('NFC'))
      expect(repaired.text).not.toMatch(/\s\s|^\s|\s$/)
      let last = 0
      for (let offset = 0; offset <= source.length; offset++) {
        const moved = repaired.moved(offset)
        expect(moved >= last && moved <= repaired.text.length).toBe(true)
        last = moved
      }
      for (const repair of repaired.repairs) {
        expect(repair.start <= repair.end && repair.end <= repaired.text.length).toBe(true)
      }
    }),
  )
})
