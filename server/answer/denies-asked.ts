import { indexTerms } from '../../search/text/terms.ts'
import { asksYesOrNo } from './judge/asked-scope.ts'
import type { Asked } from './judge/features.ts'
import { isHeld } from './question.ts'

/** Asks which: what is so is wanted, not what is not. How many may be none. */
const ASKS_WHICH = /(?<!\p{L})(?<!(?:khi|lúc|ngày|tháng|năm|thế|như thế|hôm|bao giờ) )nào(?!\p{L})/iu
const DENIED = /(?<!\p{L})(?:không|chưa|chẳng)(?: (?:được|thể|hề|có|bị))?\s(\p{L}+(?:\s\p{L}+)?)/giu

/**
 * "Chỉ tiêu nào hoàn thành?" is not answered by "không hoàn thành chỉ tiêu …": what is asked for stands there only denied,
 * though the question denies nothing.
 *
 * @param text the words chosen
 */
export function deniesAsked({ question, scope }: Asked, text: string): boolean {
  if (scope.negated || asksYesOrNo(question.asking) || !ASKS_WHICH.test(question.asking)) return false
  const denied = [...text.matchAll(DENIED)].flatMap(([, words]) => words?.toLowerCase() ?? [])
  if (denied.length === 0) return false
  const left = new Set(indexTerms(text.replaceAll(DENIED, ' ')))
  return denied.some((words) => {
    const own = new Set(indexTerms(words))
    return question.terms.some(
      (term) => isHeld(term, (one) => own.has(one)) && !isHeld(term, (one) => left.has(one)),
    )
  })
}
