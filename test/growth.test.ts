import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rereadFigures } from '../ingest/figures/reread-figures.ts'
import { parseDocument } from '../ingest/parse-document.ts'
import { expectEvenGrowth, processorTime } from '../search/testing/even-growth.ts'
import { type Jobs, openJobs } from '../server/jobs/jobs.ts'
import type { SpooledFile } from '../server/jobs/spool.ts'
import { SETTLE } from '../server/watch/settled-files.ts'
import { openWatcher } from '../server/watch/watcher.ts'
import { type Program, startProgram } from './program.ts'

/** Processor milliseconds that one piece of work may keep everybody else waiting. */
const LONGEST_STALL = 1_500

let program: Program
beforeAll(async () => {
  program = await startProgram()
  await addText('nho.txt', reportOf(['Thu ngân sách xã Hòa An năm 2023 đạt 12,5 tỷ đồng.']))
}, 60_000)
afterAll(() => program.end())

const repeated = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const lines = (n: number, line: (index: number) => string) => Array.from({ length: n }, (_, i) => line(i))
const reportOf = (paragraphs: readonly string[]) =>
  `UBND HUYỆN AN KHÊ\n\nBÁO CÁO\nKết quả năm 2023 của huyện An Khê\n\nI. KẾT QUẢ\n\n${paragraphs.join('\n\n')}\n`

/** Puts a text into the library as the ingest process does, in this process; gives the id of its first report. */
async function addText(name: string, text: string): Promise<string> {
  const { library } = program.open.services
  const parsed = await parseDocument(new TextEncoder().encode(text), name)
  await library.add(parsed)
  const documents = await library.documents()
  return documents.find(({ file }) => file === name)?.reports[0]?.id ?? ''
}

describe('a question', () => {
  it.each([
    ['one long word', 'ê'],
    ['one long word without marks', 'a3b9c'],
    ['short words', 'a b '],
    ['bars', '|a'],
    ['stops', 'a.a.'],
    ['one place again and again', 'Sông Lam '],
    ['years', 'năm 2024 '],
    ['names', 'Nguyễn Văn An '],
    ['figures', '1 000 '],
    ['quotation marks', '“'],
    ['lines', 'a\n'],
  ])('of %s costs no more than its length', async (_, piece) => {
    await expectEvenGrowth(1_240, async (size) => {
      const text = repeated(piece, size)
      await program.send('POST', '/api/chat', { messages: [{ role: 'user', content: `${text}?` }] })
      await program.send('POST', '/api/search', { question: text })
      await program.send('POST', '/api/drafts', { request: text })
    })
  })

  it('costs the same after any number of turns of any length', async () => {
    const turn = (content: string) => [
      { role: 'user', content },
      { role: 'assistant', content: 'Theo báo cáo: 12,5 tỷ đồng [1].' },
    ]
    const question = { role: 'user', content: 'Còn chi thì sao?' }
    const shapes = [
      (size: number) => Array.from({ length: size }, () => turn('Còn xã Hòa An năm 2023?')).flat(),
      (size: number) => turn(repeated('a b ', 100 * size)),
    ]
    for (const shape of shapes) {
      const ask = async (size: number) =>
        program.send('POST', '/api/chat', { messages: [...shape(size), question] })
      await expectEvenGrowth(250, ask)
      expect((await ask(101)).status).toBe(200)
    }
  })
})

describe('a stored draft', () => {
  it.each([
    ['one long line', (size: number) => repeated('a', size)],
    ['spaces in a table', (size: number) => `| a${repeated(' ', size)}b | [1] |`],
    ['marks side by side', (size: number) => repeated('[1]', size)],
    ['a sentence a line', (size: number) => repeated('Đạt 5 tỷ. [1]\n', size)],
    ['headings', (size: number) => repeated('# Mục\n', size)],
    ['cells', (size: number) => repeated('|a [1]', size)],
  ])('of %s is shown and exported in the time of its length', async (_, make) => {
    const draft = await program.send('POST', '/api/drafts', { request: 'Tóm tắt báo cáo' })
    const { id } = (await draft.json()) as { readonly id: string }
    await expectEvenGrowth(5_000, async (size) => {
      const saved = await program.send('PUT', `/api/drafts/${id}`, { markdown: make(size) })
      expect(saved.status).toBe(200)
      for (const form of ['', '/sections', '.md', '.csv', '.docx', '/versions'])
        await (await program.get(`/api/drafts/${id}${form}`)).arrayBuffer()
    })
  })
})

