import JSZip from 'jszip'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../../search/passage.ts'
import { contentOf } from '../content/testing-content.ts'
import { draftOf } from '../testing-draft.ts'
import { draftWordFile } from './draft-word-file.ts'
import { blankOffice } from './office-settings.ts'

const citation = (number: number, line: number): Citation => ({
  number,
  passageId: `p${number}`,
  documentId: 'd',
  file: 'bao-cao.md',
  reportId: 'r',
  reportTitle: 'Báo cáo chính trị của tỉnh Sông Lam',
  place: 'Sông Lam',
  lines: [line, line],
  path: [{ label: 'I', title: 'KẾT QUẢ' }],
  quote: 'Thu ngân sách đạt 8.615 tỷ đồng',
  spans: [[0, 31]],
  text: 'Thu ngân sách đạt 8.615 tỷ đồng.',
})

const MARKDOWN = `## Về kinh tế

Thu ngân sách đạt 8.615 tỷ đồng. [1] Chi đúng dự toán. [1][2] Rừng < 15%. [3]

- Hoàn thành đường ven biển. [2]

| Chỉ tiêu | Nguồn |
| --- | --- |
| Thu ngân sách | [1] |
`
const citations = [citation(1, 11), citation(2, 22), citation(3, 33)]

const draft = draftOf('Tóm tắt kết quả kinh tế của tỉnh Sông Lam', MARKDOWN, citations)

const read = async (form: 'state' | 'party') => {
  const bytes = await draftWordFile(draft, {
    ...blankOffice,
    form,
    issuer: 'Sở Tài chính',
    place: 'Sông Lam',
  })
  const html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value
  const zip = await JSZip.loadAsync(bytes)
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  return { html, document: await part('word/document.xml'), styles: await part('word/styles.xml') }
}

describe('the Word file of a draft', () => {
  it('carries every citation as a footnote with its report, section and line', async () => {
    const { html, document } = await read('state')
    const notes = [
      'Báo cáo chính trị của tỉnh Sông Lam; mục I; tệp bao-cao.md, dòng 11.',
      'Báo cáo nêu ở chú thích số 1; mục I, dòng 22.',
      'Báo cáo nêu ở chú thích số 1; mục I, dòng 33.',
    ]
    for (const note of notes)
      expect(html).toMatch(new RegExp(`<li id="footnote-\\d+"><p> ${note.replaceAll('.', '\\.')}`, 'u'))
    expect(html).toContain('Như chú thích số 1.')
    expect(document).not.toMatch(/\[\d+\]/u)
  })

  it('prints its sources at the end, or nowhere, where that is wanted', async () => {
    const fileOf = async (sources: 'endnotes' | 'none') => {
      const bytes = await draftWordFile(draft, blankOffice, { sources })
      const zip = await JSZip.loadAsync(bytes)
      const part = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
      return [
        await part('word/document.xml'),
        await part('word/endnotes.xml'),
        await part('word/footnotes.xml'),
      ]
    }
    const [atEnd = '', endnotes, none] = await fileOf('endnotes')
    expect(atEnd.match(/w:endnoteReference /gu)).toHaveLength(6)
    expect(endnotes).toContain('mục I; tệp bao-cao.md, dòng 11.')
    expect(none).not.toContain('tệp bao-cao.md')
    const [bare = '', ...notes] = await fileOf('none')
    expect(bare).not.toMatch(/noteReference|>Nguồn</u)
    expect(bare).toContain('Thu ngân sách đạt 8.615 tỷ đồng.')
    expect(notes.join('')).not.toContain('tệp bao-cao.md')
  })

  it('leaves notes for whoever drafts out unless they are wanted', async () => {
    const content = contentOf('Thu đạt 9 tỷ. [1]\n\n## Cần đối chiếu\n', [citation(1, 11)]).map(
      (block, at) => (at === 0 ? block : { ...block, note: true as const }),
    )
    const wordsWith = async (notes: boolean) => {
      const bytes = await draftWordFile({ ...draft, content }, blankOffice, { notes })
      return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
    }
    expect(await wordsWith(false)).not.toMatch(/cần đối chiếu/iu)
    expect(await wordsWith(true)).toMatch(/cần đối chiếu/iu)
  })

  it('has numbered headings, the list, the table and the words as they stand', async () => {
    const { html } = await read('state')
    expect(html).toMatch(/<h1>.*I\. .*VỀ KINH TẾ.*<\/h1>/u)
    expect(html).toContain('- Hoàn thành đường ven biển.')
    expect(html).toContain('Rừng &lt; 15%.')
    expect(html).toMatch(/<table>.*Thu ngân sách.*<\/table>/su)
  })

  it.each([
    [
      'state',
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Số:'],
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ],
    ['party', ['ĐẢNG CỘNG SẢN VIỆT NAM', '*', 'T/M'], 'CỘNG HÒA'],
  ] as const)('heads the %s form as its rules say', async (form, words, foreign) => {
    const { html, document, styles } = await read(form)
    for (const word of [...words, 'SỞ TÀI CHÍNH', 'Nơi nhận:', 'BÁO CÁO']) expect(html).toContain(word)
    expect(html).not.toContain(foreign)
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(styles).toContain('Times New Roman')
  })

  it('stays well-formed whatever characters documents, people and settings bring', async () => {
    const odd = 'Thu\u0000 đạt\u000b 9\ufffe tỷ\uffff \ud83d & <b> \u2028'
    const cited = { ...citation(1, 11), quote: odd, reportTitle: odd, file: odd }
    const bytes = await draftWordFile(
      { ...draft, title: odd, content: contentOf(`## ${odd}\n\n${odd} [1]\n`, [cited]), citations: [cited] },
      { ...blankOffice, issuer: odd, recipients: [odd] },
    )
    const zip = await JSZip.loadAsync(bytes)
    for (const name of Object.keys(zip.files).filter((name) => name.endsWith('.xml'))) {
      const xml = (await zip.file(name)?.async('string')) ?? ''
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ufffd\p{Cs}]/u)
    }
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    expect(value).toContain('Thu đạt 9 tỷ')
  })

  it("shows a source's own bracketed numbers as they stand", async () => {
    const markdown = 'Thu đạt 9 tỷ đồng \\[7\\]. [1]\n'
    const bytes = await draftWordFile(
      { ...draft, content: contentOf(markdown, draft.citations) },
      blankOffice,
    )
    expect((await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value).toContain('tỷ đồng [7].')
  })
})
