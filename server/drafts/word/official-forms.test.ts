import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../testing-draft.ts'
import { draftWordFile } from './draft-word-file.ts'
import { blankOffice, type OfficeSettings } from './office-settings.ts'
import { type PaperKind, paperKindOf } from './paper-kind.ts'
import { textWidth } from './text-width.ts'
import { inToneStyle } from './tone-style.ts'

const draft = draftOf(
  'Tóm tắt kết quả trồng dâu của xã Nà Lum',
  '## Về trồng dâu\n\nXã trồng mới 41 ha dâu.\n\n### Chăm sóc\n\n- Tưới hằng tuần.\n',
)
const office = {
  ...blankOffice,
  parent: 'Huyện Mường Tra',
  issuer: 'Ủy ban nhân dân xã Nà Lum',
  symbol: 'BC-UBND',
  place: 'Nà Lum',
  authority: 'TM. Ủy ban nhân dân',
  signerTitle: 'Chủ tịch',
  signerName: 'Lò Thị B',
  recipients: ['Phòng Kinh tế', 'Các bản'],
}

const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440)

/** The paragraphs of the file by their words, as their XML. */
async function paragraphsOf(
  form: 'state' | 'party',
  kind: PaperKind = 'report',
  settings: Partial<OfficeSettings> = {},
) {
  const zip = await JSZip.loadAsync(await draftWordFile(draft, { ...office, form, ...settings }, { kind }))
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  const document = await part('word/document.xml')
  const all = [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu)].map(([xml]) => ({
    xml,
    words: [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map((match) => match[1]).join(''),
  }))
  const xmlOf = (words: string): string => {
    const found = all.find((one) => one.words.startsWith(words))
    if (found === undefined)
      throw new Error(`No paragraph "${words}" among ${all.map((one) => one.words).join(' | ')}`)
    return found.xml
  }
  /** The line drawn below a paragraph: how wide it is, within a column of so many twentieths of a point. */
  const lineBelow = (words: string, column: number): number => {
    const at = all.findIndex((one) => one.words.startsWith(words))
    const xml = all[at + 1]?.xml ?? ''
    expect(xml).toMatch(/<w:pBdr><w:top w:val="single"/u)
    const [, left = '', right = ''] = /<w:ind w:left="(\d+)" w:right="(\d+)"/u.exec(xml) ?? []
    return column - Number(left) - Number(right)
  }
  const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gsu)].map(([xml]) => xml)
  return { document, all, xmlOf, lineBelow, rows, styles: await part('word/styles.xml'), zip }
}

/** Half-points of the type, as the file writes them. */
const hasType = (xml: string, points: number, { bold = false, italic = false } = {}) => {
  expect(xml).toContain(`<w:sz w:val="${points * 2}"/>`)
  expect(/<w:b\/>/u.test(xml), 'bold').toBe(bold)
  expect(/<w:i\/>/u.test(xml), 'italic').toBe(italic)
}
const LEFT = 0.4 * 9350
const RIGHT = 0.6 * 9350