describe('a draft of many versions', () => {
  it('is changed, listed, shown and brought back in the time of its versions', async () => {
    await expectEvenGrowth(15, async (size) => {
      const draft = await program.send('POST', '/api/drafts', { request: 'Tóm tắt báo cáo' })
      const { id } = (await draft.json()) as { readonly id: string }
      for (let at = 1; at <= size; at++) {
        const saved = await program.send('PUT', `/api/drafts/${id}`, { markdown: `Bản ${at}. `.repeat(200) })
        expect(saved.status).toBe(200)
        expect((await program.get(`/api/drafts/${id}/versions/${at}`)).status).toBe(200)
        const brought = await program.send('POST', `/api/drafts/${id}/versions/${at}/restore`, {})
        expect(brought.status).toBe(200)
      }
      await (await program.get(`/api/drafts/${id}/versions`)).arrayBuffer()
      await (await program.get('/api/drafts')).arrayBuffer()
    })
  }, 60_000)
})

describe('files that wait', () => {
  it('are queued, added and forgotten in the time of their number', async () => {
    await expectEvenGrowth(1_500, async (size) => {
      // Not on the disk, whose syncs would take minutes.
      const waiting = new Map<string, SpooledFile>()
      const jobs = openJobs({
        ingestFile: async ({ name }) => ({
          result: { documentId: name, state: 'added', passages: 1 },
          reports: 1,
          warnings: [],
        }),
        spool: {
          list: () => [...waiting.values()].map((entry) => ({ ...entry })),
          tries: (id) => waiting.get(id)?.tries ?? 0,
          put: (entry) => waiting.set(entry.id, entry),
          update: (entry) => waiting.set(entry.id, entry),
          remove: (id) => waiting.delete(id),
          contentPath: (id) => id,
        },
        room: { wait: async () => {} },
      })
      for (let at = 0; at < size; at++) jobs.add(`xa-${at}.txt`, new Uint8Array([65]))
      await jobs.settled()
      expect(waiting.size).toBe(0)
      await jobs.close()
    })
  }, 60_000)
})

describe('a watched folder', () => {
  it('is looked at in the time of its files, new, known and gone', async () => {
    await expectEvenGrowth(500, async (size) => {
      const dataDirectory = mkdtempSync(path.join(tmpdir(), 'watched-'))
      const folder = path.join(dataDirectory, 'vào')
      mkdirSync(folder)
      const known = Array.from({ length: size }, (_, at) => [
        `xa-${at}.txt`,
        { bytes: 1, changed: 1_000, document: String(at) },
      ])
      for (const [name] of known) {
        writeFileSync(path.join(folder, String(name)), 'a')
        utimesSync(path.join(folder, String(name)), 1, 1)
      }
      const state = { version: 1, folder, files: Object.fromEntries(known), kept: [] }
      writeFileSync(path.join(dataDirectory, 'watched.json'), JSON.stringify(state))
      let now = Date.now()
      const watcher = openWatcher({
        jobs: { list: () => [], add: () => ({}) } as unknown as Jobs,
        library: {
          documents: async () => known.map(([, file]) => ({ ...Object(file), id: Object(file).document })),
        },
        dataDirectory,
        now: () => now,
        every: null,
      })
      for (let look = 0; look < 3; look++) {
        await watcher.look()
        now += SETTLE
      }
      for (const [name] of known) unlinkSync(path.join(folder, String(name)))
      writeFileSync(path.join(folder, 'mot.txt'), 'a')
      for (let look = 0; look < 3; look++) await watcher.look()
      expect(watcher.status().gone).toHaveLength(size)
      await watcher.close()
      rmSync(dataDirectory, { recursive: true })
    })
  }, 60_000)
})

describe('a library of many papers', () => {
  it('is listed, asked, compared and drafted in the time of its papers', async () => {
    await expectEvenGrowth(20, async (size) => {
      const known = (await (await program.get('/api/documents')).json()).documents
      for (const { id } of known) await program.send('DELETE', `/api/documents/${id}`)
      for (let at = 0; at < size; at++)
        await addText(`xa-${at}.txt`, reportOf([`Thu ngân sách xã Hòa ${at} năm 2023 đạt ${at},5 tỷ đồng.`]))
      for (const url of ['documents', 'disagreements', 'series', 'figures'])
        await (await program.get(`/api/${url}`)).arrayBuffer()
      await program.ask('Thu ngân sách xã Hòa 7 năm 2023 đạt bao nhiêu?')
      for (const draft of ['summary', 'figures', 'tasks', 'catalogue', 'comparison'])
        await program.send('POST', '/api/drafts', { request: 'Tóm tắt các báo cáo', kind: draft })
    })
  }, 120_000)
})

