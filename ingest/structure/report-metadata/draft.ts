import type { ReadValue } from '../../../search/parsed-document.ts'
import { capital } from '../../../search/text/capital.ts'
import { type ReportHead, readFrom } from './report-head.ts'

const DRAFT =
  /(?:^|[\s([“"])(dự thảo(?:\s+(?:lần\s*(?:thứ\s*)?)?(?:\d{1,2}|[IVX]{1,4})(?!\p{L}))?)(?=[\s)\]”".,;:]|$)/iu

/** A remark of its own: "(Dự thảo lần 2 - xin ý kiến các chi bộ)". */
const REMARK = /^[\s*_]*[([]\s*dự thảo[^)\]]*[)\]][\s*_]*$/iu

/** In capitals with what is to be done with it behind: "DỰ THẢO LẦN 2 (gửi lấy ý kiến các xã)". */
const STAMP = /^[\s*_]*DỰ THẢO(?:\s+(?:LẦN\s*(?:THỨ\s*)?)?(?:\d{1,2}|[IVX]{1,4}))?\s*[([–-]/u

/** "Dự thảo", "Dự thảo lần 2": printed on the cover, before the kind or in a frame of its own; null for a final paper. */
export function readDraft(head: ReportHead): ReadValue | null {
  for (const block of [...head.cover, ...head.body]) {
    const alone = /^\W*dự thảo/iu.test(block.text) && block.text.length <= 40
    const isCover = head.cover.includes(block)
    const found = (alone || isCover) && DRAFT.exec(block.text)?.[1]
    if (!found) continue
    const isMark = alone || REMARK.test(block.text) || STAMP.test(block.text)
    if (isMark || !/\p{Ll}{3}/u.test(block.text.replace(found, ''))) return readFrom(block, spelled(found))
  }
  const [title] = head.title
  const before = title && /^[“"(]?(dự thảo)\s/iu.exec(title.text)?.[1]
  const behind = head.title.find((block) => /\(dự thảo[^)]*\)/iu.test(block.text))
  if (title && before) return readFrom(title, spelled(before))
  return behind ? readFrom(behind, spelled(/dự thảo[^)]*/iu.exec(behind.text)?.[0] ?? '')) : null
}

function spelled(text: string): string {
  return capital(text.toLowerCase())
}
