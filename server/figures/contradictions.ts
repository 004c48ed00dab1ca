import type { Figure, ReadFrom } from '../../search/figure.ts'
import { sameArea, sameRole } from './same-measure.ts'

/** Read beside the figure itself, not taken from what stands far above it. */
const CLOSE: ReadonlySet<ReadFrom | null> = new Set(['clause', 'sentence', 'row', 'head'])

/** Told by the paper itself, not carried over from a sentence before. */
const TOLD: ReadonlySet<ReadFrom | null> = new Set([...CLOSE, 'caption', 'heading', 'report'])

/**
 * True when two figures cannot tell of one thing: times that do not meet, or differ though both are told beside the
 * figure; areas told beside them that differ; an aim and a result. What is not known contradicts nothing.
 */
export function contradict(a: Figure, b: Figure): boolean {
  return timesContradict(a, b) || areasContradict(a, b) || rolesContradict(a, b)
}

function timesContradict(a: Figure, b: Figure): boolean {
  if (a.period === null || b.period === null) return false
  if (!TOLD.has(a.from.period) || !TOLD.has(b.from.period)) return false
  if (a.period.from > b.period.to || b.period.from > a.period.to) return true
  const same = a.period.from === b.period.from && a.period.to === b.period.to
  // What was reached by the end of a term is told of the term and of its last year.
  const long = [a.period.kind, b.period.kind].some((kind) => kind === 'term' || kind === 'range')
  return !same && !long && CLOSE.has(a.from.period) && CLOSE.has(b.from.period)
}

function areasContradict(a: Figure, b: Figure): boolean {
  if (a.area === null || b.area === null || sameArea(a.area, b.area)) return false
  return CLOSE.has(a.from.area) && CLOSE.has(b.from.area)
}

function rolesContradict(a: Figure, b: Figure): boolean {
  const isAim = ({ role }: Figure) => role === 'target' || role === 'plan'
  return (
    isAim(a) !== isAim(b) && !sameRole(a.role, b.role) && a.from.role !== 'report' && b.from.role !== 'report'
  )
}
