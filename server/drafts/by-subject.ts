import type { Passage } from '../../search/passage.ts'
import { DOING } from './doing-words.ts'
import { FALLS_SHORT } from './falls-short.ts'
import type { PlannedSection } from './plan-draft.ts'
import { namesBody, quotablesOf, tellsBody } from './quotable.ts'
import { LOCAL } from './rate-quotable.ts'
import { rolesOfPath, rolesOfText, type SectionRole } from './section-role.ts'
import { isConclusion } from './task.ts'
import type { PaperKind } from './word/paper-kind.ts'

/** A part that papers of a kind have, and what of its sources it tells. */
interface FormPart {
  readonly title: string
  readonly roles: readonly SectionRole[]
  /** How much of all that is told, beside the other parts. */
  readonly share: number
}

const STATE: readonly SectionRole[] = ['result', 'lesson']
const SHORT: readonly SectionRole[] = ['limit', 'cause']
const AHEAD: readonly SectionRole[] = ['target', 'task']

/** What a paper of a kind says in turn: why it is written, then what it asks for. */
const FORM_PARTS: Readonly<Partial<Record<PaperKind, readonly FormPart[]>>> = {
  proposal: [
    { title: 'Sự cần thiết', roles: STATE, share: 0.7 },
    { title: 'Sự cần thiết', roles: SHORT, share: 0.7 },
    { title: 'Nội dung đề nghị', roles: AHEAD, share: 1.4 },
  ],
  letter: [
    { title: 'Tình hình', roles: STATE, share: 0.6 },
    { title: 'Tình hình', roles: SHORT, share: 0.6 },
    { title: 'Nội dung yêu cầu', roles: AHEAD, share: 1.6 },
  ],
  notice: [
    { title: 'Tình hình', roles: STATE, share: 1.4 },
    { title: 'Hạn chế, nguyên nhân', roles: SHORT, share: 1 },
    { title: 'Nhiệm vụ, giải pháp', roles: AHEAD, share: 1.2 },
  ],
  plan: [
    { title: 'Tình hình', roles: [...STATE, ...SHORT], share: 0.6 },
    { title: 'Mục tiêu, chỉ tiêu', roles: ['target'], share: 1 },
    { title: 'Nhiệm vụ, giải pháp', roles: ['task'], share: 1.6 },
  ],
}

const NEWEST = 2

/**
 * What several sections say, as a paper of a kind says it: by what it is to whoever reads, whichever paper it is of. The order of
 * the sections holds within each part. As they are where a paper of that kind has no such parts, or only one of them is filled.
 */
export function bySubject(sections: readonly PlannedSection[], kind: PaperKind): readonly PlannedSection[] {
  const parts = FORM_PARTS[kind]
  if (parts === undefined) return sections
  const passages = sections.flatMap((section) => section.passages.map((passage) => ({ passage, section })))
  const told = parts.flatMap(({ title, roles, share }): readonly PlannedSection[] => {
    const own = passages.filter(
      ({ passage, section }) =>
        passage.table === undefined && !LOCAL.test(passage.text) && roles.includes(roleOf(passage, section)),
    )
    if (own.length === 0) return []
    // How things are is told by the newest papers that tell it: what older ones say is no longer so.
    const tells = new Set(own.map(({ section }) => section))
    const newest = new Set(
      [...tells].slice(0, roles.some((role) => AHEAD.includes(role)) ? tells.size : NEWEST),
    )
    const [first = 'result'] = roles
    const telling = own.filter(({ section }) => newest.has(section)).map(({ passage }) => passage)
    return [{ title, above: null, passages: telling, roles: new Set([first]), share, ofBodies: true }]
  })
  return told.length > 1 ? told : sections
}

/** What a passage is to whoever reads: by its headings, else by its words. */
function roleOf(passage: Passage, { roles }: PlannedSection): SectionRole {
  const said = [...rolesOfPath(passage.path), ...rolesOfText(passage), ...roles]
  const isForBody = passage.path.some(({ title }) => namesBody(title.replace(/[\s.:;,]+$/u, '')))
  if (said.includes('target') && !said.includes('task'))
    return CARRIED_OUT.test(passage.text) ? 'result' : 'target'
  const isAhead =
    (said.includes('task') || isForBody || passage.path.some(isConclusion)) && !said.includes('result')
  const isOfTasks = said.length > 0 && said.every((role) => role === 'task')
  if (isAhead && (setsTask(passage) || (isOfTasks && !DONE.test(passage.text)))) return 'task'
  if (said.includes('limit') || (FALLS_SHORT.test(passage.text) && !/vượt|đạt và vượt/u.test(passage.text)))
    return 'limit'
  const [other = 'result'] = said.filter((role) => role !== 'task')
  return other
}

/** Most of it is what a body is told to do, not how it did or what it must not. */
export function setsTask(passage: Passage): boolean {
  if (FORBIDS.test([passage.lead?.text ?? '', ...passage.path.map(({ title }) => title)].join(' . ')))
    return false
  const all = quotablesOf(passage, true)
  if (all.some(({ text }) => DONE.test(text))) return false
  const set = all.filter(({ text }) => DOING.test(text) || tellsBody(text) || ORDERS.test(text))
  return set.length > 0 && 2 * set.length >= all.length
}
const FORBIDS = /không được làm|nghiêm cấm|hành vi|vi phạm/iu
const ORDERS = /^(?:giao|đề nghị|yêu cầu|chủ trì|trực tiếp|định kỳ|hằng (?:ngày|tuần|tháng|quý))(?!\p{L})/iu
const CARRIED_OUT = /(?<!\p{L})đã (?!đề ra|giao|phê duyệt|được)/iu
const DONE =
  /(?<!\p{L})(?:đã (?!đề ra|giao|phê duyệt|được)|ghi nhận|biểu dương|đạt \d|còn \d|tiến hành \d|tổ chức \d|thành lập mới)/iu
