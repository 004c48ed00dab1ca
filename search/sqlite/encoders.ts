import type { Database } from './database.ts'
import { readSetting, writeSetting } from './settings.ts'

/** What tells the vectors of two encoders apart. */
export interface EncoderIdentity {
  readonly name: string
  readonly dimension: number
  /** Of the model's files. */
  readonly fingerprint: string
}

/** An encoder as the library knows it. */
export interface StoredEncoder extends EncoderIdentity {
  readonly number: number
}

/** The encoder whose vectors are searched, null before the first. */
export function servingEncoder(database: Database): StoredEncoder | null {
  const number = readSetting(database, 'encoder')
  if (number === null) return null
  return (
    database.get<StoredEncoder>(
      'SELECT number, name, dimension, fingerprint FROM encoders WHERE number = ?',
      [Number(number)],
    ) ?? null
  )
}

/** Finds or enters an encoder; the first one entered, or one where there is no vector yet, serves at once. */
export function enterEncoder(database: Database, encoder: EncoderIdentity): StoredEncoder {
  return database.transaction(() => {
    const find = (): StoredEncoder | undefined =>
      database.get<StoredEncoder>(
        'SELECT number, name, dimension, fingerprint FROM encoders WHERE fingerprint = ?',
        [encoder.fingerprint],
      )
    if (find() === undefined) {
      database.run('INSERT INTO encoders (name, dimension, fingerprint) VALUES (?, ?, ?)', [
        encoder.name,
        encoder.dimension,
        encoder.fingerprint,
      ])
    }
    const stored = find()
    if (stored === undefined) throw new Error('an encoder just entered is not there')
    const serving = servingEncoder(database)
    // What serves already is not written again: a start must go through on a full disk.
    if (serving?.number === stored.number) return stored
    if (serving === null || !hasVectors(database, serving.number)) serve(database, stored.number)
    return stored
  })
}

/** Makes an encoder the one that serves and drops what others have left; inside a transaction. */
export function serve(database: Database, number: number): void {
  writeSetting(database, 'encoder', String(number))
  database.run('DELETE FROM vectors WHERE encoder <> ?', [number])
  database.run('DELETE FROM encoders WHERE number <> ?', [number])
}

function hasVectors(database: Database, number: number): boolean {
  return database.get('SELECT 1 AS one FROM vectors WHERE encoder = ? LIMIT 1', [number]) !== undefined
}
