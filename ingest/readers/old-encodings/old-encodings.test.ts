import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { detectOldEncoding } from './detect.ts'
import { fontDecoder, fontEncoding } from './old-font.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { vietnameseShare } from './vietnamese-share.ts'
import { fromVni } from './vni.ts'

const UNICODE =
  'Tỉnh ủy Sông Lam đã tổ chức sơ kết sáu tháng, đánh giá những kết quả đạt được và chỉ rõ các hạn chế, yếu kém cần khắc phục ngay trong quý ba'
const TCVN3 =
  'TØnh ñy S«ng Lam ®· tæ chøc s¬ kÕt s¸u th¸ng, ®¸nh gi¸ nh÷ng kÕt qu¶ ®¹t ®\u00ADîc vµ chØ râ c¸c h¹n chÕ, yÕu kÐm cÇn kh¾c phôc ngay trong quý ba'
const VNI =
  'Tænh uûy Soâng Lam ñaõ toå chöùc sô keát saùu thaùng, ñaùnh giaù nhöõng keát quaû ñaït ñöôïc vaø chæ roõ caùc haïn cheá, yeáu keùm caàn khaéc phuïc ngay trong quyù ba'

describe('encodings from before Unicode', () => {
  it.each([
    ['TCVN3', fromTcvn3, TCVN3],
    ['VNI', fromVni, VNI],
  ])('%s becomes Unicode letter by letter', (_, decode, text) => {
    expect(decode(text)).toBe(UNICODE)
  })

  it.each([
    ['TCVN3', TCVN3, 'tcvn3'],
    ['VNI', VNI, 'vni'],
    ['Unicode', UNICODE, null],
    ['unaccented text', 'Tinh uy Song Lam da to chuc so ket sau thang', null],
    [
      'French',
      'Une fenêtre a été très abîmée là où le garçon français forçait la clé près du château brûlé à côté déjà',
      null,
    ],
    ['a few words', 'S«ng Lam', null],
    ['nothing', '', null],
  ])('%s is told by its content', (_, text, encoding) => {
    expect(detectOldEncoding(text)).toBe(encoding)
  })

  it('counts nearly every accented Vietnamese word as a possible syllable', () => {
    const { words, syllables } = vietnameseShare(UNICODE)
    expect(syllables).toBe(words)
  })

  it.each([
    ['.VnTime', 'tcvn3'],
    ['.vnArial', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['Times New Roman', null],
    ['VNI', null],
    ['', null],
  ])('the font %s stands for %s', (font, encoding) => {
    expect(fontEncoding(font)).toBe(encoding)
  })

  it('leaves Unicode letters alone that were typed in an old font', () => {
    expect(fontDecoder('.VnTime')?.('độ mặn à')).toBe('độ mặn à')
  })

  it.each([
    ['TCVN3', TCVN3, 'tcvn3'],
    ['VNI', VNI, 'vni'],
  ])('a text file in %s is read and said so', async (name, text, encoding) => {
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))
    const document = await readDocument(bytes, 'cu.txt')
    expect(document.lines[0]?.text).toBe(UNICODE)
    expect(document.encoding).toBe(encoding)
    expect(document.warnings.join()).toContain(name)
  })

  it('repairs lines whose font was changed, keeps marks and the Unicode lines beside them', async () => {
    const html = `<html><body><p>${TCVN3}<sup>4</sup></p><p>Độ mặn ở Bình Khê</p></body></html>`
    const document = await readDocument(new TextEncoder().encode(html), 'cu.html')
    const [first, second] = document.lines.filter((line) => line.text !== '')
    expect(first?.text).toBe(UNICODE)
    expect(first?.marks).toEqual([{ offset: UNICODE.length, label: '4' }])
    expect(second?.text).toBe('Độ mặn ở Bình Khê')
    expect(document.encoding).toBe('utf-8+tcvn3')
  })
})