describe('the State form, Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I', () => {
  it('I.1, 3, 4, 7: A4, margins, Times New Roman, page numbers from the second page', async () => {
    const { document, styles, zip } = await paragraphsOf('state')
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"')
    const [, top, right, bottom, left] =
      /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/u.exec(document) ?? []
    expect([top, bottom, left, right].map(Number)).toEqual([20, 20, 30, 20].map(twips))
    expect(styles).toContain('Times New Roman')
    expect(document).toContain('<w:titlePg/>')
    const headers = Object.keys(zip.files).filter((name) => /header\d\.xml$/u.test(name))
    const texts = await Promise.all(headers.map((name) => zip.file(name)?.async('string')))
    expect(texts.filter((xml) => xml?.includes('PAGE'))).toHaveLength(1)
    expect(texts.join('')).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="28"\/>/su)
  })

  it('II.1, 2: country, motto and issuer, with lines as long as their rules say', async () => {
    const { xmlOf, lineBelow } = await paragraphsOf('state')
    hasType(xmlOf('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), 12, { bold: true })
    hasType(xmlOf('Độc lập - Tự do - Hạnh phúc'), 13, { bold: true })
    const motto = textWidth('Độc lập - Tự do - Hạnh phúc', 13, true)
    expect(Math.abs(lineBelow('Độc lập', RIGHT) - motto)).toBeLessThan(motto * 0.05)
    hasType(xmlOf('HUYỆN MƯỜNG TRA'), 13)
    hasType(xmlOf('ỦY BAN NHÂN DÂN XÃ NÀ LUM'), 13, { bold: true })
    const share =
      lineBelow('ỦY BAN NHÂN DÂN XÃ', LEFT) / Math.min(LEFT, textWidth(office.issuer.toUpperCase(), 13, true))
    expect(share).toBeGreaterThanOrEqual(1 / 3)
    expect(share).toBeLessThanOrEqual(1 / 2)
  })

  it('II.3, 4: the number with its colon and stroke, on one line with place and date', async () => {
    const { xmlOf, rows } = await paragraphsOf('state')
    hasType(xmlOf('Số:'), 13)
    hasType(xmlOf('Nà Lum, ngày'), 13, { italic: true })
    const row = rows.find((xml) => xml.includes('Số:')) ?? ''
    expect(row).toMatch(/Số: +\/BC-UBND.*Nà Lum, ngày … tháng … năm/su)
    expect(row).not.toContain('Hạnh phúc')
  })

  it('II.5: kind and subject, a line of a third to a half below', async () => {
    const { xmlOf, lineBelow } = await paragraphsOf('state')
    hasType(xmlOf('BÁO CÁO'), 14, { bold: true })
    hasType(xmlOf(draft.title), 14, { bold: true })
    const share = lineBelow(draft.title, 9350) / textWidth(draft.title, 14, true)
    expect(share).toBeGreaterThanOrEqual(1 / 3)
    expect(share).toBeLessThanOrEqual(1 / 2)
  })

  it('II.6: headings in capitals with Roman numerals, text justified, indented, six points apart', async () => {
    const { xmlOf, styles } = await paragraphsOf('state')
    expect(xmlOf('I. VỀ TRỒNG DÂU')).toContain('Heading1')
    expect(xmlOf('1. Chăm sóc')).toContain('Heading2')
    const text = xmlOf('Xã trồng mới')
    expect(text).toContain('<w:jc w:val="both"/>')
    expect(text).toContain(`<w:ind w:firstLine="${twips(12.7)}"/>`)
    expect(text).toMatch(/<w:spacing w:after="0" w:before="120" w:line="360" w:lineRule="exact"\/>/u)
    expect(styles).toMatch(/<w:sz w:val="28"\/>/u)
  })

  it('II.7, 9: signature and recipients', async () => {
    const { xmlOf } = await paragraphsOf('state')
    for (const words of ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lò Thị B'])
      hasType(xmlOf(words), 14, { bold: true })
    hasType(xmlOf('Nơi nhận:'), 12, { bold: true, italic: true })
    hasType(xmlOf('- Phòng Kinh tế;'), 11)
    hasType(xmlOf('- Lưu: VT,'), 11)
  })
})

describe('the Party form, Hướng dẫn 05-HD/VPTW, Phần II', () => {
  it('IV.3 to 5: A4, margins, page numbers ten millimetres below the edge', async () => {
    const { document } = await paragraphsOf('party')
    const [, top, right, bottom, left, header] =
      /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)" w:header="(\d+)"/u.exec(
        document,
      ) ?? []
    expect([top, bottom, left, right].map(Number)).toEqual([20, 20, 30, 15].map(twips))
    expect(Number(header)).toBe(twips(10))
    expect(document).toContain('<w:titlePg/>')
  })

  it('I.1 to 4: the title with its line, issuer with an asterisk, number with a hyphen, place and date', async () => {
    const { xmlOf, all } = await paragraphsOf('party')
    expect(xmlOf('ĐẢNG CỘNG SẢN VIỆT NAM')).toMatch(/<w:u w:val="single"\/>|<w:u\/>/u)
    const issuer = all.findIndex(({ words }) => words === 'ỦY BAN NHÂN DÂN XÃ NÀ LUM')
    expect(all[issuer + 1]?.words).toBe('*')
    expect(all[issuer + 2]?.words).toMatch(/^Số +-BC\/UBND$/u)
    expect(xmlOf('Nà Lum, ngày')).toContain('<w:i/>')
  })

  it('I.5: kind, subject with a small letter, five hyphens', async () => {
    const { all } = await paragraphsOf('party')
    const kind = all.findIndex(({ words }) => words === 'BÁO CÁO')
    expect(all.slice(kind + 1, kind + 3).map(({ words }) => words)).toEqual([
      'tóm tắt kết quả trồng dâu của xã Nà Lum',
      '-----',
    ])
  })

  it('I.6: justified, about ten millimetres in, six points apart, lines of exactly 18 to 22 points', async () => {
    const { xmlOf } = await paragraphsOf('party')
    expect(xmlOf('I- Về trồng dâu')).toContain('Heading1')
    const text = xmlOf('Xã trồng mới')
    expect(text).toContain('<w:jc w:val="both"/>')
    expect(text).toContain(`<w:ind w:firstLine="${twips(10)}"/>`)
    expect(text).toMatch(/w:before="120" w:line="360" w:lineRule="exact"/u)
  })

  it('I.7, 9: signature, recipients parted by semicolons, "Lưu" without a colon', async () => {
    const { xmlOf, all } = await paragraphsOf('party')
    expect(xmlOf('Nơi nhận:')).toMatch(/<w:u w:val="single"\/>|<w:u\/>/u)
    const at = all.findIndex(({ words }) => words === 'Nơi nhận:')
    expect(all.slice(at + 1, at + 4).map(({ words }) => words)).toEqual([
      '- Phòng Kinh tế;',
      '- Các bản;',
      '- Lưu ….',
    ])
    hasType(xmlOf('CHỦ TỊCH'), 14)
    hasType(xmlOf('Lò Thị B'), 14, { bold: true })
  })
})

