import type { Database } from '../../search/sqlite/database.ts'
import {
  createListDisagreements,
  type ListDisagreements,
} from '../figures/disagreements/list-disagreements.ts'
import type { Drafter } from './draft.ts'
import type { DraftServices } from './draft-part.ts'
import { createDrafter } from './drafter.ts'
import type { Drafts } from './saved-draft.ts'
import { openDrafts } from './sqlite-drafts.ts'
import { type Office, openOffice } from './word/office-settings.ts'

/**
 * All that the draft routes need.
 *
 * @param database a connection to the library's file, of the drafts alone: `drafts.close()` closes it
 * @throws UserError `library_newer`
 */
export function openDraftServices(
  services: DraftServices,
  database: Database,
): {
  readonly drafter: Drafter
  readonly drafts: Drafts
  readonly office: Office
  readonly listDisagreements: ListDisagreements
} {
  const listDisagreements = createListDisagreements(services.library)
  const office = openOffice(database)
  return {
    drafter: createDrafter(services, listDisagreements, () => office.get()),
    drafts: openDrafts(database),
    office,
    listDisagreements,
  }
}
