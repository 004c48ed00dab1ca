import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { madePdf } from './made-pdf.ts'

/** Widths of Helvetica, in thousandths of its size. */
const WIDTH: Readonly<Record<string, number>> = { H: 722, m: 833, ' ': 278, n: 556, h: 556, ô: 556, à: 556 }
const SIZE = 12

/** A line drawn as programs do whose font lacks some letters: with gaps, into which another font draws them. */
function lent(text: string, lacks: RegExp): string {
  let x = 70
  const own: string[] = []
  const borrowed: string[] = []
  for (const letter of text) {
    const width = WIDTH[letter] ?? 0
    if (lacks.test(letter)) {
      own.push(String(-width))
      borrowed.push(`BT /B ${SIZE} Tf 1 0 0 1 ${x.toFixed(3)} 700 Tm (${letter}) Tj ET`)
    } else own.push(`(${letter})`)
    x += (width * SIZE) / 1000
  }
  return [`BT /F ${SIZE} Tf 1 0 0 1 70 700 Tm [${own.join(' ')}] TJ ET`, ...borrowed].join('\n')
}

it('letters that another font lends stand in the words they belong to', async () => {
  const over = lent('Hôm nàh nhôm hàm', /[ôà]/)
  const { lines } = await readDocument(madePdf({ pages: [[]], over }), 'muon-chu.pdf')
  expect(lines.map((line) => line.text).filter(Boolean)).toEqual(['Hôm nàh nhôm hàm'])
})

it('one letter with a mark in the middle of a word is enough', async () => {
  const over = lent('nhôm hàm', /ô/)
  const { lines } = await readDocument(madePdf({ pages: [[]], over }), 'muon-chu.pdf')
  expect(lines.map((line) => line.text).filter(Boolean)).toEqual(['nhôm hàm'])
})
