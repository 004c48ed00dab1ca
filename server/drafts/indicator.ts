import { type Figure, findFigures } from '../../search/text/figures.ts'
import { splitClauses, splitSentences, type Span as TextSpan } from '../../search/text/sentences.ts'
import type { Span } from '../answer/span.ts'

/** One statement of a measured thing: what, how much, when; all as printed. */
export interface Indicator {
  /** "Thu ngân sách nhà nước trên địa bàn". */
  readonly name: string
  /** "8.615 tỷ đồng", "7,11 - 7,21%/năm". */
  readonly value: string
  readonly figure: Figure
  /** Years and terms printed beside it, "năm 2025"; null when none is. */
  readonly period: string | null
  /** From the name to the end of the value. */
  readonly span: Span
}

/** A time as reports print it. */
const PERIOD_SOURCE =
  '(?:(?:đến |tính đến )?(?:cuối |hết |đầu )?(?:năm (?:19|20)\\d{2}|quý [IVX\\d]{1,3}(?:/| năm )\\d{4}|tháng \\d{1,2}/\\d{4}|(?:cả )?(?:giai đoạn|nhiệm kỳ|thời kỳ)(?: \\d{4}\\s?[-–]\\s?\\d{4})?|(?:0?5|\\d{1,2}) (?:năm|tháng)(?: đầu năm)?(?: \\d{4})?))'
const PERIOD = new RegExp(PERIOD_SOURCE, 'iu')

/** Words between a name and its value: verbs, hedges, times. */
const BRIDGE = new RegExp(
  `(?:[,\\s(]*(?<!\\p{L})(?:${PERIOD_SOURCE}|ước(?: tính| thực hiện| đạt)?|đạt(?: được)?|thực hiện(?: được)?|là|được|còn|chiếm|khoảng|trên|hơn|gần|tối thiểu|xuống còn|lên|lũy kế|dự kiến|tương ứng|bình quân|mới(?= (?:chỉ|đạt|được|có))|(?<!chứng )chỉ|có|với|tăng|giảm))+[\\s(]*$`,
  'iu',
)
const OPENING =
  /^(?:[-–+*•(]\s*|\(\d{1,2}\)\s*|\d{1,2}[.)](?!\d)\s*|(?:trong đó|trong khi|từ đó|đồng thời|ngoài ra|bên cạnh đó|cụ thể|và|riêng|với|có|nâng|đưa|kết quả(?= \p{L})|qua đó|đến nay|hiện nay)[,:]?\s+)+/iu
const CHANGE = /(?:tăng|giảm)(?: thêm| bình quân| khoảng| trên| hơn| gần| là| đạt| được| ước)*\s*$/iu

/** "Quy mô nền kinh tế không ngừng được mở rộng": what the thing does is no part of its name. */
const GROWING =
  /[,\s]+(?:không ngừng|tiếp tục|luôn|đã|duy trì|ngày càng|liên tục|từng bước|từng năm|qua từng năm|qua các năm|cơ bản|hoàn thành|tăng (?:qua|đều))(?=\s|$).*$/iu
/** Names that say nothing without the clause before: a measure of nothing in particular, a place and no more. */
const NAMELESS =
  /^(?:(?:tốc độ(?: tăng)?(?: trưởng)?(?: bình quân)?|bình quân|chỉ tiêu|kế hoạch|tỷ lệ|tỷ trọng|(?:mức |mức độ )?tăng(?: trưởng)?|mức|mức độ|thực hiện|đạt được|số lượng|trong năm|hằng năm|hàng năm|mỗi năm|trung bình)|(?:với |có )?(?:tổng |tổng số |số |tổng mức )?(?:kinh phí|vốn|vốn đăng ký|vốn đầu tư|vốn đầu tư đăng ký|mức đầu tư|đầu tư|số vốn|số tiền|tiền|sản lượng|năng suất|diện tích|doanh thu|giá trị|chi phí|quy mô|công suất|chiều dài|dự án|cuộc|lượt|số)|tổng số|tổng|(?:toàn |cả |trên địa bàn |của )*(?:tỉnh|thành phố|huyện|xã|nước|địa phương|vùng)(?: ta| nhà)?)(?: (?:này|đó|trên|là|của tỉnh|của thành phố))*$/iu
