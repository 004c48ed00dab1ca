import type { ReportSummary } from '../../search/library.ts'

/** The facts by which people know a paper. */
export type NamedReport = Pick<
  ReportSummary,
  'title' | 'kind' | 'number' | 'place' | 'area' | 'period' | 'date' | 'draft'
>

/** Characters of a title where nothing shorter names a paper. */
const LONGEST = 48

/** A title cut at a word. */
function cut(title: string): string {
  const line = title.replace(/\s+/gu, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\s,;:–-]+\S*$/u, '')}…`
}

/**
 * What a paper is called in lists, on marks and beside quotes: kind and number, whose it is, of when. An annex has no
 * number and many brothers: it goes by the first words of its title.
 *
 * @example 'Báo cáo 12/BC-UBND · tỉnh Sông Lam · năm 2025'
 */
export function shortName({ title, kind, number, place, area, period, date, draft }: NamedReport): string {
  const whose = area || place
  const known = kind !== null && kind !== 'Phụ lục'
  const when = period ?? (date === null ? null : date.slice(0, 4))
  const head = !known ? cut(title) : number !== null ? `${kind} ${number}` : whose || when ? kind : cut(title)
  const named = draft ? `${head} (${draft.toLowerCase()})` : head
  // What the first words of a title say already is not said again.
  const rest = [whose, when].filter((part) => part && !named.toLowerCase().includes(part.toLowerCase()))
  return [named, ...rest].join(' · ')
}
