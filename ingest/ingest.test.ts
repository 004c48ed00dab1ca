import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { searchablePassages } from '../search/index-text.ts'
import type { AddResult } from '../search/library.ts'
import type { ParsedDocument } from '../search/parsed-document.ts'
import { findFiles } from './find-files.ts'
import { type FolderProgress, ingestFiles } from './ingest.ts'
import { showProgress } from './progress.ts'
import { ingestHere } from './testing/ingest-here.ts'

const REPORT =
  '# BÁO CÁO\n\n**kết quả công tác năm 2024 của tỉnh Sông Lam**\n\n-----\n\nToàn tỉnh đã trồng 120 ha rừng.\n'

/** A library that only remembers, for telling what ingest hands over. */
function rememberingLibrary() {
  const held = new Map<string, ParsedDocument>()
  return {
    held,
    documents: async () => [...held.values()].map(({ file, hash }) => ({ file, id: hash })) as never,
    documentWithHash: async (hash: string) =>
      [...held.values()].find((one) => one.hash === hash)?.hash ?? null,
    async add(parsed: ParsedDocument): Promise<AddResult> {
      const state = held.has(parsed.file) ? 'replaced' : 'added'
      held.set(parsed.file, parsed)
      return { documentId: parsed.hash, state, passages: searchablePassages(parsed).length }
    },
  }
}

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ingest-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})
const put = async (name: string, content: string | Uint8Array) => {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
  await writeFile(path.join(folder, name), content)
}

describe('finding files', () => {
  it('walks folders in a fixed order and leaves out what cannot be read', async () => {
    for (const name of ['b.md', 'a.txt', 'nam/2024.docx', '~$a.docx', '.an.txt', 'anh.bmp'])
      await put(name, 'x')
    const { files, refused, passedOver } = await findFiles([folder, path.join(folder, 'không có')])
    expect(passedOver).toEqual(['anh.bmp'])
    expect(files.map((file) => file.name)).toEqual(['a.txt', 'b.md', 'nam/2024.docx'])
    expect(refused).toMatchObject([
      { name: path.join(folder, 'không có'), reason: expect.stringContaining('Không tìm thấy') },
    ])
  })

  it('takes a named file whatever its ending, once, and tells equal names apart', async () => {
    for (const name of ['anh.png', 'x/a.txt', 'y/a.txt']) await put(name, 'x')
    const paths = ['anh.png', 'anh.png', 'x', 'y'].map((name) => path.join(folder, name))
    expect((await findFiles(paths)).files.map((file) => file.name)).toEqual(['anh.png', 'a.txt', 'y/a.txt'])
  })
})

