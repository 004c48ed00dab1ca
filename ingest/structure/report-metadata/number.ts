import type { ReadValue } from '../../../search/parsed-document.ts'
import { type ReportHead, readFrom } from './report-head.ts'

const CODE = '\\p{Lu}[\\p{L}\\d]*'
const SYMBOL = `(?:\\d{4}\\s*\\/\\s*)?${CODE}(?:\\s*[-–/]\\s*${CODE}){0,4}`
const NUMBER = new RegExp(
  `(?:^|\\s)Số\\s*:?\\s*(\\d{1,5}(?:\\.\\d{1,3})?[a-z]?)\\s*([-–/])\\s*(${SYMBOL})(?![-–/.]?[\\p{L}\\d])`,
  'u',
)
const BLANK = new RegExp(`(?:^|\\s)Số\\s*:?\\s*[\\d.…_\\s]*([-–/])\\s*(${SYMBOL})`, 'u')

/**
 * Number and symbol, from the head only, since the body names other papers: "Số: 12-BC/TU" gives "12-BC/TU", "Số:
 * 66.17/2026/NQ-CP" keeps its dot. A number left blank ("Số:   -BC/TU") gives null.
 */
export function readNumber(head: ReportHead): ReadValue | null {
  for (const block of [...head.cover, ...head.title.slice(0, 1)]) {
    const match = NUMBER.exec(block.text)
    if (match) return readFrom(block, `${match[1]}${dash(match[2])}${tidy(match[3])}`)
  }
  return null
}

/** The symbol alone, also of a paper whose number is left blank: "BC-UBND". */
export function readSymbol(head: ReportHead): ReadValue | null {
  for (const block of head.cover) {
    const symbol = (NUMBER.exec(block.text)?.[3] ?? BLANK.exec(block.text)?.[2]) || null
    if (symbol !== null) return readFrom(block, tidy(symbol))
  }
  return null
}

function tidy(symbol = ''): string {
  return symbol.replace(/\s*([-–/])\s*/gu, (_, sign: string) => dash(sign))
}

function dash(sign = ''): string {
  return sign === '–' ? '-' : sign
}
