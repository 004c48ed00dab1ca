import type { ReportSummary } from '../../../search/library.ts'
import type { LibraryKnowledge } from '../../../search/library-knowledge.ts'
import type { ScoredPassage, UnderstoodQuestion } from '../../../search/retrieval.ts'
import { indexTerms, isPair } from '../../../search/text/terms.ts'
import type { SentenceDraft } from '../draft-sentence.ts'
import { shareHeld, takeApart } from '../question.ts'
import type { QuotingServices } from '../quoting-services.ts'
import type { Reply } from '../reply.ts'
import { reportLine } from '../report-label.ts'
import { lead, line, MOST_LISTED, namesOf, overview } from './paper-names.ts'
import { inScope, isOfKind, papersAsked } from './papers-asked.ts'

/** Papers of other kinds that are told where none of the asked kind is there. */
const MOST_OTHERS = 4
/** How much of what is asked a paper's name must hold to be listed by it. */
const NAMED_ENOUGH = 0.6
/** How much of it one of its passages must hold, under its headings and its name. */
const SPOKEN_ENOUGH = 0.8
/** Of its neighbouring syllables so many must stand side by side there: "đảng phí" is not "đảng" and "phí". */
const TOGETHER = 0.5
/** Characters of a passage that are quoted beside a paper's name. */
const LONGEST_QUOTE = 160
/** Passages that are looked at for the papers that speak of a subject. */
const LOOKED_AT = 10

/** A paper that is listed, and the passage that speaks of what is asked; null where its name does. */
interface Listed {
  readonly report: ReportSummary
  readonly share: number
  readonly passage: ScoredPassage | null
}

/**
 * Tells what papers the library holds: all by area and kind, or those that a question describes. Where none is of
 * the kind that is asked for, it says so, and what other papers speak of the matter.
 *
 * @param mayAskContent the words may as well ask what papers say ("kế hoạch vốn 2025")
 * @returns null where they may, and no paper has such a name
 */
export async function composeLibrary(
  services: Pick<QuotingServices, 'library' | 'search'>,
  knowledge: LibraryKnowledge,
  understood: UnderstoodQuestion,
  reportIds: readonly string[] | undefined,
  mayAskContent: boolean,
  signal?: AbortSignal,
): Promise<Reply | null> {
  const reports = [...knowledge.reports.values()].filter(({ id }) => reportIds?.includes(id) ?? true)
  if (reports.length === 0)
    return { status: 'answered', sentences: [line('Kho chưa có văn bản nào. Hãy thêm tệp ở mục “Văn bản”.')] }
  const asked = papersAsked(understood)
  const { kind, subject } = asked
  if (asked.isWhole) return { status: 'answered', sentences: overview(reports) }
  const ofScope = inScope(reports, asked)
  const ofKind = kind === null ? ofScope : ofScope.filter((report) => isOfKind(report, kind.kind))
  const describe = (among: readonly ReportSummary[]): Promise<readonly Listed[]> =>
    subject === ''
      ? Promise.resolve(among.map((report) => ({ report, share: 1, passage: null })))
      : thoseOn(services, knowledge, understood, subject, among, signal)
  const fitting = await describe(ofKind)
  if (mayAskContent && !fitting.some(({ share }) => share >= NAMED_ENOUGH)) return null
  if (fitting.length > 0)
    return { status: 'answered', sentences: await listOf(services.library, fitting, countOf(fitting)) }
  const others = kind === null ? [] : (await describe(ofScope)).slice(0, MOST_OTHERS)
  const kinds = kind?.words ?? 'văn bản'
  const alike = kind === null ? [] : ofKind
  const sentences = [
    line(
      alike.length === 0
        ? `Trong kho không có ${kinds} nào như vậy.`
        : `Không thấy ${kinds} nào nói về việc này.`,
    ),
    ...(others.length === 0
      ? []
      : await listOf(services.library, others, lead('Văn bản loại khác có nói đến:'))),
    ...(alike.length === 0 ? [] : [lead(`Các ${kinds} trong kho:`), ...namesOf(alike)]),
  ]
  return {
    status: 'not_found',
    sentences: sentences.length > 1 ? sentences : [...sentences, ...overview(reports)],
  }
}

