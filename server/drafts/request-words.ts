import { inCapitals, writeOut } from '../../search/text/abbreviations.ts'
import { foldMarks, hasMarks } from '../../search/text/fold.ts'
import { COUNTED_POINTS } from './asked-points.ts'
import { SPEECH, SPEECH_FOR } from './spoken-request.ts'

/** For whom or what for: what stands there is no subject. */
const PURPOSE =
  /(?<!\p{L})(?:để|nhằm|phục vụ)\s+(?:họp|giao ban|báo cáo|trình|phổ biến|gửi|đưa|chèn|bổ sung|làm|chuẩn bị|in|đọc|dùng|nộp|tham khảo|tôi|em|mình|anh|chị|lãnh đạo|sếp|phát biểu|tuyên truyền|quán triệt|nói|trả lời|biết|nắm|xem|hội nghị|cuộc họp|buổi họp|triển khai|viết|soạn)(?!\p{L})[^,;:.]*|(?<!\p{L})gửi\s+(?:cho\s+)?(?:lãnh đạo|sếp|thủ trưởng|chủ tịch|anh|chị)(?!\p{L})[^,;:.]*|(?<!\p{L})cho\s+(?:tôi|mình|em|anh|chị|sếp|lãnh đạo|thủ trưởng|cơ quan|cuộc họp|buổi họp|buổi giao ban|dễ hiểu|dễ đọc|gọn|ngắn gọn|nhanh)(?!\p{L})(?:\s+(?:với|nhé|nhá|ạ|đi|xem|đọc|nắm|biết))*/gu
/** Which of several figures is wanted. */
const NEWEST =
  /(?<!\p{L})(?:(?:lấy|dùng|theo|ưu tiên|chọn)\s+)?(?:(?:số liệu|con số|số|bản|văn bản|báo cáo)\s+)?(?:mới nhất|gần (?:đây )?nhất|cập nhật nhất|sau cùng|số chốt)(?!\p{L})/gu
/** What is told in the order of time. */
const STORY =
  /(?<!\p{L})(?:diễn biến|quá trình|tiến trình|tiến độ|các bước|lịch sử|theo (?:trình tự |thứ tự )?thời gian|từ trước đến nay|(?:cho )?(?:đến|tới) nay)(?!\p{L})/gu
/** Asks how a paper deals out its tasks: its own words are "nhiệm vụ". */
const WHO_DOES =
  /(?<!\p{L})(?:giao|phân công)?\s*(?:những\s+)?(?:việc|nhiệm vụ) gì(?:,?\s*(?:cho )?(?:những )?(?:ai|đơn vị nào|cơ quan nào|sở nào))?(?!\p{L})|(?<!\p{L})(?:(?:lập |kẻ |làm )?bảng )?(?:cơ quan |đơn vị )?(?:ai|nào) (?:phải )?làm (?:những )?(?:việc )?gì(?!\p{L})|(?<!\p{L})(?:(?:thời )?hạn (?:hoàn thành )?(?:là )?(?:nào|gì|đến đâu|khi nào|bao giờ|lúc nào|chót|ra sao)|(?:bao giờ|khi nào|lúc nào) (?:thì )?xong|xong (?:lúc nào|khi nào|bao giờ))(?!\p{L})|(?<!\p{L})(?:có gì|gồm những gì|có những gì|nói những gì|những gì)(?: (?:đáng )?(?:chú ý|mới))?(?!\p{L})/gu
/** "Văn bản được nhắc đến trong các báo cáo": that they are named there goes without saying. */
const NAMED_THERE =
  /(?<!\p{L})(?:đã |có )?được (?:nhắc|viện dẫn|trích dẫn|đề cập|dẫn|nêu|ban hành|kể)(?: (?:đến|tới|ra|tên))?(?!\p{L})(?:\s+(?:trong|ở|tại|theo)(?= ))?/gu
/** The form of what is wanted and how much of it. */
const GIST =
  /(?<!\p{L})(?:(?:những|các|mấy|vài|\d{1,2}|một số)\s+)?(?:điểm|ý|nội dung|nét|mục|vấn đề|thông tin|con số|số liệu)\s+(?:chính|chủ yếu|cơ bản|quan trọng|cốt lõi|nổi bật|đáng chú ý)(?!\p{L})/gu
/** Verbs of making, with the name of what is made: "soạn một đoạn báo cáo về" asks for a text, it names no paper. */
const MAKING =
  /(?<!\p{L})(?:hãy |xin |nhờ |giúp )?(?:soạn|viết|làm|xây dựng|chuẩn bị|dự thảo(?= (?:giúp|hộ|cho|một|01) ))(?: (?:giúp|hộ|lại|cho|nhanh))*(?: (?:tôi|mình|em|anh|chị))?(?: (?:thành )?(?:một|01|1))?(?: (?:đoạn|bản|bài|mẩu|phần))?(?: (?:báo cáo|tóm tắt|tóm lược|tổng hợp|ngắn|phát biểu|văn bản))*(?: (?:tóm tắt|nhanh))?(?:\s+(?:về|cho|của)(?= ))?/gu
