import { damagedFile } from '../limits.ts'
import type { WordStreams } from './word-streams.ts'

/** A stretch of characters and where it lies in the main stream. */
export interface TextPiece {
  /** First character, counted over the whole document. */
  readonly from: number
  readonly text: string
  /** Byte offset of the first character. */
  readonly offset: number
  /** 1 or 2 bytes a character. */
  readonly bytes: 1 | 2
}

const CLX = 0x1a2

/**
 * Reads the pieces of the text ([MS-DOC] 2.9.177, piece table), in order.
 *
 * @throws UserError `file_damaged`
 */
export function readPieces(streams: WordStreams): TextPiece[] {
  const clx = streams.structure(CLX)
  let at = 0
  while (at + 3 <= clx.byteLength && clx.getUint8(at) === 1) at += 3 + clx.getUint16(at + 1, true)
  if (at + 5 > clx.byteLength || clx.getUint8(at) !== 2) throw damagedFile('no piece table')
  const size = Math.min(clx.getUint32(at + 1, true), clx.byteLength - at - 5)
  const count = Math.floor((size - 4) / 12)
  const start = at + 5
  const pieces: TextPiece[] = []
  const total = streams.main.byteLength
  for (let index = 0; index < count; index++) {
    const from = clx.getUint32(start + 4 * index, true)
    const to = clx.getUint32(start + 4 * index + 4, true)
    const place = clx.getUint32(start + 4 * (count + 1) + 8 * index + 2, true)
    const bytes = (place & 0x40000000) === 0 ? 2 : 1
    const offset = bytes === 2 ? place : (place & 0x3fffffff) / 2
    if (to < from || offset + (to - from) * bytes > total) throw damagedFile('piece outside the file')
    const data = new Uint8Array(streams.main.buffer, streams.main.byteOffset + offset, (to - from) * bytes)
    pieces.push({
      from,
      text: new TextDecoder(bytes === 2 ? 'utf-16le' : 'windows-1252', { ignoreBOM: true }).decode(data),
      offset,
      bytes,
    })
  }
  return pieces
}
