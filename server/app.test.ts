import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hc } from 'hono/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rereadFigures } from '../ingest/figures/reread-figures.ts'
import type { IngestFile } from '../ingest/ingest-file.ts'
import { parseDocument } from '../ingest/parse-document.ts'
import type { Citation, Passage } from '../search/passage.ts'
import type { Search, UnderstoodQuestion } from '../search/retrieval.ts'
import { openDatabase } from '../search/sqlite/database.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { openLibrary, type SqliteLibrary } from '../search/sqlite/open-library.ts'
import { UserError } from '../search/user-error.ts'
import type { Answerer } from './answer/answerer.ts'
import { type App, createApp } from './app.ts'
import { openCollections } from './collections/sqlite-collections.ts'
import { openConversations } from './conversations/sqlite-conversations.ts'
import { openDraftServices } from './drafts/open-draft-services.ts'
import { keepFigures } from './figures/keep-figures.ts'
import { openDiskRoom } from './jobs/disk-room.ts'
import { openJobs } from './jobs/jobs.ts'
import { openSpool } from './jobs/spool.ts'
import { openRemarks } from './remarks/remarks.ts'
import { openSessions } from './security/sessions.ts'
import type { Services } from './services.ts'
import { openRemovals } from './undo/removals.ts'
import { openWatcher } from './watch/watcher.ts'

const REPORT = `TỈNH SÔNG LAM

**BÁO CÁO**
**Kết quả thực hiện nhiệm vụ năm 2024 của tỉnh Sông Lam**

**I. KẾT QUẢ**

Thu ngân sách nhà nước trên địa bàn tỉnh Sông Lam ước đạt 1.082 tỷ đồng.

Chi ngân sách địa phương được điều hành chặt chẽ theo dự toán.
`

const UNDERSTOOD: UnderstoodQuestion = {
  text: 'Thu ngân sách?',
  changed: false,
  places: [],
  periods: [],
  reportKinds: [],
  documents: [],
  sought: { value: 'figure', words: '' },
}

const JSON_HEADERS = { 'Content-Type': 'application/json', Accept: 'application/json' }

let directory: string
let library: SqliteLibrary
let services: Services
let app: App

let damage: UserError | null = null

beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'app-'))
  const pageDirectory = path.join(directory, 'dist')
  mkdirSync(path.join(pageDirectory, 'assets'), { recursive: true })
  writeFileSync(path.join(pageDirectory, '.stamp'), 'đã dựng')
  writeFileSync(path.join(pageDirectory, 'index.html'), '<title>Dẫn Nguồn</title>')
  writeFileSync(path.join(pageDirectory, 'assets', 'page-abc123.js'), 'export {}')
  library = await openLibrary({ dataDir: directory })
  const search: Search = async ({ limit = 10 }) => {
    const passages = (await allPassages()).slice(0, limit)
    return {
      understood: UNDERSTOOD,
      passages: passages.map((passage) => ({ ...passage, score: 1, twins: [] })),
    }
  }
  const jobs = openJobs({
    ingestFile,
    spool: openSpool(path.join(directory, 'incoming')),
    room: openDiskRoom(path.join(directory, 'incoming')),
  })
  services = {
    library,
    search,
    answerer: quotingFirstPassage(search),
    encoder: 'thử',
    damage: () => damage,
    jobs,
    removals: openRemovals({ library, jobs }),
    watcher: openWatcher({ jobs, library, dataDirectory: directory, every: null }),
    conversations: openConversations(openDatabase(libraryPath(directory))),
    sessions: openSessions(openDatabase(libraryPath(directory))),
    remarks: openRemarks(openDatabase(libraryPath(directory))),
    collections: openCollections(openDatabase(libraryPath(directory))),
    listExamples: async () => [],
    suggest: async (question) => [{ question: `${question}?`, apart: 'năm 2022' }],
    figureKeeper: keepFigures(
      library,
      () => rereadFigures(library),
      new AbortController().signal,
      () => undefined,
    ),
    ...openDraftServices({ library, search }, openDatabase(libraryPath(directory))),
  }
  app = createApp(services, { accessToken: null, pageDirectory })
})

