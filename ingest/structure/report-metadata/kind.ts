import type { ReadValue } from '../../../search/parsed-document.ts'
import { kindAtStart } from '../report-signs.ts'
import { type ReportHead, readFrom } from './report-head.ts'

/** "Báo cáo", "Thông báo", "Kết luận" …: the kind that a block of the title begins with. */
export function readKind(head: ReportHead): ReadValue | null {
  for (const block of head.title) {
    const kind = kindAtStart(block.text)
    if (kind !== null) return readFrom(block, kind.charAt(0).toUpperCase() + kind.slice(1))
  }
  return null
}
