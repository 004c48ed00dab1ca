import type { Library } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import type { Pause } from '../../search/pause.ts'
import { plainTerms } from '../../search/text/terms.ts'
import { type Measured, measuredIn } from '../figures/measured-in.ts'
import { type FigureSeries, seriesAmong } from '../figures/series.ts'
import { type SharedIndicator, sharedIndicators } from '../figures/shared-indicators.ts'
import { compactHeadings } from './compact-sections.ts'
import type { DraftEdits } from './draft-edits.ts'
import { pointsOf, type SizedBrief } from './draft-length.ts'
import type { DraftPart } from './draft-part.ts'
import { charactersOf } from './printed-length.ts'
import { type Choosable, choosableOf } from './select-quotables.ts'
import { type FindTwin, twinFinder } from './twin-places.ts'

/** Share of the subject that the name of what is compared holds. */
const MOST_OF_SUBJECT = 0.6
const MOST_SERIES = 4
/** Characters of a text in which long sentences have no room. */
const SHORT = 3000

/** What one part of a draft is told from. */
export interface PartEvidence {
  readonly choosable: Choosable
  readonly twin: FindTwin
}

/**
 * What a draft is told from, whatever length is tried: each is read when it is first asked for, and never again.
 */
export interface Evidence {
  readonly passages: readonly Passage[]
  readonly measured: Measured
  /** Of the reports beside those of the parts. */
  readonly beside: () => Promise<readonly Passage[]>
  readonly measuredBeside: () => Promise<Measured>
  /** What the parts tell alike, of the subject. */
  readonly shared: () => Promise<readonly SharedIndicator[]>
  readonly series: () => Promise<readonly FigureSeries[]>
  readonly parts: readonly { readonly part: DraftPart; readonly told: () => Promise<PartEvidence> }[]
}

interface Source {
  readonly library: Library
  readonly edits: DraftEdits
}

export async function evidenceOf(
  brief: SizedBrief,
  parts: readonly DraftPart[],
  { library, edits }: Source,
  pause: Pause,
): Promise<Evidence> {
  const passages = parts.flatMap(passagesOf)
  const measured = await measuredIn(library, passages)
  const beside = once(async () => (await Promise.all(parts.map((part) => part.beside()))).flat())
  const room = brief.printed === null ? Number.POSITIVE_INFINITY : charactersOf(brief.printed) / parts.length
  const points = pointsOf(brief, parts.length)
  return {
    passages,
    measured,
    beside,
    measuredBeside: once(async () => measuredIn(library, await beside())),
    shared: once(async () =>
      aboutSubject(await sharedIndicators(parts.map(passagesOf), measured, pause), brief.subject),
    ),
    series: once(() => seriesOf(brief, parts, measured, pause)),
    parts: parts.map((part) => ({
      part,
      told: once(async () => {
        const sections = compactHeadings(part.plan.sections, room)
        const { within } = part.plan
        const ofPlan = within === undefined ? {} : { within }
        const asked = part.searched ? { subject: brief.subject, units: brief.units } : ofPlan
        const form = { short: room < SHORT, spoken: brief.kind === 'speech' }
        const twin = await twinFinder(await part.beside(), pause)
        return {
          twin,
          choosable: await choosableOf(sections, pause, { ...asked, ...form, edits, measured, points }),
        }
      }),
    })),
  }
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null
  return () => {
    known ??= read()
    return known
  }
}

export function passagesOf({ plan }: DraftPart): readonly Passage[] {
  return plan.sections.flatMap(({ passages }) => passages)
}

/** Those whose name holds most of the subject; all where none does. */
function aboutSubject(
  rows: readonly SharedIndicator[],
  subject: readonly string[],
): readonly SharedIndicator[] {
  const about = rows.filter(({ first: { figure } }) => {
    const name = new Set(plainTerms(figure.indicator))
    return (
      subject.length > 0 &&
      subject.filter((term) => name.has(term)).length >= MOST_OF_SUBJECT * subject.length
    )
  })
  return about.length > 0 ? about : rows
}

/** Those of a draft about a topic; a whole report would bring too many to tell which matter. */
async function seriesOf(
  brief: SizedBrief,
  parts: readonly DraftPart[],
  measured: Measured,
  pause: Pause,
): Promise<readonly FigureSeries[]> {
  if (brief.kind === 'highlights' || brief.kind === 'speech' || parts.every(({ plan }) => plan.whole))
    return []
  const figures = parts.flatMap(passagesOf).flatMap(({ id }) => measured.get(id) ?? [])
  return (await seriesAmong(figures, pause)).slice(0, MOST_SERIES)
}
