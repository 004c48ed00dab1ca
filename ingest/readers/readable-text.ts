import { isVietnameseSyllable } from '../../search/text/syllable.ts'

/** Fewer words prove nothing. */
const ENOUGH_WORDS = 20
/** Of 39 papers and reports none had fewer syllables than 93 of 100 words; layers of bad recognition have 30 to 60. */
const LEAST_SYLLABLES = 0.7
/** Prose, of any language, has far more letters than signs; text in a lost code has not. */
const LEAST_LETTERS = 0.85

export interface TextQuality {
  readonly words: number
  /** Share of the words that are Vietnamese syllables, with or without marks. */
  readonly syllables: number
  /** Share of all signs but blanks that are letters or digits. */
  readonly letters: number
}

/** How much of a text is Vietnamese. */
export function textQuality(text: string): TextQuality {
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length >= 2)
  const syllables = words.filter((word) => isVietnameseSyllable(word.toLowerCase().normalize('NFC'))).length
  const signs = text.replace(/\s+/g, '')
  const letters = signs.match(/[\p{L}\p{M}\d.,;:/()%-]/gu)?.length ?? 0
  return {
    words: words.length,
    syllables: words.length === 0 ? 1 : syllables / words.length,
    letters: signs.length === 0 ? 1 : letters / signs.length,
  }
}

/** Whether a text is so little Vietnamese that its letters are lost, or it is in another language. */
export function isForeignText({ words, syllables }: TextQuality): boolean {
  return words >= ENOUGH_WORDS && syllables < LEAST_SYLLABLES
}

/** Whether the signs of a text stand for no letters at all, as in a file whose code is lost. */
export function isGarbled({ words, syllables, letters }: TextQuality): boolean {
  return words >= ENOUGH_WORDS && syllables < 0.35 && letters < LEAST_LETTERS
}
