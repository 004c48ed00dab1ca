import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../search/user-error.ts'
import { parseDocument } from '../../parse-document.ts'
import { readDocument } from '../read-document.ts'

const NS =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * Style 1 is bordered, 2 bordered `#,##0.0`, 3 a bordered day, 4 large and bold, 5 bordered percent, 6 white, 7 white on
 * blue.
 */
const STYLES = `<styleSheet ${NS}><numFmts><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts>
<fonts><font><sz val="11"/></font><font><b/><sz val="14"/></font><font><color rgb="FFFFFFFF"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F3864"/></patternFill></fill></fills>
<borders><border/><border><left style="thin"/><right style="thin"/></border></borders>
<cellXfs><xf/><xf borderId="1"/><xf borderId="1" numFmtId="164"/><xf borderId="1" numFmtId="14"/><xf fontId="1"/><xf borderId="1" numFmtId="10"/><xf fontId="2" fillId="0"/><xf fontId="2" fillId="1"/></cellXfs></styleSheet>`

interface Sheet {
  readonly name: string
  readonly xml: string
  readonly state?: string
  readonly comments?: string
}

const text = (cell: string, value: string, style = 1) =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`
const number = (cell: string, value: number, style = 2) => `<c r="${cell}" s="${style}"><v>${value}</v></c>`
const row = (at: number, cells: string, more = '') => `<row r="${at}"${more}>${cells}</row>`

async function workbook(sheets: readonly Sheet[], main = 'xl/workbook.xml'): Promise<Uint8Array> {
  const zip = new JSZip()
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATED}/${type}" Target="${target}"/>`
  const table = (inner: string) => `<Relationships>${inner}</Relationships>`
  zip.file('_rels/.rels', table(relation('rId1', 'officeDocument', main)))
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" r:id="s${at}"${state === undefined ? '' : ` state="${state}"`}/>`,
  )
  zip.file(main, `<workbook ${NS}><sheets>${list.join('')}</sheets></workbook>`)
  const folder = main.replace(/[^/]+$/, '')
  zip.file(
    `${folder}_rels/${main.slice(folder.length)}.rels`,
    table(
      relation('st', 'styles', 'styles.xml') +
        sheets.map((_, at) => relation(`s${at}`, 'worksheet', `worksheets/sheet${at}.xml`)).join(''),
    ),
  )
  zip.file(`${folder}styles.xml`, STYLES)
  for (const [at, { xml, comments }] of sheets.entries()) {
    zip.file(`${folder}worksheets/sheet${at}.xml`, `<worksheet ${NS}>${xml}</worksheet>`)
    if (comments === undefined) continue
    zip.file(
      `${folder}worksheets/_rels/sheet${at}.xml.rels`,
      table(relation('c', 'comments', '../comments.xml')),
    )
    zip.file(`${folder}comments.xml`, `<comments ${NS}><commentList>${comments}</commentList></comments>`)
  }
  return zip.generateAsync({ type: 'uint8array' })
}

const RICE: Sheet = {
  name: 'Bieu 1',
  xml: `<cols><col min="5" max="5" hidden="1"/></cols><sheetData>
${row(1, text('A1', 'DIỆN TÍCH LÚA CÁC XÃ NĂM 2023', 4))}
${row(2, text('A2', 'Đơn vị tính: ha', 0))}
${row(4, text('A4', 'Xã') + text('B4', 'Diện tích') + text('C4', '') + text('D4', 'Ngày gặt') + text('E4', 'Ẩn'))}
${row(5, text('A5', '') + text('B5', 'Kế hoạch') + text('C5', 'Thực hiện') + text('D5', ''))}
${row(6, text('A6', 'Vân Kiều') + number('B6', 1250.25) + '<c r="C6" s="2"><f>B6*0.9</f><v>1125.225</v></c>' + number('D6', 45123, 3) + number('E6', 9))}
${row(7, text('A7', 'Tà Lèng') + number('B7', 80), ' hidden="1"')}
${row(8, text('A8', 'Nà Hẩu') + '<c r="B8" s="2"/>' + '<c r="C8" s="2" t="e"><f>1/0</f><v>#DIV/0!</v></c>' + number('D8', 45200, 3))}
${row(9, text('A9', 'Ghi chú: số của Phòng Nông nghiệp.', 0))}
</sheetData><mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A4:A5"/><mergeCell ref="B4:C4"/><mergeCell ref="D4:D5"/></mergeCells>`,
  comments: '<comment ref="C6"><text><r><t>Đã trừ ruộng bỏ hóa</t></r></text></comment>',
}

