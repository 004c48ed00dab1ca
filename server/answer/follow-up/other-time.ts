import { findTimes } from '../../../search/text/time-mentions.ts'
import { OPENING, ownWords } from './own-words.ts'

/** "Năm trước", "cùng kỳ": the time a year before the one that was spoken of. */
const YEAR_BEFORE =
  /^(?:cùng (?:kỳ|thời điểm)(?: năm (?:trước|ngoái))?|(?:hồi )?năm (?:trước|ngoái)(?: đó| ấy)?|(?:kỳ|năm) liền trước)$/iu
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu
/** Words that say how a time is counted and name nothing: "cộng dồn 5 tháng", "tính đến 2030". */
const COUNTED = /(?<!\p{L})(?:cộng dồn|lũy kế|luỹ kế|tính chung|tính|gộp|cả|riêng|hết)(?!\p{L})/giu

/**
 * "Còn tháng 10?" after "Xuất khẩu tháng 9/2025 là bao nhiêu?": the same asked of another time, of the year before where
 * it names none; "năm trước thì sao?": of the year before. Null where the question names more than a time.
 */
export function atOtherTime(question: string, before: string): string | null {
  const bare = ownWordsKeepingTime(question)
  if (YEAR_BEFORE.test(bare)) return ofYearBefore(before)
  const [time, ...others] = findTimes(question)
  if (time === undefined || others.length > 0 || time.base !== null) return null
  const rest = `${question.slice(0, time.start)} ${question.slice(time.end)}`
  if (ownWords(rest.trim().replace(COUNTED, ' ')) !== '') return null
  const words = question.slice(time.start, time.end).replace(/^đến\s+/iu, '')
  const old = findTimes(before).findLast(({ base }) => base === null)
  if (old === undefined) return `${before.replace(/[?!.\s]+$/u, '')} ${words}?`
  const unit = /năm$/iu.test(words) ? '' : ' năm'
  const year = old.years === null || time.years !== null ? '' : `${unit} ${old.years[1]}`
  const kind = /^\d{4}$/u.test(words) ? 'năm ' : ''
  return `${before.slice(0, old.start)}${kind}${words}${year}${before.slice(old.end)}`
}

function ownWordsKeepingTime(question: string): string {
  return question
    .trim()
    .replace(OPENING, '')
    .replace(/[?!.,]+$/u, '')
    .replace(/\s+(?:thì sao|thì thế nào|thế nào|ra sao|bao nhiêu|là bao nhiêu|mấy|sao)$/iu, '')
    .trim()
}

function ofYearBefore(before: string): string | null {
  const shifted = before.replace(YEAR, (year) => String(Number(year) - 1))
  return shifted === before ? null : shifted
}
