import { useState } from 'react'
import type { PassageNote } from '../../search/passage.ts'
import { useText } from '../text/use-text.ts'

/** The mark of a note as a button: pressed, the note stands beside it. */
export function NoteMark({ note }: { readonly note: PassageNote }) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="note-button"
        aria-expanded={isOpen}
        aria-label={text.source.note(note.number)}
        title={note.text}
        onClick={() => setOpen(!isOpen)}
      >
        {note.number}
      </button>
      {isOpen && <span className="note-open"> [{note.text}] </span>}
    </>
  )
}
