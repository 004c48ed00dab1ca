import type { Passage } from '../../../search/passage.ts'
import { findFigures } from '../../../search/text/figures.ts'
import { splitSentences } from '../../../search/text/sentences.ts'
import { plainTerms } from '../../../search/text/terms.ts'
import type { Span } from '../../answer/span.ts'

/** A paper that a passage names by number: "Kết luận số 14-KL/TU ngày 9/6/2022 về chuyển đổi số". */
export interface NamedPaper {
  readonly passage: Passage
  readonly sentence: Span
  /** From the number to the end of the date. */
  readonly span: Span
  /** The word before the number, in small letters: "kết luận". */
  readonly kind: string
  /** As printed: "14-KL/TU". */
  readonly printed: string
  /** Canonical: "14-kl/tu". */
  readonly key: string
  readonly number: string
  /** What follows the number: kind and issuer, "kl/tu". */
  readonly suffix: string
  /** Printed right after the number, `YYYY-MM-DD`; null when none is. */
  readonly date: string | null
  readonly printedDate: string | null
  /** Syllables that say what it is about; the issuer is left out. */
  readonly subject: ReadonlySet<string>
  /** Issued for the whole country: whichever report names it, it is the same paper. */
  readonly central: boolean
}

const KIND =
  /(nghị quyết|quyết định|chỉ thị|kết luận|kế hoạch|chương trình(?: hành động)?|thông báo|quy định|hướng dẫn|nghị định|thông tư|luật|công văn|công điện|đề án|quy chế|tờ trình|báo cáo|pháp lệnh)(?: số)?[\s:]*$/iu
const DATED = /^[\s,(]*(?:ngày\s+)?$/iu
const CENTRAL = /(?:^|[-/])(?:tw|ttg|cp|qh\d+|ubtvqh\d*|bct|bbt|vptw)$/u
/** Ends what is said of one paper. */
const NEXT = /[;.()]|,\s(?=\p{Lu})|\s(?:và|gắn với|thực hiện) (?=\p{Lu})/u
const LONGEST_SUBJECT = 220
const EMPTY: ReadonlySet<string> = new Set(
  'số ngày tháng năm của về việc khóa khoá và các cho theo trên tại đến trong là với những ban chấp hành trung ương đảng bộ bộ chính trị bí thư tỉnh thành ủy uỷ thường vụ chính phủ thủ tướng quốc hội hội đồng nhân dân ubnd ủy uỷ hđnd viii ix x xi xii xiii xiv xv'.split(
    ' ',
  ),
)

/** The papers that a passage names, in order. */
export function namedPapers(passage: Passage): readonly NamedPaper[] {
  const { text } = passage
  const figures = findFigures(text)
  const sentences = splitSentences(text)
  return figures.flatMap((figure, index) => {
    const kind = KIND.exec(text.slice(0, figure.start))?.[1]
    if (figure.kind !== 'symbol' || kind === undefined) return []
    const sentence = sentences.find(({ start, end }) => start <= figure.start && figure.end <= end)
    const dash = figure.key.search(/[-/]/u)
    if (sentence === undefined || dash < 0) return []
    const next = figures[index + 1]
    const dated =
      next?.kind === 'date' && next.key.length === 10 && DATED.test(text.slice(figure.end, next.start))
        ? next
        : null
    const end = dated?.end ?? figure.end
    const rest = text.slice(end, Math.min(sentence.end, end + LONGEST_SUBJECT))
    const stop = rest.slice(1).search(NEXT)
    const said = plainTerms(stop < 0 ? rest : rest.slice(0, stop + 1))
    return [
      {
        passage,
        sentence: [sentence.start, sentence.end] as const,
        span: [figure.start, end] as const,
        kind: kind.toLowerCase(),
        printed: figure.raw,
        key: figure.key,
        number: figure.key.slice(0, dash),
        suffix: figure.key.slice(dash + 1),
        date: dated?.key ?? null,
        printedDate: dated?.raw ?? null,
        subject: new Set(said.filter((term) => !EMPTY.has(term) && !/^\d/u.test(term))),
        central: CENTRAL.test(figure.key),
      },
    ]
  })
}
