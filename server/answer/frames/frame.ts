import type { Choice } from '../choice.ts'
import { englishFrame } from './english.ts'
import { englishName, englishPeriod } from './english-names.ts'

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

/** Names what sets a question that is offered apart in the reader's language; the question itself is asked as it is. */
export function choiceIn(language: Language = 'vi'): (choice: Choice) => Choice {
  if (language === 'vi') return (choice) => choice
  return ({ question, apart }) => ({ question, apart: englishPeriod(englishName(apart)) })
}
