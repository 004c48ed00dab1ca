import type { Area, Figure, Period, Quantity, ReadFrom, Role } from '../../search/figure.ts'
import type { AreaMention } from '../../search/text/areas.ts'
import type { Span } from '../../search/text/sentences.ts'
import type { TimeMention } from '../../search/text/time-mentions.ts'

/** A figure but for its passage, its abbreviations as printed. */
export type SentenceFigure = Omit<Figure, 'passageId' | 'reportId' | 'fullName'>

/** A fact that surrounds a sentence, and where it was read. */
export interface Around<T> {
  readonly value: T
  readonly from: ReadFrom
}

/** What holds for a sentence before it says anything itself. */
export interface SentenceContext {
  readonly period: Around<Period> | null
  readonly area: Around<Area> | null
  /** The role of figures that say nothing of theirs, and where that was read. */
  readonly role: Around<Role>
  /** What stands above: the lead, the heading that opens the item. */
  readonly lead: string | null
  /** The figure that a sentence without a subject goes on from. */
  readonly subject: SentenceFigure | null
  readonly ownArea: Area | null
  /** The last month that the report can have results of; null where it is not known. */
  readonly end: string | null
  /** The month the report was issued in; null where it is not known. */
  readonly issued: string | null
  readonly knownAreas: ReadonlyMap<string, Area>
}

/** What a sentence leaves for the one after it. */
export interface AfterSentence {
  readonly period: Around<Period> | null
  readonly area: Around<Area> | null
  readonly subject: SentenceFigure | null
}

export interface ReadSentence {
  readonly figures: readonly SentenceFigure[]
  readonly after: AfterSentence
}

/** What is known while the quantities of a sentence are walked through: the sentence, and what its clauses have said. */
export interface SentenceState {
  readonly text: string
  /** The text with times and areas blanked out. */
  readonly words: string
  readonly span: Span
  readonly context: SentenceContext
  readonly times: readonly TimeMention[]
  readonly areas: readonly AreaMention[]
  readonly quantities: readonly Quantity[]
  readonly figures: SentenceFigure[]
  main: SentenceFigure | null
  /** The figure before in the same bracket. */
  aside: SentenceFigure | null
  whole: string | null
  lead: string | null
  /** The words before what was counted last: "kiểm tra" in "kiểm tra 12 tổ chức đảng". */
  act: string | null
  first: string | null
  /** The words before the colon announce aims: "Mục tiêu đến năm 2025: …". */
  leadAims: boolean
  /** Times that stand right behind a figure are of that one. */
  readonly used: Set<TimeMention>
  period: Around<Period> | null
  area: Around<Area> | null
  /** What the next sentence goes on from: the last time, or the longer one that it lies in. */
  carried: Period | null
}

/** Characters within which words stand beside each other. */
export const NEAR = 24

/** Told by the hundred, in points or in times as much. */
export function isInPoints({ base }: Quantity): boolean {
  return /^(?:%|‰|điểm|lần)/u.test(base ?? '')
}

/** Before anything of a sentence is read. */
export function openState(
  text: string,
  words: string,
  span: Span,
  context: SentenceContext,
  mentions: Pick<SentenceState, 'times' | 'areas' | 'quantities'>,
): SentenceState {
  return {
    text,
    words,
    span,
    context,
    ...mentions,
    figures: [],
    main: context.subject,
    aside: null,
    whole: null,
    lead: null,
    act: null,
    first: null,
    leadAims: false,
    used: new Set(),
    period: null,
    area: null,
    carried: null,
  }
}
