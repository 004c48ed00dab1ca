import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { READ_LIMITS } from '../limits.ts'
import { readDocument } from '../read-document.ts'
import type { ReadOptions } from '../read-options.ts'
import { madePdf } from './made-pdf.ts'

/** Small pages of pictures that scripts/make-scan-fixtures.ts makes. */
const read = (name: string, options: ReadOptions = { recognise: true }) => {
  const file = new URL(`../../../test/fixtures/scans/${name}.pdf`, import.meta.url)
  return readDocument(new Uint8Array(readFileSync(file)), 'quet.pdf', READ_LIMITS, options)
}
const textOf = (lines: readonly { readonly text: string }[]) =>
  lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
const WORDS = 'Huyện Khe Sanh có 27 trạm y tế xã, giảm 3 trạm so với năm 2023.'

describe('a page that is a picture', () => {
  it('is read from its letters below the stamp, and says that and how surely', async () => {
    const pages: number[] = []
    const onPage = (done: number, total: number) => pages.push(done, total)
    const { lines, recognised, warnings } = await read('dong-dau', { recognise: true, onPage })
    expect(textOf(lines)).toBe(WORDS)
    expect(recognised?.get(1)).toBeGreaterThan(85)
    expect(warnings.join()).toMatch(/Trang 1 được nhận dạng chữ từ ảnh/)
    expect(pages).toEqual([0, 1])
  }, 60_000)

  it('with a drawn table is read cell by cell, askew too', async () => {
    const { lines } = await read('bang-nghieng')
    expect(lines.flatMap((line) => (line.cells ? [line.cells] : []))).toEqual([
      ['Xã', 'Số trạm', 'Bác sĩ'],
      ['Tà Rụt', '4', '15'],
      ['Húc Nghì', '2', '26'],
      ['Đa Krông', '7', '28'],
    ])
  }, 60_000)

  it('too poor to be read is refused with what to do', async () => {
    await expect(read('mo')).rejects.toMatchObject({
      code: 'no_text',
      message: expect.stringMatching(/quét lại/),
    })
  }, 60_000)

  it('over a text layer of rubbish is read instead of it', async () => {
    const { lines, recognised } = await read('lop-chu-hong')
    expect(recognised?.size).toBe(1)
    expect(textOf(lines)).toBe(WORDS)
  }, 60_000)

  it('is left unread where recognition is switched off', async () => {
    await expect(read('dong-dau', {})).rejects.toMatchObject({ code: 'no_text' })
    expect((await read('lop-chu-hong', {})).warnings.join()).toMatch(/không phải tiếng Việt/)
  })
})

describe('pictures that mean harm', () => {
  const page = (size: string, filter: string, data: string, more = '') =>
    madePdf({
      pages: [[]],
      size: [200, 200],
      under: 'q 200 0 0 200 0 0 cm /I Do Q',
      resources: '/XObject<</I 100 0 R>>',
      objects: [
        `<</Type/XObject/Subtype/Image${size}/ColorSpace/DeviceGray/BitsPerComponent 8${filter}/Length ${data.length}>>stream\n${data}\nendstream`,
      ],
      ...(more === '' ? {} : { page: more }),
    })

  it.each([
    ['claims to be of absurd size', page('/Width 60000/Height 60000', '', 'x')],
    ['is no picture', page('/Width 800/Height 800', '/Filter/DCTDecode', 'không phải ảnh')],
    ['is cut off', page('/Width 800/Height 800', '', '\0'.repeat(900))],
    ['lies on a page as large as a field', page('/Width 8/Height 8', '', '\0'.repeat(64), '/UserUnit 9999')],
  ])(
    'are refused in words where one %s',
    async (_name, bytes) => {
      const before = process.cpuUsage()
      await expect(readDocument(bytes, 'quet.pdf', READ_LIMITS, { recognise: true })).rejects.toMatchObject({
        code: 'no_text',
      })
      const { user, system } = process.cpuUsage(before)
      expect((user + system) / 1e6).toBeLessThan(60)
      expect(process.memoryUsage.rss()).toBeLessThan(2_000_000_000)
    },
    120_000,
  )
})
