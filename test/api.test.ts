import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Citation, Passage } from '../search/passage.ts'
import { createApp } from '../server/app.ts'
import { type OpenServices, openServices } from '../server/open-services.ts'

const SAMPLES = path.join(import.meta.dirname, '..', 'samples')

let directory: string
let open: OpenServices
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'api-'))
  open = await openServices({ dataDirectory: directory, encoder: null }, () => {})
  app = createApp(open.services, { accessToken: null, pageDirectory: directory })
  const form = new FormData()
  for (const file of readdirSync(SAMPLES).filter((name) => /\.(md|txt)$/.test(name))) {
    form.append('files', new File([readFileSync(path.join(SAMPLES, file))], file))
  }
  const response = await app.request('/api/documents', { method: 'POST', body: form })
  expect(response.status).toBe(202)
  await open.services.jobs.settled()
}, 120_000)

afterAll(async () => {
  await open.close()
  rmSync(directory, { recursive: true })
})

async function ask(content: string) {
  const response = await app.request('/api/chat', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ messages: [{ role: 'user', content }] }),
  })
  expect(response.status).toBe(200)
  return response.json()
}

const pieces = (text: string, { spans }: Citation) =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')

describe('the whole program over the samples', () => {
  it('has read every sample', () => {
    const jobs = open.services.jobs.list()
    expect(jobs.length).toBeGreaterThanOrEqual(3)
    expect(jobs.map((job) => job.state)).toEqual(jobs.map(() => 'done'))
  })

  it.each([
    'Quy mô nền kinh tế tỉnh Sông Lam đến cuối năm 2025 ước đạt bao nhiêu?',
    'quy mo nen kinh te tinh song lam den cuoi nam 2025',
    'Những nhiệm vụ trọng tâm là gì?',
  ])('answers %j from words that stand where the citation says', async (question) => {
    const { answer, status, citations } = await ask(question)
    expect(status).toBe('answered')
    expect(citations).not.toEqual([])
    for (const citation of citations as Citation[]) {
      expect(answer).toContain(`[${citation.number}]`)
      const response = await app.request(`/api/passages/${citation.passageId}`)
      const { passage } = (await response.json()) as { passage: Passage }
      expect(pieces(passage.text, citation)).toBe(citation.quote)
      expect(passage).toMatchObject({ file: citation.file, lines: citation.lines, text: citation.text })
    }
  })

  it('says the same again, and saves it letter by letter', async () => {
    const question = 'Quy mô nền kinh tế tỉnh Sông Lam đến cuối năm 2025 ước đạt bao nhiêu?'
    const first = await ask(question)
    const again = await ask(question)
    expect(again.answer).toBe(first.answer)
    const saved = await (await app.request(`/api/conversations/${first.conversationId}`)).json()
    expect(saved.messages[1].content).toBe(first.answer)
  })

  it('answers from a document no longer once it is removed', async () => {
    const { citations } = await ask('Quy mô nền kinh tế tỉnh Sông Lam đến cuối năm 2025 ước đạt bao nhiêu?')
    const { documentId } = citations[0] as Citation
    expect((await app.request(`/api/documents/${documentId}`, { method: 'DELETE' })).status).toBe(204)
    const after = await ask('Quy mô nền kinh tế tỉnh Sông Lam đến cuối năm 2025 ước đạt bao nhiêu?')
    const found = [...after.citations, ...after.passages] as readonly { documentId: string }[]
    expect(found.filter((passage) => passage.documentId === documentId)).toEqual([])
  })
})
