import type { Figure, Role } from '../../search/figure.ts'
import { periodWords, roleWords } from './describe-figure.ts'

/** What figures that are no results are called before they are quoted. */
export interface Aim {
  /** "mục tiêu", "kế hoạch", "ước thực hiện". */
  readonly role: string
  /** The same with their time where all are of one: "mục tiêu năm 2030". */
  readonly withTime: string
}

/** Words by which a sentence says itself that it aims, plans or estimates. */
const SAYS: Readonly<Partial<Record<Role, RegExp>>> = {
  target:
    /(?<!\p{L})(?:mục tiêu|chỉ tiêu|phấn đấu|kế hoạch|dự kiến|dự toán|nghị quyết|định hướng|được giao|giao|trở lên|tối thiểu|yêu cầu|cần|phải|sẽ)(?!\p{L})/iu,
  plan: /(?<!\p{L})(?:mục tiêu|chỉ tiêu|phấn đấu|kế hoạch|dự kiến|dự toán|được giao|giao)(?!\p{L})/iu,
  estimate: /(?<!\p{L})(?:ước|dự ước|dự kiến|ước tính|dự báo)(?!\p{L})/iu,
}

/**
 * What the figures of a sentence are called where all that tell a level are aims, plans or estimates and the sentence
 * does not say so; null otherwise.
 *
 * @param said the sentence as it is quoted
 */
export function aimOf(figures: readonly Figure[], said: string): Aim | null {
  const levels = figures.filter(({ role }) => role !== 'change' && role !== 'share' && role !== 'base')
  const [first] = levels
  if (first === undefined || levels.some(({ role }) => role !== first.role)) return null
  const role = roleWords(first.role)
  if (role === null || SAYS[first.role]?.test(said) === true) return null
  const times = new Set(levels.map(({ period }) => (period === null ? null : periodWords(period))))
  const [time] = times
  return { role, withTime: times.size === 1 && time != null ? `${role} ${time}` : role }
}
