import { useCallback } from 'react'
import { Markdown } from '../markdown/markdown.tsx'
import type { SourceRef } from '../source/source-context.ts'
import { CitationMark } from './citation-mark.tsx'

interface AnswerTextProps {
  readonly markdown: string
  readonly refs: readonly SourceRef[]
}

/** Markdown whose `[n]` marks open their sources. */
export function AnswerText({ markdown, refs }: AnswerTextProps) {
  const renderMark = useCallback((number: number) => <CitationMark number={number} refs={refs} />, [refs])
  return (
    <div className="answer-text" data-marks>
      <Markdown source={markdown} renderMark={renderMark} />
    </div>
  )
}
