import type { ReadValue } from '../../../search/parsed-document.ts'
import { type ReportHead, readFrom } from './report-head.ts'

const NUMBER =
  /(?:^|\s)Số\s*:?\s*(\d{1,5})\s*([-/])\s*((?:\d{4}\s*\/\s*)?\p{Lu}[\p{Lu}\d]*(?:\s*[-/]\s*\p{Lu}[\p{Lu}\p{Ll}\d]*){0,4})/u

/**
 * Number and symbol, from the cover only, since the body names other papers: "Số: 12-BC/TU" gives "12-BC/TU".
 * A number left blank ("Số:   -BC/TU") gives null.
 */
export function readNumber(head: ReportHead): ReadValue | null {
  for (const block of [...head.cover, ...head.title.slice(0, 1)]) {
    const match = NUMBER.exec(block.text)
    if (match) return readFrom(block, `${match[1]}${match[2]}${match[3]?.replace(/\s*([-/])\s*/g, '$1')}`)
  }
  return null
}
