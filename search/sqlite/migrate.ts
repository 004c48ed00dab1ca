import { UserError } from '../user-error.ts'
import type { Database } from './database.ts'
import { library0001 } from './migrations/0001-library.ts'
import { noteMarks0002 } from './migrations/0002-note-marks.ts'
import { longTerms0003 } from './migrations/0003-long-terms.ts'
import { tableRows0004 } from './migrations/0004-table-rows.ts'
import { figures0005 } from './migrations/0005-figures.ts'
import { countedVectors0006 } from './migrations/0006-counted-vectors.ts'
import { recognised0007 } from './migrations/0007-recognised.ts'

/** In order; the position in the list, from 1, is the schema version a migration leads to. Never edit, only add. */
const migrations: readonly string[] = [
  library0001,
  noteMarks0002,
  longTerms0003,
  tableRows0004,
  figures0005,
  countedVectors0006,
  recognised0007,
]

/** The schema version that this program reads and writes. */
export const schemaVersion = migrations.length

/**
 * Brings a database to `schemaVersion`, each step in a transaction of its own with its version.
 *
 * @param steps other ones in tests
 * @throws UserError `library_newer` when a newer program has written it
 */
export function migrate(database: Database, steps = migrations): void {
  while (true) {
    const done = database.transaction(() => {
      const version = database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0
      if (version > steps.length) {
        throw new UserError(
          'library_newer',
          `Thư viện này do bản mới hơn của chương trình tạo ra (lược đồ ${version}, bản này đọc được đến ${steps.length}). Hãy cập nhật chương trình, hoặc chọn thư mục dữ liệu khác.`,
        )
      }
      const migration = steps[version]
      if (migration === undefined) return true
      database.exec(migration)
      database.exec(`PRAGMA user_version = ${version + 1}`)
      return false
    })
    if (done) return
  }
}
