import type { Period, PeriodKind } from '../figure.ts'
import { romanValue } from './roman.ts'

/** What a time is measured against, when it only serves to compare. */
export type BaseTime =
  | 'same-period'
  | 'year-before'
  | 'years-before'
  | 'month-before'
  | 'term-start'
  | 'year-start'

/** A time as a text names it; the year may stand elsewhere. */
export interface TimeMention {
  readonly start: number
  readonly end: number
  readonly kind: PeriodKind
  /** First and last month, 1 to 12. */
  readonly months: readonly [from: number, to: number]
  /** First and last year; null where the text leaves it to its surroundings ("tháng 02"). */
  readonly years: readonly [from: number, to: number] | null
  /** Set where the time says by its own words that it only serves to compare: "cùng kỳ", "năm trước". */
  readonly base: BaseTime | null
  /** The words before it compare with it: "so với năm 2023". */
  readonly compared: boolean
  /** Only its start is named: "lũy kế từ 01/7/2025"; it lasts as long as the text is about. */
  readonly since?: true
  /** It lasts from where the term that the text is about began: "từ đầu nhiệm kỳ đến tháng 8/2024". */
  readonly fromTerm?: true
  /** How many years before, of "5 năm trước". */
  readonly ago?: number
}

const YEAR = '(?:19|20)\\d{2}'
const TO = '\\s*(?:-|–|—|đến(?: năm)?|tới(?: năm)?)\\s*'
const OF_YEAR = `(?:(?:\\s*[/-]\\s*|\\s*,?\\s*(?:của\\s+)?năm\\s+|\\s+)(${YEAR}))?(?!\\d|[.,]\\d)`
/** Behind what looks like a year: then it is an amount. */
const AMOUNT_AFTER = 'tỷ(?! trọng| lệ| suất)|triệu|nghìn|đồng|người|hộ|ha|tấn|lượt'
const COUNT = '(\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)'
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
}

interface Found {
  readonly kind: PeriodKind
  readonly months: readonly [number, number]
  readonly years: readonly [number, number] | null
  readonly base?: BaseTime
  readonly since?: true
  readonly fromTerm?: true
  readonly ago?: number
}
type Reader = (groups: readonly (string | undefined)[]) => Found | null

const WHOLE_YEAR = [1, 12] as const
const yearOf = (written: string | undefined): readonly [number, number] | null =>
  written === undefined ? null : [Number(written), Number(written)]
const count = (written = ''): number => NUMBER_WORDS[written] ?? Number(written)
const ordinal = (written = ''): number => romanValue(written) ?? Number(written)
const span = (kind: PeriodKind, a: string | undefined, b: string | undefined): Found | null =>
  a !== undefined && b !== undefined && Number(a) <= Number(b)
    ? { kind, months: WHOLE_YEAR, years: [Number(a), Number(b)] }
    : null
const monthOf = (kind: PeriodKind, from: number, to: number, year: string | undefined): Found | null =>
  from >= 1 && to <= 12 && from <= to ? { kind, months: [from, to], years: yearOf(year) } : null
/** The first months of a year, fewer than all and more than one. */
const firstMonths = (number: number, year: string | undefined): Found | null =>
  number < 2 || number > 11 ? null : monthOf(number === 6 ? 'half' : 'months', 1, number, year)
const untilDay = (
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): Found | null => (Number(day) >= 1 && Number(day) <= 31 ? monthOf('until', 1, Number(month), year) : null)

/** A day, a month or a year in full, of which month and year are kept: "30/6/2024", "tháng 6 năm 2024", "năm 2024". */
const POINT = `(?:(?:hết|đầu|cuối|giữa|ngày|tháng|năm)\\s+)*(?:(?:\\d{1,2}\\s?[/.-]\\s?)?(\\d{1,2})\\s?[/.-]\\s?|(?:\\d{1,2}\\s+tháng\\s+)?(\\d{1,2})\\s+năm\\s+)?(${YEAR})(?![\\d/])`
const isMonth = (number: number): boolean => number >= 1 && number <= 12

const UNTIL = '(?:(?:ước |lũy kế |luỹ kế |tính )?(?:đến|tới|hết|trước)(?: hết| cuối)?(?: ngày)?)\\s+'
const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'giu')