const lines = async (sheets: readonly Sheet[], main?: string) => {
  const read = await readDocument(await workbook(sheets, main), 'lua.xlsx')
  return { ...read, lines: read.lines.filter((line) => line.text !== '') }
}

describe('a workbook', () => {
  it('is read as a person sees it: merged heads, shown numbers and days, nothing hidden', async () => {
    const { format, lines: found } = await lines([RICE])
    expect(format).toBe('xlsx')
    expect(found.map((line) => line.text)).toEqual([
      'DIỆN TÍCH LÚA CÁC XÃ NĂM 2023',
      'Đơn vị tính: ha',
      'Xã | Diện tích | Diện tích | Ngày gặt',
      'Xã | Kế hoạch | Thực hiện | Ngày gặt',
      'Vân Kiều | 1.250,3 | 1.125,2 | 16/07/2023',
      'Nà Hẩu |  |  | 01/10/2023',
      'Đã trừ ruộng bỏ hóa',
      'Ghi chú: số của Phòng Nông nghiệp.',
    ])
    expect(found.map((line) => line.headerRow ?? false).slice(2, 5)).toEqual([true, true, false])
    expect(found[0]?.heading).toBe(1)
  })

  it('says what it left out', async () => {
    const { warnings } = await lines([RICE, { name: 'Nháp', state: 'hidden', xml: '<sheetData/>' }])
    expect(warnings).toEqual([
      'Trang tính “Bieu 1” có 1 hàng và 1 cột ẩn, không đọc.',
      expect.stringMatching(/“Bieu 1” có 1 ô công thức bị lỗi/),
      'Không đọc 1 trang tính ẩn: “Nháp”.',
    ])
  })

  it('binds the comment of a cell to its row', async () => {
    const { reports } = await parseDocument(await workbook([RICE]), 'lua.xlsx')
    const passages = reports.flatMap((report) => report.passages)
    const note = passages.find((passage) => passage.kind === 'note')
    expect(note?.text).toBe('Đã trừ ruộng bỏ hóa')
    expect(passages[note?.note?.host ?? -1]?.text).toContain('Vân Kiều')
  })

  it('heads a table that has no words above it with the name of its sheet, but not with a name of Excel', async () => {
    const table = `<sheetData>${row(1, text('A1', 'Xã') + text('B1', 'Số hộ'))}${row(2, text('A2', 'Nà Hẩu') + number('B2', 0.125, 5))}</sheetData>`
    const named = await lines([
      { name: 'Hộ nghèo 2022', xml: table },
      { name: 'Sheet2', xml: table },
    ])
    expect(named.lines.map((line) => `${line.page} ${line.text}`)).toEqual([
      '1 Hộ nghèo 2022',
      '1 Xã | Số hộ',
      '1 Nà Hẩu | 12,50%',
      '2 Xã | Số hộ',
      '2 Nà Hẩu | 12,50%',
    ])
  })

  it('is found by the table of its package, whatever the part is called', async () => {
    expect((await lines([RICE], 'xl/book2.xml')).lines.length).toBe(8)
  })

  it('keeps lines inside a cell apart, and takes text without borders for a table by its columns', async () => {
    const xml = `<sheetData>${row(1, text('A1', 'Hạng mục', 0) + text('B1', 'Mức', 0))}${row(2, text('A2', 'Điện&#10;Nước', 0) + number('B2', 3, 0))}</sheetData>`
    const { lines: found } = await lines([{ name: 'Sheet1', xml }])
    expect(found.map((line) => line.cells)).toEqual([
      ['Hạng mục', 'Mức'],
      ['Điện Nước', '3'],
    ])
  })

  it('of damaged numbers, far cells and endless merges costs little and does not fail', async () => {
    const xml = `<sheetData>${row(1, `${text('A1', 'Xã')}${text('XFD1', 'Xa')}<c r="B1" s="99" t="s"><v>7</v></c>`)}<row r="99999999">${text('A9', 'Cuối')}${text('B9', 'x')}</row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B9:A1"/></mergeCells>`
    const { lines: found } = await lines([{ name: 'Sheet1', xml }])
    expect(found.length).toBeGreaterThan(0)
  })

  it.each([
    ['ppt/presentation.xml', /trình chiếu/],
    ['xl/workbook.bin', /lưu thành \.xlsx/],
  ])('%s is refused with what to do', async (main, message) => {
    const zip = new JSZip()
    zip.file(
      '_rels/.rels',
      `<Relationships><Relationship Id="a" Type="${RELATED}/officeDocument" Target="${main}"/></Relationships>`,
    )
    zip.file(main, 'x')
    const reading = readDocument(await zip.generateAsync({ type: 'uint8array' }), 'a')
    await expect(reading).rejects.toMatchObject({
      code: 'file_kind_unknown',
      message: expect.stringMatching(message),
    })
  })
})

