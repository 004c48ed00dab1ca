import { ENCODED_FORM } from '../encoded-parts.ts'
import { raiseCounter } from './counters.ts'
import type { Database } from './database.ts'
import { readSetting, writeSetting } from './settings.ts'

/** What tells the vectors of two encoders apart. */
export interface EncoderIdentity {
  readonly name: string
  readonly dimension: number
  /** Of the model's files. */
  readonly fingerprint: string
}

/** An encoder as the library knows it: a model, and what of a passage it was given to read. */
export interface StoredEncoder extends EncoderIdentity {
  readonly number: number
  /** Passages whose vectors stand. */
  readonly vectors: number
  /** Of model and form together: others must not be searched with these. */
  readonly stored: string
}

interface EncoderRow {
  readonly number: number
  readonly name: string
  readonly dimension: number
  readonly fingerprint: string
  readonly vectors: number
}

const selectEncoders = 'SELECT number, name, dimension, fingerprint, vectors FROM encoders'

/** The encoder whose vectors are searched, null before the first. */
export function servingEncoder(database: Database): StoredEncoder | null {
  const number = readSetting(database, 'encoder')
  return number === null ? null : readEncoder(database, Number(number))
}

/** Null when it is not there (any more). */
export function readEncoder(database: Database, number: number): StoredEncoder | null {
  const row = database.get<EncoderRow>(`${selectEncoders} WHERE number = ?`, [number])
  return row === undefined ? null : storedEncoder(row)
}

/** Finds or enters an encoder; the first one entered, or one where there is no vector yet, serves at once. */
export function enterEncoder(database: Database, encoder: EncoderIdentity): StoredEncoder {
  const stored = `${encoder.fingerprint}+${ENCODED_FORM}`
  return database.transaction(() => {
    const find = () => database.get<EncoderRow>(`${selectEncoders} WHERE fingerprint = ?`, [stored])
    if (find() === undefined) {
      database.run('INSERT INTO encoders (name, dimension, fingerprint) VALUES (?, ?, ?)', [
        encoder.name,
        encoder.dimension,
        stored,
      ])
    }
    const found = find()
    if (found === undefined) throw new Error('an encoder just entered is not there')
    const serving = servingEncoder(database)
    // What serves already is not written again: a start must go through on a full disk.
    if (serving?.number === found.number) return serving
    if (serving === null || serving.vectors === 0) serve(database, found.number)
    return storedEncoder(found)
  })
}

/** Makes an encoder the one that serves and drops what others have left; inside a transaction. */
export function serve(database: Database, number: number): void {
  writeSetting(database, 'encoder', String(number))
  database.run('DELETE FROM vectors WHERE encoder <> ?', [number])
  database.run('DELETE FROM encoders WHERE number <> ?', [number])
  raiseCounter(database, 'encodings')
}

/** The first releases stored the model's fingerprint alone. */
function storedEncoder({ fingerprint: stored, ...row }: EncoderRow): StoredEncoder {
  return { ...row, stored, fingerprint: stored.split('+', 1)[0] ?? stored }
}
