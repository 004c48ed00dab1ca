import type { UnderstoodQuestion } from '../../search/retrieval.ts'
import { findTimes } from '../../search/text/time-mentions.ts'
import type { Turn } from './answerer.ts'

/** A question that stands alone. */
export interface ResolvedQuestion {
  readonly text: string
  /** The words lent by the turns before it, which count less than what is asked now; empty when nothing was lent. */
  readonly inherited: string
}

export type Understand = (question: string) => Promise<UnderstoodQuestion>

const OPENING = /^(?:(?:thế|vậy|rồi|nhưng|và|à|ừ)(?: thì)?(?: còn)?(?: riêng)?|còn(?: riêng)?|riêng)\s+/iu
const POINTS_BACK =
  /(?:trong (?:số )?(?:này|đó|ấy)|trong đó|thì sao|nói (?:rõ|kỹ|cụ thể) hơn|cụ thể hơn|(?:tỉnh|nơi|việc|điều|con số|chỉ tiêu|nội dung|nhiệm vụ|số) (?:này|đó|ấy)|ở đó|\p{L}+ (?:đó|ấy|này)(?=[\s,?.!]|$))|^(?:cụ thể|chi tiết|gồm|bao gồm|kể tên|tên (?:các|những|của)|đó là|là những)(?=\s)/iu
const ASKS_SOURCE =
  /^(?:nguồn (?:ở đâu|nào|đâu)|trích (?:từ )?(?:ở )?đâu|(?:lấy )?ở (?:báo cáo|đoạn|trang|mục) nào|căn cứ vào đâu)/iu
const ASKS_ITEM = /(?:mục|ý|điểm|nhiệm vụ|gạch đầu dòng|số)\s+(?:thứ\s+)?(\d{1,2})\s*[?.!]*$/iu
const FILLER =
  /(?<=^|[\s,])(?:thì sao|thì|thế nào|ra sao|là bao nhiêu|bao nhiêu|mấy|là|được|đã|có|như thế nào|trong số (?:này|đó)|trong đó|sao|vậy|còn|thế)(?=[\s,?.!]|$)/giu
const LAST_TERM = /nhiệm kỳ (?:vừa rồi|vừa qua|trước|qua|này)/iu
const DONE_SO_FAR = /(?<=^|\s)(?:đã|làm được|đạt được|thực hiện được|kết quả)(?=\s|$)/iu
const GOAL = /(?:đặt )?(?:mục tiêu|chỉ tiêu|phấn đấu)(?: về)?\s*/giu

/** Characters of an earlier question that are lent; questions that people go on from are far shorter. */
const LONGEST_LENT = 1_000

/**
 * Makes the last question of a conversation whole: what it names now replaces what the turn before named
 * (place, period, "cấp huyện" for "cấp tỉnh"), what it leaves out is lent. "Còn Hoa Giang thì sao?" after
 * "Sông Lam thu ngân sách bao nhiêu?" becomes "Hoa Giang thu ngân sách bao nhiêu?". A question that stands
 * alone is left as it is.
 *
 * @param messages oldest first; the last is the question
 * @param known the question before it, when it was made whole already: then the turns before need not be read again
 */
export async function resolveFollowUp(
  messages: readonly Turn[],
  understand: Understand,
  known?: string,
): Promise<ResolvedQuestion> {
  const question = messages.at(-1)?.content.trim() ?? ''
  if (known !== undefined) {
    const reply = messages.findLast(({ role }) => role === 'assistant')?.content ?? ''
    return await resolveOne(question, known.slice(0, LONGEST_LENT), reply, understand)
  }
  let before: string | null = null
  let lastReply = ''
  let resolved: ResolvedQuestion = { text: '', inherited: '' }
  for (const turn of messages) {
    if (turn.role === 'assistant') {
      lastReply = turn.content
      continue
    }
    resolved =
      before === null
        ? { text: turn.content.trim(), inherited: '' }
        : await resolveOne(turn.content.trim(), before, lastReply, understand)
    before = resolved.text.slice(0, LONGEST_LENT)
  }
  return resolved
}

async function resolveOne(
  question: string,
  before: string,
  lastReply: string,
  understand: Understand,
): Promise<ResolvedQuestion> {
  if (ASKS_SOURCE.test(question)) return { text: before, inherited: '' }
  const item = question.match(ASKS_ITEM)
  if (item !== null && POINTS_BACK.test(question)) {
    const named = itemOfReply(lastReply, Number(item[1]))
    if (named !== null) return { text: named, inherited: '' }
  }
  const ofTime = atOtherTime(question, before)
  if (ofTime !== null) return { text: ofTime, inherited: ofTime }
  const now = await understand(question)
  const pointsBack = OPENING.test(question) || POINTS_BACK.test(question)
  const then = await understand(before)
  const own = ownContent(question, now)
  const isShort = own.split(/\s+/u).filter(Boolean).length <= 5
  const lacksPlace = now.places.length === 0 && then.places.length > 0
  if (!pointsBack && !(isShort && lacksPlace)) return { text: question, inherited: '' }

  let lent = before
  if (now.places.length > 0)
    lent = replaceNamed(lent, then.places, now.places.map((place) => place.words).join(', '))
  if (now.periods.length > 0)
    lent = replaceNamed(lent, then.periods, now.periods.map((period) => period.words).join(', '))
  else if (LAST_TERM.test(question)) lent = replaceNamed(lent, then.periods, termBefore(then) ?? '')
  if (DONE_SO_FAR.test(question)) lent = lent.replace(GOAL, '')
  lent = lent.replace(/\s+/gu, ' ').trim()
  if (own === '' || LAST_TERM.test(question)) return { text: lent, inherited: lent }

  const parallel = replaceParallel(lent, own)
  if (parallel !== null) return { text: parallel, inherited: lent }
  const asked = question.replace(OPENING, '').replace(/[?!.\s]+$/u, '')
  return { text: `${asked} (${lent.replace(/[?!.\s]+$/u, '')})?`, inherited: lent }
}

