import { kindAtStart } from '../report-signs.ts'
import type { ReportHead } from './report-head.ts'

const CODE = '\\p{Lu}[\\p{L}\\d]*'
const NAMED = new RegExp(
  `thay thế(?:\\s+cho)?\\s+(?=(\\p{L}+\\s\\p{L}+))[^.;]{0,60}?số\\s*:?\\s*(\\d{1,5}(?:\\.\\d{1,3})?\\s*[-/]\\s*(?:\\d{4}\\s*\\/\\s*)?${CODE}(?:[-/]${CODE}){0,4})`,
  'giu',
)

/** The symbols of the papers that the report says it replaces: "… và thay thế Quyết định số 14/QĐ-UBND ngày …". */
export function readReplaced(head: ReportHead): readonly string[] {
  const found = head.body.flatMap((block) =>
    block.text.includes('thay thế')
      ? [...block.text.matchAll(NAMED)].flatMap((match) =>
          kindAtStart(match[1] ?? '') === null ? [] : [(match[2] ?? '').replace(/\s+/g, '')],
        )
      : [],
  )
  return [...new Set(found)]
}
