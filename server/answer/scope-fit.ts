import type { Period } from '../../search/retrieval.ts'
import type { Figure } from '../../search/text/figures.ts'
import type { PassageView } from './passage-view.ts'
import type { Question } from './question.ts'
import type { Span } from './span.ts'

const BASE_KIND =
  /^(?:phụ lục|báo cáo|thông báo|kết luận|nghị quyết|kế hoạch|chương trình|quyết định|chỉ thị|hướng dẫn|tờ trình|đề án|quy định|công văn)/u

/** 1 when the report is of a kind asked about (or none is), less when it is of another. */
export function kindFit(question: Question, view: PassageView): number {
  const kinds = question.understood.reportKinds.map((kind) => kind.value.toLowerCase().match(BASE_KIND)?.[0])
  if (kinds.length === 0) return 1
  const own = view.passage.reportTitle.toLowerCase().match(BASE_KIND)?.[0]
  return kinds.includes(own) ? 1 : OTHER_KIND
}

/** Another kind of report may still hold the answer: people say "báo cáo" of any of them. */
const OTHER_KIND = 0.65

/** How well a span fits the places asked about: 1 fits or none asked, less when its report speaks for another. */
export function placeFit(question: Question, view: PassageView, text: string): number {
  const places = question.understood.places
  if (places.length === 0) return 1
  const own = view.passage.place
  if (own !== null && places.some((place) => place.value === own)) return 1
  if (places.some((place) => text.includes(place.value))) return own === null ? 0.95 : 0.75
  return own === null ? 0.7 : 0.3
}

/**
 * How well a span fits the years asked about: 1 when it names them all (or none is asked), less when some, 0.9 when it names
 * no year at all, 0.55 when it names other years only.
 */
export function periodFit(question: Question, view: PassageView, span: Span, sentence: Span): number {
  const periods = question.understood.periods.map((period) => period.value)
  if (periods.length === 0) return 1
  const near = yearsIn(view.figures, span)
  if (near.some((year) => periods.some((period) => covers(period, year)))) {
    const named = periods.filter((period) => near.some((year) => covers(period, year)))
    return 0.2 + (0.8 * named.length) / periods.length
  }
  if (near.length > 0) return 0.6
  const inSentence = yearsIn(view.figures, sentence)
  if (inSentence.some((year) => periods.some((period) => covers(period, year)))) return 0.97
  const inContext = [...view.context.matchAll(/(?:19|20)\d{2}/gu)].map((match) => Number(match[0]))
  if (inContext.some((year) => periods.some((period) => covers(period, year)))) return 0.95
  return inSentence.length > 0 ? 0.75 : 0.85
}

function covers(period: Period, year: number): boolean {
  return year >= period.from && year <= period.to
}

/** The years named by the figures inside a span. */
export function yearsIn(figures: readonly Figure[], [start, end]: Span): readonly number[] {
  return figures
    .filter((figure) => figure.start >= start && figure.end <= end)
    .flatMap((figure) => {
      if (figure.kind === 'year') return [Number(figure.key)]
      if (figure.kind === 'range')
        return [...figure.key.matchAll(/(?:19|20)\d{2}/gu)].map((match) => Number(match[0]))
      if (figure.kind === 'date')
        return [...figure.key.matchAll(/^(?:19|20)\d{2}/gu)].map((match) => Number(match[0]))
      return []
    })
}

const GOAL_WORDS =
  /mục tiêu|chỉ tiêu chủ yếu|phấn đấu|phương hướng|nhiệm vụ, giải pháp|nhiệm vụ và giải pháp|định hướng|đến năm 20[3-9]\d|2025 - 2030|2026 - 2030|2025-2030|tầm nhìn/u
const RESULT_WORDS =
  /kết quả|đạt được|thành tựu|hạn chế|nguyên nhân|đánh giá|tình hình|ước (?:đạt|thực hiện)|đã /u

/**
 * 1 when the span speaks of what is asked (a goal or a result), 0.7 when of the other. A question that says
 * neither is taken to ask for results; a goal fits it nearly as well.
 */
export function tenseFit(question: Question, view: PassageView, text: string): number {
  const path = view.passage.path.map((entry) => entry.title.toLowerCase()).join('. ')
  const words = text.toLowerCase()
  const isGoal = GOAL_WORDS.test(path) || /phấn đấu|đến năm 20[3-9]\d|mục tiêu đến/u.test(words)
  const isResult = RESULT_WORDS.test(path) || /ước đạt|đã |đạt được/u.test(words)
  if (isGoal === isResult) return 1
  if (question.tense === null) return isGoal ? 0.9 : 1
  return (question.tense === 'goal') === isGoal ? 1 : 0.7
}
