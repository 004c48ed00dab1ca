import type { Library, ReportContent, ReportSummary } from '../../search/library.ts'
import type { ReportChoice } from './choose-reports.ts'
import { paperHeading } from './paper-heading.ts'
import { type DraftPlan, type PlannedSection, planWhole } from './plan-draft.ts'
import { outlineOf } from './report-outline.ts'

/** What puts another paper in force, and what is put in force by it. */
const ISSUING = /^(?:quyết định|nghị quyết)/iu
const ISSUED = /^(?:quy chế|quy định|điều lệ|nội quy|kế hoạch|chương trình|đề án|hướng dẫn|bộ chỉ số)/iu

/**
 * The plan of a whole paper with that of the one it was issued with: a regulation says what is to be done, the
 * decision that issues it from when on and who is bound.
 */
export async function issuedTogether(
  plan: DraftPlan,
  { main, beside }: ReportChoice,
  library: Library,
): Promise<DraftPlan> {
  const is = (kind: RegExp, { kind: own }: ReportSummary) => own !== null && kind.test(own)
  const other = is(ISSUED, main)
    ? beside.find((one) => is(ISSUING, one) && one.lines[0] < main.lines[0])
    : is(ISSUING, main)
      ? beside.find((one) => is(ISSUED, one) && one.lines[0] > main.lines[0])
      : undefined
  const content = other === undefined ? null : await library.report(other.id)
  const own = is(ISSUING, main) ? await library.report(main.id) : content
  if (other === undefined || content === null || own === null) return plan
  const outline = outlineOf(content)
  const sections = is(ISSUED, main)
    ? [
        issuing(
          content,
          outline.roots.flatMap(({ all }) => all),
        ),
        ...plan.sections,
      ]
    : [
        issuing(
          own,
          plan.sections.flatMap(({ passages }) => passages),
        ),
        ...planWhole(outline),
      ]
  return { sections, whole: true }
}

function issuing(report: ReportContent, passages: PlannedSection['passages']): PlannedSection {
  const { words, places } = paperHeading({ ...report, place: null })
  return { title: words, named: places, above: null, passages, roles: new Set(['task']) }
}

/**
 * The plan of a paper with those of what came with it, each under its own name: of the papers that are no appendix, where there
 * are any, else of the appendices.
 */
export async function withAttached(
  plan: DraftPlan,
  { main, beside }: ReportChoice,
  library: Library,
): Promise<DraftPlan> {
  const after = beside.filter(({ lines }) => lines[0] > main.lines[0])
  const papers = after.filter(({ kind, title }) => kind !== 'Phụ lục' && !/^\s*phụ lục/iu.test(title))
  const told = papers.length > 0 ? papers : after
  const contents = await Promise.all(told.map(({ id }) => library.report(id)))
  const attached = contents.flatMap((content) => {
    if (content === null) return []
    const above = content.title + (content.area == null ? '' : ` (${content.area})`)
    const sections = planWhole(outlineOf(content))
    return sections.map(
      (section): PlannedSection => ({ ...section, above, title: section.above ?? section.title }),
    )
  })
  return { sections: [...plan.sections, ...attached], whole: true }
}
