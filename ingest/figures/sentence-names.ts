import type { Quantity } from '../../search/figure.ts'
import { MEASURE_WORDS } from '../../search/lexicon/measures.ts'
import { SCALE_SOURCE } from '../../search/lexicon/scales.ts'
import { isBridge, isRelation, type Name, nameAfter, nameBefore } from './clause-name.ts'
import type { SentenceState } from './sentence-state.ts'

const COUNTED = /^(?!%|‰|điểm)/u
const GROWTH_ALONE =
  /^(?:\(\d{1,2}\)|[\s:;,])*(tăng trưởng(?: kinh tế)?)(?:\s|,|ước|đạt|là|khoảng|mới|chỉ)*$/iu
/** A name of more syllables tells what is measured, and is no mere act. */
const SHORT_ACT = 4
const MEASURE_NAME = new RegExp(`^(?:${MEASURE_WORDS})(?!\\p{L})`, 'iu')
const NO_OBJECT =
  /^(?:mỗi|một|kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|cùng kỳ|cao|thấp|lớn|nhiều|trở|trong|so|đầu(?! tư)|nữa|nhằm|phục vụ|được)(?!\p{L})/iu
const UNIT_OF_COUNT =
  /^(?:%|‰|(?:đồng|usd|ha|km2?|m[23]?|tấn|tạ|kg|lít|điểm|lần|mw|mwp|kwh|kw|euro|mm|giờ|phút|bậc)(?!\p{L}))/u

/** What was said to grow is a level again where an amount is told of it. */
export function inheritedName(s: SentenceState, percent: boolean): string | null {
  const { indicator = null, direction } = s.main ?? {}
  return percent || direction == null ? indicator : (indicator?.replace(/ (?:tăng|giảm)$/u, '') ?? null)
}

/**
 * "Năm 2022 đạt 8%, đứng thứ 4 cả nước, năm 2023 đạt 9%": behind one figure of a time the next, of another time and
 * of the same unit, begins with its time and measures the same.
 */
export function nextOfYears(s: SentenceState, quantity: Quantity, from: number): number | null {
  const last = s.main
  const comma = Math.max(s.words.lastIndexOf(', ', quantity.start), s.words.lastIndexOf('; ', quantity.start))
  if (last === null || comma < from || last.quantity.base !== quantity.base) return null
  if (!isBridge(s.words.slice(comma + 1, quantity.start))) return null
  const time = s.times.find(
    ({ start, base, compared }) => start > comma && start < quantity.start && base === null && !compared,
  )
  const told = s.figures.some(
    ({ from: read, period, quantity: { base } }) =>
      read.period === 'clause' && period?.kind === time?.kind && base === quantity.base,
  )
  return time !== undefined && told ? comma + 1 : null
}

/** "Tổng thu ngân sách hằng năm đều vượt dự toán; … đạt 12 tỷ đồng": the measure that the sentence opens with. */
export function openingMeasure(s: SentenceState, clause: number): string | null {
  const semicolon = s.words.indexOf(';', s.span.start)
  if (s.figures.length > 0 || semicolon < 0 || semicolon >= clause) return null
  const blank = /^[\s,]*/u.exec(s.words.slice(s.span.start))?.[0].length ?? 0
  const opening = nameAfter(s.words, s.span.start + blank, semicolon)
  const text = opening?.text.replace(USUALLY, '') ?? ''
  return MEASURE_NAME.test(text) ? text : null
}

/** What is said of a measure without a figure. */
const USUALLY = /\s(?:hằng năm|hàng năm|hầu hết|đều|luôn|cơ bản|tiếp tục|vượt|tăng|giảm)(?!\p{L}).*$/iu

/** What a figure named in mid-sentence belongs to: the words before the colon, else what was measured first. */
export function contextOf(s: SentenceState, name: Name): string | null {
  const first = s.first !== null && s.first !== name.text ? s.first : null
  return s.lead ?? first ?? s.context.lead
}

