import { isVietnameseSyllable } from '../../search/text/syllable.ts'

/**
 * Blanks without width (U+200B): between two syllables one stands for a blank, for programs put it where a line may
 * end ("hộ\u200Bnghèo"); inside a word it is nothing.
 */
export function withSeenBlanks(text: string): string {
  if (!text.includes('\u200B')) return text
  return text
    .replace(/(\p{L}+)\u200B+(?=(\p{L}+))/gu, (_, left: string, right: string) => {
      const isWord = (letters: string) => isVietnameseSyllable(letters.toLowerCase().normalize('NFC'))
      return isWord(left) && isWord(right) && !isWord(left + right) ? `${left} ` : left
    })
    .replaceAll('\u200B', '')
}
