import type { Library } from '../../search/library.ts'
import { indexTerms, isPair } from '../../search/text/terms.ts'
import { plainLetters } from './proper-names.ts'

/** An office and the person who holds it: "Bí thư Tỉnh ủy Trần Văn Lâm", "đồng chí Lê Thị Hoa". */
const PERSON =
  /(?<!\p{L})(?:đồng chí|đ\/c|ông|bà|bí thư|chủ tịch|giám đốc|trưởng ban)(?:\s\p{Ll}+|\s\p{Lu}\p{Ll}+\sủy)?\s((?:\p{Lu}\p{Ll}+(?:\s|(?=[,?.!:]|$))){2,4})/giu
const CAPITALISED = /^(?:\p{Lu}\p{Ll}+\s?){2,4}$/u
/** Passages that are looked at for one person. */
const LOOKED_AT = 20
/** A person named in more reports than this tells nothing of which is meant. */
const MOST_REPORTS = 3

/**
 * The reports that name the persons of a question, with their names: "theo kết luận của đồng chí Trần Văn Lâm"
 * asks of the report in which he speaks, whichever paragraph holds the answer.
 *
 * @returns names by report id; persons in more than three reports are left out
 */
export async function reportsNaming(
  library: Library,
  question: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const named = new Map<string, readonly string[]>()
  for (const match of question.matchAll(PERSON)) {
    const name = match[1]?.trim() ?? ''
    if (!CAPITALISED.test(name)) continue
    const terms = indexTerms(name)
      .filter(isPair)
      .map((term) => ({ term, weight: 1 }))
    const hits = await library.searchTerms({ terms, column: 'marked' }, LOOKED_AT)
    const passages = await library.passages(hits.map(({ passageId }) => passageId))
    const held = plainLetters(name)
    const reports = new Set(
      passages.filter(({ text }) => plainLetters(text).includes(held)).map(({ reportId }) => reportId),
    )
    if (reports.size > MOST_REPORTS) continue
    for (const report of reports) named.set(report, [...(named.get(report) ?? []), name])
  }
  return named
}
