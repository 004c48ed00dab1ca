import { hrefOf, type Route } from '../app/route.ts'
import { useText } from '../text/use-text.ts'

/** What to do with an empty library: add, ask, draft. */
export function FirstSteps() {
  const text = useText()
  const steps = [
    ['add', { view: 'documents' }],
    ['ask', null],
    ['draft', { view: 'drafts' }],
  ] as const satisfies readonly (readonly [string, Route | null])[]
  return (
    <ol className="first-steps">
      {steps.map(([name, route], at) => (
        <li key={name}>
          <span className="step-number" aria-hidden="true">
            {at + 1}
          </span>
          <div>
            <h2>{text.home.steps[name].title}</h2>
            <p>{text.home.steps[name].hint}</p>
            {name === 'add' && route !== null && (
              <a className="button button-primary" href={hrefOf(route)}>
                {text.chat.addDocuments}
              </a>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
