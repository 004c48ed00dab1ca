import type { ReportSummary } from '../../../search/library.ts'
import { isAim } from '../../figures/same-measure.ts'
import type { PassageView } from '../passage-view.ts'
import { isHeld, type Question } from '../question.ts'
import type { RatedGroup } from '../rate-group.ts'
import type { RatedSpan } from '../rate-span.ts'
import type { ExtremeRow } from '../tables/extreme-row.ts'
import type { Superlative } from '../tables/superlative.ts'
import { areaRelation } from './area-relation.ts'
import { type AskedScope, foldedWords } from './asked-scope.ts'
import { bestFigure } from './best-figure.ts'
import { sharedRun } from './shared-run.ts'
import { timeRelation } from './time-relation.ts'

/** Anything that could be said: words of one passage, or an enumeration. */
export type Candidate =
  | { readonly kind: 'span'; readonly rated: RatedSpan }
  | { readonly kind: 'list'; readonly rated: RatedGroup }

/** What a whole question is judged by. */
export interface Asked {
  readonly question: Question
  readonly scope: AskedScope
  readonly reports: ReadonlyMap<string, ReportSummary>
  /** How much of the question a report's name holds, by report id. */
  readonly likely: ReadonlyMap<string, number>
  /** Cosine of question and passage, by passage id; none where no vector stands yet. */
  readonly similarity: ReadonlyMap<string, number>
  /** What is to be ordered, and the rows that come first in its tables; null where nothing is. */
  readonly order: { readonly superlative: Superlative; readonly extremes: readonly ExtremeRow[] } | null
}

export const FEATURES = [
  'similarity',
  'figure',
  'figureIndicator',
  'figureSame',
  'figureApart',
  'figureInside',
  'figureAreaSame',
  'figureAreaOther',
  'figureUnit',
  'figureAim',
  'figureEstimate',
  'figureBase',
  'figureChange',
  'figureShare',
  'figureAimClash',
  'isSection',
  'isLead',
  'isRows',
  'isSomeRows',
  'itemsAreHeadings',
  'listPlace',
  'itemLength',
  'direct',
  'covered',
  'attached',
  'expectation',
  'names',
  'search',
  'rank',
  'score',
  'worstMissing',
  'pairs',
  'run',
  'timeSame',
  'timeInside',
  'timeAround',
  'timeApart',
  'timeOwn',
  'timeAsked',
  'areaOwn',
  'areaAbove',
  'areaOther',
  'areaAsked',
  'paperNamed',
  'paperOther',
  'likely',
  'draft',
  'recency',
  'newestAsked',
  'aimAsked',
  'aimSaid',
  'aimClash',
  'negatedAsked',
  'negatedSaid',
  'negationClash',
  'rankAsked',
  'rankMet',
  'figureAsked',
  'dateAsked',
  'personAsked',
  'reasonAsked',
  'symbolAsked',
  'listAsked',
  'foreign',
  'isList',
  'listAnswersList',
  'items',
  'countFit',
  'isRow',
  'isNote',
  'isItem',
  'length',
  'long',
  'figures',
  'bestDirect',
  'bestCovered',
  'bestScore',
  'bestSimilarity',
] as const
export type FeatureName = (typeof FEATURES)[number]

const AIM_SAID =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch năm|dự kiến|đến năm (?:19|20)\d{2}|sẽ|dự toán|định hướng|phương hướng|nhiệm vụ (?:năm|trọng tâm|chủ yếu))(?!\p{L})/u
const NEGATED_SAID = /(?<!\p{L})(?:chưa|không|chẳng)\s(?!chỉ|những|ngừng|quá|dưới)\p{L}+/u
const RANK_SAID =
  /(?<!\p{L})(?:thứ|hạng|vị trí|vị thứ)\s?:?\s?(?:thứ\s)?\d|đứng (?:đầu|cuối|chót|nhất)|xếp (?:nhất|nhì|cuối|đầu)|(?:xếp|hạng|thứ)[^;:|]{0,12}:\s?\d/u

/** The words of a candidate as one text. */
export function candidateText(candidate: Candidate): string {
  if (candidate.kind === 'span') return candidate.rated.view.passage.text.slice(...candidate.rated.span)
  const { header, items } = candidate.rated.group
  return [header, ...items.map(({ passage, span }) => passage.text.slice(...span))].join('\n')
}