it.each([
  ['Hà Nội đón khách', 'Hà Nội đón khách'],
  ['UBND xã trồng dâu', 'UBND xã trồng dâu'],
  ['So sánh hai xã', 'so sánh hai xã'],
])('writes the subject of a paper of the Party %s as %s', async (title, printed) => {
  const zip = await JSZip.loadAsync(await draftWordFile({ ...draft, title }, { ...office, form: 'party' }))
  expect(await zip.file('word/document.xml')?.async('string')).toContain(`>${printed}<`)
})

describe('the other kinds of papers', () => {
  it.each([
    ['notice', 'state', 'THÔNG BÁO', 'Số:       /TB-UBND'],
    ['plan', 'state', 'KẾ HOẠCH', 'Số:       /KH-UBND'],
    ['proposal', 'state', 'TỜ TRÌNH', 'Số:       /TTr-UBND'],
    ['notice', 'party', 'THÔNG BÁO', 'Số       -TB/UBND'],
    ['plan', 'party', 'KẾ HOẠCH', 'Số       -KH/UBND'],
    ['proposal', 'party', 'TỜ TRÌNH', 'Số       -TTr/UBND'],
  ] as const)('a %s of the %s is named %s and numbered "%s"', async (kind, form, name, number) => {
    const { xmlOf, all } = await paragraphsOf(form, kind)
    hasType(xmlOf(name), form === 'party' ? 16 : 14, { bold: true })
    expect(all.map(({ words }) => words)).toContain(number)
  })

  it('State II.5.b, II.9.b, Phụ lục III 1.5: a letter has no name, "V/v" below its number, "Kính gửi:", "Như trên", "./."', async () => {
    const { xmlOf, rows, all } = await paragraphsOf('state', 'letter', { addressees: ['Sở Nông nghiệp'] })
    const words = all.map((one) => one.words)
    expect(words).toContain('Số:       /UBND')
    for (const name of ['BÁO CÁO', draft.title]) expect(words).not.toContain(name)
    const about = xmlOf('V/v tóm tắt kết quả trồng dâu của xã Nà Lum')
    hasType(about, 12)
    expect(about).toContain('w:before="120"')
    expect(rows.find((xml) => xml.includes('Số:'))).toContain('V/v ')
    hasType(xmlOf('Kính gửi: Sở Nông nghiệp'), 14)
    const to = words.indexOf('Nơi nhận:')
    expect(words.slice(to + 1, to + 4)).toEqual(['- Như trên;', '- Phòng Kinh tế;', '- Các bản;'])
    expect(words).toContain('- Tưới hằng tuần./.')
  })

  it('State II.9.d: several addressees a line each, the dashes under the colon', async () => {
    const { xmlOf, all } = await paragraphsOf('state', 'proposal', {
      addressees: ['Sở Tài chính', 'Sở Nội vụ;'],
    })
    const at = all.findIndex(({ words }) => words === 'Kính gửi:')
    expect(all.slice(at, at + 3).map(({ words }) => words)).toEqual([
      'Kính gửi:',
      '- Sở Tài chính;',
      '- Sở Nội vụ.',
    ])
    const left = (words: string) => Number(/<w:ind w:left="(\d+)"/u.exec(xmlOf(words))?.[1])
    expect(left('- Sở Tài chính')).toBe(left('- Sở Nội vụ'))
    expect(left('- Sở Tài chính')).toBe(left('Kính gửi:') + textWidth('Kính gửi:', 14))
  })

  it('State II.9.b: a report goes to a body above where one is named, a notice and a plan never', async () => {
    const wordsOf = async (kind: PaperKind) =>
      (await paragraphsOf('state', kind, { addressees: ['Huyện ủy'] })).all.map(({ words }) => words)
    expect(await wordsOf('report')).toContain('Kính gửi: Huyện ủy')
    expect(await wordsOf('report')).toContain('- Như trên;')
    for (const kind of ['notice', 'plan'] as const) {
      const words = await wordsOf(kind)
      expect(words.join(' ')).not.toMatch(/Kính gửi|Như trên/u)
    }
  })

  it('Party I.5.2.3, I.9.2.3, 9.2.4: a letter tells what it is about below its number, a proposal says "Kính trình:"', async () => {
    const letter = await paragraphsOf('party', 'letter', { addressees: ['Huyện ủy'] })
    const words = letter.all.map((one) => one.words)
    const number = words.indexOf('Số       -CV/UBND')
    expect(words[number + 1]).toBe('về việc tóm tắt kết quả trồng dâu của xã Nà Lum')
    expect(letter.xmlOf('về việc')).toContain('<w:i/>')
    expect(words).not.toContain('-----')
    expect(words).toContain('Kính gửi: Huyện ủy')
    const proposal = await paragraphsOf('party', 'proposal', { addressees: ['Huyện ủy'] })
    expect(proposal.all.map((one) => one.words)).toContain('Kính trình: Huyện ủy')
    for (const paper of [letter, proposal]) expect(paper.all.map((one) => one.words)).toContain('- Như trên;')
  })

  it.each([
    ['Soạn công văn về việc trồng dâu', 'letter'],
    ['Giúp tôi dự thảo tờ trình xin vốn', 'proposal'],
    ['Tóm tắt kế hoạch trồng dâu', 'report'],
    ['Soạn tóm tắt thông báo kết luận', 'report'],
  ] as const)('"%s" makes a %s', (request, kind) => {
    expect(paperKindOf(request)).toBe(kind)
  })
})

describe('what an office may choose', () => {
  it('Party IV.4.2: mirrors the margins of back pages where both sides are printed', async () => {
    const settingsOf = async (duplex: boolean) =>
      (await (
        await paragraphsOf('party', 'report', { duplex })
      ).zip
        .file('word/settings.xml')
        ?.async('string')) ?? ''
    expect(await settingsOf(true)).toContain('<w:mirrorMargins/>')
    expect(await settingsOf(false)).not.toContain('mirrorMargins')
  })

  it.each([
    ['first', 'Tỉnh ủy, Thủy lợi, HÒA BÌNH, quý'],
    ['second', 'Tỉnh uỷ, Thuỷ lợi, HOÀ BÌNH, quý'],
    ['kept', 'Tỉnh ủy, Thuỷ lợi, HÒA BÌNH, quý'],
  ] as const)('puts the marks of "uy" and "oa" where the office does: %s', (style, printed) => {
    expect(inToneStyle('Tỉnh ủy, Thuỷ lợi, HÒA BÌNH, quý', style)).toBe(printed)
  })
})
