import { useMemo } from 'react'
import type { Passage } from '../../search/passage.ts'
import { passageRef } from '../source/passage-ref.ts'
import type { CitedRef } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { AnswerText } from './answer-text.tsx'
import { partRefusal } from './refusal.ts'
import { SourceList } from './source-list.tsx'

/** How many passages a refusal without citations shows: enough to judge by, few enough to read. */
const SHOWN = 3

interface RefusedAnswerProps {
  readonly markdown: string
  readonly refs: readonly CitedRef[]
  readonly passages: readonly Passage[]
  readonly question: string
}

/** A refusal, said plainly; what stands nearest to the question is folded, for it is no answer. */
export function RefusedAnswer({ markdown, refs, passages, question }: RefusedAnswerProps) {
  const text = useText()
  const { said, nearest } = partRefusal(markdown)
  const found = useMemo(() => passages.slice(0, SHOWN).map(passageRef), [passages])
  const shown = refs.length > 0 ? refs : found
  // What is cited in the refusal itself ("bảng để trống chỗ này") is part of it.
  const isFolded = nearest !== '' || refs.length === 0
  return (
    <>
      <AnswerText markdown={said === '' ? text.chat.notFound : said} refs={refs} question={question} />
      {isFolded && shown.length > 0 && (
        <details className="nearest">
          <summary>{text.chat.nearest(shown.length)}</summary>
          {nearest !== '' && <AnswerText markdown={nearest} refs={refs} question={question} />}
          <SourceList refs={shown} title={text.chat.notFoundHint} />
        </details>
      )}
      {!isFolded && <SourceList refs={refs} title={text.chat.sources} />}
    </>
  )
}
