import type { WordStreams } from './word-streams.ts'

const STYLE_SHEET = 0xa2
const FONTS = 0x112
const MAX_BASED_ON = 20

/**
 * Heading level (from 1) of each paragraph style ([MS-DOC] 2.9.271): Word's built-in headings and the
 * styles that are based on them.
 */
export function headingStyles(streams: WordStreams): Map<number, number> {
  const sheet = streams.structure(STYLE_SHEET)
  const styles = new Map<number, { readonly builtIn: number; readonly base: number }>()
  if (sheet.byteLength < 4) return new Map()
  let at = 2 + sheet.getUint16(0, true)
  for (let index = 0; at + 2 <= sheet.byteLength && index < 5000; index++) {
    const length = sheet.getUint16(at, true)
    at += 2
    if (length >= 4 && at + 4 <= sheet.byteLength)
      styles.set(index, {
        builtIn: sheet.getUint16(at, true) & 0x0fff,
        base: sheet.getUint16(at + 2, true) >> 4,
      })
    at += length + (length % 2)
  }
  const headings = new Map<number, number>()
  for (const id of styles.keys()) {
    let style = styles.get(id)
    for (let step = 0; style !== undefined && step < MAX_BASED_ON; step++) {
      if (style.builtIn >= 1 && style.builtIn <= 9) {
        headings.set(id, style.builtIn)
        break
      }
      style = styles.get(style.base)
    }
  }
  return headings
}

/** Names of the fonts in the order in which letters refer to them ([MS-DOC] 2.9.286). */
export function fontNames(streams: WordStreams): string[] {
  const fonts = streams.structure(FONTS)
  const names: string[] = []
  let at = 4
  while (at + 1 < fonts.byteLength) {
    const length = fonts.getUint8(at) + 1
    const from = at + 40
    const to = Math.min(at + length, fonts.byteLength)
    let name = ''
    for (let place = from; place + 2 <= to; place += 2) {
      const code = fonts.getUint16(place, true)
      if (code === 0) break
      name += String.fromCharCode(code)
    }
    names.push(name)
    at += length
  }
  return names
}
