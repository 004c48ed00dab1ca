import { areAlike, BLACK, type Color, hexColor, WHITE } from '../colour.ts'
import { attribute, elements, firstElement, type XmlElement } from '../package/xml-tree.ts'

/** How cells of one style are shown. */
export interface CellStyle {
  /** Number format, e.g. `#,##0.0`. */
  readonly format: string
  readonly bold: boolean
  readonly italic: boolean
  /** In points. */
  readonly size: number
  readonly bordered: boolean
  /** Letters have the colour of the cell. */
  readonly unseen: boolean
}

/** Formats that are known by their number alone ([ECMA-376] part 1, 18.8.30), days as Vietnamese offices see them. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'dd/mm/yyyy'],
  [15, 'dd-mmm-yy'],
  [16, 'dd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;(#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;(#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
])
const SIDES = ['left', 'right', 'top', 'bottom'] as const

/** The styles of a workbook's cells, by the index that cells give. */
export function readCellStyles(styles: XmlElement | undefined): readonly CellStyle[] {
  const formats = new Map(BUILT_IN)
  for (const format of elements(firstElement(styles, 'numFmts'), 'numFmt'))
    formats.set(Number(attribute(format, 'numFmtId')), attribute(format, 'formatCode') ?? 'General')
  const fonts = elements(firstElement(styles, 'fonts'), 'font')
  const fills = elements(firstElement(styles, 'fills'), 'fill')
  const borders = elements(firstElement(styles, 'borders'), 'border')
  return elements(firstElement(styles, 'cellXfs'), 'xf').map((look) => {
    const font = fonts[Number(attribute(look, 'fontId') ?? -1)]
    const border = borders[Number(attribute(look, 'borderId') ?? -1)]
    return {
      format: formats.get(Number(attribute(look, 'numFmtId') ?? 0)) ?? 'General',
      bold: isOn(firstElement(font, 'b')),
      italic: isOn(firstElement(font, 'i')),
      size: Number(attribute(firstElement(font, 'sz'), 'val') ?? 11),
      bordered: SIDES.some(
        (side) => !['none', undefined].includes(attribute(firstElement(border, side), 'style')),
      ),
      unseen: areAlike(
        firstElement(font, 'color') === undefined ? BLACK : colorOf(firstElement(font, 'color')),
        fillOf(fills[Number(attribute(look, 'fillId') ?? -1)]),
      ),
    }
  })
}

function fillOf(fill: XmlElement | undefined): Color {
  const pattern = firstElement(fill, 'patternFill')
  if (fill !== undefined && pattern === undefined) return null
  const kind = attribute(pattern, 'patternType') ?? 'none'
  if (kind === 'none') return WHITE
  return kind === 'solid' ? colorOf(firstElement(pattern, 'fgColor')) : null
}

/** Of colours that themes give only that of the paper is told, null for the others. */
function colorOf(color: XmlElement | undefined): Color {
  const argb = attribute(color, 'rgb')
  if (argb !== undefined) return hexColor(argb.slice(-6)) ?? null
  return attribute(color, 'theme') === '0' && attribute(color, 'tint') === undefined ? WHITE : null
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false'].includes(attribute(element, 'val') ?? '1')
}

/** Days between the two ways of counting them. */
const DAYS_TO_1904 = 1462

/**
 * A function that shows a stored number as a Vietnamese Excel does: "#,##0.0" of 12345.67 is "12.345,7". A format
 * that is no format shows the plain number.
 */
export async function numberShower(from1904: boolean): Promise<(value: number, format: string) => string> {
  const { format: show, isDateFormat } = await import('numfmt')
  return (value, format) => {
    try {
      const days = from1904 && isDateFormat(format) ? value + DAYS_TO_1904 : value
      return show(format, days, { locale: 'vi-VN' }).trim()
    } catch {
      return show('General', value, { locale: 'vi-VN' })
    }
  }
}
