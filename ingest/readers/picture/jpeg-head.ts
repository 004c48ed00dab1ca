import { damagedFile } from '../limits.ts'
import { viewOf } from '../view-of.ts'
import type { PagePicture } from './page-picture.ts'

/** Segments without a length: restarts, begin, and a filler. */
const BARE = (marker: number) => (marker >= 0xd0 && marker <= 0xd8) || marker === 0x01
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
const TURNS: Readonly<Record<number, PagePicture['turn']>> = { 3: 180, 6: 90, 8: 270 }

/**
 * What a JPEG says of itself before its picture begins: size, channels, and how the camera was held (Exif, tag 0x0112).
 *
 * @returns null for colours of printing presses (CMYK)
 * @throws UserError `file_damaged`
 */
export function jpegHead(bytes: Uint8Array): Omit<PagePicture, 'data' | 'filter' | 'bits'> | null {
  const view = viewOf(bytes)
  let turn: PagePicture['turn'] = 0
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (view.getUint8(at) !== 0xff) throw damagedFile('no segment')
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at++
      continue
    }
    if (BARE(marker)) {
      at += 2
      continue
    }
    const length = view.getUint16(at + 2)
    if (length < 2 || at + 2 + length > bytes.length) break
    if (marker === 0xe1) turn = turnOf(bytes.subarray(at + 4, at + 2 + length)) ?? turn
    if (isFrame(marker) && length >= 8) {
      const height = view.getUint16(at + 5)
      const width = view.getUint16(at + 7)
      const channels = view.getUint8(at + 9)
      if (width === 0 || height === 0) throw damagedFile('no size')
      return channels === 1 || channels === 3 ? { width, height, channels, turn } : null
    }
    at += 2 + length
  }
  throw damagedFile('no frame')
}

function turnOf(segment: Uint8Array): PagePicture['turn'] | null {
  if (new TextDecoder('latin1').decode(segment.subarray(0, 6)) !== 'Exif\0\0' || segment.length < 20)
    return null
  const view = viewOf(segment.subarray(6))
  const little = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, little)
  if (first + 2 > view.byteLength) return null
  const entries = view.getUint16(first, little)
  for (let entry = 0; entry < entries; entry++) {
    const at = first + 2 + 12 * entry
    if (at + 12 > view.byteLength) return null
    if (view.getUint16(at, little) === 0x0112) return TURNS[view.getUint16(at + 8, little)] ?? 0
  }
  return null
}
