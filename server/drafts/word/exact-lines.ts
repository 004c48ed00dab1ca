import { LineRuleType } from 'docx'
import { twentieths } from './measures.ts'

/** Lines of just this height, in points, whatever font stands in them. */
export function exactLines(height: number) {
  return { line: twentieths(height), lineRule: LineRuleType.EXACT }
}
