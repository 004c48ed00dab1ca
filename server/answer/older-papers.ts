import type { ReportSummary } from '../../search/library.ts'
import type { Citation } from '../../search/passage.ts'
import type { SentenceDraft } from './draft-sentence.ts'
import { reportLabel } from './report-label.ts'

/**
 * The word before an answer that rests on papers of which the library holds newer versions: which they are, and which
 * version is newer. Nothing is said where the newer one is cited, too: then both are told.
 */
export function wordOfOlderPapers(
  citations: readonly Citation[],
  reports: ReadonlyMap<string, ReportSummary>,
): SentenceDraft | null {
  const cited = new Set(citations.map(({ reportId }) => reportId))
  const told = [...cited].flatMap((id) => {
    const older = reports.get(id)
    const newer = older?.supersededBy === undefined ? undefined : reports.get(older.supersededBy)
    if (older === undefined || newer === undefined || cited.has(newer.id)) return []
    const name = older.draft ? `bản dự thảo ${(older.kind ?? 'văn bản').toLowerCase()}` : reportLabel(older)
    return [`${name} đã có bản mới hơn là ${reportLabel(newer)}`]
  })
  if (told.length === 0) return null
  return { pieces: [{ record: `Lưu ý: ${told.join('; ')}.` }], block: 'lead', tail: '\n\n' }
}
