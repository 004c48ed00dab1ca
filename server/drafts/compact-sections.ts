import { groupBy } from '../../search/group-by.ts'
import { headingTitle } from './draft-title.ts'
import { firstLevel } from './first-level.ts'
import { type PlannedSection, ROLE_TITLES } from './plan-draft.ts'
import { namesBody } from './quotable.ts'
import { rolesIn } from './section-role.ts'
import type { FilledSection } from './select-quotables.ts'

/** Characters of text that a heading should have below it; with fewer a paper is all headings. */
const FEWEST_BELOW = 320
/** Of those that stand for a whole first-level section. */
const FEWEST_BELOW_FIRST = 150
/** A shorter text has no headings at all. */
const FEWEST_WITH_HEADINGS = 1200
/** Share of a short text that headings may take. */
const MOST_HEADINGS = 0.2

/**
 * The sections of a short draft under fewer headings: of those below one only that one is told, and where even these are
 * too many for its length none is. Sentences are still chosen from each.
 *
 * @param length of the whole text, in characters
 */
export function compactHeadings(
  sections: readonly PlannedSection[],
  length: number,
): readonly PlannedSection[] {
  if (sections.length * FEWEST_BELOW <= length) return sections
  const first = firstLevel(sections)
  const titles = [...new Set(first)]
  const room = titles.reduce((sum, title) => sum + headingTitle(title).length, 0)
  // What each body is told to do is told with its name before it.
  const ofBodies = titles.filter((title) => title !== '').every((title) => namesBody(bare(title)))
  const isTiny = length < FEWEST_WITH_HEADINGS && titles.length > 2
  const told =
    !ofBodies &&
    !isTiny &&
    room <= MOST_HEADINGS * length &&
    room + titles.length * FEWEST_BELOW_FIRST <= length
  return sections.map((section, at) => {
    const title = first[at] ?? ''
    const named = rolesIn(title)
    return {
      ...section,
      above: null,
      title: told ? title : '',
      ...bodyOf(section),
      ...(isTiny && !ofBodies ? labelOf(named) : {}),
      roles: named.size > 0 ? named : section.roles,
    }
  })
}

/** What a text of half a page calls its parts by, where headings would fill it. */
const LABELLED = ['limit', 'target', 'task', 'cause', 'lesson', 'result'] as const
function labelOf(roles: PlannedSection['roles']): Pick<PlannedSection, 'label'> {
  const role = LABELLED.find((one) => roles.has(one))
  return role === undefined ? {} : { label: ROLE_TITLES[role] }
}

function bare(title: string): string {
  return title.replace(/[\s.:;,]+$/u, '')
}

/** The body that a heading names which is not told any more. */
function bodyOf({ title }: PlannedSection): Pick<PlannedSection, 'body'> {
  const body = bare(title)
  return namesBody(body) ? { body } : {}
}

/** What stands under one heading as one section, its lists apart from its prose. */
export function underOneHeading(sections: readonly FilledSection[]): readonly FilledSection[] {
  const keyOf = ({ above, title, roles }: FilledSection) =>
    `${above ?? ''}\n${title}\n${title === '' ? [...roles].join() : ''}`
  return [...groupBy(sections, keyOf).values()].map((group) => {
    const [first, ...rest] = group
    if (first === undefined) throw new Error('A group of nothing')
    return rest.length === 0 ? first : { ...first, chosen: group.flatMap(({ chosen }) => chosen) }
  })
}
