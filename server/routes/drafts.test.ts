import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Hono } from 'hono'
import mammoth from 'mammoth'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../search/sqlite/database.ts'
import { sentencesIn } from '../drafts/content/draft-content.ts'
import { openDraftServices } from '../drafts/open-draft-services.ts'
import type { SavedDraft } from '../drafts/saved-draft.ts'
import { draftServicesOver, reportOf } from '../drafts/testing-reports.ts'
import { describeError } from '../errors.ts'
import type { Services } from '../services.ts'
import { draftRoutes } from './drafts.ts'

const report = reportOf('sl', 'Báo cáo chính trị của tỉnh Sông Lam', 'Sông Lam', [
  { heading: 'Kết quả', level: 0, label: 'I' },
  { text: 'Thu ngân sách năm 2025 ước đạt 8.615 tỷ đồng.' },
  { text: 'Toàn tỉnh có 186 sản phẩm OCOP được công nhận.' },
  { heading: 'Nhiệm vụ', level: 0, label: 'II' },
  { text: 'Hoàn thành đường ven biển trước ngày 30/6/2027.' },
])

let directory: string
let drafting: ReturnType<typeof openDraftServices>
let app: Hono

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'drafts-'))
  const services = draftServicesOver([report])
  drafting = openDraftServices(services, openDatabase(path.join(directory, 'library.sqlite')))
  app = new Hono()
    .onError((error, c) => {
      const { status, body } = describeError(error)
      return c.json(body, status)
    })
    .route('/', draftRoutes({ ...services, ...drafting } as unknown as Services))
})

afterEach(() => {
  drafting.drafts.close()
  rmSync(directory, { recursive: true })
})

const send = (method: string, url: string, body: unknown, accept = 'application/json') =>
  app.request(url, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify(body),
  })

const compose = async (): Promise<SavedDraft> =>
  (await (await send('POST', '/drafts', { request: 'Tóm tắt báo cáo của Sông Lam' })).json()) as SavedDraft

