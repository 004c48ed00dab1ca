import type { Figure } from '../../../search/figure.ts'
import { filterInTurns, flatMapInTurns, groupInTurns } from '../../../search/in-turns.ts'
import type { Passage } from '../../../search/passage.ts'
import type { Pause } from '../../../search/pause.ts'
import { bareAreaName } from '../../../search/text/areas.ts'
import { type PlacedFigure, placed } from '../placed-figure.ts'
import { areRivals } from '../rival-figures.ts'
import { isCounted, sameNumber, sameUnit } from '../same-amount.ts'
import { isAim, isMeasuredAlike, nameKeys, sameRole } from '../same-measure.ts'
import { holdersOf } from './holders-of.ts'
import { areSiblings } from './sentence-pairs.ts'
import { twoThings } from './two-things.ts'

/** Amounts further apart than this measure different things. */
const FAR = 1.6
/** Figures of one area, time and unit that may share their name, or all of it but a word. */
const MOST_HOLDERS = 120

/**
 * Pairs of figures of one indicator, area, time and role that cannot both be right, wherever in the library they
 * stand. A passage that tells the other's amount too tells more than one of them.
 *
 * @param figures all figures of the reports
 * @param passages those that they stand in, by id
 */
export async function findRivals(
  figures: readonly Figure[],
  passages: ReadonlyMap<string, Passage>,
  pause: Pause,
): Promise<readonly (readonly [PlacedFigure, PlacedFigure])[]> {
  const ofPassage = await groupInTurns(figures, ({ passageId }) => passageId, pause)
  const isKnown = (figure: Figure) =>
    figure.period !== null &&
    figure.area !== null &&
    figure.indicator !== null &&
    !isAside(figure, passages.get(figure.passageId))
  const known = await filterInTurns(figures, isKnown, pause)
  const areTwoThings = await twoThings(figures, pause)
  const found: (readonly [PlacedFigure, PlacedFigure])[] = []
  for (const group of (await groupInTurns(known, keyOf, pause)).values()) {
    const beside = await namedAlike(group, pause)
    for (const [index, a] of group.entries()) {
      await pause()
      for (const b of beside(index)) {
        if (a.passageId === b.passageId || !isNear(a, b) || !areRivals(a, b, isMeasuredAlike)) continue
        if (areTwoThings(a, b)) continue
        if (tells(ofPassage.get(b.passageId), a) || tells(ofPassage.get(a.passageId), b)) continue
        const [one, two] = [passages.get(a.passageId), passages.get(b.passageId)]
        if (one === undefined || two === undefined || areSiblings(one, two)) continue
        found.push([placed(one, a), placed(two, b)])
      }
    }
  }
  return found
}

/** For each figure those behind it whose names may be of one thing: in the time of the figures, not of their pairs. */
async function namedAlike(
  group: readonly Figure[],
  pause: Pause,
): Promise<(index: number) => readonly Figure[]> {
  const keys = await flatMapInTurns(group, (figure) => [nameKeys(figure)], pause)
  const holders = holdersOf(keys, MOST_HOLDERS)
  return (index) => {
    const behind = new Set(
      (keys[index] ?? []).flatMap((key) => (holders.get(key) ?? []).filter((other) => other > index)),
    )
    return [...behind].sort((a, b) => a - b).flatMap((other) => group[other] ?? [])
  }
}

/** An aim in brackets ("mục tiêu 92 xã") is told in passing: it may be another body's or another plan's. */
function isAside({ role, quantity }: Figure, passage: Passage | undefined): boolean {
  const before = passage?.text.slice(0, quantity.start) ?? ''
  return isAim(role) && before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Only figures of one area, end of time and unit can be rivals. */
function keyOf({ area, period, quantity }: Figure): string {
  return [
    bareAreaName(area?.name ?? ''),
    period?.to,
    isCounted(quantity) ? null : quantity.base,
    quantity.rank,
  ].join('\n')
}

function isNear({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const [one, two] = [Math.abs(a.value), Math.abs(b.value)]
  return Math.max(one, two) <= FAR * Math.min(one, two)
}

function tells(there: readonly Figure[] | undefined, own: Figure): boolean {
  return (there ?? []).some(
    ({ quantity, role }) =>
      sameRole(role, own.role) && sameUnit(quantity, own.quantity) && sameNumber(quantity, own.quantity),
  )
}
