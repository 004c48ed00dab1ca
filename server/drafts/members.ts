import type { Passage } from '../../search/passage.ts'
import { capital } from '../../search/text/capital.ts'
import type { Span } from '../answer/span.ts'

/** Somebody whom a paper names for a body. */
export interface Member {
  readonly passage: Passage
  readonly span: Span
  /** As printed: "Ông Lý Văn Sáng - Giám đốc Sở Y tế". */
  readonly words: string
  /** What they are in the body, "Phó Trưởng ban"; null where the paper does not say. */
  readonly role: string | null
}

/** Opens the list: "… gồm các ông, bà có tên sau đây:". */
const OPENS =
  /(?:gồm|thành phần|danh sách)[^.;]{0,120}(?:thành viên|ông|bà|đồng chí|ủy viên|uỷ viên|sau(?: đây)?)[^.;]{0,60}:?\s*$|^(?:danh sách|thành phần)(?: (?:các )?(?:thành viên|ủy viên|uỷ viên))?(?!\p{L})/iu
const ROLE =
  '(?:các )?(?:đồng )?(?:phó )?(?:trưởng ban|trưởng đoàn|tổ trưởng|chủ tịch hội đồng|chủ tịch|tổ phó|phó ban|thường trực|ủy viên|uỷ viên|thành viên|thư ký|cố vấn)'
/** "1. Trưởng Ban: …", "Các ủy viên:". */
const ROLE_LINE = new RegExp(
  `^\\s*(?:[-–+•]\\s*|(?:\\d{1,2}|[a-zđ])\\s?[.)]\\s*)?(${ROLE}(?: [\\p{L} ]{1,60})?)\\s*(?:(?:gồm|là)(?: (?:có|các (?:ông|bà|đồng chí)[^:]{0,30}))?\\s*)?(?::\\s*|$)`,
  'iu',
)
const NUMBER = /^\s*(?:[-–+•]\s*|(?:\d{1,2}|[a-zđ])\s?[.)]\s*)+/u
/** A person or a post: what a member is named by. */
const NAMES =
  /^(?:mời |cử )?(?:(?:các )?(?:ông|bà|đồng chí|đ\/c|thiếu tướng|trung tướng|đại tá|thượng tá|trung tá|thiếu tá)(?!\p{L})|(?:\d{1,2} )?(?:đại diện|lãnh đạo|(?:phó |thứ )?(?:chủ tịch|thủ tướng|bộ trưởng|trưởng|giám đốc|chánh|bí thư|chủ nhiệm|viện trưởng|tổng giám đốc|cục trưởng|thống đốc|hiệu trưởng|trưởng phòng|ủy viên|uỷ viên|tư lệnh|chỉ huy|tổng)))(?!\p{L})/iu
/** Behind the members, who is asked to take part. */
const INVITED = /^mời /iu
/** A table of names tells them in its own columns. */
const NAME_HEAD = /họ (?:và )?tên|thành viên/iu

/** The members that papers list, in their order; passages of one paper one after the other, headings too. */
export function membersIn(passages: readonly Passage[]): readonly Member[] {
  const members: Member[] = []
  let open: string | null = null
  let role: string | null = null
  for (const passage of passages) {
    const home = homeOf(passage)
    if (open !== null && open !== home) {
      open = null
      role = null
    }
    const { text } = passage
    const line = ROLE_LINE.exec(text)
    if (open === null && passage.path.some(({ title }) => OPENS.test(title))) open = home
    if (OPENS.test(text) && line === null) {
      open = home
      role = null
      continue
    }
    if (open === null || passage.kind === 'matter') continue
    if (passage.table !== undefined) {
      if (!passage.table.header && passage.table.cells.some(({ head }) => NAME_HEAD.test(head)))
        members.push({ passage, span: [0, text.length], words: text, role: null })
      continue
    }
    const from = line?.[0].length ?? NUMBER.exec(text)?.[0].length ?? 0
    if (line?.[1] !== undefined) role = capital(line[1].trim().replace(/^các\s+/iu, ''))
    const to = text.length - (/[\s;,.]*$/u.exec(text)?.[0].length ?? 0)
    const words = text.slice(from, to)
    if (NAMES.test(words))
      members.push({ passage, span: [from, to], words, role: INVITED.test(words) ? null : role })
  }
  return members
}

/** The article or section that a list stands in. */
function homeOf({ reportId, path }: Passage): string {
  const [outermost] = path
  return `${reportId}|${outermost?.label ?? ''}|${outermost?.title ?? ''}`
}
