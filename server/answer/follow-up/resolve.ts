import type { UnderstoodQuestion } from '../../../search/retrieval.ts'
import { findAreas } from '../../../search/text/areas.ts'
import { findTimes } from '../../../search/text/time-mentions.ts'
import type { Turn } from '../answerer.ts'
import { namesIn, ofOtherName } from './other-name.ts'
import { atOtherTime } from './other-time.ts'
import { OPENING, ownWords, withoutFiller } from './own-words.ts'

/** A question that stands alone. */
export interface ResolvedQuestion {
  readonly text: string
  /** The words lent by the turns before it, which count less than what is asked now; empty when nothing was lent. */
  readonly inherited: string
  /** The question whose matter it goes on with; null where it names its own, another time or another thing. */
  readonly goesOnFrom: string | null
}

/** A question that goes on with no matter before it. */
const standing = (text: string, inherited = ''): ResolvedQuestion => ({ text, inherited, goesOnFrom: null })

export type Understand = (question: string) => Promise<UnderstoodQuestion>

const POINTS_BACK =
  /(?:trong (?:số )?(?:này|đó|ấy)|trong đó|thì sao|nói (?:rõ|kỹ|cụ thể) hơn|cụ thể hơn|(?:tỉnh|nơi|việc|điều|con số|chỉ tiêu|nội dung|nhiệm vụ|số) (?:này|đó|ấy)|ở đó|\p{L}+ (?:đó|ấy|này)(?=[\s,?.!]|$)|(?:^|\s)nó(?=\s))|^(?:cụ thể|chi tiết|gồm|bao gồm|kể tên|tên (?:các|những|của)|đó là|là những)(?=\s)/iu
const ASKS_SOURCE =
  /^(?:nguồn (?:ở đâu|nào|đâu)|trích (?:từ )?(?:ở )?đâu|(?:lấy )?ở (?:báo cáo|đoạn|trang|mục) nào|căn cứ vào đâu)/iu
const ASKS_ITEM = /(?:mục|ý|điểm|nhiệm vụ|gạch đầu dòng|số)\s+(?:thứ\s+)?(\d{1,2})\s*[?.!]*$/iu
const LAST_TERM = /nhiệm kỳ (?:vừa rồi|vừa qua|trước|qua|này)/iu
const DONE_SO_FAR = /(?<=^|\s)(?:đã|làm được|đạt được|thực hiện được|kết quả)(?=\s|$)/iu
const GOAL = /(?:đặt )?(?:mục tiêu|chỉ tiêu|phấn đấu)(?: về)?\s*/giu

const ASKS_HOW_MUCH = /(?<!\p{L})(?:bao nhiêu|mấy)\s\p{L}+/iu

/** Which of several things: a question of a matter of its own. */
const ASKS_WHICH = /(?<!\p{L})(?:những|các)\s(?:\p{L}+\s){1,4}(?:nào|gì)(?!\p{L})/iu
/** Words of its own that a question has beside its time which names a matter of its own. */
const WITH_TIME = 4

/** Words of its own up to which a question that names nothing goes on from the one before. */
const SHORT = 6
/** Up to so many words a question goes on from the one before though it names something: "Tân Phú mấy xã?". */
const SHORTEST = 3
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
  let resolved: ResolvedQuestion = standing('')
  for (const turn of messages) {
    if (turn.role === 'assistant') {
      lastReply = turn.content
      continue
    }
    resolved =
      before === null
        ? standing(turn.content.trim())
        : await resolveOne(turn.content.trim(), before, lastReply, understand)
    before = resolved.text.slice(0, LONGEST_LENT)
  }
  return resolved
}

/**
 * A part of a question made whole from what stands before it: "bàn giao trước ngày nào" of "Cầu Bến Mới giao cho ai,
 * bàn giao trước ngày nào?".
 *
 * @param before the part that names the subject
 */
export async function resolvePart(
  part: string,
  before: string,
  understand: Understand,
): Promise<ResolvedQuestion> {
  return await resolveOne(part, before.slice(0, LONGEST_LENT), '', understand, true)
}

