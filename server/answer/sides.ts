import type { UnderstoodQuestion } from '../../search/retrieval.ts'

/** One side of a comparison: its name as printed in the table, and the question put to it alone. */
export interface Side {
  readonly name: string
  readonly question: string
  readonly understood: UnderstoodQuestion
}

/**
 * The sides that a question names: two or more places, else two or more years or periods, else two or more
 * kinds of report of one place. Fewer than two: none. Each side's question is the whole one without the
 * words of the other sides.
 */
export function sidesOf(question: string, understood: UnderstoodQuestion): readonly Side[] {
  const places = distinct(understood.places)
  if (places.length >= 2)
    return places.map((place) => ({
      name: place.value,
      question: without(
        question,
        places.filter((other) => other !== place),
      ),
      understood: { ...understood, places: [place] },
    }))
  const kinds = distinct(understood.reportKinds)
  if (kinds.length >= 2 && understood.sought.value === 'comparison')
    return kinds.map((kind) => ({
      name: `${kind.value.charAt(0).toUpperCase()}${kind.value.slice(1)}`,
      question: without(
        question,
        kinds.filter((other) => other !== kind),
      ),
      understood: { ...understood, reportKinds: [kind], periods: [] },
    }))
  return []
}

function distinct<T extends { readonly value: string }>(named: readonly T[]): readonly T[] {
  return named.filter((entry, index) => named.findIndex((other) => other.value === entry.value) === index)
}

function without(question: string, named: readonly { readonly words: string }[]): string {
  let text = question
  for (const { words } of named) text = text.replace(words, ' ')
  return text
    .replace(/(?:\s(?:tỉnh|thành phố|và|với|hay|,))+(?=\s*(?:,|và|với|\?|$))/giu, ' ')
    .replace(/\s+([,?.])/gu, '$1')
    .replace(/(?:,\s*)+,/gu, ',')
    .replace(/\s+/gu, ' ')
    .trim()
}
