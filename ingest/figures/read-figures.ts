import type { Area, Period, ReadFigure, Role } from '../../search/figure.ts'
import { addTo } from '../../search/group-by.ts'
import { writeOut } from '../../search/text/abbreviations.ts'
import { areaNamed, findAreas } from '../../search/text/areas.ts'
import { purposeOf } from '../../search/text/roles.ts'
import { splitSentences } from '../../search/text/sentences.ts'
import { type ReportFrame, reportFrame, timeOf } from './report-frame.ts'
import { goesOn, sentenceFigures } from './sentence-figures.ts'
import type { AfterSentence, Around, SentenceContext, SentenceFigure } from './sentence-state.ts'
import type { FigureSource, SourcePassage } from './source.ts'
import { tableFigures } from './table-figures.ts'
import { type Table, tablesOf } from './table-rows.ts'

/** Grows with every change of what is read: figures of an older reading are read anew. */
export const FIGURES_VERSION = 25

/**
 * The figures of the reports of one document, in the order of the reports, each in reading order.
 *
 * @param sources all reports of the document: an annex takes from the paper before it what it does not say
 */
export function readFigures(sources: readonly FigureSource[]): readonly (readonly ReadFigure[])[] {
  const reports: (readonly ReadFigure[])[] = []
  let before: ReportFrame | null = null
  for (const source of sources) {
    const frame: ReportFrame = reportFrame(source, before)
    before = frame
    reports.push(figuresOf(source, frame))
  }
  return reports
}

function figuresOf(source: FigureSource, frame: ReportFrame): readonly ReadFigure[] {
  const byPassage = new Map<number, SentenceFigure[]>()
  for (const table of tablesOf(source.passages)) {
    const passage = source.passages[table.first]
    if (passage === undefined) continue
    const above = isAppended(table, source, frame) ? { ...passage, section: null } : passage
    for (const { passage: row, figure } of tableFigures(table, contextOf(above, frame, null)))
      addTo(byPassage, row, figure)
  }
  for (const [at, passage] of source.passages.entries()) {
    if (passage.kind === 'matter' || passage.kind === 'table' || passage.kind === 'note') continue
    byPassage.set(at, [...passageFigures(passage, contextOf(passage, frame, null))])
  }
  for (const [at, passage] of source.passages.entries()) {
    if (passage.kind !== 'note') continue
    const told = passage.host === null ? '' : (source.passages[passage.host.passage]?.text ?? '')
    const host =
      passage.host === null
        ? null
        : hostFigure(passage.host.markAt, told, byPassage.get(passage.host.passage) ?? [])
    const time = host === null ? hostTime(passage.host?.markAt ?? null, told, frame) : null
    byPassage.set(at, [...passageFigures(passage, contextOf(passage, frame, host, time))])
  }
  return source.passages.flatMap((_, at) =>
    (byPassage.get(at) ?? []).map((figure) => ({
      ...figure,
      fullName: figure.indicator === null ? null : writeOut(figure.indicator, frame.abbreviations),
      passage: at,
    })),
  )
}

const AIMS = /chỉ tiêu|mục tiêu|kế hoạch|dự toán|phấn đấu|giao|(?<!\p{L})(?:kh|dt)(?!\p{L})/iu

/**
 * A table without a name behind the last words of a report of results goes with the whole of it, and not with the tasks
 * that the report ends with: its heads speak of no aim.
 */
function isAppended(
  { caption, heads, first, rows }: Table,
  { passages }: FigureSource,
  frame: ReportFrame,
): boolean {
  const opening = passages[first]
  if (opening?.section == null || opening.lead !== null || caption !== null) return false
  if (frame.purpose !== 'result' || frame.sections[opening.section]?.purpose !== 'aim') return false
  const last = Math.max(first, ...rows.map(({ passage }) => passage))
  const goesOn = passages.slice(last + 1).some(({ kind }) => kind === 'heading' || kind === 'item')
  return !goesOn && !AIMS.test(heads.flat().join(' '))
}

/** The figure that a note's mark stands behind, in the sentence that carries the mark. */
function hostFigure(
  markAt: number | null,
  text: string,
  figures: readonly SentenceFigure[],
): SentenceFigure | null {
  // "Quy mô kinh tế tăng hơn 16 lần": what grew is told of in the note.
  const named = figures.filter(
    ({ role, from }) => role !== 'share' && (role !== 'change' || from.indicator === 'clause'),
  )
  if (markAt === null) return named[0] ?? null
  const sentence = splitSentences(text).findLast(({ start }) => start < markAt)
  const told = named.filter(
    ({ quantity: { start } }) =>
      sentence === undefined || (start >= sentence.start && start <= Math.max(markAt, sentence.end)),
  )
  return told.findLast(({ quantity }) => quantity.start <= markAt) ?? told[0] ?? null
}

