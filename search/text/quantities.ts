import type { Hedge, Quantity } from '../figure.ts'
import { type Figure, findFigures } from './figures.ts'
import { scaledUnit } from './scaled-unit.ts'
import { unitAfter } from './units.ts'

/** A number with its decimals as reports print it; the first group is the sign. */
const DASH = /^\s?[-–—−]\s?$/u
/** The whole behind a number with decimals: "2.318,6/2.700 tỷ đồng". */
const WHOLE_AFTER = /^\s?\/\s?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?![\d/])/u
const UP_TO = /^\s?(?:[-–—−]|đến|tới)\s?$/iu
/** A minus that belongs to the number: nothing but a space, a bracket or a mark stands before it. */
const MINUS = /(?:^|[\s(:;|,])[-−–]$/u
/** Numbers that name a thing and measure nothing, where no unit follows. */
const NAMES =
  /(?<!\p{L})(?:số|điều|khoản|điểm|mục|tiểu mục|phụ lục|biểu|biểu số|bảng|chương|phần|trang|lần thứ|lần|khóa|khoá|quốc lộ|đường tỉnh|tỉnh lộ|đường|vành đai|ql|đt|km|phiên|kỳ họp|thứ|đề án|đường trục|đường huyện|mẫu(?: số)?|lô|gói|giai đoạn|chủ đề|chuyên đề|hợp phần|phương án|cơ sở|đoạn|tổ công tác|lớp|điện thoại|hotline|đường dây nóng|tổng đài(?: \p{L}+){0,8}|fax|covid)(?: số)?[:.\s]*$/iu
/** "Đường tỉnh 932, 933B, 936": names in a row. */
const NAMES_IN_ROW =
  /(?<!\p{L})(?:quốc lộ|đường tỉnh|tỉnh lộ|ql|đt|điều|khoản|điểm|phụ lục|biểu|bảng)(?: số)? \d{1,4}\p{L}?(?:(?:, | và )\d{1,4}\p{L}?)*(?:, | và )$/iu
/** "Kết luận 35 của …", "Nghị quyết Trung ương 7": a paper by its number, its kind in a capital. */
const NAMES_PAPER =
  /(?<!\p{L})(?:Kết luận|Chỉ thị|Nghị quyết|Quy định|Quyết định|Thông báo|Hướng dẫn|Công văn|Nghị định|Thông tư|Thông tri|Pháp lệnh|Công điện)(?: (?:Trung ương|TW|số))?\s$/u
/** "Kỷ niệm Ngày Nhà giáo 20/11": a day. */
const BEFORE_DAY = /(?<!\p{L})(?:ngày|kỷ niệm|chào mừng)(?:(?![;.:\d]).){0,70}$/iu
const OF_PAPER = /(?<!\p{L})(?:Điều|Khoản|khoản|Điểm|Chương|Mục|Phụ lục|Biểu|Bảng)\s$/u
/** Of these only a single digit names: "cấp 3", not "cấp 310 giấy phép". */
const NAMES_DIGIT = /(?<!\p{L})(?<!cung )(?:loại|cấp|nhóm|bước|cấp độ|mức độ|tổ|đội)[:.\s]*$/iu
const RANK =
  /(?<!\p{L})(?:(?:đứng|xếp|hạng|ở|lên|xuống|giữ|trí)(?: ở| hạng| vị trí)? thứ(?: hạng)?|thứ hạng|(?:xếp |đứng )?hạng|vị trí)\s*$/iu
/** "Thứ 12/63", "thứ 15 cả nước": a place, though nothing says that something stands there. */
const PLACE_OF = /(?<!\p{L})thứ\s*$/iu
const AMONG = /^\s(?:cả nước|toàn quốc|toàn tỉnh|(?:trong )?(?:khu vực|vùng))(?!\p{L})/iu
const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  ['at-least', /(?:tối thiểu|ít nhất|từ|không (?:dưới|thấp hơn|ít hơn)|≥|>=)\s*$/iu],
  ['at-most', /(?:tối đa|nhiều nhất|không (?:quá|vượt quá)|≤|<=)\s*$/iu],
  ['over', /(?:trên|hơn|vượt mức|>)\s*$/iu],
  ['under', /(?:dưới|gần|chưa (?:đến|tới|đầy)|<)\s*$/iu],
  ['about', /(?:khoảng|xấp xỉ|chừng|ước chừng|~|≈)\s*$/iu],
]
const OR_MORE = /^\s?(?:trở lên|trở đi)/iu
const OR_LESS = /^\s?trở xuống/iu

