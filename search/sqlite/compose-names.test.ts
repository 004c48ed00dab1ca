import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventedText } from '../testing/invented-document.ts'
import { openLibrary } from './open-library.ts'

const COMPOSED = 'Báo cáo quý.txt'.normalize('NFC')
const APART = COMPOSED.normalize('NFD')

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'names-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

/** Adds documents one after the other, each a day later, as a release did that kept names as they came. */
async function library(names: readonly string[]): Promise<void> {
  let day = 0
  const now = () => new Date(Date.UTC(2026, 0, ++day))
  const open = await openLibrary({ dataDir, now })
  for (const [at, name] of names.entries()) await open.add(inventedText(name, [`Xã trồng ${at + 3} ha mía.`]))
  await open.close()
}

/** File names with the passages of each, and what the person at the terminal is told. */
async function reopened(): Promise<{
  readonly files: Record<string, string>
  readonly log: readonly string[]
}> {
  const log: string[] = []
  const open = await openLibrary({ dataDir, log: (line) => log.push(line) })
  const files: Record<string, string> = {}
  for (const { file, reports } of await open.documents())
    files[file] = (await open.report(reports[0]?.id ?? ''))?.contents[0]?.text ?? ''
  await open.close()
  return { files, log: log.filter((line) => line.includes('bản')) }
}

describe('names whose marks stand apart', () => {
  it('are composed at the next start', async () => {
    await library([APART])
    expect((await reopened()).files).toEqual({ [COMPOSED]: 'Xã trồng 3 ha mía.' })
  })

  it.each([
    ['first', [APART, COMPOSED]],
    ['last', [COMPOSED, APART]],
  ])(
    'beside the same name, added %s: the later document keeps it, the other is kept too',
    async (_, names) => {
      await library(names)
      const { files, log } = await reopened()
      expect(files).toEqual({
        [COMPOSED]: 'Xã trồng 4 ha mía.',
        'Báo cáo quý (bản trước).txt': 'Xã trồng 3 ha mía.',
      })
      expect(log).toEqual([expect.stringContaining('“Báo cáo quý (bản trước).txt”')])
      expect((await reopened()).log).toEqual([])
    },
  )

  it('never take a name that is there', async () => {
    await library(['Báo cáo quý (bản trước).txt', COMPOSED, APART])
    expect(Object.keys((await reopened()).files).sort()).toEqual(
      [COMPOSED, 'Báo cáo quý (bản trước 2).txt', 'Báo cáo quý (bản trước).txt'].sort(),
    )
  })
})
