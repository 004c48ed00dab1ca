import type { ReadValue } from '../../../search/parsed-document.ts'
import { isSigning, personName } from '../report-signs.ts'
import { type ReportHead, readFrom } from './report-head.ts'

const BELOW_SIGNING = 14

/**
 * Who signed: a person's name alone on a line, soon after the last signing line ("T/M BAN THƯỜNG VỤ", "CHÁNH VĂN
 * PHÒNG"). A distribution list may stand between the two; a name in the text ("đồng chí …") is none.
 */
export function readSigner(head: ReportHead): ReadValue | null {
  const body = head.body.filter((block) => block.note === null)
  const signing = body.findLastIndex((block) => isSigning(block))
  if (signing < 0) return null
  for (const block of body.slice(signing + 1, signing + 1 + BELOW_SIGNING)) {
    const name = personName(block)
    if (name !== null) return readFrom(block, name)
  }
  return null
}
