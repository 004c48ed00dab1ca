import type { Taken } from '../../server/drafts/content/taken-answer.ts'
import { ApiError } from '../api/api-error.ts'
import { errorWords } from '../app/error-words.ts'
import { Icon } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'
import { useTaking } from './use-taking.ts'

/** Behind a sentence or a row of an answer: puts it alone into the open draft, or into a new one. Seen on pointing or focus. */
export function TakeSentence({ taken, label }: { readonly taken: Taken; readonly label: string }) {
  const text = useText()
  const [state, take] = useTaking(taken)
  return (
    <span>
      <button
        type="button"
        className="take-sentence"
        aria-label={label}
        title={label}
        disabled={state === 'taking'}
        onClick={take}
      >
        <Icon name={state === 'taken' ? 'check' : 'plus'} />
      </button>
      <span role="status" className={state instanceof ApiError ? 'hint' : 'visually-hidden'}>
        {state === 'taken' && text.drafts.takenInto}
        {state instanceof ApiError && errorWords(state, text)}
      </span>
    </span>
  )
}
