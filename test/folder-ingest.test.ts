import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfBomb } from './pdf-bomb.ts'
import { type Program, startProgram } from './program.ts'

const ROOT = path.join(import.meta.dirname, '..')
const run = promisify(execFile)

let directory: string
let program: Program
beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'folder-'))
  program = await startProgram(path.join(directory, 'data'))
})
afterAll(async () => {
  await program.end()
  rmSync(directory, { recursive: true })
})

const report = (hectares: number) =>
  `TỈNH ỦY SÔNG LAM\n\n**BÁO CÁO**\n**Kết quả trồng rừng năm 2024 của huyện Bình Khê**\n\nHuyện Bình Khê trồng mới được ${hectares} ha rừng sản xuất.\n`

/** The command as people run it. */
async function ingest(folder: string): Promise<string> {
  const command = [path.join(ROOT, 'scripts/run.mjs'), 'ingest/command.js', folder]
  const env = { ...process.env, DATA_DIR: program.directory, ENCODER: 'vi-admin-static' }
  const told = await run(process.execPath, command, { env }).catch(
    (error: { readonly stdout: string; readonly stderr: string }) => error,
  )
  return told.stdout + told.stderr
}

describe('the command that adds a folder', () => {
  it('may run while the program serves, which knows at once what was added, in place of the same name', async () => {
    const name = 'Báo cáo rừng.md'
    await program.add(new File([report(1_250)], name.normalize('NFC')))
    const folder = path.join(directory, 'papers')
    mkdirSync(folder)
    writeFileSync(path.join(folder, name.normalize('NFD')), report(1_375))
    expect(await ingest(folder)).toContain('thay bản cũ')
    const { documents } = await (await program.get('/api/documents')).json()
    expect(documents).toMatchObject([{ file: name.normalize('NFC') }])
    const found = await program.send('POST', '/api/search', {
      question: 'Huyện Bình Khê trồng mới bao nhiêu ha rừng?',
    })
    const texts = JSON.stringify(await found.json())
    expect(texts).toContain('1375 ha')
    expect(texts).not.toContain('1250 ha')
    expect(await ingest(folder)).toContain('1 không thay đổi')
  }, 60_000)

  it('outlives a file that unpacks to more than the machine has, and adds the others', async () => {
    const folder = path.join(directory, 'hostile')
    mkdirSync(folder)
    writeFileSync(path.join(folder, 'a.pdf'), pdfBomb(4_000))
    writeFileSync(path.join(folder, 'b.txt'), report(1_500))
    const told = await ingest(folder)
    expect(told).toMatch(/✗ a\.pdf: Tệp "a\.pdf" cần quá nhiều bộ nhớ/)
    expect(told).toContain('✓ b.txt')
  }, 120_000)
})
