import { randomUUID } from 'node:crypto'
import type { DocumentSummary } from '../../search/library.ts'
import type { Database } from '../../search/sqlite/database.ts'
import { transactionWhenFree } from '../../search/sqlite/when-free.ts'
import { UserError } from '../../search/user-error.ts'
import type { Collection, Collections } from './collection.ts'
import { migrateCollections } from './collection-schema.ts'
import { type Member, presentMembers } from './present-members.ts'

interface CollectionRow {
  readonly id: string
  readonly name: string
}

const byName = new Intl.Collator('vi', { numeric: true }).compare

/** Names that differ only so are one: "Hồ sơ  2024" and "hồ sơ 2024". */
const sameName = (name: string): string => name.normalize('NFC').replace(/\s+/gu, ' ').toLocaleLowerCase('vi')

/**
 * The collections in the library's database, so that they are in the same backup.
 *
 * @param database a connection of their own: it is closed with them
 * @throws UserError `library_newer`
 */
export function openCollections(
  database: Database,
  now: () => string = () => new Date().toISOString(),
): Collections {
  migrateCollections(database)
  const rows = () => database.all<CollectionRow>('SELECT id, name FROM collections')
  const membersOf = (id: string) =>
    database.all<Member>(
      'SELECT report_id AS reportId, file FROM collection_papers WHERE collection_id = ?',
      [id],
    )
  const shown = ({ id, name }: CollectionRow, documents: readonly DocumentSummary[]): Collection => {
    const { present, absent } = presentMembers(membersOf(id), documents)
    return { id, name, reportIds: [...present.keys()], absent: absent.length }
  }
  const requireFreeName = (name: string, ownId?: string): void => {
    if (rows().some((row) => row.id !== ownId && sameName(row.name) === sameName(name))) {
      throw new UserError('collection_exists', `Đã có bộ văn bản tên "${name}". Hãy đặt tên khác.`)
    }
  }
  const add = (id: string, reportIds: readonly string[], documents: readonly DocumentSummary[]): void => {
    const files = new Map(
      documents.flatMap(({ file, reports }) => reports.map((report) => [report.id, file] as const)),
    )
    const { present } = presentMembers(membersOf(id), documents)
    for (const reportId of reportIds) {
      const file = files.get(reportId)
      if (file === undefined) {
        throw new UserError('unknown_report', 'Có báo cáo đã chọn không còn trong kho. Hãy chọn lại báo cáo.')
      }
      if (present.has(reportId)) continue
      database.run(
        'INSERT OR IGNORE INTO collection_papers (collection_id, report_id, file) VALUES (?, ?, ?)',
        [id, reportId, file],
      )
    }
  }
  const takeOut = (id: string, reportIds: readonly string[], documents: readonly DocumentSummary[]): void => {
    const { present } = presentMembers(membersOf(id), documents)
    for (const reportId of reportIds) {
      for (const member of present.get(reportId) ?? []) {
        database.run('DELETE FROM collection_papers WHERE collection_id = ? AND report_id = ?', [
          id,
          member.reportId,
        ])
      }
    }
  }
  return {
    list: (documents) =>
      rows()
        .map((row) => shown(row, documents))
        .sort((one, other) => byName(one.name, other.name)),
    create: (name, reportIds, documents) =>
      transactionWhenFree(database, () => {
        requireFreeName(name)
        const id = randomUUID()
        database.run('INSERT INTO collections (id, name, created_at) VALUES (?, ?, ?)', [id, name, now()])
        add(id, reportIds, documents)
        return shown({ id, name }, documents)
      }),
    change: (id, { name, add: added = [], remove: removed = [] }, documents) =>
      transactionWhenFree(database, () => {
        const row = rows().find((one) => one.id === id)
        if (row === undefined) {
          throw new UserError('unknown_collection', 'Không có bộ văn bản này: có thể nó đã được xóa.')
        }
        if (name !== undefined) {
          requireFreeName(name, id)
          database.run('UPDATE collections SET name = ? WHERE id = ?', [name, id])
        }
        takeOut(id, removed, documents)
        add(id, added, documents)
        return shown({ id, name: name ?? row.name }, documents)
      }),
    remove: (id) =>
      transactionWhenFree(database, () => {
        database.run('DELETE FROM collection_papers WHERE collection_id = ?', [id])
        return database.run('DELETE FROM collections WHERE id = ?', [id]).changes > 0
      }),
    close: () => database.close(),
  }
}
