import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INGEST_LIMITS } from '../ingest/ingest-process.ts'
import type { DocumentSummary } from '../search/library.ts'
import { pdfBomb } from './pdf-bomb.ts'
import { plainPdf } from './pdf-variants.ts'
import { type Program, startProgram } from './program.ts'

const REPORT = `TỈNH ỦY SÔNG LAM

**BÁO CÁO**
**Kết quả giảm nghèo năm 2024 của huyện Thạnh Lộc**

Huyện Thạnh Lộc giảm được 412 hộ nghèo trong năm 2024.
`
const QUESTION = 'Huyện Thạnh Lộc giảm được bao nhiêu hộ nghèo trong năm 2024?'

const documentsOf = async (program: Program): Promise<readonly DocumentSummary[]> =>
  (await (await program.get('/api/documents')).json()).documents

/** A .docx whose text unpacks to far more than it weighs. */
async function bomb(): Promise<File> {
  const zip = new JSZip()
  const text = `<w:p><w:r><w:t>${'0'.repeat(30_000_000)}</w:t></w:r></w:p>`
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  )
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`,
  )
  const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
  return new File([new Uint8Array(bytes)], 'bom.docx')
}

/** A PDF of two pages, the second of which cannot be found. */
function halfPdf(): File {
  const bytes = readFileSync(new URL('fixtures/formats/bao-cao-song-lam.pdf', import.meta.url))
  const text = Buffer.from(plainPdf(bytes)).toString('latin1')
  const [, second] = /\/Kids\s*\[\s*\d+ 0 R\s+(\d+) 0 R/.exec(text) ?? []
  return new File([Buffer.from(text.replace(`\n${second} 0 obj`, `\n${second} 0 xbj`), 'latin1')], 'nua.pdf')
}

describe('files that mean harm', () => {
  let program: Program
  beforeAll(async () => {
    program = await startProgram(undefined, { limits: { ...INGEST_LIMITS, memoryMegabytes: 700 } })
    await program.add(new File([REPORT], 'giam-ngheo.md'))
  })
  afterAll(() => program.end())

  it('that unpack without end are refused with a reason, and the others go on', async () => {
    const [refused, good] = await program.add(await bomb(), new File([`${REPORT}\nHết.\n`], 'khac.md'))
    expect(refused).toMatchObject({ state: 'failed', error: { message: expect.stringMatching(/[À-ỹ].*\./) } })
    expect(refused?.error?.code).not.toBe('internal_error')
    expect(good?.state).toBe('done')
  })

  it('that take all memory outside the heap end their worker, not the machine', async () => {
    const [refused, good] = await program.add(
      new File([new Uint8Array(pdfBomb(1_500))], 'bom.pdf'),
      new File([`${REPORT}\nXong.\n`], 'nua.md'),
    )
    expect(refused).toMatchObject({ state: 'failed', error: { code: 'file_too_demanding' } })
    expect(good?.state).toBe('done')
  }, 180_000)

  it('that lack a page are refused in words, and do not end their worker', async () => {
    const [job] = await program.add(halfPdf())
    expect(job).toMatchObject({ state: 'failed', error: { code: 'file_damaged' } })
  })

  it.each([
    ['../../x.md', 'x.md'],
    ['C:\\Windows\\CON', 'Windows/CON'],
    ['CON', 'CON'],
    ['ba\u0301o ca\u0301o.md', 'báo cáo.md'],
    ['a\u0000\u202eb.md', 'ab.md'],
  ])('named %j are known as %j and written nowhere by that name', async (name, shown) => {
    const before = readdirSync(path.dirname(program.directory))
    const [job] = await program.add(new File([`${REPORT}\nTên ${shown}.\n`], name))
    expect(job).toMatchObject({ state: 'done', file: shown })
    const files = readdirSync(program.directory, { recursive: true }).map(String)
    expect(
      files.filter(
        (file) =>
          !/^(library\.sqlite(-wal|-shm)?|reserve|incoming(\/[\da-f-]{36}\.(bytes|json))?)$/.test(file),
      ),
    ).toEqual([])
    expect(readdirSync(path.dirname(program.directory)).filter((file) => /^(x\.md|CON)$/.test(file))).toEqual(
      before.filter((file) => /^(x\.md|CON)$/.test(file)),
    )
  })

  it('with a name of 300 letters are refused with a reason', async () => {
    const form = new FormData()
    form.append('files', new File([REPORT], `${'a'.repeat(300)}.md`))
    const response = await program.app.request('/api/documents', { method: 'POST', body: form })
    expect(response.status).toBe(400)
    expect((await response.json()).error).toMatchObject({
      code: 'invalid_file_name',
      message: expect.stringMatching(/dài quá/),
    })
  })
})

/** Process ids of the workers that read files for this process, as Linux tells them. */
function workers(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const parent = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        return Number(parent) === process.pid && command.includes('ingest-worker')
      } catch {
        return false
      }
    })
}

describe.skipIf(process.platform !== 'linux')('a worker that dies', () => {
  it('costs nothing but its file, which can be tried again', async () => {
    const program = await startProgram()
    try {
      const adding = program.add(new File([REPORT], 'giam-ngheo.md'))
      while (workers().length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      for (const pid of workers()) process.kill(pid, 'SIGKILL')
      const [job] = await adding
      expect(job).toMatchObject({ state: 'failed', error: { code: 'file_too_demanding' } })
      expect(await documentsOf(program)).toEqual([])
      await program.send('POST', `/api/jobs/${job?.id}/retry`)
      await program.open.services.jobs.settled()
      expect((await program.ask(QUESTION)).answer).toContain('412 hộ')
    } finally {
      await program.end()
    }
  })
})

describe.skipIf(process.platform !== 'linux')('a worker that dies while it writes', () => {
  it.each([0, 60, 150])(
    'leaves the document wholly there or wholly not, %i ms after it began',
    async (delay) => {
      const program = await startProgram()
      const { jobs, library } = program.open.services
      try {
        const lines = Array.from(
          { length: 400 },
          (_, i) => `Thôn ${i} của huyện Thạnh Lộc giảm ${i} hộ nghèo.`,
        )
        const adding = program.add(new File([[REPORT, ...lines].join('\n\n')], 'thon.md'))
        const isBefore = () => jobs.list().some(({ state, step }) => state !== 'done' && step !== 'index')
        while (jobs.list().length === 0 || isBefore()) await new Promise((resolve) => setTimeout(resolve, 1))
        await new Promise((resolve) => setTimeout(resolve, delay))
        for (const pid of workers()) process.kill(pid, 'SIGKILL')
        const [job] = await adding
        const { passages } = await library.stats()
        expect(passages === 0 || passages > 400).toBe(true)
        expect(await documentsOf(program)).toHaveLength(passages === 0 ? 0 : 1)
        if (job?.state === 'failed') await program.send('POST', `/api/jobs/${job.id}/retry`)
        await jobs.settled()
        expect(jobs.list()).toMatchObject([{ state: 'done' }])
        expect((await program.ask(QUESTION)).answer).toContain('412 hộ')
      } finally {
        await program.end()
      }
    },
    60_000,
  )
})

/** Mounts a small disk, which only the system's administrator may; null where it cannot be. */
function mountSmallDisk(megabytes: number): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const directory = mkdtempSync(path.join(tmpdir(), 'small-'))
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory]
  if (spawnSync('mount', options).status === 0) return directory
  rmSync(directory, { recursive: true })
  return null
}

describe('a full disk', () => {
  const disk = mountSmallDisk(8)
  afterAll(() => {
    if (disk === null) return
    // Connections end when they are collected; the disk goes with the last of them.
    spawnSync('umount', ['--lazy', disk])
    rmSync(disk, { recursive: true })
  })

  it.skipIf(disk === null)('is told, loses nothing, and is mended by making room', async () => {
    const program = await startProgram(disk ?? '')
    await program.add(new File([REPORT], 'giam-ngheo.md'))
    const large = new File([`${REPORT}\n${'Một dòng dài thêm. '.repeat(300_000)}\n`], 'lon.md')
    const form = new FormData()
    form.append('files', large)
    writeFileSync(path.join(disk ?? '', 'other'), new Uint8Array(4 * 1024 * 1024))
    const refused = await program.app.request('/api/documents', { method: 'POST', body: form })
    expect(refused.status).toBe(507)
    expect((await refused.json()).error).toMatchObject({
      code: 'disk_full',
      message: expect.stringMatching(/Đĩa đã đầy.*dọn chỗ trống/),
    })
    expect(readdirSync(path.join(disk ?? '', 'incoming'))).toEqual([])
    expect((await documentsOf(program)).map(({ file }) => file)).toEqual(['giam-ngheo.md'])
    rmSync(path.join(disk ?? '', 'other'))
    expect((await program.ask(QUESTION)).answer).toContain('412 hộ')
    const [again] = await program.add(new File([`${REPORT}\nBản sau.\n`], 'giam-ngheo.md'))
    expect(again).toMatchObject({ state: 'done', result: { state: 'replaced' } })
    await program.stop()
  })
})
