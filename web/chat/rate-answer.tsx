import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { rateAnswer } from '../api/remarks.ts'
import { errorWords } from '../app/error-words.ts'
import { IconButton } from '../app/icon-button.tsx'
import { useText } from '../text/use-text.ts'
import { answerOf, type ChatTurn } from './chat-turn.ts'

/** Says whether an answer was good; of a bad one why, in a word or in one's own. Kept for the administrator. */
export function RateAnswer({ turn }: { readonly turn: ChatTurn }) {
  const text = useText()
  const [isAsking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const rating = useMutation({
    mutationFn: ({ isGood, why }: { readonly isGood: boolean; readonly why: string }) =>
      rateAnswer({
        messageId: turn.messageId ?? '',
        isGood,
        reason: why,
        question: turn.question,
        answer: answerOf(turn),
      }),
    onSuccess: () => setAsking(false),
  })
  if (turn.messageId === null) return null
  const given = rating.isSuccess ? rating.variables.isGood : null
  const send = (event: FormEvent): void => {
    event.preventDefault()
    rating.mutate({ isGood: false, why: reason })
  }
  return (
    <>
      <IconButton
        icon="good"
        label={text.rating.good}
        title={text.rating.good}
        aria-pressed={given === true}
        onClick={() => rating.mutate({ isGood: true, why: '' })}
      />
      <IconButton
        icon="bad"
        label={text.rating.bad}
        title={text.rating.bad}
        aria-pressed={given === false}
        aria-expanded={isAsking}
        onClick={() => setAsking(!isAsking)}
      />
      {rating.isSuccess && !isAsking && (
        <span className="hint" role="status">
          {text.rating.thanks}
        </span>
      )}
      {isAsking && (
        <form className="rating" onSubmit={send}>
          <fieldset>
            <legend>{text.rating.why}</legend>
            {text.rating.reasons.map((one) => (
              <button
                key={one}
                type="button"
                className={reason === one ? 'button button-chosen' : 'button'}
                aria-pressed={reason === one}
                onClick={() => setReason(one)}
              >
                {one}
              </button>
            ))}
          </fieldset>
          <label>
            {text.rating.words}
            <input value={reason} maxLength={2_000} onChange={(event) => setReason(event.target.value)} />
          </label>
          <button type="submit" className="button button-primary" disabled={rating.isPending}>
            {text.rating.send}
          </button>
          {rating.isError && (
            <p className="failure" role="alert">
              {errorWords(rating.error, text)}
            </p>
          )}
        </form>
      )}
    </>
  )
}
