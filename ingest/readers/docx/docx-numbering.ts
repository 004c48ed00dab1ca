import { countLists, type ListKind, type ListLevel, type ListNumbering } from '../list-numbering.ts'
import { attribute, elements, firstElement, type XmlElement } from '../package/xml-tree.ts'

const STYLES: ReadonlyMap<string, ListLevel['style']> = new Map([
  ['decimal', 'decimal'],
  ['decimalZero', 'decimalZero'],
  ['upperRoman', 'upperRoman'],
  ['lowerRoman', 'lowerRoman'],
  ['upperLetter', 'upperLetter'],
  ['lowerLetter', 'lowerLetter'],
  ['bullet', 'bullet'],
  ['none', 'none'],
])

/** Reads word/numbering.xml. */
export function readNumbering(root: XmlElement | undefined): ListNumbering {
  return countLists(readKinds(root))
}

function readKinds(root: XmlElement | undefined): Map<string, ListKind> {
  const abstracts = new Map<string, XmlElement>()
  const byStyle = new Map<string, XmlElement>()
  for (const abstract of elements(root, 'abstractNum')) {
    const id = attribute(abstract, 'abstractNumId')
    if (id !== undefined) abstracts.set(id, abstract)
    const styleLink = attribute(firstElement(abstract, 'styleLink'), 'val')
    if (styleLink !== undefined) byStyle.set(styleLink, abstract)
  }
  const kinds = new Map<string, ListKind>()
  for (const list of elements(root, 'num')) {
    const numId = attribute(list, 'numId')
    const abstractId = attribute(firstElement(list, 'abstractNumId'), 'val')
    const named = abstractId === undefined ? undefined : abstracts.get(abstractId)
    if (numId === undefined || abstractId === undefined || named === undefined) continue
    const link = attribute(firstElement(named, 'numStyleLink'), 'val')
    const abstract = (link === undefined ? undefined : byStyle.get(link)) ?? named
    const levels = readLevels(abstract)
    const startOverrides = new Map<number, number>()
    for (const override of elements(list, 'lvlOverride')) {
      const index = Number(attribute(override, 'ilvl') ?? 0)
      const start = Number(attribute(firstElement(override, 'startOverride'), 'val') ?? Number.NaN)
      if (Number.isInteger(start)) startOverrides.set(index, start)
      const own = firstElement(override, 'lvl')
      if (own !== undefined && index >= 0 && index < 9) levels[index] = readLevel(own)
    }
    kinds.set(numId, { counters: abstractId, levels, startOverrides })
  }
  return kinds
}

function readLevels(abstract: XmlElement): ListLevel[] {
  const levels: ListLevel[] = []
  for (const element of elements(abstract, 'lvl')) {
    const index = Number(attribute(element, 'ilvl') ?? 0)
    if (Number.isInteger(index) && index >= 0 && index < 9) levels[index] = readLevel(element)
  }
  return levels
}

function readLevel(element: XmlElement): ListLevel {
  const format = attribute(firstElement(element, 'numFmt'), 'val') ?? 'decimal'
  const start = Number(attribute(firstElement(element, 'start'), 'val') ?? 1)
  return {
    style: STYLES.get(format) ?? 'decimal',
    pattern: attribute(firstElement(element, 'lvlText'), 'val') ?? '',
    start: Number.isInteger(start) ? start : 1,
    legal: firstElement(element, 'isLgl') !== undefined,
  }
}
