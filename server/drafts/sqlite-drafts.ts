import type { Database } from '../../search/sqlite/database.ts'
import { transactionWhenFree } from '../../search/sqlite/when-free.ts'
import type { SavedCitation } from '../saved-citation.ts'
import { editsOf } from './content/content-edits.ts'
import { contentMarkdown } from './content/content-markdown.ts'
import type { DraftContent } from './content/draft-content.ts'
import type { EditedDraft } from './content/edited-draft.ts'
import type { DraftKind, DraftPapers } from './draft.ts'
import type { DraftEdits } from './draft-edits.ts'
import { migrateDrafts } from './draft-schema.ts'
import { createDraftSteps } from './draft-steps.ts'
import type { DraftSummary, Drafts, DraftVersion, SavedDraft } from './saved-draft.ts'
import { type StoredVersion, storedContent } from './stored-content.ts'

interface DraftRow extends StoredVersion {
  readonly id: string
  readonly request: string
  readonly kind: DraftKind | null
  readonly reportIds: string | null
  readonly createdAt: string
  readonly version: number
  readonly title: string
  readonly savedAt: string
  readonly edits: string
  readonly papers: string
}

/** A person who pauses longer begins a version of their own. */
const SITTING_MINUTES = 30

/**
 * The saved drafts in the library's database, so that they are in the same backup.
 *
 * @param database a connection to the library's file, of the drafts alone: it is closed with them
 * @param now the time of a change, ISO 8601
 * @throws UserError `library_newer`
 */
export function openDrafts(database: Database, now: () => string = () => new Date().toISOString()): Drafts {
  migrateDrafts(database)
  const steps = createDraftSteps(database)
  const get = (id: string, version?: number): SavedDraft | null => {
    const row = database.get<DraftRow>(
      `SELECT id, request, kind, report_ids AS reportIds, created_at AS createdAt, version, title, markdown, content,
         citations, answerer, saved_at AS savedAt, edits, papers
       FROM drafts JOIN draft_versions ON draft_id = id
       WHERE id = ? AND version = COALESCE(?, (SELECT MAX(version) FROM draft_versions WHERE draft_id = id))`,
      [id, version ?? null],
    )
    if (row === undefined) return null
    const older = () =>
      database.all<StoredVersion>(
        `SELECT markdown, content, citations, answerer FROM draft_versions
         WHERE draft_id = ? AND version <= ? AND content IS NULL ORDER BY version`,
        [id, row.version],
      )
    const content = storedContent(row, older, JSON.parse(row.edits) as DraftEdits)
    return savedDraft(row, content, steps.counts(id))
  }
  const addVersion = (
    id: string,
    { title, content, citations }: EditedDraft,
    answerer: string,
    time: string,
  ) =>
    database.run(
      `INSERT INTO draft_versions (draft_id, version, title, markdown, content, citations, answerer, saved_at)
       SELECT ?, COALESCE(MAX(version), 0) + 1, ?, '', ?, ?, ?, ? FROM draft_versions WHERE draft_id = ?`,
      [id, title, JSON.stringify(content), JSON.stringify(citations), answerer, time, id],
    )
  const keep = (last: SavedDraft, next: EditedDraft, apart: boolean): void => {
    const time = now()
    const sitting = Date.parse(time) - Date.parse(last.savedAt) < SITTING_MINUTES * 60_000
    if (apart || last.answerer !== 'edited' || !sitting) addVersion(last.id, next, 'edited', time)
    else
      database.run(
        `UPDATE draft_versions SET title = ?, markdown = '', content = ?, citations = ?, saved_at = ?
         WHERE draft_id = ? AND version = ?`,
        [
          next.title,
          JSON.stringify(next.content),
          JSON.stringify(next.citations),
          time,
          last.id,
          last.version,
        ],
      )
    database.run('UPDATE drafts SET updated_at = ? WHERE id = ?', [time, last.id])
  }
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
        addVersion(id, draft, draft.answerer, time)
      })
      return {
        ...draft,
        markdown: contentMarkdown(draft.content),
        version: 1,
        savedAt: time,
        createdAt: time,
        edits: editsOf(draft.content),
        steps: { undo: 0, redo: 0 },
      }
    },
    change: (id, work) =>
      transactionWhenFree(database, () => {
        const last = get(id)
        if (last === null) return null
        const { title, content, citations, apart = false } = work(last)
        if (title === last.title && content === last.content && citations === last.citations) return last
        const next = { title, content, citations }
        steps.add(id, last, next)
        keep(last, next, apart)
        return get(id)
      }),
    step: (id, direction) =>
      transactionWhenFree(database, () => {
        const last = get(id)
        const next = last === null ? null : steps.go(id, direction)
        if (last === null || next === null) return last
        keep(last, next, false)
        return get(id)
      }),
    remove: (id) =>
      transactionWhenFree(database, () => {
        database.run('DELETE FROM draft_steps WHERE draft_id = ?', [id])
        database.run('DELETE FROM draft_versions WHERE draft_id = ?', [id])
        return database.run('DELETE FROM drafts WHERE id = ?', [id]).changes > 0
      }),
    close: () => database.close(),
  }
}

/** Field by field: the driver adds to a row what is none of its columns. */
function savedDraft(row: DraftRow, content: DraftContent, steps: SavedDraft['steps']): SavedDraft {
  return {
    id: row.id,
    title: row.title,
    request: row.request,
    kind: row.kind,
    reportIds: row.reportIds === null ? null : (JSON.parse(row.reportIds) as readonly string[]),
    content,
    markdown: contentMarkdown(content),
    citations: JSON.parse(row.citations) as readonly SavedCitation[],
    answerer: row.answerer,
    version: row.version,
    savedAt: row.savedAt,
    createdAt: row.createdAt,
    edits: editsOf(content),
    papers: JSON.parse(row.papers) as DraftPapers,
    steps,
  }
}
