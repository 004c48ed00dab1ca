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

/** What a span keeps for the years it names, by where and how they are named. */
const YEAR_FIT = { inRange: 0.94, inSentence: 0.97, inContext: 0.95, inReport: 0.92, none: 0.75, others: 0.6 }

/**
 * How well a span fits the years asked about: 1 when it names them all (or none is asked), less when it names
 * some, a stretch of years around the one asked, no year at all, and least when it names other years only.
 */
export function periodFit(question: Question, view: PassageView, span: Span, sentence: Span): number {
  const periods = question.understood.periods.map((period) => period.value)
  if (periods.length === 0) return 1
  const isAsked = (year: number): boolean => periods.some((period) => covers(period, year))
  const near = yearsIn(view.figures, span)
  if (near.some(({ year }) => isAsked(year))) {
    const named = periods.filter((period) => near.some(({ year }) => covers(period, year)))
    const isSingle = periods.length === 1 && periods[0]?.from === periods[0]?.to
    const isExact = near.some(({ year, inRange }) => isAsked(year) && !inRange)
    return (0.2 + (0.8 * named.length) / periods.length) * (isSingle && !isExact ? YEAR_FIT.inRange : 1)
  }
  if (near.length > 0) return YEAR_FIT.others
  const beside = yearsIn(view.figures, sentence)
  if (beside.some(({ year }) => isAsked(year))) return YEAR_FIT.inSentence
  if ([...view.context.matchAll(/(?:19|20)\d{2}/gu)].some((match) => isAsked(Number(match[0]))))
    return YEAR_FIT.inContext
  const own = view.years
  if (own !== null && periods.some(({ from, to }) => from <= own[1] && to >= own[0])) return YEAR_FIT.inReport
  return YEAR_FIT.none
}

function covers(period: Period, year: number): boolean {
  return year >= period.from && year <= period.to
}

interface NamedYear {
  readonly year: number
  /** One end of a stretch of years: "2021 - 2025". */
  readonly inRange: boolean
}

/** The years named by the figures inside a span. */
function yearsIn(figures: readonly Figure[], [start, end]: Span): readonly NamedYear[] {
  return figures
    .filter((figure) => figure.start >= start && figure.end <= end)
    .flatMap((figure): NamedYear[] => {
      const inRange = figure.kind === 'range'
      if (!inRange && figure.kind !== 'year' && figure.kind !== 'date') return []
      return [...figure.key.matchAll(/(?:19|20)\d{2}/gu)].map((match) => ({
        year: Number(match[0]),
        inRange,
      }))
    })
}

const GOAL_WORDS =
  /mục tiêu|chỉ tiêu chủ yếu|chỉ tiêu về|phấn đấu|phương hướng|nhiệm vụ, giải pháp|nhiệm vụ và giải pháp|định hướng|đến năm 20[3-9]\d|2025 - 2030|2026 - 2030|2025-2030|tầm nhìn/u
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
  if (question.tense === null) return isGoal ? 0.85 : 1
  return (question.tense === 'goal') === isGoal ? 1 : 0.7
}
