import { setImmediate as others } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDocument } from '../ingest/parse-document.ts'
import { type Program, startProgram } from './program.ts'

/** Processor milliseconds below which nothing is told of growth: set-up, collection of garbage, other noise. */
const FLOOR = 250
/** Twice the input may cost this much more: twice for what grows evenly, and room for noise; four times is quadratic. */
const MOST_A_DOUBLING = 3.2
/** Processor milliseconds that one piece of work may keep everybody else waiting. */
const LONGEST_STALL = 1_500

let program: Program
beforeAll(async () => {
  program = await startProgram()
  await addText('nho.txt', reportOf(['Thu ngân sách xã Hòa An năm 2023 đạt 12,5 tỷ đồng.']))
}, 60_000)
afterAll(() => program.end())

const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

async function cost(work: () => Promise<unknown>): Promise<number> {
  const start = cpu()
  await work()
  return cpu() - start
}

/**
 * Measures n and 2n, unless 2n costs next to nothing; where the doubling looks too dear it is measured once more before
 * it is believed.
 */
async function expectEvenGrowth(n: number, work: (size: number) => Promise<unknown>): Promise<void> {
  const measure = async () => {
    const whole = await cost(() => work(2 * n))
    return [whole < FLOOR ? whole : await cost(() => work(n)), whole] as const
  }
  const isEven = ([half, whole]: readonly [number, number]) =>
    whole < FLOOR || whole < MOST_A_DOUBLING * Math.max(half, FLOOR / MOST_A_DOUBLING)
  const first = await measure()
  const costs = isEven(first) ? first : await measure()
  expect(isEven(costs), `${costs.map(Math.round).join(' → ')} ms of processor time`).toBe(true)
}

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
    await expectEvenGrowth(2_480, async (size) => {
      const text = repeated(piece, size)
      await program.send('POST', '/api/chat', { messages: [{ role: 'user', content: `${text}?` }] })
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
      await expectEvenGrowth(500, ask)
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
    await expectEvenGrowth(10_000, async (size) => {
      const saved = await program.send('PUT', `/api/drafts/${id}`, { markdown: make(size) })
      expect(saved.status).toBe(200)
      for (const form of ['/sections', '.md', '.csv', '.docx'])
        await (await program.get(`/api/drafts/${id}${form}`)).arrayBuffer()
    })
  })
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
      await expectEvenGrowth(400, async (size) => {
        const id = await addText(`${kind}.md`, make(size))
        for (const url of [`reports/${id}`, 'disagreements', 'series'])
          await (await program.get(`/api/${url}`)).arrayBuffer()
        for (const draft of ['summary', 'figures', 'tasks', 'catalogue'])
          await program.send('POST', '/api/drafts', { request: 'Tóm tắt', kind: draft, reportIds: [id] })
      })
    },
    120_000,
  )

  it('lets others be answered while it is compared and drafted', async () => {
    const text = lines(1_500, (i) => `- Diện tích lúa xã Hòa ${i} đạt ${i} ha.`).join('\n')
    const id = await addText('dai.md', reportOf([text]))
    for (const work of [
      () => program.get(`/api/reports/${id}`),
      () => program.get('/api/disagreements'),
      () => program.send('POST', '/api/drafts', { request: 'Tóm tắt', reportIds: [id] }),
    ]) {
      let isDone = false
      const working = work().finally(() => {
        isDone = true
      })
      let longest = 0
      let last = cpu()
      while (!isDone) {
        await others()
        expect((await program.get('/api/health')).status).toBe(200)
        longest = Math.max(longest, cpu() - last)
        last = cpu()
      }
      expect((await working).status).toBe(200)
      expect(longest).toBeLessThan(LONGEST_STALL)
    }
  }, 120_000)
})
