import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'

interface ChosenBarProps {
  readonly count: number
  readonly onAsk: () => void
  readonly onCorrect: () => void
  readonly onReread: () => void
  readonly onRemove: () => void
  readonly onClear: () => void
}

/** What can be done with all papers that are chosen at once. */
export function ChosenBar({ count, onAsk, onCorrect, onReread, onRemove, onClear }: ChosenBarProps) {
  const text = useText()
  return (
    <div className="chosen-bar" role="toolbar" aria-label={text.documents.chosenTools}>
      <strong role="status">{text.documents.chosen(count)}</strong>
      <button type="button" className="button" onClick={onAsk}>
        <Icon name="ask" />
        {text.documents.askChosen}
      </button>
      <button type="button" className="button" onClick={onCorrect}>
        <Icon name="edit" />
        {text.documents.correct}
      </button>
      <button type="button" className="button" onClick={onReread}>
        <Icon name="again" />
        {text.documents.reread}
      </button>
      <button type="button" className="button" onClick={onRemove}>
        <Icon name="trash" />
        {text.documents.removeConfirm}
      </button>
      <button type="button" className="button button-quiet" onClick={onClear}>
        {text.documents.chooseNone}
      </button>
    </div>
  )
}