describe('names on a disk', () => {
  const refusedIn = async () => (await findFiles([folder])).refused
  const namesIn = async () => (await findFiles([folder])).files.map(({ name }) => name)

  it('are cleaned for showing', async () => {
    await put('bao\u202egpj\u0007\n✓ gia.txt', 'x')
    expect(await namesIn()).toEqual(['baogpj✓ gia.txt'])
  })

  it('are the same however their marks are written, and two files of one folder stay two', async () => {
    await put('Báo cáo quý.txt'.normalize('NFD'), 'x')
    expect(await namesIn()).toEqual(['Báo cáo quý.txt'.normalize('NFC')])
    await put('Báo cáo quý.txt'.normalize('NFC'), 'y')
    const names = await namesIn()
    expect(new Set(names).size).toBe(2)
    expect(names.map((name) => name.normalize('NFC'))).toEqual(names)
  })

  it('that are no UTF-8, too long, or not of a file are told of, and the others are taken', async () => {
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/c\xf4ng v\u0103n`, 'latin1'), Buffer.from('.txt')]),
      'x',
    )
    await put(`${'a/'.repeat(130)}x.txt`, 'x')
    await put('b.txt', 'x')
    expect(await namesIn()).toEqual(['b.txt'])
    expect((await refusedIn()).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('UTF-8'),
      expect.stringContaining('dài quá'),
    ])
    expect((await findFiles(['/dev/null'])).refused).toHaveLength(1)
  })
})

describe('ingest', () => {
  it('looks at the size before it reads, and reads piece by piece to know a file again', async () => {
    await put('to.txt', '')
    await truncate(path.join(folder, 'to.txt'), 3 * 1024 ** 3)
    const before = process.memoryUsage.rss()
    const [outcome] = await ingestFiles([folder], {
      library: rememberingLibrary(),
      ingestFile: () => Promise.reject(new Error('not to be read')),
    })
    expect(outcome).toMatchObject({ state: 'failed', reason: expect.stringContaining('100 MB') })
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024)
  })

  it('adds, leaves unchanged files, replaces changed ones', async () => {
    const library = rememberingLibrary()
    await put('a.txt', REPORT)
    const once = async () =>
      (await ingestFiles([folder], { library, ingestFile: ingestHere(library) })).map(({ state }) => state)
    expect(await once()).toEqual(['added'])
    expect(await once()).toEqual(['unchanged'])
    await put('a.txt', REPORT.replace('120', '130'))
    expect(await once()).toEqual(['replaced'])
  })

  it('names what cannot be read with the reason, and goes on', async () => {
    const library = rememberingLibrary()
    await put('a.txt', '')
    await put('b.txt', REPORT)
    const outcomes = await ingestFiles([folder, path.join(folder, 'mất.txt')], {
      library,
      ingestFile: ingestHere(library),
    })
    expect(outcomes).toMatchObject([
      { state: 'failed', file: 'a.txt', reason: expect.stringMatching(/./) },
      { state: 'added', file: 'b.txt', reports: 1 },
      { state: 'failed', reason: expect.stringContaining('Không tìm thấy') },
    ])
    expect([...library.held.keys()]).toEqual(['b.txt'])
  })

  it('stops when told, keeping what was added', async () => {
    const library = rememberingLibrary()
    await put('a.txt', REPORT)
    await put('b.txt', REPORT.replace('120', '130'))
    const stop = new AbortController()
    const work = ingestFiles([folder], {
      library,
      ingestFile: ingestHere(library),
      signal: stop.signal,
      onProgress: ({ outcome }) => outcome && stop.abort(),
    })
    await expect(work).rejects.toThrow()
    expect([...library.held.keys()]).toEqual(['a.txt'])
  })
})

describe('progress', () => {
  const events: FolderProgress[] = [
    { file: 'a.txt', filesDone: 0, files: 2, passages: 40 },
    {
      file: 'a.txt',
      filesDone: 1,
      files: 2,
      passages: 40,
      outcome: { state: 'added', file: 'a.txt', reports: 1, passages: 40, warnings: [] },
    },
    {
      file: 'b.pdf',
      filesDone: 2,
      files: 2,
      passages: 40,
      outcome: { state: 'failed', file: 'b.pdf', reason: 'Tệp hỏng.' },
    },
  ]
  const shown = (isTTY: boolean) => {
    let written = ''
    let time = 0
    const display = showProgress(
      { isTTY, columns: 80, write: (text) => (written += text) },
      () => (time += 1000),
    )
    for (const event of events) display.update(event)
    display.end()
    return written
  }

  it('is one plain line per file away from a terminal', () => {
    expect(shown(false)).toBe('✓ a.txt: 1 báo cáo, 40 đoạn\n✗ b.pdf: Tệp hỏng.\n')
  })

  it('lets no name or reason write to the terminal by itself', () => {
    let written = ''
    const display = showProgress({ write: (text) => (written += text) })
    const outcome = { state: 'failed', file: 'a', reason: 'Tệp "\u001b[2J\n✓ b.txt\u202e" hỏng.' } as const
    display.update({ file: 'a', filesDone: 1, files: 1, passages: 0, outcome })
    expect(written).toBe('✗ a: Tệp " [2J ✓ b.txt " hỏng.\n')
  })

  it('is a bar on a terminal, with failures kept above it', () => {
    const written = shown(true)
    expect(written).toContain('0/2 tài liệu · 40 đoạn · 40 đoạn/s')
    expect(written).toContain('✗ b.pdf: Tệp hỏng.\n')
    expect(written).not.toContain('✓')
  })
})
