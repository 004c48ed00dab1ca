import type { ReadValue } from '../../../search/parsed-document.ts'
import { type ReportHead, readFrom } from './report-head.ts'

const YEARS = '(?:19|20)\\d{2}\\s*[-–—]\\s*(?:19|20)\\d{2}'
const QUARTER = 'quý\\s+(?:[IVX]{1,3}|\\d)'
const PERIODS = [
  new RegExp(`(?:nhiệm kỳ|giai đoạn|thời kỳ|\\d{1,2}\\s*năm)\\s*\\(?\\s*(${YEARS})`, 'iu'),
  new RegExp(
    `((?:${QUARTER}|\\d{1,2}\\s+tháng(?:\\s+(?:đầu|cuối)\\s+năm)?|tháng\\s+\\d{1,2})(?:\\s+năm|\\s*[,/-])?\\s*(?:19|20)\\d{2})(?!\\d)`,
    'iu',
  ),
  new RegExp(`(${YEARS})`, 'u'),
  /(năm\s+(?:19|20)\d{2})(?!\d)/iu,
]
/** Of "quý 1 và … quý 2 năm 2024" the first quarter is the one reported, the second the one ahead. */
const TWO_QUARTERS = new RegExp(`(${QUARTER})(?!\\d).{0,80}?${QUARTER}\\s+(năm\\s+\\d{4})`, 'iu')

/**
 * The time the report covers, as printed in its title: "2020 - 2025", "quý I năm 2024", "6 tháng đầu năm 2023",
 * "năm 2022". What "nhiệm kỳ" or "giai đoạn" names goes before the rest; null when the title names no time.
 */
export function readPeriod(head: ReportHead): ReadValue | null {
  for (const block of head.title) {
    const two = TWO_QUARTERS.exec(block.text)
    if (two) return readFrom(block, smallLetters(`${two[1]} ${two[2]}`))
  }
  for (const pattern of PERIODS) {
    for (const block of head.title) {
      const found = pattern.exec(block.text)?.[1]
      if (found !== undefined) return readFrom(block, smallLetters(found))
    }
  }
  return null
}

function smallLetters(text: string): string {
  return text.replace(/quý|năm|tháng|đầu|cuối/giu, (word) => word.toLowerCase())
}
