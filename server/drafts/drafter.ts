import type { Library, ReportContent } from '../../search/library.ts'
import type { Passage } from '../../search/passage.ts'
import type { Search } from '../../search/retrieval.ts'
import { UserError } from '../../search/user-error.ts'
import { createCitationBook } from '../answer/citation-book.ts'
import { chooseReports, type ReportChoice } from './choose-reports.ts'
import { sharedIndicators } from './compare-indicators.ts'
import type { DraftEvent, Drafter, DraftRequest } from './draft.ts'
import { type DraftBrief, understandRequest } from './draft-brief.ts'
import { draftTitle, headingTitle } from './draft-title.ts'
import { keyFiguresOf } from './key-figures.ts'
import { namedDocumentsIn } from './named-documents.ts'
import { type DraftPlan, planDraft } from './plan-draft.ts'
import { outlineOf } from './report-outline.ts'
import { rolesOfPath } from './section-role.ts'
import { selectQuotables } from './select-quotables.ts'
import { twinFinder } from './twin-places.ts'
import { asList, comparisonTable, figureTable, writeSections } from './write-sections.ts'

export interface DraftServices {
  readonly library: Library
  readonly search: Search
}

/** More places than these are not drafted from at once. */
const MOST_CHOICES = 6
const SEARCHED_PASSAGES = 12
const TABLE_ROWS = 8
const FEWEST_ROWS = 4
/** Share of the length that the table of key figures may take. */
const TABLE_SHARE = 0.16
const CHARACTERS_PER_ROW = 95

/** A part of the draft: one place, its plan and what stands beside its report. */
interface Part {
  readonly choice: ReportChoice
  readonly plan: DraftPlan
  readonly beside: readonly Passage[]
  /** True when the report has no section on the subject and search found the passages. */
  readonly searched: boolean
}

/**
 * Drafts without a language model: sections from the reports' own trees, sentences chosen and quoted as they
 * stand, each with its citation.
 */
export function createDrafter({ library, search }: DraftServices): Drafter {
  return {
    name: 'quote',
    async *draft(request, signal) {
      const { brief, parts } = await prepare(request, library, search, signal)
      const title = draftTitle(
        brief.understood.text,
        brief.kind,
        parts.map(({ choice }) => choice),
      )
      const sections = parts.flatMap(({ plan }) =>
        plan.sections.map((section) => headingTitle(section.title)),
      )
      yield { type: 'plan', title, sections }
      yield* compose(brief, parts, signal)
      yield { type: 'done' }
    },
  }
}

