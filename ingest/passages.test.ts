import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutParagraph, inlineLead } from './passages.ts'

const sentence = (length: number, end = '.') => `Huyện ${'lúa '.repeat(Math.ceil(length / 4))}xong${end}`
const parts = (text: string) => cutParagraph(text).map(({ start, end }) => text.slice(start, end))

describe('cutParagraph', () => {
  it('leaves a paragraph of up to 1,200 characters whole', () => {
    expect(parts(`${sentence(500)} ${sentence(500)}`)).toHaveLength(1)
  })

  it('cuts a longer one at sentence ends', () => {
    const text = Array.from({ length: 6 }, () => sentence(300)).join(' ')
    const cut = parts(text)
    expect(cut.length).toBeGreaterThan(1)
    expect(cut.every((part) => part.endsWith('xong.') && part.length >= 250 && part.length <= 1100)).toBe(
      true,
    )
  })

  it('cuts a very long sentence at semicolons', () => {
    expect(
      parts(`${Array.from({ length: 6 }, () => sentence(300, ';')).join(' ')} hết.`).length,
    ).toBeGreaterThan(1)
  })

  it('cuts at commas where full stops and semicolons are lost', () => {
    const cut = parts(Array.from({ length: 12 }, () => sentence(150, ',')).join(' '))
    expect(cut.every((part) => part.length <= 1200)).toBe(true)
  })

  it('tells parts with items which words introduce them', () => {
    const items = Array.from({ length: 5 }, (_, index) => `(${index + 1}) ${sentence(300, ';')}`).join(' ')
    const text = `Còn các hạn chế: ${items}`
    const [first, ...others] = cutParagraph(text)
    expect(first?.lead).toBeNull()
    expect(others.map(({ lead }) => lead && text.slice(lead.start, lead.end))).toEqual(
      others.map(() => 'Còn các hạn chế:'),
    )
  })

  it('covers everything but white space, in order', () => {
    const piece = fc.constantFrom(
      'Tỉnh đạt kết quả khá',
      '. ',
      '; ',
      ', ',
      ' ',
      '(1) ',
      '(2) ',
      'TP. ',
      '7.359 ',
      sentence(90),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (pieces) => {
        const text = pieces.join('').trim()
        let at = 0
        for (const { start, end } of cutParagraph(text)) {
          if (start < at || (text !== '' && end <= start) || text.slice(at, start).trim() !== '') return false
          at = end
        }
        return text.slice(at).trim() === ''
      }),
    )
  })
})

describe('inlineLead', () => {
  it.each([
    ['Kết quả. Gồm có: (1) chợ; (2) cầu.', 'Gồm có:'],
    ['Mười lĩnh vực (1) chợ; (2) cầu.', 'Mười lĩnh vực'],
  ])('finds what introduces the items of %j', (text, lead) => {
    const span = inlineLead(text)
    expect(span && text.slice(span.start, span.end)).toBe(lead)
  })

  it.each(['(1) chợ; (2) cầu.', 'Theo điểm (1) của quy chế.', 'Không có gì.'])('finds none in %j', (text) => {
    expect(inlineLead(text)).toBeNull()
  })
})
