import { useMemo } from 'react'
import type { Passage } from '../../search/passage.ts'
import { passageRef } from '../source/passage-ref.ts'
import { useText } from '../text/use-text.ts'
import { SourceList } from './source-list.tsx'

/** How many passages a refusal shows: enough to judge by, few enough to read. */
const shown = 3

/** The passages nearest to a question that the reports do not answer. */
export function NearestPassages({ passages }: { readonly passages: readonly Passage[] }) {
  const text = useText()
  const refs = useMemo(() => passages.slice(0, shown).map(passageRef), [passages])
  return <SourceList refs={refs} title={text.chat.notFoundHint} />
}
