import type { Figure as Measured } from '../../search/figure.ts'
import type { ReportSummary } from '../../search/library.ts'
import type { Host, Passage } from '../../search/passage.ts'
import { type Figure, findFigures } from '../../search/text/figures.ts'
import { splitClauses, splitSentences } from '../../search/text/sentences.ts'
import { indexTerms } from '../../search/text/terms.ts'
import { plainLetters } from './proper-names.ts'
import { runInHead } from './run-in-head.ts'
import type { Span } from './span.ts'

/** A clause of a passage: a short sentence, or a part of a long one between semicolons. */
export interface Clause {
  readonly span: Span
  /** The sentence that it is part of. */
  readonly sentence: number
  readonly terms: ReadonlySet<string>
}

/** A passage with all that choosing an answer looks at, computed once. */
export interface PassageView {
  readonly passage: Passage
  /** Place in the list of found passages, from 0. */
  readonly rank: number
  /** 0 to 1. */
  readonly searchScore: number
  readonly sentences: readonly Span[]
  readonly clauses: readonly Clause[]
  readonly figures: readonly Figure[]
  /** What it measures, as ingest read it. */
  readonly measured: readonly Measured[]
  /** Terms of the whole passage. */
  readonly terms: ReadonlySet<string>
  /** Terms of what stands above it: headings, lead, host sentence, title of the report. */
  readonly contextTerms: ReadonlySet<string>
  /** For a note, the terms of the clause that carries its mark: its subject; empty for others. */
  readonly hostTerms: ReadonlySet<string>
  /** Headings, lead and host as one lower-case text, for words that tell goal from result. */
  readonly context: string
  /** Text, context and what heads and signs the report in `plainLetters`, for names. */
  readonly plain: string
  /** First and last year that the report speaks of; null where it does not tell. */
  readonly years: readonly [from: number, to: number] | null
  /** Terms within so many characters before and after a figure; computed once. */
  termsAround(figure: Pick<Figure, 'start' | 'end'>, before: number, after: number): ReadonlySet<string>
}

/** Sentences up to this many characters are quoted whole. */
const WHOLE_SENTENCE = 220
/** A clause longer than this is cut again at commas, into pieces of at least `SHORTEST_PIECE` characters. */
const LONGEST_CLAUSE = 400
const SHORTEST_PIECE = 110

/**
 * @param report that the passage is of; null where it is not known
 * @param named persons of the question whom the report names
 * @param measured the figures of the passage
 */
export function viewPassage(
  passage: Passage,
  rank: number,
  searchScore: number,
  report: ReportSummary | null = null,
  named: readonly string[] = [],
  measured: readonly Measured[] = [],
): PassageView {
  const head = passage.table === undefined ? runInHead(passage.text) : null
  // A row of a table is one statement: points within its cells end nothing.
  const sentences =
    passage.table === undefined
      ? behindHead(
          splitSentences(passage.text).map(({ start, end }): Span => [start, end]),
          head,
        )
      : [[0, passage.text.length] as const]
  const clauses = behindHead(
    splitClauses(passage.text, WHOLE_SENTENCE).map(({ start, end }): Span => [start, end]),
    head,
  )
    .flatMap((span) => cutAtCommas(passage.text, span))
    .map((span): Clause => {
      const sentence = sentences.findIndex(([from, to]) => span[0] >= from && span[0] < to)
      return { span, sentence, terms: new Set(indexTerms(passage.text.slice(span[0], span[1]))) }
    })
  const context = [
    passage.reportTitle,
    ...passage.path.map((entry) => entry.title),
    passage.lead?.text ?? '',
    passage.host?.text ?? '',
    head === null ? '' : passage.text.slice(...head),
    ...named,
  ].join('. ')
  const around = new Map<string, ReadonlySet<string>>()
  return {
    passage,
    rank,
    searchScore,
    sentences,
    clauses,
    figures: findFigures(passage.text),
    measured,
    terms: new Set(indexTerms(passage.text)),
    contextTerms: new Set(indexTerms(context)),
    hostTerms: new Set(indexTerms(passage.host === undefined ? '' : markedWords(passage.host))),
    context: context.toLowerCase(),
    plain: plainLetters(
      [passage.text, context, report?.issuer, report?.number, report?.signer].filter(Boolean).join('\n'),
    ),
    years: yearsOf(report),
    termsAround({ start, end }, before, after) {
      const from = Math.max(0, start - before)
      const key = `${from}-${end + after}`
      const known = around.get(key)
      if (known !== undefined) return known
      const terms = new Set(indexTerms(passage.text.slice(from, end + after)))
      around.set(key, terms)
      return terms
    },
  }
}

/** The years of the report's period, or else of its date. */
function yearsOf(report: ReportSummary | null): readonly [number, number] | null {
  const told = report?.period ?? report?.date ?? ''
  const years = [...told.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map((match) => Number(match[0]))
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)]
}

/** The clause of the host that the mark stands in; the whole host where its place was not kept. */
function markedWords({ text, markAt }: Host): string {
  if (markAt === undefined) return text
  const before = text.slice(0, markAt).trimEnd().length
  const clause = splitClauses(text, WHOLE_SENTENCE).find(({ end }) => end >= before)
  return clause === undefined ? text : text.slice(clause.start, clause.end)
}

/** A head is no statement: what stands behind it is. */
function behindHead(spans: readonly Span[], head: Span | null): readonly Span[] {
  return head === null ? spans : spans.filter(([, end]) => end > head[1])
}

function cutAtCommas(text: string, [start, end]: Span): readonly Span[] {
  if (end - start <= LONGEST_CLAUSE) return [[start, end]]
  const pieces: Span[] = []
  let from = start
  let depth = 0
  for (const match of text.slice(start, end).matchAll(/,\s+|[(“)”]/gu)) {
    const comma = start + match.index
    if (match[0] === '(' || match[0] === '“') depth++
    else if (match[0] === ')' || match[0] === '”') depth = Math.max(0, depth - 1)
    if (depth > 0 || !match[0].startsWith(',')) continue
    if (comma - from < SHORTEST_PIECE || end - comma < SHORTEST_PIECE) continue
    pieces.push([from, comma])
    from = comma + match[0].length
  }
  return [...pieces, [from, end]]
}
