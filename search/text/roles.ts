import type { Role } from '../figure.ts'

/** What a part of a report is for. */
export type SectionPurpose = 'result' | 'aim'

const AIM =
  /mục tiêu|chỉ tiêu (?:giao|phấn đấu|đến năm|nghị quyết đề ra|kế hoạch)|phấn đấu|tầm nhìn|phương hướng|định hướng|nhiệm vụ|giải pháp|kế hoạch|dự toán|đột phá|chương trình công tác|dự kiến/u
const RESULT =
  /kết quả|thành tựu|ưu điểm|đạt được|đánh giá|kiểm điểm|tình hình|làm được|hạn chế|yếu kém|tồn tại|khó khăn|nguyên nhân|bài học|thực hiện (?:các |nhiệm vụ|kế hoạch|nghị quyết|chỉ tiêu|mục tiêu|năm|6 tháng|9 tháng|tháng|quý)|thực trạng/u

/**
 * Whether a heading or title opens what was reached or what is aimed at; null where it tells neither. "Kết quả thực
 * hiện kế hoạch năm 2024" tells of results, whatever was carried out; of a title that names both ("Tình hình …;
 * nhiệm vụ …") the first counts.
 */
export function purposeOf(heading: string): SectionPurpose | null {
  const words = heading.normalize('NFC').toLowerCase()
  const result = words.search(RESULT)
  const aim = words.search(AIM)
  if (result < 0 && aim < 0) return null
  if (result < 0) return 'aim'
  // "Thực hiện ba khâu đột phá còn hạn chế": what was carried out.
  if (aim < result && /(?<!tiếp tục )thực hiện(?: \S+){0,3} $/u.test(words.slice(0, aim))) return 'result'
  return aim >= 0 && aim < result && !/thực hiện|kết quả/u.test(words.slice(aim, result + 10))
    ? 'aim'
    : 'result'
}

/**
 * What a heading opens below another. Below "Kết quả thực hiện ba nhiệm vụ đột phá" a heading "Đột phá thứ nhất" names
 * what was carried out: a word that the heading above tells the results of makes no aim. A heading above that names
 * several things ("Kết quả …; nhiệm vụ …") says nothing of the kind.
 */
export function purposeBelow(heading: string, above: string): SectionPurpose | null {
  const own = purposeOf(heading)
  if (own !== 'aim' || purposeOf(above) !== 'result' || /[;,]/u.test(above)) return own
  const aim = AIM.exec(heading.normalize('NFC').toLowerCase())?.[0] ?? ''
  const carriedOut = above.normalize('NFC').toLowerCase().split('thực hiện').slice(1).join(' ')
  return carriedOut.includes(aim) ? 'result' : own
}