/** What a figure measures, in the words before it or, of what is counted, behind it; null where it goes on from the figure before. */
export function nameOf(
  s: SentenceState,
  quantity: Quantity,
  clause: number,
  next: number,
  bracketed: boolean,
): Name | null {
  const before = s.words.slice(clause, quantity.start)
  const own = isBridge(before) ? null : ofCounted(s, nameBefore(s.words, clause, quantity.start))
  // "đứng thứ 4/63 tỉnh": what stands behind tells among whom, not what.
  if (quantity.rank) return own
  const percent = quantity.base?.startsWith('%') === true
  const counts = quantity.base === null || !UNIT_OF_COUNT.test(quantity.base)
  const behind =
    counts || (own === null && quantity.base === '%')
      ? nameAfter(s.words, counts ? unitStart(s.text, quantity) : quantity.end, next, percent)
      : null
  if (counts && behind !== null) {
    // "Số lượng đô thị là 19 đô thị" says twice what is counted.
    if (own?.text.toLowerCase().endsWith(` ${behind.text.toLowerCase()}`)) return own
    const bare = behind.text === (quantity.unit ?? '') || behind.text === quantity.base
    if (
      own !== null &&
      bare &&
      (/^(?:cái|chiếc|con|sản phẩm|bộ)$/u.test(quantity.base ?? '') || own.text.includes(quantity.base ?? ''))
    )
      return own
    const inAll = /(?:toàn|cả|hiện|tổng)(?: \p{L}+){0,3} có\s*$/iu.test(s.text.slice(clause, quantity.start))
    if (own === null && bare && inAll) return { ...behind, text: quantity.base ?? behind.text }
    // "2 tháng có 117 doanh nghiệp" goes on from "55 doanh nghiệp thành lập mới".
    if (own === null && bare && s.main?.indicator?.includes(quantity.base?.split('/')[0] ?? '\n') === true)
      return null
    if (own === null && bracketed && s.main?.quantity.base === quantity.base && bare) return null
    const counted = bare ? (quantity.base ?? behind.text) : behind.text
    // "Việc xây dựng trường được quan tâm, đến nay có 27 trường đạt chuẩn": another clause says no more of what is counted.
    const apart = own !== null && !bare && s.words.slice(own.end, quantity.start).includes(',')
    const act = own === null || apart ? actBefore(s, quantity) : ''
    const joined = own === null || apart ? `${act}${counted}` : `${own.text} ${counted}`
    if (!bracketed) s.act = own !== null && !apart ? own.text : isToldSince(s, quantity) ? null : s.act
    return { text: joined, start: apart ? behind.start : (own?.start ?? behind.start), end: behind.end }
  }
  // "Có 990 ha diện tích trồng chè": the measure stands behind its amount.
  const measured = own === null && !counts && !percent ? nameAfter(s.words, quantity.end, next) : null
  if (measured !== null && (MEASURE_NAME.test(measured.text) || isOfWhat(s, quantity, before, measured)))
    return measured
  if (own === null && behind !== null && COUNTED.test(behind.text)) {
    const plan =
      /^(?:so với |của )?(?:tổng |kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|cùng kỳ|kh(?!\p{L})|dt(?!\p{L}))/iu
    if (plan.test(behind.text)) return null
    if (!bracketed && before.trim() === '' && isShareOfNext(s, quantity, ', ')) return behind
    const isNew = s.main === null || /^(?:đạt|\s|,|có|với|đến|và|trong đó)*$/u.test(before)
    return isNew && quantity.base === '%' && (s.main === null || isListed(s)) ? behind : null
  }
  // "Tăng trưởng 9 tháng 8,57%": where nothing else is named, growth itself is.
  const grew = own === null && s.main === null ? GROWTH_ALONE.exec(before) : null
  if (grew !== null) {
    const start = clause + before.indexOf(grew[1] ?? '')
    return { text: grew[1] ?? '', start, end: start + (grew[1]?.length ?? 0) }
  }
  if (own === null || counts) return own
  if (percent) return ofShare(s, own, quantity, next)
  return withObject(s, own, quantity, next)
}

