import { failureWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'
import { useDraft } from './draft-context.ts'
import { droppedParts } from './shown-blocks.ts'

/** Takes changes back and makes them again, tells whether all is kept, and puts back what was dropped. */
export function DraftTools() {
  const text = useText()
  const [{ steps, saving, error, content }, store] = useDraft()
  const dropped = content === null ? [] : droppedParts(content)
  return (
    <div className="draft-tools">
      <div className="draft-files">
        <button
          type="button"
          className="button button-quiet"
          disabled={steps.undo === 0}
          onClick={() => void store.step('undo')}
        >
          {text.drafts.undo}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={steps.redo === 0}
          onClick={() => void store.step('redo')}
        >
          {text.drafts.redo}
        </button>
        <span role="status" className="hint">
          {saving === 'saving' && text.drafts.saving}
          {saving === 'saved' && steps.undo + steps.redo > 0 && text.drafts.saved}
        </span>
      </div>
      {saving === 'failed' && error !== null && (
        <div className="failure" role="alert">
          <Icon name="warning" />
          <p>
            {text.drafts.unsaved} {failureWords(error, text)}
          </p>
          <button type="button" className="button" onClick={() => void store.operate()}>
            {text.app.retry}
          </button>
        </div>
      )}
      {dropped.length > 0 && (
        <details className="draft-section draft-dropped">
          <summary>{text.drafts.droppedSentences(dropped.length)}</summary>
          <ul>
            {dropped.map(({ id, words }) => (
              <li key={id}>
                <span>{words}</span>
                <button
                  type="button"
                  className="button button-quiet"
                  aria-label={`${text.drafts.restore}: ${words}`}
                  onClick={() => void store.operate({ type: 'restore', id })}
                >
                  {text.drafts.restore}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
