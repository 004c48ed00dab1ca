import type { Passage, PathEntry } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import { capital } from '../../search/text/capital.ts'
import { splitSentences } from '../../search/text/sentences.ts'
import type { Span } from '../answer/span.ts'
import { DOING } from './doing-words.ts'
import { namesBody, quotablesOf } from './quotable.ts'
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

const BODY =
  '(?:(?:các |đồng chí )?(?:sở|ban|bộ|ngành|cấp ủy|cấp uỷ|cấp|địa phương|cơ quan|đơn vị|tổ chức đảng|đoàn thể|UBND|HĐND|Hội đồng nhân dân|ủy ban|uỷ ban|văn phòng|công an|bộ chỉ huy|đảng ủy|đảng uỷ|đảng bộ|tỉnh ủy|tỉnh uỷ|huyện ủy|huyện uỷ|thành ủy|thành uỷ|mặt trận|thường trực|hội|đoàn|trường|chi cục|cục|phòng|thanh tra|người đứng đầu))(?!\\p{L})'
const ACTS =
  'chủ trì|phối hợp|tham mưu|tổ chức|khẩn trương|tập trung|tiếp tục|chỉ đạo|rà soát|xây dựng|hoàn thành|lãnh đạo|thực hiện|sớm|báo cáo|theo dõi|chịu|quan tâm|nghiên cứu|kiểm tra|đẩy|triển khai|hướng dẫn|thường xuyên|xem xét|chủ động|có trách nhiệm|tăng cường|cần|phải|nhất là|trực tiếp|hoàn chỉnh|hoàn thiện|trình|chuẩn bị|kiểm điểm|thông báo|công khai|lập|bố trí|tổng hợp|đôn đốc|giám sát|cân đối|thẩm định|bổ sung|điều chỉnh|cấp'
const GIVEN = new RegExp(
  `(?<!\\p{L})(?:giao|đề nghị|yêu cầu|phân công)(?: cho)? (${BODY}[^;:.()]{0,80}?)(?=\\s+(?:${ACTS})(?!\\p{L})|[;:.(]|,\\s(?!\\p{Lu}|ban|sở|ngành|địa phương|huyện|xã)|$)`,
  'iu',
)
/** "(Phòng Nông nghiệp chủ trì)" behind what is to be done. */
const IN_BRACKETS =
  /\(((?:(?!tại|do |theo )\p{L}+[\s-]*){2,12}?) (?:là cơ quan )?(?:chủ trì|đầu mối|thực hiện|tham mưu)[^)]{0,60}\)/iu
const LEADING = new RegExp(`^(${BODY}[^;:.()]{0,90}?) (?:${ACTS})(?!\\p{L})`, 'iu')
const DEADLINE =
  /(?<!\p{L})(?:(?:trước|chậm nhất|hạn cuối|xong|hoàn thành|trong|hết|đến|từ nay đến)(?: (?:là|đến|vào|trong|trước|cuối|hết))* (?:\d{1,2}\/\d{1,2}\/\d{4}|ngày \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| tháng \d{1,2}(?: năm \d{4})?)|(?:tháng|quý) [\dIVX]{1,3}(?:\/\d{4}| năm \d{4})|năm 20\d{2}|đầu năm 20\d{2}|nhiệm kỳ 20\d{2}\s?[-–]\s?20\d{2}))/iu
/** A year that names a plan, not a time for what is told. */
const PLAN_YEAR =
  /(?:quy hoạch|chiến lược|đề án|chương trình|kế hoạch|nghị quyết|dự án|tầm nhìn)[^,;]{0,90}$/iu

/** Who is told to do it stands before "cần" or "phải". */
const DUTY = /^[^,;.]{3,90}? (?:cần|phải)(?: phải)? (?!thiết)/iu
/** What was done, how it stands, what it comes to: no task. */
const EVALUATION =
  /(?:còn (?:thiếu|yếu|chậm|hạn chế|khó khăn|thấp|nhiều|bất cập|dàn trải|lúng túng|tình trạng)|chưa (?:được|đáp ứng|phát huy|cao|nhiều|thật|đồng bộ|có|đạt|theo kịp|tương xứng)|đạt (?:được )?(?:nhiều |một số )?kết quả|(?:^|[,;] )(?:\p{L}+ ){0,5}đã (?!đạt|đề ra|phê duyệt|được|ban hành|có|ký|nêu|xác định|giao|duyệt|đăng))/iu