/** Worth of the last printed digit that says something: 1000 for "54.000", 0.01 for "3,28". */
function lastDigit(raw: string): number {
  const decimals = /,(\d+)$/u.exec(raw)?.[1]
  if (decimals !== undefined) return 10 ** -decimals.length
  const zeros = /0*$/u.exec(raw.replace(/\D/gu, ''))?.[0].length ?? 0
  return 10 ** zeros
}

function firstOf(figure: Figure): number | null {
  if (figure.value !== null) return figure.value
  const [part] = figure.key.split('/')
  const value = Number(part)
  return figure.kind === 'ratio' && Number.isFinite(value) ? value : null
}

function hedgeOf(before: string, after: string): Hedge | null {
  if (OR_MORE.test(after)) return 'at-least'
  if (OR_LESS.test(after)) return 'at-most'
  return HEDGES.find(([, pattern]) => pattern.test(before))?.[0] ?? null
}

function isRank(before: string, after: string, kind: Figure['kind']): boolean {
  return (
    RANK.test(before) ||
    (kind === 'ratio' && /(?<!\p{L})đứng đầu\s$/iu.test(before)) ||
    (PLACE_OF.test(before) && (kind === 'ratio' || AMONG.test(after)))
  )
}

/** "Covid-19", "Trà Nóc 1 đạt …", "(19) Tình hình": a number of a name, or of an item. */
const IN_NAME = /(?:\p{L}[-–]|(?:\p{Lu}\p{Ll}*|\p{Lu}\p{Ll}+)\s)$/u
const BEHIND_NAME =
  /^(?:\s(?:đạt|là|có|được|do|tại|và|với|đã|của|trực thuộc|thuộc)(?!\p{L})|[,;.)]|$|\s\(|\s\p{Lu}\p{Ll}+\s\p{Lu})/u
const ITEM = /(?:(?:^|[.;:]\s)\(?|,\s\()$/u
const ITEM_END = /^(?:\.\d{1,2})*(?:[.)]\s|[.)]?\s?[-–]\s?(?=\p{Lu}))/u

function isName(text: string, { start, end, raw, kind }: Figure): boolean {
  if (kind !== 'number' || !/^\d{1,2}(?:\.\d{1,2})?$/u.test(raw)) return false
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 16)
  if (ITEM.test(before) && (ITEM_END.test(after) || (raw.includes('.') && /^\s\p{Lu}\p{Ll}/u.test(after))))
    return true
  // "… 220 tỷ đồng (4) Tiềm năng": an item whose stop before it is lost.
  if (/\($/u.test(before) && /^\)\s\p{Lu}\p{Ll}/u.test(after)) return true
  if (/\p{L}[-–]$/u.test(before)) return true
  // "… (9) thống kê y tế và (10) báo cáo nhanh": the next of a row of items.
  if (/\($/u.test(before) && /^\)/u.test(after) && text.slice(0, start).includes(`(${Number(raw) - 1})`))
    return true
  return (
    IN_NAME.test(before) &&
    !/^\p{Lu}\p{Ll}*\s$/u.test(before) &&
    BEHIND_NAME.test(after) &&
    !/[.:;]\s\p{Lu}\p{Ll}*\s$/u.test(before)
  )
}

