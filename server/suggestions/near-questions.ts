import type { Area } from '../../search/figure.ts'
import { findTimes } from '../../search/text/time-mentions.ts'
import type { Choice } from '../answer/choice.ts'

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u
const MONTH = /(?<=tháng\s0?)\d{1,2}(?=\D|$)/iu

/** A question with one of its words changed, and what was changed. */
export interface NearQuestion extends Choice {
  readonly kind: 'time' | 'area'
}

/**
 * Questions that differ from one that was asked by the year or month before or after it, or by another area of the same
 * level, those that papers speak for first, then those of the same area above. None of them need have an answer.
 *
 * @param text the question with its marks
 * @param areas areas of the library by their bare names
 * @param places names of areas that reports speak for
 */
export function nearQuestions(
  text: string,
  areas: ReadonlyMap<string, Area>,
  places: readonly string[],
): readonly NearQuestion[] {
  return [...ofOtherTimes(text), ...ofOtherAreas(text, areas, places)]
}

function ofOtherTimes(text: string): readonly NearQuestion[] {
  const times = findTimes(text).filter(({ base, compared }) => base === null && !compared)
  const [time] = times
  if (time === undefined || times.length > 1) return []
  const words = text.slice(time.start, time.end)
  const changed =
    time.kind === 'year'
      ? [-1, 1].map((step) => words.replace(YEAR, (year) => String(Number(year) + step)))
      : time.kind === 'month' && YEAR.test(words)
        ? [-1, 1].flatMap((step) => otherMonth(words, step) ?? [])
        : []
  return changed
    .filter((other) => other !== words)
    .map((other) => ({
      kind: 'time',
      question: text.slice(0, time.start) + other + text.slice(time.end),
      apart: other,
    }))
}

/** "tháng 9/2025" → "tháng 10/2025"; null beyond the year. */
function otherMonth(words: string, step: number): string | null {
  const month = Number(MONTH.exec(words)?.[0] ?? 0) + step
  return month < 1 || month > 12 ? null : words.replace(MONTH, String(month))
}

function ofOtherAreas(
  text: string,
  areas: ReadonlyMap<string, Area>,
  places: readonly string[],
): readonly NearQuestion[] {
  const named = [...areas.keys()].filter((name) => text.includes(name))
  const [name] = named.filter((one) => !named.some((other) => other !== one && other.includes(one)))
  const area = name === undefined ? undefined : areas.get(name)
  if (name === undefined || area === undefined || area.level === 'country') return []
  const isNear = ([other, { within }]: readonly [string, Area]): number =>
    Number(places.includes(other)) * 2 + Number(within === area.within)
  const others = [...areas]
    // An area that is asked about already is not set beside itself.
    .filter(([other, { level }]) => !named.includes(other) && level === area.level)
    .toSorted((a, b) => isNear(b) - isNear(a) || a[0].localeCompare(b[0], 'vi'))
    .map(([other]) => other)
  return others.map((other) => ({ kind: 'area', question: text.replaceAll(name, other), apart: other }))
}
