import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { lazy, Suspense } from 'react'
import { listExamples } from '../api/examples.ts'
import { errorWords } from '../app/error-words.ts'
import { Icon, type IconName } from '../app/icon.tsx'
import { hrefOf } from '../app/route.ts'
import { useDocuments } from '../documents/use-documents.ts'
import { LibraryOverview } from '../home/library-overview.tsx'
import { useText } from '../text/use-text.ts'

/** Fetched where the library is empty. */
const FirstSteps = lazy(async () => ({ default: (await import('../home/first-steps.tsx')).FirstSteps }))

const exampleIcons = {
  figure: 'figures',
  list: 'list',
  comparison: 'table',
} as const satisfies Readonly<Record<string, IconName>>

interface WelcomeProps {
  readonly onAsk: (question: string) => void
  /** The question box, which stands in the middle while nothing was asked. */
  readonly composer: ReactNode
}

/** The home page: the question box, what this library can be asked, what it holds; or how to begin. */
export function Welcome({ onAsk, composer }: WelcomeProps) {
  const text = useText()
  const documents = useDocuments()
  const isEmpty = documents.data?.length === 0
  const examples = useQuery({
    queryKey: ['examples', documents.data?.length],
    queryFn: ({ signal }) => listExamples(signal),
    enabled: documents.data !== undefined && !isEmpty,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <section className="welcome">
      <h1>{isEmpty ? text.home.firstTitle : text.chat.welcome}</h1>
      <p className="welcome-hint">
        {text.chat.welcomeHint} <a href={hrefOf({ view: 'help' })}>{text.home.help}</a>
      </p>
      {documents.isError && (
        <p className="failure" role="alert">
          {errorWords(documents.error, text)}
        </p>
      )}
      {isEmpty ? (
        <Suspense>
          <FirstSteps />
        </Suspense>
      ) : (
        composer
      )}
      {(examples.data ?? []).length > 0 && (
        <>
          <h2 className="home-title">{text.chat.examplesTitle}</h2>
          <ul className="examples">
            {(examples.data ?? []).map(({ kind, question }) => (
              <li key={question}>
                <button type="button" className="example" onClick={() => onAsk(question)}>
                  <span className="example-kind">
                    <Icon name={exampleIcons[kind]} />
                    {text.home.kinds[kind]}
                  </span>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isEmpty && documents.data !== undefined && <LibraryOverview documents={documents.data} />}
    </section>
  )
}
