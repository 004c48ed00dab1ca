import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'

interface ChosenBarProps {
  readonly count: number
  readonly onAsk: () => void
  readonly onCollect: () => void
  /** Takes them out of the set that is shown, by its name; null where none is. */
  readonly takeOut: { readonly name: string; readonly onTakeOut: () => void } | null
  readonly onCorrect: () => void
  readonly onReread: () => void
  readonly onRemove: () => void
  readonly onClear: () => void
}

/** What can be done with all papers that are chosen at once. */
export function ChosenBar({
  count,
  onAsk,
  onCollect,
  takeOut,
  onCorrect,
  onReread,
  onRemove,
  onClear,
}: ChosenBarProps) {
  const text = useText()
  return (
    <div className="chosen-bar" role="toolbar" aria-label={text.documents.chosenTools}>
      <strong role="status">{text.documents.chosen(count)}</strong>
      <button type="button" className="button" onClick={onAsk}>
        <Icon name="ask" />
        {text.documents.askChosen}
      </button>
      <button type="button" className="button" aria-haspopup="dialog" onClick={onCollect}>
        <Icon name="folder" />
        {text.collections.collect}
      </button>
      {takeOut !== null && (
        <button type="button" className="button" onClick={takeOut.onTakeOut}>
          <Icon name="close" />
          {text.collections.takeOut(takeOut.name)}
        </button>
      )}
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
