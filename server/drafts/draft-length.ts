import { type DraftBrief, PAGE } from './draft-brief.ts'
import type { DraftPlan } from './plan-draft.ts'

/** A request, understood, with how long its draft is to be. */
export interface SizedBrief extends DraftBrief {
  /** Characters of Markdown aimed at. */
  readonly length: number
  /** How many papers that it means as well are not drawn from. */
  readonly leftOut: number
}

/** A summary of a long paper is longer than one of a short paper, from a page and a half to a little over two. */
const SHARE = 0.3
const SHORTEST = 1.5 * PAGE
const LONGEST_UNASKED = 2.2 * PAGE
const VERSIONS_UNASKED = 4 * PAGE

/** @returns the length that is asked for, else one that what is summarised is worth */
export function sizedBrief(brief: DraftBrief, plans: readonly DraftPlan[], leftOut: number): SizedBrief {
  const source = plans
    .flatMap(({ sections }) => sections)
    .flatMap(({ passages }) => passages)
    .reduce((sum, { text }) => sum + text.length, 0)
  // What was changed is told in full, as it was and as it is.
  const worth = brief.versions
    ? VERSIONS_UNASKED
    : Math.min(LONGEST_UNASKED, Math.max(SHORTEST, source * SHARE))
  return { ...brief, length: brief.length ?? worth, leftOut }
}

/** The points that are asked for, dealt out to the parts of a draft. */
export function pointsOf({ points }: SizedBrief, parts: number): SizedBrief['points'] {
  return points === null ? null : { ...points, count: Math.ceil(points.count / parts) }
}
