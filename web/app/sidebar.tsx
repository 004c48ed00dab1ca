import { useQuery } from '@tanstack/react-query'
import { readHealth } from '../api/access.ts'
import { ConversationList } from '../conversations/conversation-list.tsx'
import { useText } from '../text/use-text.ts'
import { Icon, type IconName } from './icon.tsx'
import { hrefOf, type Route } from './route.ts'
import { type Settings, themes } from './settings.ts'

/** Milliseconds between two looks while passages are being understood. */
const LOOK_AGAIN = 2_000

interface SidebarProps {
  readonly route: Route
  readonly settings: Settings
  readonly conversationId: string | null
  readonly onNewChat: () => void
}

/** The way between the views, the saved chats, and the user's own settings. */
export function Sidebar({ route, settings, conversationId, onNewChat }: SidebarProps) {
  const text = useText()
  const health = useQuery({
    queryKey: ['health'],
    queryFn: ({ signal }) => readHealth(signal),
    refetchInterval: ({ state: { data } }) =>
      data !== undefined && data.encoded < data.passages && LOOK_AGAIN,
  })
  const link = (to: Route, icon: IconName, label: string) => (
    <li>
      <a href={hrefOf(to)} className="nav-link" aria-current={route.view === to.view ? 'page' : undefined}>
        <Icon name={icon} />
        <span className="nav-words">{label}</span>
      </a>
    </li>
  )
  return (
    <div className="sidebar">
      <nav aria-label={text.app.navigation}>
        <p className="brand">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <span>{text.app.name}</span>
        </p>
        <a
          className="button new-chat"
          href={hrefOf({ view: 'ask', conversationId: null })}
          onClick={onNewChat}
        >
          <Icon name="plus" />
          <span className="nav-words">{text.chat.newChat}</span>
        </a>
        <ul>
          {link({ view: 'ask', conversationId }, 'ask', text.app.views.ask)}
          {link({ view: 'documents' }, 'documents', text.app.views.documents)}
          {link({ view: 'drafts' }, 'drafts', text.app.views.drafts)}
          {link({ view: 'figures' }, 'figures', text.app.views.figures)}
          {link({ view: 'disagreements' }, 'disagreements', text.app.views.disagreements)}
          {link({ view: 'help' }, 'question', text.app.views.help)}
        </ul>
      </nav>
      <ConversationList currentId={conversationId} />
      <footer className="side-foot">
        {health.data !== undefined && (
          <p className="hint">{text.app.libraryCount(health.data.documents, health.data.reports)}</p>
        )}
        {health.data !== undefined && health.data.encoded < health.data.passages && (
          <p className="hint">{text.app.understanding(health.data.encoded, health.data.passages)}</p>
        )}
        <div className="side-settings">
          <select
            aria-label={text.app.theme}
            value={settings.theme}
            onChange={(event) => {
              const theme = themes.find((name) => name === event.target.value)
              if (theme !== undefined) settings.setTheme(theme)
            }}
          >
            {themes.map((name) => (
              <option key={name} value={name}>
                {text.app.themeNames[name]}
              </option>
            ))}
          </select>
          <fieldset className="language-switch">
            <legend className="visually-hidden">{text.app.language}</legend>
            {(['vi', 'en'] as const).map((language) => (
              <button
                key={language}
                type="button"
                lang={language}
                aria-pressed={settings.language === language}
                onClick={() => settings.setLanguage(language)}
                title={language === 'vi' ? 'Tiếng Việt' : 'English'}
              >
                {language.toUpperCase()}
              </button>
            ))}
          </fieldset>
        </div>
      </footer>
    </div>
  )
}
