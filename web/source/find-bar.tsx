import { IconButton } from '../app/icon-button.tsx'
import { useText } from '../text/use-text.ts'

interface FindBarProps {
  readonly words: string
  readonly count: number
  /** The place that is shown, from 0. */
  readonly at: number
  readonly onWords: (words: string) => void
  readonly onStep: (by: 1 | -1) => void
}

/** Finds words in a report; Enter goes on, Shift + Enter back. */
export function FindBar({ words, count, at, onWords, onStep }: FindBarProps) {
  const text = useText()
  return (
    <search className="find-bar">
      <input
        type="search"
        value={words}
        placeholder={text.report.find}
        aria-label={text.report.find}
        onChange={(event) => onWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || count === 0) return
          event.preventDefault()
          onStep(event.shiftKey ? -1 : 1)
        }}
      />
      <span className="hint" role="status">
        {words.trim().length > 1 && text.report.found(count === 0 ? 0 : at + 1, count)}
      </span>
      <IconButton
        icon="up"
        label={text.report.previousFound}
        disabled={count === 0}
        onClick={() => onStep(-1)}
      />
      <IconButton
        icon="down"
        label={text.report.nextFound}
        disabled={count === 0}
        onClick={() => onStep(1)}
      />
    </search>
  )
}
