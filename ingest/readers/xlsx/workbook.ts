import { damagedFile, type ReadLimits } from '../limits.ts'
import { decodeXml } from '../package/decode-xml.ts'
import { mainPart, relationships } from '../package/relationships.ts'
import {
  attribute,
  elements,
  firstElement,
  innerText,
  parseXml,
  type XmlElement,
} from '../package/xml-tree.ts'
import type { ZipArchive } from '../package/zip-archive.ts'

/** A sheet that a person sees, by its place in the archive. */
export interface SheetPart {
  readonly name: string
  readonly part: string
  /** Rows that are printed again on each page, from 1: the heads of its table. */
  readonly titleRows: { readonly from: number; readonly to: number } | null
}

export interface Workbook {
  readonly sheets: readonly SheetPart[]
  /** Names of the hidden ones. */
  readonly hidden: readonly string[]
  readonly styles: XmlElement | undefined
  readonly strings: XmlElement | undefined
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean
}

/**
 * Opens a workbook ([ECMA-376] part 1, 18.2): its visible sheets in the order of their tabs. Sheets that hold a
 * chart alone have no cells and are not among them.
 *
 * @throws UserError `file_damaged` and what `parseXml` and the archive throw
 */
export function openWorkbook(archive: ZipArchive, limits: ReadLimits): Workbook {
  const name = mainPart(archive, limits) ?? 'xl/workbook.xml'
  const tree = (part: string | null | undefined): XmlElement | undefined => {
    const bytes = part === null || part === undefined ? null : archive.part(part)
    return bytes === null ? undefined : parseXml(decodeXml(bytes), limits)
  }
  const book = tree(name)
  if (book === undefined) throw damagedFile('no workbook')
  const parts = relationships(archive, name, limits)
  const given = elements(firstElement(book, 'sheets'), 'sheet')
  const isHidden = (sheet: XmlElement) => (attribute(sheet, 'state') ?? 'visible') !== 'visible'
  const titles = titleRows(book)
  const sheets = given.flatMap((sheet, index): SheetPart[] => {
    const part = parts.find(({ id, type }) => id === attribute(sheet, 'id') && type === 'worksheet')?.part
    if (isHidden(sheet) || part === undefined || part === null) return []
    return [{ name: nameOf(sheet), part, titleRows: titles.get(index) ?? null }]
  })
  const partOf = (type: string) => parts.find((one) => one.type === type)?.part
  const date1904 = attribute(firstElement(book, 'workbookPr'), 'date1904')
  return {
    sheets,
    hidden: given.filter(isHidden).map(nameOf),
    styles: tree(partOf('styles')),
    strings: tree(partOf('sharedStrings')),
    from1904: date1904 === '1' || date1904 === 'true',
  }
}

function nameOf(sheet: XmlElement): string {
  return attribute(sheet, 'name')?.trim() ?? ''
}

/** "'Sheet one'!$4:$5", by the index of the sheet. */
function titleRows(book: XmlElement): Map<number, { from: number; to: number }> {
  const found = new Map<number, { from: number; to: number }>()
  for (const name of elements(firstElement(book, 'definedNames'), 'definedName')) {
    if (attribute(name, 'name') !== '_xlnm.Print_Titles') continue
    const rows = /!\$?(\d+):\$?(\d+)(?:,|$)/.exec(innerText(name))
    const sheet = Number(attribute(name, 'localSheetId') ?? Number.NaN)
    if (rows !== null && Number.isInteger(sheet))
      found.set(sheet, { from: Number(rows[1]), to: Number(rows[2]) })
  }
  return found
}
