import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Language } from '../text/use-text.ts'
import { useStored } from './use-stored.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export interface Settings {
  readonly theme: Theme
  readonly setTheme: (theme: Theme) => void
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

/** The user's own theme and language, put on the document as well. */
export function useSettings(): Settings {
  const queryClient = useQueryClient()
  const [theme, setTheme] = useStored<Theme>('dan-nguon.theme', themes, 'system')
  const [language, setLanguage] = useStored<Language>('dan-nguon.language', ['vi', 'en'], 'vi')
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
  useEffect(() => {
    if (document.documentElement.lang === language) return
    document.documentElement.lang = language
    // What the server told in its own words is asked for again.
    void queryClient.invalidateQueries()
  }, [language, queryClient])
  return { theme, setTheme, language, setLanguage }
}