/** "… 80 ha rừng, gồm 30 ha rừng đặc dụng và 50 ha rừng sản xuất": where nothing else is said, of what the amount is. */
function isOfWhat(s: SentenceState, { end }: Quantity, before: string, name: Name): boolean {
  return (
    s.main !== null &&
    /^(?:[\s,;:(]|gồm|bao gồm|và|có|với)*$/iu.test(before) &&
    /^\s$/u.test(s.words.slice(end, name.start)) &&
    /^\p{Ll}/u.test(name.text) &&
    !NO_OBJECT.test(name.text) &&
    !/^(?:chưa|đã|được|không|bị|còn|do|nữa|thuộc|từ|để)(?!\p{L})/iu.test(name.text)
  )
}

/** "… xây 2.768 căn nhà tình nghĩa trị giá 133 tỷ đồng": what stands behind what was counted is of that. */
function ofCounted(s: SentenceState, own: Name | null): Name | null {
  const { indicator, indicatorSpan } = s.main ?? {}
  if (own === null || indicator == null || indicatorSpan == null || indicatorSpan[1] <= own.start) return own
  const tail = s.words
    .slice(indicatorSpan[1], own.end)
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/^\s*(?:với\s)?/u, '')
    .replace(/(?:^|\s)(?:gồm|bao gồm|trong đó|gồm có)[\s:,]*$/u, '')
    .trim()
  // "… xử phạt 8 trường hợp vi phạm với 9 triệu đồng": the end of what was counted is no name of its own.
  if (tail === '' && indicator.endsWith(own.text)) return { ...own, text: indicator }
  if (tail === '') return own
  // "… xây 4 trạm cấp nước tại 3 xã": where what was counted is.
  const text = /^(?:tại|ở|cho|thuộc|của)$/iu.test(tail) ? `${indicator} ${tail}` : `${tail} ${indicator}`
  return { text, start: indicatorSpan[1], end: own.end }
}

/** "Kiểm tra 12 tổ chức đảng và 40 đảng viên": one act for what is counted in a row. */
function actBefore(s: SentenceState, quantity: Quantity): string {
  if (s.act === null || isToldSince(s, quantity)) return ''
  return /^[^,;.():]*[,\s]*(?:và|cùng)?\s$/u.test(sinceMain(s, quantity)) ? `${s.act} ` : ''
}

/** What stands between the name measured last and a figure, without remarks in brackets. */
function sinceMain(s: SentenceState, { start }: Quantity): string {
  return s.text.slice(s.main?.indicatorSpan?.[1] ?? s.span.start, start).replace(/\([^()]*\)/gu, '')
}

/** "… dự 24 giải, kết quả đạt 15 huy chương": what came of it is no longer what was done. */
function isToldSince(s: SentenceState, quantity: Quantity): boolean {
  return /(?<!\p{L})(?:kết quả|đạt|được|có|gồm|trong đó)(?!\p{L})/iu.test(sinceMain(s, quantity))
}

/** "…, 100% trẻ em được …", "phấn đấu: 50% ấp đạt …": behind a comma or colon the share is of what stands behind it. */
export function isShareOfNext(s: SentenceState, quantity: Quantity, before: string): boolean {
  const behind = /^\s(\p{Ll}[^;.:]{4,})/u.exec(s.words.slice(quantity.end))?.[1] ?? ''
  return quantity.base === '%' && /[,:]\s*$/u.test(before) && behind !== '' && !OF_MEASURED.test(behind)
}

/** Behind a share: what goes on from what was measured, and names nothing new. */
const OF_MEASURED =
  /^(?:so|của|trong|trên|dưới|tổng|và|còn|do|đạt|bằng|tăng|giảm|cao|thấp|là|ước|kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|kh|dt|nq|cùng|với|tại|ở|vào|mỗi|một|trở|từ|đến|cả|toàn|nhưng|theo|vốn|diện tích|kinh phí|giá trị|sản lượng|kim ngạch|dân số|số)(?!\p{L})/iu

/** "50% phường đạt chuẩn; 70% ấp …": a list in which each share is named by what stands behind it. */
function isListed(s: SentenceState): boolean {
  const { indicatorSpan, quantity } = s.main ?? {}
  return indicatorSpan != null && quantity !== undefined && indicatorSpan[0] >= quantity.end
}

/** Acts that are done to a share of something. */
const ACT =
  /^(?:giải ngân|giải quyết|xử lý|hoàn thành|thực hiện|cấp|chi trả|bàn giao|số hóa|số hoá|kết nối|kiểm tra|rà soát|thu|thu hồi|thu gom|huy động|vay|hỗ trợ|phân bổ|cắt giảm|đơn giản hóa)$/iu

