import type { Passage } from '../../search/passage.ts'
import { useText } from '../text/use-text.ts'
import { PassageNotes } from './passage-notes.tsx'
import { PassageText } from './passage-text.tsx'
import { placeInFile } from './place-words.ts'
import { RowCells } from './row-cells.tsx'

interface PassageInContextProps {
  readonly passage: Passage
  readonly before: readonly Passage[]
  readonly after: readonly Passage[]
  readonly spans: readonly (readonly [start: number, end: number])[]
}

const NONE: PassageInContextProps['spans'] = []

/** A passage between its neighbours, with what it hangs on: its lead, its notes, the host of a note. */
export function PassageInContext({ passage, before, after, spans }: PassageInContextProps) {
  const text = useText()
  const { lead, host } = passage
  const leadShown = lead !== undefined && !before.some((other) => other.text.includes(lead.text))
  const hostShown = host !== undefined && ![...before, ...after].some((other) => other.id === host.passageId)
  return (
    <div className="report-text">
      {leadShown && (
        <div className="passage-aside">
          <p className="aside-label">{text.source.lead}</p>
          <p>{lead.text}</p>
        </div>
      )}
      {before.map((other) => (
        <PassageBlock key={other.id} passage={other} spans={NONE} />
      ))}
      <div className="passage-cited">
        <p className="cited-label">
          {text.source.cited} · {placeInFile(passage, text)}
          {passage.recognised !== undefined && (
            <span className="recognised-tag">{text.source.recognised(passage.recognised)}</span>
          )}
        </p>
        <PassageBlock passage={passage} spans={spans} />
        {hostShown && (
          <div className="passage-aside">
            <p className="aside-label">{text.source.host}</p>
            <p>{host.text}</p>
          </div>
        )}
        <PassageNotes notes={passage.notes} />
      </div>
      {after.map((other) => (
        <PassageBlock key={other.id} passage={other} spans={NONE} />
      ))}
      {passage.recognised !== undefined && <p className="hint">{text.source.recognisedHint}</p>}
      {(passage.repairs ?? []).length > 0 && <p className="hint">{text.source.repairedHint}</p>}
    </div>
  )
}

function PassageBlock({ passage, spans }: Pick<PassageInContextProps, 'passage' | 'spans'>) {
  const { table, kind, text, repairs } = passage
  return table !== undefined && !table.header ? (
    <div className="passage">
      <RowCells row={table} spans={spans} />
    </div>
  ) : (
    <p className={`passage passage-${kind}`}>
      <PassageText text={text} spans={spans} repairs={repairs} />
    </p>
  )
}