async function resolveOne(
  question: string,
  before: string,
  lastReply: string,
  understand: Understand,
  isPart = false,
): Promise<ResolvedQuestion> {
  if (ASKS_SOURCE.test(question)) return standing(before)
  const item = question.match(ASKS_ITEM)
  if (item !== null && POINTS_BACK.test(question)) {
    const named = itemOfReply(lastReply, Number(item[1]))
    if (named !== null) return standing(named)
  }
  const ofTime = atOtherTime(question, before)
  if (ofTime !== null) return standing(ofTime, ofTime)
  const now = await understand(question)
  const pointsBack = OPENING.test(question) || POINTS_BACK.test(question)
  const then = await understand(before)
  const isOfPlace = now.places.length > 0 && then.places.length > 0
  const ofName = isOfPlace ? null : ofOtherName(ownWords(question), before)
  if (ofName !== null) return standing(ofName, ofName)
  const own = ownContent(question, now)
  const length = own.split(/\s+/u).filter(Boolean).length
  const lacksPlace = now.places.length === 0 && then.places.length > 0
  const isBare = namesIn(question).length === 0 && findAreas(question).length === 0
  // "Sông Lam có bao nhiêu sản phẩm OCOP?" names its place and its matter: it is whole, however short.
  const isWhole = now.places.length > 0 && length >= 2 && ASKS_HOW_MUCH.test(question)
  // So does "Những chỉ tiêu nào không đạt năm 2025?" with its year.
  const isOfOwnTime = now.periods.length > 0 && length >= WITH_TIME && ASKS_WHICH.test(question)
  const goesOn =
    isPart ||
    pointsBack ||
    (length <= SHORTEST && !isWhole) ||
    (length <= SHORT && !isOfOwnTime && (lacksPlace || isBare))
  if (!goesOn) return standing(question)

  let lent = before
  if (now.places.length > 0)
    lent = replaceNamed(lent, then.places, now.places.map((place) => place.words).join(', '))
  if (now.periods.length > 0)
    lent = replaceNamed(lent, then.periods, now.periods.map((period) => period.words).join(', '))
  else if (LAST_TERM.test(question)) lent = replaceNamed(lent, then.periods, termBefore(then) ?? '')
  const ofOtherTime = findTimes(question).length > 0 || OTHER_TIME.test(question)
  if (ofOtherTime) lent = withoutTimes(lent)
  if (DONE_SO_FAR.test(question)) lent = lent.replace(GOAL, '')
  lent = lent.replace(/\s+/gu, ' ').trim()
  if (own === '' || LAST_TERM.test(question)) return standing(lent, lent)

  const parallel = replaceParallel(lent, own)
  if (parallel !== null) return { text: parallel, inherited: lent, goesOnFrom: before }
  const asked = question.replace(OPENING, '').replace(/[?!.\s]+$/u, '')
  return {
    text: `${asked} (${lent.replace(/[?!.\s]+$/u, '')})?`,
    inherited: lent,
    goesOnFrom: ofOtherTime ? null : before,
  }
}

/** "Quy chế mới", "trước kia", "tới giờ": of a time that is not the one before. */
const OTHER_TIME =
  /(?<!\p{L})(?:mới|hiện nay|hiện tại|bây giờ|tới giờ|đến giờ|trước kia|trước đây|hồi trước|sau này|năm (?:nay|sau|tới|ngoái|trước))(?!\p{L})/iu

function withoutTimes(text: string): string {
  const times = findTimes(text).filter(({ base }) => base === null)
  return times.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text)
}

/** What the question itself names beside places, periods and filler words. */
function ownContent(question: string, understood: UnderstoodQuestion): string {
  let text = question.replace(OPENING, '').replace(/[?!.]+/gu, ' ')
  for (const named of [...understood.places, ...understood.periods]) text = text.replace(named.words, ' ')
  return withoutFiller(
    text.replace(/(?<=^|\s)(?:năm|giai đoạn|nhiệm kỳ|tỉnh|thành phố|ở|tại|của|trong|đến)(?=\s|$)/giu, ' '),
  )
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

/**
 * "cấp huyện" beside an earlier "cấp tỉnh", "lợn nái" beside "lợn thịt": two syllables, of which the first stands there
 * too, name another member of one series.
 */
function replaceParallel(lent: string, own: string): string | null {
  const [phrase, head] = /^(\p{L}+) \p{L}+$/u.exec(own) ?? /^(cấp|khu vực) \p{L}+/iu.exec(own) ?? []
  if (phrase === undefined) return null
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
