import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openReserve } from './reserve.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'reserve-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

it('keeps room back and gives it away once', () => {
  const reserve = openReserve(directory, 4096)
  expect(reserve.release()).toBe(false)
  reserve.keep()
  reserve.keep()
  expect(statSync(path.join(directory, 'reserve')).size).toBe(4096)
  expect(reserve.release()).toBe(true)
  expect(reserve.release()).toBe(false)
})

it('takes nothing where there is little, and does no harm where nothing can be written', () => {
  openReserve(directory, 2 ** 50).keep()
  expect(existsSync(path.join(directory, 'reserve'))).toBe(false)
  openReserve(path.join(directory, 'không có'), 4096).keep()
})
