import vietnamese from '../../docs/huong-dan.md?raw'
import english from '../../docs/user-guide.md?raw'
import { Markdown } from '../markdown/markdown.tsx'
import { useText } from '../text/use-text.ts'

/** The keys of the page, and the user's guide as it lies beside the program. */
export function HelpView() {
  const text = useText()
  const isEnglish = text.locale.startsWith('en')
  // The guide's own title stands in the head of the view; what it sets as code is plain words here.
  const words = (isEnglish ? english : vietnamese)
    .replace(/^# .*\n/u, '')
    .replaceAll('`', '')
    .replaceAll(/^##/gmu, '#')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard
    <section className="view help" tabIndex={0} aria-label={text.help.title}>
      <header className="view-head">
        <h1>{text.help.title}</h1>
      </header>
      <section aria-label={text.help.keys} className="help-keys">
        <h2 className="home-title">{text.help.keys}</h2>
        <dl>
          {text.help.shortcuts.map(([keys, does]) => (
            <div key={keys}>
              <dt>
                <kbd>{keys}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </section>
      <article className="answer-text">
        <Markdown source={words} />
      </article>
    </section>
  )
}
