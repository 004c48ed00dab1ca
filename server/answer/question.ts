import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import { normalizeText } from '../../search/text/normalize.ts'
import { questionWeight } from '../../search/text/question-words.ts'
import { indexTerms, isPair } from '../../search/text/terms.ts'
import { type Expectation, expectations } from './expectations.ts'
import type { TermWeight } from './term-weights.ts'

export interface QuestionTerm {
  readonly term: string
  readonly weight: number
}

/** A question, taken apart for choosing the words that answer it. */
export interface Question {
  readonly text: string
  readonly understood: UnderstoodQuestion
  /** Content terms, each once; asking words and places are left out (places are scope). */
  readonly terms: readonly QuestionTerm[]
  readonly expects: readonly Expectation[]
  /** Asks for what is planned (`goal`) or what was done (`result`); null when it says neither. */
  readonly tense: 'goal' | 'result' | null
  /** Asks for an enumeration. */
  readonly wantsList: boolean
  /** How many items it says there are: "năm bài học nào" → 5. */
  readonly count: number | null
}

const LIST_FORM =
  /(?:^|\s)(?:kể tên|kể ra|liệt kê|nêu (?:các|những|tên)|(?:những|các)\s(?:\p{L}+[\s,]+){0,12}?(?:nào|gì)|gồm (?:những|các|có|\p{L}+ \p{L}+ (?:nào|gì))|(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:\p{L}+[\s,]+){0,10}?(?:nào|gì)(?=\s|\?|$)|những gì)/u
const COUNT =
  /(?:^|\s)(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?!năm|tháng|quý|ngày|nghìn|triệu|tỷ|%)(\p{L}+)/gu
const COUNT_VALUE: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
}
const GOAL =
  /mục tiêu|phấn đấu|đặt chỉ tiêu|dự kiến|sẽ|định hướng|phương hướng|kế hoạch đến|nhắm|muốn|giai đoạn 2025|nhiệm kỳ 2025|nhiệm kỳ tới|2026 - 2030|đến năm 20[3-9]/u
const RESULT =
  /(?:^|\s)(?:đã|đạt được|kết quả|hiện có|hiện nay|tới nay|đến nay|vừa qua|vừa rồi|nhiệm kỳ qua)(?=\s|,|\?|$)/u

/**
 * @param text the question as it is searched (marks restored, follow-up resolved)
 * @param inherited words lent by earlier turns: their terms count less
 */
export function takeApart(
  text: string,
  understood: UnderstoodQuestion,
  weight: TermWeight,
  inherited = '',
): Question {
  const lower = text.normalize('NFC').toLowerCase()
  const lent = new Set(indexTerms(inherited))
  const ownWords = new Set(inherited === '' ? [] : indexTerms(withoutLent(text, inherited)))
  const placeTerms = new Set(understood.places.flatMap((place) => indexTerms(place.words)))
  const terms = new Map<string, number>()
  for (const term of indexTerms(text)) {
    const share = questionWeight(term) * (isPair(term) ? 0.6 : 1)
    if (share === 0 || placeTerms.has(term) || terms.has(term)) continue
    const lending = lent.has(term) && !ownWords.has(term) ? 0.45 : 1
    terms.set(term, weight(term) * share * lending)
  }
  const expects = expectations(normalizeText(lower))
  const asked = expectations(lower)
  return {
    text,
    understood,
    terms: [...terms].map(([term, value]) => ({ term, weight: value })),
    expects: asked.length >= expects.length ? asked : expects,
    tense: GOAL.test(lower) ? 'goal' : RESULT.test(lower) ? 'result' : null,
    wantsList: LIST_FORM.test(lower),
    count: countIn(lower),
  }
}

function withoutLent(text: string, inherited: string): string {
  return text === inherited ? text : text.replace(`(${inherited.replace(/[?!.\s]+$/u, '')})`, ' ')
}

function countIn(lower: string): number | null {
  if (!LIST_FORM.test(lower)) return null
  for (const match of lower.matchAll(COUNT)) {
    const word = match[1] ?? ''
    const value = COUNT_VALUE[word] ?? Number(word)
    if (Number.isInteger(value) && value >= 2 && value <= 30) return value
  }
  return null
}
