import { formatNumber, type NumberStyle } from '../list-label.ts'
import { attribute, elements, firstElement, type XmlElement } from '../package/xml-tree.ts'
import type { NumberReference } from './docx-styles.ts'

interface Level {
  readonly style: NumberStyle | 'bullet' | 'none'
  /** "%1.%2." : level numbers stand for %1 … %9. */
  readonly pattern: string
  readonly start: number
  /** All numbers of the label in Arabic digits (`w:isLgl`). */
  readonly legal: boolean
}

interface ListKind {
  /** Lists of one abstract definition count together. */
  readonly counters: string
  readonly levels: readonly Level[]
  readonly startOverrides: ReadonlyMap<number, number>
}

export interface DocxNumbering {
  /** The label that Word prints before the next paragraph of that list, "" for none. Call once per paragraph, in order. */
  readonly next: (reference: NumberReference) => string
}

const STYLES: ReadonlyMap<string, Level['style']> = new Map([
  ['decimal', 'decimal'],
  ['decimalZero', 'decimalZero'],
  ['upperRoman', 'upperRoman'],
  ['lowerRoman', 'lowerRoman'],
  ['upperLetter', 'upperLetter'],
  ['lowerLetter', 'lowerLetter'],
  ['bullet', 'bullet'],
  ['none', 'none'],
])

/**
 * Reads word/numbering.xml, so that "1.", "a)", "II." which Word makes itself are printed before their
 * paragraphs as the author saw them.
 */
export function readNumbering(root: XmlElement | undefined): DocxNumbering {
  const kinds = readKinds(root)
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()

  function next(reference: NumberReference): string {
    const kind = kinds.get(reference.numId)
    const level = kind?.levels[reference.level]
    if (kind === undefined || level === undefined) return ''
    const counts = counters.get(kind.counters) ?? []
    counters.set(kind.counters, counts)
    const override = kind.startOverrides.get(reference.level)
    const key = `${reference.numId} ${reference.level}`
    const current = counts[reference.level]
    if (override !== undefined && !started.has(key)) counts[reference.level] = override
    else counts[reference.level] = current === undefined ? level.start : current + 1
    started.add(key)
    counts.length = reference.level + 1
    return printLabel(kind, level, counts)
  }

  return { next }
}

function printLabel(kind: ListKind, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.style === 'none') return level.pattern.includes('%') ? '' : level.pattern.trim()
  if (level.style === 'bullet') return level.pattern.trim() === '' ? '•' : level.pattern
  return level.pattern
    .replace(/%([1-9])/g, (_, digit: string) => {
      const part = kind.levels[Number(digit) - 1]
      const value = counts[Number(digit) - 1] ?? part?.start ?? 1
      const style = part?.style ?? 'decimal'
      if (style === 'bullet' || style === 'none') return ''
      return formatNumber(value, level.legal ? 'decimal' : style)
    })
    .trim()
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

function readLevels(abstract: XmlElement): Level[] {
  const levels: Level[] = []
  for (const element of elements(abstract, 'lvl')) {
    const index = Number(attribute(element, 'ilvl') ?? 0)
    if (Number.isInteger(index) && index >= 0 && index < 9) levels[index] = readLevel(element)
  }
  return levels
}

function readLevel(element: XmlElement): Level {
  const format = attribute(firstElement(element, 'numFmt'), 'val') ?? 'decimal'
  const start = Number(attribute(firstElement(element, 'start'), 'val') ?? 1)
  return {
    style: STYLES.get(format) ?? 'decimal',
    pattern: attribute(firstElement(element, 'lvlText'), 'val') ?? '',
    start: Number.isInteger(start) ? start : 1,
    legal: firstElement(element, 'isLgl') !== undefined,
  }
}
