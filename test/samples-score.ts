import { readFileSync } from 'node:fs'
import type { Citation } from '../search/passage.ts'
import type { Search } from '../search/retrieval.ts'
import type { Answerer, Turn } from '../server/answer/answerer.ts'
import { collectAnswer } from '../server/answer/collect-answer.ts'
import { coverage, type Evidence, foldFigures, shows } from './evidence.ts'

export type QuestionType =
  | 'fact'
  | 'footnote'
  | 'paraphrase'
  | 'no_diacritics'
  | 'typo'
  | 'list'
  | 'disambiguate'
  | 'followup'
  | 'compare'
  | 'conflict'
  | 'synthesis'
  | 'unanswerable'
  | 'summary'

/** A question with what a right answer says and where the files say it. */
export interface SampleQuestion {
  readonly id: string
  readonly type: QuestionType
  readonly question: string
  /** The turns before it, oldest first. */
  readonly history?: readonly Turn[]
  readonly answer: string
  /** Strings that a right answer holds; an inner list is a choice. */
  readonly answer_keys: readonly (string | readonly string[])[]
  /** Every piece that is needed; the inner list holds alternatives for one piece. Empty: unanswerable. */
  readonly evidence: readonly (readonly Evidence[])[]
}

/** What is scored; a service that is null leaves its questions out. */
export interface ScoredServices {
  readonly search: Search
  readonly answerer: Answerer | null
  readonly draft:
    | ((request: string) => Promise<{ readonly markdown: string; readonly citations: readonly Citation[] }>)
    | null
}

/** All shares are 0 to 1; null where the figure does not apply to the question. */
export interface ScoreRow {
  readonly id: string
  readonly type: QuestionType
  readonly right: boolean
  /** Share of the evidence among the first five passages of search. */
  readonly recallAt5: number | null
  /** Share of the evidence that is cited. */
  readonly citedEvidence: number | null
  /** Share of the citations that show some evidence. */
  readonly usefulCitations: number | null
  /** Share of the sentences with figures all of whose figures stand in what is cited or in the question. */
  readonly figures: number | null
  readonly refused: boolean
  readonly answer: string
}

const LONGEST: Partial<Record<QuestionType, number>> = {
  list: 6000,
  synthesis: 6000,
  compare: 2500,
  conflict: 2500,
  summary: 9000,
}
const LONGEST_ELSE = 900

export function readQuestions(path: string): readonly SampleQuestion[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SampleQuestion)
}

/** Asks one question of the services and scores what comes back; null when the service it needs is missing. */
export async function scoreQuestion(
  question: SampleQuestion,
  services: ScoredServices,
): Promise<ScoreRow | null> {
  const answerable = question.evidence.length > 0
  const recallAt5 =
    answerable && question.type !== 'followup'
      ? coverage(
          question.evidence,
          (await services.search({ question: question.question, limit: 5 })).passages,
        )
      : null
  if (question.type === 'summary') {
    if (services.draft === null) return null
    const { markdown, citations } = await services.draft(question.question)
    const citedEvidence = coverage(question.evidence, citations)
    return {
      ...rowOf(question, markdown, citations),
      recallAt5,
      right: citedEvidence >= 0.6 && markdown.length <= longest(question.type),
      refused: false,
    }
  }
  if (services.answerer === null) return null
  const messages: readonly Turn[] = [
    ...(question.history ?? []),
    { role: 'user', content: question.question },
  ]
  const reply = await collectAnswer(services.answerer.answer({ messages }), services.answerer.name)
  const refused = reply.status === 'not_found'
  const row = rowOf(question, reply.answer, reply.citations)
  const right = answerable
    ? !refused &&
      row.citedEvidence === 1 &&
      holdsKeys(reply.answer, question.answer_keys) &&
      reply.answer.length <= longest(question.type)
    : refused
  return { ...row, recallAt5, right, refused: answerable && refused }
}

function longest(type: QuestionType): number {
  return LONGEST[type] ?? LONGEST_ELSE
}