/** The time that the sentence with a note's mark tells of, where it measures nothing itself. */
function hostTime(markAt: number | null, text: string, frame: ReportFrame): Period | null {
  if (markAt === null) return null
  const sentence = splitSentences(text).findLast(({ start }) => start < markAt)
  return sentence === undefined ? null : timeOf(text.slice(sentence.start, markAt), frame.period)
}

function contextOf(
  passage: SourcePassage,
  frame: ReportFrame,
  host: SentenceFigure | null,
  hosted: Period | null = null,
): SentenceContext {
  const section = passage.section === null ? undefined : frame.sections[passage.section]
  const lead = passage.lead ?? ''
  const above =
    section?.period ??
    (purposeAbove(section?.purpose ?? null, frame) === 'aim'
      ? (frame.aimPeriod ?? frame.period)
      : frame.period)
  const leadPeriod = timeOf(lead, above)
  const leadArea = findAreas(lead, frame.knownAreas)
    .filter(({ name, level }) => name !== null && level !== 'country')
    .at(-1)
  const leadPurpose = lead === '' ? null : purposeOf(lead)
  const purpose = leadPurpose ?? section?.purpose ?? null
  const role: Around<Role> = {
    value: purposeAbove(purpose, frame) === 'aim' ? 'target' : 'result',
    from: leadPurpose !== null ? 'lead' : section?.purpose != null ? 'heading' : 'report',
  }
  const leadName = /[:：]\s*$/u.test(lead) || lead.length < 90 ? lead.replace(/[:：.\s]+$/u, '') : null
  return {
    period:
      leadPeriod !== null
        ? { value: leadPeriod, from: 'lead' }
        : (host?.period ?? hosted) != null
          ? { value: (host?.period ?? hosted) as Period, from: 'host' }
          : above === null
            ? null
            : { value: above, from: section?.period == null ? 'report' : 'heading' },
    area:
      leadArea !== undefined
        ? {
            value: areaNamed({ ...leadArea, name: leadArea.name ?? '' }, frame.area),
            from: 'lead',
          }
        : host?.area != null && host.area.level !== 'country'
          ? { value: host.area, from: 'host' }
          : section?.area != null
            ? { value: section.area, from: 'heading' }
            : frame.area === null
              ? null
              : { value: frame.area, from: 'report' },
    role,
    lead: leadName === '' ? null : leadName,
    subject: host,
    ownArea: frame.area,
    end: frame.end,
    issued: frame.issued,
    knownAreas: frame.knownAreas,
  }
}

function purposeAbove(purpose: 'result' | 'aim' | null, frame: ReportFrame): 'result' | 'aim' {
  return purpose ?? frame.purpose
}

const NOW = /^[\s("“+-]*(?:l[ũu][yỹ] kế|đến nay|hiện nay|hiện tại|hiện có|hiện)(?!\p{L})/iu

/** "Xã Tân Phú.": the place that the next sentences tell of. */
function areaAlone(sentence: string, { ownArea, knownAreas }: SentenceContext): Around<Area> | null {
  const [area, more] = findAreas(sentence, knownAreas)
  if (area === undefined || area.name === null || more !== undefined) return null
  if (/[\p{L}\p{N}]/u.test(sentence.slice(0, area.start) + sentence.slice(area.end))) return null
  return { value: areaNamed({ ...area, name: area.name }, ownArea), from: 'sentence' }
}

function passageFigures(passage: SourcePassage, context: SentenceContext): readonly SentenceFigure[] {
  if (!/\d/u.test(passage.text)) return []
  const figures: SentenceFigure[] = []
  let after: AfterSentence = { period: null, area: null, subject: null }
  for (const span of splitSentences(passage.text)) {
    const sentence = passage.text.slice(span.start, span.end)
    // What holds no digit measures nothing; what it tells of time and place holds for itself, unless a place is all it is.
    if (!/\d/u.test(sentence)) {
      after = { ...after, area: areaAlone(sentence, context) ?? after.area }
      continue
    }
    const before = after
    // What there is by now, or adds up to, is not of the time told before.
    const isNow = NOW.test(sentence)
    const subject = goesOn(sentence) ? before.subject : null
    const read = sentenceFigures(passage.text, span, {
      ...context,
      period: (isNow ? null : before.period) ?? context.period,
      area: before.area ?? context.area,
      subject:
        subject !== null
          ? { ...subject, period: isNow ? null : subject.period }
          : figures.length === 0
            ? context.subject
            : null,
    })
    figures.push(...read.figures)
    after = {
      period: read.after.period ?? before.period ?? null,
      area: read.after.area ?? before.area ?? null,
      subject: read.after.subject,
    }
  }
  return figures
}
