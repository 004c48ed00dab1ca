import type { Database } from './database.ts'

/**
 * `library`: identity of the library, new where a backup is put back. `encoder`: number of the encoder whose
 * vectors serve. `reindex`: passages with terms that are not capped yet have to be indexed anew. `untidied`: changes with
 * every removal, until the room of what was removed has been given back.
 */
export type Setting = 'library' | 'encoder' | 'reindex' | 'untidied'

export function readSetting(database: Database, key: Setting): string | null {
  return database.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', [key])?.value ?? null
}

export function writeSetting(database: Database, key: Setting, value: string): void {
  database.run('INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [
    key,
    value,
  ])
}

export function clearSetting(database: Database, key: Setting): void {
  database.run('DELETE FROM settings WHERE key = ?', [key])
}