afterEach(async () => {
  vi.restoreAllMocks()
  await services.jobs.close()
  await services.figureKeeper.settled()
  services.conversations.close()
  services.sessions.close()
  services.drafts.close()
  await library.close()
  rmSync(directory, { recursive: true })
})

const ingestFile: IngestFile = async ({ name }) => {
  if (name.startsWith('hỏng'))
    throw new UserError('file_damaged', 'Tệp không có nội dung. Hãy kiểm tra lại tệp rồi thêm lại.')
  const parsed = await parseDocument(new TextEncoder().encode(REPORT), name)
  return { result: await library.add(parsed), reports: parsed.reports.length, warnings: parsed.warnings }
}

async function allPassages(): Promise<readonly Passage[]> {
  const documents = await library.documents()
  const reports = await Promise.all(
    documents.flatMap((document) => document.reports).map(({ id }) => library.report(id)),
  )
  return reports
    .flatMap((report) => report?.contents ?? [])
    .filter(({ text }) => text.startsWith('Thu ngân sách'))
}

function quotingFirstPassage(search: Search): Answerer {
  return {
    name: 'thử',
    async *answer({ messages }) {
      const question = messages.at(-1)?.content ?? ''
      const { passages, understood } = await search({ question })
      yield { type: 'understood', understood }
      yield { type: 'passages', passages }
      const [passage] = passages
      if (passage === undefined) {
        yield { type: 'sentence', text: 'Không tìm thấy.', checked: true, block: 'text' }
        yield { type: 'done', status: 'not_found' }
        return
      }
      const { id: passageId, documentId, file, reportId, reportTitle, place, lines, path: sections } = passage
      const citation: Citation = {
        number: 1,
        ...{ passageId, documentId, file, reportId, reportTitle, place, lines, path: sections },
        text: passage.text,
        quote: passage.text.slice(0, 13),
        spans: [[0, 13]],
      }
      yield { type: 'sentence', text: `${passage.text} [1]`, checked: true, block: 'text' }
      yield { type: 'citations', citations: [citation] }
      yield { type: 'done', status: 'answered' }
    },
  }
}

async function addReport(name = 'bao-cao-2024.txt'): Promise<string> {
  const source = new TextEncoder().encode(REPORT)
  return (await library.add(await parseDocument(source, name))).documentId
}

const get = async (url: string) => app.request(url)
const send = async (method: string, url: string, body: unknown) =>
  app.request(url, {
    method,
    headers: JSON_HEADERS,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const inEnglish = { headers: { 'accept-language': 'en' } }
const ask = (content: unknown) => ({ messages: [{ role: 'user', content }] })

async function upload(...files: readonly File[]): Promise<Response> {
  const body = new FormData()
  for (const file of files) body.append('files', file)
  return app.request('/api/documents', { method: 'POST', body })
}

const textFile = (name: string) => new File([REPORT], name)

describe('reading the library', () => {
  it('is not well with a damaged library, and says what to do', async () => {
    damage = new UserError('library_damaged', 'Thư viện đã hỏng. Hãy phục hồi.')
    const response = await get('/api/health')
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ error: { code: 'library_damaged' } })
    damage = null
  })

  it('tells its health', async () => {
    await addReport()
    expect(await (await get('/api/health')).json()).toMatchObject({
      status: 'ok',
      documents: 1,
      reports: 1,
      encoder: 'thử',
      answerer: 'thử',
      queue: 0,
    })
  })

  it('tells the same health when nothing has changed', async () => {
    const look = async () => (await get('/api/health')).text()
    expect(await look()).toBe(await look())
  })

  it('lists documents with their reports, and gives the file back as it was added', async () => {
    const id = await addReport('nam-2024/báo cáo "quý".txt')
    const { documents } = await (await get('/api/documents')).json()
    expect(documents).toMatchObject([
      {
        id,
        file: 'nam-2024/báo cáo "quý".txt',
        bytes: new TextEncoder().encode(REPORT).length,
        reports: [{}],
      },
    ])
    const source = await get(`/api/documents/${id}/source`)
    expect(await source.text()).toBe(REPORT)
    expect(source.headers.get('Content-Type')).toBe('application/octet-stream')
    expect(source.headers.get('Content-Disposition')).toBe(
      "attachment; filename*=UTF-8''b%C3%A1o%20c%C3%A1o%20%22qu%C3%BD%22.txt",
    )
  })

  it('shows a report, a passage with its neighbours, and what covers a line', async () => {
    await addReport()
    const [passage] = await allPassages()
    if (passage === undefined) throw new Error('The report has no passage')
    const report = await (await get(`/api/reports/${passage.reportId}`)).json()
    expect(report).toMatchObject({ id: passage.reportId, contents: expect.any(Array) })
    const shown = await (await get(`/api/passages/${passage.id}?context=1`)).json()
    expect(shown).toMatchObject({
      passage: { id: passage.id },
      before: [{}],
      after: [{ text: expect.stringMatching(/^Chi/) }],
    })
    const line = `/api/passages?file=${encodeURIComponent(passage.file)}&line=${passage.lines[0]}`
    expect(await (await get(line)).json()).toMatchObject({ passages: [{ id: passage.id }] })
    expect(await (await get('/api/passages?file=khác.txt&line=1')).json()).toEqual({ passages: [] })
  })

  it('finds passages', async () => {
    await addReport()
    const found = await (await send('POST', '/api/search', { question: 'Thu ngân sách?', limit: 1 })).json()
    expect(found).toMatchObject({ passages: [{ score: 1 }], understood: UNDERSTOOD })
  })
})

