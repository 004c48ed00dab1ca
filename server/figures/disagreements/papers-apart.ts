import { groupBy } from '../../../search/group-by.ts'
import type { Passage } from '../../../search/passage.ts'
import type { Pause } from '../../../search/pause.ts'
import { type NamedPaper, namedPapers } from './named-paper.ts'

/** One paper that two places give two numbers or two dates. */
export interface PapersApart {
  readonly papers: readonly [NamedPaper, NamedPaper]
  readonly apart: 'number' | 'date'
}

/** Subjects that share this much of the shorter one are one subject. */
const ONE_SUBJECT = 0.7
const FEWEST_TERMS = 4
const DAY = 86_400_000
/** One paper is set against so many others of its group: more than any office names alike. */
const MOST_COMPARED = 100

/**
 * Pairs of places that name one paper and cannot both be right: one number with two dates of the same year (within
 * a year no number is given twice) or of the same day and month; one subject and date with two numbers. Numbers
 * begin anew with each term of office and each issuer, so those of different places are compared only where the
 * paper is a central one.
 */
export async function findPapersApart(
  passages: readonly Passage[],
  pause: Pause,
): Promise<readonly PapersApart[]> {
  const papers: NamedPaper[] = []
  for (const passage of passages) {
    if (passage.kind === 'matter') continue
    await pause()
    papers.push(...namedPapers(passage))
  }
  const byKey = groupedBy(papers, ({ key }) => key)
  const byDate = groupedBy(papers, ({ date }) => date)
  const byNumber = groupedBy(papers, ({ number, date }) => (date === null ? null : number))
  return [
    ...(await pairsWithin(byKey, datesApart, pause)),
    ...(await pairsWithin(byDate, numbersApart, pause)),
    ...(await pairsWithin(byNumber, kindsApart, pause)),
  ]
}

function groupedBy(
  papers: readonly NamedPaper[],
  keyOf: (paper: NamedPaper) => string | null,
): readonly (readonly NamedPaper[])[] {
  const groups = groupBy(papers, keyOf)
  groups.delete(null)
  return [...groups.values()]
}

async function pairsWithin(
  groups: readonly (readonly NamedPaper[])[],
  apart: (a: NamedPaper, b: NamedPaper) => PapersApart['apart'] | null,
  pause: Pause,
): Promise<readonly PapersApart[]> {
  const pairs: PapersApart[] = []
  for (const group of groups)
    for (const [index, a] of group.entries()) {
      await pause()
      for (const b of group.slice(index + 1, index + 1 + MOST_COMPARED)) {
        if (a.passage.paragraphId === b.passage.paragraphId || !comparable(a, b)) continue
        const told = apart(a, b)
        if (told !== null) pairs.push({ papers: [a, b], apart: told })
      }
    }
  return pairs
}

function comparable(a: NamedPaper, b: NamedPaper): boolean {
  return (a.central && b.central) || (a.passage.place !== null && a.passage.place === b.passage.place)
}

function datesApart(a: NamedPaper, b: NamedPaper): 'date' | null {
  if (a.date === null || b.date === null || a.date === b.date) return null
  const sameYear = a.date.slice(0, 4) === b.date.slice(0, 4)
  const sameDay = a.date.slice(4) === b.date.slice(4)
  return sameYear || sameDay || likeness(a, b) >= ONE_SUBJECT ? 'date' : null
}

function numbersApart(a: NamedPaper, b: NamedPaper): 'number' | null {
  return a.suffix === b.suffix && a.number !== b.number && likeness(a, b) >= ONE_SUBJECT ? 'number' : null
}

/** One number and kind or subject, dated within a few days, with two kinds in it: "14-CT/TU" and "14-KL/TU". */
function kindsApart(a: NamedPaper, b: NamedPaper): 'number' | null {
  if (a.date === null || b.date === null || a.suffix === b.suffix) return null
  const days = Math.abs(Date.parse(a.date) - Date.parse(b.date)) / DAY
  const sameIssuer = a.suffix.split('/').at(-1) === b.suffix.split('/').at(-1)
  return days <= 3 && sameIssuer && (a.kind === b.kind || likeness(a, b) >= ONE_SUBJECT) ? 'number' : null
}

function likeness(a: NamedPaper, b: NamedPaper): number {
  const least = Math.min(a.subject.size, b.subject.size)
  const shared = [...a.subject].filter((term) => b.subject.has(term)).length
  return least < FEWEST_TERMS ? 0 : shared / least
}