/** Words at the end of a name that only lead on to the value. */
const LEADING_ON =
  /[,\s]+(?:(?:hàng|hằng|mỗi) năm đều|đều|(?<!(?:thực|thể|xuất|phát|đại) )hiện|hiện nay|hiện có|cũng|thêm|(?<!còn )lại|luôn|ước|ước đạt|ước tính|đạt|được|là|với|có|(?<!chứng )chỉ|trên|hơn|khoảng|lên|xuống|còn)$/iu
/** What is measured per so many, not how many: "số bác sĩ trên 10.000 dân là …". */
const DENOMINATOR = /(?:trên|\/|cho|tính trên|mỗi)\s*$/iu
const DENOMINATED =
  /^\s?(?:người dân|dân số|dân|người|hộ|lao động|trẻ|học sinh)[^\d,;.]{0,20}?\s(?:là|đạt|có|còn|ước|khoảng|trên)(?!\p{L})/iu
/** A time that a sentence opens with holds for all of it. */
const OPENING_PERIOD = new RegExp(
  `^[-–+*•\\s]*(?:\\(?\\d{1,2}[.)]\\s*)?(?:trong |tính )?(${PERIOD_SOURCE})\\s?,`,
  'iu',
)
/** A share of something that the clause does not name. */
const SHARE = /chiếm/iu
const MEASURE =
  /^(?:tổng|quy mô|tốc độ|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|cơ cấu|GRDP|GDP|kim ngạch|chỉ số|mức|số|giá trị|diện tích|khu vực|vốn|thu|chi|dư nợ|nợ|doanh thu)(?!\p{L})/iu

/** "05 năm" says when, not how much. */
const DURATION = /^(?:năm|tháng|ngày|tuần|quý)$/iu

const SHORTEST_NAME = 2
const LONGEST_NAME = 16

/**
 * What a sentence measures: the first figure of each clause whose clause opens with its name, as in "Tổng vốn
 * đầu tư toàn xã hội 05 năm đạt 96.300 tỷ đồng". A change ("tăng 9,1%/năm") is named with its word: "Thu ngân
 * sách tăng". Clauses that name nothing give nothing.
 *
 * @param text a passage's text
 */
export function indicatorsIn(text: string, [from, to]: Span = [0, text.length]): readonly Indicator[] {
  const figures = findFigures(text)
  const sentences = splitSentences(text)
  const clauses = splitClauses(text, 0).filter(({ start, end }) => start >= from && end <= to)
  return clauses.flatMap(({ start, end }) => {
    const measured = figures.filter(
      (figure) =>
        figure.start >= start &&
        figure.end <= end &&
        (figure.unit !== null || figure.kind === 'ratio') &&
        !DURATION.test(figure.unit ?? '') &&
        !isDenominator(text, figure),
    )
    let opens = start
    return measured.flatMap((figure) => {
      if (figure.start < opens) return []
      const indicator = indicatorAt(text, opens, figure, figures, openingPeriod(text, start, sentences))
      const comma = text.indexOf(', ', figure.end)
      opens = comma < 0 || comma > end ? end : comma + 2
      return indicator === null ? [] : [indicator]
    })
  })
}

function isDenominator(text: string, { start, end }: Figure): boolean {
  return (
    DENOMINATOR.test(text.slice(Math.max(0, start - 12), start)) &&
    DENOMINATED.test(text.slice(end, end + 60))
  )
}

function openingPeriod(text: string, at: number, sentences: readonly TextSpan[]): string | null {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end)
  return sentence === undefined
    ? null
    : (OPENING_PERIOD.exec(text.slice(sentence.start, sentence.end))?.[1] ?? null)
}