/** Words of a table's head, a row or a bracket that give the figure below or behind them its role. */
const HEAD_ROLES: readonly (readonly [Role, RegExp])[] = [
  // "% so với kế hoạch", "TH/KH (%)", "Đạt tỷ lệ", "So sánh (%) với dự toán": how much of something else.
  [
    'share',
    /(?:%|tỷ lệ|tỉ lệ|mức|đạt)[^|]{0,24}(?:so|so với|\/|trên|của|thực hiện)\s*(?:với )?\s*(?:kh|kế hoạch|dt|dự toán|mục tiêu|chỉ tiêu|nq|nghị quyết)|(?:th|uth|thực hiện|ước th|ước)[^|]{0,16}\/\s*(?:kh|kế hoạch|dt|dự toán)|(?:so|so sánh|so với)[^|]{0,24}(?:%)?[^|]{0,10}(?:kh|kế hoạch|dt|dự toán|mục tiêu|nghị quyết|nq)(?!\p{L})|cơ cấu|tỷ trọng|tỉ trọng|(?:đạt|hoàn thành)[^|]{0,8}%|%\s*(?:kh|kế hoạch|dt|dự toán)(?!\p{L})/u,
  ],
  [
    'change',
    /(?:so|so với|so sánh)[^|]{0,24}(?:cùng kỳ|(?<!\p{L})ck(?!\p{L})|năm trước|tháng trước|kỳ trước|(?:19|20)\d{2})|(?:th|thực hiện|ước|uth)[^|]{0,12}\/\s?(?:th|thực hiện|ck|cùng kỳ)|tăng(?:,| \(\+\)|\/| hoặc| trưởng)?\s?[,/(]?\s?giảm|chênh lệch|(?:tăng|giảm) (?:so|\(%\))/u,
  ],
  ['estimate', /(?<!\p{L})(?:ước|dự ước|dự kiến|uth|ưth|dự báo)(?!\p{L})/iu],
  [
    'target',
    /mục tiêu|chỉ tiêu (?:giao|năm|đến|kế hoạch|phấn đấu|nghị quyết|đề ra|nq)|phấn đấu|nghị quyết|(?<!\p{L})nq(?!\p{L})|kế hoạch|(?<!\p{L})kh(?!\p{L})|dự toán|(?<!\p{L})dt(?!\p{L})|trung ương giao|hđnd (?:tỉnh )?giao|được giao|^giao(?: đầu năm)?$|định hướng/u,
  ],
  [
    'base',
    /cùng kỳ|(?<!\p{L})ck(?!\p{L})|năm trước|tháng trước|kỳ trước(?! chuyển)|đầu nhiệm kỳ|đầu năm|năm gốc/u,
  ],
  [
    'result',
    /thực hiện|(?<!\p{L})th(?!\p{L})|kết quả|đã (?:đạt|thực hiện)|chính thức|lũy kế|luỹ kế|quyết toán/u,
  ],
]

/**
 * The role that words of a table's heads give to the cells below; null where they tell none.
 *
 * @param heads all heads above the cell, outermost first
 */
export function roleOfHeads(heads: readonly string[]): Role | null {
  const joined = heads.join(' ').normalize('NFC').toLowerCase()
  // "Tốc độ tăng so với cùng kỳ (%)" is measured itself, it is not by how much another figure changed.
  if (/tốc độ tăng|mức tăng/u.test(joined))
    return heads.some((head) => /kế hoạch|mục tiêu|(?<!\p{L})kh(?!\p{L})/iu.test(head)) ? 'target' : null
  const comparing = HEAD_ROLES.slice(0, 2).find(([, pattern]) => pattern.test(joined))
  if (comparing !== undefined) return comparing[0]
  for (const head of [...heads].reverse()) {
    const words = head.normalize('NFC').toLowerCase()
    const found = HEAD_ROLES.slice(2).find(([, pattern]) => pattern.test(words))
    if (found !== undefined) return found[0]
  }
  return null
}

const CHANGE =
  /(?<!\p{L}|cắt )(tăng|giảm|tăng thêm|giảm bớt|cao hơn|thấp hơn|nhiều hơn|ít hơn|hụt|bội thu|bội chi|gấp)(?: (?:(?:so với )?cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?|thêm|bình quân|(?:hằng|hàng|mỗi) năm|khoảng|trên|hơn|gần|tới|đến|được|ước|tương ứng|tương đương|nhẹ|mạnh|khá|cao|chỉ))*\s*[(:]?\s*$/iu
const UP_OR_DOWN = /giảm|thấp hơn|ít hơn|hụt/iu
/** "Tăng lên 45%", "giảm còn 2,6%": where it came to, not by how much. */
const LEVEL_AFTER_CHANGE = /(?:lên|xuống|còn|đến|đạt|tới mức)(?: (?:còn|mức|khoảng|trên|hơn|gần|dưới))*\s*$/iu
const PLAN_WORDS =
  '(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|kh|dt|nq|so với kế hoạch|kịch bản|định mức|tổng|yêu cầu)'
const SHARE_BEFORE =
  /(?<!\p{L})(?:chiếm|bằng|đạt tỷ lệ|tỷ trọng|chiếm tỷ lệ|chiếm tỷ trọng)(?: (?:khoảng|trên|hơn|gần|tới|chỉ))*\s*$/iu
const SHARE_AFTER = new RegExp(`^\\s?(?:so với |của |trên )?(?:tổng |${PLAN_WORDS})`, 'iu')
const PLAN_AFTER =
  /^\s?(?:so với |của |trên )?(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết|kh|dt|nq)(?!\p{L})/iu
const AIM_BEFORE =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu(?: giao)?|kế hoạch|dự toán|nghị quyết|(?:kh|dt|nq)(?!\p{L})|đề ra|được giao|(?:trung ương|tw|tỉnh|hđnd|thủ tướng chính phủ) giao|định mức|quy định|yêu cầu|cần|phải(?= (?:đạt|hoàn thành|bảo đảm|đảm bảo|giải ngân|tăng|giảm)))(?:(?!đạt được|đã |thực hiện được|[;.]).){0,48}$/iu
const ESTIMATE_BEFORE = /(?<!\p{L})(?:ước|dự ước|dự kiến|ước tính|dự báo)(?:(?![;.]).){0,40}$/iu

/** So much of a plan: "101,4% kế hoạch". */
export function isOfPlan(after: string): boolean {
  return PLAN_AFTER.test(after)
}

/** The role of a figure inside a sentence, from the words around it. */
export interface ClauseRole {
  readonly role: Role | null
  readonly direction: 'up' | 'down' | null
}

/**
 * Reads the role of a figure from its clause.
 *
 * @param before the words of the clause before the figure
 * @param after the words behind its unit
 * @param percent the figure is a share of a hundred or counts points
 */
export function roleOfClause(before: string, after: string, percent: boolean): ClauseRole {
  const near = before.slice(-90)
  const change = CHANGE.exec(near)
  if (change !== null && !LEVEL_AFTER_CHANGE.test(near)) {
    return { role: 'change', direction: UP_OR_DOWN.test(change[1] ?? '') ? 'down' : 'up' }
  }
  if (percent && (SHARE_BEFORE.test(near) || SHARE_AFTER.test(after)))
    return { role: 'share', direction: null }
  if (AIM_BEFORE.test(near)) return { role: 'target', direction: null }
  if (ESTIMATE_BEFORE.test(near)) return { role: 'estimate', direction: null }
  return { role: null, direction: null }
}
