import type { XmlElement, XmlNode } from '../package/xml-tree.ts'
import { lettersOf } from '../unseen-text.ts'

/** Red, green, blue, 0 to 255; null where it is not known, as of a picture: what stands on it counts as seen. */
type Color = readonly [number, number, number] | null

interface Seen {
  readonly color: Color
  readonly ground: Color
  readonly isHidden: boolean
}

const PAPER: Seen = { color: [0, 0, 0], ground: [255, 255, 255], isHidden: false }

/** Colours this near to each other, in each of the three, cannot be told apart on paper. */
const ALIKE = 16

/** Points; Word's smallest print that a person reads is four. */
const SMALLEST = 2

const NAMED: Readonly<Record<string, Color>> = { white: [255, 255, 255], black: [0, 0, 0] }

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
    if (Number(amount) * (points[unit] ?? 1) < SMALLEST) return true
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
  const hex = /^#?(?:([\da-f]{6})|([\da-f]{3}))$/.exec(word)
  if (hex !== null) {
    const digits = hex[1] ?? [...(hex[2] ?? '')].map((digit) => digit + digit).join('')
    const at = (index: number) => Number.parseInt(digits.slice(index, index + 2), 16)
    return [at(0), at(2), at(4)]
  }
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(word)
  return parts === null ? null : [Number(parts[1]), Number(parts[2]), Number(parts[3])]
}

function areAlike(one: Color, other: Color): boolean {
  if (one === null || other === null) return false
  return one.every((part, index) => Math.abs(part - (other[index] ?? 0)) <= ALIKE)
}
