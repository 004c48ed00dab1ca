import type { Passage } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import { capital } from '../../search/text/capital.ts'
import { splitClauses, splitSentences } from '../../search/text/sentences.ts'
import { plainTerms } from '../../search/text/terms.ts'
import type { Span } from '../answer/span.ts'

/** A sentence of a paper, or a row of one of its tables, where it stands. */
export interface Statement {
  readonly passage: Passage
  readonly span: Span
  readonly text: string
}

/** What stands otherwise in the later version, is new there, or is gone: one of the two is null for what is new or gone. */
export interface VersionChange {
  readonly earlier: Statement | null
  readonly later: Statement | null
}

interface Told extends Statement {
  readonly terms: readonly string[]
  readonly known: ReadonlySet<string>
  readonly under: string
}

/** Share of the words of two sentences that are the same where one was made of the other. */
const MADE_OF = 0.5
/** Under one heading less is enough. */
const UNDER_ONE_HEADING = 0.12
const FEWEST_TERMS = 3
/** A paper that speaks of itself and its closing words are no matter of it. */
const CLOSING = /^(?:trên đây là|(?:\S+ ){1,6}(?:kính|trân trọng) (?:báo cáo|trình|đề nghị))|^…+$/iu

/**
 * What was changed between two versions of a paper, in the order of the later one; what is gone comes last. Sentences that
 * differ in spaces and stops alone are the same.
 *
 * @param earlier passages of the draft that can be quoted, in reading order
 * @param later those of the paper that was made of it
 */
export async function versionChanges(
  earlier: readonly Passage[],
  later: readonly Passage[],
  pause: Pause,
): Promise<readonly VersionChange[]> {
  const [old, now] = [statementsIn(earlier), statementsIn(later)]
  const kept = new Map<string, Told[]>()
  for (const told of old) kept.set(keyOf(told), [...(kept.get(keyOf(told)) ?? []), told])
  const same = new Set<Told>()
  const open = now.filter((told) => {
    const twin = kept.get(keyOf(told))?.shift()
    if (twin !== undefined) same.add(twin)
    return twin === undefined
  })
  const left = old.filter((told) => !same.has(told))
  const pairs: { earlier: Told; later: Told; alike: number }[] = []
  for (const told of open) {
    await pause()
    for (const other of left) {
      const alike = likeness(other, told)
      if (alike >= MADE_OF) pairs.push({ earlier: other, later: told, alike })
    }
  }
  const madeOf = new Map<Told, Told>()
  const used = new Set<Told>()
  for (const { earlier: from, later: to } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (used.has(from) || madeOf.has(to)) continue
    used.add(from)
    madeOf.set(to, from)
  }
  return [
    ...open.map((told) => narrowed({ earlier: madeOf.get(told) ?? null, later: told })),
    ...left.filter((told) => !used.has(told)).map((told) => ({ earlier: told, later: null })),
  ]
}

/** Of two long sentences with as many clauses those that differ, from the first to the last; others are told whole. */
function narrowed(change: VersionChange): VersionChange {
  const { earlier, later } = change
  if (earlier === null || later === null || earlier.passage.table !== undefined) return change
  const [before, after] = [clausesOf(earlier), clausesOf(later)]
  if (before.length !== after.length) return change
  const said = ({ passage }: Statement, [from, to]: Span) =>
    plainTerms(passage.text.slice(from, to)).join(' ')
  const differ = before.map((clause, at) => said(earlier, clause) !== said(later, after[at] ?? clause))
  const [first, last] = [differ.indexOf(true), differ.lastIndexOf(true)]
  if (first < 0) return change
  const cut = (statement: Statement, clauses: readonly Span[]): Statement => {
    const [from, to] = [clauses[first]?.[0] ?? statement.span[0], clauses[last]?.[1] ?? statement.span[1]]
    const text = statement.passage.text.slice(from, to).replace(/[\s;,]+$/u, '')
    return { passage: statement.passage, span: [from, from + text.length], text: capital(text) }
  }
  return { earlier: cut(earlier, before), later: cut(later, after) }
}

function clausesOf({ passage, span: [from, to] }: Statement): readonly Span[] {
  return splitClauses(passage.text.slice(0, to))
    .filter(({ start }) => start >= from)
    .map(({ start, end }) => [start, end])
}

function statementsIn(passages: readonly Passage[]): readonly Told[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading' || passage.kind === 'matter' || passage.table?.header === true) return []
    const spans =
      passage.table === undefined ? wholeSentences(passage.text) : [[0, passage.text.length] as const]
    const under = passage.path.map(({ title }) => title).join(' > ')
    return spans.flatMap(([from, to]) => {
      const span: Span = [from + (LABEL.exec(passage.text.slice(from, to))?.[0].length ?? 0), to]
      const text = passage.text.slice(...span).trim()
      const terms = plainTerms(text)
      if (terms.length < FEWEST_TERMS || CLOSING.test(text) || isLead(passage, text)) return []
      return [{ passage, span, text, terms, known: new Set(terms), under }]
    })
  })
}

/** The number or the dash before an item. */
const LABEL = /^\s*(?:[-–+*•]\s*|\(?\d{1,2}(?:\.\d{1,2})*[.)](?!\d)\s*|[a-zđ]\)\s*)/u

/** A blank that is left to be filled in ends no sentence: "kiểm tra …… đơn vị". */
function wholeSentences(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const { start, end } of splitSentences(text)) {
    const last = spans.at(-1)
    const goesOn =
      last !== undefined && /…\s*$/u.test(text.slice(...last)) && !/^\s*\p{Lu}/u.test(text.slice(start))
    if (goesOn) spans[spans.length - 1] = [last[0], end]
    else spans.push([start, end])
  }
  return spans
}

/** "Sở Nội vụ báo cáo kết quả như sau:" tells nothing that could change. */
function isLead({ table }: Passage, text: string): boolean {
  return table === undefined && /:$/u.test(text) && !/\d/u.test(text)
}

function keyOf({ terms }: Told): string {
  return terms.join(' ')
}

/** The share of the words of both that both have, more under one heading; of rows of tables only those of one name. */
function likeness(a: Told, b: Told): number {
  if ((a.passage.table === undefined) !== (b.passage.table === undefined)) return 0
  if (a.passage.table !== undefined && labelIn(a) !== labelIn(b)) return 0
  let shared = 0
  for (const term of a.known) if (b.known.has(term)) shared += 1
  const alike = (2 * shared) / (a.known.size + b.known.size)
  return alike + (alike > 0 && a.under === b.under ? UNDER_ONE_HEADING : 0)
}

/** The first cell of a row that is no number of it. */
function labelIn({ passage, text }: Told): string {
  return passage.table?.cells.find(({ text: cell }) => /\p{L}{2}/u.test(cell))?.text ?? text
}
