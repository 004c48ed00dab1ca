import { useQuery } from '@tanstack/react-query'
import { listDocuments } from '../api/documents.ts'
import { errorWords } from '../app/error-words.ts'
import { hrefOf } from '../app/route.ts'
import { useText } from '../text/use-text.ts'

/** What an empty chat shows: what can be asked, or that there is nothing to ask yet. */
export function Welcome({ onAsk }: { readonly onAsk: (question: string) => void }) {
  const text = useText()
  const documents = useQuery({ queryKey: ['documents'], queryFn: ({ signal }) => listDocuments(signal) })
  return (
    <section className="welcome">
      <h1>{text.chat.welcome}</h1>
      {documents.isError && (
        <p className="failure" role="alert">
          {errorWords(documents.error, text)}
        </p>
      )}
      {documents.data?.length === 0 ? (
        <>
          <p>{text.chat.noDocuments}</p>
          <a className="button button-primary" href={hrefOf({ view: 'documents' })}>
            {text.chat.addDocuments}
          </a>
        </>
      ) : (
        <>
          <p className="welcome-hint">{text.chat.welcomeHint}</p>
          <h2 className="examples-title">{text.chat.examplesTitle}</h2>
          <ul className="examples">
            {text.chat.examples.map((example) => (
              <li key={example}>
                <button type="button" className="example" onClick={() => onAsk(example)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
