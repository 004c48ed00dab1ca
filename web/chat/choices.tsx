import type { Choice } from '../../server/answer/choice.ts'

interface ChoicesProps {
  readonly title: string
  readonly of: readonly Choice[]
  /** What a question is called. */
  readonly name: (choice: Choice) => string
  readonly isQuiet?: boolean
  readonly onAsk: (question: string) => void
}

/** Questions that are asked by one press; nothing where there is none. */
export function Choices({ title, of: choices, name, isQuiet = false, onAsk }: ChoicesProps) {
  if (choices.length === 0) return null
  return (
    <fieldset className={isQuiet ? 'choices suggestions' : 'choices'}>
      <legend>{title}</legend>
      {choices.map((choice) => (
        <button
          key={choice.question}
          type="button"
          className={isQuiet ? 'button button-quiet' : 'button'}
          title={name(choice) === choice.question ? undefined : choice.question}
          onClick={() => onAsk(choice.question)}
        >
          {name(choice)}
        </button>
      ))}
    </fieldset>
  )
}
