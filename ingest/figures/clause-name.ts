import { MEASURE_WORDS } from '../../search/lexicon/measures.ts'
import type { AreaMention } from '../../search/text/areas.ts'
import type { TimeMention } from '../../search/text/time-mentions.ts'

/** Words that open a clause and name nothing. */
const OPENING =
  /^(?:[-–+*•(]\s*|\(\d{1,2}\)[-–.]?\s*|\d{1,2}\)?\s?[-–]\s+|\d{1,2}\)\s*|thứ (?:nhất|hai|ba|tư|năm)(?!\p{L})|trên địa bàn(?=\s*,)|với kết quả (?:này|đó|trên)(?!\p{L})|\d{1,2}(?:\.\d{1,2})*[.)]\s+|[a-zđ][.)]\s+|[ivx]{1,4}\.\s+|(?:trong đó|trong khi(?: đó)?|trong số này|(?:trong |cả |đầu |qua |suốt |toàn )?(?:nhiệm kỳ|giai đoạn|thời kỳ)(?: này| qua| vừa qua)?|trong(?! hạn(?!\p{L}))|từ đó|đồng thời|ngoài ra|ngược lại|mặt khác|nhìn chung|đặc biệt(?: là)?|do đó|bên cạnh đó|cụ thể(?: là| như sau)?|gồm(?: có)?|bao gồm|và|còn|riêng|với|có(?: tới)?|nâng(?! cấp)|đưa(?! (?:vào|ra)(?!\p{L}))|kết quả(?= \p{L}|,\s)|(?:trung bình|bình quân) (?:mỗi|hằng|hàng) (?:năm|quý|tháng|ngày)|qua đó|đến nay|hiện nay|hiện có|hiện|tính chung|tính riêng|tính|ước tính|ước|theo đó|nhất là|chủ yếu là|lần lượt|tương ứng|tổng cộng|về|là|lũy kế|luỹ kế|ph[ấầ]n đ[ấầ]u|(?:hằng|hàng) năm|cả|nhưng|song|tuy nhiên|tiếp tục|đã|mới|các)(?!\p{L})[,:]?\s*)+/iu
