import { readFileSync } from 'node:fs'
import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { READ_LIMITS } from '../limits.ts'
import { readDocument } from '../read-document.ts'
import { jpegHead } from './jpeg-head.ts'
import { pngDots } from './png-dots.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../test/fixtures/scans/${name}`, import.meta.url)))
const read = (bytes: Uint8Array, recognise = true) => readDocument(bytes, 'trang', READ_LIMITS, { recognise })

/** A PNG of the given head and rows, each row with its filter byte first. */
function png(
  width: number,
  height: number,
  [depth, colour, interlace = 0]: readonly [number, number, number?],
  rows: readonly (readonly number[])[],
  more: readonly (readonly [string, readonly number[]])[] = [],
): Uint8Array {
  const chunk = (kind: string, data: Uint8Array) => {
    const bytes = Buffer.alloc(12 + data.length)
    bytes.writeUInt32BE(data.length)
    bytes.write(kind, 4, 'latin1')
    bytes.set(data, 8)
    return bytes
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([depth, colour, 0, 0, interlace], 8)
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      chunk('IHDR', head),
      ...more.map(([kind, data]) => chunk(kind, Uint8Array.from(data))),
      chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
      chunk('IEND', new Uint8Array(0)),
    ]),
  )
}

describe('a picture file of a page', () => {
  it.each([
    ['photographed lying on its side', 'chup-nam-ngang.jpg', 'jpg'],
    ['without paper behind its letters', 'nen-trong-suot.png', 'png'],
  ])(
    '%s is read as a scanned page is',
    async (_name, file, format) => {
      const document = await read(fixture(file))
      expect(
        document.lines
          .map(({ text }) => text)
          .join(' ')
          .trim(),
      ).toBe('Huyện Khe Sanh có 27 trạm y tế xã, giảm 3 trạm so với năm 2023.')
      expect(document.format).toBe(format)
      expect(document.recognised?.get(1)).toBeGreaterThan(85)
    },
    60_000,
  )

  it('is refused with what to do where recognition is off', async () => {
    await expect(read(fixture('chup-nam-ngang.jpg'), false)).rejects.toMatchObject({
      code: 'no_text',
      message: expect.stringMatching(/OCR=off/),
    })
  })

  it.each([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, 60)],
    ['with nothing behind its signature', (bytes: Uint8Array) => bytes.subarray(0, 8)],
  ])('%s is refused in words', async (_name, damage) => {
    for (const file of ['chup-nam-ngang.jpg', 'nen-trong-suot.png'])
      await expect(read(damage(fixture(file)))).rejects.toMatchObject({ name: 'UserError' })
  })

  it('that claims to be as large as a city is refused before it is unpacked', async () => {
    await expect(read(png(60_000, 60_000, [8, 0], [[0, 0]]))).rejects.toMatchObject({
      code: 'file_kind_unknown',
    })
  })
})

describe('dots of a PNG', () => {
  const dotsOf = (bytes: Uint8Array) => [...inflateSync(pngDots(bytes)?.data ?? new Uint8Array(0))]

  it.each([
    ['one bit grey', png(3, 1, [1, 0], [[0, 0b10100000]]), [255, 0, 255]],
    ['two bytes grey', png(1, 1, [16, 0], [[0, 0x80, 0x12]]), [128]],
    ['colours', png(1, 1, [8, 2], [[0, 10, 20, 30]]), [10, 20, 30]],
    [
      'a palette, of which one is clear',
      png(
        2,
        1,
        [8, 3],
        [[0, 0, 1]],
        [
          ['PLTE', [9, 8, 7, 1, 2, 3]],
          ['tRNS', [255, 0]],
        ],
      ),
      [9, 8, 7, 255, 255, 255],
    ],
    ['grey, half clear', png(1, 1, [8, 4], [[0, 0, 128]]), [127]],
    [
      'every filter',
      png(
        2,
        5,
        [8, 0],
        [
          [0, 10, 20],
          [1, 10, 10],
          [2, 1, 1],
          [3, 10, 10],
          [4, 1, 1],
        ],
      ),
      [10, 20, 10, 20, 11, 21, 15, 28, 16, 29],
    ],
  ])('are read from %s', (_name, bytes, dots) => {
    expect(dotsOf(bytes)).toEqual(dots)
  })

  it('are not read from an interlaced one', () => {
    expect(pngDots(png(1, 1, [8, 0, 1], [[0, 0]]))).toBeNull()
  })
})

it('the head of a JPEG tells how the camera was held', () => {
  expect(jpegHead(fixture('chup-nam-ngang.jpg'))).toMatchObject({ width: 417, height: 1000, turn: 90 })
})

describe('kinds that no reader opens', () => {
  it.each([
    ['a TIFF', [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0], /\.jpg, \.png hoặc \.pdf/],
    ['a HEIC', [0, 0, 0, 24, ...Buffer.from('ftypheic')], /\.jpg, \.png hoặc \.pdf/],
    ['a WebP', [...Buffer.from('RIFF'), 1, 0, 0, 0, ...Buffer.from('WEBPVP8 ')], /\.jpg, \.png hoặc \.pdf/],
    ['a RAR', [...Buffer.from('Rar!'), 0x1a, 7, 0], /giải nén/],
  ])('%s is refused with what to do', async (_name, bytes, words) => {
    await expect(read(Uint8Array.from(bytes))).rejects.toMatchObject({
      code: 'file_kind_unknown',
      message: expect.stringMatching(words),
    })
  })
})
