import { hrefOf } from '../app/route.ts'
import { useText } from '../text/use-text.ts'

const STEPS = ['add', 'ask', 'draft'] as const

/** What to do with an empty library: add, ask, draft. */
export function FirstSteps() {
  const text = useText()
  return (
    <ol className="first-steps">
      {STEPS.map((name, at) => (
        <li key={name}>
          <span className="step-number" aria-hidden="true">
            {at + 1}
          </span>
          <div>
            <h2>{text.home.steps[name].title}</h2>
            <p>{text.home.steps[name].hint}</p>
            {name === 'add' && (
              <a className="button button-primary" href={hrefOf({ view: 'documents' })}>
                {text.chat.addDocuments}
              </a>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