/** In order of precedence: what one has read, the next do not read again. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [
    word(`cùng kỳ(?:\\s+(?:năm|của năm)\\s+(?:trước|ngoái|(${YEAR})))?`),
    ([year]) => ({ kind: 'year', months: WHOLE_YEAR, years: yearOf(year), base: 'same-period' }),
  ],
  [
    // Of a stretch of five years the five before it, of a year the fifth before.
    word(`${COUNT} năm\\s+(?:liền )?trước(?! mắt)(?: đó| đây)?`),
    ([years]) => ({
      kind: 'year',
      months: WHOLE_YEAR,
      years: null,
      base: 'years-before',
      ago: count(years?.toLowerCase()),
    }),
  ],
  [
    word('(?:năm|vụ|niên độ)\\s+(?:trước|ngoái)(?! mắt)'),
    () => ({ kind: 'year', months: WHOLE_YEAR, years: null, base: 'year-before' }),
  ],
  [
    word('(?:tháng|quý) trước'),
    () => ({ kind: 'month', months: WHOLE_YEAR, years: null, base: 'month-before' }),
  ],
  [
    // The term so far, nothing to compare with.
    word(
      '(?:từ đầu nhiệm kỳ (?:đến|tới) nay|(?:trong|cả|suốt|toàn|qua) nhiệm kỳ(?: này| qua| vừa qua)?(?!\\s+(?:đại hội\\s+)?(?:19|20)\\d{2}))',
    ),
    () => ({ kind: 'range', months: WHOLE_YEAR, years: null }),
  ],
  [
    word('(?:(?<!từ )đầu nhiệm kỳ|đầu nhiệm kỳ(?! (?:đến|tới)))'),
    () => ({ kind: 'year', months: WHOLE_YEAR, years: null, base: 'term-start' }),
  ],
  [
    word(`từ đầu (?:nhiệm kỳ|giai đoạn) (?:đến|tới)\\s+${POINT}`),
    ([ofDay, ofWords, year]) => {
      const last = Number(ofDay ?? ofWords ?? 12)
      return isMonth(last) ? { kind: 'range', months: [1, last], years: yearOf(year), fromTerm: true } : null
    },
  ],
  [word(`(?:nhiệm kỳ|niên khóa)\\s+(?:đại hội\\s+)?(${YEAR})${TO}(${YEAR})`), ([a, b]) => span('term', a, b)],
  [
    // "Từ ngày 01/5/2022 đến tháng 6/2024": both ends in full, over the turn of a year.
    word(`từ\\s+${POINT}\\s*(?:-|–|đến|tới)\\s*${POINT}`),
    ([ofDay, ofWords, year, toDay, toWords, toYear]) => {
      const months = [Number(ofDay ?? ofWords ?? 1), Number(toDay ?? toWords ?? 12)] as const
      const isNamed = (ofDay ?? ofWords ?? toDay ?? toWords) !== undefined
      return isNamed && months.every(isMonth) && Number(year) < Number(toYear)
        ? { kind: 'range', months, years: [Number(year), Number(toYear)] }
        : null
    },
  ],
  [
    word(`(?:năm học|giai đoạn|thời kỳ|từ năm|các năm|từ)?\\s*(${YEAR})${TO}(${YEAR})(?![\\d/])`),
    ([a, b]) => span('range', a, b),
  ],
  [
    word(`(?:quý|q\\.?)\\s*([1-4]|i{1,3}|iv)(?![\\p{L}\\p{N}])${OF_YEAR}`),
    ([quarter, year]) => {
      const number = ordinal(quarter)
      return monthOf('quarter', number * 3 - 2, number * 3, year)
    },
  ],
  [
    // "Tính chung 5 năm là …", "5 năm đạt …": the years that the paper is about.
    word(
      '(?:(?:tính chung|trong|cả|qua|suốt|tổng cộng)\\s+(?:0?[2-9]|1\\d|20)\\s+năm|(?<!(?:thời hạn|hạn|tối đa|tối thiểu|không quá|kéo dài|ít nhất|sau|mỗi|gần|hơn|trên|dưới)\\s)(?:0?[2-9]|1\\d|20)\\s+năm(?=,?\\s+(?:qua|là|đạt|ước)(?!\\p{L})))(?!\\s+(?:19|20)?\\d|\\s+(?:tuổi|tù|học|kinh nghiệm|liên tiếp|liên tục|trước|tới|một lần))',
    ),
    () => ({ kind: 'range', months: WHOLE_YEAR, years: null }),
  ],
  [
    word(
      `(?:0?6|sáu) tháng (đầu|cuối)(?:\\s+(?:của\\s+)?năm(?! (?:học|ngoái)))?(?:\\s+(?:năm\\s+)?(${YEAR}))?(?!\\d)`,
    ),
    ([half, year]) =>
      half?.toLowerCase() === 'đầu' ? monthOf('half', 1, 6, year) : monthOf('half', 7, 12, year),
  ],
  [word(`giữa (?:năm )?(${YEAR})(?!\\d)`), ([year]) => monthOf('half', 1, 6, year)],
  [
    // "6T/2024", "9T 2024"; without its year "10T" may be a weight.
    word(`(\\d{1,2})t(?:\\s?/\\s?|\\s|-)?(${YEAR})(?!\\d)`),
    ([months, year]) => firstMonths(Number(months), year),
  ],
  [
    word(`${COUNT} tháng cuối(?:\\s+(?:của\\s+)?năm)?(?:\\s+(?:năm\\s+)?(${YEAR}))?(?!\\d)`),
    ([months, year]) => monthOf('months', 13 - count(months?.toLowerCase()), 12, year),
  ],
  [
    word(
      `(?<!(?:thời hạn|trong vòng|tối đa|không quá|mức|sau(?!\\s\\S+ tháng (?:triển khai|thực hiện))|mỗi|định kỳ|dưới|trên)\\s)${COUNT} tháng(?! (?:tuổi|lương|một lần))(?:\\s+(?:đầu|qua))?(?:\\s+(?:của\\s+)?năm(?! (?:học|ngoái)))?(?:(?:\\s*/\\s*|\\s+(?:năm\\s+)?)(${YEAR}))?(?!\\d)`,
    ),
    ([months, year]) => firstMonths(count(months?.toLowerCase()), year),
  ],
  [
    word(
      `từ(?: ngày)?\\s+\\d{1,2}/(\\d{1,2})(?:/${YEAR})?\\s*(?:-|–|đến|tới)\\s*(?:hết )?(?:ngày\\s+)?\\d{1,2}/(\\d{1,2})/(${YEAR})(?!\\d)`,
    ),
    ([from, to, year]) => monthOf('months', Number(from), Number(to), year),
  ],
  [
    // "Từ ngày 24 đến ngày 28/9/2025"
    word(
      `từ(?: ngày)?\\s+\\d{1,2}\\s*(?:-|–|đến|tới)\\s*(?:hết )?(?:ngày\\s+)?\\d{1,2}/(\\d{1,2})(?:/(${YEAR}))?(?![\\d/])`,
    ),
    ([at, year]) => monthOf('month', Number(at), Number(at), year),
  ],
  [
    word(`từ(?: năm)?\\s+(${YEAR})\\s+đến nay`),
    ([year]) => ({ kind: 'range', months: WHOLE_YEAR, years: yearOf(year), since: true }),
  ],
  [
    word(`(?:kể )?từ(?: ngày)?\\s+\\d{1,2}/(\\d{1,2})/(${YEAR})(?!\\d)(?=\\s*(?:[,;:.)]|đến nay|$))`),
    ([month, year]) =>
      Number(month) < 1 || Number(month) > 12
        ? null
        : { kind: 'months', months: [Number(month), 12], years: yearOf(year), since: true },
  ],
  [
    word(`${UNTIL}(\\d{1,2})\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(${YEAR})(?!\\d)`),
    ([day, month, year]) => untilDay(day, month, year),
  ],
  [
    word(`${UNTIL}(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(${YEAR}))?(?!\\d)`),
    ([day, month, year]) => untilDay(day, month, year),
  ],
  [word(`${UNTIL}(\\d{1,2})/(\\d{1,2})(?![\\d/])`), ([day, month]) => untilDay(day, month, undefined)],
  [
    word(`(?:${UNTIL}|cuối )tháng\\s+(\\d{1,2})${OF_YEAR}`),
    ([month, year]) => monthOf('until', 1, Number(month), year),
  ],
  [
    word(
      `(?:kể )?từ (?:đầu |giữa |cuối )?tháng\\s+(\\d{1,2})(?!\\d)(?![^,;.]{0,14}\\s?(?:-|–|đến|tới)\\s)${OF_YEAR}`,
    ),
    ([month, year]) => {
      const since = monthOf('months', Number(month), 12, year)
      return since === null ? null : { ...since, since: true }
    },
  ],
  [
    word(
      `từ tháng\\s+(\\d{1,2})(?:\\s*/\\s*${YEAR})?\\s*(?:-|–|đến|tới)\\s*(?:hết )?(?:tháng\\s+)?(\\d{1,2})${OF_YEAR}`,
    ),
    ([from, to, year]) => monthOf('months', Number(from), Number(to), year),
  ],
  [
    word(`(?:ngày\\s+)?\\d{1,2}\\s?[/.-]\\s?(\\d{1,2})\\s?[/.-]\\s?(${YEAR})(?!\\d)`),
    ([month, year]) => monthOf('month', Number(month), Number(month), year),
  ],
  [
    word(`ngày\\s+\\d{1,2}\\s+tháng\\s+(\\d{1,2})(?:\\s+năm\\s+(${YEAR}))?(?!\\d)`),
    ([month, year]) => monthOf('month', Number(month), Number(month), year),
  ],
  [
    word(`(?:tháng|t)\\s?(\\d{1,2})${OF_YEAR}(?![\\p{L}%])`),
    ([month, year]) => monthOf('month', Number(month), Number(month), year),
  ],
  [
    word(`(0?[1-9]|1[0-2])/(${YEAR})(?![\\d/])`),
    ([month, year]) => monthOf('month', Number(month), Number(month), year),
  ],
  [
    word(`đầu năm(?:\\s+(${YEAR}))?(?!\\s+đến)`),
    ([year]) => ({ kind: 'year', months: WHOLE_YEAR, years: yearOf(year), base: 'year-start' }),
  ],
  [
    word(
      `(?:(?:đến|tới|hết|vào|tầm nhìn(?: đến)?)\\s+(?:cuối |hết )?năm|(?:đến|tới|hết)(?: cuối| hết)?)\\s+(${YEAR})(?!\\d|/\\S|[.,]\\d|\\s?(?:%|${AMOUNT_AFTER}))`,
    ),
    ([year]) => ({ kind: 'until', months: WHOLE_YEAR, years: yearOf(year) }),
  ],
  [
    word(`(?<!giá (?:so sánh |cố định )?)(?:(?:cả|trong|cuối)\\s+)?năm\\s+(?:nay|(${YEAR}))(?!\\d)`),
    ([year]) => ({ kind: 'year', months: WHOLE_YEAR, years: yearOf(year) }),
  ],
  [
    word('(?:cả năm(?! học)|trong năm(?!\\s+(?:học|\\d|qua|tới|tiếp|nay|trước)))'),
    () => ({ kind: 'year', months: WHOLE_YEAR, years: null }),
  ],
  [
    word(
      `(?<!(?:giá so sánh|giá gốc|giá cố định|giá|gốc)(?: năm)?\\s)(${YEAR})(?!\\d|/\\S|[.,]\\d|\\s?(?:%|${AMOUNT_AFTER}))`,
    ),
    ([year]) => ({ kind: 'year', months: WHOLE_YEAR, years: yearOf(year) }),
  ],
]

/** What a time follows that is only compared with: "so với năm 2024", "cao hơn năm 2023", "tăng từ … năm 2020". */
const COMPARED =
  /(?:so(?: với)?(?: mức| tháng| quý)?|(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm) hơn(?: mức)?(?: tăng| giảm)?(?: của)?|bằng \d[\d.,]*%|(?:bằng|gấp)(?: khoảng| hơn| gần)? [\d.,]+ lần)(?: (?:của|với|cuối|đầu|kế hoạch|thực hiện|cùng kỳ|mức|kết quả))*\s*$/iu
/** A date that belongs to the number of a cited paper: "Quyết định số 12/QĐ-UBND ngày 03/5/2024". */
const CITED = /\d*[/-][\p{Lu}Đ]{2,}[\p{L}\-/]*\d*[,;]?\s*(?:ký\s)?$/u
const LAWS = 'nghị định|thông tư(?: liên tịch)?|luật|pháp lệnh|nghị quyết|quyết định|chỉ thị'
const OTHER_PAPERS = 'công văn|kế hoạch|thông báo|báo cáo|tờ trình|quy định|hướng dẫn|kết luận'
/** Before "10/2022" of "Thông tư số 10/2022", a number and its year, where no month is meant. */
const OF_LAW = new RegExp(`(?<!\\p{L})(?:${LAWS})(?: số)?\\s$`, 'iu')
/** Before the year of "Kế hoạch 38/2022", which no month can be. */
const OF_NUMBER = new RegExp(`(?<!\\p{L})(?:${LAWS}|${OTHER_PAPERS})(?: số)?\\s\\d{1,5}\\s?/\\s?$`, 'iu')
/** "Chuẩn nghèo giai đoạn 2021 - 2025" names a standard, whatever time is told of. */
const OF_STANDARD =
  /(?:(?<!đạt )chuẩn(?: nghèo)?(?: (?:tiếp cận )?đa chiều)?(?: mới)?|bộ tiêu chí|quy hoạch (?:tỉnh|thành phố|huyện|vùng|tổng thể|chung|sử dụng đất)(?: \p{L}+){0,8})\s*\(?$/iu
/** What has neither a digit nor one of these words names no time. */
const TIME_WORDS = /\d|kỳ|năm|tháng|quý|niên|vụ/iu
/** A symbol's year: "45/2022/QH15". */
const IN_SYMBOL = /^\/\p{L}/u

/**
 * The times that a text names, in order, none overlapping. Dates that belong to a cited paper are none.
 *
 * @example findTimes('2 tháng đầu năm 2025 tăng 5% so với cùng kỳ').map((t) => t.kind) // ['months', 'year']
 */
export function findTimes(text: string): readonly TimeMention[] {
  if (!TIME_WORDS.test(text)) return []
  const found: TimeMention[] = []
  const taken: { readonly start: number; readonly end: number }[] = []
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].trimEnd().length
      if ([...found, ...taken].some((other) => start < other.end && end > other.start)) continue
      if (IN_SYMBOL.test(text.slice(end, end + 4))) continue
      const time = read(match.slice(1))
      if (time === null) continue
      const before = text.slice(Math.max(0, start - 48), start)
      const isNumber =
        (/^\d{1,2}\/\d{4}$/u.test(match[0]) && OF_LAW.test(before)) ||
        (/^\d{4}$/u.test(match[0]) && OF_NUMBER.test(before))
      const cited = /ngày|\d\s?[/.-]\s?\d/iu.test(match[0]) && CITED.test(before)
      const compared = COMPARED.test(before)
      // "Được giao đầu năm" tells when something was done, "so với đầu năm" what it is measured by.
      const isStandard = time.kind === 'range' && OF_STANDARD.test(before)
      if (cited || isNumber || isStandard || (time.base === 'year-start' && !compared))
        taken.push({ start, end })
      else
        found.push({
          start,
          end,
          ...time,
          base: time.base ?? null,
          compared,
        })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const month = (year: number, number: number): string => `${year}-${String(number).padStart(2, '0')}`

/**
 * The stretch of months that a mention means.
 *
 * @param around the time that the text is about, where the mention leaves its year to it
 * @returns null where the year is known from nowhere
 */
export function periodOf(mention: TimeMention, around: Period | null): Period | null {
  const own = mention.years
  const year = around === null ? null : Number(around.to.slice(0, 4))
  switch (mention.base) {
    case 'same-period':
      if (around === null) return own === null ? null : plain(mention, own)
      return shifted(around, (own?.[0] ?? (year ?? 0) - 1) - (year ?? 0))
    case 'year-before':
      return year === null ? null : plain(mention, [year - 1, year - 1])
    case 'years-before':
      return around === null ? null : shifted(around, -(mention.ago ?? 1))
    case 'year-start':
      return own === null && year === null ? null : before(own?.[0] ?? year ?? 0)
    case 'month-before':
      return around === null ? null : monthBefore(around)
    case 'term-start':
      return around?.kind === 'term' || around?.kind === 'range'
        ? before(Number(around.from.slice(0, 4)))
        : null
    default:
      if (own !== null && mention.fromTerm === true) return sinceTerm(mention, own[1], around)
      if (own !== null) return mention.since === true ? since(mention, own[0], around) : plain(mention, own)
      if (mention.since === true && year !== null) return since(mention, year, around)
      if (mention.kind === 'range') return around?.kind === 'term' || around?.kind === 'range' ? around : null
      return year === null ? null : plain(mention, [year, year])
  }
}

function plain({ kind, months }: TimeMention, years: readonly [number, number]): Period {
  return { kind, from: month(years[0], months[0]), to: month(years[1], months[1]) }
}

function since({ kind, months: [first, last] }: TimeMention, year: number, around: Period | null): Period {
  const from = month(year, first)
  return { kind, from, to: around !== null && around.to >= from ? around.to : month(year, last) }
}

function sinceTerm({ months }: TimeMention, year: number, around: Period | null): Period {
  const to = month(year, months[1])
  const isOfTerm = (around?.kind === 'term' || around?.kind === 'range') && around.from <= to
  return isOfTerm ? { kind: 'range', from: around.from, to } : { kind: 'until', from: month(year, 1), to }
}

/** The end of the year before: what stands at the start of a year or a term. */
function before(year: number): Period {
  return { kind: 'year', from: month(year - 1, 1), to: month(year - 1, 12) }
}

function shifted(period: Period, years: number): Period {
  const moved = (at: string) => `${Number(at.slice(0, 4)) + years}${at.slice(4)}`
  return { ...period, from: moved(period.from), to: moved(period.to) }
}

function monthBefore({ from }: Period): Period {
  const year = Number(from.slice(0, 4))
  const number = Number(from.slice(5))
  const at = number === 1 ? month(year - 1, 12) : month(year, number - 1)
  return { kind: 'month', from: at, to: at }
}