/** "Số bác sĩ trên 10.000 dân là 9": per so many, not how many. */
const PER_BEFORE = /(?:(?<!\p{L})(?:trên|cho|tính trên|mỗi|bình quân)|\/)\s*$/iu
const PER_AFTER =
  /^\s?(?:người dân|dân số|dân|người|hộ|lao động|trẻ|học sinh|ca đẻ|đầu người)(?: [^\d,;.]{0,40}?)? (?:là|đạt|có|còn|ước|khoảng|trên|tăng|giảm)(?!\p{L})/iu
const ROUND_COUNT = /^10{2,}$/u

function isDenominator(text: string, { start, end, raw, kind }: Figure): boolean {
  return (
    kind === 'number' &&
    ROUND_COUNT.test(raw.replace(/\D/gu, '')) &&
    PER_BEFORE.test(text.slice(Math.max(0, start - 16), start)) &&
    PER_AFTER.test(text.slice(end, end + 60))
  )
}

/** "…/96 ha": the whole of a number that was left blank, as drafts leave it. */
const OF_BLANK = /(?:…|\.{3,}|_{2,})\s?\/\s?$/u

/** "Tăng trưởng “2 con số”", "chính quyền địa phương 2 cấp", "Công báo số 12 + 13", "kế hoạch 5 năm 2026 - 2030": they say how a thing is called. */
function isSaying(text: string, figure: Figure): boolean {
  const behind = text.slice(numberEndOf(figure), numberEndOf(figure) + 24)
  const before = text.slice(Math.max(0, figure.start - 60), figure.start)
  if (/^\s?con số(?!\p{L})/iu.test(behind)) return true
  if (/^\s?năm\s(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}/iu.test(behind)) return true
  // "Tiếp dân vào ngày 25 hàng tháng"
  if (figure.unit === null && /(?<!\p{L})ngày $/iu.test(before) && /^\s(?:hàng|hằng|mỗi)\s/u.test(behind))
    return true
  if (/^\s?cấp(?!\p{L})/iu.test(behind)) return /chính quyền(?: \p{L}+){0,3}\s$/iu.test(before)
  // "Tháng 11 và 12 thu 2.070 tỷ đồng"
  if (/(?<!\p{L})tháng \d{1,2}(?:, \d{1,2}){0,8}(?:,| và| -| đến) $/iu.test(before))
    return figure.unit === null && Number(figure.raw) <= 12
  return /(?<!\p{L})số \d{1,4} \+ $/iu.test(before)
}

function isDay(text: string, { start, key, kind, unit }: Figure): boolean {
  const [day, month] = key.split('/').map(Number)
  const isDate = kind === 'ratio' && unit === null && (day ?? 0) <= 31 && (month ?? 0) <= 12
  return isDate && BEFORE_DAY.test(text.slice(Math.max(0, start - 80), start))
}

/** The figures that measure: no dates, years, symbols, and no numbers that only name something. */
function measuring(text: string): readonly Figure[] {
  return findFigures(text).filter((figure) => {
    if (!['number', 'percent', 'ratio'].includes(figure.kind)) return false
    if (isDenominator(text, figure)) return false
    if (isDay(text, figure) || isSaying(text, figure)) return false
    if (OF_BLANK.test(text.slice(Math.max(0, figure.start - 6), figure.start))) return false
    // "Theo Điều 1 Nghị quyết này": a number of its parts, whatever stands behind.
    if (OF_PAPER.test(text.slice(Math.max(0, figure.start - 12), figure.start))) return false
    if (figure.unit !== null) return true
    if (isName(text, figure)) return false
    const before = text.slice(Math.max(0, figure.start - 28), figure.start)
    return (
      isRank(before, text.slice(numberEndOf(figure), numberEndOf(figure) + 28), figure.kind) ||
      !(
        NAMES.test(before) ||
        NAMES_PAPER.test(before) ||
        NAMES_IN_ROW.test(text.slice(Math.max(0, figure.start - 80), figure.start)) ||
        (/^[1-9]$/u.test(figure.raw) && NAMES_DIGIT.test(before))
      )
    )
  })
}

