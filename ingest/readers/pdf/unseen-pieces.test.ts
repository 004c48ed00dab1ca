import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { type MadePdf, madePdf, type Placed } from './made-pdf.ts'

const PLAIN: Placed = { x: 70, y: 700, text: 'Thon Gieng trong 125 cay bang quanh san dinh' }
const secret = (before: string, place: Partial<Placed> = {}): Placed => ({
  x: 70,
  y: 600,
  text: 'BI MAT 999',
  before,
  ...place,
})

const read = async (made: MadePdf) => {
  const { lines, warnings } = await readDocument(madePdf(made), 'thu.pdf')
  return {
    text: lines
      .map(({ text }) => text)
      .join('\n')
      .trim(),
    warnings,
  }
}

const box = (colour: string, place = '60 590 200 30') => `q ${colour} rg ${place} re f Q`
const PICTURE = {
  resources: '/XObject<</Anh 100 0 R>>',
  objects: [
    '<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>stream\nabcd\nendstream',
  ],
}

describe('letters of a PDF that nobody sees', () => {
  it.each<[string, Partial<MadePdf> & { readonly hidden: Placed }]>([
    ['drawn by no means', { hidden: secret('3 Tr') }],
    ['white', { hidden: secret('1 1 1 rg') }],
    ['nearly white, in grey', { hidden: secret('.97 g') }],
    ['white in print colours', { hidden: secret('0 0 0 0 k') }],
    ['white outlines', { hidden: secret('1 Tr 1 G') }],
    ['black on black', { under: box('0 0 0'), hidden: secret('0 g') }],
    ['white on white on black', { under: `${box('0 0 0')} ${box('1 1 1')}`, hidden: secret('1 g') }],
    ['of one point', { hidden: secret('0 g', { size: 1 }) }],
    ['squeezed to nothing', { hidden: secret('0 g 1 Tz') }],
    ['below the page', { hidden: secret('0 g', { y: -60 }) }],
    ['left of the page', { hidden: secret('0 g', { x: -400 }) }],
    ['clipped away', { hidden: secret('ET q 0 0 50 50 re W n BT 0 g') }],
    ['transparent', { resources: '/ExtGState<</Tan<</ca 0>>>>', hidden: secret('/Tan gs') }],
  ])('are no source, which is told: %s', async (_, { hidden, ...made }) => {
    // What the letters change stays changed on the page: they come last.
    const { text, warnings } = await read({ ...made, pages: [[PLAIN, hidden]] })
    expect(text).toBe(PLAIN.text)
    expect(warnings).toEqual([expect.stringContaining('Đã bỏ 8 chữ cái không nhìn thấy được')])
  })

  it.each<[string, Partial<MadePdf> & { readonly shown: Placed }]>([
    ['white on a dark box', { under: box('.1 .2 .4'), shown: secret('1 g') }],
    ['white that begins on a dark box', { under: box('0 0 0', '60 590 30 30'), shown: secret('1 g') }],
    ['white with a black outline', { shown: secret('2 Tr 1 g 0 G') }],
    [
      'black in a frame that is filled',
      { under: 'q 0 g 10 10 570 820 re 20 20 550 800 re f* Q', shown: secret('0 g') },
    ],
    [
      'black on a box that hardly covers',
      { under: `/Nhat gs ${box('0 0 0')}`, resources: '/ExtGState<</Nhat<</ca .2>>>>', shown: secret('0 g') },
    ],
    [
      'black where a black box was clipped to another place',
      { under: `q 0 0 50 50 re W n ${box('0 0 0')} Q`, shown: secret('0 g') },
    ],
    ['white on a picture', { ...PICTURE, under: 'q 300 0 0 60 60 580 cm /Anh Do Q', shown: secret('1 g') }],
    ['grey', { shown: secret('.6 g') }],
    ['of four points', { shown: secret('0 g', { size: 4 }) }],
  ])('are not those that stand out: %s', async (_, { shown, ...made }) => {
    const { text, warnings } = await read({ ...made, pages: [[PLAIN, shown]] })
    expect(text).toContain('BI MAT 999')
    expect(warnings).toEqual([])
  })

  it('are read over a scanned page, with a word that they come from a recogniser', async () => {
    const { text, warnings } = await read({
      ...PICTURE,
      under: 'q 595 0 0 842 0 0 cm /Anh Do Q',
      pages: [[{ ...PLAIN, before: '3 Tr' }]],
    })
    expect(text).toBe(PLAIN.text)
    expect(warnings).toEqual([expect.stringContaining('Trang 1 là ảnh quét')])
  })
})
