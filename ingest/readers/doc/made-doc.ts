const SECTOR = 512
/** Sectors whose places one sector of the table of sectors holds. */
const PLACES = SECTOR / 4
const END = 0xfffffffe
const FREE = 0xffffffff
const TABLE_SECTOR = 0xfffffffd
/** Smaller streams stand elsewhere in the file, which these are not to. */
const LEAST_STREAM = 4096
const TEXT_AT = 0x400

/** Paragraphs of one look, one behind the other. */
export interface MadeParagraphs {
  /** Characters of all of them, their end marks counted. */
  readonly length: number
  /** Property changes ("grpprl"), an even number of bytes. */
  readonly changes: readonly number[]
}

/**
 * A small Word 97 file for tests ([MS-CFB], [MS-DOC]): stretches of text, each a piece of its own; `\r` ends a paragraph.
 *
 * @param paragraphs what they look like, from the first character on: as many as one page of 512 bytes holds
 * @param data the stream of properties that have no room on that page
 */
export function madeDoc(
  pieces: readonly string[],
  paragraphs: readonly MadeParagraphs[] = [],
  data: readonly number[] = [],
): Uint8Array {
  const texts = pieces.map((piece) => Buffer.from(piece, 'utf16le'))
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const page = Math.ceil((TEXT_AT + 2 * length) / SECTOR)
  const main = new Uint8Array(stream(SECTOR * (page + 1)))
  const listed = 5 + 4 + 12 * pieces.length
  const table = new Uint8Array(stream(listed + 12))
  const header = new DataView(main.buffer)
  header.setUint16(0, 0xa5ec, true)
  header.setUint16(2, 0xc1, true)
  header.setUint16(0x0a, 0x0200, true)
  header.setUint32(0x4c, length, true)
  header.setUint32(0x1a6, listed, true)
  const list = new DataView(table.buffer)
  list.setUint8(0, 2)
  list.setUint32(1, 4 + 12 * pieces.length, true)
  let character = 0
  for (const [index, text] of texts.entries()) {
    main.set(text, TEXT_AT + 2 * character)
    list.setUint32(5 + 4 * index, character, true)
    list.setUint32(5 + 4 * (pieces.length + 1) + 8 * index + 2, TEXT_AT + 2 * character, true)
    character += text.length / 2
  }
  list.setUint32(5 + 4 * pieces.length, character, true)
  if (paragraphs.length > 0) {
    main.set(paragraphPage(paragraphs), SECTOR * page)
    header.setUint32(0x102, listed, true)
    header.setUint32(0x106, 12, true)
    list.setUint32(listed, TEXT_AT, true)
    list.setUint32(listed + 4, TEXT_AT + 2 * length, true)
    list.setUint32(listed + 8, page, true)
  }
  return compound([
    ['WordDocument', main],
    ['1Table', table],
    ...(data.length === 0 ? [] : [['Data', padded(data)] as const]),
  ])
}

/** Where each look begins in the main stream, and its changes from the end of the page up ([MS-DOC] 2.9.181). */
function paragraphPage(paragraphs: readonly MadeParagraphs[]): Uint8Array {
  const page = new Uint8Array(SECTOR)
  const view = new DataView(page.buffer)
  let from = TEXT_AT
  let end = SECTOR - 2
  for (const [index, { length, changes }] of paragraphs.entries()) {
    view.setUint32(4 * index, from, true)
    from += 2 * length
    end -= 4 + changes.length
    page.set([0, 1 + changes.length / 2, 0, 0, ...changes], end)
    page[4 * (paragraphs.length + 1) + 13 * index] = end / 2
  }
  view.setUint32(4 * paragraphs.length, from, true)
  page[SECTOR - 1] = paragraphs.length
  return page
}

function padded(bytes: readonly number[]): Uint8Array {
  const whole = new Uint8Array(stream(bytes.length))
  whole.set(bytes)
  return whole
}

const stream = (size: number) => Math.max(LEAST_STREAM, Math.ceil(size / SECTOR) * SECTOR)

/** A compound file of streams of whole sectors: the table of sectors, the directory, the streams. */
function compound(streams: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const content = 1 + streams.reduce((sum, [, bytes]) => sum + bytes.length / SECTOR, 0)
  let tables = 1
  while (tables * PLACES < tables + content) tables += 1
  const file = new Uint8Array(SECTOR * (1 + tables + content))
  const view = new DataView(file.buffer)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(26, 3, true)
  view.setUint16(30, 9, true)
  view.setUint16(32, 6, true)
  view.setUint32(44, tables, true)
  view.setUint32(48, tables, true)
  view.setUint32(56, LEAST_STREAM, true)
  view.setUint32(60, END, true)
  view.setUint32(68, END, true)
  for (let at = 0; at < 109; at++) view.setUint32(76 + 4 * at, at < tables ? at : FREE, true)
  const next = (sector: number, to: number) => view.setUint32(SECTOR + 4 * sector, to, true)
  for (let sector = 0; sector < tables * PLACES; sector++) next(sector, sector < tables ? TABLE_SECTOR : FREE)
  next(tables, END)
  let sector = tables + 1
  for (const [index, [name, bytes]] of streams.entries()) {
    const entry = SECTOR * (1 + tables) + 128 * (index + 1)
    file.set(Buffer.from(name, 'utf16le'), entry)
    view.setUint16(entry + 64, 2 * name.length + 2, true)
    view.setUint8(entry + 66, 2)
    view.setUint32(entry + 116, sector, true)
    view.setUint32(entry + 120, bytes.length, true)
    file.set(bytes, SECTOR * (1 + sector))
    const last = sector + bytes.length / SECTOR
    for (; sector < last; sector++) next(sector, sector + 1 < last ? sector + 1 : END)
  }
  return file
}
