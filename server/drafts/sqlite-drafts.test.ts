import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../search/sqlite/database.ts'
import { noEdits } from './draft-edits.ts'
import type { Drafts } from './saved-draft.ts'
import { openDrafts } from './sqlite-drafts.ts'
import { blankOffice, type Office, openOffice } from './word/office-settings.ts'

let directory: string
let other: Database
let drafts: Drafts
let office: Office
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'drafts-'))
  const database = openDatabase(path.join(directory, 'a.sqlite'))
  drafts = openDrafts(database)
  office = openOffice(database)
  other = openDatabase(path.join(directory, 'a.sqlite'))
})
afterEach(() => {
  other.close()
  drafts.close()
  rmSync(directory, { recursive: true })
})

const version = { title: 'Dự thảo', markdown: 'Thu đạt 5 tỷ.', citations: [], answerer: 'quote' }
const create = (id: string) =>
  drafts.create({
    ...version,
    id,
    request: 'Tóm tắt',
    kind: null,
    reportIds: null,
    papers: { taken: [], others: [] },
  })

it('keeps nobody waiting while another process writes', async () => {
  await create('a')
  other.exec('BEGIN IMMEDIATE')
  const writing = [
    create('b'),
    drafts.change('a', () => ({ version, edits: noEdits })),
    office.set({ ...blankOffice, place: 'Sông Lam' }),
  ]
  let ticks = 0
  const clock = setInterval(() => {
    ticks += 1
  }, 5)
  await new Promise((resolve) => setTimeout(resolve, 200))
  clearInterval(clock)
  expect(ticks).toBeGreaterThan(10)
  expect(drafts.list()).toHaveLength(1)
  other.exec('COMMIT')
  await Promise.all(writing)
  expect(drafts.get('a')?.version).toBe(2)
  expect(office.get().place).toBe('Sông Lam')
  expect(await drafts.remove('b')).toBe(true)
})

it('lets two changes at once both count', async () => {
  await create('a')
  const pin = (words: string) =>
    drafts.change('a', ({ edits }) => ({ edits: { ...edits, pinned: [...edits.pinned, words] } }))
  await Promise.all([pin('một'), pin('hai')])
  expect(drafts.get('a')?.edits.pinned).toEqual(['một', 'hai'])
})

it('changes both the text and the decisions or neither', async () => {
  await create('a')
  const failing = drafts.change('a', () => ({
    edits: { pinned: ['x'], dropped: [] },
    version: { ...version, title: undefined as unknown as string },
  }))
  await expect(failing).rejects.toThrow()
  expect(drafts.get('a')).toMatchObject({ version: 1, edits: noEdits })
  expect(await drafts.change('không có', () => ({}))).toBeNull()
})
