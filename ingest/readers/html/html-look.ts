import type { XmlElement } from '../package/xml-tree.ts'
import type { TextRun } from '../text-run.ts'

/** How letters inside an element look. */
export interface HtmlLook {
  readonly run: TextRun
  /** Line ends and blanks count as written (`pre`). */
  readonly preformatted: boolean
}

export const PLAIN_LOOK: HtmlLook = {
  run: { text: '', bold: false, italic: false, superscript: false },
  preformatted: false,
}

/** The look inside an element, by its name and its `style`. */
export function changeLook(look: HtmlLook, element: XmlElement): HtmlLook {
  let run = look.run
  const { name } = element
  if (name === 'b' || name === 'strong' || name === 'th') run = { ...run, bold: true }
  else if (name === 'i' || name === 'em') run = { ...run, italic: true }
  else if (name === 'sup') run = { ...run, superscript: true }
  else if (name === 'sub') run = { ...run, superscript: false }
  const style = element.attributes.get('style') ?? ''
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  if (weight !== undefined) run = { ...run, bold: /^bold/.test(weight) || Number(weight) >= 600 }
  const slant = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()
  if (slant !== undefined) run = { ...run, italic: slant !== 'normal' }
  if (/vertical-align\s*:\s*super/i.test(style)) run = { ...run, superscript: true }
  const font = element.attributes.get('face') ?? /font-family\s*:\s*([^;]+)/i.exec(style)?.[1]
  if (font !== undefined) run = { ...run, font: font.split(',')[0]?.replace(/["']/g, '').trim() ?? '' }
  return run === look.run && name !== 'pre'
    ? look
    : { run, preformatted: look.preformatted || name === 'pre' }
}

/** What is no part of the text: hidden and struck out elements, navigation, and the heads and feet of pages that LibreOffice writes. */
export function isHidden(element: XmlElement): boolean {
  const { name, attributes } = element
  if (name === 'head' || name === 'nav') return true
  if (name === 'div' && /^(?:header|footer)$/.test(attributes.get('title') ?? '')) return true
  if (name === 's' || name === 'strike' || name === 'del') return true
  return /display\s*:\s*none|mso-hide\s*:\s*all|text-decoration[\w-]*\s*:[^;]*line-through/i.test(
    attributes.get('style') ?? '',
  )
}
