import type { Area, Figure, Period, Quantity, ReadFrom, Role } from '../../search/figure.ts'
import { MEASURE_WORDS } from '../../search/lexicon/measures.ts'
import { SCALE_SOURCE } from '../../search/lexicon/scales.ts'
import { type AreaMention, findAreas } from '../../search/text/areas.ts'
import { findQuantities } from '../../search/text/quantities.ts'
import { isOfPlan, purposeOf, roleOfClause } from '../../search/text/roles.ts'
import type { Span } from '../../search/text/sentences.ts'
import { findTimes, periodOf, type TimeMention } from '../../search/text/time-mentions.ts'
import { blanked, clauseOf, isBridge, isRelation, type Name, nameAfter, nameBefore } from './clause-name.ts'

/** A figure but for its passage, its abbreviations as printed. */
export type SentenceFigure = Omit<Figure, 'passageId' | 'reportId' | 'fullName'>

/** A fact that surrounds a sentence, and where it was read. */
export interface Around<T> {
  readonly value: T
  readonly from: ReadFrom
}

/** What holds for a sentence before it says anything itself. */
export interface SentenceContext {
  readonly period: Around<Period> | null
  readonly area: Around<Area> | null
  /** The role of figures that say nothing of theirs, and where that was read. */
  readonly role: Around<Role>
  /** What stands above: the lead, the heading that opens the item. */
  readonly lead: string | null
  /** The figure that a sentence without a subject goes on from. */
  readonly subject: SentenceFigure | null
  readonly ownArea: Area | null
  /** The last month that the report can have results of; null where it is not known. */
  readonly end: string | null
  /** The month the report was issued in; null where it is not known. */
  readonly issued: string | null
  readonly knownAreas: ReadonlyMap<string, Area>
}

/** What a sentence leaves for the one after it. */
export interface AfterSentence {
  readonly period: Around<Period> | null
  readonly area: Around<Area> | null
  readonly subject: SentenceFigure | null
}

export interface ReadSentence {
  readonly figures: readonly SentenceFigure[]
  readonly after: AfterSentence
}

/** Years that last: how long something takes is measured, how long ago or since when is not. */
const LASTS =
  /(?:thời hạn|thời gian|tuổi thọ|kéo dài|vòng|niên hạn|chu kỳ|hạn|tù|tối đa|tối thiểu|không quá|ít nhất)(?: \p{L}+){0,3}[\s:]*$/iu
/** "Trẻ em dưới 5 tuổi", "từ 15 đến 60 tuổi": who is counted, not how many. */
const OF_AGE = /(?<!\p{L})(?:dưới|trên|từ|đến|đủ|hơn|quá)\s*$/iu
const COUNTED = /^(?!%|‰|điểm)/u
const WHOLE_OPENING =
  /(?:trong đó|gồm|bao gồm|trong số (?:này|đó)|riêng|cụ thể)[\s,:]*$|(?:trong đó|riêng)(?:(?![.;]).)*$/iu
