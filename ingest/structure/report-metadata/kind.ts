import { kindOfSymbol } from '../../../search/lexicon/report-kinds.ts'
import type { ReadValue } from '../../../search/parsed-document.ts'
import { capital } from '../../../search/text/capital.ts'
import { isAppendixLabel, kindAtStart, namedAppendix } from '../report-signs.ts'
import { readNumber, readSymbol } from './number.ts'
import { type ReportHead, readFrom } from './report-head.ts'

/**
 * "Báo cáo", "Thông báo kết luận", "Phụ lục" …: the kind that a block of the title begins with, else the one that the
 * symbol names; a letter has none printed and is a "Công văn".
 */
export function readKind(head: ReportHead): ReadValue | null {
  const [first] = head.title
  if (first && (isAppendixLabel(first) || namedAppendix(first) !== null)) return readFrom(first, 'Phụ lục')
  for (const [at, block] of head.title.entries()) {
    const kind = kindAtStart(block.text)
    if (kind === null) continue
    const abstract = `${block.text.slice(kind.length)} ${head.title[at + 1]?.text ?? ''}`.trim()
    const concludes = kind === 'thông báo' && /^kết luận(?!\p{L})/iu.test(abstract)
    return readFrom(block, capital(concludes ? 'thông báo kết luận' : kind))
  }
  const symbol = readSymbol(head)
  if (symbol === null) return null
  const kind = kindOfSymbol(`0/${symbol.value}`)
  if (kind === null || (kind === 'công văn' && !isLetter(head))) return null
  return { value: capital(kind), lines: (readNumber(head) ?? symbol).lines }
}

/** A letter names its subject ("V/v …") or whom it is sent to. */
function isLetter(head: ReportHead): boolean {
  const [subject] = head.title
  if (subject && /^(?:v\/v|v\.v|về việc)/iu.test(subject.text)) return true
  return [...head.cover, ...head.body.slice(0, 6)].some((block) => /^kính\s+(?:gửi|trình)/iu.test(block.text))
}
