import type { Quantity } from '../../search/figure.ts'
import { findAreas } from '../../search/text/areas.ts'
import { findQuantities } from '../../search/text/quantities.ts'
import { purposeOf } from '../../search/text/roles.ts'
import type { Span } from '../../search/text/sentences.ts'
import { findTimes } from '../../search/text/time-mentions.ts'
import { blanked, clauseOf, nameBefore } from './clause-name.ts'
import { areaFor, areaOfLead, isSubject, openingArea } from './sentence-areas.ts'
import {
  beforeBracket,
  contextOf,
  inheritedName,
  isShareOfNext,
  nameOf,
  nameOfBracket,
  nextOfYears,
  openingMeasure,
} from './sentence-names.ts'
import { roleFor } from './sentence-roles.ts'
import {
  isInPoints,
  openState,
  type ReadSentence,
  type SentenceContext,
  type SentenceFigure,
  type SentenceState,
} from './sentence-state.ts'
import {
  baseInBracket,
  carriedPeriod,
  isAhead,
  isInBracket,
  isPast,
  noteTimes,
  periodFor,
} from './sentence-times.ts'

/** Years that last: how long something takes is measured, how long ago or since when is not. */
const LASTS =
  /(?:thời hạn|thời gian|tuổi thọ|kéo dài|vòng|niên hạn|chu kỳ|hạn|tù|tối đa|tối thiểu|không quá|ít nhất)(?: \p{L}+){0,3}[\s:]*$/iu
/** "Trẻ em dưới 5 tuổi", "từ 15 đến 60 tuổi": who is counted, not how many. */
const OF_AGE = /(?<!\p{L})(?:dưới|trên|từ|đến|đủ|hơn|quá)\s*$/iu
/** "Hội nghị Trung ương 8 khóa XIII": the number of a session, not of what is counted. */
const OF_SESSION = /(?:Trung ương|hội nghị lần thứ)\s*$/iu
const TERM_BEHIND = /^\s*kh[óo][aá](?!\p{L})/iu
/** "Định kỳ 6 tháng báo cáo": how often. "Chậm tiến độ trên 24 tháng": which ones are counted. */
const HOW_OFTEN = /(?<!\p{L})(?:định kỳ|mỗi|cứ|hằng|hàng)\s*$/iu
const HOW_LATE = /(?<!\p{L})(?:chậm(?: tiến độ)?|quá hạn|trễ hạn)(?: (?:trên|hơn|quá|từ|dưới))+\s*$/iu
const OF_TIME = /^(?:giờ|ngày|tuần|tháng|quý|năm)$/u
const WHOLE_OPENING =
  /(?:trong đó|gồm|bao gồm|trong số (?:này|đó)|riêng|cụ thể)[\s,:]*$|(?:trong đó|riêng)(?:(?![.;]).)*$/iu
