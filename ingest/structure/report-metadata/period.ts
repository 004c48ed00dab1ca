import type { Period } from '../../../search/figure.ts'
import type { ReadValue } from '../../../search/parsed-document.ts'
import { findTimes, periodOf, type TimeMention } from '../../../search/text/time-mentions.ts'
import { isAttachedRemark } from '../report-signs.ts'
import { type ReportHead, readFrom } from './report-head.ts'

const YEARS = '(?:19|20)\\d{2}\\s*[-–—]\\s*(?:19|20)\\d{2}'
/** What "nhiệm kỳ" or "giai đoạn" names goes before the rest. */
const TERM = new RegExp(
  `(?:nhiệm kỳ|giai đoạn|thời kỳ|\\d{1,2}\\s*năm)\\s*\\(?\\s*(?:năm\\s+)?(${YEARS})`,
  'iu',
)
/** The term of a council at one of its sessions: "kỳ họp thứ 9, HĐND huyện khóa XII, nhiệm kỳ 2021 - 2026". */
const TERM_OF_COUNCIL = new RegExp(`kỳ họp\\s[^;]{0,90}?nhiệm kỳ\\s*\\(?${YEARS}`, 'giu')
const SPAN = new RegExp(`(${YEARS})`, 'u')
const DAY = /ngày\s+\d{1,2}\s*(?:tháng\s+|[/-])\d{1,2}\s*(?:năm\s+|[/-])\d{4}/giu
const NUMBER = '(?:\\d{1,2}|[IVX]{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)'
const PART = `(?:tháng\\s+\\d{1,2}|quý\\s+(?:[IVX]{1,3}|\\d)|${NUMBER}\\s+tháng(?:\\s+(?:đầu|cuối))?|nửa đầu|nửa cuối|cả)`
const YEAR = '(?:\\s*(?:[,/-]|(?:,?\\s*(?:của\\s+)?năm))?\\s*((?:19|20)\\d{2})(?!\\d))'
/** "tháng 9, quý III và 9 tháng năm 2025": parts of a year with the year behind the last. */
const PARTS = new RegExp(
  `(?<!\\p{L})${PART}(?:\\s+năm(?!\\s*\\d))?${YEAR}?(?:\\s*(?:,|và|đến|-|–)\\s*${PART}(?:\\s+năm(?!\\s*\\d))?${YEAR}?)*`,
  'iu',
)
const WHOLE =
  /(?<!\p{L})(?<!(?:đến|tới|trước)\s)(năm\s+(?:19|20)\d{2}(?!\d)(?:\s*(?:,|và)\s*(?:19|20)\d{2}(?!\d))*)/iu
/** From here on a title speaks of what is planned: "…; nhiệm vụ trọng tâm tháng 10". */
const AHEAD =
  /[,;.]?\s*(?:và\s+)?(?:(?:một số|phương hướng|mục tiêu|các)\s*,?\s*)*(?:nhiệm vụ|phương hướng|giải pháp|kế hoạch|dự kiến|chương trình|định hướng)(?!\p{L})/iu

/**
 * The time the report covers, as printed in its title: "2020 - 2025", "quý I năm 2024", "tháng 9, quý III và 9 tháng
 * năm 2025", "năm 2022". What is reported goes before what is planned ("… quý I và nhiệm vụ quý II năm 2024" gives
 * "quý I năm 2024"); the date of a cited paper is no period. Null when the title names no time.
 */
export function readPeriod(head: ReportHead): ReadValue | null {
  const lines = head.title
    .filter((block) => !isAttachedRemark(block.text))
    .map((block) => ({ block, text: withoutDays(block.text) }))
  for (const { block, text } of lines) {
    const term = TERM.exec(text)?.[1]
    if (term !== undefined) return readFrom(block, term)
  }
  const whole = lines.map(({ text }) => text).join(' ')
  const [first] = lines
  const last = lines.at(-1)
  if (first === undefined || last === undefined) return null
  const found = partsOf(whole) ?? SPAN.exec(whole)?.[1] ?? WHOLE.exec(reported(whole) ?? whole)?.[1]
  if (found === undefined) return null
  const at = lines.find(({ text }) => text.includes(found.slice(0, 8)))?.block
  return at
    ? readFrom(at, smallLetters(found))
    : { value: smallLetters(found), lines: [first.block.lines[0], last.block.lines[1]] }
}

/** The same as whole months; null where the words do not tell them. */
export function periodSpan(period: ReadValue | null): Period | null {
  if (period === null) return null
  const times = findTimes(period.value)
  const years = times.findLast((time) => time.years !== null)?.years ?? null
  const spans = times.flatMap(
    (time: TimeMention) => periodOf({ ...time, years: time.years ?? years }, null) ?? [],
  )
  return spans.toSorted((a, b) => length(b) - length(a))[0] ?? null
}

function length(period: Period): number {
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
  return months(period.to) - months(period.from)
}

/** The first parts of a year that are reported on, with the year, which may stand only behind what is planned. */
function partsOf(title: string): string | null {
  const past = reported(title)
  const found = PARTS.exec(past ?? title)
  if (!found) return null
  const words = found[0].trim()
  if (/(?:19|20)\d{2}/.test(words)) return words
  const year = /(?:19|20)\d{2}(?!\d)/.exec(title.slice(title.indexOf(words) + words.length))?.[0]
  return year === undefined ? null : `${words}${/năm$/iu.test(words) ? '' : ' năm'} ${year}`
}

/** The title up to what it plans; null where nothing timed stands before that. */
function reported(title: string): string | null {
  for (const match of title.matchAll(new RegExp(AHEAD.source, 'giu'))) {
    const before = title.slice(0, match.index)
    if (PARTS.test(before) || WHOLE.test(before)) return before
  }
  return null
}

function withoutDays(text: string): string {
  return text
    .replace(DAY, ' ')
    .replace(TERM_OF_COUNCIL, ' ')
    .replace(/\d+(?:[-/]\p{L}*\d*)*\/(?:19|20)\d{2}\/\p{L}+/gu, ' ')
}

function smallLetters(text: string): string {
  return text
    .replace(/quý|năm|tháng|đầu|cuối|và/giu, (word) => word.toLowerCase())
    .replace(/(?<!\p{L})quý\s+[ivx]+/giu, (quarter) => quarter.slice(0, 4) + quarter.slice(4).toUpperCase())
}
