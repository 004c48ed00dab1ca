import type { Figure, Period } from '../../search/figure.ts'
import { MEASURE_WORDS } from '../../search/lexicon/measures.ts'
import type { Passage } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import { indicatorWords, isVagueName, sameRole } from './same-measure.ts'

/** A row of the table of key figures. */
export interface KeyFigure {
  readonly passage: Passage
  readonly figure: Figure & { readonly indicator: string }
}

/** What a table is asked for. */
export interface AskedFigures {
  readonly times?: readonly Period[]
  readonly byPlace?: boolean
}

/** What a row may be about: a measure, a level, a total. Other names are the words of a clause, cut from it. */
const MEASURE = new RegExp(`^(?:${MEASURE_WORDS}|cơ cấu|mức|số)(?!\\p{L})`, 'iu')
/** Names with these words lean on others: "tổng số vốn", "số này". */
const LEANS = /(?<!\p{L})(?:này|đó|trên|nêu trên|còn lại)$/iu
const LONGEST_NAME = 16

/**
 * The figures that a table of the passages should hold, most telling first: each indicator once, and only what a
 * measure names; levels before growth, results before aims, short names before long ones, paragraphs before notes,
 * earlier before later.
 *
 * @param measured the figures that ingest read, by passage
 * @param asked the times that are asked about: an indicator is told of one of these where it is; and whether each is told once for
 *   each place
 */
export async function keyFiguresOf(
  passages: readonly Passage[],
  measured: ReadonlyMap<string, readonly Figure[]>,
  most: number,
  pause: Pause,
  { times = [], byPlace = false }: AskedFigures = {},
): Promise<readonly KeyFigure[]> {
  const rows = new Map<string, KeyFigure & { readonly score: number; readonly order: number }>()
  for (const [order, passage] of passages.entries()) {
    await pause()
    for (const figure of measured.get(passage.id) ?? []) {
      if (!isTold(figure)) continue
      const place = byPlace ? `${figure.area?.name ?? passage.place ?? ''}: ` : ''
      const key = place + [...indicatorWords(figure)].sort().join(' ')
      const known = rows.get(key)
      // What was reached stands before what was aimed at, wherever it is told.
      if (known !== undefined && fitOf(figure, times) <= fitOf(known.figure, times)) continue
      const score =
        (figure.direction === null ? 2 : 0) +
        (sameRole(figure.role, 'result') ? 0.5 : 0) +
        (passage.kind === 'note' ? -1 : 0) +
        (figure.indicator.split(' ').length <= 9 ? 0.5 : 0)
      rows.set(key, { passage, figure, score, order })
    }
  }
  const best = [...rows.values()].sort((a, b) => b.score - a.score || a.order - b.order).slice(0, most)
  return best.sort((a, b) => a.order - b.order || a.figure.quantity.start - b.figure.quantity.start)
}

function fitOf({ role, period }: Figure, times: readonly Period[]): number {
  if (role === 'target' || role === 'plan') return 0
  return times.some(({ from, to }) => period?.from === from && period.to === to) ? 2 : 1
}

/** A level or an aim with its own name and a unit. */
function isTold(figure: Figure): figure is KeyFigure['figure'] {
  const { indicator, role, quantity, from } = figure
  if (indicator === null || from.indicator === null || from.indicator === 'sentence') return false
  if (role === 'change' || role === 'share' || role === 'base' || role === 'part') return false
  const own = from.indicator === 'row' || (MEASURE.test(indicator) && !LEANS.test(indicator))
  return (
    own &&
    (quantity.unit !== null || quantity.of !== null) &&
    indicator.split(/\s+/u).length <= LONGEST_NAME &&
    !isVagueName(figure)
  )
}
