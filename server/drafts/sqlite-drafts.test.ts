import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../search/sqlite/database.ts'
import { applyOperation } from './content/apply-operation.ts'
import { sentencesIn } from './content/draft-content.ts'
import { contentOf } from './content/testing-content.ts'
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

const content = contentOf('Thu đạt 5 tỷ.', [])
const version = { title: 'Dự thảo', content, citations: [], answerer: 'quote' }
const edited = contentOf('Chi đạt 4 tỷ.', [])
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
    drafts.change('a', () => ({ ...version, content: edited })),
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
  const add = (text: string) =>
    drafts.change('a', (last) => ({ ...last, content: [...last.content, ...contentOf(text, [])] }))
  await Promise.all([add('Một.'), add('Hai.')])
  expect(drafts.get('a')?.markdown).toBe('Thu đạt 5 tỷ.\n\nMột.\n\nHai.\n\n')
})

it('changes the text, its version and its steps or none of them', async () => {
  await create('a')
  const failing = drafts.change('a', () => ({ ...version, title: undefined as unknown as string }))
  await expect(failing).rejects.toThrow()
  expect(drafts.get('a')).toMatchObject({ version: 1, steps: { undo: 0, redo: 0 } })
  expect(await drafts.change('không có', (last) => last)).toBeNull()
  await drafts.change('a', (last) => last)
  expect(drafts.get('a')).toMatchObject({ version: 1, steps: { undo: 0, redo: 0 } })
})

describe('changes one after the other', () => {
  let time = '2026-03-02T08:00:00.000Z'
  const write = (text: string, apart = false) =>
    drafts.change('a', (last) => ({ ...last, content: contentOf(text, []), apart }))
  beforeEach(async () => {
    drafts = openDrafts(openDatabase(path.join(directory, 'a.sqlite')), () => time)
    time = '2026-03-02T08:00:00.000Z'
    await create('a')
  })

  it('are one version in one sitting, another after a pause or where a text is saved as a whole', async () => {
    await write('Một.')
    time = '2026-03-02T08:29:00.000Z'
    expect((await write('Hai.'))?.version).toBe(2)
    time = '2026-03-02T09:00:00.000Z'
    expect((await write('Ba.'))?.version).toBe(3)
    expect((await write('Bốn.', true))?.version).toBe(4)
    expect(drafts.get('a', 1)?.markdown).toBe('Thu đạt 5 tỷ.\n\n')
    expect(drafts.get('a', 2)?.markdown).toBe('Hai.\n\n')
  })

  it('are taken back one by one and made again, until something else is written', async () => {
    await write('Một.')
    await write('Hai.')
    expect(await drafts.step('a', 'undo')).toMatchObject({
      markdown: 'Một.\n\n',
      steps: { undo: 1, redo: 1 },
    })
    expect(await drafts.step('a', 'undo')).toMatchObject({ markdown: 'Thu đạt 5 tỷ.\n\n' })
    expect(await drafts.step('a', 'undo')).toMatchObject({ steps: { undo: 0, redo: 2 } })
    expect((await drafts.step('a', 'redo'))?.markdown).toBe('Một.\n\n')
    expect(await write('Ba.')).toMatchObject({ steps: { undo: 2, redo: 0 } })
    expect((await drafts.step('a', 'redo'))?.markdown).toBe('Ba.\n\n')
    expect(await drafts.step('không có', 'undo')).toBeNull()
  })
})

describe('a draft that was saved as Markdown', () => {
  const citation = { number: 1, quote: 'Thu đạt 5 tỷ đồng … Chi đạt 4 tỷ đồng' }
  const saved = (version: number, markdown: string, answerer: string) =>
    other.run(
      `INSERT INTO draft_versions (draft_id, version, title, markdown, citations, answerer, saved_at)
       VALUES ('cũ', ?, 'Dự thảo', ?, ?, ?, '2025-01-01T00:00:00.000Z')`,
      [version, markdown, JSON.stringify([citation]), answerer],
    )
  beforeEach(() => {
    other.run(
      `INSERT INTO drafts (id, request, created_at, updated_at, edits)
       VALUES ('cũ', 'Tóm tắt', '2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z', ?)`,
      [JSON.stringify({ pinned: ['Mục tiêu: Thu đạt 5 tỷ đồng.'], dropped: ['Chi đạt 4 tỷ đồng.'] })],
    )
    saved(1, '## Thu chi\n\nMục tiêu: Thu đạt 5 tỷ đồng. [1] Chi đạt 4 tỷ đồng. [1]\n\n', 'quote')
    saved(2, '## Thu chi\n\nMục tiêu: Thu đạt 5 tỷ đồng. [1] Thu hơn 9 tỷ. [1] Ghi thêm.\n\n', 'edited')
  })

  it('opens with what is quoted still cited, what was typed as typed, and what was decided', () => {
    const draft = drafts.get('cũ')
    expect(draft?.markdown).toBe('## Thu chi\n\nMục tiêu: Thu đạt 5 tỷ đồng. [1] Thu hơn 9 tỷ. Ghi thêm.\n\n')
    expect(draft?.edits).toEqual({
      pinned: ['Mục tiêu: Thu đạt 5 tỷ đồng.'],
      dropped: ['Chi đạt 4 tỷ đồng.'],
    })
    const own = sentencesIn(draft?.content ?? []).filter((one) => one.own !== undefined)
    expect(own.map(({ text }) => text)).toEqual(['Thu hơn 9 tỷ.', 'Ghi thêm.'])
    expect(drafts.get('cũ', 1)?.markdown).toContain('Chi đạt 4 tỷ đồng. [1]')
  })

  it('is read to the same ids each time, and can be changed by them', async () => {
    const ids = () => sentencesIn(drafts.get('cũ')?.content ?? []).map(({ id }) => id)
    const first = ids()
    expect(first).toEqual(ids())
    await drafts.change('cũ', (last) => applyOperation(last, { type: 'restore', id: first.at(-1) ?? '' }))
    expect(drafts.get('cũ')?.markdown).toMatch(/Chi đạt 4 tỷ đồng\. \[1\]\n\n$/u)
  })
})
