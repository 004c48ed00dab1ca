import { createContext, useContext, useEffect, useState } from 'react'
import { type Text, vi } from './vi.ts'

export type Language = 'vi' | 'en'

export const TextContext = createContext<Text>(vi)

/** The words of the page in the language that the user chose. */
export function useText(): Text {
  return useContext(TextContext)
}

/** The words of a language that are there; another than Vietnamese is fetched when it is first wanted. */
async function wordsOf(language: Language): Promise<Text> {
  return language === 'en' ? (await import('./en.ts')).en : vi
}

/**
 * The words of a language, until they are fetched those of the one before; null where there is none before. Where they
 * cannot be fetched the page speaks Vietnamese.
 */
export function useWordsOf(language: Language): Text | null {
  const [words, setWords] = useState<Text | null>(language === 'vi' ? vi : null)
  useEffect(() => {
    let isWanted = true
    void wordsOf(language)
      .catch(() => vi)
      .then((fetched) => {
        if (isWanted) setWords(fetched)
      })
    return () => {
      isWanted = false
    }
  }, [language])
  return words
}
