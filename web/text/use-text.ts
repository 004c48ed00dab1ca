import { createContext, useContext } from 'react'
import { en } from './en.ts'
import { type Text, vi } from './vi.ts'

export type Language = 'vi' | 'en'

export const texts: Readonly<Record<Language, Text>> = { vi, en }

export const TextContext = createContext<Text>(vi)

/** The words of the page in the language that the user chose. */
export function useText(): Text {
  return useContext(TextContext)
}
