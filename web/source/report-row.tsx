import { memo } from 'react'
import type { ReportContent } from '../../search/library.ts'
import { useText } from '../text/use-text.ts'
import { NoteMark } from './note-mark.tsx'
import { PassageText } from './passage-text.tsx'
import { placeInFile } from './place-words.ts'
import { RowCells } from './row-cells.tsx'

type Spans = readonly (readonly [start: number, end: number])[]

interface ReportRowProps {
  readonly passage: ReportContent['contents'][number]
  /** The printed number, where the passage is a note. */
  readonly noteNumber: string | undefined
  readonly spans: Spans
  readonly found: Spans
}

/** A passage of a report: its place in the margin, its words, its notes at their end. */
export const ReportRow = memo(function ReportRow({ passage, noteNumber, spans, found }: ReportRowProps) {
  const text = useText()
  const { table, recognised } = passage
  return (
    <>
      <span
        className={`row-lines${recognised === undefined ? '' : ' row-recognised'}`}
        title={[
          placeInFile(passage, text),
          ...(recognised === undefined ? [] : [text.source.recognised(recognised)]),
        ].join(' · ')}
      >
        {passage.page === undefined ? passage.lines[0] : `${passage.page}/${passage.lines[0]}`}
      </span>
      {table !== undefined && !table.header ? (
        <RowCells row={table} spans={spans} found={found} />
      ) : (
        <p className={`passage passage-${passage.kind}`}>
          {noteNumber !== undefined && <sup className="note-mark">{noteNumber} </sup>}
          <PassageText text={passage.text} spans={spans} found={found} repairs={passage.repairs} />
          {passage.notes.map((note) => (
            <NoteMark key={note.passageId} note={note} />
          ))}
        </p>
      )}
    </>
  )
})