/**
 * Every quantity of a text in order, none overlapping, each with its unit, scale, sign, precision and hedge. The two
 * ends of a range ("7,11 – 7,21%/năm") and the two numbers of a ratio ("40.266/44.186 hồ sơ") are one quantity.
 *
 * @param unit the unit of numbers that print none, as a table's head gives it; none when left out
 */
export function findQuantities(text: string, unit: string | null = null): readonly Quantity[] {
  const figures = measuring(text)
  const found: Quantity[] = []
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at]
    const first = figure && firstOf(figure)
    if (figure === undefined || first === null || first === undefined) continue
    const next = figures[at + 1]
    const between = next === undefined ? '' : text.slice(figure.end, next.start)
    const isRange =
      next !== undefined &&
      next.kind !== 'ratio' &&
      UP_TO.test(between) &&
      next.value !== null &&
      !isSeries(text, figures, at)
    const last = isRange && isRangeOf(figure, next, between) ? next : figure
    if (last !== figure) at++
    found.push(quantityOf(text, figure, last, unit))
  }
  return compounded(text, found)
}

/** "45% - 14% - 37% - 4%": numbers told in a row, no ends of a range. */
function isSeries(text: string, figures: readonly Figure[], at: number): boolean {
  const joined = (one: number): boolean => {
    const [figure, next] = [figures[one], figures[one + 1]]
    return figure !== undefined && next !== undefined && DASH.test(text.slice(figure.end, next.start))
  }
  return joined(at) && (joined(at - 1) || joined(at + 1))
}

/** How many of the second make one of the first. */
const SMALLER: ReadonlyMap<string, readonly [smaller: string, count: number]> = new Map([
  ['giờ', ['phút', 60]],
  ['phút', ['giây', 60]],
  ['km', ['m', 1000]],
  ['tấn', ['kg', 1000]],
  ['ha', ['m2', 10_000]],
])

/** "133 tỷ 970 triệu đồng", "3 giờ 20 phút": one amount told in two units. */
function compounded(text: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const found: Quantity[] = []
  for (const quantity of quantities) {
    const whole = found.at(-1)
    const joined =
      whole === undefined ? null : (compoundOf(text, whole, quantity) ?? ratioOf(text, whole, quantity))
    if (joined === null) found.push(quantity)
    else found.splice(-1, 1, joined)
  }
  return found
}

/** "5 xã/11 xã": so many of so many, the unit told twice. */
function ratioOf(text: string, part: Quantity, whole: Quantity): Quantity | null {
  if (!/^\s?\/\s?$/u.test(text.slice(part.end, whole.start))) return null
  if (part.base === null || part.base !== whole.base || whole.value < part.value) return null
  if ([part, whole].some(({ to, of, rank }) => to !== null || of !== null || rank)) return null
  const end = whole.start + whole.raw.length
  return { ...part, end: whole.end, raw: text.slice(part.start, end), of: whole.value }
}

function compoundOf(text: string, whole: Quantity, rest: Quantity): Quantity | null {
  if (!/^\s$/u.test(text.slice(whole.end, rest.start))) return null
  if ([whole, rest].some(({ to, of, rank }) => to !== null || of !== null || rank)) return null
  const [smaller, count] = SMALLER.get(whole.base ?? '') ?? [null, 0]
  const byUnit = smaller !== null && smaller === rest.base && whole.scale === 1 && rest.scale === 1
  const byScale = (whole.base ?? rest.base) === rest.base && whole.scale > rest.scale && rest.scale > 1
  const worth = byUnit ? count : byScale ? whole.scale : 0
  if (worth === 0 || rest.value < 0 || rest.value >= worth) return null
  const value = (byUnit ? whole.value * count : whole.value) + rest.value
  return {
    ...rest,
    start: whole.start,
    raw: text.slice(whole.start, rest.start + rest.raw.length),
    value,
    printed: value / rest.scale,
    hedge: whole.hedge,
  }
}