describe('a long conversation', () => {
  it('is shown and goes on in the time of its length', async () => {
    const { conversations } = program.open.services
    const { conversationId } = await program.ask('Thu ngân sách xã Hòa An năm 2023?')
    const [, answer] = conversations.get(conversationId)?.messages ?? []
    await expectEvenGrowth(150, async (size) => {
      const id = `dai-${size}`
      await conversations.start(id, 'Dài')
      for (let at = 0; at < size; at++)
        if (answer !== undefined) await conversations.append(id, { ...answer, id: `${id}-${at}` })
      expect((await program.get(`/api/conversations/${id}`)).status).toBe(200)
      await (await program.get('/api/conversations')).arrayBuffer()
      const messages = [{ role: 'user', content: 'Còn chi thì sao?' }]
      await program.send('POST', '/api/chat', { messages, conversationId: id })
      expect((await program.send('DELETE', `/api/conversations/${id}`)).status).toBe(204)
    })
  }, 120_000)
})

describe('a long report', () => {
  it.each([
    [
      'a list',
      (n: number) => reportOf([lines(n, (i) => `- Diện tích lúa xã Hòa ${i} đạt ${i} ha.`).join('\n')]),
    ],
    ['one sentence filled in', (n: number) => reportOf(lines(n, (i) => `Thu đạt ${1_000 + i} tỷ đồng.`))],
    [
      'a table',
      (n: number) =>
        reportOf([
          ['| Xã | Diện tích |', '|---|---|', ...lines(n, (i) => `| Hòa ${i} | ${i} ha |`)].join('\n'),
        ]),
    ],
    ['headings', (n: number) => reportOf(lines(n, (i) => `## ${i + 1}. Mục ${i}\n\nThu đạt ${i} tỷ đồng.`))],
    [
      'one paper named again and again',
      (n: number) =>
        reportOf(lines(n, (i) => `Theo Nghị quyết số 12-NQ/TU ngày ${(i % 28) + 1}/5/2023 về trồng lúa.`)),
    ],
  ])(
    'of %s is read, shown, compared and drafted in the time of its length',
    async (kind, make) => {
      await expectEvenGrowth(110, async (size) => {
        const id = await addText(`${kind}.md`, make(size))
        const all = `reportIds=${id}&limit=100000`
        const document = id.split('-')[0]
        const urls = [
          `reports/${id}`,
          `documents/${document}/source`,
          `passages?file=${kind}.md&line=9`,
          `passages/${document}-p${size}?context=50`,
          'documents',
          'disagreements',
          'disagreements.csv',
          'series',
          `figures?${all}`,
          `figures.csv?${all}`,
        ]
        for (const url of urls) {
          const reply = await program.get(`/api/${encodeURI(url)}`)
          await reply.arrayBuffer()
          expect(reply.status, url).toBe(200)
        }
        // Reading its figures again goes to a process of its own; here its time is to be seen.
        const { library } = program.open.services
        await library.correct(id, { place: 'Sông Lam' })
        await rereadFigures(library)
        await program.ask('Thu năm 2023 đạt bao nhiêu?')
        for (const draft of ['summary', 'figures', 'tasks', 'catalogue'])
          await program.send('POST', '/api/drafts', { request: 'Tóm tắt', kind: draft, reportIds: [id] })
        const summary = await program.send('POST', '/api/drafts', { request: 'Tóm tắt', reportIds: [id] })
        const { id: draft } = (await summary.json()) as { readonly id: string }
        await program.send('POST', `/api/drafts/${draft}/sections/1/recompose`, {})
      })
    },
    120_000,
  )

  it('lets others be answered while it is compared, drafted, corrected, read again and removed', async () => {
    const text = lines(1_500, (i) => `- Diện tích lúa xã Hòa ${i} đạt ${i} ha.`).join('\n')
    const id = await addText('dai.md', reportOf([text]))
    for (const work of [
      () => program.get(`/api/reports/${id}`),
      () => program.get('/api/disagreements'),
      () => program.send('POST', '/api/drafts', { request: 'Tóm tắt', reportIds: [id] }),
      async () => {
        const corrected = await program.send('PATCH', `/api/reports/${id}`, { place: 'Sông Lam' })
        await program.open.services.figureKeeper.settled()
        return corrected
      },
      () => program.send('DELETE', `/api/documents/${id.split('-')[0]}`),
    ]) {
      let isDone = false
      let answered = 0
      const working = work().finally(() => {
        isDone = true
      })
      let longest = 0
      let last = processorTime()
      while (!isDone) {
        await sleep(1)
        expect((await program.get('/api/health')).status).toBe(200)
        answered += 1
        longest = Math.max(longest, processorTime() - last)
        last = processorTime()
      }
      expect((await working).ok).toBe(true)
      // Whatever keeps the thread to itself lets one be answered, before or after it.
      expect(answered).toBeGreaterThan(3)
      expect(longest).toBeLessThan(LONGEST_STALL)
    }
  }, 120_000)
})
