import type { Figure } from '../../../search/figure.ts'
import { groupBy } from '../../../search/group-by.ts'
import type { Library, ReportSummary } from '../../../search/library.ts'
import type { Citation, Passage } from '../../../search/passage.ts'
import { contradict } from '../../figures/contradictions.ts'
import { createPause, type Pause } from '../pause.ts'
import {
  describeFigures,
  describeMiscount,
  describePapers,
  describeYearTotal,
} from './describe-disagreement.ts'
import { findDisagreements } from './find-disagreements.ts'
import type { MeasuredFigure } from './measured-figure.ts'
import { findMiscounts } from './miscounts.ts'
import { findPapersApart } from './papers-apart.ts'
import { figureSentences } from './sentence-pairs.ts'
import { findYearTotals } from './year-totals.ts'

/**
 * `figure`: one indicator with two values; `date`: one event with two dates; `paper`: one paper with two numbers or
 * dates; `sum`: figures of one place that do not go together when they are reckoned again.
 */
export type DisagreementKind = 'figure' | 'date' | 'paper' | 'sum'

/** One indicator of one place for which the reports give different values. */
export interface Disagreement {
  readonly kind: DisagreementKind
  readonly indicator: string
  readonly place: string | null
  readonly period: string | null
  /** What the figures give when reckoned again, as it would be printed: "96,68%"; null but for `sum`. */
  readonly computed: string | null
  /** In reading order; places that give the same value each have their own. */
  readonly values: readonly {
    readonly value: string
    readonly unit: string | null
    readonly citation: Citation
  }[]
}

/** Lists them for the chosen reports, without a choice for all. */
export type ListDisagreements = (reportIds?: readonly string[]) => Promise<readonly Disagreement[]>

/**
 * Looks through the library. What was found in the reports of one place is kept until the library changes,
 * whichever choice it was found for; the work lets others have their turn.
 */
export function createListDisagreements(library: Library): ListDisagreements {
  let generation = ''
  const kept = new Map<string, Promise<readonly Disagreement[]>>()
  const once = (key: string, find: () => Promise<readonly Disagreement[]>) => {
    const known = kept.get(key) ?? find()
    kept.set(key, known)
    // What failed is tried anew by the next who asks.
    known.catch(() => kept.delete(key))
    return known
  }
  return async (reportIds) => {
    const stats = await library.stats()
    const state = `${stats.generation} ${stats.figuresGeneration}`
    if (state !== generation) kept.clear()
    generation = state
    const summaries = (await library.documents()).flatMap(({ reports }) => reports)
    const chosen = summaries.filter(({ id }) => reportIds?.includes(id) ?? true)
    const found: Disagreement[] = []
    for (const group of groupedByPlace(chosen))
      found.push(...(await once(keyOf('place', group), () => withinPlace(library, group))))
    found.push(...(await once(keyOf('papers', chosen), () => papersAmong(library, chosen))))
    return found
  }
}

function keyOf(what: string, reports: readonly ReportSummary[]): string {
  return [what, ...reports.map(({ id }) => id).sort()].join(' ')
}

/** Reports that speak for no known place are set against themselves only. */
function groupedByPlace(reports: readonly ReportSummary[]): readonly (readonly ReportSummary[])[] {
  const groups = groupBy(reports, ({ id, place }) => (place === null ? `report ${id}` : `place ${place}`))
  return [...groups.values()]
}

async function passagesOf(
  library: Library,
  reports: readonly ReportSummary[],
  pause: Pause,
): Promise<readonly Passage[]> {
  const passages: Passage[] = []
  for (const { id } of reports) {
    await pause()
    for (const passage of (await library.report(id))?.contents ?? []) passages.push(passage)
  }
  return passages
}

async function withinPlace(
  library: Library,
  reports: readonly ReportSummary[],
): Promise<readonly Disagreement[]> {
  const pause = createPause()
  const passages = await passagesOf(library, reports, pause)
  const place = reports[0]?.place ?? null
  const sentences = await figureSentences(passages, pause)
  const measured = await measuredIn(library, passages)
  const found = await findDisagreements(sentences, pause)
  const apart = describeFigures(
    found.filter(({ figures: [a, b] }) => !contradictory(measured, a, b)),
    place,
  )
  const miscounts: Disagreement[] = []
  for (const sentence of sentences) {
    await pause()
    for (const miscount of findMiscounts(sentence)) miscounts.push(describeMiscount(miscount, place))
  }
  const byId = new Map(passages.map((passage) => [passage.id, passage]))
  const totals = passages.flatMap((note) => {
    const host = note.host === undefined ? undefined : byId.get(note.host.passageId)
    return host === undefined ? [] : findYearTotals(note, host)
  })
  return [...apart, ...miscounts, ...totals.map((total) => describeYearTotal(total, place))]
}

/** The figures that ingest read, by passage. */
async function measuredIn(
  library: Library,
  passages: readonly Passage[],
): Promise<ReadonlyMap<string, readonly Figure[]>> {
  return groupBy(await library.figuresOf(passages.map(({ id }) => id)), ({ passageId }) => passageId)
}

/** What ingest read of the two says that they tell of two things. */
function contradictory(
  measured: ReadonlyMap<string, readonly Figure[]>,
  a: MeasuredFigure,
  b: MeasuredFigure,
): boolean {
  const [one, two] = [a, b].map(({ passage, figure }) =>
    measured
      .get(passage.id)
      ?.find(({ quantity }) => quantity.start < figure.end && quantity.end > figure.start),
  )
  return one !== undefined && two !== undefined && contradict(one, two)
}

async function papersAmong(
  library: Library,
  reports: readonly ReportSummary[],
): Promise<readonly Disagreement[]> {
  const pause = createPause()
  return describePapers(await findPapersApart(await passagesOf(library, reports, pause), pause))
}
