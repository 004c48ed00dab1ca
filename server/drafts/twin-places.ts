import type { Passage } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import type { Span } from '../answer/span.ts'
import { type Quotable, quotablesOf } from './quotable.ts'

/** Where else a sentence stands. */
export interface TwinPlace {
  readonly passage: Passage
  readonly span: Span
}

/** Looks up where the same sentence, with the same figures, stands in other reports. */
export type FindTwin = (quotable: Quotable) => TwinPlace | null

/** @param passages those of reports beside the one that is drafted from, such as its appendix */
export async function twinFinder(passages: readonly Passage[], pause: Pause): Promise<FindTwin> {
  const places = new Map<string, TwinPlace>()
  for (const passage of passages) {
    await pause()
    for (const quotable of quotablesOf(passage)) {
      const key = keyOf(quotable)
      if (!places.has(key)) places.set(key, { passage, span: quotable.span })
    }
  }
  return (quotable) => places.get(keyOf(quotable)) ?? null
}

function keyOf({ terms }: Quotable): string {
  return [...terms].sort().join(' ')
}
