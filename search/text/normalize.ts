import { findFigures } from './figures.ts'
import { normalizeLetters } from './letters.ts'
import { arabicOrdinals } from './roman.ts'

/**
 * The one form in which texts are searched and compared. Two writings of the same words and figures give the
 * same string: letters as `normalizeLetters`, Roman ordinals as numbers, every figure as its key
 * ("1 082" → "1082", "4,24 %" → "4,24%", "ngày 09 tháng 6 năm 2021" → "ngày 2021-06-09"). For comparing and
 * for indexing only: offsets do not carry over.
 */
export function normalizeText(text: string): string {
  const letters = arabicOrdinals(normalizeLetters(text))
  let result = ''
  let from = 0
  for (const figure of findFigures(letters)) {
    result += letters.slice(from, figure.start) + figure.key
    from = figure.end
  }
  return result + letters.slice(from)
}
