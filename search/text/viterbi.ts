/** One choice for a position of a sequence; `cost` is a negative log likelihood of having typed it so. */
export interface Candidate {
  readonly term: string
  readonly cost: number
}

/**
 * The cheapest path through a lattice: the sum of the candidates' costs and of `transition(previous, next)`
 * (`previous` is null at the start). Ties go to the candidate that stands first. Empty for an empty lattice.
 */
export function cheapestPath(
  lattice: readonly (readonly Candidate[])[],
  transition: (previous: string | null, next: string, position: number) => number,
): readonly string[] {
  let paths: { readonly cost: number; readonly terms: readonly string[] }[] = [{ cost: 0, terms: [] }]
  lattice.forEach((candidates, position) => {
    paths = candidates.map((candidate) => {
      let best: (typeof paths)[number] | null = null
      for (const path of paths) {
        const cost =
          path.cost + candidate.cost + transition(path.terms.at(-1) ?? null, candidate.term, position)
        if (best === null || cost < best.cost) best = { cost, terms: path.terms }
      }
      return { cost: best?.cost ?? 0, terms: [...(best?.terms ?? []), candidate.term] }
    })
  })
  let best = paths[0]
  for (const path of paths) if (best === undefined || path.cost < best.cost) best = path
  return best?.terms ?? []
}
