import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { madeDoc } from './made-doc.ts'

const COLUMNS = 24
const HEADS = Array.from({ length: COLUMNS }, (_, at) => (at === 0 ? 'Xóm' : `Tháng ${at}`))
const ROWS = [
  HEADS,
  ...['Khe Trúc', 'Đồi Sim'].map((name, row) => HEADS.map((_, at) => (at === 0 ? name : `${at * 7 + row}`))),
]

const word = (value: number) => [value & 0xff, (value >> 8) & 0xff]
const [IN_TABLE, ROW_END] = [
  [0x16, 0x24, 1],
  [0x17, 0x24, 1],
]
/** The edges of all cells and what each looks like: too long for the page of paragraph properties. */
const ROW = [
  ...IN_TABLE,
  ...ROW_END,
  ...word(0xd608),
  ...word(1 + 1 + 2 * (COLUMNS + 1) + 20 * COLUMNS),
  COLUMNS,
  ...Array.from({ length: COLUMNS + 1 }, (_, at) => word(400 * at)).flat(),
  ...Array.from({ length: 20 * COLUMNS }, () => 0),
]

it.each([
  ['6646', 0x6646],
  ['6645', 0x6645],
])('rows too wide for their page of properties are read from where %s says they stand', async (_, code) => {
  const at = 64
  const data = [...Array.from({ length: at }, () => 0xff), ...word(ROW.length), ...ROW]
  const before = 'Lịch cấp giống của các xóm.\r'
  const texts = ROWS.map((cells) => `${cells.join('\u0007')}\u0007`)
  const file = madeDoc(
    [before, ...texts.map((text) => `${text}\u0007`), 'Hết.\r'],
    [
      { length: before.length, changes: [] },
      ...texts.flatMap((text) => [
        // A change of no weight makes the number of bytes even.
        { length: text.length, changes: [...IN_TABLE, 0x05, 0x24, 0] },
        { length: 1, changes: [...word(code), ...word(at), 0, 0] },
      ]),
      { length: 5, changes: [] },
    ],
    data,
  )
  const { lines } = await readDocument(file, 'lich.doc')
  expect(lines.flatMap(({ cells }) => (cells ? [cells] : []))).toEqual(ROWS)
  expect(lines.filter(({ cells, text }) => !cells && text !== '').map(({ text }) => text)).toEqual([
    before.trim(),
    'Hết.',
  ])
})
