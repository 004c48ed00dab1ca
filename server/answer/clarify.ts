import type { Choice } from './choice.ts'
import type { Question } from './question.ts'
import type { RatedSpan } from './rate-span.ts'
import { OWN_PLACE } from './spoken-words.ts'

/** Answers this close to the best fit the question equally. */
const EQUALLY_GOOD = 0.85
const MOST_CHOICES = 6

/**
 * Questions to choose from when the question names no place and several places answer it equally well: the
 * question with each place added. Empty when it is clear.
 */
export function clarifyChoices(question: Question, rated: readonly RatedSpan[]): readonly Choice[] {
  const best = rated[0]
  if (best === undefined || question.understood.places.length > 0 || question.expects.length === 0) return []
  // "Tỉnh mình" means one of them, however much better the papers of another answer.
  const isOwn = OWN_PLACE.test(question.text)
  const places = new Set<string>()
  for (const candidate of rated) {
    const { place } = candidate.view.passage
    if (!isOwn && candidate.score < best.score * EQUALLY_GOOD) break
    if (place !== null && (isOwn || candidate.features.expectation >= best.features.expectation))
      places.add(place)
  }
  if (places.size < 2) return []
  return [...places]
    .slice(0, MOST_CHOICES)
    .map((place) => ({ question: withPlace(question.text, place), apart: place }))
}

const BEFORE_ASKING = /\s(?=(?:là|có|đạt|được|còn|tăng|giảm|như thế nào|ra sao|bao nhiêu|mấy)(?:\s|[?.!]|$))/u

/** "Tỷ lệ hộ nghèo là bao nhiêu?" and "Sông Lam" → "Tỷ lệ hộ nghèo của Sông Lam là bao nhiêu?" */
function withPlace(question: string, place: string): string {
  const asked = question.replace(/[?.!\s]+$/u, '')
  const own = OWN_PLACE.exec(asked)
  if (own !== null) return `${asked.replace(own[0], own[1] === undefined ? place : `${own[1]} ${place}`)}?`
  const at = asked.search(BEFORE_ASKING)
  return at <= 0 ? `${asked} của ${place}?` : `${asked.slice(0, at)} của ${place}${asked.slice(at)}?`
}
