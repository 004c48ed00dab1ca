import type { Database } from '../../search/sqlite/database.ts'
import { transactionWhenFree } from '../../search/sqlite/when-free.ts'
import { migrateOwnTables } from '../own-tables.ts'

/** What somebody thought of an answer, kept for whoever looks after the program. */
export interface Rating {
  /** Id of the answer. */
  readonly messageId: string
  readonly isGood: boolean
  /** Empty where none was given. */
  readonly reason: string
  readonly question: string
  readonly answer: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/** What was decided of a disagreement: both places were looked at, or it is none worth looking at. */
export type Review = 'checked' | 'ignored'

/** What people say of answers and of disagreements. */
export interface Remarks {
  /** A later rating of the same answer takes the place of the one before. */
  rate(rating: Omit<Rating, 'at'>): Promise<void>
  /** Latest first. */
  ratings(): readonly Rating[]
  /** By the key of the disagreement; null takes the decision back. */
  review(key: string, review: Review | null): Promise<void>
  reviews(): Readonly<Record<string, Review>>
  close(): void
}

/** In order; the position in the list, from 1, is the version a migration leads to. Never edit, only add. */
const migrations: readonly string[] = [
  `
  CREATE TABLE ratings (
    message_id TEXT PRIMARY KEY,
    good INTEGER NOT NULL,
    reason TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    rated_at TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE disagreement_reviews (
    key TEXT PRIMARY KEY,
    review TEXT NOT NULL
  ) WITHOUT ROWID;
  `,
]

interface RatingRow extends Omit<Rating, 'isGood'> {
  readonly good: number
}

/**
 * The remarks in the library's database, so that they are in the same backup.
 *
 * @param database a connection of their own: it is closed with them
 * @throws UserError `library_newer`
 */
export function openRemarks(database: Database, now: () => string = () => new Date().toISOString()): Remarks {
  migrateOwnTables(database, { versionTable: 'remark_schema', migrations, name: 'Các nhận xét đã lưu' })
  return {
    async rate({ messageId, isGood, reason, question, answer }) {
      await transactionWhenFree(database, () =>
        database.run(
          `INSERT OR REPLACE INTO ratings (message_id, good, reason, question, answer, rated_at)
           VALUES (?, ?, ?, ?, ?, ?)`,
          [messageId, Number(isGood), reason, question, answer, now()],
        ),
      )
    },
    ratings: () =>
      database
        .all<RatingRow>(
          `SELECT message_id AS messageId, good, reason, question, answer, rated_at AS at
           FROM ratings ORDER BY rated_at DESC, message_id`,
        )
        .map(({ messageId, good, reason, question, answer, at }) => ({
          messageId,
          isGood: good === 1,
          reason,
          question,
          answer,
          at,
        })),
    async review(key, review) {
      await transactionWhenFree(database, () =>
        review === null
          ? database.run('DELETE FROM disagreement_reviews WHERE key = ?', [key])
          : database.run('INSERT OR REPLACE INTO disagreement_reviews (key, review) VALUES (?, ?)', [
              key,
              review,
            ]),
      )
    },
    reviews: () =>
      Object.fromEntries(
        database
          .all<{ readonly key: string; readonly review: Review }>(
            'SELECT key, review FROM disagreement_reviews',
          )
          .map(({ key, review }) => [key, review]),
      ),
    close: () => database.close(),
  }
}
