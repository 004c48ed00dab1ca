import type { LibraryKnowledge } from '../../search/library-knowledge.ts'
import { queryTerms } from '../../search/ranking/query-terms.ts'
import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import { expandAbbreviations } from '../../search/text/abbreviations.ts'
import { normalizeLetters } from '../../search/text/letters.ts'
import { normalizeText } from '../../search/text/normalize.ts'
import { indexTerms } from '../../search/text/terms.ts'
import { type Expectation, expectations } from './expectations.ts'
import { asksRank } from './judge/asked-scope.ts'
import { properNames } from './proper-names.ts'
import { superlativeAsked } from './tables/superlative.ts'

/** One thing that a question says; it is held where all terms of one of its writings stand. */
export interface QuestionTerm {
  readonly writings: readonly (readonly string[])[]
  readonly weight: number
}

/** A question, taken apart for choosing the words that answer it. */
export interface Question {
  readonly text: string
  /** Its words that say what is wanted: without what earlier turns lent, unless it wants nothing by itself. */
  readonly asking: string
  readonly understood: UnderstoodQuestion
  /** Content terms, each once; asking words are left out, places weigh little (they are scope). */
  readonly terms: readonly QuestionTerm[]
  /** 0 to 1: share of what it says in words that stand nowhere in the library, so that no passage can hold them. */
  readonly foreign: number
  /** What it names by a name of its own, in comparable letters. */
  readonly names: readonly string[]
  readonly expects: readonly Expectation[]
  /** Asks for what is planned (`goal`) or what was done (`result`); null when it says neither. */
  readonly tense: 'goal' | 'result' | null
  /** Asks what the reports say of something, wherever they say it. */
  readonly wantsSynthesis: boolean
  /** Asks for an enumeration. */
  readonly wantsList: boolean
  /** How many items it says there are: "năm bài học nào" → 5. */
  readonly count: number | null
}

/** A number of things that are asked for ("năm bài học nào", "3 khâu đột phá … là gì"), no date, term or ordinal. */
const COUNTED_LIST =
  /(?<!(?:thứ|số|khóa|khoá|ngày|tháng|năm|quý|lần|đến|-|–)\s)(?:(?<![\d/.,-])\d{1,2}|(?<!\p{L})(?:hai|ba|bốn|năm(?!\s(?:\d|nay|qua|tới|ngoái|nào|trước|sau))|sáu|bảy|tám|chín|mười))\s(?!tháng|ngày|năm|quý)(?:(?!ai\s)[\p{L}\d]+[\s,–-]+){0,14}?(?<!(?:ngày|tháng|năm|quý|khi|lúc|số|thế)\s)(?:nào|gì)(?=\s|\?|$)/u
const LIST_FORM =
  /(?:^|\s)(?:kể tên|kể ra|liệt kê|nêu (?:các|những|tên)|(?:những|các)\s(?:\p{L}+[\s,]+){0,12}?(?<!(?:ngày|tháng|năm|quý|khi|lúc|thế)\s)(?:nào|gì)|gồm (?:những|các|có|\p{L}+ \p{L}+ (?:nào|gì))|(?<!nói )những gì)|^(?:các|những)\s(?!.*(?:bao nhiêu|mấy|như thế nào|ra sao|nói gì|đánh giá gì|(?:ngày|tháng|năm|quý|khi|lúc|thế) nào|bao giờ))/u
const SYNTHESIS_FORM =
  /(?:các|những|hai|ba)\s(?:báo cáo|thông báo|văn bản|tài liệu|nơi|tỉnh|địa phương)\s.*(?:nói|nêu|đề cập|đánh giá|phản ánh|ghi|nhận định)\s.*(?:gì|thế nào|ra sao)|(?:các|những)\s(?:báo cáo|thông báo|văn bản|tài liệu)\s(?:nói|nêu|đề cập|phản ánh)\s/u
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

/** A term that stands nowhere in the library can be held by no passage: it hardly counts. */
const UNKNOWN_TERM = 0.15
/** What earlier turns lent counts less than what is asked now. */
const LENT_TERM = 0.3
/** Periods, units and words that only round a question off are weighed as such, not as words. */
const SCOPE_TERM = 0.25
const UNITS = indexTerms(
  'phần trăm, tỷ đồng, triệu đồng, tỷ, triệu, đồng, đô, đô la, usd, triệu đô, triệu usd, tổng cộng, tất cả, toàn bộ, hiện có, hiện nay, hiện, tới nay, đến nay, mới nhất, gần nhất, gần đây, cuối năm, cuối kỳ, mỗi năm, hằng năm, tính riêng, cụ thể',
)

/** Words that ask for a place in an order, which a paper may tell by others: "xếp hạng mấy", "đứng thứ 41/63". */
const RANK_WORDS = indexTerms('xếp hạng, thứ hạng, xếp thứ, hạng thứ, đứng thứ, xếp, hạng, thứ, đứng')

