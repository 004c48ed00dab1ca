import type { Figure } from '../../search/figure.ts'
import type { Passage } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import { type KeyFigure, keyFiguresOf } from './key-figures.ts'
import { sameUnit } from './same-amount.ts'
import { isMeasuredAlike, samePeriod, sameRole } from './same-measure.ts'

/** One indicator that several places give, each with its own figure; null where a place does not. */
export interface SharedIndicator {
  readonly cells: readonly (KeyFigure | null)[]
  /** The figure that names the row. */
  readonly first: KeyFigure
}

const READ_PER_PLACE = 200
const MOST_ROWS = 12

/**
 * The indicators that at least two of the places give of one time, in one role and one unit, in the order of the first.
 *
 * @param measured the figures that ingest read, by passage
 */
export async function sharedIndicators(
  places: readonly (readonly Passage[])[],
  measured: ReadonlyMap<string, readonly Figure[]>,
  pause: Pause,
): Promise<readonly SharedIndicator[]> {
  const [own = [], ...rest] = await Promise.all(
    places.map((passages) => keyFiguresOf(passages, measured, READ_PER_PLACE, pause)),
  )
  const used = new Set<KeyFigure>()
  return own
    .map((first) => {
      const others = rest.map((candidates) => {
        const found = candidates.find((one) => !used.has(one) && areOne(one.figure, first.figure))
        if (found !== undefined) used.add(found)
        return found ?? null
      })
      return { first, cells: [first, ...others] }
    })
    .filter(({ cells }) => cells.filter((cell) => cell !== null).length > 1)
    .slice(0, MOST_ROWS)
}

/** One thing of one time, whatever its place. */
function areOne(a: Figure, b: Figure): boolean {
  const timeless = a.period === null && b.period === null
  return (
    sameUnit(a.quantity, b.quantity) &&
    sameRole(a.role, b.role) &&
    (timeless || samePeriod(a, b)) &&
    isMeasuredAlike(a, b)
  )
}