describe('drafts over HTTP', () => {
  it.each([
    [`${'a'.repeat(79)}😀 cuối`, 'a'.repeat(79)],
    ['Nửa ký tự \ud83d ở giữa', 'Nửa ký tự   ở giữa'],
    ['Thu "2024": a/b\\c', 'Thu 2024 a b c'],
  ])('gives the files of a draft called %j a whole name', async (title, name) => {
    const { id } = await compose()
    expect((await send('PUT', `/drafts/${id}`, { title, markdown: 'Thu đạt 9 tỷ. [1]' })).status).toBe(200)
    for (const ending of ['docx', 'md']) {
      const response = await app.request(`/drafts/${id}.${ending}`)
      expect(response.status).toBe(200)
      const given = decodeURIComponent(response.headers.get('Content-Disposition')?.split("UTF-8''")[1] ?? '')
      expect(given.replace(/\s+/gu, ' ')).toBe(`${name.replace(/\s+/gu, ' ')}.${ending}`)
    }
  })

  it('keeps what follows a character that the database ends a text at', async () => {
    const { id } = await compose()
    const markdown = 'Thu\u0000 đạt 9 tỷ. [1]'
    await send('PUT', `/drafts/${id}`, { title: 'Bản\u0000 thảo', markdown })
    expect(await (await app.request(`/drafts/${id}`)).json()).toMatchObject({
      title: 'Bản thảo',
      markdown: 'Thu đạt 9 tỷ.\n\n',
    })
  })

  it('composes, saves and gives the draft back', async () => {
    const draft = await compose()
    expect(draft).toMatchObject({ title: 'Tóm tắt báo cáo của Sông Lam', answerer: 'quote', version: 1 })
    expect(draft.markdown).toContain('Thu ngân sách năm 2025 ước đạt 8.615 tỷ đồng. [1]')
    const citations = draft.citations.map((citation) => ({ ...citation, removed: false }))
    expect(await (await app.request(`/drafts/${draft.id}`)).json()).toEqual({ ...draft, citations })
    expect(draft.citations.filter((citation) => 'text' in citation)).toEqual([])
  })

  it('streams what it saves', async () => {
    const request = { request: 'Tóm tắt báo cáo của Sông Lam' }
    const events = await (await send('POST', '/drafts', request, 'text/event-stream')).text()
    expect([...events.matchAll(/^event: (\w+)/gmu)].map((match) => match[1])).toEqual(
      expect.arrayContaining(['plan', 'delta', 'citations', 'done']),
    )
    const told = [...events.matchAll(/^event: delta\ndata: (.+)$/gmu)].map(
      (match) => JSON.parse(match[1] ?? '').markdown,
    )
    const [saved] = drafting.drafts.list()
    expect(drafting.drafts.get(saved?.id ?? '')?.markdown).toBe(told.join(''))
  })

  it('keeps every version', async () => {
    const { id, markdown } = await compose()
    const edited = await (await send('PUT', `/drafts/${id}`, { markdown: 'Đã sửa.' })).json()
    expect(edited).toMatchObject({ version: 2, markdown: 'Đã sửa.\n\n', answerer: 'edited' })
    const { versions } = (await (await app.request(`/drafts/${id}/versions`)).json()) as {
      versions: unknown[]
    }
    expect(versions).toHaveLength(2)
    expect(await (await app.request(`/drafts/${id}/versions/1`)).json()).toMatchObject({ markdown })
  })

  it('composes a section again: what was pinned stays as worded, what was dropped does not come back', async () => {
    const { id, markdown } = await compose()
    const products = 'Toàn tỉnh có 186 sản phẩm OCOP được công nhận.'
    const worded = 'Thu ngân sách ước đạt 8.615 tỷ đồng.'
    const own = markdown.replace('Thu ngân sách năm 2025 ước đạt 8.615 tỷ đồng.', worded)
    await send('PUT', `/drafts/${id}`, { markdown: `${own}\nGhi thêm.\n` })
    await send('POST', `/drafts/${id}/sentences`, { sentence: worded, decision: 'pin' })
    const cut = await send('POST', `/drafts/${id}/sentences`, { sentence: products, decision: 'drop' })
    expect(((await cut.json()) as SavedDraft).markdown).not.toContain(products)
    const response = await send('POST', `/drafts/${id}/sections/1/recompose`, {})
    const again = (await response.json()) as SavedDraft
    expect(again).toMatchObject({ version: 3, edits: { pinned: [worded], dropped: [products] } })
    expect(again.markdown).toContain(worded)
    expect(again.markdown).not.toContain(products)
    expect(again.markdown).toContain('Ghi thêm.')
    const cited = [...again.markdown.matchAll(/\[(\d+)\]/gu)].map((match) => Number(match[1]))
    const known = again.citations.map(({ number }) => number)
    expect(cited.filter((number) => !known.includes(number))).toEqual([])
  })

  it('puts a dropped sentence back where it stood, and makes an old version the newest', async () => {
    const { id, markdown } = await compose()
    const products = 'Toàn tỉnh có 186 sản phẩm OCOP được công nhận.'
    await send('POST', `/drafts/${id}/sentences`, { sentence: products, decision: 'drop' })
    const { dropped } = (await (await app.request(`/drafts/${id}/sections`)).json()) as { dropped: string[] }
    expect(dropped).toEqual([products])
    const back = await send('POST', `/drafts/${id}/sentences`, { sentence: products, decision: 'restore' })
    expect(await back.json()).toMatchObject({ markdown, version: 2, edits: { dropped: [] } })
    await send('PUT', `/drafts/${id}`, { markdown: 'Viết lại.' })
    const first = await send('POST', `/drafts/${id}/versions/1/restore`, {})
    expect(await first.json()).toMatchObject({ markdown, version: 4 })
    expect((await send('POST', `/drafts/${id}/versions/9/restore`, {})).status).toBe(404)
  })

  it('hands it out as Markdown with its sources and as a Word file', async () => {
    const { id } = await compose()
    const markdown = await (await app.request(`/drafts/${id}.md`)).text()
    expect(markdown).toContain('# Tóm tắt báo cáo của Sông Lam')
    expect(markdown).toContain('[1] Báo cáo chính trị của tỉnh Sông Lam; mục I; tệp tap-tai-lieu.md, dòng 2.')
    const word = await app.request(`/drafts/${id}.docx?form=party`)
    expect(word.headers.get('content-disposition')).toContain("filename*=UTF-8''T%C3%B3m%20t%E1%BA%AFt")
    expect(new Uint8Array(await word.arrayBuffer()).subarray(0, 2)).toEqual(new TextEncoder().encode('PK'))
  })

  it('hands its tables out as CSV with their sources in words, and says so where there is none', async () => {
    const asked = { request: 'Bảng số liệu của Sông Lam', kind: 'figures' }
    const { id } = (await (await send('POST', '/drafts', asked)).json()) as SavedDraft
    const file = await app.request(`/drafts/${id}.csv`)
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const rows = Buffer.from(await file.arrayBuffer())
      .toString()
      .split('\r\n')
    expect(rows[0]).toBe('\uFEFFChỉ tiêu,Số liệu,Thời gian,Nguồn')
    expect(rows.join('\n')).toMatch(
      /Thu ngân sách,8\.615 tỷ đồng,ước thực hiện năm 2025,.*tệp tap-tai-lieu\.md, dòng 2/u,
    )
    await send('PUT', `/drafts/${id}`, { markdown: 'Không có bảng.' })
    expect((await app.request(`/drafts/${id}.csv`)).status).toBe(422)
  })

  const operate = async (id: string, ...operations: readonly object[]) =>
    (await (await send('POST', `/drafts/${id}/operations`, { operations })).json()) as SavedDraft
  const sentence = (draft: SavedDraft, words: string) =>
    sentencesIn(draft.content).find(({ text }) => text.startsWith(words))?.id ?? ''

  it('keeps every change at once, shows no source of what was typed, and takes changes back', async () => {
    const draft = await compose()
    const id = sentence(draft, 'Thu ngân sách')
    const typed = await operate(draft.id, { type: 'write', id, text: 'Thu đạt 9.999 tỷ đồng.' })
    expect(typed.markdown).toContain('Thu đạt 9.999 tỷ đồng.')
    expect(typed.markdown).not.toMatch(/9\.999 tỷ đồng\. \[/u)
    expect(typed.citations).toHaveLength(draft.citations.length - 1)
    const file = await (await app.request(`/drafts/${draft.id}.md`)).text()
    expect(file).not.toMatch(/9\.999 tỷ đồng\. \[|8\.615/u)
    const word = await (await app.request(`/drafts/${draft.id}.docx`)).arrayBuffer()
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(word) })
    expect(value).toContain('Thu đạt 9.999 tỷ đồng.')
    expect(value).not.toMatch(/9\.999 tỷ đồng\.<sup>/u)
    const undone = (await (await send('POST', `/drafts/${draft.id}/undo`, {})).json()) as SavedDraft
    expect(undone).toMatchObject({ markdown: draft.markdown, steps: { undo: 0, redo: 1 } })
    expect(undone.citations).toHaveLength(draft.citations.length)
    const lost = await send('POST', `/drafts/${draft.id}/operations`, {
      operations: [{ type: 'drop', id: 'n99' }],
    })
    expect(lost.status).toBe(404)
  })

  it('puts another sentence of the same section in the place of one', async () => {
    const draft = await compose()
    const id = sentence(draft, 'Thu ngân sách')
    await operate(draft.id, { type: 'drop', id: sentence(draft, 'Toàn tỉnh') })
    const others = await app.request(`/drafts/${draft.id}/sentences/${id}/others`)
    const [other] = (
      (await others.json()) as { others: { text: string; passageId: string; span: number[] }[] }
    ).others
    expect(other?.text).toBe('Toàn tỉnh có 186 sản phẩm OCOP được công nhận.')
    const { passageId, span } = other ?? {}
    const changed = await operate(draft.id, { type: 'replace', id, passageId, span })
    expect(changed.markdown).toMatch(/186 sản phẩm OCOP được công nhận\. \[\d\]/u)
    expect(changed.markdown).not.toContain('8.615')
    const foreign = { type: 'replace', id, passageId, span: [0, 3] }
    const refused = await send('POST', `/drafts/${draft.id}/operations`, { operations: [foreign] })
    expect(await refused.json()).toMatchObject({ error: { code: 'unknown_sentence' } })
  })

  it('takes an answer into a new draft and into one that is there, checked again', async () => {
    const [passage] = report.contents
    const citations = [{ number: 3, passageId: passage?.id, spans: [[0, passage?.text.length]] }]
    const markdown =
      'Theo báo cáo của Sông Lam: “Thu ngân sách năm 2025 ước đạt 8.615 tỷ đồng.” [3]\n\nThu đạt 9.615 tỷ đồng. [3]\n\nXem thêm.'
    const taken = { title: 'Thu ngân sách?', markdown, citations }
    const fresh = (await (await send('POST', '/drafts/taken', taken)).json()) as SavedDraft
    expect(fresh).toMatchObject({ title: 'Thu ngân sách?', answerer: 'taken', citations: [{ number: 1 }] })
    expect(fresh.markdown).toBe(
      'Thu ngân sách năm 2025 ước đạt 8.615 tỷ đồng. [1]\n\nThu đạt 9.615 tỷ đồng.\n\n',
    )
    const draft = await compose()
    const more = (await (await send('POST', `/drafts/${draft.id}/taken`, taken)).json()) as SavedDraft
    expect(more.markdown.startsWith(draft.markdown.trimEnd())).toBe(true)
    expect(more.markdown).toMatch(/8\.615 tỷ đồng\. \[1\]\n\nThu đạt 9\.615 tỷ đồng\.\n\n$/u)
    expect(more.citations).toHaveLength(draft.citations.length)
  })

  it('keeps the settings of the office', async () => {
    const blank = await (await app.request('/office')).json()
    const settings = { ...(blank as object), form: 'party', issuer: 'Văn phòng Tỉnh ủy' }
    expect((await send('PUT', '/office', settings)).status).toBe(200)
    expect(await (await app.request('/office')).json()).toEqual(settings)
  })

  it.each([
    ['GET', '/drafts/khong-co', undefined, 404, 'unknown_draft'],
    ['GET', '/drafts/khong-co.docx', undefined, 404, 'unknown_draft'],
    ['DELETE', '/drafts/khong-co', undefined, 404, 'unknown_draft'],
    ['POST', '/drafts', { request: ' ' }, 400, 'empty_question'],
    ['POST', '/drafts', { request: 'Tóm tắt', reportIds: ['khac'] }, 404, 'unknown_report'],
    ['POST', '/drafts/khong-co/sections/1/recompose', {}, 404, 'unknown_draft'],
  ])('%s %s is refused with its reason', async (method, url, body, status, code) => {
    const response = body === undefined ? await app.request(url, { method }) : await send(method, url, body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { code } })
  })
})
