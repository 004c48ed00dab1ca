import type { Database } from '../../search/sqlite/database.ts'
import type { SavedCitation } from '../saved-citation.ts'
import type { DraftContent } from './content/draft-content.ts'
import type { EditedDraft } from './content/edited-draft.ts'

/** The states that a draft went through, so that each change can be taken back; called within a transaction. */
export interface DraftSteps {
  /** A change from one state to the next; what was taken back before it cannot be made again. */
  add(id: string, from: EditedDraft, to: EditedDraft): void
  /** The state before the last change, or after the one taken back; null where there is none. */
  go(id: string, direction: 'undo' | 'redo'): EditedDraft | null
  counts(id: string): { readonly undo: number; readonly redo: number }
}

/** Changes that can be taken back. */
const MOST_STEPS = 60

export function createDraftSteps(database: Database): DraftSteps {
  const at = (id: string): number =>
    database.get<{ step: number }>('SELECT step FROM drafts WHERE id = ?', [id])?.step ?? 0
  const write = (id: string, step: number, { title, content, citations }: EditedDraft) =>
    database.run(
      'INSERT OR REPLACE INTO draft_steps (draft_id, step, title, content, citations) VALUES (?, ?, ?, ?, ?)',
      [id, step, title, JSON.stringify(content), JSON.stringify(citations)],
    )
  const stand = (id: string, step: number) =>
    database.run('UPDATE drafts SET step = ? WHERE id = ?', [step, id])
  return {
    add(id, from, to) {
      const step = at(id)
      database.run('DELETE FROM draft_steps WHERE draft_id = ? AND (step > ? OR step < ?)', [
        id,
        step,
        step + 1 - MOST_STEPS,
      ])
      write(id, step, from)
      write(id, step + 1, to)
      stand(id, step + 1)
    },
    go(id, direction) {
      const step = at(id) + (direction === 'undo' ? -1 : 1)
      const row = database.get<{ title: string; content: string; citations: string }>(
        'SELECT title, content, citations FROM draft_steps WHERE draft_id = ? AND step = ?',
        [id, step],
      )
      if (row === undefined) return null
      stand(id, step)
      return {
        title: row.title,
        content: JSON.parse(row.content) as DraftContent,
        citations: JSON.parse(row.citations) as readonly SavedCitation[],
      }
    },
    counts(id) {
      const row = database.get<{ undo: number; redo: number }>(
        `SELECT COUNT(CASE WHEN draft_steps.step < drafts.step THEN 1 END) AS undo,
           COUNT(CASE WHEN draft_steps.step > drafts.step THEN 1 END) AS redo
         FROM drafts JOIN draft_steps ON draft_id = id WHERE id = ?`,
        [id],
      )
      return { undo: row?.undo ?? 0, redo: row?.redo ?? 0 }
    },
  }
}
