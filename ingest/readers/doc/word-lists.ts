import type { NumberStyle } from '../list-label.ts'
import type { ListKind, ListLevel } from '../list-numbering.ts'
import type { WordStreams } from './word-streams.ts'

const LISTS = 0x2e2
const OVERRIDES = 0x2ea
const STYLES: readonly NumberStyle[] = ['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter']
const BULLET = 23
const NONE = 255

/**
 * Reads the lists that Word numbers itself ([MS-DOC] 2.9.131, 2.9.150), by the number with which paragraphs
 * name them.
 *
 * @returns an empty map when the lists cannot be read: the text is whole without them
 */
export function readLists(streams: WordStreams): Map<string, ListKind> {
  const kinds = new Map<string, ListKind>()
  const lists = readDefinitions(streams)
  const overrides = streams.structure(OVERRIDES)
  if (overrides.byteLength < 4) return kinds
  const count = overrides.getUint32(0, true)
  let at = 4 + 16 * count
  for (let index = 0; index < count && 4 + 16 * index + 16 <= overrides.byteLength; index++) {
    const id = overrides.getInt32(4 + 16 * index, true)
    const levels = overrides.getUint8(4 + 16 * index + 12)
    const startOverrides = new Map<number, number>()
    at += 4
    for (let level = 0; level < levels && at + 8 <= overrides.byteLength; level++) {
      const start = overrides.getInt32(at, true)
      const flags = overrides.getUint32(at + 4, true)
      at += 8
      if ((flags & 0x10) !== 0) startOverrides.set(flags & 0xf, start)
      if ((flags & 0x20) !== 0) at = readLevel(overrides, at)?.end ?? overrides.byteLength
    }
    kinds.set(String(index + 1), { counters: String(id), levels: lists.get(id) ?? [], startOverrides })
  }
  return kinds
}

/** The levels stand after the structure that names the lists, outside its stated length. */
function readDefinitions(streams: WordStreams): Map<number, ListLevel[]> {
  const definitions = new Map<number, ListLevel[]>()
  const head = streams.structure(LISTS)
  if (head.byteLength < 2) return definitions
  const count = head.getUint16(0, true)
  const table = streams.table
  let at = streams.main.getUint32(LISTS, true) + streams.main.getUint32(LISTS + 4, true)
  for (let index = 0; index < count && 2 + 28 * index + 28 <= head.byteLength; index++) {
    const id = head.getInt32(2 + 28 * index, true)
    const simple = (head.getUint8(2 + 28 * index + 26) & 1) === 1
    const levels: ListLevel[] = []
    for (let level = 0; level < (simple ? 1 : 9); level++) {
      const read = readLevel(table, at)
      if (read === null) return definitions
      levels.push(read.level)
      at = read.end
    }
    definitions.set(id, levels)
  }
  return definitions
}

function readLevel(view: DataView, at: number): { readonly level: ListLevel; readonly end: number } | null {
  if (at + 28 > view.byteLength) return null
  const format = view.getUint8(at + 4)
  const textAt = at + 28 + view.getUint8(at + 24) + view.getUint8(at + 25)
  if (textAt + 2 > view.byteLength) return null
  const length = view.getUint16(textAt, true)
  const end = textAt + 2 + 2 * length
  if (end > view.byteLength || length > 255) return null
  let pattern = ''
  for (let index = 0; index < length; index++) {
    const code = view.getUint16(textAt + 2 + 2 * index, true)
    pattern += code < 9 ? `%${code + 1}` : String.fromCharCode(code)
  }
  const style = format === BULLET ? 'bullet' : format === NONE ? 'none' : (STYLES[format] ?? 'decimal')
  const legal = (view.getUint8(at + 5) & 0x04) !== 0
  return { level: { style, pattern, start: view.getInt32(at, true), legal }, end }
}
