import { Component, type ReactNode } from 'react'
import { TextContext, useWordsOf } from '../text/use-text.ts'
import type { Text } from '../text/vi.ts'
import { AccessGate } from './access-gate.tsx'
import { App } from './app.tsx'
import { useSettings } from './settings.ts'

/** The page in the user's language, behind the access code where there is one. */
export function Root() {
  const settings = useSettings()
  const text = useWordsOf(settings.language)
  if (text === null) return null
  return (
    <TextContext value={text}>
      <BrokenPage text={text}>
        <AccessGate>
          <App settings={settings} />
        </AccessGate>
      </BrokenPage>
    </TextContext>
  )
}

/** Shows a way out when drawing the page fails; React knows no function for it. */
class BrokenPage extends Component<{ readonly text: Text; readonly children: ReactNode }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render(): ReactNode {
    const { text, children } = this.props
    if (!this.state.broken) return children
    return (
      <main className="gate">
        <p role="alert">{text.error.pageBroken}</p>
        <button type="button" className="button button-primary" onClick={() => location.reload()}>
          {text.error.reload}
        </button>
      </main>
    )
  }
}
