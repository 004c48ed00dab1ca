import { formatNumber, type NumberStyle } from './list-label.ts'

/** One level of a list that a program numbers itself. */
export interface ListLevel {
  readonly style: NumberStyle | 'bullet' | 'none'
  /** "%1.%2.": the numbers of the levels stand for %1 … %9. */
  readonly pattern: string
  readonly start: number
  /** All numbers of the label in Arabic digits. */
  readonly legal: boolean
}

export interface ListKind {
  /** Lists with one name here count on together. */
  readonly counters: string
  readonly levels: readonly (ListLevel | undefined)[]
  /** Level → number with which this list begins anew. */
  readonly startOverrides: ReadonlyMap<number, number>
}

/** Which list a paragraph belongs to, and at what level (from 0). */
export interface ListPlace {
  readonly list: string
  readonly level: number
}

export interface ListNumbering {
  /** The label that is printed before the next paragraph of that list, "" for none. Call once per paragraph, in order. */
  readonly next: (place: ListPlace) => string
}

/**
 * Counts paragraphs of lists as a word processor does, so that "1.", "a)", "II." which it makes itself
 * stand before their paragraphs as the author saw them.
 */
export function countLists(kinds: ReadonlyMap<string, ListKind>): ListNumbering {
  const counters = new Map<string, (number | undefined)[]>()
  const started = new Set<string>()

  function next(place: ListPlace): string {
    const kind = kinds.get(place.list)
    const level = kind?.levels[place.level]
    if (kind === undefined || level === undefined) return ''
    const counts = counters.get(kind.counters) ?? []
    counters.set(kind.counters, counts)
    const override = kind.startOverrides.get(place.level)
    const key = `${place.list} ${place.level}`
    const current = counts[place.level]
    if (override !== undefined && !started.has(key)) counts[place.level] = override
    else counts[place.level] = current === undefined ? level.start : current + 1
    started.add(key)
    counts.length = place.level + 1
    return printLabel(kind, level, counts)
  }

  return { next }
}

function printLabel(kind: ListKind, level: ListLevel, counts: readonly (number | undefined)[]): string {
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
