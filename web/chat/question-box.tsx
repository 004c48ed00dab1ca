import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react'
import { Icon } from '../app/icon.tsx'
import { questionBoxId } from '../app/use-shortcuts.ts'
import { useText } from '../text/use-text.ts'

/** The server's own limit, in characters. */
const longestQuestion = 5000

interface QuestionBoxProps {
  readonly value: string
  readonly working: boolean
  readonly boxRef: RefObject<HTMLTextAreaElement | null>
  readonly onChange: (value: string) => void
  readonly onSend: () => void
  readonly onStop: () => void
}

/** The question box: grows with its text, Enter sends, Shift + Enter starts a line. */
export function QuestionBox({ value, working, boxRef, onChange, onSend, onStop }: QuestionBoxProps) {
  const text = useText()
  const tooLong = value.length > longestQuestion
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const box = boxRef.current
    if (box === null) return
    box.style.height = 'auto'
    box.style.height = `${box.scrollHeight}px`
  }, [value, boxRef])
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Vietnamese input methods compose: Enter then ends the composition and must not send.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!working && !tooLong) onSend()
  }
  return (
    <form
      className="question-box"
      onSubmit={(event) => {
        event.preventDefault()
        if (!working && !tooLong) onSend()
      }}
    >
      <textarea
        id={questionBoxId}
        ref={boxRef}
        rows={1}
        value={value}
        aria-label={text.chat.boxLabel}
        aria-describedby="question-keys"
        aria-invalid={tooLong}
        placeholder={text.chat.boxPlaceholder}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {working ? (
        <button type="button" className="send-button" onClick={onStop} aria-label={text.chat.stop}>
          <Icon name="stop" />
        </button>
      ) : (
        <button
          type="submit"
          className="send-button"
          disabled={value.trim() === '' || tooLong}
          aria-label={text.chat.send}
        >
          <Icon name="send" />
        </button>
      )}
      {tooLong && (
        <p className="box-error" role="alert">
          {text.chat.tooLong(longestQuestion)}
        </p>
      )}
    </form>
  )
}