const GOES_ON =
  /^[\s("“]*(?:trong đó|riêng|cụ thể|trong số|tính chung|lũy kế|luỹ kế|cùng kỳ|so với|tăng|giảm|mức tăng này)/iu
/** "Từ 18,9% năm 2020 lên 36,6%": a start, no lower bound. */
const STARTS_FROM = /(?<!\p{L})từ(?: mức)?\s*$/iu
const GOES_TO =
  /^(?:(?![,;.]\s).){0,60}?(?<!\p{L})(?:lên|xuống|còn)(?: (?:còn|đến|tới|mức|khoảng|trên|hơn|gần|dưới|đạt))*\s*$/iu
const BARE_GROWTH = /^(?:tốc độ|mức) (?:tăng|giảm)(?: trưởng)?(?: bình quân)?(?: (?:hằng|hàng|mỗi) năm)?$/iu
/** "19/63 tỉnh, thành phố cả nước": among whom a place is taken, not whose it is. */
const AMONG_WHOM =
  /(?:thứ(?: hạng)?|hạng|\/)\s?\d+(?:\/\d+)?\s(?:tỉnh(?:,| và|\/)?\s?)?(?:thành(?: phố)?\s)?(?:trong\s|của\s)?$/iu
/** "Cao hơn kết quả năm 2024 (3,4%)": the time before the bracket is that of the figure in it alone. */
const COMPARES = /(?<!\p{L})(?:so|hơn|kém|bằng)(?!\p{L})/iu
/** "Chỉ số … năm 2022 công bố tháng 4/2023" is of the time told first. */
const PUBLISHED = /(?<!\p{L})công bố(?: vào| trong)?(?: ngày)?\s*$/iu
/** Characters before a bracket within which a time is that of what the bracket tells. */
const BESIDE = 14

/**
 * The figures of one sentence. Each takes its indicator, period, area and role from its own clause, else from the
 * clause it goes on from, else from the sentence, else from what surrounds it.
 *
 * @param text the whole passage
 */
export function sentenceFigures(text: string, span: Span, context: SentenceContext): ReadSentence {
  const times = findTimes(text.slice(span.start, span.end)).map((time) => shifted(time, span.start))
  const areas = findAreas(text.slice(span.start, span.end), context.knownAreas)
    .map((area) => shifted(area, span.start))
    .filter(
      ({ level, start }) =>
        level !== 'country' || !AMONG_WHOM.test(text.slice(Math.max(0, start - 40), start)),
    )
  const quantities = findQuantities(text.slice(span.start, span.end))
    .map((quantity) => shifted(quantity, span.start))
    .filter((quantity) => !times.some((time) => time.start < quantity.end && time.end > quantity.start))
    .filter(({ base, start, end }) => {
      const before = text.slice(Math.max(span.start, start - 40), start)
      if (OF_SESSION.test(before) && TERM_BEHIND.test(text.slice(end))) return false
      if (/^(?:tuần|tháng|quý|năm)$/u.test(base ?? '') && HOW_OFTEN.test(before)) return false
      if (OF_TIME.test(base ?? '') && HOW_LATE.test(before)) return false
      return base === 'năm' ? LASTS.test(before) : base !== 'tuổi' || !OF_AGE.test(before)
    })
  const words = blanked(text, [...times, ...areas])
  const told = times.filter(
    ({ start }, at) => at === 0 || !PUBLISHED.test(text.slice(Math.max(span.start, start - 20), start)),
  )
  return readSentence(openState(text, words, span, context, { times: told, areas, quantities }))
}

function shifted<T extends { readonly start: number; readonly end: number }>(mention: T, by: number): T {
  return { ...mention, start: mention.start + by, end: mention.end + by }
}

function readSentence(s: SentenceState): ReadSentence {
  let from = s.span.start
  s.quantities.forEach((quantity, at) => {
    const next = s.quantities[at + 1]?.start ?? s.span.end
    readQuantity(s, quantity, from, next)
    from = quantity.end
  })
  noteTimes(s, from, s.span.end)
  return {
    figures: s.figures,
    after: {
      period: carriedPeriod(s),
      area: openingArea(s),
      subject: s.main,
    },
  }
}

function readQuantity(s: SentenceState, quantity: Quantity, from: number, next: number): void {
  const bracketed = isInBracket(s, from, quantity.start)
  const open = s.text.lastIndexOf('(', quantity.start)
  const ownOpen = bracketed && open >= from
  if (!bracketed || ownOpen) s.aside = null
  const read = clauseOf(s.words, from, quantity.start, from === s.span.start)
  const told = s.words.slice(read.start, quantity.start)
  const isNext = !bracketed && isShareOfNext(s, quantity, told)
  const clause = ownOpen ? open + 1 : isNext ? quantity.start : (nextOfYears(s, quantity, from) ?? read.start)
  if (!ownOpen && read.lead !== null) openLead(s, read.lead)
  if (isNext && /:\s*$/u.test(told)) openLead(s, [read.start, read.start + told.lastIndexOf(':')])
  // What is a part of the whole named before is told before the next semicolon.
  if (!bracketed && s.text.slice(from, quantity.start).includes(';')) s.whole = null
  const tail = s.text.slice(quantity.end, next)
  const head = s.text.slice(clause, quantity.start)
  const before = ownOpen ? s.text.slice(from, open + 1) : ''
  const toldOf = s.period
  if (!bracketed) noteTimes(s, from, quantity.start)
  else if (ownOpen && !COMPARES.test(s.text.slice(from, open))) noteTimes(s, from, open - BESIDE)
  const percent = isInPoints(quantity)
  const named =
    nameOf(s, quantity, clause, next, bracketed) ??
    (ownOpen ? nameOfBracket(s, from, open, clause, quantity) : null)
  // "Dư nợ đạt 80 tỷ đồng, tốc độ tăng trưởng bình quân 12%": of what was measured before.
  const isOfBefore = percent && s.figures.length > 0 && BARE_GROWTH.test(named?.text ?? '')
  const name = isOfBefore ? null : named
  const inherits = name === null
  const period =
    (ownOpen ? baseInBracket(s, open, head) : null) ??
    periodFor(s, quantity, clause, from, next, inherits, ownOpen, bracketed, name)
  const area = areaFor(s, clause, quantity, next, inherits, bracketed, ownOpen ? from : clause)
  const ownTime = s.times.some(
    ({ start, end, base, compared }) =>
      start >= clause && end <= quantity.start && base === null && !compared,
  )
  // "Tăng từ 5 đến 26 bậc" tells by how much, "tăng từ 5% lên 6%" from where.
  const toldAs = quantity.to === null ? head : head.replace(/\stừ\s*$/iu, ' ')
  const role = roleFor(s, quantity, toldAs, before, tail, name, period.base, ownTime)
  // "…, mức tăng bình quân giai đoạn 2021 - 2025 đạt 11%; trong đó …": what follows is of the time before.
  if (role.value === 'change' && inherits && !bracketed) s.period = toldOf
  const subject = s.main
  const isGrowth = role.direction !== null && role.value !== 'change'
  const growing = isGrowth && name !== null ? ` ${role.direction === 'up' ? 'tăng' : 'giảm'}` : ''
  if (name !== null && WHOLE_OPENING.test(s.text.slice(from, name.start)) && subject?.indicator != null)
    s.whole = subject.indicator
  const ahead =
    role.from !== 'clause' && role.value === 'result' && isAhead(s.context, period.value?.value ?? null)
  const starts = isStart(s, quantity, clause, tail)
  const past = role.from !== 'clause' && role.value === 'target' && isPast(s, period.value)
  // "Kim ngạch xuất khẩu qua các năm: năm 2021 đạt …": what the colon introduces is what it names.
  const introduced = name === null && s.first === null ? (s.lead ?? openingMeasure(s, clause)) : null
  const figure: SentenceFigure = {
    quantity: {
      ...quantity,
      hedge: hedgeOf(s, quantity, tail),
    },
    indicator: name === null ? (introduced ?? inheritedName(s, percent)) : `${name.text}${growing}`,
    indicatorSpan: name === null ? null : [name.start, name.end],
    context:
      name === null
        ? (subject?.context ?? s.context.lead)
        : ((ownOpen ? beforeBracket(s, from, open, name) : null) ?? contextOf(s, name)),
    partOf: name === null ? (subject?.partOf ?? null) : s.whole,
    period: starts && period.value?.from !== 'clause' ? null : (period.value?.value ?? null),
    area: area?.value ?? null,
    role: starts ? 'base' : ahead ? 'target' : past ? 'result' : role.value,
    direction: role.direction,
    from: {
      indicator: name !== null || introduced !== null ? 'clause' : subject === null ? null : 'sentence',
      period: period.value?.from ?? null,
      area: area?.from ?? null,
      role: ahead || past ? (period.value?.from ?? null) : role.from,
    },
  }
  s.figures.push(figure)
  if (bracketed) s.aside = figure
  // The place that something takes is told beside what was measured of it.
  const beside = quantity.rank && s.figures.length > 1 && subject?.quantity.rank !== true
  if (name !== null && !bracketed && !beside) {
    s.main = figure
    s.first ??= figure.indicator
    if (area?.from === 'clause' && isSubject(s, clause, area.value))
      s.area = { value: area.value, from: 'sentence' }
  } else if (!bracketed && introduced !== null && s.main?.indicator !== introduced) {
    s.main = figure
  } else if (!bracketed && subject !== null && period.value?.from === 'clause' && !period.base) {
    // "quý I tăng 7,86%, quý II …": what follows goes on from this time.
    const isLevel = figure.role === 'result' || figure.role === 'estimate' || figure.role === 'target'
    s.main = { ...subject, period: figure.period, role: isLevel ? figure.role : subject.role }
  }
}

/** "Sản lượng 10 tháng: …", "Xã Tân Phú: …": what stands before a colon introduces what follows, and whose it is. */
function openLead(s: SentenceState, [start, end]: readonly [number, number]): void {
  s.lead = nameBefore(s.words, start, end)?.text ?? s.lead
  s.area = areaOfLead(s, start, end) ?? s.area
  s.leadAims = purposeOf(s.text.slice(start, end)) === 'aim'
  s.first = null
}

/** "Giảm từ 4,2% xuống còn 3,1%": where a change started, at a time before the one told of. */
function isStart(s: SentenceState, { start }: Quantity, clause: number, tail: string): boolean {
  return STARTS_FROM.test(s.text.slice(clause, start)) && GOES_TO.test(tail)
}

function hedgeOf(s: SentenceState, quantity: Quantity, tail: string): Quantity['hedge'] {
  const starts =
    quantity.hedge === 'at-least' &&
    STARTS_FROM.test(s.text.slice(Math.max(0, quantity.start - 10), quantity.start)) &&
    !/^\s?trở lên/u.test(tail)
  return starts && /^[^,;.]{0,40}(?:lên|xuống|còn|đến)\s/u.test(tail) ? null : quantity.hedge
}

/** The sentence tells more of what the one before was about. */
export function goesOn(sentence: string): boolean {
  return GOES_ON.test(sentence)
}
