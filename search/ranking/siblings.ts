import type { Passage } from '../passage.ts'

/** Where an enumeration hangs: its lead, else the innermost heading. Null for what is in none. */
export function enumerationKey(passage: Passage): string | null {
  if (passage.kind === 'note') return null
  if (passage.lead !== undefined) return `${passage.reportId} ${passage.lead.lines.join('-')}`
  const last = passage.path.at(-1)
  return last === undefined
    ? null
    : `${passage.reportId} ${passage.path.map(({ label, title }) => `${label} ${title}`).join(' > ')}`
}

/**
 * Of the passages around `anchor` those that belong to the same enumeration: items under the same lead, items
 * that `anchor` itself leads, or the paragraphs under `anchor` when it is a heading.
 */
export function siblingsOf(anchor: Passage, around: readonly Passage[]): readonly Passage[] {
  const [from, to] = anchor.lines
  const key = enumerationKey(anchor)
  return around.filter((passage) => {
    if (passage.reportId !== anchor.reportId || passage.kind === 'matter' || passage.kind === 'note')
      return false
    const lead = passage.lead?.lines
    if (lead !== undefined && lead[0] >= from && lead[1] <= to) return true
    return key !== null && enumerationKey(passage) === key
  })
}

/**
 * Lets the members of one enumeration stand together: each score moves half way to the best of its group, for
 * groups of which `belongs` holds.
 */
export function drawTogether<T extends { readonly passage: Passage; readonly score: number }>(
  ranked: readonly T[],
  belongs: (item: T) => boolean,
): readonly T[] {
  const best = new Map<string, number>()
  for (const item of ranked) {
    const key = enumerationKey(item.passage)
    if (key !== null && belongs(item))
      best.set(key, Math.max(item.score, best.get(key) ?? Number.NEGATIVE_INFINITY))
  }
  return ranked.map((item) => {
    const group = belongs(item) ? best.get(enumerationKey(item.passage) ?? '') : undefined
    return group === undefined ? item : { ...item, score: (item.score + group) / 2 }
  })
}