/** Papers whose name, or one of whose passages, holds what is asked; those named so first, then the newest. */
async function thoseOn(
  { search }: Pick<QuotingServices, 'search'>,
  knowledge: LibraryKnowledge,
  understood: UnderstoodQuestion,
  subject: string,
  among: readonly ReportSummary[],
  signal: AbortSignal | undefined,
): Promise<readonly Listed[]> {
  if (among.length === 0) return []
  const { terms } = takeApart(subject, { ...understood, text: subject }, knowledge)
  const pairs = indexTerms(subject).filter(isPair)
  const shareIn = (...texts: readonly (string | null)[]): number => {
    const held = new Set(texts.flatMap((text) => indexTerms(text ?? '')))
    const together = pairs.filter((pair) => held.has(pair)).length / Math.max(1, pairs.length)
    return pairs.length > 0 && together < TOGETHER
      ? 0
      : (shareHeld(terms, (term) => held.has(term)) ?? together)
  }
  const nameOf = ({ title, kind, issuer, place, period }: ReportSummary) => [
    title,
    kind,
    issuer,
    place,
    period,
  ]
  const { passages } = await search(
    { question: subject, limit: LOOKED_AT, reportIds: among.map(({ id }) => id) },
    signal,
  )
  const listed = among.flatMap((report): Listed[] => {
    const name = nameOf(report)
    const named = shareIn(...name)
    const spoken = passages
      .filter(({ reportId }) => reportId === report.id)
      .find(({ text, path }) => shareIn(text, ...path.map(({ title }) => title), ...name) >= SPOKEN_ENOUGH)
    if (named < NAMED_ENOUGH && spoken === undefined) return []
    return [{ report, share: named, passage: spoken ?? null }]
  })
  return listed.toSorted(
    (a, b) =>
      b.share - a.share ||
      (b.report.date ?? '').localeCompare(a.report.date ?? '') ||
      (a.report.id < b.report.id ? -1 : 1),
  )
}

const countOf = (fitting: readonly Listed[]): SentenceDraft => ({
  pieces: [
    { said: 'Trong kho có ' },
    { count: fitting.length },
    { said: fitting.length > MOST_LISTED ? ' văn bản như vậy, gần nhất là:' : ' văn bản như vậy:' },
  ],
  block: 'lead',
  tail: '\n\n',
})

async function listOf(
  library: QuotingServices['library'],
  papers: readonly Listed[],
  lead: SentenceDraft,
): Promise<readonly SentenceDraft[]> {
  const listed = papers.slice(0, MOST_LISTED)
  const items: SentenceDraft[] = []
  for (const [index, { report, passage: speaking }] of listed.entries()) {
    const passage = speaking ?? (await library.passagesAt(report.file, report.lines[0]))[0]
    const text = reportLine(report)
    items.push({
      pieces: [
        { said: `- ${text}` },
        ...(speaking !== null
          ? [{ said: ': ' }, { passage: speaking, span: [0, shortEnd(speaking.text)], marked: true } as const]
          : passage === undefined
            ? []
            : [{ cited: passage }]),
      ],
      block: 'item',
      tail: index === listed.length - 1 ? '\n\n' : '\n',
      ...(passage === undefined ? {} : { about: { passage, quote: text } }),
    })
  }
  return [lead, ...items]
}

/** Where a text of more than that is cut: behind its last whole word. */
function shortEnd(text: string): number {
  if (text.length <= LONGEST_QUOTE) return text.length
  const end = text.slice(0, LONGEST_QUOTE + 1).search(/\s\S*$/u)
  return end > 0 ? end : LONGEST_QUOTE
}
