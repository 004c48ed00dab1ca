import type { Area, Quantity } from '../../search/figure.ts'
import { type AreaMention, areaNamed } from '../../search/text/areas.ts'
import { type Around, NEAR, type SentenceState } from './sentence-state.ts'

/** The area that a sentence opens with, of which the next one goes on to tell. */
export function openingArea(s: SentenceState): Around<Area> | null {
  const first = s.areas[0]
  return first !== undefined && first.start - s.span.start < 24 ? s.area : null
}

/** The area of a figure: named in its clause, before the bracket it stands in, or right behind it; else that of the figure it goes on from, of the sentence, or of what surrounds it. */
export function areaFor(
  s: SentenceState,
  clause: number,
  quantity: Quantity,
  next: number,
  inherits: boolean,
  bracketed: boolean,
  toldFrom: number,
): Around<Area> | null {
  const inside = s.areas.filter(
    (area) =>
      area.start >= clause &&
      area.end <= quantity.start &&
      // "… của cả nước" far off only compares.
      (area.level !== 'country' || quantity.start - area.end < NEAR),
  )
  const behind = s.areas.filter(
    (area) =>
      area.level !== 'country' &&
      area.start >= quantity.end &&
      area.end <= next &&
      /^(?:(?![,;.:()]).){0,32}(?:của|tại|ở|trên địa bàn|thuộc)\s$/iu.test(
        s.text.slice(quantity.end, area.start),
      ),
  )
  // "Huyện Na Sầm (15), Lũng Pù (9)": in the bracket stands what is told of the area before it.
  const before = s.areas.filter(
    ({ start, end, level }) => level !== 'country' && start >= toldFrom && end <= clause,
  )
  // "4 cụm tại huyện A, huyện B": all of them together are of neither.
  const named =
    inside.at(-1) ??
    before.at(-1) ??
    (behind[0] !== undefined && isOneOfSeveral(s, behind[0]) ? undefined : behind[0])
  if (named !== undefined) {
    const value = areaOf(s, named)
    if (value !== null) return { value, from: 'clause' }
  }
  if ((inherits || bracketed) && s.main?.area != null)
    return { value: s.main.area, from: s.main.from.area ?? 'sentence' }
  return s.area ?? s.context.area
}

/** The one area that what introduces a clause names as what is told of; null where it names none, or several. */
export function areaOfLead(s: SentenceState, start: number, end: number): Around<Area> | null {
  const named = s.areas.filter((area) => area.start >= start && area.end <= end && area.level !== 'country')
  const [one] = named
  const area = one === undefined || named.length > 1 ? null : areaOf(s, one)
  return area !== null && isSubject(s, start, area) ? { value: area, from: 'sentence' } : null
}

/** Another area of its level follows, with nothing but a comma or "và" between. */
function isOneOfSeveral(s: SentenceState, { end, level }: AreaMention): boolean {
  return s.areas.some(
    (area) =>
      area.level === level && area.start > end && /^(?:,|,?\svà)\s$/u.test(s.text.slice(end, area.start)),
  )
}

/**
 * What a clause opens with, or where it says that something is, holds for what follows; whose body it names in passing
 * ("chuyển về Đảng bộ huyện …"), and the country that it reaches out to, do not.
 */
export function isSubject(s: SentenceState, clause: number, { name }: Area): boolean {
  const mention = s.areas.findLast(
    (area) => area.start >= clause && (area.name ?? s.context.ownArea?.name) === name,
  )
  if (mention === undefined) return true
  const before = s.text.slice(clause, mention.start)
  if (before.trim().length < NEAR / 2) return true
  return (
    mention.level !== 'country' &&
    /(?<!\p{L})(?:tại|ở|địa bàn|của|thuộc|riêng)\s(?:[^,;.:()]{2,40},\s)?$|[:(]\s?$/iu.test(before)
  )
}

function areaOf(s: SentenceState, { name, level }: AreaMention): Area | null {
  return name === null ? s.context.ownArea : areaNamed({ name, level }, s.context.ownArea)
}
