import { attribute, elements, firstElement, innerText, type XmlElement } from '../package/xml-tree.ts'

const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−n'].map((letter, index) => [letter, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ'][index] ?? letter]),
)

/** A formula in one line, as people type it: "3/4", "10⁶ m³", "√(a + b)" ([ECMA-376] part 1, 22.1). */
export function linearMath(formula: XmlElement): string {
  return elements(formula).map(linear).join('')
}

function linear(element: XmlElement): string {
  const part = (name: string) => {
    const inner = firstElement(element, name)
    return inner === undefined ? '' : linearMath(inner)
  }
  switch (element.name) {
    case 'r':
      return elements(element, 't').map(innerText).join('')
    case 'f':
      return `${grouped(part('num'))}/${grouped(part('den'))}`
    case 'sSup':
      return raised(part('e'), part('sup'))
    case 'sSub':
      return `${part('e')}${part('sub')}`
    case 'sSubSup':
      return raised(`${part('e')}${part('sub')}`, part('sup'))
    case 'rad': {
      const degree = part('deg')
      return `${degree === '' ? '' : [...degree].map((letter) => RAISED.get(letter) ?? letter).join('')}√${grouped(part('e'))}`
    }
    case 'd': {
      const look = firstElement(element, 'dPr')
      const open = attribute(firstElement(look, 'begChr'), 'val') ?? '('
      const close = attribute(firstElement(look, 'endChr'), 'val') ?? ')'
      return `${open}${elements(element, 'e').map(linearMath).join('; ')}${close}`
    }
    case 'nary': {
      const sign = attribute(firstElement(firstElement(element, 'naryPr'), 'chr'), 'val') ?? '∫'
      return `${sign}${part('e')}`
    }
    default:
      return /Pr$/.test(element.name) ? '' : linearMath(element)
  }
}

function raised(base: string, power: string): string {
  const signs = [...power]
  return signs.every((sign) => RAISED.has(sign))
    ? `${base}${signs.map((sign) => RAISED.get(sign)).join('')}`
    : `${base}^${grouped(power)}`
}

/** A sum over or under a line needs brackets when the line goes. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}.,%²³]*$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`
}
