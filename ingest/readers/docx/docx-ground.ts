import { areAlike, type Color, hexColor, WHITE } from '../colour.ts'
import { attribute, elements, firstElement, type XmlElement } from '../package/xml-tree.ts'

/** English metric units of ten inches, twips of five: what is moved so far before the edge is on no page. */
const FAR_LEFT_EMU = -9_144_000
const FAR_LEFT_TWIPS = -7_200

/**
 * What `w:shd` or `w:highlight` of a `w:rPr`, `w:pPr`, `w:tcPr` or `w:tblPr` lays under the letters.
 *
 * @returns undefined where it lays nothing, null where the colour is not known
 */
export function groundOf(properties: XmlElement | undefined): Color | undefined {
  const highlight = attribute(firstElement(properties, 'highlight'), 'val')
  if (highlight !== undefined && highlight !== 'none') return highlight === 'white' ? WHITE : null
  const shading = firstElement(properties, 'shd')
  if (shading === undefined) return undefined
  const pattern = attribute(shading, 'val') ?? 'clear'
  if (pattern !== 'clear' && pattern !== 'nil') return pattern === 'solid' ? solidGround(shading) : null
  const fill = attribute(shading, 'fill') ?? 'auto'
  if (fill === 'auto') return attribute(shading, 'themeFill') === undefined ? undefined : null
  return hexColor(fill) ?? null
}

function solidGround(shading: XmlElement): Color {
  return hexColor(attribute(shading, 'color') ?? '') ?? null
}

/** Whether any part of a table's style shades cells: which ones is not worked out. */
export function shadesCells(style: XmlElement): boolean {
  return elements(style).some((part) =>
    part.name === 'tcPr' || part.name === 'tblPr' ? isShaded(part) : shadesCells(part),
  )
}

function isShaded(properties: XmlElement): boolean {
  const ground = groundOf(properties)
  return ground !== undefined && !areAlike(ground, WHITE)
}

/** The colour of a drawn shape (DrawingML or VML); undefined for one that is not filled. */
export function shapeGround(shape: XmlElement): Color | undefined {
  if (shape.name !== 'wsp') {
    const fill = attribute(shape, 'fillcolor')
    const filled = attribute(shape, 'filled')
    if (filled === 'f' || filled === 'false') return undefined
    return fill === undefined ? undefined : (hexColor(fill.split(' ')[0] ?? '') ?? null)
  }
  const properties = firstElement(shape, 'spPr')
  if (firstElement(properties, 'noFill') !== undefined) return undefined
  const solid = firstElement(properties, 'solidFill')
  if (solid !== undefined) return hexColor(attribute(firstElement(solid, 'srgbClr'), 'val') ?? '') ?? null
  if (['gradFill', 'blipFill', 'pattFill'].some((fill) => firstElement(properties, fill) !== undefined))
    return null
  const byTheme = attribute(firstElement(firstElement(shape, 'style'), 'fillRef'), 'idx') ?? '0'
  return byTheme === '0' ? undefined : null
}

/** Whether a paragraph is set off the page, by its indent or its frame. */
export function isParagraphAway(properties: XmlElement | undefined): boolean {
  const indent = firstElement(properties, 'ind')
  const frame = firstElement(properties, 'framePr')
  const number = (element: XmlElement | undefined, name: string) => Number(attribute(element, name) ?? 0)
  const left = number(indent, 'left') + number(indent, 'start') + number(indent, 'firstLine')
  return [left - number(indent, 'hanging'), number(frame, 'x'), number(frame, 'y')].some(
    (twips) => twips <= FAR_LEFT_TWIPS,
  )
}

/** Whether a drawing is anchored off the page. */
export function isAnchorAway(anchor: XmlElement): boolean {
  return ['positionH', 'positionV'].some((name) => {
    const offset = firstElement(firstElement(anchor, name), 'posOffset')
    const first = offset?.children[0]
    return typeof first === 'string' && Number(first) <= FAR_LEFT_EMU
  })
}
