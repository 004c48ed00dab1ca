import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'

const FIRST = 'CREATE TABLE papers (title TEXT)'
const SECOND = "ALTER TABLE papers ADD COLUMN place TEXT; UPDATE papers SET place = 'Sông Lam'"
const BROKEN = 'ALTER TABLE papers ADD COLUMN number TEXT; UPDATE papers SET missing = 1'

let directory: string
let database: Database
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'migrate-'))
  database = openDatabase(path.join(directory, 'a.sqlite'))
})
afterEach(() => {
  database.close()
  rmSync(directory, { recursive: true })
})

const version = () => database.get<{ user_version: number }>('PRAGMA user_version')?.user_version

it('takes each step once, and keeps what is there', () => {
  migrate(database, [FIRST])
  database.run('INSERT INTO papers VALUES (?)', ['Báo cáo'])
  migrate(database, [FIRST, SECOND])
  migrate(database, [FIRST, SECOND])
  expect(version()).toBe(2)
  expect(database.all('SELECT title, place FROM papers')).toMatchObject([
    { title: 'Báo cáo', place: 'Sông Lam' },
  ])
})

it('leaves the version before a step that fails half-way, and can go on from there', () => {
  migrate(database, [FIRST])
  database.run('INSERT INTO papers VALUES (?)', ['Báo cáo'])
  expect(() => migrate(database, [FIRST, SECOND, BROKEN])).toThrow(/missing/)
  expect(version()).toBe(2)
  expect(database.all('SELECT * FROM papers')[0]).not.toHaveProperty('number')
  migrate(database, [FIRST, SECOND, 'ALTER TABLE papers ADD COLUMN number TEXT'])
  expect(version()).toBe(3)
})