const RESULTING =
  /(?:^|[,;]\s)(?:đến nay|kết quả|qua đó|hiện nay|trong nhiệm kỳ)[,\s][^;]{0,60}(?:đã|đạt|được)(?!\p{L})/iu
const FEWEST_SYLLABLES = 8

/** A breakthrough or solution told under results was carried out. */
function isOfResults({ title }: PathEntry): boolean {
  const roles = rolesIn(title)
  return roles.has('result') && !roles.has('task')
}

/**
 * The tasks of the passages in their order: sentences of the parts that set tasks which tell what to do, or whom
 * to, or until when. Targets, evaluations and headings are none.
 */
export async function tasksIn(passages: readonly Passage[], pause: Pause): Promise<readonly Task[]> {
  const tasks: Task[] = []
  for (const passage of passages) {
    await pause()
    tasks.push(...tasksOf(passage))
  }
  return tasks
}

/** "Sở Xây dựng", "Ban Tổ chức": an act that is written with a capital is part of a name. */
const NAMED_ACT = new RegExp(`(?<=\\p{L}\\s)(?:${ACTS.split('|').map(capital).join('|')})(?!\\p{L})`, 'gu')

/** Who is told to do something; null where nobody is named. */
function unitIn(text: string, patterns: readonly RegExp[]): string | null {
  const masked = text.replace(NAMED_ACT, (act) => 'x'.repeat(act.length))
  for (const pattern of patterns) {
    const found = pattern.exec(masked)
    const body = found?.[1]
    if (found === null || body === undefined) continue
    const start = found.index + found[0].indexOf(body)
    return text.slice(start, start + body.length).trim()
  }
  return null
}

/** Cells of a table that deals out tasks: "Nhiệm vụ: …; Cơ quan chủ trì: Sở Y tế; Thời hạn: 30/6/2027". */
const TASK_CELL =
  /(?:^|; )(?:(?:Tên |Nội dung )?(?:nhiệm vụ|công việc)|Nội dung)[^:;]{0,40}: ([^;]+(?:;(?! [\p{Lu}][^:;]{2,50}:)[^;]*)*)/iu
const UNIT_CELL =
  /(?:^|; )(?:Cơ quan|Đơn vị)(?: \/ ?đơn vị)?(?: (?:chủ trì|thực hiện|đầu mối|chịu trách nhiệm))[^:;]{0,30}: ([^;]+)/iu
const TIME_CELL = /(?:^|; )(?:Thời hạn|Thời gian|Tiến độ|Hoàn thành|Hạn)[^:;]{0,30}: ([^;]+)/iu

/** The row of a table that deals out tasks; null for any other. */
function taskOfRow(passage: Passage): Task | null {
  const { text, table } = passage
  if (table === undefined || table.header === true) return null
  const task = TASK_CELL.exec(text)
  const unit = UNIT_CELL.exec(text)?.[1]?.trim() ?? null
  const told = task?.[1]?.trim()
  if (task === null || told === undefined || unit === null) return null
  const start = task.index + task[0].indexOf(told)
  const words = capital(told)
  return {
    passage,
    span: [start, text.length],
    words: /[.!?]$/u.test(words) ? words : `${words}.`,
    unit,
    deadline: TIME_CELL.exec(text)?.[1]?.trim() ?? null,
  }
}

/** The body that a heading above names: what stands below it is for that body. */
function bodyAbove({ path }: Passage): string | null {
  return path.map(({ title }) => title.replace(/[:;.]\s*$/u, '')).findLast(namesBody) ?? null
}

function tasksOf(passage: Passage): readonly Task[] {
  const row = taskOfRow(passage)
  if (row !== null) return [row]
  const roles = new Set([...rolesOfPath(passage.path), ...rolesOfText(passage)])
  if (passage.path.some(isConclusion)) roles.add('task')
  if (!roles.has('task') || passage.kind === 'heading' || passage.path.some(isOfResults)) return []
  // An item of a list of tasks is one, whatever word it opens with.
  const isListed = passage.kind === 'item' && isOfTasksAlone(passage)
  const leadUnit = unitIn(passage.lead?.text ?? '', [GIVEN])
  const labelled = labelledTasks(passage)
  if (labelled.length > 0) return labelled
  return quotablesOf(passage, true).flatMap(({ span, text }) => {
    const unit = unitIn(text, [GIVEN, LEADING, IN_BRACKETS]) ?? leadUnit ?? bodyAbove(passage)
    const deadline = deadlineIn(text)
    return isTask(text, unit, deadline, isListed) ? [{ passage, span, words: text, unit, deadline }] : []
  })
}

