import type { Passage } from '../../../search/passage.ts'
import { indexTerms, isPair } from '../../../search/text/terms.ts'
import type { Question } from '../question.ts'

/**
 * Of rows that stand under several group rows those of the one that a question names: "xã miền núi nào" of "Cụm 2 (các xã
 * miền núi)". All where it names none, or more than one.
 */
export function ofAskedGroup({ text }: Pick<Question, 'text'>, rows: readonly Passage[]): readonly Passage[] {
  const asked = new Set(indexTerms(text))
  const groups = [...new Set(rows.flatMap(({ table }) => table?.groups ?? []))]
  const termsOf = new Map(groups.map((group) => [group, indexTerms(group).filter(isPair)]))
  // What several groups say tells none of them.
  const isOwn = (term: string, group: string): boolean =>
    groups.every((other) => other === group || termsOf.get(other)?.includes(term) !== true)
  const named = groups.filter((group) =>
    termsOf.get(group)?.some((term) => asked.has(term) && isOwn(term, group)),
  )
  const [group] = named
  if (group === undefined || named.length > 1) return rows
  return rows.filter(({ table }) => table?.groups.includes(group) === true)
}