/** "Soạn thông báo về …": the kind of paper that is to be made names none to take from. */
const MAKING_PAPER =
  /(?:^|(?<=[.,;]\s*))(?:(?:hãy|xin|nhờ|giúp) )*(?:soạn|viết|làm|lập|thảo|dự thảo)(?: (?:giúp|hộ|cho|nhanh|tôi|mình|em|một|01|1|bản|cái))* (?:thông báo(?<concluding> kết luận)?|kế hoạch|tờ trình|công văn)(?! kết luận| số| \d)(?: (?:ngắn gọn|ngắn|nhanh))?(?: (?:gửi |trình |lên )*(?:hđnd|ubnd|hội đồng nhân dân|ủy ban nhân dân|thường trực|ban thường vụ|tỉnh ủy|lãnh đạo|các sở|sở|bộ|chính phủ)(?: (?!về(?!\p{L}))[\p{L},]+){0,5}(?= về(?!\p{L})))?(?: (?:về việc|về|cho|của|gửi))?(?!\p{L})/gu
/** The same without a verb, by whom it goes to or what it asks: "công văn gửi các sở đôn đốc …". */
const ADDRESSED_PAPER =
  /^\s*(?:công văn|tờ trình|thông báo|kế hoạch)(?=\s+(?:gửi|trình|đôn đốc|yêu cầu|đề nghị|nhắc|xin)(?!\p{L}))/u
/** Of a notice of conclusions that is to be made, what it is taken from: that part of the minutes. */
const CONCLUSIONS = ' phần kết luận '
const TABLE_OF =
  /(?:(?<!\p{L})(?:lập|kẻ|làm|trích|lấy|xin)\s+(?:(?:một|cái)\s+)?(?:bảng|biểu|danh mục|danh sách)|^\s*(?:bảng|biểu)(?!\p{L}))(?:\s+(?:tổng hợp|tóm tắt|phân công|thống kê|kê|theo dõi|(?:các |đầu |những )?việc|số liệu|các số liệu|chỉ tiêu|các chỉ tiêu|nhiệm vụ|các nhiệm vụ|văn bản|các văn bản|so sánh))*/gu
/** Asks who is in a body; what the members do is asked otherwise. */
export const MEMBERS_ASKED =
  /^(?!.*(?:tóm tắt|nhiệm vụ|trách nhiệm|phân công)).*(?:danh sách (?:các )?(?:thành viên|ủy viên|uỷ viên|đồng chí)|(?:gồm|có) (?:những )?ai(?!\p{L})|(?:các )?thành viên (?:của )?(?:ban|tổ|hội đồng|đoàn|tiểu ban)|thành phần (?:của )?(?:ban|tổ|hội đồng|tiểu ban))/u
/** Of such a request what only asks. */
export const MEMBERS =
  /(?<!\p{L})(?:(?:lập|cho|lấy|xin|kê) )*danh sách(?: (?:các )?(?:thành viên|ủy viên|uỷ viên|đồng chí))?(?: (?:của|trong))?|(?:gồm|có) (?:những )?ai(?!\p{L})|(?:các )?(?:thành viên|thành phần)(?: (?:của|trong))?(?= (?:ban|tổ|hội đồng|đoàn|tiểu ban))/giu
/** With a paper what came with it. */
const ATTACHED =
  /(?<!\p{L})(?:(?:và|cùng|với|cả) )*(?:(?:các |những |mấy )?(?:báo cáo|văn bản|tài liệu|phụ lục|dự thảo|quyết định|kế hoạch|đề án|tờ trình|bảng|biểu)(?: [\p{L}]+){0,2} )?(?:được )?(?:gửi |đính |ban hành |trình )?kèm(?: theo)?(?: (?:các |những )?(?:dự thảo |bản )?(?:báo cáo|văn bản|tài liệu|phụ lục|dự thảo|quyết định|nghị quyết|kế hoạch|đề án|quy chế|bảng|biểu))?(?!\p{L})/gu
/** That sources are wanted goes without saying. */
const SOURCED =
  /(?<!\p{L})(?:,\s*)?(?:có |kèm(?: theo)? |ghi(?: rõ)? |nêu(?: rõ)? )(?:dẫn |trích )?(?:nguồn|chú thích)(?: (?:trích dẫn|rõ ràng|đầy đủ|cụ thể))?(?!\p{L})/gu
