import type { Library } from '../search/library.ts'
import { UserError } from '../search/user-error.ts'

/**
 * Makes sure that chosen reports are still there, so that a question about removed ones is not answered
 * "không tìm thấy" as if they had been read.
 *
 * @throws UserError `unknown_report`
 */
export async function requireKnownReports(
  library: Pick<Library, 'documents'>,
  reportIds: readonly string[] | undefined,
): Promise<void> {
  if (reportIds === undefined) return
  const documents = await library.documents()
  const known = new Set(documents.flatMap((document) => document.reports.map((report) => report.id)))
  if (!reportIds.every((id) => known.has(id))) {
    throw new UserError('unknown_report', 'Có báo cáo đã chọn không còn trong kho. Hãy chọn lại báo cáo.')
  }
}
