import type { Library, ReportContent } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import { withParts } from '../../search/ranking/group-parts.ts'
import type { Search } from '../../search/retrieval.ts'
import { UserError } from '../../search/user-error.ts'
import { chooseReports, type ReportChoice } from './choose-reports.ts'
import type { DraftRequest } from './draft.ts'
import { type DraftBrief, understandRequest } from './draft-brief.ts'
import { type DraftPlan, planDraft } from './plan-draft.ts'
import { outlineOf } from './report-outline.ts'
import { rolesOfPath } from './section-role.ts'

export interface DraftServices {
  readonly library: Library
  readonly search: Search
}

/** A part of the draft: one place, its plan and what stands beside its report. */
export interface DraftPart {
  readonly choice: ReportChoice
  readonly plan: DraftPlan
  /** Reads what stands beside; it is not needed for the plan. */
  readonly beside: () => Promise<readonly Passage[]>
  /** True when the report has no section on the subject and search found the passages. */
  readonly searched: boolean
}

/** More places than these are not drafted from at once. */
const MOST_CHOICES = 6
const SEARCHED_PASSAGES = 12

/**
 * What is asked, and the parts to draft from.
 *
 * @throws UserError `nothing_to_draft`
 */
export async function planParts(
  request: DraftRequest,
  { library, search }: DraftServices,
  signal: AbortSignal | undefined,
): Promise<{ readonly brief: DraftBrief; readonly parts: readonly DraftPart[] }> {
  const scope = request.reportIds === undefined ? {} : { reportIds: request.reportIds }
  const found = await search({ question: request.request, limit: SEARCHED_PASSAGES, ...scope }, signal)
  const brief = understandRequest(request, found.understood)
  const known = (await library.documents()).flatMap(({ reports }) => reports)
  const allowed = known.filter(({ id }) => request.reportIds?.includes(id) ?? true)
  const choices = chooseReports(brief, allowed).slice(0, MOST_CHOICES)
  const parts: DraftPart[] = []
  for (const choice of choices) {
    signal?.throwIfAborted()
    const part = await planPart(choice, brief, request, library, search, signal)
    if (part !== null) parts.push(part)
  }
  if (parts.length === 0)
    throw new UserError(
      'nothing_to_draft',
      'Không tìm thấy báo cáo nào nói về điều cần soạn. Hãy nêu rõ tên tỉnh, tên báo cáo hoặc nội dung, hoặc thêm tài liệu.',
    )
  return { brief, parts }
}

async function planPart(
  choice: ReportChoice,
  brief: DraftBrief,
  request: DraftRequest,
  library: Library,
  search: Search,
  signal: AbortSignal | undefined,
): Promise<DraftPart | null> {
  const report = await library.report(choice.main.id)
  if (report === null) return null
  const beside = async () => {
    const others = await Promise.all(choice.beside.map(({ id }) => library.report(id)))
    return others.flatMap((other) => (other === null ? [] : quotedPassages(other)))
  }
  const planned = planDraft(brief, outlineOf(report))
  if (planned !== null) return { choice, plan: planned, beside, searched: false }
  const reportIds = [choice.main.id, ...choice.beside.map(({ id }) => id)]
  const question =
    brief.subject.length === 0 ? request.request : `${brief.subject.join(' ')} ${choice.place ?? ''}`.trim()
  const found = await search({ question, limit: SEARCHED_PASSAGES, reportIds }, signal)
  const passages = inRoles(withParts(found.passages), brief)
  if (passages.length === 0) return null
  return {
    choice,
    plan: { sections: oneSection(passages), whole: false },
    beside: async () => [],
    searched: true,
  }
}

function quotedPassages(report: ReportContent): readonly Passage[] {
  return report.contents.filter(({ kind }) => kind !== 'matter' && kind !== 'heading')
}

function inRoles(passages: readonly Passage[], brief: DraftBrief): readonly Passage[] {
  if (brief.roles.size === 0) return passages
  const fitting = passages.filter(({ path }) => [...rolesOfPath(path)].some((role) => brief.roles.has(role)))
  return fitting.length > 0 ? fitting : passages
}

/** Found passages as one section in reading order: their headings may speak of anything. */
function oneSection(passages: readonly Passage[]): DraftPlan['sections'] {
  const sorted = [...passages].sort((a, b) =>
    a.file === b.file ? a.lines[0] - b.lines[0] : a.file < b.file ? -1 : 1,
  )
  return [{ title: '', above: null, passages: sorted, roles: new Set() }]
}
