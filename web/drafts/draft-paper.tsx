import { useCallback } from 'react'
import { CitationMark } from '../chat/citation-mark.tsx'
import { Markdown } from '../markdown/markdown.tsx'
import type { SourceRef } from '../source/source-context.ts'

interface DraftPaperProps {
  readonly title: string
  readonly markdown: string
  readonly refs: readonly SourceRef[]
}

/** A draft that is being composed, or an old version, to be read: its marks open their sources. */
export function DraftPaper({ title, markdown, refs }: DraftPaperProps) {
  const renderMark = useCallback((number: number) => <CitationMark number={number} refs={refs} />, [refs])
  return (
    <div className="draft-paper">
      {title !== '' && <h2 className="draft-title">{title}</h2>}
      <div className="answer-text" data-marks>
        <Markdown source={markdown} renderMark={renderMark} />
      </div>
    </div>
  )
}