describe('changing the library', () => {
  it('adds files and tells when each is in', async () => {
    const response = await upload(textFile('một.txt'), textFile('../../hai.txt'), textFile('hỏng.docx'))
    expect(response.status).toBe(202)
    const { jobs } = await response.json()
    expect(jobs).toMatchObject([{ file: 'một.txt' }, { file: 'hai.txt' }, { file: 'hỏng.docx' }])
    await services.jobs.settled()
    expect(await (await get(`/api/jobs/${jobs[0].id}`)).json()).toMatchObject({
      state: 'done',
      file: 'một.txt',
    })
    expect(await (await get(`/api/jobs/${jobs[2].id}`)).json()).toMatchObject({
      state: 'failed',
      error: { code: 'file_damaged', message: 'Tệp không có nội dung. Hãy kiểm tra lại tệp rồi thêm lại.' },
    })
    const retried = await app.request(`/api/jobs/${jobs[2].id}/retry`, { method: 'POST' })
    expect(retried.status).toBe(202)
    await services.jobs.settled()
    expect((await app.request(`/api/jobs/${jobs[2].id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await (await get('/api/jobs')).json()).jobs).toHaveLength(2)
  })

  it('streams a job until it is finished', async () => {
    const { jobs } = await (await upload(textFile('một.txt'))).json()
    const stream = await app.request(`/api/jobs/${jobs[0].id}`, { headers: { Accept: 'text/event-stream' } })
    const text = await stream.text()
    expect(text).toMatch(/^event: job\n/)
    expect(text).toMatch(/"state":"done"[^\n]*\n\n$/)
  })

  it('queues the good files of a set and says what is wrong with the others', async () => {
    const response = await upload(textFile('một.txt'), new File([], 'trống.txt'), new File(['x'], 'anh.png'))
    expect(response.status).toBe(202)
    expect(await response.json()).toMatchObject({
      jobs: [{ file: 'một.txt' }],
      rejected: [
        { file: 'trống.txt', code: 'empty_document' },
        { file: 'anh.png', code: 'unsupported_file' },
      ],
    })
  })

  it.each([
    ['no file', [], 400, 'invalid_request'],
    ['an empty file', [new File([], 'trống.txt')], 422, 'empty_document'],
    ['a picture', [new File(['x'], 'anh.PNG')], 415, 'unsupported_file'],
    ['a name too long', [new File(['x'], `${'a'.repeat(300)}.txt`)], 400, 'invalid_file_name'],
    ['too many files', Array.from({ length: 201 }, (_, n) => textFile(`${n}.txt`)), 413, 'too_many_files'],
  ])('refuses %s', async (_, files, status, code) => {
    const response = await upload(...files)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { code } })
    expect(services.jobs.list()).toEqual([])
  })

  it('refuses a form that would not fit in memory before reading it', async () => {
    const response = await app.request('/api/documents', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x', 'Content-Length': String(10 ** 9) },
      body: 'x',
    })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ error: { code: 'request_too_large' } })
  })

  it('takes no more files than the disk is given for those that wait', async () => {
    const failed = { id: 'a', file: 'a.txt', state: 'failed', step: 'read', done: 0, total: 0 } as const
    vi.spyOn(services.jobs, 'list').mockReturnValue([{ ...failed, bytes: 4 * 1024 ** 3 }])
    const response = await upload(textFile('một.txt'))
    expect(response.status).toBe(507)
    expect(await response.json()).toMatchObject({ error: { code: 'queue_full' } })
  })

  it('removes a document: nothing is found of it from then on', async () => {
    const id = await addReport()
    const [passage] = await allPassages()
    expect((await app.request(`/api/documents/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await app.request(`/api/documents/${id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await get(`/api/passages/${passage?.id}`)).status).toBe(404)
    expect((await get(`/api/documents/${id}/source`)).status).toBe(404)
    expect(await (await get('/api/documents')).json()).toEqual({ documents: [] })
  })

  it('corrects a report by hand and takes that back', async () => {
    await addReport()
    const [read] = await allPassages()
    const reportId = read?.reportId ?? ''
    const corrected = await send('PATCH', `/api/reports/${reportId}`, {
      place: ' Hòa Giang ',
      date: '2024-12',
    })
    expect(await corrected.json()).toMatchObject({ id: reportId, place: 'Hòa Giang', date: '2024-12' })
    expect((await allPassages())[0]?.place).toBe('Hòa Giang')
    await send('PATCH', `/api/reports/${reportId}`, { place: null, date: '' })
    expect((await allPassages())[0]?.place).toBe(read?.place)
  })
})

describe('the language of the page', () => {
  it('words what went wrong', async () => {
    const reply = await app.request('/api/reports/none', inEnglish)
    expect(await reply.json()).toEqual({
      error: {
        code: 'unknown_report',
        message: 'The library has no such report: its document may have been removed.',
      },
    })
    const other = await app.request('/api/reports/none', { headers: { 'accept-language': 'fr, *;q=0.1' } })
    expect((await other.json()).error.message).toMatch(/^Không có báo cáo này/u)
  })

  it('words why a file was not added, also while it is followed', async () => {
    const body = new FormData()
    body.append('files', new File(['x'], 'ảnh.gif'))
    body.append('files', new File([REPORT], 'hỏng.txt'))
    const added = await app.request('/api/documents', { method: 'POST', body, ...inEnglish })
    const { jobs, rejected } = await added.json()
    expect(rejected[0].message).toBe(
      'The file "ảnh.gif" is no document that can be read. Add Word, PDF, text or Markdown files.',
    )
    await expect
      .poll(async () => (await (await app.request(`/api/jobs/${jobs[0].id}`, inEnglish)).json()).error)
      .toMatchObject({
        code: 'file_damaged',
        message: 'The file has no content. Check it, then add it again.',
      })
    const followed = await app.request(`/api/jobs/${jobs[0].id}`, {
      headers: { ...inEnglish.headers, accept: 'text/event-stream' },
    })
    expect(await followed.text()).toContain('The file has no content.')
  })

  it('names what sets a question that is offered apart', async () => {
    const reply = await app.request('/api/suggestions', {
      method: 'POST',
      headers: { ...JSON_HEADERS, ...inEnglish.headers },
      body: JSON.stringify({ question: 'Thu' }),
    })
    expect(await reply.json()).toEqual({ suggestions: [{ question: 'Thu?', apart: '2022' }] })
  })
})

describe('chat', () => {
  it('answers as JSON, and keeps the conversation', async () => {
    await addReport()
    const reply = await (await send('POST', '/api/chat', ask(' Thu ngân sách? '))).json()
    expect(reply).toMatchObject({
      status: 'answered',
      answer: expect.stringContaining('1.082 tỷ đồng. [1]'),
      citations: [{ number: 1, quote: 'Thu ngân sách' }],
      passages: [{ file: 'bao-cao-2024.txt' }],
      answerer: 'thử',
    })
    const saved = await (await get(`/api/conversations/${reply.conversationId}`)).json()
    expect(saved).toMatchObject({
      title: 'Thu ngân sách?',
      messages: [
        { role: 'user', content: 'Thu ngân sách?' },
        {
          id: reply.messageId,
          role: 'assistant',
          content: reply.answer,
          citations: [{ number: 1, removed: false }],
          passages: [{ file: 'bao-cao-2024.txt' }],
        },
      ],
    })
  })

  it('streams the answer; what is saved equals what was streamed', async () => {
    await addReport()
    const response = await app.request('/api/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(ask('Thu ngân sách?')),
    })
    const events = (await response.text())
      .split('\n\n')
      .filter((block) => block !== '')
      .map((block) => /^event: (.*)\ndata: (.*)$/.exec(block))
      .map((match) => ({ event: match?.[1], data: JSON.parse(match?.[2] ?? '') }))
    expect(events.map(({ event }) => event)).toEqual([
      'started',
      'understood',
      'passages',
      'sentence',
      'citations',
      'done',
    ])
    const streamed = events.map(({ event, data }) => (event === 'sentence' ? data.text : '')).join('')
    const { conversationId, messageId } = events.at(-1)?.data ?? {}
    const saved = await (await get(`/api/conversations/${conversationId}`)).json()
    expect(saved.messages[1]).toMatchObject({ id: messageId, content: streamed, status: 'answered' })
  })

  it('keeps the words of a saved answer and marks the citations of documents that are gone', async () => {
    const id = await addReport()
    const { conversationId, answer } = await (await send('POST', '/api/chat', ask('Thu?'))).json()
    await library.remove(id)
    const saved = await (await get(`/api/conversations/${conversationId}`)).json()
    expect(saved.messages[1]).toMatchObject({
      content: answer,
      citations: [{ removed: true, quote: 'Thu ngân sách', spans: [[0, 13]] }],
      passages: [],
    })
    expect(saved.messages[1].citations[0]).not.toHaveProperty('text')
  })

  it('lists and removes conversations', async () => {
    const { conversationId } = await (await send('POST', '/api/chat', ask('Thu?'))).json()
    expect((await (await get('/api/conversations')).json()).conversations).toMatchObject([
      { id: conversationId, title: 'Thu?', messages: 2 },
    ])
    expect((await app.request(`/api/conversations/${conversationId}`, { method: 'DELETE' })).status).toBe(204)
    expect((await get(`/api/conversations/${conversationId}`)).status).toBe(404)
  })
})

describe('bad requests', () => {
  const long = 'a'.repeat(5_001)
  it.each([
    ['POST', '/api/search', '{"question":', 400, 'invalid_json'],
    ['POST', '/api/search', '', 400, 'invalid_json'],
    ['POST', '/api/search', {}, 400, 'invalid_request'],
    ['POST', '/api/search', [], 400, 'invalid_request'],
    ['POST', '/api/search', { question: 7 }, 400, 'invalid_request'],
    ['POST', '/api/search', { question: ' \n ' }, 400, 'empty_question'],
    ['POST', '/api/search', { question: long }, 400, 'question_too_long'],
    ['POST', '/api/search', { question: 'Thu?', limit: 0 }, 400, 'invalid_request'],
    ['POST', '/api/search', { question: 'Thu?', limit: 1_000_000 }, 400, 'invalid_request'],
    ['POST', '/api/search', { question: 'Thu?', reportIds: [] }, 400, 'invalid_request'],
    ['POST', '/api/search', { question: 'Thu?', reportIds: ['không có'] }, 404, 'unknown_report'],
    ['POST', '/api/chat', '{', 400, 'invalid_json'],
    ['POST', '/api/chat', {}, 400, 'invalid_request'],
    ['POST', '/api/chat', { messages: [] }, 400, 'invalid_request'],
    ['POST', '/api/chat', { messages: 'Thu?' }, 400, 'invalid_request'],
    ['POST', '/api/chat', { messages: [{ role: 'system', content: 'Thu?' }] }, 400, 'invalid_request'],
    ['POST', '/api/chat', { messages: [{ role: 'assistant', content: 'Thu?' }] }, 400, 'invalid_request'],
    ['POST', '/api/chat', ask(''), 400, 'empty_question'],
    ['POST', '/api/chat', ask(long), 400, 'question_too_long'],
    ['POST', '/api/chat', ask(null), 400, 'invalid_request'],
    ['POST', '/api/chat', { ...ask('Thu?'), conversationId: 'không có' }, 404, 'unknown_conversation'],
    ['POST', '/api/chat', { ...ask('Thu?'), reportIds: ['không có'] }, 404, 'unknown_report'],
    ['PATCH', '/api/reports/không-có', { title: 'Tên' }, 404, 'unknown_report'],
    ['PATCH', '/api/reports/không-có', {}, 400, 'invalid_request'],
    ['PATCH', '/api/reports/không-có', { text: 'x' }, 400, 'invalid_request'],
    ['PATCH', '/api/reports/không-có', { date: '31/12/2024' }, 400, 'invalid_request'],
    ['POST', '/api/documents', { files: 'x' }, 400, 'invalid_request'],
    ['DELETE', '/api/documents/không-có', '', 404, 'unknown_document'],
    ['DELETE', '/api/conversations/không-có', '', 404, 'unknown_conversation'],
    ['DELETE', '/api/jobs/không-có', '', 404, 'unknown_job'],
    ['POST', '/api/jobs/không-có/retry', '', 404, 'unknown_job'],
    ['POST', '/api/nothing', {}, 404, 'unknown_route'],
  ])('%s %s %j is answered %i %s, in Vietnamese', async (method, url, body, status, code) => {
    const response = await send(method, url, body)
    expect(response.status).toBe(status)
    const { error } = await response.json()
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/[À-ỹ].*[.…)]$/)
    expect(error.message).not.toMatch(/undefined|expected|invalid/i)
  })

  it.each([
    ['/api/reports/x', 404, 'unknown_report'],
    ['/api/passages/x', 404, 'unknown_passage'],
    ['/api/passages/x?context=-1', 400, 'invalid_request'],
    ['/api/passages/x?context=nhiều', 400, 'invalid_request'],
    ['/api/passages', 400, 'invalid_request'],
    ['/api/passages?file=a.txt&line=0', 400, 'invalid_request'],
    ['/api/documents/..%2F..%2Fetc%2Fpasswd/source', 404, 'unknown_document'],
    ['/api/conversations/x', 404, 'unknown_conversation'],
    ['/api/jobs/x', 404, 'unknown_job'],
    ['/api', 404, 'unknown_route'],
    ['/api/x', 404, 'unknown_route'],
  ])('GET %s is answered %i %s', async (url, status, code) => {
    const response = await get(url)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { code } })
  })

  it('tells nothing of a fault of the program', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.spyOn(library, 'stats').mockRejectedValue(new Error('secret of the document'))
    const response = await get('/api/health')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
  })
})

describe('the page', () => {
  it.each(['/', '/tai-lieu', '/hoi-dap/abc'])('is given at %s and asked for again each time', async (url) => {
    const response = await get(url)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toContain('text/html')
    expect(response.headers.get('Cache-Control')).toBe('no-cache')
    expect(await response.text()).toContain('Dẫn Nguồn')
  })

  it('has assets that are kept for good', async () => {
    const response = await get('/assets/page-abc123.js')
    expect(response.headers.get('Content-Type')).toContain('javascript')
    expect(response.headers.get('Cache-Control')).toContain('immutable')
  })

  it.each(['/assets/page-old.js', '/missing.css', '/..%2f..%2fpackage.json', '/.stamp', '/%2Estamp'])(
    'is not given for %s',
    async (url) => {
      expect((await get(url)).status).toBe(404)
    },
  )

  it('is guarded by headers, as every reply is', async () => {
    for (const url of ['/', '/api/health', '/api/nothing']) {
      const { headers } = await get(url)
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'")
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('X-Frame-Options')).toBe('DENY')
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    }
    expect((await get('/api/health')).headers.get('Cache-Control')).toBe('no-store')
  })
})

describe('the watched folder', () => {
  const put = (on: App, folder: string | null, headers: Record<string, string> = {}) =>
    on.request('/api/watch', {
      method: 'PUT',
      headers: { ...JSON_HEADERS, ...headers },
      body: JSON.stringify({ folder }),
    })

  it('is named from the page, and must be there', async () => {
    expect(await (await app.request('/api/watch')).json()).toMatchObject({ folder: null, changeable: true })
    expect((await put(app, '/không/có')).status).toBe(422)
    expect(await (await put(app, directory)).json()).toMatchObject({ folder: directory, gone: [] })
    expect(await (await put(app, null)).json()).toMatchObject({ folder: null })
  })

  it('is not named by whoever comes over the network', async () => {
    const token = 'mot-ma-rat-kho-doan-2026'
    const guarded = createApp(services, { accessToken: token, pageDirectory: path.join(directory, 'dist') })
    const headers = { Authorization: `Bearer ${token}` }
    expect((await put(guarded, directory, headers)).status).toBe(403)
    expect((await guarded.request('/api/watch', { headers })).status).toBe(200)
  })

  it('asks only about files that are gone', async () => {
    const body = JSON.stringify({ documentId: 'x', remove: true })
    const answer = await app.request('/api/watch/gone', { method: 'POST', headers: JSON_HEADERS, body })
    expect(answer.status).toBe(404)
  })
})

describe('a server with a token', () => {
  const TOKEN = 'mot-ma-rat-kho-doan-2026'

  it('gives everybody the page, and nobody else a word of the library', async () => {
    const guarded = createApp(services, { accessToken: TOKEN, pageDirectory: path.join(directory, 'dist') })
    expect((await guarded.request('/')).status).toBe(200)
    for (const url of ['/api/health', '/api/documents', '/api/passages/x', '/api/conversations', '/api/x']) {
      expect((await guarded.request(url)).status).toBe(401)
    }
    const headers = { Authorization: `Bearer ${TOKEN}` }
    expect((await guarded.request('/api/health', { headers })).status).toBe(200)
  })

  it('reads nothing of what strangers send', async () => {
    const guarded = createApp(services, { accessToken: TOKEN, pageDirectory: path.join(directory, 'dist') })
    let read = 0
    const body = () =>
      new ReadableStream({
        pull(controller) {
          read += 1
          controller.enqueue(new Uint8Array(64 * 1024))
          if (read > 1_000) controller.close()
        },
      })
    for (const url of ['/api/chat', '/api/search', '/api/documents', '/api/drafts']) {
      const init = { method: 'POST', headers: JSON_HEADERS, body: body(), duplex: 'half' }
      expect((await guarded.request(url, init)).status).toBe(401)
    }
    // What a stream holds ready before anybody asks for it.
    expect(read).toBeLessThanOrEqual(8)
  })
})

describe('figures', () => {
  it('are listed with what they measure, and as a file for a spreadsheet', async () => {
    await addReport('a.txt')
    const asked = `/api/figures?${new URLSearchParams({ indicator: 'thu ngân sách', from: '2024-01', to: '2024-12' })}`
    const { figures } = await (await app.request(asked)).json()
    expect(figures).toEqual([
      expect.objectContaining({
        printed: '1.082 tỷ đồng',
        indicator: expect.stringContaining('Thu ngân sách nhà nước'),
        area: 'tỉnh Sông Lam',
        period: { kind: 'year', from: '2024-01', to: '2024-12' },
        role: 'estimate',
        file: 'a.txt',
      }),
    ])
    const { figures: none } = await (await app.request('/api/figures?area=Hoa+Giang')).json()
    expect(none).toEqual([])
    const file = await app.request(asked.replace('/figures', '/figures.csv'))
    expect(await file.text()).toContain('1.082,tỷ đồng,tỉnh Sông Lam,năm 2024')
    expect((await app.request('/api/figures?from=2024')).status).toBe(400)
  })
})

describe('the typed client', () => {
  it('knows the routes and their replies', async () => {
    const client = hc<App>('http://localhost', { fetch: app.request })
    const reply = await client.api.search.$post({ json: { question: 'Thu?' } })
    const { understood } = await reply.json()
    expect(understood.sought.value).toBe('figure')
    const health = await (await client.api.health.$get()).json()
    expect(health.status).toBe('ok')
  })
})
