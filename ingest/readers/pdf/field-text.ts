import { combine, type Glyphs, type Matrix } from './page-content.ts'

/** What pdf.js tells of a field, stamp or remark on a page. */
export interface PageAnnotation {
  readonly id: string
  readonly fieldType?: string | null
  readonly fieldValue?: unknown
  readonly exportValue?: unknown
  readonly checkBox?: boolean
  readonly radioButton?: boolean
  readonly hidden?: boolean
  readonly rect: readonly number[]
}

const LARGEST = 12
/** What a program writes into the picture of a signature: of the certificate, not of the paper. */
const CERTIFICATE =
  /ký bởi|người ký|ký số|thời gian ký|ngày ký|email|cơ quan\s*:|chứng thư|digitally signed|signature|signed by|chữ ký/iu

/** Whether the words that a signature or stamp shows are about its certificate: then they are no text of the paper. */
export function isCertificate(text: string): boolean {
  return CERTIFICATE.test(text.normalize('NFC'))
}

/** Whether a field holds a value that was typed or chosen; what it draws is then only a picture of the value. */
export function hasValue({ fieldType }: PageAnnotation): boolean {
  return fieldType === 'Tx' || fieldType === 'Ch' || fieldType === 'Btn'
}

/** The value of a form field as letters at its place; "☑" and "☐" for boxes to tick. */
export function fieldGlyphs(field: PageAnnotation, viewport: Matrix): Glyphs[] {
  const [left = 0, bottom = 0, right = 0, top = 0] = field.rect
  const height = Math.abs(top - bottom)
  const size = Math.min(LARGEST, Math.max(4, height * 0.7))
  const lines = valueLines(field)
  const room = lines.length > 1 ? size * 1.2 : height
  return lines.flatMap((text, index): Glyphs[] => {
    if (text.trim() === '') return []
    const base = Math.max(bottom, top) - room * (index + 1) + (room - size) / 2 + size * 0.2
    const [, , , , x, y] = combine(viewport, [1, 0, 0, 1, Math.min(left, right) + 2, base])
    const width = Math.min(text.length * size * 0.5, Math.max(1, Math.abs(right - left) - 4))
    return [{ text, x, y, width, size, font: '', bold: false, italic: false }]
  })
}

function valueLines(field: PageAnnotation): string[] {
  if (field.fieldType === 'Btn') {
    if (field.checkBox !== true && field.radioButton !== true) return []
    const ticked =
      typeof field.fieldValue === 'string' && field.fieldValue !== 'Off' && field.fieldValue !== ''
    return [ticked && (field.exportValue === undefined || field.exportValue === field.fieldValue) ? '☑' : '☐']
  }
  const value = Array.isArray(field.fieldValue) ? field.fieldValue.join(', ') : field.fieldValue
  return typeof value === 'string' ? value.normalize('NFC').split(/\r\n|\r|\n/) : []
}