async function prepare(
  request: DraftRequest,
  library: Library,
  search: Search,
  signal: AbortSignal | undefined,
): Promise<{ readonly brief: DraftBrief; readonly parts: readonly Part[] }> {
  const scope = request.reportIds === undefined ? {} : { reportIds: request.reportIds }
  const found = await search({ question: request.request, limit: SEARCHED_PASSAGES, ...scope }, signal)
  const brief = understandRequest(request, found.understood)
  const known = (await library.documents()).flatMap(({ reports }) => reports)
  const allowed = known.filter(({ id }) => request.reportIds?.includes(id) ?? true)
  const choices = chooseReports(brief, allowed).slice(0, MOST_CHOICES)
  const parts: Part[] = []
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
): Promise<Part | null> {
  const report = await library.report(choice.main.id)
  if (report === null) return null
  const others = await Promise.all(choice.beside.map(({ id }) => library.report(id)))
  const beside = others.flatMap((other) => (other === null ? [] : quotedPassages(other)))
  const planned = planDraft(brief, outlineOf(report))
  if (planned !== null) return { choice, plan: planned, beside, searched: false }
  const reportIds = [choice.main.id, ...choice.beside.map(({ id }) => id)]
  const question =
    brief.subject.length === 0 ? request.request : `${brief.subject.join(' ')} ${choice.place ?? ''}`.trim()
  const found = await search({ question, limit: SEARCHED_PASSAGES, reportIds }, signal)
  const passages = inRoles(found.passages, brief)
  if (passages.length === 0) return null
  return { choice, plan: { sections: oneSection(passages), whole: false }, beside: [], searched: true }
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

async function* compose(
  brief: DraftBrief,
  parts: readonly Part[],
  signal: AbortSignal | undefined,
): AsyncGenerator<DraftEvent> {
  const book = createCitationBook()
  const several = parts.length > 1
  const passagesOf = ({ plan }: Part) => plan.sections.flatMap(({ passages }) => passages)
  const everything = parts.flatMap(passagesOf)
  if (brief.kind === 'figures') {
    const most = Math.ceil(brief.length / CHARACTERS_PER_ROW)
    yield { type: 'delta', markdown: `${figureTable(keyFiguresOf(everything, most), book, several)}\n` }
    yield { type: 'citations', citations: book.citations() }
    return
  }
  if (brief.kind === 'catalogue') {
    const lines = namedDocumentsIn([...everything, ...parts.flatMap(({ beside }) => beside)]).map(
      ({ passage, span }) => {
        const words = passage.text.slice(...span)
        return `- ${words.charAt(0).toUpperCase()}${words.slice(1)} [${book.cite(passage, span)}]\n`
      },
    )
    yield { type: 'delta', markdown: lines.join('') }
    yield { type: 'citations', citations: book.citations() }
    return
  }
  let left = brief.length
  if (brief.kind === 'comparison' && several) {
    const rows = sharedIndicators(parts.map(passagesOf))
    if (rows.length > 0) {
      const markdown = `${comparisonTable(
        rows,
        parts.map(({ choice }) => choice.place ?? choice.main.title),
        book,
      )}\n\n`
      left -= markdown.length
      yield { type: 'delta', markdown }
    }
  }
  const rows = several ? [] : tableRows(brief, everything)
  left -= rows.length * CHARACTERS_PER_ROW
  for (const part of parts) {
    signal?.throwIfAborted()
    const headings = part.plan.sections.reduce((sum, { title }) => sum + headingTitle(title).length + 8, 0)
    const length = Math.max(300, left / parts.length - headings)
    const twin = twinFinder(part.beside)
    if (several)
      yield { type: 'delta', markdown: `## ${part.choice.place ?? headingTitle(part.choice.main.title)}\n\n` }
    const filled = selectQuotables(part.plan.sections, length, part.searched ? brief.subject : [])
    if (brief.kind === 'highlights') {
      yield {
        type: 'delta',
        markdown: `${asList(
          filled.flatMap(({ chosen }) => chosen),
          book,
          twin,
        )}\n\n`,
      }
      continue
    }
    for (const markdown of writeSections(filled, book, twin, several ? 3 : 2))
      yield { type: 'delta', markdown }
    const empty = filled.filter(({ chosen, title }) => chosen.length === 0 && title !== '')
    if (empty.length > 0 && !part.searched)
      yield {
        type: 'delta',
        markdown: `Không trích được từ: ${empty.map(({ title }) => headingTitle(title)).join('; ')}.\n\n`,
      }
  }
  if (rows.length > 0)
    yield { type: 'delta', markdown: `## Số liệu chính\n\n${figureTable(rows, book, false)}\n` }
  yield { type: 'citations', citations: book.citations() }
}

/** Only what was reached or is aimed at has key figures worth a table, and only where there is room. */
function tableRows(brief: DraftBrief, passages: readonly Passage[]) {
  const measured = brief.roles.size === 0 || brief.roles.has('result') || brief.roles.has('target')
  const most = Math.min(TABLE_ROWS, Math.floor((brief.length * TABLE_SHARE) / CHARACTERS_PER_ROW))
  if (!measured || brief.kind !== 'summary' || most < FEWEST_ROWS) return []
  const rows = keyFiguresOf(passages, most)
  return rows.length < FEWEST_ROWS ? [] : rows
}
