import type { PassageNote } from '../../search/passage.ts'
import { useText } from '../text/use-text.ts'
import { placeInFile } from './place-words.ts'

/** The notes whose marks a passage carries, with their numbers as printed. */
export function PassageNotes({ notes }: { readonly notes: readonly PassageNote[] }) {
  const text = useText()
  if (notes.length === 0) return null
  return (
    <div className="passage-aside">
      <p className="aside-label">{text.source.notes}</p>
      <dl className="note-list">
        {notes.map((note) => (
          <div key={note.passageId}>
            <dt>
              <span className="visually-hidden">{text.source.note(note.number)}</span>
              <span aria-hidden="true">{note.number}</span>
            </dt>
            <dd>
              {note.text} <span className="note-where">({placeInFile(note, text)})</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
