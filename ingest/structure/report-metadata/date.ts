import type { ReadValue } from '../../../search/parsed-document.ts'
import type { Block } from '../block.ts'
import { kindAtStart } from '../report-signs.ts'
import type { ReportHead } from './report-head.ts'

const DATE_LINE =
  /(?:^|\s)(?<place>\p{Lu}[\p{L}.]*(?:\s\p{L}[\p{L}.]*){0,5}),\s*(?:ngày\s*(?<day>\d{1,2})?\D{0,6}?)?tháng\s*(?<month>\d{1,2})?\D{0,6}?năm\s*(?<year>\d{4})/u

const DAY = /ngày\s*(\d{1,2})\s*(?:tháng|[/-])\s*(\d{1,2})\s*(?:năm|[/-])\s*(\d{4})/iu
/** Blocks below the title of minutes among which their day stands. */
const MINUTES_HEAD = 8

/** What a place-and-date line says; parts left blank are null. */
export interface DateLine {
  readonly place: string
  readonly date: string
  readonly block: Block
}

/**
 * The place-and-date line nearest above the title, else a signing line's near the end: "Sông Lam, ngày 03
 * tháng 4 năm 2025" gives `2025-04-03`; blanks give `2025-04` or `2025`.
 */
export function readDateLine(head: ReportHead): DateLine | null {
  const near = [...head.cover.toReversed(), ...head.title, ...head.body.slice(-12).toReversed()]
  for (const block of near) {
    if (block.text.length > 220) continue
    const found = DATE_LINE.exec(block.text)?.groups
    if (found === undefined) continue
    const { place = '', day, month, year = '' } = found
    return { place, date: isoDate(year, month, day), block }
  }
  return null
}

/** ISO date of the parts that are there and possible. */
function isoDate(year: string, month: string | undefined, day: string | undefined): string {
  const inYear = Number(month)
  if (!(inYear >= 1 && inYear <= 12)) return year
  const inMonth = Number(day)
  const monthly = `${year}-${String(inYear).padStart(2, '0')}`
  return inMonth >= 1 && inMonth <= 31 ? `${monthly}-${String(inMonth).padStart(2, '0')}` : monthly
}

/**
 * The date of issue: of the place-and-date line; of minutes the day they were taken; else a day that a remark below
 * the title names ("(Tài liệu tại Hội nghị ngày …)"), but not that of the paper it comes with.
 */
export function readDate(head: ReportHead): ReadValue | null {
  const line = readDateLine(head)
  if (line) return { value: line.date, lines: line.block.lines }
  const minutes = head.title.some((block) => kindAtStart(block.text) === 'biên bản')
  const remarks = head.remarks.filter((block) => !/kèm theo|số\s*:?\s*\d/iu.test(block.text))
  for (const block of [...remarks, ...(minutes ? head.body.slice(0, MINUTES_HEAD) : [])]) {
    const [, day, month, year] = DAY.exec(block.text) ?? []
    if (year !== undefined) return { value: isoDate(year, month, day), lines: block.lines }
  }
  return null
}
