import type { ReadDocument } from '../../source-line.ts'
import { type Deadline, damagedFile, type ReadLimits } from '../limits.ts'
import { createLineWriter } from '../line-writer.ts'
import { decodeXml } from '../package/decode-xml.ts'
import { parseXml } from '../package/xml-tree.ts'
import type { ZipArchive } from '../package/zip-archive.ts'
import { type Paragraph, plainRun } from '../text-run.ts'
import { countUnseen } from '../unseen-text.ts'
import { cellComments } from './cell-comments.ts'
import { sheetBlocks } from './sheet-blocks.ts'
import { columnName, readSheetCells, readStrings, type SheetCell, type SheetCells } from './sheet-cells.ts'
import { numberShower, readCellStyles } from './shown-value.ts'
import { openWorkbook } from './workbook.ts'

/** Names that Excel gives by itself say nothing. */
const GIVEN_NAME = /^(?:sheet|trang[_ ]?tính)[_ ]?\d*$/iu

/**
 * Reads an Excel workbook (Office Open XML): each visible sheet as a page, its table with merged heads, what
 * stands above and below it (its name above a table that has no words of its own), numbers and days as they are shown, comments of cells as notes. Formulas are read by
 * their stored values and never reckoned; what is hidden is left out and said in `warnings`.
 *
 * @throws UserError `file_damaged` and what `openZip` and `parseXml` throw
 */
export async function readXlsx(
  archive: ZipArchive,
  limits: ReadLimits,
  deadline: Deadline,
): Promise<ReadDocument> {
  const book = openWorkbook(archive, limits)
  const reading = {
    strings: readStrings(book.strings),
    styles: readCellStyles(book.styles),
    show: await numberShower(book.from1904),
    deadline,
    unseen: countUnseen(),
  }
  const writer = createLineWriter(limits, deadline)
  const warnings: string[] = []
  let notes = 0
  for (const [index, { name, part, titleRows }] of book.sheets.entries()) {
    const page = index + 1
    const bytes = archive.part(part)
    if (bytes === null) throw damagedFile(`no sheet ${part}`)
    const cells = readSheetCells(parseXml(decodeXml(bytes), limits), reading)
    const comments = cellComments(archive, part, limits)
    const used: { readonly id: string; readonly label: string; readonly text: string }[] = []
    const paragraphsOf = (cell: SheetCell): Paragraph[] => {
      const comment = comments.get(`${columnName(cell.column)}${cell.row}`)
      const lines = cell.lines.map((runs): Paragraph => ({ runs, page }))
      const last = lines.at(-1)
      if (comment === undefined || last === undefined) return lines
      const note = { id: `comment-${++notes}`, label: String(notes), text: comment }
      used.push(note)
      const mark = { ...plainRun(note.label), superscript: true, noteId: note.id }
      return [...lines.slice(0, -1), { ...last, runs: [...last.runs, mark] }]
    }
    let begun = false
    for (const block of sheetBlocks(cells, titleRows, paragraphsOf)) {
      if (!begun && block.kind === 'table' && !GIVEN_NAME.test(name))
        writer.paragraph({ runs: [{ ...plainRun(name), bold: true }], heading: 1, page })
      begun = true
      if (block.kind === 'table') writer.table(block.table)
      else writer.paragraph(block.paragraph)
      for (const note of used.splice(0))
        writer.note([{ runs: [plainRun(note.text)], page }], note.id, note.label)
    }
    warnings.push(...sheetWarnings(name, cells))
  }
  if (book.hidden.length > 0)
    warnings.push(`Không đọc ${book.hidden.length} trang tính ẩn: ${book.hidden.map(quoted).join(', ')}.`)
  warnings.push(...reading.unseen.warnings())
  const encodings = writer.fontEncodings()
  return { format: 'xlsx', encoding: ['utf-8', ...encodings].join('+'), lines: writer.lines(), warnings }
}

function sheetWarnings(name: string, sheet: SheetCells): string[] {
  const hidden = [
    ...(sheet.hiddenRows.size > 0 ? [`${sheet.hiddenRows.size} hàng`] : []),
    ...(sheet.hiddenColumns > 0 ? [`${sheet.hiddenColumns} cột`] : []),
  ]
  return [
    ...(hidden.length > 0 ? [`Trang tính ${quoted(name)} có ${hidden.join(' và ')} ẩn, không đọc.`] : []),
    ...(sheet.failedFormulas > 0
      ? [
          `Trang tính ${quoted(name)} có ${sheet.failedFormulas} ô công thức bị lỗi hoặc chưa lưu kết quả, coi là ô trống. Hãy mở bằng Excel, lưu lại rồi thêm lại nếu cần các ô này.`,
        ]
      : []),
  ]
}

function quoted(name: string): string {
  return `“${name}”`
}