/**
 * @param text the question as it is searched (marks restored, follow-up resolved)
 * @param inherited words lent by earlier turns
 * @param scopeWords that name the papers asked about, which are scope and not what is asked of them
 */
export function takeApart(
  text: string,
  understood: UnderstoodQuestion,
  { vocabulary, passages, abbreviations, places }: Knowledge,
  inherited = '',
  scopeWords: readonly string[] = [],
): Question {
  const whole = text.normalize('NFC')
  const lower = whole.toLowerCase()
  const lent = new Set(indexTerms(inherited))
  const apart = inherited === '' ? whole : withoutLent(whole, inherited.normalize('NFC'))
  const own = new Set(inherited === '' ? [] : indexTerms(apart))
  const scope = new Set([
    ...[...understood.periods, ...understood.reportKinds].flatMap(({ words }) => indexTerms(words)),
    ...scopeWords.flatMap((words) => indexTerms(words)),
    ...UNITS,
    ...(asksRank(lower) ? RANK_WORDS : []),
  ])
  const listing = scopeWords.reduce((rest, words) => rest.replace(words, ' '), whole).toLowerCase()
  const isKnownPlace = understood.places.some((place) => places.includes(place.value))
  const { terms } = queryTerms({ ...understood, text }, vocabulary, passages, abbreviations, isKnownPlace)
  const shortened = new Set(
    expandAbbreviations(text, abbreviations).map(({ words }) => normalizeLetters(words)),
  )
  const saysWhat = expectations(apart.toLowerCase()).length > 0 || superlativeAsked(apart) !== null
  const asking = saysWhat ? apart : whole
  const wants = asking.toLowerCase()
  const asked = expectations(wants)
  const normalized = expectations(normalizeText(wants))
  const isKnown = (writings: QuestionTerm['writings']): boolean =>
    writings.some((writing) => writing.every((term) => vocabulary.count(term) > 0))
  const said = terms.reduce((sum, { weight }) => sum + weight, 0)
  return {
    text,
    asking,
    understood,
    terms: terms.map(({ writings, weight }) => {
      const isLent = writings.some((writing) => writing.every((term) => lent.has(term) && !own.has(term)))
      const isScope = writings[0]?.every((term) => scope.has(term)) === true
      const share =
        (isKnown(writings) ? 1 : UNKNOWN_TERM) * (isLent ? LENT_TERM : 1) * (isScope ? SCOPE_TERM : 1)
      return { writings, weight: weight * share }
    }),
    foreign:
      said === 0
        ? 0
        : terms.reduce((sum, { writings, weight }) => sum + (isKnown(writings) ? 0 : weight), 0) / said,
    // An abbreviation that has a full form names a notion, which the terms weigh.
    names: properNames(
      text,
      understood.places.map((place) => place.value),
    ).filter((name) => !name.split(' ').every((word) => shortened.has(word)) && !shortened.has(name)),
    expects: asked.length >= normalized.length ? asked : normalized,
    tense: GOAL.test(lower) ? 'goal' : RESULT.test(lower) ? 'result' : null,
    wantsSynthesis: SYNTHESIS_FORM.test(lower),
    wantsList: asksForList(listing) && !SYNTHESIS_FORM.test(lower),
    count: countIn(listing),
  }
}

/** What of the library's knowledge a question is weighed by. */
export type Knowledge = Pick<LibraryKnowledge, 'vocabulary' | 'passages' | 'abbreviations' | 'places'>

/** True where all terms of one writing stand. */
export function isHeld(term: QuestionTerm, holds: (term: string) => boolean): boolean {
  return term.writings.some((writing) => writing.every(holds))
}

/** The weight of the terms that are held, together. */
export function weightHeld(terms: readonly QuestionTerm[], holds: (term: string) => boolean): number {
  return terms.reduce((sum, term) => (isHeld(term, holds) ? sum + term.weight : sum), 0)
}

/** The share of the terms' weight that is held; null where they weigh nothing. */
export function shareHeld(terms: readonly QuestionTerm[], holds: (term: string) => boolean): number | null {
  const total = weightHeld(terms, () => true)
  return total === 0 ? null : weightHeld(terms, holds) / total
}

function withoutLent(text: string, inherited: string): string {
  return text === inherited ? text : text.replace(`(${inherited.replace(/[?!.\s]+$/u, '')})`, ' ')
}

function asksForList(lower: string): boolean {
  return LIST_FORM.test(lower) || COUNTED_LIST.test(lower)
}

function countIn(lower: string): number | null {
  if (!asksForList(lower)) return null
  for (const match of lower.matchAll(COUNT)) {
    const word = match[1] ?? ''
    const value = COUNT_VALUE[word] ?? Number(word)
    if (Number.isInteger(value) && value >= 2 && value <= 30) return value
  }
  return null
}
