import { type Color, hexColor, WHITE } from '../colour.ts'
import type { NumberStyle } from '../list-label.ts'
import type { ListKind, ListLevel } from '../list-numbering.ts'
import { attribute, elements, firstElement, type XmlElement } from '../package/xml-tree.ts'

/** Look of letters that a style sets; undefined leaves what is around. */
export interface OdtLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly superscript?: boolean
  readonly font?: string
  /** null: by itself, as it can be read on its ground. */
  readonly color?: Color
  readonly ground?: Color
  /** Points. */
  readonly size?: number
  readonly hidden?: boolean
}

export interface OdtStyles {
  /** The look of a style with all that it is based on. */
  readonly look: (name: string | undefined) => OdtLook
  /** What a paragraph, cell, table or frame lays under its letters: undefined nothing, null what is not known. */
  readonly ground: (name: string | undefined) => Color | undefined
  /** Whether the indents of a paragraph set it off the page. */
  readonly isAway: (name: string | undefined) => boolean
  /** Heading level (from 1) of a paragraph style or of one that it is based on. */
  readonly heading: (name: string | undefined) => number | null
  /** Lists that the program numbers, by the name of their style. */
  readonly lists: ReadonlyMap<string, ListKind>
}

const MAX_BASED_ON = 20
/** Points, five inches: what is set so far before the edge is on no page. */
const FAR_LEFT = -360
const GROUNDS = new Set([
  'paragraph-properties',
  'table-cell-properties',
  'table-row-properties',
  'table-properties',
  'graphic-properties',
])
const NUMBERS: ReadonlyMap<string, NumberStyle> = new Map([
  ['1', 'decimal'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
])

/**
 * Collects the styles of styles.xml and content.xml.
 *
 * @param sheets elements that hold `style:style` and `text:list-style` elements
 */
export function readOdtStyles(sheets: readonly XmlElement[]): OdtStyles {
  const styles = new Map<string, XmlElement>()
  const lists = new Map<string, ListKind>()
  for (const element of sheets.flatMap((sheet) => elements(sheet))) {
    const name = attribute(element, 'name')
    if (name === undefined) continue
    if (element.name === 'style') styles.set(name, element)
    else if (element.name === 'list-style')
      lists.set(name, { counters: name, levels: readLevels(element), startOverrides: new Map() })
  }

  function chain(name: string | undefined): XmlElement[] {
    const found: XmlElement[] = []
    let next = name
    while (next !== undefined && found.length < MAX_BASED_ON) {
      const style = styles.get(next)
      if (style === undefined) break
      found.unshift(style)
      next = attribute(style, 'parent-style-name')
    }
    return found
  }

  function look(name: string | undefined): OdtLook {
    let result: OdtLook = {}
    for (const style of chain(name))
      result = { ...result, ...readLook(firstElement(style, 'text-properties')) }
    return result
  }

  function heading(name: string | undefined): number | null {
    for (const style of chain(name).reverse()) {
      const level =
        attribute(style, 'default-outline-level') ??
        /^Heading_20_([1-9])$/.exec(attribute(style, 'name') ?? '')?.[1]
      if (level !== undefined && /^[1-9]$/.test(level)) return Number(level)
    }
    return null
  }

  function ground(name: string | undefined): Color | undefined {
    let result: Color | undefined
    for (const properties of chain(name).flatMap((style) => elements(style))) {
      const own = GROUNDS.has(properties.name) ? groundOf(properties) : undefined
      if (own !== undefined) result = own
    }
    return result
  }

  function isAway(name: string | undefined): boolean {
    const properties = chain(name).map((style) => firstElement(style, 'paragraph-properties'))
    const last = (edge: string) =>
      properties.map((one) => pointsOf(attribute(one, edge))).findLast((points) => points !== null) ?? 0
    return last('margin-left') + last('text-indent') <= FAR_LEFT
  }

  return { look, ground, isAway, heading, lists }
}

function readLook(properties: XmlElement | undefined): OdtLook {
  const look: { -readonly [Key in keyof OdtLook]: OdtLook[Key] } = {}
  const weight = attribute(properties, 'font-weight')
  const slant = attribute(properties, 'font-style')
  const position = attribute(properties, 'text-position')
  const font = attribute(properties, 'font-name') ?? attribute(properties, 'font-family')
  if (weight !== undefined) look.bold = weight === 'bold' || Number(weight) >= 600
  if (slant !== undefined) look.italic = slant !== 'normal'
  if (position !== undefined) look.superscript = /^super|^[1-9]\d*%/.test(position)
  if (font !== undefined) look.font = font
  const color = attribute(properties, 'color')
  if (attribute(properties, 'use-window-font-color') === 'true') look.color = null
  else if (color !== undefined) look.color = hexColor(color) ?? null
  const ground = groundOf(properties)
  if (ground !== undefined) look.ground = ground
  const size = pointsOf(attribute(properties, 'font-size'))
  if (size !== null) look.size = size
  const display = attribute(properties, 'display')
  if (display !== undefined) look.hidden = display === 'none'
  return look
}

/** `fo:background-color`, or how a shape is filled. */
function groundOf(properties: XmlElement | undefined): Color | undefined {
  const fill = attribute(properties, 'fill')
  if (fill !== undefined && fill !== 'none' && fill !== 'solid') return null
  const color = attribute(properties, 'background-color') ?? attribute(properties, 'fill-color')
  if (color === undefined || color === 'transparent' || fill === 'none') return undefined
  return hexColor(color) ?? null
}

const POINTS: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['in', 72],
  ['cm', 28.35],
  ['mm', 2.835],
])

/** A length as points, null for shares and what is no length. */
export function pointsOf(length: string | undefined): number | null {
  const parts = /^(-?[\d.]+)(pt|in|cm|mm)$/.exec(length ?? '')
  return parts === null ? null : Number(parts[1]) * (POINTS.get(parts[2] ?? '') ?? 1)
}

/** The colour that all pages have; null where one is set for some of them. */
export function pageGround(sheets: readonly XmlElement[]): Color {
  const layouts = sheets.flatMap((sheet) => elements(sheet, 'page-layout'))
  const colours = layouts.map((layout) => groundOf(firstElement(layout, 'page-layout-properties')))
  return colours.every((colour) => colour === undefined) ? WHITE : null
}

function readLevels(list: XmlElement): ListLevel[] {
  const levels: ListLevel[] = []
  for (const element of elements(list)) {
    const level = Number(attribute(element, 'level') ?? 0) - 1
    if (!Number.isInteger(level) || level < 0 || level > 8) continue
    const before = attribute(element, 'num-prefix') ?? ''
    const after = attribute(element, 'num-suffix') ?? ''
    const start = Number(attribute(element, 'start-value') ?? 1)
    if (element.name === 'list-level-style-bullet')
      levels[level] = {
        style: 'bullet',
        pattern: attribute(element, 'bullet-char') ?? '•',
        start,
        legal: false,
      }
    else if (element.name === 'list-level-style-number') {
      const style = NUMBERS.get(attribute(element, 'num-format') ?? '')
      const shown = Math.min(level + 1, Number(attribute(element, 'display-levels') ?? 1))
      const numbers = Array.from({ length: shown }, (_, index) => `%${level + 2 - shown + index}`).join('.')
      levels[level] = {
        style: style ?? 'none',
        pattern: style === undefined ? '' : before + numbers + after,
        start: Number.isInteger(start) ? start : 1,
        legal: false,
      }
    }
  }
  return levels
}
