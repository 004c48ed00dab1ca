import type { Figure } from '../../../search/figure.ts'
import { filterInTurns, groupInTurns } from '../../../search/in-turns.ts'
import type { Pause } from '../../../search/pause.ts'
import { plainTerms } from '../../../search/text/terms.ts'
import { isAim, keptWith, nameWords, sameArea } from '../same-measure.ts'

/** Amounts of fewer digits stand for other things, too. */
const LEAST_DIGITS = 3
/** An amount that more places tell stands for many things. */
const MOST_TWINS = 50
/** Words that two names, with what they stand under, must share to be of one thing. */
const SHARED_WORDS = 2

/**
 * Tells two figures that look like one from what other places tell of the same two amounts. "Giải ngân năm 2024: 90%"
 * is of another day than "năm 2024: 94%" where the one is told "đến 31/12/2024" and the other "đến 31/01/2025"; two
 * plans that one paper tells beside each other are the first and the one that replaced it.
 *
 * @param figures all that the library tells
 */
export async function twoThings(
  figures: readonly Figure[],
  pause: Pause,
): Promise<(a: Figure, b: Figure) => boolean> {
  const telling = await filterInTurns(figures, isTelling, pause)
  const twins = await groupInTurns(telling, amountOf, pause)
  const toldAs = (own: Figure) => {
    const told = isTelling(own) ? (twins.get(amountOf(own)) ?? []) : []
    return told.length > MOST_TWINS ? [] : told
  }
  // A figure is set against many others.
  const isOfOtherDay = keptWith((own) => {
    const days = toldAs(own).filter((twin) => twin.from.period === 'clause' && isTwin(own, twin))
    return days.length > 0 && days.every(({ period }) => period?.to !== own.period?.to)
  })
  return (a, b) => {
    if (isOfOtherDay(a) !== isOfOtherDay(b)) return true
    if (!isAim(a.role) || !isAim(b.role)) return false
    const places = new Set(toldAs(a).flatMap((twin) => (isTwin(a, twin) ? [twin.passageId] : [])))
    return toldAs(b).some((twin) => places.has(twin.passageId) && isTwin(b, twin))
  }
}

function isTelling({ quantity }: Figure): boolean {
  return quantity.raw.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length >= LEAST_DIGITS
}

function amountOf({ quantity }: Figure): string {
  return [quantity.value, quantity.to, quantity.base?.split('/')[0]].join(' ')
}

/** The same amount of the same thing, told in another place. */
function isTwin(own: Figure, twin: Figure): boolean {
  if (twin.passageId === own.passageId || !sameArea(own.area, twin.area)) return false
  const [one, two] = [wordsOf(own), wordsOf(twin)]
  return [...one].filter((word) => two.has(word)).length >= SHARED_WORDS
}

function wordsOf(figure: Figure): ReadonlySet<string> {
  return new Set([...nameWords(figure), ...plainTerms(figure.context ?? '')])
}
