import type { Figure } from '../../../search/figure.ts'
import { flatMapInTurns, groupInTurns } from '../../../search/in-turns.ts'
import type { Passage } from '../../../search/passage.ts'
import type { Pause } from '../../../search/pause.ts'
import { type PlacedFigure, placed } from '../placed-figure.ts'
import { isCell } from '../rival-figures.ts'
import { sameUnit } from '../same-amount.ts'
import { sameArea, sharedWords } from '../same-measure.ts'

/** A part of a whole that another place tells beside it: "21 chợ, trong đó xây mới 01", "21 chợ và xây mới 01 chợ". */
export interface PartOrBeside {
  readonly whole: PlacedFigure
  readonly part: PlacedFigure
  readonly beside: readonly [PlacedFigure, PlacedFigure]
  /** What both come to where they stand beside each other, in the unit as printed. */
  readonly computed: number
}

/** Share of the words of the shorter name that both have. */
const ALIKE = 0.6
/** Both amounts are told in one breath: so many figures may stand between. */
const NEAR = 2
/** Two amounts that more places tell beside each other are a form that is filled in. */
const MOST_BESIDE = 50

/**
 * Finds wholes with a part that another passage tells as two amounts, so that together they would be more.
 *
 * @param figures all figures of the reports, in reading order
 * @param passages those that they stand in, by id
 */
export async function findPartsBeside(
  figures: readonly Figure[],
  passages: ReadonlyMap<string, Passage>,
  pause: Pause,
): Promise<readonly PartOrBeside[]> {
  const ofPassage = (await groupInTurns(figures, ({ passageId }) => passageId, pause)).values()
  const close = await flatMapInTurns(ofPassage, pairsOf, pause)
  const inside = close.filter(([whole, part]) => part.partOf === whole.indicator)
  const beside = await groupInTurns(
    close.filter(([, part]) => part.partOf === null),
    keyOf,
    pause,
  )
  const found: PartOrBeside[] = []
  const known = new Set<string>()
  for (const [whole, part] of inside) {
    await pause()
    for (const [one, two] of (beside.get(keyOf([whole, part])) ?? []).slice(0, MOST_BESIDE)) {
      if (one.passageId === whole.passageId || !sameArea(one.area, whole.area)) continue
      const pair = `${whole.passageId} ${whole.quantity.start} ${one.passageId}`
      if (known.has(pair)) continue
      if (sharedWords(whole, one) < ALIKE || sharedWords(part, two) < ALIKE) continue
      const [here, there] = [passages.get(whole.passageId), passages.get(one.passageId)]
      if (here === undefined || there === undefined) continue
      known.add(pair)
      found.push({
        whole: placed(here, whole),
        part: placed(here, part),
        beside: [placed(there, one), placed(there, two)],
        computed: one.quantity.printed + two.quantity.printed,
      })
    }
  }
  return found
}

/** Counts of one unit that stand close to each other, the larger first. */
function pairsOf(figures: readonly Figure[]): readonly (readonly [Figure, Figure])[] {
  return figures.flatMap((whole, at) =>
    figures
      .slice(at + 1, at + 1 + NEAR)
      .filter(
        (part) =>
          isCount(whole) &&
          isCount(part) &&
          sameUnit(whole.quantity, part.quantity) &&
          part.quantity.value < whole.quantity.value &&
          whole.indicator !== part.indicator,
      )
      .map((part) => [whole, part] as const),
  )
}

function isCount(figure: Figure): boolean {
  const { quantity, role, indicator } = figure
  if (isCell(figure)) return false
  const { base, value, hedge, of } = quantity
  const counted = base?.startsWith('%') !== true && Number.isInteger(value) && hedge === null && of === null
  return counted && indicator !== null && (role === 'result' || role === 'estimate')
}

function keyOf([whole, part]: readonly [Figure, Figure]): string {
  return [whole.quantity.value, part.quantity.value, whole.quantity.base].join('\n')
}
