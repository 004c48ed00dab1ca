import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Citation, Passage } from '../search/passage.ts'
import { type Program, startProgram } from './program.ts'

const SAMPLES = path.join(import.meta.dirname, '..', 'samples')

let program: Program

beforeAll(async () => {
  program = await startProgram()
  const names = readdirSync(SAMPLES).filter((name) => /\.(md|txt)$/.test(name))
  await program.add(...names.map((name) => new File([readFileSync(path.join(SAMPLES, name))], name)))
}, 120_000)

afterAll(() => program.end())

const pieces = (text: string, { spans }: Citation) =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ')

describe('the whole program over the samples', () => {
  it('has read every sample', () => {
    const jobs = program.open.services.jobs.list()
    expect(jobs.length).toBeGreaterThanOrEqual(3)
    expect(jobs.map((job) => job.state)).toEqual(jobs.map(() => 'done'))
  })

  it.each([
    'Quy mô nền kinh tế tỉnh Sông Lam đến cuối năm 2025 ước đạt bao nhiêu?',
    'quy mo nen kinh te tinh song lam den cuoi nam 2025',
    'Những nhiệm vụ trọng tâm là gì?',
  ])('answers %j from words that stand where the citation says', async (question) => {
    const { answer, status, citations } = await program.ask(question)
    expect(status).toBe('answered')
    expect(citations).not.toEqual([])
    for (const citation of citations) {
      expect(answer).toContain(`[${citation.number}]`)
      const response = await program.get(`/api/passages/${citation.passageId}`)
      const { passage } = (await response.json()) as { passage: Passage }
      expect(pieces(passage.text, citation)).toBe(citation.quote)
      expect(passage).toMatchObject({ file: citation.file, lines: citation.lines, text: citation.text })
    }
  })

  it('says the same again, and saves it letter by letter', async () => {
    const question = 'Quy mô nền kinh tế tỉnh Sông Lam đến cuối năm 2025 ước đạt bao nhiêu?'
    const first = await program.ask(question)
    const again = await program.ask(question)
    expect(again.answer).toBe(first.answer)
    const saved = await (await program.get(`/api/conversations/${first.conversationId}`)).json()
    expect(saved.messages[1].content).toBe(first.answer)
  })

  it('answers from a document no longer once it is removed', async () => {
    const { citations } = await program.ask(
      'Quy mô nền kinh tế tỉnh Sông Lam đến cuối năm 2025 ước đạt bao nhiêu?',
    )
    const documentId = citations[0]?.documentId ?? ''
    expect((await program.send('DELETE', `/api/documents/${documentId}`)).status).toBe(204)
    const after = await program.ask('Quy mô nền kinh tế tỉnh Sông Lam đến cuối năm 2025 ước đạt bao nhiêu?')
    const found: readonly { readonly documentId: string }[] = [...after.citations, ...after.passages]
    expect(found.filter((passage) => passage.documentId === documentId)).toEqual([])
  })
})
