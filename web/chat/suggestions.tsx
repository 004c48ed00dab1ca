import { useQuery } from '@tanstack/react-query'
import { listSuggestions } from '../api/suggestions.ts'
import { useText } from '../text/use-text.ts'
import { Choices } from './choices.tsx'

interface SuggestionsProps {
  /** The question that was answered, made whole. */
  readonly question: string
  readonly onAsk: (question: string) => void
}

/** What may be asked next, one click away; nothing while it is looked for or where nothing is. */
export function Suggestions({ question, onAsk }: SuggestionsProps) {
  const text = useText()
  const { data = [] } = useQuery({
    queryKey: ['suggestions', question],
    queryFn: ({ signal }) => listSuggestions(question, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return <Choices title={text.chat.askNext} of={data} name={text.chat.nextQuestion} isQuiet onAsk={onAsk} />
}
