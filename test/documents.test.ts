import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentSummary } from '../search/library.ts'
import type { Job } from '../server/jobs/job.ts'
import { type Program, startProgram } from './program.ts'

const report = (body: string) => `TỈNH ỦY SÔNG LAM

**BÁO CÁO**
**Kết quả trồng rừng năm 2024 của huyện Bình Khê**

${body}
`

const OLD = 'Huyện Bình Khê trồng mới được 1.250 ha rừng sản xuất trong năm 2024.'
const NEW = 'Huyện Bình Khê trồng mới được 1.375 ha rừng sản xuất trong năm 2024.'
const QUESTION = 'Huyện Bình Khê trồng mới được bao nhiêu ha rừng trong năm 2024?'

let program: Program
beforeAll(async () => {
  program = await startProgram()
})
afterEach(async () => {
  for (const { id } of await documents()) await program.send('DELETE', `/api/documents/${id}`)
  for (const { id } of program.open.services.jobs.list()) await program.send('DELETE', `/api/jobs/${id}`)
})
afterAll(() => program.end())

const file = (body: string, name = 'trong-rung.md') => new File([report(body)], name)

async function documents(): Promise<readonly DocumentSummary[]> {
  return (await (await program.get('/api/documents')).json()).documents
}

async function onlyDocument(): Promise<DocumentSummary> {
  const [document, ...more] = await documents()
  if (document === undefined || more.length > 0) throw new Error('There is not one document')
  return document
}

async function jobOf(response: Response): Promise<Job> {
  const job = (await response.json()) as Job
  await program.open.services.jobs.settled()
  return (await (await program.get(`/api/jobs/${job.id}`)).json()) as Job
}

describe('adding through the whole program', () => {
  it('replaces a changed file of the same name in one step, and keeps its corrections', async () => {
    await program.add(file(OLD))
    const { id, reports } = await onlyDocument()
    await program.send('PATCH', `/api/reports/${reports[0]?.id}`, { period: 'năm 2024', number: '77-BC/HU' })
    const states: unknown[] = []
    const adding = program.add(file(NEW))
    while (program.open.services.jobs.list().some(({ state }) => state === 'queued' || state === 'running')) {
      const found = await program.open.services.library.passagesAt('trong-rung.md', 6)
      states.push(found.map(({ text }) => text).join('|'))
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect((await adding)[0]).toMatchObject({ state: 'done', result: { state: 'replaced' } })
    // Whoever reads meanwhile sees the one or the other.
    expect(states.filter((text) => text !== OLD && text !== NEW)).toEqual([])
    const after = await onlyDocument()
    expect(after.id).not.toBe(id)
    expect(after.reports[0]).toMatchObject({ number: '77-BC/HU', period: 'năm 2024' })
    const { answer } = await program.ask(QUESTION)
    expect(answer).toContain('1.375 ha')
    expect(answer).not.toContain('1.250 ha')
  })

  it('knows the same file again, under any name', async () => {
    await program.add(file(OLD))
    const [again, renamed] = await program.add(file(OLD), file(OLD, 'ban-sao.md'))
    expect(again).toMatchObject({ state: 'done', result: { state: 'unchanged' } })
    expect(renamed).toMatchObject({ state: 'done', result: { state: 'unchanged' } })
    expect(await onlyDocument()).toMatchObject({ file: 'trong-rung.md' })
  })

  it('keeps a failing file with its message, to be tried again or given up', async () => {
    const [failed] = await program.add(new File(['PK\u0003\u0004 cụt'], 'hong.docx'))
    expect(failed).toMatchObject({ state: 'failed', error: { message: expect.stringMatching(/bị hỏng/) } })
    const id = failed?.id ?? ''
    const retried = await program.send('POST', `/api/jobs/${id}/retry`)
    expect(retried.status).toBe(202)
    expect(await jobOf(retried)).toMatchObject({ state: 'failed', error: failed?.error })
    expect((await program.send('DELETE', `/api/jobs/${id}`)).status).toBe(204)
    expect((await program.get(`/api/jobs/${id}`)).status).toBe(404)
    expect(await documents()).toEqual([])
  })

  it('gives up a file under way and one that waits, and adds the rest', async () => {
    const form = new FormData()
    for (const name of ['a.md', 'b.md', 'c.md']) form.append('files', file(`${OLD} ${name}`, name))
    const response = await program.app.request('/api/documents', { method: 'POST', body: form })
    const { jobs } = (await response.json()) as { readonly jobs: readonly Job[] }
    for (const job of jobs.slice(0, 2)) await program.send('DELETE', `/api/jobs/${job.id}`)
    await program.open.services.jobs.settled()
    const told = (await (await program.get('/api/jobs')).json()) as { readonly jobs: readonly Job[] }
    expect(told.jobs.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'done'])
    expect((await onlyDocument()).file).toBe('c.md')
  })
})

describe('reading a document again', () => {
  it('leaves it as it is where nothing is read otherwise, with its corrections and citations', async () => {
    await program.add(file(OLD))
    const { id, reports, ...before } = await onlyDocument()
    await program.send('PATCH', `/api/reports/${reports[0]?.id}`, { number: '77-BC/HU' })
    const { conversationId } = await program.ask(QUESTION)
    const reread = await program.send('POST', `/api/documents/${id}/reread`)
    expect(reread.status).toBe(202)
    expect(await jobOf(reread)).toMatchObject({ state: 'done', rereads: id, result: { state: 'replaced' } })
    const after = await onlyDocument()
    expect(after).toMatchObject({ id, file: before.file, addedAt: before.addedAt })
    expect(after.reports[0]).toMatchObject({ number: '77-BC/HU' })
    expect((await program.ask(QUESTION)).answer).toContain('1.250 ha')
    const { messages } = await (await program.get(`/api/conversations/${conversationId}`)).json()
    expect(messages[1].citations).toMatchObject([{ removed: false }])
  })

  it('is refused for one that is not there, and brings none back', async () => {
    expect((await program.send('POST', '/api/documents/khong-co/reread')).status).toBe(404)
    await program.add(file(OLD))
    const { id } = await onlyDocument()
    const reread = await program.send('POST', `/api/documents/${id}/reread`)
    await program.send('DELETE', `/api/documents/${id}`)
    expect(await jobOf(reread)).toMatchObject({ state: 'cancelled' })
    expect(await documents()).toEqual([])
  })
})
