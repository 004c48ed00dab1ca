import { groupBy } from '../../search/group-by.ts'

/** Share of the sections that one heading may hold and still be the first level. */
const MOST_OF_ALL = 0.6

/**
 * The heading that each section stands under, or its own. Where one article or part holds nearly all of a paper, what stands
 * below it is the first level.
 */
export function firstLevel(
  sections: readonly { readonly above: string | null; readonly title: string }[],
): readonly string[] {
  const under = groupBy(sections, ({ above, title }) => above ?? title)
  return sections.map(({ above, title }) => {
    const own = under.get(above ?? title)?.length ?? 0
    const holdsAll = under.size <= 2 && own > MOST_OF_ALL * sections.length
    return above === null || above === '' || holdsAll ? title : above
  })
}
