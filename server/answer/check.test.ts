import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSentence } from './check.ts'
import { testPassage } from './test-passage.ts'

const quote =
  'Thu ngân sách đạt 1.082 tỷ đồng, tăng 4,24% so với năm 2023 theo Nghị quyết số 07-NQ/TU; đồng chí Lê Văn Bình chủ trì.'
const sources = [{ passage: testPassage(quote), quote }]

describe('checkSentence', () => {
  it('knows who issued a paper that speaks for no place', () => {
    const { place: _, ...ofNoPlace } = testPassage(quote)
    const issued = { ...ofNoPlace, place: null, issuer: 'Ủy ban nhân dân huyện Nà Cuổi' }
    const sentence = `Theo báo cáo của Ủy ban nhân dân huyện Nà Cuổi: “${quote}”`
    expect(checkSentence(sentence, [{ passage: issued, quote }]).ok).toBe(true)
    expect(checkSentence(sentence, [{ passage: { ...issued, issuer: 'Chính phủ' }, quote }]).ok).toBe(false)
  })

  it.each([
    'Thu ngân sách đạt 1 082 tỷ đồng [1].',
    'Tăng 4,24 % so với năm 2023 [1].',
    'Nghị quyết số 07-NQ/TU [1].',
    'Theo báo cáo của Sông Lam: “Thu ngân sách đạt 1.082 tỷ đồng” [1]',
    'Đồng chí Lê Văn Bình chủ trì [1].',
    'Thu ngân sách tăng [1].',
  ])('lets pass what the source holds: %s', (sentence) => {
    expect(checkSentence(sentence, sources)).toEqual({ ok: true, unsupported: [] })
  })

  it.each([
    ['Thu ngân sách đạt 1.802 tỷ đồng [1].', '1.802 tỷ đồng'],
    ['Thu ngân sách đạt 1.082 triệu đồng [1].', '1.082 triệu đồng'],
    ['Tăng 4,42% [1].', '4,42%'],
    ['Nghị quyết số 08-NQ/TU [1].', '08-NQ/TU'],
    ['Đồng chí Lê Văn Bính chủ trì [1].', 'Lê Văn Bính'],
    ['“Thu ngân sách vượt 1.082 tỷ đồng” [1]', 'Thu ngân sách vượt 1.082 tỷ đồng'],
  ])('stops what the source does not hold: %s', (sentence, unsupported) => {
    const result = checkSentence(sentence, sources)
    expect(result.ok).toBe(false)
    expect(result.unsupported.join(' ')).toContain(unsupported.split(' ')[0])
  })

  it('allows figures that the user asked with', () => {
    expect(checkSentence('Báo cáo không ghi 8%.', sources, 'sao lại chỉ đạt 8%?').ok).toBe(true)
    expect(checkSentence('Báo cáo không ghi 8%.', sources).ok).toBe(false)
  })

  it('never lets a figure pass that neither source nor question holds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 999_999 }), (value) => {
        fc.pre(!quote.includes(String(value)))
        return !checkSentence(`Đạt ${value} tỷ đồng [1].`, sources).ok
      }),
    )
  })
})
