import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../search/passage.ts'
import { contentOf } from '../content/testing-content.ts'
import { blankOffice, type OfficeSettings } from './office-settings.ts'
import { printedAmount } from './printed-pages.ts'

const SENTENCES = [
  'Diện tích dâu trồng mới của xã Nà Lum đạt 41,5 ha, bằng 103,8% kế hoạch năm và tăng 6,2 ha so với năm trước.',
  'Sản lượng kén ước đạt 128 tấn, giá trị thu được trên mỗi héc-ta dâu bình quân 215 triệu đồng.',
  'Công tác chuẩn bị giống ở một số bản còn chậm; đường vào vùng trồng mới chưa được sửa chữa sau mưa lũ.',
  'Ủy ban nhân dân xã phối hợp với Phòng Kinh tế mở 4 lớp tập huấn cho 212 hộ, trong đó có 87 hộ nghèo.',
]

const citation = (number: number): Citation => ({
  number,
  passageId: `p${number}`,
  documentId: 'd',
  file: 'bao-cao-trong-dau.docx',
  reportId: 'r',
  reportTitle: 'Báo cáo kết quả trồng dâu nuôi tằm năm 2031 của Ủy ban nhân dân xã Nà Lum',
  place: 'Nà Lum',
  lines: [number, number],
  path: [{ label: 'II', title: 'KẾT QUẢ' }],
  quote: '',
  spans: [[0, 10]],
  text: '',
})

/** So many paragraphs of four sentences, a heading before every third, and a table. */
function invented(paragraphs: number, rows: number) {
  const text = Array.from({ length: paragraphs }, (_, at) => {
    const marked = SENTENCES.map((sentence, one) => (one === 3 ? `${sentence} [${at + 1}]` : sentence)).join(
      ' ',
    )
    return at % 3 === 0 ? `## Kết quả đợt ${at / 3 + 1}\n\n${marked}` : marked
  })
  const table = ['| Chỉ tiêu | Số liệu | Nguồn |', '| --- | --- | --- |']
  for (let row = 1; row <= rows; row++)
    table.push(`| Số hộ trồng dâu của bản số ${row} | ${row * 7} hộ | [${row}] |`)
  const citations = Array.from({ length: Math.max(paragraphs, rows) }, (_, at) => citation(at + 1))
  const markdown = [...text, ...(rows === 0 ? [] : [table.join('\n')])].join('\n\n')
  return {
    title: 'Tóm tắt kết quả trồng dâu nuôi tằm của xã Nà Lum năm 2031',
    content: contentOf(markdown, citations),
    citations,
    kind: 'report',
  } as const
}

/** Pages that LibreOffice 7.4 made of the same files, the last as far as it is filled. */
const PRINTED: readonly (readonly [
  paragraphs: number,
  rows: number,
  form: OfficeSettings['form'],
  pages: number,
])[] = [
  [2, 0, 'state', 0.753],
  [5, 6, 'state', 1.641],
  [9, 0, 'state', 2.345],
  [4, 12, 'party', 1.744],
  [14, 8, 'party', 3.448],
]

describe('how long a draft comes out in print', () => {
  it.each(PRINTED)(
    '%i paragraphs and %i rows in the %s form take %f pages',
    (paragraphs, rows, form, pages) => {
      const amount = printedAmount('paper', invented(paragraphs, rows), { ...blankOffice, form })
      expect(Math.abs(amount - pages)).toBeLessThan(0.08)
    },
  )

  it('counts the text without head and signatures, and the words without marks and notes', () => {
    const paper = invented(3, 0)
    const text = printedAmount('text', paper, blankOffice)
    expect(printedAmount('paper', paper, blankOffice) - text).toBeGreaterThan(0.25)
    const spoken = SENTENCES.join(' ')
      .split(' ')
      .filter((word) => /[\p{L}\d]/u.test(word)).length
    expect(printedAmount('words', paper, blankOffice)).toBe(3 * spoken + 'I. KẾT QUẢ ĐỢT 1'.split(' ').length)
  })

  it('is shorter without sources, and as long with the sources behind the text', () => {
    const paper = invented(9, 0)
    const of = (sources: 'footnotes' | 'endnotes' | 'none') =>
      printedAmount('paper', paper, blankOffice, { sources })
    expect(of('none')).toBeLessThan(of('footnotes') - 0.1)
    expect(Math.abs(of('endnotes') - of('footnotes'))).toBeLessThan(0.4)
  })
})