/** "Giải ngân 100% vốn đầu tư công": the share is of what stands behind it. */
function ofShare(s: SentenceState, own: Name, quantity: Quantity, next: number): Name {
  const between = s.words.slice(own.end, quantity.start).trim()
  // "… hỗ trợ khẩn cấp cho 100% đối tượng khó khăn": to whom it was done.
  const whom = between === 'cho' ? nameAfter(s.words, quantity.end, next) : null
  if (whom !== null && !NO_OBJECT.test(whom.text)) return { ...own, text: `${own.text} cho ${whom.text}` }
  return between === '' && ACT.test(own.text) ? withObject(s, own, quantity, next) : own
}

/** "Giải ngân 1.147 tỷ đồng vốn đầu tư công": what was done stands before, to what behind. */
function withObject(s: SentenceState, name: Name, quantity: Quantity, next: number): Name {
  // "… các huyện đấu giá đất, thu 700 tỷ đồng tiền sử dụng đất": behind the comma stands what was done.
  const comma = name.text.lastIndexOf(', ')
  const act = name.text.slice(comma + 2)
  const own = comma > 0 && ACT.test(act) ? { text: act, start: name.end - act.length, end: name.end } : name
  const whole = objectOf(s, own, quantity, next)
  return whole === own ? name : whole
}

function objectOf(s: SentenceState, own: Name, quantity: Quantity, next: number): Name {
  if (own.text.split(' ').length > SHORT_ACT || MEASURE_NAME.test(own.text)) return own
  const to = /^\s(?:(?:cho|đối với)\s)?(?=\p{Ll})/u.exec(s.words.slice(quantity.end, next))
  const object = to === null ? null : nameAfter(s.words, quantity.end + to[0].length, next)
  if (object === null || object.start > quantity.end + (to?.[0].length ?? 0) || NO_OBJECT.test(object.text))
    return own
  // "Đầu tư 5 tỷ đồng cho đầu tư phát triển …" says the act once.
  const act = own.text.split(' ').slice(-2).join(' ').toLowerCase()
  const of = object.text.startsWith(`${act} `) ? object.text.slice(act.length + 1) : object.text
  return { text: `${own.text} ${of}`, start: own.start, end: own.end }
}

/** "2.700 lượt vận động viên (1.200 nữ)", "Mạng lưới cố vấn (36 thành viên)": what is told in the bracket is of that. */
export function beforeBracket(s: SentenceState, from: number, open: number, name: Name): string | null {
  const last = s.figures.at(-1)
  const between = s.words.slice(from, open)
  const isRightBehind = last !== undefined && open - (last.indicatorSpan?.[1] ?? last.quantity.end) < 3
  if (isRightBehind) return last.indicator
  const cut = lastStop(between)
  const named = cut < 0 && from !== s.span.start ? null : nameBefore(s.words, from + cut + 1, open)
  return named === null || named.text === name.text ? null : named.text
}

/** "… đạt thấp: giải ngân (40,3%), thu hút vốn (39,3%)": what the bracket stands behind, where nothing else is said. */
export function nameOfBracket(
  s: SentenceState,
  from: number,
  open: number,
  clause: number,
  quantity: Quantity,
): Name | null {
  if (!/^[\s,:]*(?:chiếm|đạt|là)?\s*$/iu.test(s.words.slice(clause, quantity.start))) return null
  const between = s.words.slice(from, open)
  const cut = Math.max(
    lastStop(between),
    // Right behind the bracket before "và" opens another name; in a name it is a part of it.
    /^\)?\s?và\s/u.test(between) ? between.indexOf('và') + 1 : -1,
  )
  if (cut < 0 && from !== s.span.start) return null
  const start = from + cut + 1
  return isRelation(s.words.slice(start, open)) ? null : nameBefore(s.words, start, open)
}

/** Where the words last come to a stop within their sentence; -1 where they never do. */
function lastStop(words: string): number {
  return Math.max(words.lastIndexOf(','), words.lastIndexOf(';'), words.lastIndexOf(':'))
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
