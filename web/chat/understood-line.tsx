import { useText } from '../text/use-text.ts'
import type { ChatTurn } from './chat-turn.ts'

/** What was searched, where it differs from what was typed, so that a wrong guess is seen. */
export function UnderstoodLine({ turn }: { readonly turn: ChatTurn }) {
  const text = useText()
  const { understood, resolvedQuestion } = turn
  const resolved = resolvedQuestion !== null && resolvedQuestion !== turn.question ? resolvedQuestion : null
  const searched = understood?.changed === true && understood.text !== resolved ? understood.text : null
  if (resolved === null && searched === null) return null
  return (
    <p className="understood">
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
    </p>
  )
}