/** "Từ 12 đến 15%" is a range, "từ 12 năm 2020 đến 15 năm 2024" is not; one dash joins figures of one kind. */
function isRangeOf(figure: Figure, next: Figure, between: string): boolean {
  if (figure.kind === 'ratio') return false
  if (!DASH.test(between) && figure.unit !== null && figure.unit !== next.unit) return false
  return (next.value ?? 0) > (figure.value ?? 0)
}

function quantityOf(text: string, figure: Figure, last: Figure, given: string | null): Quantity {
  const dash = MINUS.test(text.slice(Math.max(0, figure.start - 2), figure.start)) ? 1 : 0
  const ownEnd = numberEndOf(last)
  const rank = isRank(
    text.slice(Math.max(0, figure.start - 28), figure.start),
    text.slice(ownEnd, ownEnd + 28),
    figure.kind,
  )
  const behind = last.kind === 'number' && last.unit === null ? WHOLE_AFTER.exec(text.slice(ownEnd)) : null
  const numberEnd = ownEnd + (behind?.[0].length ?? 0)
  const behindUnit = behind === null ? null : unitAfter(text, numberEnd).trim() || null
  // What stands behind a place says among whom it is taken.
  const printedUnit = rank ? null : (behindUnit ?? last.unit ?? figure.unit)
  const unit = printedUnit ?? (rank ? null : given)
  const { scale, base } = scaledUnit(unit ?? '')
  const end = unitEnd(text, numberEnd, printedUnit)
  const sign = dash === 1 ? -1 : 1
  const printed = sign * (firstOf(figure) ?? 0)
  const raw = text.slice(figure.start - dash, numberEnd)
  const own = figure.raw.replace(/\s?(?:%|‰|phần trăm|phan tram|phần nghìn)$/iu, '').split('/')[0] ?? ''
  const isEnd = last !== figure
  const endRaw = last.raw.replace(/\s?(?:%|‰|phần trăm|phan tram)$/iu, '')
  const whole =
    behind === null
      ? figure.kind === 'ratio'
        ? Number(figure.key.split('/')[1])
        : null
      : Number(`${(behind[1] ?? '').replaceAll('.', '')}.${behind[2] ?? '0'}`)
  const start = figure.start - dash
  return {
    start,
    end,
    raw,
    value: printed * scale,
    printed,
    unit,
    base: base === '' ? null : base,
    scale,
    precision: 0.5 * Math.min(lastDigit(own), isEnd ? lastDigit(endRaw) : Number.POSITIVE_INFINITY) * scale,
    hedge: hedgeOf(text.slice(Math.max(0, start - 20), start), text.slice(end, end + 12)),
    to: last !== figure && last.value !== null ? last.value * scale : null,
    of: whole === null || !Number.isFinite(whole) ? null : whole * scale,
    rank,
  }
}

/** Where the digits end: "4,24 %" is one figure with its sign. */
function numberEndOf(figure: Figure): number {
  const digits = /^[\d.,/\s\u00A0]*\d/u.exec(figure.raw)?.[0].length ?? figure.raw.length
  return figure.start + digits
}

function unitEnd(text: string, numberEnd: number, unit: string | null): number {
  if (unit === null) return numberEnd
  const words = /^\s?(?:phần trăm|phan tram)/iu.exec(text.slice(numberEnd, numberEnd + 12))?.[0]
  if (unit.startsWith('%') && words !== undefined) return numberEnd + words.length
  const at = text.indexOf(unit, numberEnd)
  if (at >= 0 && at <= numberEnd + 2) return at + unit.length
  return numberEnd + unitAfter(text, numberEnd).length
}