const ASKING =
  /(?<!\p{L})(?:để )?(?:đưa|chèn|bổ sung) vào (?:một )?(?:bài |bản )?(?:báo cáo|bài viết|văn bản)|(?<!\p{L})(?:theo|từ|dựa (?:trên|vào)|trong) (?:các )?(?:báo cáo|tài liệu|văn bản)(?: (?:trình|của|tại) đại hội)?(?= *$| *[,.;:])|(?<!\p{L})(?:hãy |xin |nhờ |giúp )?(?:lập|(?<!(?:báo cáo|bảng|biểu|bản) )(?:tổng hợp|tóm tắt)|tóm lược|tổng thuật|khái quát|điểm nhanh|so sánh|đối chiếu|nêu|liệt kê|trình bày|cho biết|kể)(?: (?:giúp|hộ(?! nghèo| cận| gia đình| dân| kinh doanh| sản xuất| nông)|lại|cho|nhanh|ra))*(?: (?:tôi|mình|em|anh|chị))?(?!\p{L})|(?<!\p{L})(?:khoảng |trong |dài |chừng |gói gọn )*(?:nửa|một|hai|ba|bốn|\d+(?:[,/]\d)?) trang(?: rưỡi)?(?: a4)?|(?:khoảng |dài )*\d{2,4} (?:chữ|từ)(?!\p{L})|(?<!\p{L})(?:khoảng |dài |trong )*\d{1,2} (?:ý|câu|dòng|phút|gạch đầu dòng)(?!\p{L})|(?<!\p{L})(?:ngắn gọn|vắn tắt|điểm nhanh|gạch đầu dòng|giúp(?: (?:tôi|mình|em))?|hộ (?:tôi|mình|em)|(?:nhé|nhá|ạ|với|nha|đi|thôi|luôn)(?=\s*[.!?]*$))(?!\p{L})/gu

/** "Tx", "tp" before the name of a unit, however it is typed. */
const UNIT_SHORT = /(?<![\p{L}\d])(tx|tp|tt)\.?\s+(?=\p{L})/giu
const UNITS: Readonly<Record<string, string>> = { tx: 'thị xã', tp: 'thành phố', tt: 'thị trấn' }

/** A request taken apart: what it only asks is gone from `rest`. */
export interface RequestWords {
  /** Lower case, NFC, common abbreviations written out. */
  readonly text: string
  /** What names papers, time, area, parts and subject, in its order. */
  readonly rest: string
  /** The newest figure or paper is wanted. */
  readonly newest: boolean
  /** What happened is to be told in the order of time. */
  readonly story: boolean
  /** "… và báo cáo kèm theo": what came with the paper is to be told with it. */
  readonly attached: boolean
}

/** The same words typed without marks: what they were mended to may be anything. */
const UNMARKED_PURPOSE = new RegExp(foldMarks(PURPOSE.source), 'gu')

/** Without what it is for, by the words that were typed where they had no marks. */
function withoutPurpose(words: string, typed: string): string {
  if (hasMarks(typed)) return words.replace(PURPOSE, ' ')
  return [...foldMarks(words).matchAll(UNMARKED_PURPOSE)].reduceRight(
    (left, { index, 0: said }) => `${left.slice(0, index)} ${left.slice(index + said.length)}`,
    words,
  )
}

/**
 * @param request NFC Vietnamese with its marks
 * @param typed as it was typed, perhaps without them
 */
export function requestWords(request: string, typed: string): RequestWords {
  // What was typed with its marks is what is meant: mending turns words of asking into words of papers.
  const meant = (hasMarks(typed) ? typed : request).normalize('NFC')
  const spelt = inCapitals(meant).replace(/(?<!\p{L})kt\s?-\s?xh(?!\p{L})/giu, 'kinh tế xã hội')
  const units = spelt.replace(UNIT_SHORT, (_, short: string) => `${UNITS[short.toLowerCase()]} `)
  const written = (writeOut(units, new Map()) ?? units).toLowerCase()
  const has = (pattern: RegExp) => new RegExp(pattern.source, 'u').test(written)
  const spoken = SPEECH.test(written) ? [SPEECH_FOR] : []
  const without = (words: string, patterns: readonly RegExp[]) =>
    patterns.reduce((left, pattern) => left.replace(pattern, ' '), words)
  const meantFor = without(withoutPurpose(written, typed), [
    ...spoken,
    COUNTED_POINTS,
    SOURCED,
    ATTACHED,
    NEWEST,
    WHO_DOES,
    NAMED_THERE,
    ...(MEMBERS_ASKED.test(written) ? [MEMBERS] : []),
    TABLE_OF,
  ])
  const made = meantFor.replace(ADDRESSED_PAPER, ' ')
  const sources = made.replace(MAKING_PAPER, (_, concluding) => (concluding ? CONCLUSIONS : ' '))
  const rest = without(sources, [MAKING, ASKING, GIST])
  return {
    text: written,
    rest: rest
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/^(?:của|về|cho|trong|ở|tại|những|các|là)\s+/u, ''),
    newest: has(NEWEST),
    story: has(STORY),
    attached: has(ATTACHED),
  }
}

/** Without the words that say in what order a thing is told. */
export function withoutStory(words: string): string {
  return words.replace(STORY, ' ')
}
