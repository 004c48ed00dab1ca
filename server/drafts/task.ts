import type { Passage, PathEntry } from '../../search/passage.ts'
import type { Span } from '../answer/span.ts'
import { quotablesOf } from './quotable.ts'
import { rolesIn, rolesOfPath, rolesOfText } from './section-role.ts'

/** Something that is to be done, as a report words it. */
export interface Task {
  readonly passage: Passage
  readonly span: Span
  readonly words: string
  /** Who is to do it, "Sở Tài chính"; null where nobody is named. */
  readonly unit: string | null
  /** Until when, "trước ngày 30/6/2027"; null where no time is named. */
  readonly deadline: string | null
}

const UNIT =
  /(?:giao|đề nghị|yêu cầu)(?: cho)? ((?:các |đồng chí )?(?:sở|ban|bộ|ngành|UBND|ủy ban|uỷ ban|văn phòng|công an|bộ chỉ huy|đảng ủy|đảng uỷ|huyện ủy|thành ủy|mặt trận|thường trực|hội|đoàn|trường|chi cục|cục|phòng|thanh tra)[^,;:.()]{0,80}?)(?=\s+(?:chủ trì|phối hợp|tham mưu|tổ chức|khẩn trương|tập trung|tiếp tục|chỉ đạo|rà soát|xây dựng|hoàn thành|lãnh đạo|thực hiện|sớm|báo cáo|theo dõi|chịu|quan tâm|nghiên cứu|kiểm tra|đẩy|triển khai|hướng dẫn|thường xuyên|xem xét|chủ động)|[,;:.(]|$)/iu
const LEADING = /^((?:Sở|UBND|Ủy ban|Văn phòng|Công an|Ban|Bộ Chỉ huy)[^,;:.()]{2,60}?) (?:chủ trì|tham mưu)/u
const DEADLINE =
  /(?:trước|chậm nhất|hạn|hoàn thành(?: [^,;.]{0,40}?)?(?: trong| vào| trước)?|xong(?: trong| trước)?|trong)(?: (?:là|đến|vào|trong|cuối|hết))* (?:ngày \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| tháng \d{1,2}(?: năm \d{4})?)|(?:tháng|quý) [\dIVX]{1,3}(?:\/\d{4}| năm \d{4})|năm 20\d{2})/iu
/** What was done already is told in words of the past. */
const DONE = /(?<!\p{L})(?:đã|đạt được) /iu
const MOST = 40

/** A breakthrough or solution told under results was carried out. */
function isOfResults({ title }: PathEntry): boolean {
  const roles = rolesIn(title)
  return roles.has('result') && !roles.has('task')
}

/**
 * The tasks of the passages in their order: sentences of the parts that set tasks. Those that name who or until
 * when come before others where there are too many.
 */
export function tasksIn(passages: readonly Passage[]): readonly Task[] {
  const tasks = passages.flatMap((passage) => {
    const roles = new Set([...rolesOfPath(passage.path), ...rolesOfText(passage)])
    if (!roles.has('task') || passage.path.some(isOfResults)) return []
    const open = quotablesOf(passage, true).filter(({ text }) => !DONE.test(text))
    return open.map(({ span, text }) => ({
      passage,
      span,
      words: text,
      unit: (UNIT.exec(text) ?? LEADING.exec(text))?.[1]?.trim() ?? null,
      deadline: DEADLINE.exec(text)?.[0] ?? null,
    }))
  })
  const named = tasks.filter(({ unit, deadline }) => unit !== null || deadline !== null)
  const room = Math.max(0, MOST - named.length)
  const others = new Set(tasks.filter((task) => !named.includes(task)).slice(0, room))
  return tasks.filter((task) => others.has(task) || named.slice(0, MOST).includes(task))
}
