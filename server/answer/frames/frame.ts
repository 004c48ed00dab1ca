import { englishFrame } from './english.ts'

/** Languages in which the answerer's own words are told; what papers say stays in theirs. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Gives the answerer's own words, as they are composed, in the reader's language. */
export type Frame = (said: string) => string

const asComposed: Frame = (said) => said

/** Answers are composed in Vietnamese, whose words are told as they are. */
export function frameOf(language: Language = 'vi'): Frame {
  return language === 'en' ? englishFrame : asComposed
}
