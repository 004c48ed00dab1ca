import type { ScopeMention, Understood } from '../retrieval.ts'
import { findAreas } from '../text/areas.ts'
import { capital } from '../text/capital.ts'
import { findTimes } from '../text/time-mentions.ts'
import { findPaperMentions } from './named-papers.ts'

interface Stretch {
  readonly kind: ScopeMention['kind']
  readonly start: number
  readonly end: number
}

/** Words that only lead over to a scope and mean nothing once it is gone, one or several. */
const LEADS_OVER =
  /(?<!\p{L})(?:(?:của|ở|tại|thuộc|trong|trên địa bàn|trên|cho|theo|vào|toàn|riêng|tính đến|đến|tới|từ|hết|cuối|đầu|tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu)\s+)+$/iu
/** Between two of a row: the one that stays needs none. */
const JOINS_BEHIND = /^\s*(?:,|và|với)\s+/iu
const JOINS_BEFORE = /\s*(?:,|(?<!\p{L})(?:và|với|so với|hay))\s*$/iu
/** A question of fewer syllables asks nothing. */
const FEWEST_SYLLABLES = 3

/**
 * The areas, times and papers that narrow a question, in its order, none within another.
 *
 * @param text the question as it is searched
 * @param places provinces found in it
 */
export function findScopeMentions(
  text: string,
  places: readonly Understood<string>[],
): readonly ScopeMention[] {
  const taken: Stretch[] = []
  const take = (kind: ScopeMention['kind'], start: number, end: number): void => {
    if (start >= 0 && taken.every((other) => end <= other.start || start >= other.end)) {
      taken.push({ kind, start, end })
    }
  }
  for (const { start, end, number, symbol } of findPaperMentions(text)) {
    if (number !== null || symbol !== null) take('paper', start, end)
  }
  for (const { name, start, end } of findAreas(text)) if (name !== null) take('area', start, end)
  for (const { words } of places) {
    const start = text.indexOf(words)
    take('area', start, start + words.length)
  }
  for (const { start, end, base } of findTimes(text)) if (base === null) take('time', start, end)
  return taken
    .sort((one, other) => one.start - other.start)
    .flatMap(({ kind, start, end }) => {
      const without = withoutStretch(text, start, end)
      if ((without.match(/\p{L}+/gu)?.length ?? 0) < FEWEST_SYLLABLES) return []
      return [{ kind, words: text.slice(start, end), without }]
    })
}

function withoutStretch(text: string, start: number, end: number): string {
  const before = text.slice(0, start)
  const behind = text.slice(end)
  const joined = JOINS_BEHIND.exec(behind)
  // Of "Khe Sen và Bãi Ngô" the first leaves with its "và", and what led over to both stays.
  if (joined !== null && /^\p{Lu}|^\d/u.test(behind.slice(joined[0].length))) {
    return tidied(before + behind.slice(joined[0].length))
  }
  const opened = JOINS_BEFORE.test(before) ? before.replace(JOINS_BEFORE, '') : before.replace(LEADS_OVER, '')
  return tidied(`${opened} ${behind}`)
}

function tidied(text: string): string {
  const whole = text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([?.!,;:])/gu, '$1')
    .replace(/^[\s,;:]+(?:(?:của|ở|tại|thuộc|trong|theo|về)\s+)?|^(?:của|ở|tại|thuộc|trong|theo|về)\s+/iu, '')
    .replace(/,(?=[?.!])/u, '')
    .trim()
  return capital(whole)
}