function indicatorAt(
  text: string,
  opens: number,
  figure: Figure,
  figures: readonly Figure[],
  sentencePeriod: string | null,
): Indicator | null {
  const before = text.slice(opens, figure.start)
  const skipped = OPENING.exec(before)?.[0].length ?? 0
  const words = before.slice(skipped)
  const bridge = BRIDGE.exec(words)
  if (bridge === null) return null
  const change = CHANGE.exec(bridge[0])?.[0].trim().split(' ')[0]
  const bare = words.slice(0, bridge.index).trim()
  const printed = PERIOD.exec(words)
  // "Tính từ đầu nhiệm kỳ" says since when, not when.
  const since = printed !== null && /từ\s*$/iu.test(words.slice(0, printed.index))
  const period = since ? null : (printed?.[0] ?? sentencePeriod)
  const name = tidied(nameIn(bare, figure))
  if (name === null) return null
  if (figure.kind === 'percent' && SHARE.test(bridge[0]) && !MEASURE.test(name)) return null
  const syllables = name.split(/\s+/u).length
  if (syllables < SHORTEST_NAME || syllables > LONGEST_NAME || /[;:“”"]/u.test(name)) return null
  if (NAMELESS.test(name)) return null
  if (!/^\p{L}/u.test(name) || /\d{3,}/u.test(name.replace(/1(?:0{0,2})[. ]?000 /gu, ''))) return null
  const until = valueEnd(text, figure, figures)
  return {
    name: change === undefined ? name : `${name} ${change}`,
    value: text.slice(figure.start, until),
    figure,
    period,
    span: [opens + skipped, until],
  }
}

/** The name after the last figure that it holds, without words that lead on; null when nothing is left. */
function tidied(name: string | null): string | null {
  if (name === null) return null
  const comma = name.lastIndexOf(', ')
  const own = comma >= 0 && /\d/u.test(name.slice(0, comma)) ? name.slice(comma + 2) : name
  let bare = own.replace(OPENING, '')
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(LEADING_ON, '')
  }
  return bare === '' ? null : bare
}

/** A range ("7,11 - 7,21%/năm") and the unit belong to the value. */
function valueEnd(text: string, figure: Figure, figures: readonly Figure[]): number {
  let last = figure
  for (const next of figures.filter(({ start }) => start > figure.start)) {
    if (!/^\s?[-–]\s?$/u.test(text.slice(last.end, next.start))) break
    last = next
  }
  const unit = last.unit
  if (unit === null) return last.end
  const at = text.indexOf(unit, Math.max(last.start, last.end - unit.length))
  return at >= 0 && at <= last.end + 2 ? at + unit.length : last.end
}

/** The name without times and without what the thing does besides; null when the figure is of the latter. */
function nameIn(bare: string, figure: Figure): string | null {
  const growing = GROWING.exec(bare)
  const comma = bare.lastIndexOf(', ')
  if (growing !== null && comma > growing.index) return nameIn(bare.slice(comma + 2), figure)
  if (growing !== null && figure.kind === 'percent') return null
  return withoutPeriod(growing === null ? bare : bare.slice(0, growing.index))
}

/**
 * The name in the words before a value or a year: "Kim ngạch xuất khẩu tăng qua các năm: " gives "Kim ngạch
 * xuất khẩu"; null where they name nothing.
 */
export function bareName(words: string): string | null {
  const opened = words.replace(OPENING, '').replace(/[\s:,(]+$/u, '')
  const bare = withoutPeriod(opened.replace(GROWING, '').replace(BRIDGE, ''))
  const syllables = bare.split(/\s+/u).length
  const speaks =
    /^(?!theo |trong |với |từ |tại )\p{L}/iu.test(bare) &&
    !/[;:.“”"]|\d{3,}/u.test(bare) &&
    !NAMELESS.test(bare)
  return speaks && syllables >= SHORTEST_NAME && syllables <= LONGEST_NAME ? bare : null
}

function withoutPeriod(name: string): string {
  return name
    .replace(new RegExp(`^${PERIOD_SOURCE}[,\\s]+`, 'iu'), '')
    .replace(new RegExp(`[,\\s]+${PERIOD_SOURCE}$`, 'iu'), '')
    .replace(/[,\s(]+$/u, '')
}