/** Words between a name and its value: verbs, hedges. None is made of two others: a run reads in one way only. */
const BRIDGE =
  /(?:[,\s(:=≥≤><~]|(?<!\p{L})(?:ước|dự ước|dự kiến|đạt|thực hiện|là|được|còn|chiếm|(?<!(?:văn|đồng|công|thăng|cân) )bằng|vượt|khoảng|trên|dưới|hơn|gần|tối thiểu|tối đa|ít nhất|xuống|lên|lũy kế|luỹ kế|ph[ấầ]n đ[ấầ]u|tương ứng|tương đương|bình quân|(?<!(?:nông thôn|thành lập|đổi|cấp|xây|xây dựng|kết nạp|đăng ký|làm|tuyển|trồng|phát triển) )mới|(?<!chứng )chỉ|có|với|(?<!(?:tốc độ|vào|cho) )tăng(?: trưởng)?|(?<!cắt )giảm(?: bớt)?|thêm|từ|đến|tới|ở mức|mức|cao hơn|thấp hơn|gấp|tỷ lệ|không quá|trở lên|đứng(?: đầu)?|vươn lên|(?<!sắp )xếp|luôn|(?<=chiếm )tỷ trọng|thứ|hạng|cho|so|cùng kỳ|kế hoạch|dự toán|mục tiêu|(?<!(?:số|các|có|số lượng|\d) )chỉ tiêu|kh|dt|nq|xấp xỉ|chính thức|đã|cả|(?:hằng|hàng|mỗi) năm|năm|nay|tính|nhẹ|mạnh|khá|cũng|đều|vẫn|(?<!(?:trở|còn|kết) )lại|(?<!(?:phát|thực|thể|xuất|tái|biểu) )hiện|ngày|trong đó|(?<!(?:ngoại|bàn|chuyển|hội|xã) )giao|đề ra|tổng cộng|quanh mức|quá|tiếp tục))+$/iu
const LEADING_BRIDGE =
  /^(?:[,\s(:]|(?:ước(?: tính| thực hiện| đạt)?|đạt(?: được)?|là|được|còn|tăng|giảm|bằng|vượt|gấp|so với|so|cùng kỳ)(?!\p{L}))+/iu
/** Words that say how something went and are no part of its name. */
const GROWING =
  /[,\s]+(?:không ngừng|tiếp tục|luôn|duy trì|ngày càng|liên tục|từng bước|qua từng năm|qua các năm|tăng (?:qua|đều|khá|cao|mạnh)|có xu hướng|có mức|đã được|được quan tâm)(?=\s|$).*$/iu

/** Words that name nothing by themselves. */
const EMPTY =
  /^(?:(?:không|chưa|để|tỉnh|huyện|xã|thành phố|toàn|đó|này|trên|số|tổng|việc|kết quả|như sau|sau|khi|nếu|thì|nên|cũng|đều|phải|cần|ở|tại|vào|theo|nhất|quý|tháng|ngày|vẫn|rất|hơn|kém|bị|do|ra|lại|trở|lên|xuống|tiếp)(?:\s|$))+$/iu

/** "… dự giải, kết quả đạt 31 huy chương": leads on to what came of it. */
const RESULT_LEADS = /,\skết quả$/iu
/** "Kinh tế tiếp tục phục hồi, tốc độ tăng trưởng …": a measure behind a comma is what the figure is of. */
const MEASURE_OPENS = new RegExp(
  `,\\s+(?:(?:trong đó|với|đưa|đến|trong|vào)\\s+)?(?=(?:${MEASURE_WORDS})(?!\\p{L}))`,
  'giu',
)

const TELLS =
  /(?<!\p{L})(?:tăng|giảm|đạt|tiếp tục|phục hồi|duy trì|ổn định|cải thiện|chuyển (?:biến|dịch)|phát triển|mở rộng|còn|là|cao|thấp)(?!\p{L})/iu
const MEASURE_FIRST = new RegExp(`^[\\s,]*(?:${MEASURE_WORDS})(?!\\p{L})`, 'iu')
const LONGEST_MEASURE = 32

const SHORTEST = 2
/** Characters before a figure in which its name is looked for. */
const LONGEST_BEFORE = 600
const LONGEST_SYLLABLES = 16
/** Words that open a clause of their own before the comma. */
const CLAUSE_BEFORE =
  /(?<!\p{L})(?:đặc biệt|nhất là|để|nhằm|thông qua|qua|thực hiện|trên cơ sở|căn cứ|cùng với|sau khi|triển khai|cụ thể hóa|từ khi|từ đầu)(?!\p{L})/iu
/** "…, đặc biệt là cụ thể hóa chương trình, huyện | đã ban hành …": who did what, behind a comma. */
const DONE_BY = /,\s+(?=(?:\p{L}+\s){1,5}đã\s\p{Ll})/gu
/** Fewer syllables before the comma belong to a name of several parts: "Thu, chi ngân sách". */
const LEAST_BEFORE_MEASURE = 3

/** A name and where it stands in the text. */
export interface Name {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Blanks out the mentions, so that neither a time nor an area is part of a name. */
export function blanked(
  text: string,
  mentions: readonly Pick<TimeMention | AreaMention, 'start' | 'end'>[],
): string {
  let out = text
  for (const { start, end } of mentions) out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end)
  return out
}

/**
 * The name in the words of a clause before a figure, without what leads on to the value; null where they name
 * nothing ("tăng", "bằng", "ước đạt").
 *
 * @param words text with times and areas blanked out, in which offsets are true
 * @param from where the clause begins
 * @param to where the figure begins
 */
export function nameBefore(words: string, from: number, to: number): Name | null {
  let start = Math.max(from, to - LONGEST_BEFORE)
  let end = to
  const bridge = BRIDGE.exec(words.slice(start, end))
  if (bridge !== null) end = start + bridge.index
  const lost = [...words.slice(start, end).matchAll(new RegExp(LOST_STOP, 'gu'))].at(-1)
  if (lost !== undefined && syllables(words.slice(start + lost.index, end)) >= SHORTEST)
    start += lost.index + 1
  for (let changed = true; changed; ) {
    const opening = OPENING.exec(words.slice(start, end)) ?? /^\s+/u.exec(words.slice(start, end))
    changed = opening !== null && opening[0].length > 0
    start += opening?.[0].length ?? 0
  }
  // "… dân quân tự vệ ở xã và giảm 39 người": what stands before "và" was counted before.
  const another = /^\s*(?:có|tăng|giảm|thêm|trên|dưới|hơn|gần|khoảng|tối thiểu|tối đa|ít nhất)(?!\p{L})/iu
  if (bridge !== null && /\svà\s*$/u.test(words.slice(start, end)) && another.test(bridge[0])) return null
  const opens = [...words.slice(start, end).matchAll(MEASURE_OPENS)].at(-1)
  const beforeMeasure = words.slice(start, start + (opens?.index ?? 0))
  // "Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ tiêu dùng": two measures of which nothing is said between are one name.
  const isOneName = MEASURE_FIRST.test(beforeMeasure) && !TELLS.test(beforeMeasure)
  const isWith = /với\s+$/iu.test(opens?.[0] ?? '')
  if (opens !== undefined && !isOneName && (isWith || syllables(beforeMeasure) >= LEAST_BEFORE_MEASURE))
    start += opens.index + opens[0].length
  const done = [...words.slice(start, end).matchAll(DONE_BY)].at(-1)
  if (done !== undefined && CLAUSE_BEFORE.test(words.slice(start, start + done.index)))
    start += done.index + done[0].length
  const went = [...words.slice(start, end).matchAll(WENT)].at(-1)
  const afterWent = went === undefined ? start : start + went.index + went[0].length
  if (syllables(words.slice(afterWent, end)) >= SHORTEST) start = afterWent
  const growing = GROWING.exec(words.slice(start, end))
  if (growing !== null) end = start + growing.index
  return tidied(words, start, end)
}

/** "… được giữ vững, tội phạm …": behind a clause that says how something went, another is named. */
const WENT =
  /(?<!\p{L})(?:được|tiếp tục|luôn|ngày càng|cơ bản)\s(?:[\p{L}]+\s){0,2}(?:giữ vững|giữ ổn định|ổn định|đảm bảo|bảo đảm|củng cố|nâng lên|nâng cao|quan tâm|mở rộng|cải thiện|tăng cường|đẩy mạnh|chú trọng|duy trì|phát huy|kiểm soát|kiềm chế|kéo giảm|phát triển),\s+|(?<!\p{L})(?:chưa|không) (?:có|phát sinh|ghi nhận|để xảy ra)\s\p{L}+(?:\s\p{L}+){0,7}\s?,\s+(?:chỉ\s+|nhưng\s+|song\s+)?|,\s+(?:thứ (?:hai|ba|tư|năm|sáu)(?: là)?|đến nay|hiện nay|hiện tại|hiện)\s+/giu

/** What leads on to the next figure is no part of what was counted: "… thời gian giải quyết | từ". */
const LEADS_ON = /(?:\s(?:từ|đến|lên|tới|khoảng|trên|dưới|gần|hơn|chỉ|còn|ước|đã|cho|của|thêm))+\s*$/iu

/** One name of several kinds, commas and all. */
const NAMES_OF_SEVERAL =
  /cán bộ, (?:đảng viên|công chức|chiến sĩ|giáo viên)(?:, (?:công chức|viên chức|người lao động|nhân viên))*|công chức, viên chức|đoàn viên, (?:hội viên|thanh niên)|xã, phường(?:, thị trấn)?|phường, thị trấn|ấp, khu vực|thôn, (?:bản|ấp|tổ dân phố)|tỉnh, thành phố|thương binh, bệnh binh|đề tài, dự án|khiếu nại, tố cáo(?:, (?:kiến nghị|phản ánh))*|kiến nghị, phản ánh|tham nhũng, (?:lãng phí, )?tiêu cực/giu

/** Where the words behind a number leave what it counts. */
const STOP =
  /[,;:.()“”"]|(?<!chưa|không)\s(?:đạt(?! (?:chuẩn|tiêu chuẩn|tiêu chí|danh hiệu|giải|kế hoạch|trình độ|yêu cầu|loại|hạng))|(?<!(?:văn|đồng|công|thăng|cân)\s)bằng(?! (?:tiến sĩ|thạc sĩ|đại học|cao đẳng|trung cấp|cấp|khen|lái|sáng chế))|tăng|giảm|chiếm|so|(?:tổng )?trị giá|trong đó|và(?! (?:công nghệ|đào tạo|đầu tư|môi trường|phát triển nông thôn|truyền thông|nhân văn|xã hội|hội nhập|\p{Lu}\p{Ll}))|với|do|để|tại|của(?= tỉnh)|là|có|còn|nhằm|minh chứng|góp phần|cho thấy|thể hiện|(?<!đi )vào|trước|sau|theo(?! (?:tiêu chuẩn|quy chuẩn|chuẩn|hướng|mô hình|hình thức|phương thức|chuỗi)))(?!\p{L})|\d/gu

/**
 * The words behind a number that say what it counts: "768 | doanh nghiệp thành lập mới".
 *
 * @param isShare so many of a hundred: of whom it is told may be of several kinds ("100% hộ nghèo và cận nghèo được …")
 */
export function nameAfter(words: string, from: number, to: number, isShare = false): Name | null {
  const behind = words.slice(from, to).replace(NAMES_OF_SEVERAL, (name) => name.replaceAll(',', '-'))
  const stop = endOfCounted(behind, /\d/u.test(words.charAt(to)), isShare)
  const lost = LOST_BEHIND.exec(behind)?.index ?? stop
  const end = from + Math.min(stop, lost)
  const leading = LEADS_ON.exec(words.slice(from, end))
  return tidied(words, from, leading === null ? end : from + leading.index, true)
}

/** "Doanh nghiệp có doanh thu từ xuất khẩu, …" is counted by what it has; "dự án có tổng vốn 20 tỷ" tells of its own. */
function endOfCounted(behind: string, isBeforeNumber: boolean, isShare: boolean): number {
  const stops = [...behind.matchAll(STOP)]
  for (const [at, stop] of stops.entries()) {
    const joins = isShare && stop[0].trim() === 'và'
    if (stop[0].trim() !== 'có' && !joins) return stop.index
    const next = stops[at + 1]
    const isOfNumber = next === undefined ? isBeforeNumber : /\d/u.test(next[0])
    const has = behind.slice(stop.index + stop[0].length, next?.index)
    if (isOfNumber || !/^\s\p{Ll}/u.test(has) || syllables(has) < SHORTEST || HAS_MORE.test(has))
      return stop.index
  }
  return behind.length
}

/** Behind "có": no mark of those that are counted. */
const HAS_MORE =
  /^\s(?:thêm|tổng|nhiều|xu hướng|chuyển biến|tiến bộ|thể|hiệu quả|kết quả|hơn|trên|gần|sự)(?!\p{L})/iu

/** "… người dân tộc thiểu số Đầu tư nâng cấp 02 trường": a capital that opens a sentence whose stop is lost. */
const LOST_STOP =
  /(?<=(?<!\p{L})(?!(?:và|ngành|bộ|ban|sở|phòng|khối|vụ|cục|về|của|theo|quỹ|trào|trình|án|trường|thứ)\s)\p{Ll}+)\s(?=(?:Đầu tư|Tổ chức|Thực hiện|Xây dựng|Hỗ trợ|Trong đó|H[àằ]ng (?:năm|tháng|quý)|Qua|Tính đến|Đến nay|Tiếp tục|Triển khai|Ngoài ra|Đồng thời|Bên cạnh|Cụ thể|Hiện|Trong|Riêng|Năm|Ban hành|Phối hợp|Các|Từ|Trên|Tỷ lệ)(?:,|\s(?:\p{Ll}|\d)))/u
/** "… kiến nghị Đã giải quyết 74 đơn": behind what is counted it tells of something else; before, of what. */
const LOST_BEHIND = new RegExp(LOST_STOP.source.replace('Các|', 'Các|Đã|'), 'u')

/** @param isBehind of a long run behind a number its first words tell what it counts */
function tidied(words: string, from: number, to: number, isBehind = false): Name | null {
  let start = behindBracket(words, from, to)
  let end = to
  if (isBehind) end = start + firstWords(words.slice(start, end)).length
  else start = end - cutLong(words.slice(start, end)).length
  while (start < end && /[^\p{L}\p{N}“"]/u.test(words.charAt(start))) start++
  // "…, trên địa bàn …, giải ngân": what a long run was cut to may open as a clause does.
  start += /^trên địa bàn\s*(?:,\s*)+/iu.exec(words.slice(start, end))?.[0].length ?? 0
  while (end > start && /[^\p{L}\p{N})”"%]/u.test(words.charAt(end - 1))) end--
  const text = words
    .slice(start, end)
    .replace(/\s+/gu, ' ')
    .replace(/\s+([,;)])/gu, '$1')
    .replace(/\(\s*\)/gu, '')
    .trim()
  if (text.length < SHORTEST || !/\p{L}{2}/u.test(text) || EMPTY.test(text) || RESULT_LEADS.test(text))
    return null
  // "… tăng 5% so với năm 2021 hoặc tăng 7% so với năm 2020" goes on from what grew.
  if (/^so (?:với|cùng)(?!\p{L})/iu.test(text)) return null
  return { text, start, end }
}

/** No name holds the end of a bracket that opened before it. */
function behindBracket(words: string, from: number, to: number): number {
  let depth = 0
  let start = from
  for (let at = from; at < to; at++) {
    const letter = words.charAt(at)
    if (letter === '(') depth++
    else if (letter === ')' && depth === 0) start = at + 1
    else if (letter === ')') depth--
  }
  return start
}

/** "… tổ chức chính trị - xã hội các cấp đã | vận động …": behind who did it, what was done. */
const DONE = /(?<!\p{L})đã\s+(?:tham gia\s+)?/giu

/** Of a long run of words what stands behind the last comma that leaves enough, else its last words. */
function cutLong(words: string): string {
  // A measure of several things, commas and all: "Tổng kim ngạch xuất, nhập khẩu trực tiếp, ủy thác và …".
  if (MEASURE_FIRST.test(words) && syllables(words) <= LONGEST_MEASURE) return words
  let rest = words
  while (syllables(rest) > LONGEST_SYLLABLES) {
    const comma = rest.search(/[,;]\s/u)
    if (comma < 0 || syllables(rest.slice(comma + 1)) < SHORTEST) break
    rest = rest.slice(comma + 1)
  }
  const count = syllables(rest)
  if (count <= LONGEST_SYLLABLES + 6) return rest
  const done = [...rest.matchAll(DONE)].at(-1)
  const what = done === undefined ? '' : rest.slice(done.index + done[0].length)
  if (syllables(what) > SHORTEST && syllables(what) <= LONGEST_SYLLABLES) return what
  return rest
    .split(/(?<=\s)(?=\S)/u)
    .slice(-LONGEST_SYLLABLES)
    .join('')
}

function firstWords(words: string): string {
  return words
    .split(/(?<=\s)(?=\S)/u)
    .slice(0, LONGEST_SYLLABLES + 6)
    .join('')
}

function syllables(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Nothing but verbs and hedges: the figure speaks of what was named before. */
export function isBridge(words: string): boolean {
  const bare = words.replace(LEADING_BRIDGE, '')
  return bare.trim() === '' || BRIDGE.exec(bare)?.index === 0
}

/** A piece between commas that tells of the figure before it, or why, and opens nothing new. */
const RELATION =
  /^\s*(?:là|do|nhờ|so với|so|cao hơn|thấp hơn|nhiều hơn|ít hơn|đứng|xếp|chủ yếu|mặc dù|vì|để|nhằm|theo|qua đó|góp phần|đáp ứng|tương ứng|tương đương|chưa đạt|không đạt|vượt|đạt (?:kế hoạch|mục tiêu|chỉ tiêu)|hoàn thành (?:kế hoạch|mục tiêu|chỉ tiêu)|bằng|tập trung|nhưng|song|kể từ|lớn nhất|cao nhất|thấp nhất|nhiều nhất|mức (?:cao|thấp|lớn) nhất|thành phố(?=\s*(?:,|$|(?:(?:trong|của|trên) )?(?:cả nước|toàn quốc))))(?!\p{L})/iu

/** The words tell of what was measured before, and open nothing new. */
export function isRelation(words: string): boolean {
  return (
    RELATION.test(words) ||
    /(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|cùng kỳ)(?: (?:năm|giao|đề ra|trước))?\s*$/iu.test(
      words,
    )
  )
}

/** Where the clause of a figure begins, and the words before a colon that introduce it. */
export interface Clause {
  readonly start: number
  readonly lead: readonly [start: number, end: number] | null
}

/**
 * The clause of a figure: behind the last semicolon or colon since the figure before, and without the words that
 * still tell of that one.
 *
 * @param words text with times and areas blanked out
 * @param from end of the figure before, or start of the sentence
 * @param isFirst nothing was measured before in the sentence
 */
export function clauseOf(words: string, from: number, to: number, isFirst: boolean): Clause {
  const between = words.slice(from, to)
  let depth = 0
  let start = 0
  let colon = -1
  for (let at = 0; at < between.length; at++) {
    const letter = between.charAt(at)
    if (letter === '(') depth++
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && letter === ';') start = at + 1
    else if (depth === 0 && letter === ':' && between.slice(at + 1).trim() !== '') {
      colon = at
      start = at + 1
    }
  }
  const lead: readonly [number, number] | null =
    colon >= 0 && start === colon + 1 ? [from + between.lastIndexOf(';', colon) + 1, from + colon] : null
  if (!isFirst && start === 0) {
    // A remark in brackets ("… (hoàn thành trước thời hạn) và 11 xã …") is of what stands before it.
    const bare = between.replace(/\([^()]*\)/gu, (remark) => ' '.repeat(remark.length))
    const cut =
      /[,;(]\s?[Tt]rong đó[,:]?\s/u.exec(bare) ??
      /[,).(–]|\s(?:và(?!\s(?:công nghệ|đào tạo|đầu tư|môi trường|truyền thông|xã hội)(?!\p{L}))|còn|[Tt]rong đó,?|trong khi|với(?=\s(?:số|tổng|quy mô|diện tích|công suất|sản lượng|kinh phí)(?!\p{L})))\s|\s(?:bao )?gồm(?: có)?[\s:]/u.exec(
        bare,
      )
    start = cut === null ? 0 : cut.index + cut[0].length
  }
  for (let piece = between.slice(start); RELATION.test(piece); piece = between.slice(start)) {
    const comma = piece.search(/,\s/u)
    if (comma < 0) break
    start += comma + 1
  }
  return { start: from + start, lead }
}
