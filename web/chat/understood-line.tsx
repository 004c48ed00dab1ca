import { Icon, type IconName } from '../app/icon.tsx'
import { useText } from '../text/use-text.ts'
import { type ChatTurn, isWorking } from './chat-turn.ts'

const icons = { area: 'place', time: 'time', paper: 'documents' } as const satisfies Record<string, IconName>

interface UnderstoodLineProps {
  readonly turn: ChatTurn
  readonly onAsk: (question: string, asTyped?: boolean) => void
}

/**
 * What was searched, where it differs from what was typed, with a way to search for what was typed; and what the
 * question is narrowed to by its own words, each taken away by a press.
 */
export function UnderstoodLine({ turn, onAsk }: UnderstoodLineProps) {
  const text = useText()
  const { understood, resolvedQuestion, question } = turn
  const resolved = resolvedQuestion !== null && resolvedQuestion !== question ? resolvedQuestion : null
  const searched = understood?.changed === true && understood.text !== resolved ? understood.text : null
  const scope = isWorking(turn) ? [] : (understood?.scope ?? [])
  if (resolved === null && searched === null && scope.length === 0 && !turn.asTyped) return null
  return (
    <div className="understood">
      {resolved !== null && (
        <span>
          <span className="understood-label">{text.chat.resolvedAs}</span> {resolved}
        </span>
      )}
      {searched !== null && (
        <span>
          <span className="understood-label">{text.chat.searchedAs}</span> {searched}
        </span>
      )}
      {turn.asTyped && <span className="understood-label">{text.chat.asTyped}</span>}
      {(resolved !== null || searched !== null) && !isWorking(turn) && (
        <button type="button" className="link-button" onClick={() => onAsk(question, true)}>
          {text.chat.askAsTyped}
        </button>
      )}
      {scope.length > 0 && (
        <ul className="understood-scope" aria-label={text.chat.understoodScope}>
          {scope.map(({ kind, words, without }) => (
            <li key={`${kind} ${words}`}>
              <button
                type="button"
                className="chip chip-quiet"
                aria-label={text.chat.askWithout(words)}
                onClick={() => onAsk(without, true)}
              >
                <Icon name={icons[kind]} />
                <span>{words}</span>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
