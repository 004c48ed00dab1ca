import type { Passage } from '../../search/passage.ts'
import { capital } from '../../search/text/capital.ts'
import type { Span } from '../answer/span.ts'

/** The sentence that an item needs before it, as a draft prints it. */
export interface LeadingSentence {
  readonly passage: Passage
  readonly span: Span
  /** With a capital first, its label cut off, the colon at its end. */
  readonly text: string
}

const LONGEST = 280
/** Tells nothing that its heading and items do not: "Kết quả cụ thể như sau:". */
const EMPTY =
  /^(?:\P{L}*)(?:(?:các |một số |những )?(?:kết quả|nội dung|số liệu|nhiệm vụ|giải pháp|hạn chế|tồn tại|nguyên nhân)?[\s,]*(?:chủ yếu|chính|trọng tâm|cụ thể|trong đó|bao gồm|gồm|gồm có|sau đây|như sau|sau|là|được|thể hiện|đạt được)*[\s,]*)+:$/iu
/** Only says of what field the items are, or that they follow. */
const FIELD = /^về [\p{L}\s,-]{3,40}:$/iu
const FOLLOWS =
  /^(?!.*(?:giao|yêu cầu|đề nghị)(?!\p{L})).*(?:một số|các|những) (?:nội dung|nhiệm vụ|giải pháp|vấn đề)(?: \p{L}+){0,3} (?:sau|sau đây|như sau)\s*:$/iu
/** "Các từ ngữ dưới đây được hiểu như sau:" leads what stands alone. */
const DEFINES = /(?:được hiểu như sau|từ ngữ)[^:]*:$/iu
const LABEL = /^\s*(?:[-–+*•]|\(?\d{1,2}(?:\.\d{1,2})*[.)](?!\d)|\(\d{1,2}\)|[a-zđ]\))\s*/u

/**
 * Finds the sentences that lead the items among the passages of one section: whom a list of tasks is for, what a
 * list of cases comes to. An item without it says too little or something else.
 *
 * @returns for a passage its leading sentence; null for one that is no item, or whose lead says nothing
 */
export function leadsAmong(passages: readonly Passage[]): (passage: Passage) => LeadingSentence | null {
  const byLine = new Map(passages.map((passage) => [passage.lines[1], passage]))
  return ({ id, kind, lead }) => {
    if (kind !== 'item' || lead === undefined || !/:\s*$/u.test(lead.text)) return null
    const passage = byLine.get(lead.lines[1])
    const words = lead.text.trim()
    const from = passage?.text.lastIndexOf(words) ?? -1
    if (passage === undefined || passage.id === id || from < 0) return null
    const label = LABEL.exec(words)?.[0].length ?? 0
    const bare = words.slice(label)
    if (
      bare.length < 4 ||
      bare.length > LONGEST ||
      EMPTY.test(bare) ||
      DEFINES.test(bare) ||
      FIELD.test(bare) ||
      FOLLOWS.test(bare)
    )
      return null
    return {
      passage,
      span: [from + label, from + words.length],
      text: capital(bare),
    }
  }
}

/** Neighbours with one leading sentence, in their order. */
export interface LedRun<Q> {
  readonly lead: LeadingSentence | null
  readonly chosen: readonly Q[]
}

export function runsByLead<Q extends { readonly lead?: LeadingSentence | null }>(
  chosen: readonly Q[],
): readonly LedRun<Q>[] {
  const runs: { lead: LeadingSentence | null; chosen: Q[] }[] = []
  for (const one of chosen) {
    const last = runs.at(-1)
    const lead = one.lead ?? null
    if (last !== undefined && last.lead?.passage.id === lead?.passage.id) last.chosen.push(one)
    else runs.push({ lead, chosen: [one] })
  }
  return runs
}
