import type { ReportSummary } from '../../search/library.ts'
import { type DraftBrief, subjectWords } from './draft-brief.ts'
import { paperFits } from './paper-fit.ts'
import { OF_VERSIONS } from './versions-asked.ts'

/** A draft and the paper that was made of it. */
export interface VersionPair {
  readonly draft: ReportSummary
  readonly final: ReportSummary
}

/** The draft with its final paper that a request to compare versions names best; null where the library holds none. */
export function versionPair(brief: DraftBrief, reports: readonly ReportSummary[]): VersionPair | null {
  const words = brief.words.replace(OF_VERSIONS, ' ')
  const subject = subjectWords(words).filter((term) => !/\d[/.]\d/u.test(term))
  const asked = { ...brief, words: `${words} dự thảo`, subject, paper: null, naming: [], day: null }
  const byId = new Map(reports.map((report) => [report.id, report]))
  for (const { report: draft, possible } of paperFits(asked, reports)) {
    const final = draft.supersededBy === undefined ? undefined : byId.get(draft.supersededBy)
    if (possible && draft.draft != null && final !== undefined) return { draft, final }
  }
  return null
}
