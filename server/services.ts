import type { Library } from '../search/library.ts'
import type { Search } from '../search/retrieval.ts'
import type { UserError } from '../search/user-error.ts'
import type { Answerer } from './answer/answerer.ts'
import type { Collections } from './collections/collection.ts'
import type { Conversations } from './conversations/conversation.ts'
import type { Drafter } from './drafts/draft.ts'
import type { Drafts } from './drafts/saved-draft.ts'
import type { Office } from './drafts/word/office-settings.ts'
import type { Example } from './examples/examples.ts'
import type { ListDisagreements } from './figures/disagreements/list-disagreements.ts'
import type { FigureKeeper } from './figures/keep-figures.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { Remarks } from './remarks/remarks.ts'
import type { Sessions } from './security/sessions.ts'
import type { Suggest } from './suggestions/suggest.ts'
import type { Removals } from './undo/removals.ts'
import type { Watcher } from './watch/watcher.ts'

/** Everything the routes need, made once at the start and passed in. */
export interface Services {
  readonly library: Library
  readonly search: Search
  readonly answerer: Answerer
  /** Name of the encoder. */
  readonly encoder: string
  /** What is wrong with the library, null while nothing is known to be. */
  readonly damage: () => UserError | null
  readonly jobs: Jobs
  readonly removals: Removals
  readonly conversations: Conversations
  readonly sessions: Sessions
  readonly remarks: Remarks
  readonly collections: Collections
  readonly drafter: Drafter
  readonly drafts: Drafts
  readonly office: Office
  readonly listDisagreements: ListDisagreements
  readonly figureKeeper: FigureKeeper
  /** Questions that the library answers. */
  readonly listExamples: () => Promise<readonly Example[]>
  readonly suggest: Suggest
  readonly watcher: Watcher
}