/** "Nhiệm vụ: hoàn thành …; giải ngân …": what stands behind such a word is tasks, one by one. */
const LABEL = /(?:^|[.!?]\s+)(?:(?:các |một số )?(?:nhiệm vụ|giải pháp|công việc)[^:;.]{0,40}):\s*/giu

function labelledTasks(passage: Passage): readonly Task[] {
  const { text } = passage
  if (passage.table !== undefined) return []
  const labelled = [...text.matchAll(LABEL)].flatMap(({ index, 0: label }) =>
    tasksBehind(passage, index + label.length, FEWEST_BEHIND_LABEL),
  )
  if (labelled.length > 0) return labelled
  // A paragraph under a heading of nothing but tasks lists them, where no body is told to do all of it.
  const isList = passage.kind === 'paragraph' && isOfTasksAlone(passage)
  const isForBody = unitIn(text, [GIVEN, LEADING]) !== null || bodyAbove(passage) !== null
  return isList && !isForBody ? tasksBehind(passage, 0, FEWEST_UNLABELLED) : []
}
const FEWEST_BEHIND_LABEL = 2
const FEWEST_UNLABELLED = 3

/** The parts of the sentence that begins there, each a task; none where there are fewer parts. */
function tasksBehind(passage: Passage, from: number, fewest: number): readonly Task[] {
  const { text } = passage
  const sentence = splitSentences(text.slice(from))[0]
  if (sentence === undefined) return []
  const parts = text.slice(from, from + sentence.end).split(';')
  if (parts.length < fewest) return []
  let at = from
  return parts.flatMap((part) => {
    const start = at + (part.length - part.trimStart().length)
    at += part.length + 1
    const told = part.trim().replace(/[.,;\s]+$/u, '')
    if (told.split(/\s+/u).length < FEWEST_OF_LABELLED) return []
    const words = `${capital(told)}.`
    const unit = unitIn(words, [GIVEN, LEADING, IN_BRACKETS])
    return [{ passage, span: [start, start + told.length] as const, words, unit, deadline: deadlineIn(told) }]
  })
}
const FEWEST_OF_LABELLED = 4

/** What whoever presides concludes is what is to be done. */
export function isConclusion({ title }: PathEntry): boolean {
  return /^(?:ý kiến )?(?:kết luận|chỉ đạo)(?: của|,|\s*$)|kết luận của (?:chủ trì|đồng chí|người chủ trì)/iu.test(
    title.trim(),
  )
}

function isOfTasksAlone({ path }: Passage): boolean {
  const roles = rolesOfPath(path)
  return roles.has('task') && roles.size === 1
}

/** @param isListed it is an item of a list of nothing but tasks */
function isTask(text: string, unit: string | null, deadline: string | null, isListed: boolean): boolean {
  const words = text.replace(/^[-–+*•\s]*(?:\(?\d{1,2}[.)](?!\d)\s*)?/u, '')
  // "Tuyển đủ bác sĩ cho 22 xã còn thiếu trước ngày …" tells what to do, whatever falls short.
  const isSet = deadline !== null && (isListed || DOING.test(words))
  if ((!isSet && EVALUATION.test(words)) || RESULTING.test(words) || isShouted(words)) return false
  if (unit !== null && (LEADING.test(words) || GIVEN.test(words))) return true
  if (words.split(/\s+/u).length < FEWEST_SYLLABLES && deadline === null) return false
  return isListed || DOING.test(words) || DUTY.test(words)
}

/** A heading that ingest took for a paragraph. */
function isShouted(words: string): boolean {
  const letters = words.replace(/\P{L}/gu, '')
  return letters.replace(/\p{Ll}/gu, '').length > letters.length / 2
}

function deadlineIn(text: string): string | null {
  const found = DEADLINE.exec(text)
  if (found === null) return null
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  return PLAN_YEAR.test(before) || /^,? tầm nhìn/u.test(after) ? null : found[0]
}
