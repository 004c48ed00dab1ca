import { describe, expect, it } from 'vitest'
import { parseDocument } from '../parse-document.ts'
import { madePdf } from '../readers/pdf/made-pdf.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

/** Processor time in milliseconds. */
async function timeOf(bytes: Uint8Array, file: string): Promise<number> {
  const before = process.cpuUsage()
  await parseDocument(bytes, file)
  return process.cpuUsage(before).user / 1000
}

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')
const text = (shape: (count: number) => string) => (count: number) => utf8(`BÁO CÁO\n\n${shape(count)}`)

/** Shapes that were slow, made of so many pieces, and the count from which on their time tells something. */
const SHAPES: readonly (readonly [string, string, number, (count: number) => Uint8Array])[] = [
  ['lines of one letter', 'a.txt', 4_000, text((count) => 'a\n'.repeat(count))],
  ['paragraphs of one letter', 'a.txt', 4_000, text((count) => 'a\n\n'.repeat(count))],
  ['a sentence that never ends', 'a.txt', 4_000, text((count) => 'Huyện trồng rừng và\n\n'.repeat(count))],
  [
    'rows of a table in RTF',
    'a.rtf',
    2_000,
    (count) =>
      utf8(
        `{\\rtf1 ${lines(count, (i) => `\\trowd\\cellx${1_000 + i}\\cellx90000\\intbl Thon ${i}\\cell ${i} ha\\cell\\row`)}\\pard het\\par}`,
      ),
  ],
  [
    'notes of one paragraph in RTF',
    'a.rtf',
    4_000,
    (count) => utf8(`{\\rtf1 ${'Thon{\\footnote Het}'.repeat(count)}\\par}`),
  ],
  [
    'filled boxes of a PDF',
    'a.pdf',
    750,
    (count) =>
      madePdf({
        pages: [Array.from({ length: 500 }, (_, i) => ({ x: 70, y: 790 - 1.5 * i, text: `Thon ${i}` }))],
        under: lines(count, (i) => `.9 .9 1 rg ${i % 500} ${i % 700} 20 10 re f`),
      }),
  ],
]

describe.each(SHAPES)('%s', (_, file, count, make) => {
  it('take time that grows as they do', async () => {
    await timeOf(make(Math.round(count / 8)), file)
    const few = await timeOf(make(count), file)
    const many = await timeOf(make(4 * count), file)
    // Four times the pieces; sixteen times the time where it grows with the square.
    expect(many / few).toBeLessThan(9)
  }, 120_000)
})
