import { isVietnameseSyllable } from '../../../search/text/syllable.ts'

/**
 * A text in capitals in small letters, but for what can be no Vietnamese word: abbreviations ("GRDP", "CCHC", "KT-XH",
 * "OKR/KPI") and the symbols of papers ("12-CT/HU") keep their capitals.
 */
export function abbreviationCase(text: string): string {
  return text.replace(/[^\s,;:()“”"']+/gu, (word) => (keepsCapitals(word) ? word : word.toLowerCase()))
}

function keepsCapitals(word: string): boolean {
  if (/^\d+[-/]/.test(word) && /\p{Lu}/u.test(word)) return true
  const parts = word.split(/[-/.&]+/u).filter((part) => /\p{L}/u.test(part))
  if (parts.some((part) => !/^[\p{Lu}\d]+$/u.test(part))) return false
  return parts.some(
    (part) => part.length > 1 && !/\d/.test(part) && !isVietnameseSyllable(part.toLowerCase()),
  )
}