/**
 * "Còn tháng 10?" after "Xuất khẩu tháng 9/2025 là bao nhiêu?": the same asked of another time, of the year before where
 * it names none. Null where the question names more than a time, or the one before none.
 */
function atOtherTime(question: string, before: string): string | null {
  const [time, ...others] = findTimes(question)
  if (time === undefined || others.length > 0 || time.base !== null) return null
  const rest = `${question.slice(0, time.start)} ${question.slice(time.end)}`
  if (!OPENING.test(question) || ownWords(rest) !== '') return null
  const old = findTimes(before).findLast(({ base }) => base === null)
  if (old === undefined) return null
  const words = question.slice(time.start, time.end)
  const year = old.years === null || time.years !== null ? '' : ` năm ${old.years[1]}`
  return `${before.slice(0, old.start)}${words}${year}${before.slice(old.end)}`
}

/** What a question says beside openings and words that only ask. */
function ownWords(question: string): string {
  return question
    .replace(OPENING, '')
    .replace(/[?!.,]+/gu, ' ')
    .replace(/(?<=^|\s)(?:năm|của|trong|đến|vào|ở)(?=\s|$)/giu, ' ')
    .replace(FILLER, ' ')
    .replace(FILLER, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What the question itself names beside places, periods and filler words. */
function ownContent(question: string, understood: UnderstoodQuestion): string {
  let text = question.replace(OPENING, '').replace(/[?!.]+/gu, ' ')
  for (const named of [...understood.places, ...understood.periods]) text = text.replace(named.words, ' ')
  return text
    .replace(/(?<=^|\s)(?:năm|giai đoạn|nhiệm kỳ|tỉnh|thành phố|ở|tại|của|trong|đến)(?=\s|$)/giu, ' ')
    .replace(FILLER, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

function replaceNamed(text: string, named: readonly { readonly words: string }[], by: string): string {
  let replaced = text
  named.forEach((entry, index) => {
    replaced = replaced.replace(entry.words, index === 0 ? by : '')
  })
  return replaced === text && by !== '' && !text.includes(by)
    ? `${text.replace(/[?!.\s]+$/u, '')} ${by}?`
    : replaced
}

/** A district or commune by its name. */
const NAMED_UNIT = /(?<!\p{L})(?:[Hh]uyện|[Tt]hị xã|[Qq]uận|[Tt]hị trấn|[Xx]ã|[Pp]hường)(?:\s\p{Lu}\p{L}+)+/u

/**
 * "cấp huyện" beside an earlier "cấp tỉnh": the same head syllable names another member of one series; so does
 * one district beside another.
 */
function replaceParallel(lent: string, own: string): string | null {
  const unit = own.match(NAMED_UNIT)?.[0]
  if (unit !== undefined && unit === own && NAMED_UNIT.test(lent)) return lent.replace(NAMED_UNIT, unit)
  const match = own.match(/(?<=^|\s)(cấp|khu vực|ngành|lĩnh vực|khối|nhóm|hạng mục|loại)\s+(\p{L}+)/iu)
  if (match === null) return null
  const [phrase, head] = match
  const old = new RegExp(`(?<=^|\\s)${head}\\s+\\p{L}+`, 'iu')
  if (!old.test(lent)) return null
  const replaced = lent.replace(old, phrase)
  return replaced === lent ? null : replaced
}

/** The five-year term before the one asked about: 2025 - 2030 → "nhiệm kỳ 2020 - 2025". */
function termBefore(then: UnderstoodQuestion): string | null {
  const term = then.periods.find((period) => period.value.to - period.value.from === 5)
  return term === undefined ? null : `nhiệm kỳ ${term.value.from - 5} - ${term.value.to - 5}`
}

/** The words of the n-th item of a listed answer, marks off; null when there is none. */
function itemOfReply(reply: string, n: number): string | null {
  const items = reply.split('\n').filter((line) => /^\s*(?:[-*•]|\d{1,2}[.)])\s/u.test(line))
  const item = items[n - 1]
  if (item === undefined) return null
  const words = item
    .replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/u, '')
    .replace(/\[\d+\]/gu, '')
    .replace(/[“”"*]/gu, '')
    .trim()
    .split(/\s+/u)
  return words.slice(0, 30).join(' ')
}
