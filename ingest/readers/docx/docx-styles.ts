import { type Color, hexColor } from '../colour.ts'
import type { ListPlace } from '../list-numbering.ts'
import { attribute, elements, firstElement, type XmlElement } from '../package/xml-tree.ts'
import { groundOf, shadesCells } from './docx-ground.ts'

/** Looks of letters that a style or a run sets; undefined leaves what the style below says. */
export interface LetterLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly superscript?: boolean
  readonly hidden?: boolean
  /** Struck out, once or twice: no longer said. */
  readonly struck?: boolean
  readonly font?: string
  /** null: by itself, as it can be read on its ground. */
  readonly color?: Color
  /** Shading or marker; null where its colour is not known. */
  readonly ground?: Color
  /** Points. */
  readonly size?: number
}

export interface ParagraphStyle {
  readonly look: LetterLook
  /** From 1. */
  readonly heading: number | null
  readonly numbering: ListPlace | null
  /** Shading of the paragraph; undefined: none. */
  readonly ground: Color | undefined
}

export interface DocxStyles {
  /** The look of a style with all that it is based on; an unknown or missing id is the default. */
  readonly paragraph: (id: string | undefined) => ParagraphStyle
  readonly letters: (id: string | undefined) => LetterLook
  /** Whether a table's style shades any of its cells. */
  readonly shadesCells: (id: string | undefined) => boolean
}

const MAX_BASED_ON = 20

/** Reads word/styles.xml. Without it every paragraph is plain. */
export function readStyles(root: XmlElement | undefined): DocxStyles {
  const byId = new Map<string, XmlElement>()
  let defaultParagraph: string | undefined
  for (const style of elements(root, 'style')) {
    const id = attribute(style, 'styleId')
    if (id === undefined) continue
    byId.set(id, style)
    if (attribute(style, 'type') === 'paragraph' && isOn(attribute(style, 'default') ?? 'false'))
      defaultParagraph ??= id
  }
  const base = readLook(firstElement(firstElement(firstElement(root, 'docDefaults'), 'rPrDefault'), 'rPr'))
  const known = new Map<string, ParagraphStyle>()

  /** The styles that one is based on, from the ground up. */
  function chain(id: string | undefined): XmlElement[] {
    const styles: XmlElement[] = []
    let next = id
    while (next !== undefined && styles.length < MAX_BASED_ON) {
      const style = byId.get(next)
      if (style === undefined) break
      styles.unshift(style)
      next = attribute(firstElement(style, 'basedOn'), 'val')
    }
    return styles
  }

  function paragraph(id: string | undefined): ParagraphStyle {
    const key = id ?? defaultParagraph ?? ''
    const cached = known.get(key)
    if (cached !== undefined) return cached
    let look = base
    let heading: number | null = null
    let numbering: ListPlace | null = null
    let ground: Color | undefined
    for (const style of chain(key)) {
      look = { ...look, ...readLook(firstElement(style, 'rPr')) }
      const properties = firstElement(style, 'pPr')
      heading = headingByName(style) ?? outlineLevel(properties) ?? heading
      numbering = readListPlace(properties) ?? numbering
      const own = groundOf(properties)
      if (own !== undefined) ground = own
    }
    const result = { look, heading, numbering, ground }
    known.set(key, result)
    return result
  }

  function letters(id: string | undefined): LetterLook {
    let look: LetterLook = {}
    for (const style of chain(id)) look = { ...look, ...readLook(firstElement(style, 'rPr')) }
    return look
  }

  return { paragraph, letters, shadesCells: (id) => chain(id).some(shadesCells) }
}

/** Reads `w:rPr`. */
export function readLook(properties: XmlElement | undefined): LetterLook {
  if (properties === undefined) return {}
  const look: { -readonly [Key in keyof LetterLook]: LetterLook[Key] } = {}
  const ground = groundOf(properties)
  if (ground !== undefined) look.ground = ground
  for (const property of elements(properties)) {
    const value = attribute(property, 'val')
    if (property.name === 'b') look.bold = isOn(value)
    else if (property.name === 'i') look.italic = isOn(value)
    else if (property.name === 'vanish') look.hidden = isOn(value)
    else if (property.name === 'strike' || property.name === 'dstrike') look.struck = isOn(value)
    else if (property.name === 'vertAlign') look.superscript = value === 'superscript'
    else if (property.name === 'position' && Number(value) >= 6) look.superscript = true
    else if (property.name === 'color') look.color = hexColor(value ?? '') ?? null
    else if (property.name === 'sz') look.size = Number(value) / 2
    else if (property.name === 'textFill' && firstElement(property, 'noFill') !== undefined)
      look.hidden = true
    else if (property.name === 'rFonts') {
      const font = attribute(property, 'ascii') ?? attribute(property, 'hAnsi')
      if (font !== undefined) look.font = font
    }
  }
  return look
}

/** Reads `w:numPr`; `numId` 0 takes numbering away. */
export function readListPlace(properties: XmlElement | undefined): ListPlace | null {
  const numbering = firstElement(properties, 'numPr')
  if (numbering === undefined) return null
  const numId = attribute(firstElement(numbering, 'numId'), 'val')
  if (numId === undefined) return null
  const level = Number(attribute(firstElement(numbering, 'ilvl'), 'val') ?? 0)
  return { list: numId, level: Number.isInteger(level) && level >= 0 && level < 9 ? level : 0 }
}

/** `w:outlineLvl` counts from 0; 9 is body text. */
export function outlineLevel(properties: XmlElement | undefined): number | null {
  const value = attribute(firstElement(properties, 'outlineLvl'), 'val')
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) + 1 : null
}

function headingByName(style: XmlElement): number | null {
  const name = attribute(firstElement(style, 'name'), 'val') ?? ''
  const level = /^(?:heading|tiêu đề|đề mục)\s*([1-9])$/iu.exec(name.normalize('NFC'))?.[1]
  return level === undefined ? null : Number(level)
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/.test(value)
}
