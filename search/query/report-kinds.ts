import type { Understood } from '../retrieval.ts'
import { capital } from '../text/capital.ts'

/** Kinds of papers that a question may name as its source, the longer first. */
const KINDS: readonly string[] = [
  'thông báo kết luận',
  'báo cáo chính trị',
  'báo cáo kinh tế - xã hội',
  'báo cáo tổng kết',
  'báo cáo sơ kết',
  'báo cáo thẩm tra',
  'báo cáo kết quả',
  'báo cáo đại hội',
  'báo cáo trình đại hội',
  'phụ lục',
  'báo cáo',
  'thông báo',
  'tờ trình',
  'biên bản',
]
/** "theo thông báo nào" asks for a paper, it names none. */
const ASKED = /^\s*(?:nào|số mấy|số bao nhiêu|gì)(?!\p{L})/iu
const DENIED = /(?:không phải|chứ không|ngoài)\s*(?:là\s*)?(?:theo\s*)?$/iu

/** The kinds of reports that a question takes as its source, in order: "Báo cáo", "Thông báo", "Phụ lục" … */
export function findReportKinds(question: string): readonly Understood<string>[] {
  const kinds = new Map<string, string>()
  let rest = question.normalize('NFC')
  for (const kind of KINDS) {
    const at = rest.toLowerCase().search(new RegExp(`(?<!\\p{L})${kind}(?!\\p{L})`, 'u'))
    if (at < 0) continue
    const words = rest.slice(at, at + kind.length)
    const counts = !ASKED.test(rest.slice(at + kind.length)) && !DENIED.test(rest.slice(0, at))
    rest = rest.slice(0, at) + ' '.repeat(kind.length) + rest.slice(at + kind.length)
    if (counts) kinds.set(capital(kind), words)
  }
  return [...kinds].map(([value, words]) => ({ value, words }))
}
