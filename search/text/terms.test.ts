import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldMarks } from './fold.ts'
import { foldedTerms, indexTerms, isPair, plainTerms, TERM_CHARACTERS } from './terms.ts'

describe('indexTerms', () => {
  it('gives syllables and pairs of neighbours', () => {
    expect(indexTerms('Thu ngân sách')).toEqual(['thu', 'thu_ngân', 'ngân', 'ngân_sách', 'sách'])
  })

  it('makes no pair over a comma, a stop or a bracket', () => {
    expect(indexTerms('tăng, giảm. Hết (cả năm)').filter(isPair)).toEqual(['cả_năm'])
  })

  it('makes pairs over a dash', () => {
    expect(indexTerms('kinh tế - xã hội')).toContain('tế_xã')
  })

  it.each([
    ['đạt 4,24 %', ['4,24%', '4,24']],
    ['ngày 09/6/2021', ['2021-06-09', '2021-06', '2021', '9/6']],
    ['Nghị quyết số 07-NQ/TU', ['7-nq/tu', '7']],
    ['nhiệm kỳ 2020 - 2025', ['2020-2025', '2020', '2025']],
    ['quý I', ['quý_1', '1']],
    ['đạt 75/80 xã', ['75/80', '75', '80']],
  ])('finds %j by %j', (text, terms) => {
    for (const term of terms) expect(indexTerms(text)).toContain(term)
  })

  it('lets a month find its days', () => {
    expect(
      indexTerms('tháng 8/2021').filter((term) => indexTerms('ngày 26/8/2021').includes(term)),
    ).toContain('2021-08')
  })

  it('gives the same terms without marks', () => {
    expect(foldedTerms('Đổi mới 7-NQ/TU')).toEqual(indexTerms('doi moi 7-nq/tu'))
  })

  it('gives plain terms in order', () => {
    expect(plainTerms('Năm 2024, tăng 5%')).toEqual(['năm', '2024', 'tăng', '5%'])
  })

  it.each(['a', 'ê', 'ộ', '𝐚'])(
    'cuts a run of %j without end between two letters, and so does the question',
    (letter) => {
      const endless = letter.repeat(20_000)
      const terms = indexTerms(`Từ ${endless} ${endless}, ${endless}-1/${endless}`)
      for (const term of [...terms, ...terms.map(foldMarks)]) {
        expect(Buffer.from(term).toString()).toBe(term)
        expect(Buffer.byteLength(term)).toBeLessThan(1_000)
      }
      expect(terms).toContain(indexTerms(endless)[0])
    },
  )

  it('cuts figures without end', () => {
    const digits = '1'.repeat(40_000)
    for (const text of [digits, `${digits},5 %`, `${digits}/${digits}`, `12/${'QĐ'.repeat(20_000)}`]) {
      for (const term of indexTerms(text)) expect(Buffer.byteLength(term)).toBeLessThan(1_000)
    }
  })

  it('uses letters, digits and the stated characters only', () => {
    const allowed = new RegExp(`^[\\p{L}\\p{N}${TERM_CHARACTERS}]+$`, 'u')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        indexTerms(text).every((term) => allowed.test(term)),
      ),
    )
  })
})