const GOES_ON =
  /^[\s("“]*(?:trong đó|riêng|cụ thể|trong số|tính chung|lũy kế|luỹ kế|cùng kỳ|so với|tăng|giảm|mức tăng này)/iu
/** "Từ 18,9% năm 2020 lên 36,6%": a start, no lower bound. */
const STARTS_FROM = /(?<!\p{L})từ(?: mức)?\s*$/iu
const GOES_TO =
  /^(?:(?![,;.]\s).){0,60}?(?<!\p{L})(?:lên|xuống|còn)(?: (?:còn|đến|tới|mức|khoảng|trên|hơn|gần|dưới|đạt))*\s*$/iu
const PLAN_BRACKET =
  /(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|kịch bản|(?<!\p{L})(?:KH|DT|NQ))(?: (?:giao|năm|đề ra|cả năm|đại hội|nhiệm kỳ|đảng bộ|của|tỉnh|huyện|trung ương giao|hđnd (?:tỉnh )?giao|tỉnh giao|đầu năm|là|trên|dưới|từ|khoảng|\d{4}))*[\s(:≥≤]*$/iu
/** "(kế hoạch năm 12,5%)": of the year, whatever part of it the sentence is about. */
const YEAR_PLAN =
  /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|KH|DT) (?:giao )?(?:cả )?năm(?! ?(?:19|20)?\d)(?!\p{L})/iu
/** A rate that "makes up" so much is that much, not a share of something else. */
const RATE = /^(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu)|giải ngân/iu
const GROWTH_TOLD = /(?:tốc độ|mức) (?:tăng|giảm)|tăng trưởng/iu
/** "Tiền gửi có mức tăng trưởng bình quân đạt 12%": by how much it grew, though a level's verb stands before it. */
const GROWTH_BEFORE =
  /(?:tốc độ|mức) (?:tăng|giảm)(?: trưởng)?(?: bình quân)?(?: (?:hằng|hàng) năm)?(?: (?:ước|đạt|là|khoảng|trên|hơn|gần))*\s*$/iu
const BARE_GROWTH = /^(?:tốc độ|mức) (?:tăng|giảm)(?: trưởng)?(?: bình quân)?(?: (?:hằng|hàng|mỗi) năm)?$/iu
const GROWTH_ALONE =
  /^(?:\(\d{1,2}\)|[\s:;,])*(tăng trưởng(?: kinh tế)?)(?:\s|,|ước|đạt|là|khoảng|mới|chỉ)*$/iu
/** "Kế hoạch vốn … là 6.800 tỷ đồng": laid down, whatever verb follows. */
const PLAN_NAME = /^(?:tổng )?(?:kế hoạch|dự toán)(?!.*(?:giải ngân|thực hiện|hoàn thành))/iu
/** "19/63 tỉnh, thành phố cả nước": among whom a place is taken, not whose it is. */
const AMONG_WHOM =
  /(?:thứ(?: hạng)?|hạng|\/)\s?\d+(?:\/\d+)?\s(?:tỉnh(?:,| và|\/)?\s?)?(?:thành(?: phố)?\s)?(?:trong\s|của\s)?$/iu
const ESTIMATED = /(?<!\p{L})(?:ước|dự ước|dự kiến)(?: \p{L}+){0,3}\s*$/iu
const GROWTH_INDEX =
  /chỉ số|tốc độ|mức tăng|tăng trưởng|khu vực|ngành|GRDP|GDP|IIP|CPI|giá trị (?:sản xuất|tăng thêm)|tổng sản phẩm/iu
/** A name of more syllables tells what is measured, and is no mere act. */
const SHORT_ACT = 4
const MEASURE_NAME = new RegExp(`^(?:${MEASURE_WORDS})(?!\\p{L})`, 'iu')
const NO_OBJECT =
  /^(?:mỗi|một|kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|cùng kỳ|cao|thấp|lớn|nhiều|trở|trong|so|đầu|nữa|nhằm|phục vụ|được)(?!\p{L})/iu
const NEAR = 24
/** Characters before a figure in which a bracket that holds it may open. */
const LONGEST_BRACKET = 600
const UNIT_OF_COUNT =
  /^(?:%|‰|(?:đồng|usd|ha|km2?|m[23]?|tấn|tạ|kg|lít|điểm|lần|mw|mwp|kwh|kw|euro|mm|giờ|phút)(?!\p{L}))/u
const POINTS = /^(?:%|‰|điểm|lần)/u

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
    .filter(({ base, start }) => {
      const before = text.slice(Math.max(span.start, start - 40), start)
      return base === 'năm' ? LASTS.test(before) : base !== 'tuổi' || !OF_AGE.test(before)
    })
  const words = blanked(text, [...times, ...areas])
  const reader = new SentenceReader(text, words, span, context, times, areas, quantities)
  return reader.read()
}

function shifted<T extends { readonly start: number; readonly end: number }>(mention: T, by: number): T {
  return { ...mention, start: mention.start + by, end: mention.end + by }
}

/** Walks through the quantities of a sentence and keeps what the clauses before have said. */
class SentenceReader {
  private readonly figures: SentenceFigure[] = []
  private main: SentenceFigure | null
  /** The figure before in the same bracket. */
  private aside: SentenceFigure | null = null
  private whole: string | null = null
  private lead: string | null = null
  /** The words before what was counted last: "kiểm tra" in "kiểm tra 12 tổ chức đảng". */
  private act: string | null = null
  private first: string | null = null
  /** The words before the colon announce aims: "Mục tiêu đến năm 2025: …". */
  private leadAims = false
  /** Times that stand right behind a figure are of that one. */
  private used = new Set<TimeMention>()
  private period: Around<Period> | null = null
  private area: Around<Area> | null = null
  /** What the next sentence goes on from: the last time, or the longer one that it lies in. */
  private carried: Period | null = null
  private text: string
  private words: string
  private span: Span
  private context: SentenceContext
  private times: readonly TimeMention[]
  private areas: readonly AreaMention[]
  private quantities: readonly Quantity[]

  constructor(
    text: string,
    words: string,
    span: Span,
    context: SentenceContext,
    times: readonly TimeMention[],
    areas: readonly AreaMention[],
    quantities: readonly Quantity[],
  ) {
    this.text = text
    this.words = words
    this.span = span
    this.context = context
    this.times = times
    this.areas = areas
    this.quantities = quantities
    this.main = context.subject
  }

  read(): ReadSentence {
    let from = this.span.start
    this.quantities.forEach((quantity, at) => {
      const next = this.quantities[at + 1]?.start ?? this.span.end
      this.readQuantity(quantity, from, next)
      from = quantity.end
    })
    this.noteTimes(from, this.span.end)
    return {
      figures: this.figures,
      after: {
        period: this.carriedPeriod(),
        area: this.openingArea(),
        subject: this.main,
      },
    }
  }

  /** A time beyond what the paper is about is told in passing. */
  private carriedPeriod(): Around<Period> | null {
    if (this.carried === null || !this.opensWithTime()) return null
    // "… tầm nhìn đến năm 2050" in a report of what was done is not what the next sentence tells of.
    if (this.context.role.value === 'result' && this.isAhead(this.carried)) return null
    const about = this.context.period?.value ?? null
    return about !== null && !contains(about, this.carried)
      ? null
      : { value: this.carried, from: 'paragraph' }
  }

  /** What a sentence tells of later on, or only after its figures, is not what it is about. */
  private opensWithTime(): boolean {
    const [first] = this.quantities
    const read = this.figures[0]?.from.period
    const limit = first?.end ?? this.span.start + NEAR
    return (
      read === 'clause' ||
      this.times.some(({ start, base, compared }) => start < limit && base === null && !compared)
    )
  }

  private openingArea(): Around<Area> | null {
    const first = this.areas[0]
    return first !== undefined && first.start - this.span.start < 24 ? this.area : null
  }

  private isInBracket(from: number, to: number): boolean {
    const start = Math.max(this.span.start, to - LONGEST_BRACKET)
    const before = this.text.slice(start, to)
    const open = before.lastIndexOf('(')
    return open >= 0 && before.indexOf(')', open) < 0 && start + open >= from - 60
  }

  private around(): Period | null {
    return this.period?.value ?? this.main?.period ?? this.context.period?.value ?? null
  }

  private noteTimes(from: number, to: number): void {
    for (const time of this.times) {
      if (time.start < from || time.start >= to || time.base !== null || time.compared) continue
      // "Quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050" is named, and nothing told of it.
      if (/^tầm nhìn/iu.test(this.text.slice(time.start, time.end))) continue
      if (this.isInBracket(this.span.start, time.start)) continue
      const period = periodOf(time, this.context.period?.value ?? null)
      if (period === null) continue
      this.period = { value: period, from: 'sentence' }
      // "… đến ngày 30/10 đã công bố hết dịch" is told of that alone, unless the sentence opens with it.
      if (time.kind === 'until' && time.start - this.span.start > NEAR) continue
      if (this.carried === null || !contains(this.carried, period)) this.carried = period
    }
  }

  private readQuantity(quantity: Quantity, from: number, next: number): void {
    const bracketed = this.isInBracket(from, quantity.start)
    const open = this.text.lastIndexOf('(', quantity.start)
    const ownOpen = bracketed && open >= from
    if (!bracketed || ownOpen) this.aside = null
    const read = clauseOf(this.words, from, quantity.start, from === this.span.start)
    const clause = ownOpen ? open + 1 : (this.nextOfYears(quantity, from) ?? read.start)
    if (!ownOpen && read.lead !== null) this.openLead(read.lead)
    // What is a part of the whole named before is told before the next semicolon.
    if (!bracketed && this.text.slice(from, quantity.start).includes(';')) this.whole = null
    const tail = this.text.slice(quantity.end, next)
    const head = this.text.slice(clause, quantity.start)
    const before = ownOpen ? this.text.slice(from, open + 1) : ''
    const toldOf = this.period
    if (!bracketed) this.noteTimes(from, quantity.start)
    const percent = POINTS.test(quantity.base ?? '')
    const named =
      this.nameOf(quantity, clause, next, bracketed) ??
      (ownOpen ? this.nameOfBracket(from, open, clause, quantity) : null)
    // "Dư nợ đạt 80 tỷ đồng, tốc độ tăng trưởng bình quân 12%": of what was measured before.
    const isOfBefore = percent && this.figures.length > 0 && BARE_GROWTH.test(named?.text ?? '')
    const name = isOfBefore ? null : named
    const inherits = name === null
    const period =
      (ownOpen ? this.baseInBracket(open, head) : null) ??
      this.periodFor(quantity, clause, from, next, inherits, ownOpen, bracketed, name)
    const area = this.areaFor(clause, quantity, next, inherits, bracketed, ownOpen ? from : clause)
    const ownTime = this.times.some(
      ({ start, end, base, compared }) =>
        start >= clause && end <= quantity.start && base === null && !compared,
    )
    const role = this.roleFor(head, before, tail, percent, name, period.base, ownTime)
    // "…, mức tăng bình quân giai đoạn 2021 - 2025 đạt 11%; trong đó …": what follows is of the time before.
    if (role.value === 'change' && inherits && !bracketed) this.period = toldOf
    const subject = this.main
    const isGrowth = role.direction !== null && role.value !== 'change'
    const growing = isGrowth && name !== null ? ` ${role.direction === 'up' ? 'tăng' : 'giảm'}` : ''
    if (name !== null && WHOLE_OPENING.test(this.text.slice(from, name.start)) && subject?.indicator != null)
      this.whole = subject.indicator
    const ahead =
      role.from !== 'clause' && role.value === 'result' && this.isAhead(period.value?.value ?? null)
    const starts = this.isStart(quantity, clause, tail)
    const past = role.from !== 'clause' && role.value === 'target' && this.isPast(period.value)
    // "Kim ngạch xuất khẩu qua các năm: năm 2021 đạt …": what the colon introduces is what it names.
    const introduced = name === null && this.first === null ? this.lead : null
    const figure: SentenceFigure = {
      quantity: {
        ...quantity,
        hedge: this.hedgeOf(quantity, tail),
      },
      indicator: name === null ? (introduced ?? this.inheritedName(percent)) : `${name.text}${growing}`,
      indicatorSpan: name === null ? null : [name.start, name.end],
      context:
        name === null
          ? (subject?.context ?? this.context.lead)
          : ((ownOpen ? this.beforeBracket(from, open, name) : null) ?? this.contextOf(name)),
      partOf: name === null ? (subject?.partOf ?? null) : this.whole,
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
    this.figures.push(figure)
    if (bracketed) this.aside = figure
    // The place that something takes is told beside what was measured of it.
    const beside = quantity.rank && this.figures.length > 1 && subject?.quantity.rank !== true
    if (name !== null && !bracketed && !beside) {
      this.main = figure
      this.first ??= figure.indicator
      if (area?.from === 'clause') this.area = { value: area.value, from: 'sentence' }
    } else if (!bracketed && introduced !== null && this.main?.indicator !== introduced) {
      this.main = figure
    } else if (!bracketed && subject !== null && period.value?.from === 'clause' && !period.base) {
      // "quý I tăng 7,86%, quý II …": what follows goes on from this time.
      this.main = { ...subject, period: figure.period }
    }
  }

  /** What was said to grow is a level again where an amount is told of it. */
  private inheritedName(percent: boolean): string | null {
    const { indicator = null, direction } = this.main ?? {}
    return percent || direction == null ? indicator : (indicator?.replace(/ (?:tăng|giảm)$/u, '') ?? null)
  }

  /**
   * "Năm 2022 đạt 8%, đứng thứ 4 cả nước, năm 2023 đạt 9%": behind one figure of a time the next, of another time and
   * of the same unit, begins with its time and measures the same.
   */
  private nextOfYears(quantity: Quantity, from: number): number | null {
    const last = this.main
    const comma = Math.max(
      this.words.lastIndexOf(', ', quantity.start),
      this.words.lastIndexOf('; ', quantity.start),
    )
    if (last === null || comma < from || last.quantity.base !== quantity.base) return null
    if (!isBridge(this.words.slice(comma + 1, quantity.start))) return null
    const time = this.times.find(
      ({ start, base, compared }) => start > comma && start < quantity.start && base === null && !compared,
    )
    const told = this.figures.some(
      ({ from: read, period, quantity: { base } }) =>
        read.period === 'clause' && period?.kind === time?.kind && base === quantity.base,
    )
    return time !== undefined && told ? comma + 1 : null
  }

  /** "Thấp hơn cùng kỳ 0,5 điểm % (40,8%)": in the bracket behind a change stands what it is measured by. */
  private baseInBracket(
    open: number,
    head: string,
  ): { readonly value: Around<Period> | null; readonly base: boolean } | null {
    const last = this.figures.at(-1)
    if (head.trim() !== '' || last?.role !== 'change') return null
    const base = this.times.findLast(({ start, end }) => end <= open && start > last.quantity.start - NEAR)
    if (base === undefined || base.base === null) return null
    const value = periodOf(base, this.around())
    return value === null ? null : { value: { value, from: 'clause' }, base: true }
  }

  /** "Sản lượng 10 tháng: …": what stands before a colon introduces what follows. */
  private openLead([start, end]: readonly [number, number]): void {
    this.lead = nameBefore(this.words, start, end)?.text ?? this.lead
    this.leadAims = purposeOf(this.text.slice(start, end)) === 'aim'
    this.first = null
  }

  /** What a figure named in mid-sentence belongs to: the words before the colon, else what was measured first. */
  private contextOf(name: Name): string | null {
    const first = this.first !== null && this.first !== name.text ? this.first : null
    return this.lead ?? first ?? this.context.lead
  }

  /** A time that lies wholly or by more than a year beyond what the report is about has no results yet. */
  private isAhead(period: Period | null): boolean {
    const { end } = this.context
    if (period === null || end === null) return false
    return (
      period.from > end ||
      (period.kind === 'until' && Number(period.to.slice(0, 4)) > Number(end.slice(0, 4)))
    )
  }

  /** Among aims a figure of a time that is over, named in its own sentence, tells what was reached. */
  private isPast(period: Around<Period> | null): boolean {
    const { issued } = this.context
    if (period === null || issued === null || this.leadAims) return false
    return (period.from === 'clause' || period.from === 'sentence') && period.value.to <= issued
  }

  /** Growth is what is measured: of an index, an output, a branch of it; or the sentence has told only growths. */
  private isGrowthOf(name: Name | null): boolean {
    const words = `${name?.text ?? ''} ${this.lead ?? ''}`
    if (GROWTH_INDEX.test(words)) return true
    return this.main !== null && this.main.direction !== null && this.main.role !== 'change'
  }

  /** "Giảm từ 4,2% xuống còn 3,1%": where a change started, at a time before the one told of. */
  private isStart({ start }: Quantity, clause: number, tail: string): boolean {
    return STARTS_FROM.test(this.text.slice(clause, start)) && GOES_TO.test(tail)
  }

  private hedgeOf(quantity: Quantity, tail: string): Quantity['hedge'] {
    const starts =
      quantity.hedge === 'at-least' &&
      STARTS_FROM.test(this.text.slice(Math.max(0, quantity.start - 10), quantity.start)) &&
      !/^\s?trở lên/u.test(tail)
    return starts && /^[^,;.]{0,40}(?:lên|xuống|còn|đến)\s/u.test(tail) ? null : quantity.hedge
  }

  private nameOf(quantity: Quantity, clause: number, next: number, bracketed: boolean): Name | null {
    const before = this.words.slice(clause, quantity.start)
    const own = isBridge(before) ? null : this.ofCounted(nameBefore(this.words, clause, quantity.start))
    // "đứng thứ 4/63 tỉnh": what stands behind tells among whom, not what.
    if (quantity.rank) return own
    const percent = quantity.base?.startsWith('%') === true
    const counts = quantity.base === null || !UNIT_OF_COUNT.test(quantity.base)
    const behind =
      counts || (own === null && quantity.base === '%')
        ? nameAfter(this.words, counts ? unitStart(this.text, quantity) : quantity.end, next)
        : null
    if (counts && behind !== null) {
      // "Số lượng đô thị là 19 đô thị" says twice what is counted.
      if (own?.text.toLowerCase().endsWith(` ${behind.text.toLowerCase()}`)) return own
      const bare = behind.text === (quantity.unit ?? '') || behind.text === quantity.base
      if (
        own !== null &&
        bare &&
        (/^(?:cái|chiếc|con|sản phẩm|bộ)$/u.test(quantity.base ?? '') ||
          own.text.includes(quantity.base ?? ''))
      )
        return own
      const inAll = /(?:toàn|cả|hiện|tổng)(?: \p{L}+){0,3} có\s*$/iu.test(
        this.text.slice(clause, quantity.start),
      )
      if (own === null && bare && inAll) return { ...behind, text: quantity.base ?? behind.text }
      // "2 tháng có 117 doanh nghiệp" goes on from "55 doanh nghiệp thành lập mới".
      if (own === null && bare && this.main?.indicator?.includes(quantity.base ?? '\n') === true) return null
      if (own === null && bracketed && this.main?.quantity.base === quantity.base && bare) return null
      const counted = bare ? (quantity.base ?? behind.text) : behind.text
      // "Việc xây dựng trường được quan tâm, đến nay có 27 trường đạt chuẩn": another clause says no more of what is counted.
      const apart = own !== null && !bare && this.words.slice(own.end, quantity.start).includes(',')
      const joined =
        own === null || apart ? `${this.actBefore(quantity)}${counted}` : `${own.text} ${counted}`
      this.act = own === null || apart ? this.act : own.text
      return { text: joined, start: apart ? behind.start : (own?.start ?? behind.start), end: behind.end }
    }
    // "Có 990 ha diện tích trồng chè": the measure stands behind its amount.
    const measured = own === null && !counts && !percent ? nameAfter(this.words, quantity.end, next) : null
    if (measured !== null && MEASURE_NAME.test(measured.text)) return measured
    if (own === null && behind !== null && COUNTED.test(behind.text)) {
      const plan =
        /^(?:so với |của )?(?:tổng |kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|cùng kỳ|kh(?!\p{L})|dt(?!\p{L}))/iu
      if (plan.test(behind.text)) return null
      const isNew = this.main === null || /^(?:đạt|\s|,|có|với|đến|và|trong đó)*$/u.test(before)
      return isNew && quantity.base === '%' && (this.main === null || this.isListed()) ? behind : null
    }
    // "Tăng trưởng 9 tháng 8,57%": where nothing else is named, growth itself is.
    const grew = own === null && this.main === null ? GROWTH_ALONE.exec(before) : null
    if (grew !== null) {
      const start = clause + before.indexOf(grew[1] ?? '')
      return { text: grew[1] ?? '', start, end: start + (grew[1]?.length ?? 0) }
    }
    if (own === null || counts || quantity.base?.startsWith('%') === true) return own
    return this.withObject(own, quantity, next)
  }

  /** "… xây 2.768 căn nhà tình nghĩa trị giá 133 tỷ đồng": what stands behind what was counted is of that. */
  private ofCounted(own: Name | null): Name | null {
    const { indicator, indicatorSpan } = this.main ?? {}
    if (own === null || indicator == null || indicatorSpan == null || indicatorSpan[1] <= own.start)
      return own
    const tail = this.words
      .slice(indicatorSpan[1], own.end)
      .replace(/\([^()]*\)/gu, ' ')
      .replace(/^\s*(?:với\s)?/u, '')
      .replace(/(?:^|\s)(?:gồm|bao gồm|trong đó|gồm có)[\s:,]*$/u, '')
      .trim()
    return tail === '' ? own : { text: `${tail} ${indicator}`, start: indicatorSpan[1], end: own.end }
  }

  /** "Kiểm tra 12 tổ chức đảng và 40 đảng viên": one act for what is counted in a row. */
  private actBefore({ start }: Quantity): string {
    const last = this.figures.at(-1)
    if (this.act === null || last === undefined || last !== this.main) return ''
    const between = this.text.slice(last.indicatorSpan?.[1] ?? 0, start)
    const isTold = /(?<!\p{L})(?:kết quả|đạt|được|có)(?!\p{L})/iu.test(between)
    return !isTold && /^[^,;.():]*(?:,|\svà|\scùng)?\s$/u.test(between) ? `${this.act} ` : ''
  }

  /** "50% phường đạt chuẩn; 70% ấp …": a list in which each share is named by what stands behind it. */
  private isListed(): boolean {
    const { indicatorSpan, quantity } = this.main ?? {}
    return indicatorSpan != null && quantity !== undefined && indicatorSpan[0] >= quantity.end
  }

  /** "Giải ngân 1.147 tỷ đồng vốn đầu tư công": what was done stands before, to what behind. */
  private withObject(own: Name, quantity: Quantity, next: number): Name {
    if (own.text.split(' ').length > SHORT_ACT || MEASURE_NAME.test(own.text)) return own
    const to = /^\s(?:(?:cho|đối với)\s)?(?=\p{Ll})/u.exec(this.words.slice(quantity.end, next))
    const object = to === null ? null : nameAfter(this.words, quantity.end + to[0].length, next)
    if (object === null || object.start > quantity.end + (to?.[0].length ?? 0) || NO_OBJECT.test(object.text))
      return own
    return { text: `${own.text} ${object.text}`, start: own.start, end: own.end }
  }

  /** "2.700 lượt vận động viên (1.200 nữ)", "Mạng lưới cố vấn (36 thành viên)": what is told in the bracket is of that. */
  private beforeBracket(from: number, open: number, name: Name): string | null {
    const last = this.figures.at(-1)
    const between = this.words.slice(from, open)
    const isRightBehind = last !== undefined && open - (last.indicatorSpan?.[1] ?? last.quantity.end) < 3
    if (isRightBehind) return last.indicator
    const cut = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'), between.lastIndexOf(':'))
    const named = cut < 0 && from !== this.span.start ? null : nameBefore(this.words, from + cut + 1, open)
    return named === null || named.text === name.text ? null : named.text
  }

  /** "… đạt thấp: giải ngân (40,3%), thu hút vốn (39,3%)": what the bracket stands behind, where nothing else is said. */
  private nameOfBracket(from: number, open: number, clause: number, quantity: Quantity): Name | null {
    if (this.words.slice(clause, quantity.start).trim() !== '') return null
    const between = this.words.slice(from, open)
    const cut = Math.max(
      between.lastIndexOf(','),
      between.lastIndexOf(';'),
      between.lastIndexOf(':'),
      // Right behind the bracket before "và" opens another name; in a name it is a part of it.
      /^\)?\s?và\s/u.test(between) ? between.indexOf('và') + 1 : -1,
    )
    if (cut < 0 && from !== this.span.start) return null
    const start = from + cut + 1
    return isRelation(this.words.slice(start, open)) ? null : nameBefore(this.words, start, open)
  }

  private periodFor(
    quantity: Quantity,
    clause: number,
    from: number,
    next: number,
    inherits: boolean,
    ownOpen: boolean,
    bracketed: boolean,
    name: Name | null,
  ): { readonly value: Around<Period> | null; readonly base: boolean } {
    const around = this.around()
    const inside = this.times.filter(
      (time) => time.start >= clause && time.end <= quantity.start && !this.used.has(time),
    )
    const bare = this.text.slice(clause, quantity.start).trim() === ''
    const beforeBracket = ownOpen
      ? this.times.filter(
          (time) =>
            time.start >= from &&
            time.end <= clause &&
            clause - time.end < 4 &&
            // "… so với năm 2020 (giảm 3.428 ha)" is not of that year.
            (!time.compared || bare),
        )
      : []
    const stated = inside.filter(({ compared }) => !compared).at(-1) ?? beforeBracket.at(-1)
    if (stated !== undefined) {
      const isTermStart = stated.base === 'term-start'
      // The start of a term, and "trong nhiệm kỳ", are those of the term that the paper is about.
      const ofTerm = isTermStart || (stated.kind === 'range' && stated.years === null)
      const value = periodOf(stated, ofTerm ? (this.context.period?.value ?? around) : around)
      if (value !== null)
        return { value: { value, from: 'clause' }, base: stated.base !== null && stated.years === null }
      if (isTermStart) return { value: null, base: true }
    }
    // "7.984 biên chế công chức năm 2026": behind the amount, or behind the name that follows it.
    const told = name !== null && name.end > quantity.end && name.end < next ? name.end : quantity.end
    const behind = this.times.find(
      (time) =>
        time.start >= told &&
        time.end <= next + 40 &&
        time.base === null &&
        !time.compared &&
        /^\s?(?:\(|vào |trong |của |ở )?(?:thời điểm )?$/u.test(this.text.slice(told, time.start)),
    )
    if (behind !== undefined) {
      const opens = this.text.slice(told, behind.start).includes('(')
      const rest = this.text.slice(behind.end, behind.end + 12)
      const closes = opens
        ? /^\s?[),;]/u.test(rest)
        : !/^\s?(?:tăng|giảm|đạt|là|ước|còn|có)(?!\p{L})/iu.test(rest)
      const value = periodOf(behind, around)
      if (value !== null && closes) {
        this.used.add(behind)
        return { value: { value, from: 'clause' }, base: false }
      }
    }
    if (around !== null && YEAR_PLAN.test(this.text.slice(clause, quantity.start))) {
      const year = around.to.slice(0, 4)
      return {
        value: { value: { kind: 'year', from: `${year}-01`, to: `${year}-12` }, from: 'clause' },
        base: false,
      }
    }
    if (inherits && this.aside?.period != null)
      return { value: { value: this.aside.period, from: 'sentence' }, base: false }
    if (inherits && this.main?.period != null)
      return { value: { value: this.main.period, from: this.main.from.period ?? 'sentence' }, base: false }
    if (bracketed && this.main?.period != null)
      return { value: { value: this.main.period, from: 'sentence' }, base: false }
    return { value: this.period ?? this.context.period, base: false }
  }

  private areaFor(
    clause: number,
    quantity: Quantity,
    next: number,
    inherits: boolean,
    bracketed: boolean,
    toldFrom: number,
  ): Around<Area> | null {
    const inside = this.areas.filter(
      (area) =>
        area.start >= clause &&
        area.end <= quantity.start &&
        // "… của cả nước" far off only compares.
        (area.level !== 'country' || quantity.start - area.end < NEAR),
    )
    const behind = this.areas.filter(
      (area) =>
        area.level !== 'country' &&
        area.start >= quantity.end &&
        area.end <= next &&
        /^(?:(?![,;.:()]).){0,32}(?:của|tại|ở|trên địa bàn|thuộc)\s$/iu.test(
          this.text.slice(quantity.end, area.start),
        ),
    )
    // "Huyện Na Sầm (15), Lũng Pù (9)": in the bracket stands what is told of the area before it.
    const before = this.areas.filter(
      ({ start, end, level }) => level !== 'country' && start >= toldFrom && end <= clause,
    )
    const named = inside.at(-1) ?? before.at(-1) ?? behind[0]
    if (named !== undefined) {
      const value = this.areaOf(named)
      if (value !== null) return { value, from: 'clause' }
    }
    if ((inherits || bracketed) && this.main?.area != null)
      return { value: this.main.area, from: this.main.from.area ?? 'sentence' }
    return this.area ?? this.context.area
  }

  private areaOf({ name, level }: AreaMention): Area | null {
    if (name === null) {
      const own = this.context.ownArea
      return own !== null && own.level === level ? own : (own ?? null)
    }
    return {
      name,
      level,
      within: level === 'province' || level === 'country' ? null : (this.context.ownArea?.name ?? null),
    }
  }

  private roleFor(
    head: string,
    before: string,
    tail: string,
    percent: boolean,
    name: Name | null,
    base: boolean,
    ownTime: boolean,
  ): { readonly value: Role; readonly direction: 'up' | 'down' | null; readonly from: ReadFrom | null } {
    const inherits = name === null
    const grew =
      percent && GROWTH_BEFORE.test(head) && !(name !== null && GROWTH_TOLD.test(name.text)) && !inherits
    const read = grew
      ? { role: 'change' as const, direction: /giảm/iu.test(head) ? ('down' as const) : ('up' as const) }
      : roleOfClause(head, tail, percent)
    if (base) return { value: 'base', direction: read.direction, from: 'clause' }
    // "… kế hoạch (năm 2020: 61,2%)": what names a time of its own in the bracket is not the plan's figure.
    const timed = this.times.some(
      ({ start, end, base }) => base === null && head.includes(this.text.slice(start, end)),
    )
    if ((PLAN_BRACKET.test(before) && !timed) || (before === '' && PLAN_BRACKET.test(head)))
      return { value: 'target', direction: read.direction, from: 'clause' }
    if (read.role === 'change') {
      const points = /^\s?điểm/u.test(tail)
      // A change that is all that is said of its subject is what the subject came to: "GRDP tăng 8,3%".
      if (inherits || points) {
        const like = this.main !== null && this.main.direction !== null && this.main.role !== 'change'
        if (like && inherits && percent) {
          // "Ước tăng 11,5% (…; năm 2024 tăng 9,4%)": of a time of its own nothing is estimated.
          const told = ownTime && this.main?.role === 'estimate' ? 'result' : this.main?.role
          return { value: told ?? 'result', direction: read.direction, from: 'sentence' }
        }
        return { value: 'change', direction: read.direction, from: 'clause' }
      }
      if (!this.isGrowthOf(name)) {
        // "Kim ngạch xuất khẩu tăng 10%" among aims is what is aimed at.
        const aimed = this.leadAims || this.context.role.value === 'target'
        return aimed
          ? {
              value: 'target',
              direction: read.direction,
              from: this.leadAims ? 'sentence' : this.context.role.from,
            }
          : { value: 'change', direction: read.direction, from: 'clause' }
      }
      const estimated = ESTIMATED.test(head)
      return {
        value: estimated ? 'estimate' : this.leadAims ? 'target' : this.context.role.value,
        direction: read.direction,
        from: estimated ? 'clause' : this.context.role.from,
      }
    }
    // "Tốc độ tăng trưởng bình quân đạt 11%": of what was measured before.
    if (inherits && percent && this.main !== null && GROWTH_TOLD.test(head))
      return { value: 'change', direction: /giảm/iu.test(head) ? 'down' : 'up', from: 'clause' }
    if (
      read.role === null &&
      name !== null &&
      PLAN_NAME.test(name.text) &&
      head.includes(name.text.slice(0, 7))
    )
      return { value: 'target', direction: null, from: 'clause' }
    const isRate = !isOfPlan(tail) && RATE.test(name?.text ?? this.main?.indicator ?? '')
    if (read.role !== null && !(read.role === 'share' && isRate))
      return { value: read.role, direction: null, from: 'clause' }
    if (
      inherits &&
      !ownTime &&
      this.main !== null &&
      this.main.role !== 'change' &&
      this.main.role !== 'share'
    )
      return { value: this.main.role, direction: null, from: 'sentence' }
    if (this.leadAims) return { value: 'target', direction: null, from: 'sentence' }
    return { value: this.context.role.value, direction: null, from: this.context.role.from }
  }
}

/** "2.145 nghìn lượt khách": the scale is of the number, not of the name. */
const SCALE_WORD = new RegExp(`^(?:${SCALE_SOURCE})\\s`, 'iu')

/** Where the unit of a counting quantity begins, so that it is part of the name. */
function unitStart(text: string, quantity: Quantity): number {
  if (quantity.unit === null) return quantity.end
  const at = text.indexOf(quantity.unit, quantity.start)
  if (at < 0 || at > quantity.end) return quantity.end
  return at + (SCALE_WORD.exec(text.slice(at, quantity.end))?.[0].length ?? 0)
}

function contains(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && outer.to >= inner.to
}

/** The sentence tells more of what the one before was about. */
export function goesOn(sentence: string): boolean {
  return GOES_ON.test(sentence)
}
