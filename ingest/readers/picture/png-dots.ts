import { deflateSync, inflateSync } from 'node:zlib'
import { damagedFile } from '../limits.ts'
import { viewOf } from '../view-of.ts'
import { MOST_DOTS, type PagePicture } from './page-picture.ts'

/** Samples a dot, by a PNG's colour type: grey, RGB, palette, grey or RGB with transparency. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

interface PngHead {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly colour: number
  readonly samples: number
}

/**
 * Unpacks a PNG into dots on white paper, for a PDF that knows no transparency of this kind.
 *
 * @returns null for an interlaced one, or one larger than `MOST_DOTS`
 * @throws UserError `file_damaged`
 */
export function pngDots(bytes: Uint8Array): PagePicture | null {
  const { head, palette, clear, packed, interlaced } = chunksOf(bytes)
  if (interlaced || head.width * head.height > MOST_DOTS) return null
  const stride = Math.ceil((head.width * head.samples * head.depth) / 8)
  let raw: Uint8Array
  try {
    raw = inflateSync(packed, { maxOutputLength: (stride + 1) * head.height + 1024 })
  } catch (cause) {
    throw damagedFile(cause)
  }
  if (raw.length < (stride + 1) * head.height) throw damagedFile('cut short')
  const channels = head.colour === 2 || head.colour === 3 || head.colour === 6 ? 3 : 1
  const dots = new Uint8Array(head.width * head.height * channels)
  const step = Math.max(1, (head.samples * head.depth) >> 3)
  let prior = new Uint8Array(stride)
  for (let y = 0; y < head.height; y++) {
    const at = y * (stride + 1)
    const row = raw.slice(at + 1, at + 1 + stride)
    unfilter(row, prior, raw[at] ?? 0, step)
    writeRow(row, head, palette, clear, dots.subarray(y * head.width * channels))
    prior = row
  }
  return {
    width: head.width,
    height: head.height,
    channels,
    bits: 8,
    turn: 0,
    filter: 'FlateDecode',
    data: deflateSync(dots, { level: 1 }),
  }
}

function chunksOf(bytes: Uint8Array) {
  const view = viewOf(bytes)
  let head: PngHead | null = null
  let interlaced = false
  let palette = new Uint8Array(0)
  let clear = new Uint8Array(0)
  const data: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) break
    const kind = new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8))
    const own = bytes.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR' && length >= 13) {
      const [depth = 0, colour = 0] = own.subarray(8)
      const samples = SAMPLES[colour] ?? 0
      head = { width: view.getUint32(at + 8), height: view.getUint32(at + 12), depth, colour, samples }
      interlaced = own[12] !== 0
    } else if (kind === 'PLTE') palette = own.slice()
    else if (kind === 'tRNS') clear = own.slice()
    else if (kind === 'IDAT') data.push(own)
    else if (kind === 'IEND') break
    at += 12 + length
  }
  if (head === null || head.samples === 0 || head.width === 0 || head.height === 0)
    throw damagedFile('no head')
  if (![1, 2, 4, 8, 16].includes(head.depth)) throw damagedFile('no such depth')
  return { head, palette, clear, interlaced, packed: Buffer.concat(data) }
}

/** Undoes what makes rows pack better: each byte was told by its difference from those left and above. */
function unfilter(row: Uint8Array, prior: Uint8Array, kind: number, step: number): void {
  for (let at = 0; at < row.length; at++) {
    const left = at < step ? 0 : (row[at - step] ?? 0)
    const above = prior[at] ?? 0
    const corner = at < step ? 0 : (prior[at - step] ?? 0)
    const told =
      kind === 0
        ? 0
        : kind === 1
          ? left
          : kind === 2
            ? above
            : kind === 3
              ? (left + above) >> 1
              : nearest(left, above, corner)
    row[at] = (row[at] ?? 0) + told
  }
}

/** Of the three the one nearest to left + above − corner, as the format defines it (Paeth). */
function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}

function writeRow(
  row: Uint8Array,
  { width, depth, colour, samples }: PngHead,
  palette: Uint8Array,
  clear: Uint8Array,
  into: Uint8Array,
): void {
  const most = 2 ** Math.min(8, depth) - 1
  const sample = (index: number) => {
    if (depth >= 8) return row[(index * depth) / 8] ?? 0
    const bit = index * depth
    return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & most
  }
  const onPaper = (level: number, opaque: number) => Math.round((level * opaque + 255 * (255 - opaque)) / 255)
  for (let x = 0; x < width; x++) {
    const first = x * samples
    if (colour === 3) {
      const index = sample(first)
      for (let part = 0; part < 3; part++)
        into[3 * x + part] = onPaper(palette[3 * index + part] ?? 0, clear[index] ?? 255)
    } else if (colour === 2 || colour === 6) {
      const opaque = colour === 6 ? sample(first + 3) : 255
      for (let part = 0; part < 3; part++) into[3 * x + part] = onPaper(sample(first + part), opaque)
    } else
      into[x] = onPaper((sample(first) * 255) / most, colour === 4 ? (sample(first + 1) * 255) / most : 255)
  }
}
