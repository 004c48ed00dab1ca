import type { Passage, PathEntry } from '../../search/passage.ts'
import { keepResults } from '../../search/text/keep-results.ts'

/** What a part of a report is for. */
export type SectionRole = 'result' | 'limit' | 'cause' | 'lesson' | 'target' | 'task'

const WORDS: readonly (readonly [SectionRole, RegExp])[] = [
  ['cause', /nguyên nhân/u],
  ['limit', /hạn chế|yếu kém|khuyết điểm|tồn tại|khó khăn|điểm nghẽn|thách thức|chưa được/u],
  ['lesson', /bài học|kinh nghiệm/u],
  ['target', /mục tiêu|chỉ tiêu|chi tiêu (?:về|môi trường|xã hội|kinh tế)|tầm nhìn/u],
  [
    'task',
    /nhiệm vụ|giải pháp|phương hướng|định hướng|đột phá|chương trình công tác|kiến nghị|đề xuất|^(?:về )?(?:tổ chức thực hiện|trách nhiệm (?:thi hành|thực hiện|của)|phân công)/u,
  ],
  ['result', /kết quả|thành tựu|ưu điểm|đạt được|đánh giá|kiểm điểm|tình hình|làm được/u],
]

/**
 * The roles that a heading or a request names: "Hạn chế và nguyên nhân" → limit, cause. "Kết quả thực hiện các
 * nhiệm vụ" is a result: what was carried out is no task any more.
 */
export const rolesIn = keepResults((text): ReadonlySet<SectionRole> => {
  const words = text.normalize('NFC').toLowerCase()
  const roles = new Set(WORDS.filter(([, pattern]) => pattern.test(words)).map(([role]) => role))
  if (
    /(?:kết quả|tình hình|đánh giá|kiểm điểm)(?:(?!hạn chế|phương hướng|mục tiêu).)*(?:thực hiện|lãnh đạo|nhiệm vụ)/u.test(
      words,
    )
  ) {
    if (!/phương hướng|giải pháp/u.test(words)) roles.delete('task')
    roles.delete('target')
  }
  // What was given to be done and is told as carried out.
  if (/^[\s\d.IVX]*thực hiện (?:các |những )?nhiệm vụ .*giao(?!\p{L})/iu.test(words))
    return new Set(['result'])
  const causeOf =
    /^[\s\d.*]*nguyên nhân (?:của )?(?:những |các )?(hạn chế|tồn tại|yếu kém|thành tựu|kết quả|đạt được)/u
  const named = causeOf.exec(words)?.[1]
  // Why things went well is told with the results.
  if (named !== undefined) return new Set([/thành|kết quả|đạt/u.test(named) ? 'result' : 'cause'])
  return roles
})

/** The roles of the innermost heading that has any. */
export function rolesOfPath(path: readonly PathEntry[]): ReadonlySet<SectionRole> {
  for (const entry of [...path].reverse()) {
    const roles = rolesIn(entry.title)
    if (roles.size > 0) return roles
  }
  return new Set()
}

/**
 * What a paragraph does in a paper without headings, by its lead or its own opening: "Hội nghị chỉ ra ba hạn
 * chế: …" → limit. Empty when nothing tells.
 */
export function rolesOfText(passage: Passage): ReadonlySet<SectionRole> {
  const lead = passage.lead?.text.toLowerCase().slice(-120) ?? ''
  const words = passage.text.toLowerCase().slice(0, 260)
  if (RESULT_LEAD.test(lead) || RESULT_LEAD.test(passage.text.toLowerCase().slice(-120)))
    return new Set(['result'])
  if (LIMIT_OPENING.test(lead) || LIMIT_OPENING.test(words)) return new Set(['limit'])
  if (TASK_LEAD.test(lead) || TASK_OPENING.test(words)) return new Set(['task'])
  return new Set()
}

/** "… có một số kết quả khá nổi bật:", whatever tasks are spoken of before it. */
const RESULT_LEAD = /(?:kết quả|thành tích|ưu điểm|nổi bật)(?!.*(?:hạn chế|nhiệm vụ))[^:;]{0,40}:\s*$/u
const LIMIT_OPENING = /hạn chế|khó khăn, |tồn tại|bên cạnh (?:những )?kết quả/u
const TASK_LEAD = /nhiệm vụ|giải pháp|công việc|yêu cầu|đề nghị/u
const TASK_OPENING =
  /(?:nhiệm vụ|giải pháp|nội dung)[^.]{0,40}sau(?: đây)?\s*:|^(?:đề nghị|yêu cầu|giao |để hoàn thành|(?:trong )?thời gian tới)|^\d{1,2}\s?[-.)]\s/u
