import type { Database } from '../../search/sqlite/database.ts'
import { transactionWhenFree } from '../../search/sqlite/when-free.ts'
import type { SavedCitation } from '../saved-citation.ts'
import type { DraftKind, DraftPapers } from './draft.ts'
import { type DraftEdits, noEdits } from './draft-edits.ts'
import { migrateDrafts } from './draft-schema.ts'
import type { DraftSummary, Drafts, DraftVersion, SavedDraft } from './saved-draft.ts'

interface DraftRow {
  readonly id: string
  readonly request: string
  readonly kind: DraftKind | null
  readonly reportIds: string | null
  readonly createdAt: string
  readonly version: number
  readonly title: string
  readonly markdown: string
  readonly citations: string
  readonly answerer: string
  readonly savedAt: string
  readonly edits: string
  readonly papers: string
}

/**
 * The saved drafts in the library's database, so that they are in the same backup.
 *
 * @param database a connection to the library's file, of the drafts alone: it is closed with them
 * @param now the time of a change, ISO 8601
 * @throws UserError `library_newer`
 */
export function openDrafts(database: Database, now: () => string = () => new Date().toISOString()): Drafts {
  migrateDrafts(database)
  const get = (id: string, version?: number): SavedDraft | null => {
    const row = database.get<DraftRow>(
      `SELECT id, request, kind, report_ids AS reportIds, created_at AS createdAt, version, title, markdown,
         citations, answerer, saved_at AS savedAt, edits, papers
       FROM drafts JOIN draft_versions ON draft_id = id
       WHERE id = ? AND version = COALESCE(?, (SELECT MAX(version) FROM draft_versions WHERE draft_id = id))`,
      [id, version ?? null],
    )
    return row === undefined ? null : savedDraft(row)
  }
  const addVersion = (
    id: string,
    {
      title,
      markdown,
      citations,
      answerer,
    }: Pick<SavedDraft, 'title' | 'markdown' | 'citations' | 'answerer'>,
    time: string,
  ) =>
    database.run(
      `INSERT INTO draft_versions (draft_id, version, title, markdown, citations, answerer, saved_at)
       SELECT ?, COALESCE(MAX(version), 0) + 1, ?, ?, ?, ?, ? FROM draft_versions WHERE draft_id = ?`,
      [id, title, markdown, JSON.stringify(citations), answerer, time, id],
    )
  return {
    list: () =>
      database.all<DraftSummary>(
        `SELECT id, title, created_at AS createdAt, saved_at AS savedAt
         FROM drafts JOIN draft_versions AS last ON draft_id = id
         WHERE version = (SELECT MAX(version) FROM draft_versions WHERE draft_id = last.draft_id)
         ORDER BY updated_at DESC, id`,
      ),
    get,
    versions: (id) =>
      database.all<DraftVersion>(
        'SELECT version, saved_at AS savedAt FROM draft_versions WHERE draft_id = ? ORDER BY version',
        [id],
      ),
    async create(draft) {
      const time = now()
      await transactionWhenFree(database, () => {
        const { id, request, kind, reportIds, papers } = draft
        database.run(
          `INSERT INTO drafts (id, request, kind, report_ids, papers, created_at, updated_at)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          [
            id,
            request,
            kind,
            reportIds === null ? null : JSON.stringify(reportIds),
            JSON.stringify(papers),
            time,
            time,
          ],
        )
        addVersion(id, draft, time)
      })
      return { ...draft, version: 1, savedAt: time, createdAt: time, edits: noEdits }
    },
    change: (id, work) =>
      transactionWhenFree(database, () => {
        const last = get(id)
        if (last === null) return null
        const { version, edits } = work(last)
        if (edits !== undefined) {
          database.run('UPDATE drafts SET edits = ? WHERE id = ?', [JSON.stringify(edits), id])
        }
        if (version !== undefined) {
          const time = now()
          database.run('UPDATE drafts SET updated_at = ? WHERE id = ?', [time, id])
          addVersion(id, version, time)
        }
        return get(id)
      }),
    remove: (id) =>
      transactionWhenFree(database, () => {
        database.run('DELETE FROM draft_versions WHERE draft_id = ?', [id])
        return database.run('DELETE FROM drafts WHERE id = ?', [id]).changes > 0
      }),
    close: () => database.close(),
  }
}

/** Field by field: the driver adds to a row what is none of its columns. */
function savedDraft(row: DraftRow): SavedDraft {
  return {
    id: row.id,
    title: row.title,
    request: row.request,
    kind: row.kind,
    reportIds: row.reportIds === null ? null : (JSON.parse(row.reportIds) as readonly string[]),
    markdown: row.markdown,
    citations: JSON.parse(row.citations) as readonly SavedCitation[],
    answerer: row.answerer,
    version: row.version,
    savedAt: row.savedAt,
    createdAt: row.createdAt,
    edits: JSON.parse(row.edits) as DraftEdits,
    papers: JSON.parse(row.papers) as DraftPapers,
  }
}
