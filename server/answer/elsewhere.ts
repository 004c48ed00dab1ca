import type { Library } from '../../search/library.ts'
import { alikeFigures } from '../figures/alike-figures.ts'
import type { Evidence } from './gather-evidence.ts'
import type { RatedSpan } from './rate-span.ts'
import { rivalsElsewhere } from './rivals-elsewhere.ts'
import type { ToldElsewhere } from './settled-span.ts'
import { spansOf } from './spans-of-figures.ts'
import { type ExtremeArea, extremeArea } from './tables/extreme-area.ts'
import type { Superlative } from './tables/superlative.ts'

/** What the figures of the whole library say to a question beside the passages that were found. */
export interface Elsewhere {
  /** Places that give otherwise what a span gives. */
  readonly rivalsOf: (chosen: RatedSpan) => Promise<readonly RatedSpan[]>
  /** The area that comes first among the papers of several, where a question asks for one. */
  readonly extremeOf: (superlative: Superlative) => Promise<ExtremeArea | null>
  readonly toldElsewhere: ToldElsewhere
}

export const NOTHING_ELSEWHERE: Elsewhere = {
  rivalsOf: async () => [],
  extremeOf: async () => null,
  toldElsewhere: async () => [],
}

/** Looks where it is asked to, for the question of the evidence. */
export function elsewhereIn(library: Library, { asked, views }: Evidence): Elsewhere {
  return {
    rivalsOf: (chosen) => rivalsElsewhere(library, asked, chosen),
    extremeOf: (superlative) => extremeArea(library, asked, superlative, views),
    toldElsewhere: async (own, isWanted) =>
      spansOf(library, asked.question, (await alikeFigures(library, own)).filter(isWanted), asked.reports),
  }
}
