import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../search/sqlite/database.ts'
import { openRemarks, type Remarks } from './remarks.ts'

let directory: string
let remarks: Remarks
let time = 0
const open = () =>
  openRemarks(openDatabase(path.join(directory, 'library.sqlite')), () => {
    time += 1_000
    return new Date(time).toISOString()
  })

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'remarks-'))
  remarks = open()
})
afterEach(() => {
  remarks.close()
  rmSync(directory, { recursive: true })
})

const rating = { messageId: 'm1', isGood: false, reason: 'Sai số', question: 'Thu?', answer: 'Thu 5 tỷ.' }

it('keeps the last rating of an answer, the latest rated first', async () => {
  await remarks.rate(rating)
  await remarks.rate({ ...rating, messageId: 'm2', isGood: true, reason: '' })
  await remarks.rate({ ...rating, reason: 'Sai nguồn' })
  expect(remarks.ratings()).toMatchObject([
    { messageId: 'm1', isGood: false, reason: 'Sai nguồn' },
    { messageId: 'm2', isGood: true, reason: '' },
  ])
})

it('keeps what was decided of disagreements over a restart, and takes it back', async () => {
  await remarks.review('a', 'checked')
  await remarks.review('b', 'ignored')
  await remarks.review('b', null)
  remarks.close()
  remarks = open()
  expect(remarks.reviews()).toEqual({ a: 'checked' })
})
