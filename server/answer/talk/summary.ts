import type { ReportSummary } from '../../../search/library.ts'
import { createPause } from '../../../search/pause.ts'
import type { UnderstoodQuestion } from '../../../search/retrieval.ts'
import { UserError } from '../../../search/user-error.ts'
import { PAGE } from '../../drafts/draft-brief.ts'
import { pointsOf } from '../../drafts/draft-length.ts'
import { type DraftServices, type PlannedParts, planParts } from '../../drafts/draft-part.ts'
import { headingTitle } from '../../drafts/draft-title.ts'
import { type LeadingSentence, runsByLead } from '../../drafts/leading-sentence.ts'
import { pointsWithBody } from '../../drafts/points-with-body.ts'
import type { Quotable } from '../../drafts/quotable.ts'
import { type FilledSection, selectQuotables } from '../../drafts/select-quotables.ts'
import { sourceTable } from '../../drafts/source-table.ts'
import { tableRows } from '../../drafts/table-rows.ts'
import { wholeReports } from '../../drafts/whole-reports.ts'
import { measuredIn } from '../../figures/measured-in.ts'
import type { Choice } from '../choice.ts'
import type { SentenceDraft } from '../draft-sentence.ts'
import type { Reply } from '../reply.ts'
import { reportLabel } from '../report-label.ts'
import { asPrinted, composeTable } from './summary-table.ts'
import { type TalkReply, understoodAsSaid } from './talk-reply.ts'

/** Characters of an answer: about a page, whatever a draft of the same may be. */
const LONGEST = PAGE
const WHERE_TO_EDIT =
  'Muốn sửa, lấy bản dài hơn hoặc in ra Word: bấm “Mở thành bản thảo” dưới câu trả lời này.'

/**
 * Makes the summary or the table that a turn asks for, as a draft of the same request would be but at most a page
 * long, every sentence cited; says which paper was taken and offers the others that fit.
 *
 * @returns null where the turn is better answered as a question: places set side by side, a table of nothing
 */
export async function composeSummary(
  services: DraftServices,
  turn: string,
  reportIds: readonly string[] | undefined,
  signal: AbortSignal | undefined,
): Promise<TalkReply | null> {
  const planned = await plan(services, turn, reportIds, signal)
  if (planned instanceof UserError) return { reply: refusal(planned), understood: understoodAsSaid(turn) }
  const { brief, parts } = planned
  if (brief.kind === 'comparison') return null
  const passages = parts.flatMap(({ plan: { sections } }) => sections).flatMap((section) => section.passages)
  const measured = await measuredIn(services.library, passages)
  const pause = createPause(signal)
  if (brief.kind === 'figures') {
    const printed = await sourceTable(brief, await tableRows(planned, services.library), services.library)
    if (printed !== null) return reply(planned, asPrinted(printed))
  }
  if (
    brief.kind === 'figures' ||
    brief.kind === 'tasks' ||
    brief.kind === 'catalogue' ||
    brief.kind === 'members'
  ) {
    const told = brief.kind === 'members' ? await wholeReports(parts, services.library) : passages
    const table = await composeTable(brief.kind, told, measured, pause)
    return table.length === 0 ? null : reply(planned, table)
  }
  const sentences: SentenceDraft[] = []
  for (const part of parts) {
    const length = Math.min(LONGEST, brief.length) / parts.length
    const asked = part.searched ? { subject: brief.subject, units: brief.units } : {}
    const points = pointsOf(brief, parts.length)
    const filled = await selectQuotables(part.plan.sections, length, pause, { ...asked, measured, points })
    if (parts.length > 1) sentences.push(lead(part.choice.place ?? headingTitle(part.choice.main.title)))
    sentences.push(...(points === null ? sectionsOf(filled) : pointsIn(filled)))
  }
  return sentences.length === 0 ? null : reply(planned, sentences)
}

