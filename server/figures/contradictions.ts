import type { Figure, Period, ReadFrom } from '../../search/figure.ts'
import { isAim, sameArea, sameRole } from './same-measure.ts'

/** Read beside the figure itself, not taken from what stands far above it. */
const CLOSE: ReadonlySet<ReadFrom | null> = new Set(['clause', 'sentence', 'row', 'head'])

/**
 * True when two figures cannot tell of one thing: times that differ, but for a term of years and its last; areas told beside them that differ; an aim and a result. What is not known contradicts nothing.
 */
export function contradict(a: Figure, b: Figure): boolean {
  return timesContradict(a, b) || areasContradict(a, b) || rolesContradict(a, b)
}

function timesContradict({ period: a }: Figure, { period: b }: Figure): boolean {
  if (a === null || b === null) return false
  if (a.to !== b.to) return true
  // What was reached by the end of a term is told of the term and of its last year.
  return a.from !== b.from && !isLong(a) && !isLong(b)
}

function isLong({ kind }: Period): boolean {
  return kind === 'term' || kind === 'range'
}

function areasContradict(a: Figure, b: Figure): boolean {
  if (a.area === null || b.area === null || sameArea(a.area, b.area)) return false
  return CLOSE.has(a.from.area) && CLOSE.has(b.from.area)
}

function rolesContradict(a: Figure, b: Figure): boolean {
  return (
    isAim(a.role) !== isAim(b.role) &&
    !sameRole(a.role, b.role) &&
    a.from.role !== 'report' &&
    b.from.role !== 'report'
  )
}