function rowOf(
  question: SampleQuestion,
  answer: string,
  citations: readonly Citation[],
): Omit<ScoreRow, 'right' | 'refused' | 'recallAt5'> {
  const answerable = question.evidence.length > 0
  const pieces = question.evidence.flat()
  const useful = citations.filter((citation) => pieces.some((piece) => shows(citation, piece)))
  const asked = [...(question.history ?? []).map((turn) => turn.content), question.question].join(' ')
  return {
    id: question.id,
    type: question.type,
    citedEvidence: answerable ? coverage(question.evidence, citations) : null,
    usefulCitations: answerable ? (citations.length === 0 ? 0 : useful.length / citations.length) : null,
    figures: answerable ? supportedFigures(answer, citations, asked) : null,
    answer,
  }
}

function holdsKeys(answer: string, keys: SampleQuestion['answer_keys']): boolean {
  const text = foldFigures(answer)
  return keys.every((key) => [key].flat().some((choice) => text.includes(foldFigures(choice))))
}

/**
 * The share of the sentences with figures whose every figure stands in a cited quote, its report's title or
 * path, or the question. Enumerators, and counts of the answer's own items or citations, claim nothing.
 */
export function supportedFigures(answer: string, citations: readonly Citation[], asked: string): number {
  const said = citations.flatMap((citation) => [
    citation.quote,
    citation.reportTitle,
    ...citation.path.map(({ label, title }) => `${label} ${title}`),
  ])
  const allowed = foldFigures([...said, asked].join(' '))
  const items = answer.match(/^\s*(?:[-*]|\(?\d{1,2}[.)])\s/gmu)?.length ?? 0
  const sentences = answer
    .replace(/\[\d+\]/gu, ' ')
    .split(/(?<=[.;!?])\s+|\n+/u)
    .map((sentence) => sentence.replace(/^\s*\d{1,2}[.)]\s|\(\d{1,2}\)\s/gu, ' '))
    .filter((sentence) => /\d/u.test(sentence))
  const supported = sentences.filter((sentence) =>
    (foldFigures(sentence).match(/\d+(?:[.,/]\d+)*/gu) ?? []).every(
      (figure) => allowed.includes(figure) || [items, citations.length].includes(Number(figure)),
    ),
  )
  return sentences.length === 0 ? 1 : supported.length / sentences.length
}

/** Means over rows; a figure that applies to no row is NaN. */
export interface ScoreMeans {
  readonly count: number
  readonly right: number
  readonly recallAt5: number
  readonly citedEvidence: number
  readonly usefulCitations: number
  readonly figures: number
  readonly refused: number
}

export function meansOf(rows: readonly ScoreRow[]): ScoreMeans {
  const mean = (values: readonly (number | null)[]) => {
    const known = values.filter((value) => value !== null)
    return known.reduce((sum, value) => sum + value, 0) / known.length
  }
  return {
    count: rows.length,
    right: mean(rows.map((row) => Number(row.right))),
    recallAt5: mean(rows.map((row) => row.recallAt5)),
    citedEvidence: mean(rows.map((row) => row.citedEvidence)),
    usefulCitations: mean(rows.map((row) => row.usefulCitations)),
    figures: mean(rows.map((row) => row.figures)),
    refused: mean(rows.map((row) => Number(row.refused))),
  }
}

/** A table by type, for people: one line per type, then one for all. */
export function scoreTable(rows: readonly ScoreRow[]): string {
  const groups = [
    ...[...new Set(rows.map((row) => row.type))].map(
      (type) => [type, rows.filter((row) => row.type === type)] as const,
    ),
    ['all', rows] as const,
  ]
  const cell = (value: number) => (Number.isNaN(value) ? '–' : value.toFixed(2)).padStart(6)
  const lines = groups.map(([name, group]) => {
    const means = meansOf(group)
    const cells = [
      means.right,
      means.recallAt5,
      means.citedEvidence,
      means.usefulCitations,
      means.figures,
      means.refused,
    ]
    return `${name.padEnd(14)}${String(group.length).padStart(3)} ${cells.map(cell).join(' ')}`
  })
  return ['type            n  right    R@5  citeR  citeP   figs refused', ...lines].join('\n')
}
