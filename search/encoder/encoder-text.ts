import { mendLetters, normalizeLetters } from '../text/letters.ts'

/** Which letters a model was trained on: the one searched form of Vietnamese, or what people write. */
export type EncoderLetters = 'normalized' | 'as_written'

/**
 * A text as the tokenizer must get it. Always NFC; for a model of normalised letters also one placement of the
 * tone mark and one spelling: "Hoà Phú" and "Hòa Phú" are other tokens, but no other words.
 */
export function encoderText(text: string, letters: EncoderLetters): string {
  return letters === 'normalized' ? normalizeLetters(text) : mendLetters(text)
}
