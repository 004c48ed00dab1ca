import type { Figure } from '../../search/figure.ts'
import { groupInTurns } from '../../search/in-turns.ts'
import type { Library } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import { createPause } from '../../search/pause.ts'

/** The figures that ingest read of passages, by passage id, in reading order. */
export type Measured = ReadonlyMap<string, readonly Figure[]>

export async function measuredIn(library: Library, passages: readonly Passage[]): Promise<Measured> {
  const ids = [...new Set(passages.map(({ id }) => id))]
  return await groupInTurns(await library.figuresOf(ids), ({ passageId }) => passageId, createPause())
}
