import { areAlike, BLACK, type Color, hexColor, SMALLEST_LETTERS, WHITE } from '../colour.ts'
import type { XmlElement, XmlNode } from '../package/xml-tree.ts'
import { lettersOf } from '../unseen-text.ts'

interface Seen {
  readonly color: Color
  readonly ground: Color
  readonly isHidden: boolean
}

const PAPER: Seen = { color: BLACK, ground: WHITE, isHidden: false }

const NAMED: Readonly<Record<string, Color>> = { white: WHITE, black: BLACK }

/**
 * A page without the letters that nobody sees: in the colour of what they stand on, of no size, hidden by their own
 * style, or moved off the page. White letters on a dark ground, as in the head of a table, stay. Told by the styles
 * that stand at the elements themselves.
 *
 * @returns `letters`: how many were left out
 */
export function withoutUnseen(root: XmlElement): { readonly root: XmlElement; readonly letters: number } {
  let letters = 0
  const keep = (element: XmlElement, seen: Seen): XmlElement => {
    const children: XmlNode[] = []
    for (const child of element.children) {
      if (typeof child !== 'string') children.push(keep(child, within(child, seen)))
      else if (seen.isHidden || areAlike(seen.color, seen.ground)) letters += lettersOf(child)
      else children.push(child)
    }
    return { ...element, children }
  }
  return { root: keep(root, PAPER), letters }
}

function within({ attributes }: XmlElement, outer: Seen): Seen {
  const style = attributes.get('style') ?? ''
  const value = (property: string) =>
    new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;!]+)`, 'i').exec(style)?.[1]?.trim().toLowerCase()
  const color = value('color') ?? attributes.get('color')
  const ground = value('background(?:-color)?') ?? attributes.get('bgcolor')
  return {
    color: color === undefined ? outer.color : readColor(color, null),
    ground: ground === undefined ? outer.ground : readColor(ground, outer.ground),
    isHidden: outer.isHidden || attributes.has('hidden') || isPutAway(value),
  }
}

function isPutAway(value: (property: string) => string | undefined): boolean {
  if (/^(?:hidden|collapse)$/.test(value('visibility') ?? '')) return true
  if (/^(?:0?\.0\d*|0)%?$/.test(value('opacity') ?? '')) return true
  const size = /^([\d.]+)(px|pt|em|rem|%)?$/.exec(value('font-size') ?? '')
  if (size !== null) {
    const [, amount, unit = 'px'] = size
    const points: Readonly<Record<string, number>> = { px: 0.75, pt: 1, em: 12, rem: 12, '%': 0.12 }
    if (Number(amount) * (points[unit] ?? 1) < SMALLEST_LETTERS) return true
  }
  if (/^-\d{4,}px|^-\d{3,}(?:em|%|vw|cm|in)/.test(value('text-indent') ?? '')) return true
  const isPlaced = /^(?:absolute|fixed|relative)$/.test(value('position') ?? '')
  return isPlaced && ['left', 'top', 'right', 'bottom'].some((side) => /^-\d{3,}/.test(value(side) ?? ''))
}

function readColor(text: string, transparent: Color): Color {
  const word =
    text
      .trim()
      .toLowerCase()
      .split(/\s+(?![^(]*\))/)[0] ?? ''
  if (word === 'transparent' || word === 'none' || word === 'inherit') return transparent
  const named = NAMED[word]
  if (named !== undefined) return named
  const hex = hexColor(word)
  if (hex !== undefined) return hex
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(word)
  return parts === null ? null : [Number(parts[1]), Number(parts[2]), Number(parts[3])]
}
