import type { Figure } from '../../../search/figure.ts'
import { groupBy } from '../../../search/group-by.ts'
import { eachInTurns, filterInTurns, groupInTurns } from '../../../search/in-turns.ts'
import type { Library, ReportSummary } from '../../../search/library.ts'
import type { Passage } from '../../../search/passage.ts'
import { createPause, type Pause } from '../../../search/pause.ts'
import type { Measured } from '../measured-in.ts'
import { type PlacedFigure, placeKey } from '../placed-figure.ts'
import {
  describeFigures,
  describeMiscount,
  describePapers,
  describePartOrBeside,
  describeYearTotal,
} from './describe-disagreement.ts'
import type { Disagreement } from './disagreement.ts'
import { findDisagreements } from './find-disagreements.ts'
import { findRivals } from './find-rivals.ts'
import { findMiscounts } from './miscounts.ts'
import { findPapersApart } from './papers-apart.ts'
import { findPartsBeside } from './part-or-beside.ts'
import { figureSentences } from './sentence-pairs.ts'
import { toldOtherwise } from './told-otherwise.ts'
import { findYearTotals } from './year-totals.ts'

/** Lists them for the chosen reports, without a choice for all. */
export type ListDisagreements = (reportIds?: readonly string[]) => Promise<readonly Disagreement[]>

/**
 * Looks through the library. What was found in the reports of one place is kept until the library changes,
 * whichever choice it was found for; the work lets others have their turn.
 */
export function createListDisagreements(library: Library): ListDisagreements {
  let generation = ''
  const kept = new Map<string, Promise<unknown>>()
  const once = <Found>(key: string, find: () => Promise<Found>): Promise<Found> => {
    const known = (kept.get(key) as Promise<Found> | undefined) ?? find()
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
    return await once(keyOf('all', chosen), async () => {
      const pause = createPause()
      const told = await readReports(library, chosen, pause)
      const places: WithinPlace[] = []
      for (const group of groupedByPlace(chosen))
        places.push(await once(keyOf('place', group), () => withinPlace(told, group, pause)))
      const { rivals, sums } = await rivalsAmong(told, pause)
      const papers = describePapers(await findPapersApart(told.passages, pause))
      const apart = places.flatMap((place) => place.apart)
      const repeated = places.flatMap((place) => place.repeated)
      return [
        ...(await describeFigures([...apart, ...(await unexplained(rivals, repeated, pause))], pause)),
        ...places.flatMap((place) => place.sums),
        ...sums,
        ...papers,
      ]
    })
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

/** What the chosen reports tell, read once for all that is set side by side. */
interface Told {
  readonly passages: readonly Passage[]
  readonly ofReport: ReadonlyMap<string, readonly Passage[]>
  readonly byId: ReadonlyMap<string, Passage>
  readonly figures: readonly Figure[]
  readonly measured: Measured
}

async function readReports(library: Library, reports: readonly ReportSummary[], pause: Pause): Promise<Told> {
  const ofReport = new Map<string, readonly Passage[]>()
  const byId = new Map<string, Passage>()
  for (const { id } of reports) {
    await pause()
    const contents = (await library.report(id))?.contents ?? []
    ofReport.set(id, contents)
    await eachInTurns(contents, (passage) => byId.set(passage.id, passage), pause)
  }
  const figures = await library.figuresOf([...byId.keys()])
  return {
    passages: [...byId.values()],
    ofReport,
    byId,
    figures,
    measured: await groupInTurns(figures, ({ passageId }) => passageId, pause),
  }
}

interface WithinPlace {
  readonly apart: readonly (readonly PlacedFigure[])[]
  readonly repeated: readonly (readonly [PlacedFigure, PlacedFigure])[]
  readonly sums: readonly Disagreement[]
}

/** What the reports of one place tell in the same words with other figures, and what does not add up in them. */
async function withinPlace(
  { ofReport, byId, measured }: Told,
  reports: readonly ReportSummary[],
  pause: Pause,
): Promise<WithinPlace> {
  const passages = reports.flatMap(({ id }) => ofReport.get(id) ?? [])
  const sentences = await figureSentences(passages, measured, pause)
  const { apart, repeated } = await findDisagreements(sentences, pause)
  const sums: Disagreement[] = []
  const otherwise: (readonly PlacedFigure[])[] = []
  for (const sentence of sentences) {
    await pause()
    for (const miscount of findMiscounts(sentence)) sums.push(describeMiscount(miscount))
    otherwise.push(...toldOtherwise(sentence.figures))
  }
  for (const note of passages) {
    await pause()
    const host = note.host === undefined ? undefined : byId.get(note.host.passageId)
    const figures = [note, host].map((one) => measured.get(one?.id ?? '') ?? [])
    if (host !== undefined)
      sums.push(...findYearTotals(note, figures[0] ?? [], host, figures[1] ?? []).map(describeYearTotal))
  }
  return {
    apart: [...apart.map(({ figures, copies }) => [...figures, ...copies]), ...otherwise],
    repeated,
    sums,
  }
}

/** What all chosen reports tell of one area: a district's paper and its province's may disagree. */
async function rivalsAmong(
  { figures, byId }: Told,
  pause: Pause,
): Promise<{
  readonly rivals: readonly (readonly [PlacedFigure, PlacedFigure])[]
  readonly sums: readonly Disagreement[]
}> {
  return {
    rivals: await findRivals(figures, byId, pause),
    sums: (await findPartsBeside(figures, byId, pause)).map(describePartOrBeside),
  }
}

/**
 * Where a figure stands in the same words in the other's report, those words tell best what it disagrees with there:
 * by its name alone it is set against no further figure of that report.
 */
async function unexplained(
  rivals: readonly (readonly [PlacedFigure, PlacedFigure])[],
  repeated: readonly (readonly [PlacedFigure, PlacedFigure])[],
  pause: Pause,
): Promise<readonly (readonly PlacedFigure[])[]> {
  const inReport = (own: PlacedFigure, other: PlacedFigure) => `${placeKey(own)} ${other.passage.reportId}`
  const known = new Set<string>()
  await eachInTurns(repeated, ([a, b]) => known.add(inReport(a, b)).add(inReport(b, a)), pause)
  return await filterInTurns(
    rivals,
    ([a, b]) => !known.has(inReport(a, b)) && !known.has(inReport(b, a)),
    pause,
  )
}
