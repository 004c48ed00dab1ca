import type { ReadValue } from '../../../search/parsed-document.ts'
import type { Lines } from '../../../search/passage.ts'
import type { Block } from '../block.ts'
import { isCapitals } from '../letters.ts'
import { isAppendixLabel, isKindAlone, kindAtStart, namedAppendix } from '../report-signs.ts'
import type { ReportHead } from './report-head.ts'
import { sentenceCase } from './sentence-case.ts'

/**
 * The title as one line in the letters of a sentence, an appendix label before it: "Phụ lục 1. Báo cáo kết
 * quả …". A paper without a title is called by its first words.
 */
export function readTitle(head: ReportHead): ReadValue {
  const parts = wholeParts(head.title)
  const [first] = head.title
  const last = head.title.at(-1)
  if (first === undefined || last === undefined) return firstWords(head)
  const text = parts.reduce((title, part, index) => {
    if (index === 0) return part.text
    if (parts[index - 1]?.label) return `${title.replace(/[.:\s]+$/, '')}. ${part.text}`
    return `${title} ${loweredStart(part.text)}`
  }, '')
  const lines: Lines = [first.lines[0], last.lines[1]]
  const letter = /^(?:v\/v|v\.v|về việc)/iu.test(text) ? `Công văn ${loweredAbout(text)}` : text
  return { value: letter.replace(REMARK, '').replace(/\s+/g, ' ').trim(), lines }
}

/** "(Kèm theo Nghị quyết số …)" in one block with the title. */
const REMARK = /\s*\(\s*(?:ban hành\s+)?kèm theo\s[^()]*\)\s*$/iu

/** The parts of a title in the letters of a sentence; capitals that run over several blocks are one part. */
function wholeParts(title: readonly Block[]): readonly { readonly text: string; readonly label: boolean }[] {
  const parts: { text: string; label: boolean; capitals: Block | null }[] = []
  for (const block of title) {
    const label = isAppendixLabel(block)
    const open = !label && isCapitals(block.text) && !isKindAlone(block.text)
    const above = parts.at(-1)?.capitals ?? null
    if (above !== null && open) {
      const whole = { ...above, text: `${above.text} ${block.text}` }
      parts[parts.length - 1] = { text: titleCase(whole), label: false, capitals: whole }
    } else
      parts.push({
        text: label ? sentenceCase(block.text) : titleCase(block),
        label,
        capitals: open ? block : null,
      })
  }
  return parts
}

/** Words in capitals that a title begins with: "CHƯƠNG TRÌNH CÔNG TÁC Trọng tâm …". */
const CAPITALS = /^(?:\p{Lu}{2,}(?:\s+(?=\S)|$))+/u

/** "PHỤ LỤC II DANH MỤC …" in one block gives "Phụ lục II. Danh mục …"; "KẾ HOẠCH Thực hiện …" its parts each. */
function titleCase(block: Block): string {
  const label = namedAppendix(block)
  const kind = kindAtStart(block.text)
  const cut =
    label?.length ??
    (kind === null
      ? 0
      : Math.max(CAPITALS.exec(block.text)?.[0].length ?? 0, block.text.indexOf(' ', kind.length)))
  const first = block.text.slice(0, Math.max(0, cut))
  const rest = block.text.slice(first.length).replace(/^[\s.:–-]+/u, '')
  if (cut <= 0 || rest === '' || (isCapitals(block.text) && label === null)) return sentenceCase(block.text)
  if (label !== null) return `${sentenceCase(first)}. ${sentenceCase(rest)}`
  return isCapitals(first) && !isCapitals(rest)
    ? `${sentenceCase(first)} ${loweredStart(rest)}`
    : sentenceCase(block.text)
}

/** "V/v" stays as it is printed, "Về việc" goes on from the kind. */
function loweredAbout(text: string): string {
  return text.replace(/^v\s*\/\s*v\s*:?\s*/iu, 'V/v ').replace(/^Về việc/u, 'về việc')
}

/** The abstract goes on from the kind: "Báo cáo" + "Kết quả thực hiện" gives "Báo cáo kết quả thực hiện". */
function loweredStart(text: string): string {
  return /^(?:Kết quả|Tình hình|Về|Tổng kết|Sơ kết|Công tác|Thực hiện|Tóm tắt|Kết luận (?:của|chỉ)|Triển khai)(?!\p{L})/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}

const LONGEST_NAME = 120

function firstWords(head: ReportHead): ReadValue {
  const block = [...head.cover, ...head.body].find((one) => !one.rule && /\p{L}/u.test(one.text))
  if (block === undefined) return { value: 'Văn bản không có tiêu đề', lines: null }
  const words = sentenceCase(block.text)
  const short =
    words.length <= LONGEST_NAME ? words : `${words.slice(0, LONGEST_NAME).replace(/\s+\S*$/, '')} …`
  return { value: short, lines: block.lines }
}