const wordsOf = (text: string): readonly string[] => foldedWords(text).trim().split(' ')

/** Each two words that stand side by side. */
const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, at) => `${words[at]} ${word}`)

const flag = (value: boolean): number => (value ? 1 : 0)

/** What speaks for and against each candidate, in the order of `FEATURES`; those of one list are told of each other. */
export function judgeFeatures(
  asked: Asked,
  candidates: readonly Candidate[],
): readonly (readonly number[])[] {
  const { question, scope, reports, likely, similarity } = asked
  // Encoders scale their cosines differently: each is told against the others of the list, in deviations. A vector
  // that does not stand yet is unknown and says what the others say on average.
  const known = [...similarity.values()]
  const mean = known.reduce((sum, one) => sum + one, 0) / Math.max(1, known.length)
  const deviation = Math.sqrt(
    known.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, known.length),
  )
  const similarityOf = (id: string): number =>
    deviation < 1e-6 ? 0 : ((similarity.get(id) ?? mean) - mean) / deviation
  const total = question.terms.reduce((sum, { weight }) => sum + weight, 0)
  const kinds = new Set(question.expects.map(({ kind }) => kind))
  const dates = [...reports.values()].flatMap(({ date }) => (date === null ? [] : [date])).sort()
  const syllables = wordsOf(question.text)
  const askedPairs = pairsOf(syllables)
  const runIn = sharedRun(syllables)
  // Many candidates are of one passage: what stands above it is folded once.
  const contexts = new Map<PassageView, ReadonlySet<string>>()
  const contextOf = (view: PassageView): ReadonlySet<string> => {
    const context = contexts.get(view) ?? new Set(pairsOf(wordsOf(view.context)))
    contexts.set(view, context)
    return context
  }
  let lists = 0
  const rows = candidates.map((candidate) => {
    const { rated } = candidate
    const view = candidate.kind === 'span' ? candidate.rated.view : candidate.rated.group.view
    const span = candidate.kind === 'span' ? candidate.rated.span : ([0, view.passage.text.length] as const)
    const said = candidateText(candidate)
    const lower = said.toLowerCase()
    const words = wordsOf(said)
    const pairs = new Set(pairsOf(words))
    const context = contextOf(view)
    const report = reports.get(view.passage.reportId) ?? null
    const own = candidate.kind === 'span' ? candidate.rated.features : null
    const covered = own?.covered ?? (rated as RatedGroup).covered
    const header = candidate.kind === 'list' ? candidate.rated.group.header : ''
    const time = timeRelation(scope, view, span, report, header)
    const area = areaRelation(scope, view, span, report)
    const missing = question.terms.reduce(
      (worst, term) =>
        isHeld(term, (one) => view.terms.has(one) || view.contextTerms.has(one) || view.hostTerms.has(one))
          ? worst
          : Math.max(worst, term.weight),
      0,
    )
    const aimSaid =
      AIM_SAID.test(lower) ||
      (view.passage.path.some(({ title }) => AIM_SAID.test(title.toLowerCase())) &&
        !/(?<!\p{L})(?:đã|ước đạt|đạt được)(?!\p{L})/u.test(lower))
    const negatedSaid = NEGATED_SAID.test(lower)
    const date = report?.date ?? null
    const items = candidate.kind === 'list' ? candidate.rated.group.items.length : 0
    const group = candidate.kind === 'list' ? candidate.rated.group : null
    const figure = group === null ? bestFigure(question, scope, view.measured, span) : null
    const aimFigure = figure !== null && isAim(figure.role)
    const placeOfList = candidate.kind === 'list' ? lists++ : 0
    const row: Record<
      Exclude<FeatureName, 'bestDirect' | 'bestCovered' | 'bestScore' | 'bestSimilarity'>,
      number
    > = {
      similarity: similarityOf(view.passage.id),
      figure: flag(figure !== null),
      figureIndicator: figure?.indicator ?? 0,
      figureSame: flag(figure?.time === 'same'),
      figureApart: flag(figure?.time === 'apart'),
      figureInside: flag(figure?.time === 'inside' || figure?.time === 'around'),
      figureAreaSame: flag(figure?.area === 'same'),
      figureAreaOther: flag(figure?.area === 'other'),
      figureUnit: flag(figure?.unit === true),
      figureAim: flag(aimFigure),
      figureEstimate: flag(figure?.role === 'estimate'),
      figureBase: flag(figure?.role === 'base'),
      figureChange: flag(figure?.role === 'change'),
      figureShare: flag(figure?.role === 'share' || figure?.role === 'part'),
      figureAimClash: flag(figure !== null && scope.role !== null && aimFigure !== (scope.role === 'aim')),
      isSection: flag(group?.kind === 'section'),
      isLead: flag(group?.kind === 'lead'),
      isRows: flag(group?.kind === 'rows'),
      isSomeRows: flag(group?.of !== undefined),
      itemsAreHeadings: flag(group?.items.every(({ passage }) => passage.kind === 'heading') === true),
      listPlace: group === null ? 0 : 1 / (1 + placeOfList),
      itemLength: group === null ? 0 : Math.min(1, said.length / Math.max(1, items) / 300),
      direct: own?.direct ?? covered,
      covered,
      attached: own?.attached ?? covered,
      expectation: own?.expectation ?? 1,
      names: own?.names ?? 1,
      search: view.searchScore,
      rank: 1 / (1 + view.rank),
      score: rated.score,
      worstMissing: total === 0 ? 0 : missing / total,
      pairs:
        askedPairs.length === 0
          ? 0
          : askedPairs.filter((pair) => pairs.has(pair) || context.has(pair)).length / askedPairs.length,
      run: runIn(words) / Math.max(1, syllables.length),
      timeSame: flag(time.relation === 'same'),
      timeInside: flag(time.relation === 'inside'),
      timeAround: flag(time.relation === 'around'),
      timeApart: flag(time.relation === 'apart'),
      timeOwn: flag(time.own),
      timeAsked: flag(scope.times.length > 0),
      areaOwn: flag(area === 'own'),
      areaAbove: flag(area === 'above'),
      areaOther: flag(area === 'other'),
      areaAsked: flag(scope.areas.length > 0),
      paperNamed: flag(scope.papers?.has(view.passage.reportId) === true),
      paperOther: flag(scope.papers !== null && !scope.papers.has(view.passage.reportId)),
      likely: likely.get(view.passage.reportId) ?? 0,
      draft: flag(report?.draft != null),
      recency: date === null || dates.length < 2 ? 0.5 : dates.indexOf(date) / (dates.length - 1),
      newestAsked: flag(scope.asksNewest),
      aimAsked: flag(scope.role === 'aim'),
      aimSaid: flag(aimSaid),
      aimClash: flag(scope.role !== null && aimSaid !== (scope.role === 'aim')),
      negatedAsked: flag(scope.negated),
      negatedSaid: flag(negatedSaid),
      negationClash: flag(scope.negated !== negatedSaid),
      rankAsked: flag(scope.asksRank),
      rankMet: flag(scope.asksRank && RANK_SAID.test(lower)),
      figureAsked: flag(kinds.has('figure') || kinds.has('percent') || kinds.has('money')),
      dateAsked: flag(kinds.has('date')),
      personAsked: flag(kinds.has('person')),
      reasonAsked: flag(kinds.has('reason')),
      symbolAsked: flag(kinds.has('symbol')),
      listAsked: flag(question.wantsList),
      foreign: question.foreign,
      isList: flag(candidate.kind === 'list'),
      listAnswersList: flag(candidate.kind === 'list' && question.wantsList),
      items: Math.min(1, items / 12),
      countFit: flag(question.count !== null && items === question.count),
      isRow: flag(view.passage.kind === 'table'),
      isNote: flag(view.passage.kind === 'note'),
      isItem: flag(view.passage.kind === 'item'),
      length: Math.min(1, said.length / 400),
      long: flag(said.length > 600),
      figures: Math.min(1, (said.match(/\d+/gu) ?? []).length / 6),
    }
    return row
  })
  const best = (name: 'direct' | 'covered' | 'score' | 'similarity'): number =>
    Math.max(0, ...rows.map((row) => row[name]))
  const [bestDirect, bestCovered, bestScore, bestSimilarity] = [
    best('direct'),
    best('covered'),
    best('score'),
    best('similarity'),
  ]
  return rows.map((row) => {
    const whole: Record<FeatureName, number> = {
      ...row,
      bestDirect: row.direct - bestDirect,
      bestCovered: row.covered - bestCovered,
      bestScore: row.score - bestScore,
      bestSimilarity: row.similarity - bestSimilarity,
    }
    return FEATURES.map((name) => whole[name])
  })
}
