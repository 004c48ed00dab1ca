import { hasMarks } from '../../search/text/fold.ts'
import { createListDisagreements } from '../figures/disagreements/list-disagreements.ts'
import { composeDraft } from './compose-draft.ts'
import type { Drafter } from './draft.ts'
import { noEdits } from './draft-edits.ts'
import { type DraftServices, planParts } from './draft-part.ts'
import { draftTitle, headingTitle } from './draft-title.ts'
import { blankOffice, type OfficeSettings } from './word/office-settings.ts'
import { paperKindOf } from './word/paper-kind.ts'
import { printedAmount } from './word/printed-pages.ts'

/**
 * Drafts without a language model: sections from the reports' own trees, sentences chosen and quoted as they
 * stand, each with its citation and checked like the sentences of an answer.
 *
 * @param listDisagreements the figures that disagree; given in where others ask for them too
 * @param settings the office's own: its form and letterhead tell how much a page holds
 */
export function createDrafter(
  services: DraftServices,
  listDisagreements = createListDisagreements(services.library),
  settings: () => OfficeSettings = () => blankOffice,
): Drafter {
  return {
    name: 'quote',
    async *draft(request, signal) {
      const { brief, parts, others, versions } = await planParts(request, services, signal)
      const title = draftTitle(
        hasMarks(request.request) ? request.request.normalize('NFC') : brief.understood.text,
        brief.kind,
        parts.map(({ choice }) => choice),
      )
      const sections = parts.flatMap(({ plan }) =>
        plan.sections.map((section) => headingTitle(section.title)),
      )
      const followed = parts.filter(({ searched }) => !searched)
      const papers = {
        taken: followed.map(({ choice }) => choice.main.id),
        others: others.map(({ id }) => id),
      }
      yield { type: 'plan', title, sections, papers }
      const edits = request.edits ?? noEdits
      const kind = paperKindOf(request.request)
      const office = settings()
      yield* composeDraft(brief, parts, {
        library: services.library,
        listDisagreements,
        edits,
        signal,
        versions,
        printed: (unit, content, citations) =>
          printedAmount(unit, { title, content, citations, kind }, office, { toFit: true }),
      })
      yield { type: 'done' }
    },
  }
}
