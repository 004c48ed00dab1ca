import { Suspense, useCallback } from 'react'
import { TakeButton } from '../drafts/take-button.tsx'
import { TakeSentence } from '../drafts/take-sentence.tsx'
import { takenOf } from '../drafts/taken-of.ts'
import { Markdown } from '../markdown/markdown.tsx'
import type { SourceRef } from '../source/source-context.ts'
import { useText } from '../text/use-text.ts'
import { CitationMark } from './citation-mark.tsx'
import { AnswerChart } from './later-parts.ts'

interface AnswerTextProps {
  readonly markdown: string
  readonly refs: readonly SourceRef[]
  /** Names what is taken into a draft. */
  readonly question: string
}

/** Lines of a table, one after the other. */
const TABLE = /(?:^[ \t]*\|.*(?:\n|$))+/gmu

/** Markdown whose `[n]` marks open their sources, and whose tables can be taken into a draft by themselves. */
export function AnswerText({ markdown, refs, question }: AnswerTextProps) {
  const text = useText()
  const renderMark = useCallback((number: number) => <CitationMark number={number} refs={refs} />, [refs])
  const renderBelowTable = useCallback(
    (index: number) => {
      const table = markdown.match(TABLE)?.[index]?.trim()
      if (table === undefined) return null
      return (
        <>
          <Suspense>
            <AnswerChart table={table} />
          </Suspense>
          {/* A table that is the whole answer is taken with it. */}
          {table !== markdown.trim() && (
            <TakeButton taken={takenOf(question, table, refs)} label={text.drafts.takeTable} />
          )}
        </>
      )
    },
    [markdown, refs, question, text],
  )
  const renderBehind = useCallback(
    (cited: string) => (
      <TakeSentence
        taken={takenOf(question, cited, refs)}
        label={cited.startsWith('|') ? text.drafts.takeRow : text.drafts.takeQuote}
      />
    ),
    [refs, question, text],
  )
  return (
    <div className="answer-text" data-marks>
      <Markdown
        source={markdown}
        renderMark={renderMark}
        renderBelowTable={renderBelowTable}
        {...(refs.length === 0 ? {} : { renderBehind })}
      />
    </div>
  )
}
