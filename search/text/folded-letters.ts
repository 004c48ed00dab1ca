import { foldMarks } from './fold.ts'
import { normalizeLetters } from './letters.ts'

/** Comparable letters without marks: what was typed with marks, without or by another spelling is the same. NFC text keeps its length. */
export function foldedLetters(text: string): string {
  return foldMarks(normalizeLetters(text))
}
