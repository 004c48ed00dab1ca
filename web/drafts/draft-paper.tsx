import { useCallback } from 'react'
import { CitationMark } from '../chat/citation-mark.tsx'
import type { Block } from '../markdown/block.ts'
import { Markdown } from '../markdown/markdown.tsx'
import type { SourceRef } from '../source/source-context.ts'
import { chartSeries, SeriesChart } from './series-chart.tsx'

interface DraftPaperProps {
  readonly title: string
  readonly markdown: string
  readonly refs: readonly SourceRef[]
}

/** A draft as it will be printed: its marks open their sources, tables of years have their charts. */
export function DraftPaper({ title, markdown, refs }: DraftPaperProps) {
  const renderMark = useCallback((number: number) => <CitationMark number={number} refs={refs} />, [refs])
  return (
    <div className="draft-paper">
      {title !== '' && <h2 className="draft-title">{title}</h2>}
      <div className="answer-text" data-marks>
        <Markdown source={markdown} renderMark={renderMark} renderBelowTable={chartsBelow} />
      </div>
    </div>
  )
}

function chartsBelow(table: Extract<Block, { type: 'table' }>) {
  return chartSeries(table).map((series) => <SeriesChart key={series.name} series={series} />)
}
