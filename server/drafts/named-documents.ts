import type { Passage } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import { capital } from '../../search/text/capital.ts'
import { findFigures } from '../../search/text/figures.ts'
import { splitClauses } from '../../search/text/sentences.ts'
import type { Span } from '../answer/span.ts'

/** A document that a report names, where it first does so most fully. */
export interface NamedDocument {
  /** Equal for one document however its number is written: `08-nq/tu`. */
  readonly key: string
  /** "Nghị quyết", with a capital. */
  readonly kind: string
  /** As printed: "08-NQ/TU". */
  readonly symbol: string
  /** From its kind to where its subject ends: "Nghị quyết số 08-NQ/TU ngày 15/6/2022 về chuyển đổi số". */
  readonly span: Span
  readonly passage: Passage
}

const KIND_BEFORE =
  /(nghị quyết|quyết định|chỉ thị|kết luận|kế hoạch|chương trình(?: hành động)?|thông báo|quy định|hướng dẫn|nghị định|thông tư|luật|công văn|đề án|quy chế|tờ trình|báo cáo)\s+(?:số\s+)*$/iu
/** Ends the subject of a document. */
const SUBJECT_END =
  /[;.(“”]|,\s(?!ngày\s+\d)|\s(?:và|cùng) (?=(?:nghị quyết|quyết định|chỉ thị|kết luận|kế hoạch|chương trình|quy định)\s)/iu
const LONGEST = 260

/** The documents named by number in the passages, each once, in order of kind and number. */
export async function namedDocumentsIn(
  passages: readonly Passage[],
  pause: Pause,
): Promise<readonly NamedDocument[]> {
  const found = new Map<string, NamedDocument>()
  for (const passage of passages) {
    await pause()
    const clauses = splitClauses(passage.text)
    for (const figure of findFigures(passage.text)) {
      if (figure.kind !== 'symbol') continue
      const kind = KIND_BEFORE.exec(passage.text.slice(0, figure.start))
      if (kind?.[1] === undefined) continue
      const clauseEnd = clauses.find(({ end }) => end >= figure.end)?.end ?? passage.text.length
      const rest = passage.text.slice(figure.end, Math.min(clauseEnd, figure.end + LONGEST))
      const stop = rest.search(SUBJECT_END)
      const end = figure.end + (stop < 0 ? rest.length : stop)
      const start = figure.start - kind[0].length
      const known = found.get(figure.key)
      if (known !== undefined && known.span[1] - known.span[0] >= end - start) continue
      const name = capital(kind[1].toLowerCase())
      found.set(figure.key, {
        key: figure.key,
        kind: name,
        symbol: figure.raw,
        span: [start, trimEnd(passage.text, end)],
        passage,
      })
    }
  }
  return [...found.values()].sort((a, b) => order(a.kind, b.kind) || order(a.key, b.key))
}

function trimEnd(text: string, end: number): number {
  return end - (/[\s,]*$/u.exec(text.slice(0, end))?.[0].length ?? 0)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
