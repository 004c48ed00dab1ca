import { groupBy } from '../../search/group-by.ts'
import { createPause } from '../../search/pause.ts'
import { printedFigure } from '../figures/printed-figure.ts'
import { composeComparison, type SideAnswer, type SideQuote } from './compare.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { hasFigure } from './expectations.ts'
import { chooseFact } from './fact.ts'
import type { Evidence } from './gather-evidence.ts'
import { ASKS_WHICH, composeHigher } from './higher-side.ts'
import { figureFits } from './judge/best-figure.ts'
import { type Judged, judge } from './judge/judge.ts'
import { wholeSentence } from './list-in-prose.ts'
import { distinctSpans, likelySpans, ratedSpans } from './ranked-spans.ts'
import type { RatedSpan } from './rate-span.ts'
import { chooseSideFigures, type SideFigure } from './side-figures.ts'
import { areOfSeveralTimes, sideLead } from './side-lead.ts'
import type { Side, SideKind } from './sides.ts'
import { composeSynthesis, overlaps, withoutRepeats } from './synthesis.ts'

/** A side is of one known scope, which makes a wrong figure less likely than over the whole library. */
const SIDE_ANSWERS_FROM = 0.25
/** Beside a side that gives a figure, one that gives none says something only where it surely answers. */
const SILENT_BELOW = 0.8
/** A question is for figures, too, where a figure's name holds so much of it: "so sánh thu ngân sách của …". */
const NAMES_FIGURE = 0.4
const SENTENCES_A_SIDE = 2
const LONGEST_OF_SIDE = 450
const AS_GOOD_ANYWHERE = 0.45

/** A side of a comparison with all that could be said of it. */
export interface SideEvidence extends Side {
  readonly evidence: Evidence
}

interface JudgedSide {
  readonly side: SideEvidence
  readonly asked: Evidence['asked']
  readonly ranked: readonly Judged[]
  readonly answers: number
}

/**
 * The sides of a question beside each other: figures of one thing where figures are asked for, each with what tells it
 * from the others, and which is the higher only where they are alike. Null where the sides say too little to be set
 * beside each other.
 */
export async function compareSides(
  whole: Evidence,
  kind: SideKind,
  sides: readonly SideEvidence[],
): Promise<readonly SentenceDraft[] | null> {
  const { question } = whole.asked
  const pause = createPause()
  const judged: JudgedSide[] = []
  for (const side of sides) {
    await pause()
    const { asked, candidates } = side.evidence
    judged.push({ side, asked, ...judge(asked, candidates) })
  }
  await pause()
  const asksWhich = ASKS_WHICH.test(question.text)
  const asksFigure = asksWhich || question.expects.some(hasFigure)
  const figures =
    question.wantsList && !asksFigure ? sides.map(() => null) : chooseForEachMeasure(judged, kind)
  // Where one side measures what is asked, words of another that measure something else are no answer beside it.
  const isMeasured = figures.some((figure) => figure !== null && (asksFigure || figure.held >= NAMES_FIGURE))
  const isBare = figures.every((figure) => figure === null)
  if (isBare && (asksWhich || (asksFigure && kind === 'Kỳ'))) return null
  // Of two times only words of just that time say something.
  const isOfTime = isMeasured || kind === 'Kỳ'
  const taken = figures.flatMap((figure) => (figure === null ? [] : [figure.rated]))
  const answers = judged.map((one, at) => ({
    ...one,
    figure: figures[at] ?? null,
    spans: spansOfSide(one, figures[at] ?? null, isMeasured, isOfTime, taken),
  }))
  const speaking = answers.filter(({ spans }) => spans.length > 0).length
  if (speaking === 0 || (!isMeasured && speaking < 2)) return null
  if (!asksFigure && question.wantsList) {
    const spans = answers.flatMap(({ side }) =>
      withoutRepeats(
        ratedSpans(side.evidence.candidates).map((one) => wholeSentence(one, LONGEST_OF_SIDE)),
        SENTENCES_A_SIDE * 2,
        AS_GOOD_ANYWHERE,
      ),
    )
    return composeSynthesis(spans)
  }
  const measured = answers.flatMap(({ side, asked, figure }) =>
    figure === null ? [] : [{ name: side.name, times: asked.scope.times, ...figure }],
  )
  const isApart = areOfSeveralTimes(kind, measured)
  const rows = answers.map(({ side, asked, figure, spans }): SideAnswer => {
    const chosen = asksFigure && figure === null ? chooseFact(asked.question, spans) : spans.slice(0, 1)
    return {
      name: side.name,
      quotes: chosen.map((one): SideQuote => {
        const rated = asksFigure && !isRow(one) ? one : wholeSentence(one, LONGEST_OF_SIDE)
        const own = figure?.rated === one ? figure.figure : null
        return {
          rated,
          lead: sideLead({ ...rated, name: side.name, times: asked.scope.times, figure: own }, isApart),
          figure: own === null || isRow(one) ? null : [own.quantity.start, own.quantity.end],
          cell: own !== null && isRow(one) ? printedFigure(own, one.view.passage.text) : null,
        }
      }),
    }
  })
  const isWhole = measured.length === sides.length && sides.every(({ measure }) => measure === undefined)
  const higher = isWhole ? composeHigher(question.text, kind, measured) : null
  return [...composeComparison(oneRowASide(rows), kind), ...(higher === null ? [] : [higher])]
}

/** What a side could say, the place of its figure first. */
function spansOfSide(
  { asked, ranked, answers }: JudgedSide,
  figure: SideFigure | null,
  isMeasured: boolean,
  isOfTime: boolean,
  taken: readonly RatedSpan[],
): readonly RatedSpan[] {
  const isSilent = isMeasured && figure === null
  const found =
    answers < (isSilent ? SILENT_BELOW : SIDE_ANSWERS_FROM) ? [] : distinctSpans(likelySpans(ranked))
  if (figure !== null) return [figure.rated, ...found]
  if (!isOfTime) return found
  // The words of another side, or figures of a time that is not its own, say nothing of this one.
  return found.filter(
    (span) =>
      !taken.some((other) => overlaps(other, span)) &&
      figureFits(asked.question, asked.scope, span.view.measured, span.span).every(
        ({ time }) => time !== 'around' && time !== 'apart',
      ),
  )
}

/** Of several things asked for, the figures of each are chosen together. */
function chooseForEachMeasure(judged: readonly JudgedSide[], kind: SideKind): readonly (SideFigure | null)[] {
  const chosen = new Map<SideEvidence, SideFigure | null>()
  for (const group of groupBy(judged, ({ side }) => side.measure).values())
    for (const [at, figure] of chooseSideFigures(group, kind).entries()) {
      const side = group[at]?.side
      if (side !== undefined) chosen.set(side, figure)
    }
  return judged.map(({ side }) => chosen.get(side) ?? null)
}

/** What a side says of each thing asked for stands in its one row. */
function oneRowASide(rows: readonly SideAnswer[]): readonly SideAnswer[] {
  return [...groupBy(rows, ({ name }) => name)].map(([name, own]) => ({
    name,
    quotes: own
      .flatMap(({ quotes }) => quotes)
      .filter(
        ({ rated, cell }, at, all) =>
          all.findIndex((other) => overlaps(other.rated, rated) && other.cell === cell) === at,
      ),
  }))
}

/** A row of a table is quoted whole: its cells say what each figure is of. */
function isRow({ view }: RatedSpan): boolean {
  return view.passage.table !== undefined
}
