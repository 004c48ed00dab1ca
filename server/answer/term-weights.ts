import type { Library } from '../../search/library.ts'

/** How much a term tells: its inverse document frequency in the library (Robertson's BM25 form), above 0. */
export type TermWeight = (term: string) => number

/** The weights of the library as it is now; counted again only after the library changed. */
export function createTermWeights(library: Library): () => Promise<TermWeight> {
  let generation = -1
  let weight: TermWeight = () => 1
  return async () => {
    const stats = await library.stats()
    if (stats.generation !== generation) {
      const counts = new Map((await library.vocabulary()).map((entry) => [entry.term, entry.documents]))
      const total = Math.max(1, stats.passages)
      weight = (term) => {
        const documents = counts.get(term) ?? 0
        return Math.log(1 + (total - documents + 0.5) / (documents + 0.5))
      }
      generation = stats.generation
    }
    return weight
  }
}