async function plan(
  services: DraftServices,
  request: string,
  reportIds: readonly string[] | undefined,
  signal: AbortSignal | undefined,
): Promise<PlannedParts | UserError> {
  try {
    return await planParts({ request, ...(reportIds === undefined ? {} : { reportIds }) }, services, signal)
  } catch (error) {
    if (error instanceof UserError && error.code === 'nothing_to_draft') return error
    throw error
  }
}

/** Says why there is nothing to summarise, and what to do. */
function refusal({ message }: UserError): Reply {
  return { status: 'not_found', sentences: [{ pieces: [{ record: message }], block: 'text', tail: '\n\n' }] }
}

function reply({ brief, parts, others, clear }: PlannedParts, body: readonly SentenceDraft[]): TalkReply {
  const [part] = parts
  const named = clear && part !== undefined && !part.searched ? [source(part.choice.main, others)] : []
  const asReply: Reply = {
    status: 'answered',
    sentences: [...named, ...body, { pieces: [{ said: WHERE_TO_EDIT }], block: 'text', tail: '\n\n' }],
    ...(others.length === 0 ? {} : { choices: others.map(reportLabel).map(summaryOf) }),
  }
  return { reply: asReply, understood: withSought(brief.understood) }
}

function withSought(understood: UnderstoodQuestion): UnderstoodQuestion {
  return { ...understood, sought: { ...understood.sought, value: 'summary' } }
}

function summaryOf(paper: string): Choice {
  return { question: `Tóm tắt ${paper}`, apart: paper }
}

/** Which paper was taken, and that others fit as well. */
function source(report: ReportSummary, others: readonly ReportSummary[]): SentenceDraft {
  const isNewest = others.every(({ date }) => (date ?? '') <= (report.date ?? ''))
  const newest =
    others.length === 0
      ? ''
      : ` – văn bản ${isNewest ? 'mới nhất khớp' : 'khớp nhất'} với yêu cầu, còn văn bản khác cũng khớp`
  return { pieces: [{ record: `Theo ${reportLabel(report)}${newest}:` }], block: 'lead', tail: '\n\n' }
}

function lead(title: string): SentenceDraft {
  return { pieces: [{ record: `**${headingTitle(title)}**` }], block: 'lead', tail: '\n\n' }
}

function sectionsOf(filled: readonly FilledSection[]): readonly SentenceDraft[] {
  const told = filled.filter(({ chosen }) => chosen.length > 0)
  const sentences: SentenceDraft[] = []
  let above: string | null = null
  for (const section of told) {
    if (section.above !== null && section.above !== above) sentences.push(lead(section.above))
    above = section.above ?? section.title
    if (section.title !== '' && section.title !== section.above && told.length > 1)
      sentences.push(lead(section.title))
    for (const run of runsByLead(section.chosen)) {
      if (run.lead !== null) sentences.push(leading(run.lead))
      run.chosen.forEach((quotable, at) => {
        sentences.push(item(quotable, at === run.chosen.length - 1))
      })
    }
  }
  return sentences
}

/** The points that were asked for, without the headings of their sections. */
function pointsIn(filled: readonly FilledSection[]): readonly SentenceDraft[] {
  const chosen = filled.flatMap(pointsWithBody)
  return chosen.map((quotable, at) => {
    const { pieces, ...rest } = item(quotable, at === chosen.length - 1)
    const lead = quotable.lead ?? null
    if (lead === null) return { pieces, ...rest }
    const before = [...leading(lead).pieces, { said: ' ' }]
    return { pieces: [...pieces.slice(0, 1), ...before, ...pieces.slice(1)], ...rest }
  })
}

function leading({ passage, span, text }: LeadingSentence): SentenceDraft {
  return { pieces: [{ passage, span, marked: false, as: text }], block: 'text', tail: '\n\n' }
}

function item({ passage, span, text }: Quotable, last: boolean): SentenceDraft {
  return {
    pieces: [{ said: '- ' }, { passage, span, marked: false, as: text }],
    block: 'item',
    tail: last ? '\n\n' : '\n',
  }
}