describe('cells in the colour of what they stand on', () => {
  const read = async (more: string) => {
    const cells =
      row(1, text('A1', 'Xóm Bến có 3 cây cầu', 0)) +
      row(3, text('A3', 'MẬT', 6)) +
      row(5, text('A5', 'RÕ', 7))
    const bytes = await workbook([{ name: 'Cầu', xml: `<sheetData>${cells}</sheetData>${more}` }])
    const { lines, warnings } = await readDocument(bytes, 'cau.xlsx')
    return { text: lines.map((line) => line.text).join(' '), warnings }
  }

  it('are no source, which is told', async () => {
    const { text: all, warnings } = await read('')
    expect(all).not.toContain('MẬT')
    expect(all).toContain('RÕ')
    expect(warnings).toEqual([expect.stringContaining('Đã bỏ 3 chữ cái không nhìn thấy được')])
  })

  it.each(['<tableParts count="1"/>', '<conditionalFormatting sqref="A1:B9"/>'])(
    'stay where another format may colour the cell: %s',
    async (more) => {
      const { text: all, warnings } = await read(more)
      expect(all).toContain('MẬT')
      expect(warnings).toEqual([])
    },
  )
})

describe('workbooks that mean harm', () => {
  const read = async (xml: string) => {
    const bytes = await workbook([{ name: 'A', xml }])
    const before = process.cpuUsage()
    const told = await readDocument(bytes, 'a.xlsx').then(
      ({ lines }) => lines.map((line) => line.text).filter((one) => one !== ''),
      (error: unknown) => {
        if (!(error instanceof UserError)) throw error
        return error
      },
    )
    const { user, system } = process.cpuUsage(before)
    return { told, seconds: (user + system) / 1e6 }
  }
  const far = text('XFD1048576', 'cuối trang tính')

  it.each([
    ['a cell at the far corner', `<sheetData>${row(1, text('A1', 'đầu'))}${row(1_048_576, far)}</sheetData>`],
    [
      'cells merged over the whole sheet',
      `<sheetData>${row(1, text('A1', 'đầu') + text('B1', 'hai'))}${row(1_048_576, far)}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    ],
    [
      'a thousand merges over each other',
      `<sheetData>${Array.from({ length: 300 }, (_, at) => row(at + 1, text(`A${at + 1}`, 'x') + text(`B${at + 1}`, 'y'))).join('')}</sheetData><mergeCells>${'<mergeCell ref="A1:Z1048576"/>'.repeat(1_000)}</mergeCells>`,
    ],
    [
      'columns of absurd spans',
      `<cols>${'<col min="1" max="4294967295" hidden="0"/>'.repeat(500)}</cols><sheetData>${row(1, text('A1', 'đầu'))}</sheetData>`,
    ],
    [
      'rows without numbers',
      `<sheetData>${'<row><c t="inlineStr"><is><t>x</t></is></c></row>'.repeat(2_000)}</sheetData>`,
    ],
    [
      'shared strings that are not there',
      `<sheetData>${row(1, '<c r="A1" t="s"><v>99999999999</v></c>')}</sheetData>`,
    ],
  ])('%s cost no more than what is written', async (_name, xml) => {
    const { told, seconds } = await read(xml)
    expect(seconds).toBeLessThan(5)
    if (Array.isArray(told)) expect(told.join().length).toBeLessThan(100_000)
  })

  it('that unpack without end are refused in words', async () => {
    const { told } = await read(`<sheetData>${row(1, text('A1', '0'.repeat(300_000_000 / 3)))}</sheetData>`)
    expect(told).toBeInstanceOf(UserError)
  }, 60_000)
})
