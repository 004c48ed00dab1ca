import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Encoder } from '../search/encoder/encoder.ts'
import { openEncoder } from '../search/encoder/open-encoder.ts'
import { openDatabase } from '../search/sqlite/database.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { startProgram } from './program.ts'

const REPORT = `TỈNH ỦY SÔNG LAM

**BÁO CÁO**
**Kết quả xây dựng trường học năm 2024 của huyện Tân An Đông**

Huyện Tân An Đông đưa vào sử dụng 27 phòng học mới trong năm 2024.
`
const QUESTION = 'Huyện Tân An Đông đưa vào sử dụng bao nhiêu phòng học mới trong năm 2024?'

/** Starting the program takes seconds on a busy machine. */
const PATIENCE = 60_000

let directory: string
beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'upgrade-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** A library of one document with one chat, as this program writes it. */
let written: string
beforeAll(async () => {
  written = mkdtempSync(path.join(tmpdir(), 'upgrade-from-'))
  const program = await startProgram(written)
  await program.add(new File([REPORT], 'truong-hoc.md'))
  await program.ask(QUESTION)
  await program.open.encoding.settled()
  await program.stop()
}, PATIENCE)
afterAll(() => rmSync(written, { recursive: true }))

const takeLibrary = () => cpSync(written, directory, { recursive: true })

/** Runs statements on the library while no program has it open. */
function change(work: (database: ReturnType<typeof openDatabase>) => void): void {
  const database = openDatabase(libraryPath(directory))
  work(database)
  database.close()
}

describe('a data folder of an earlier program', () => {
  beforeEach(takeLibrary)

  it(
    'from before there were drafts, with passages in its chats, is brought up to date, with nothing lost',
    async () => {
      change((database) => {
        database.run('UPDATE conversation_schema SET version = 1')
        database.exec('ALTER TABLE conversations DROP COLUMN pinned')
        for (const table of ['draft_steps', 'draft_versions', 'drafts', 'office', 'draft_schema']) {
          database.exec(`DROP TABLE ${table}`)
        }
        database.run(`UPDATE messages SET reply = json_set(reply, '$.citations[0].text', 'cả đoạn')
        WHERE reply IS NOT NULL`)
        for (const column of ['note_marks', 'table_row', 'recognised']) {
          database.exec(`ALTER TABLE passages DROP COLUMN ${column}`)
        }
        for (const table of ['figures', 'figure_terms']) database.exec(`DROP TABLE ${table}`)
        database.exec('ALTER TABLE documents DROP COLUMN figures')
        database.exec("DELETE FROM counters WHERE name IN ('figure', 'figures', 'encodings')")
        database.exec('ALTER TABLE encoders DROP COLUMN vectors')
        database.exec('PRAGMA user_version = 1')
      })
      const program = await startProgram(directory)
      expect((await program.ask(QUESTION)).answer).toContain('27 phòng học')
      const { conversations } = await (await program.get('/api/conversations')).json()
      expect(conversations).toHaveLength(2)
      const saved = await (await program.get(`/api/conversations/${conversations[1].id}`)).json()
      expect(JSON.stringify(saved.messages)).not.toContain('cả đoạn')
      expect(saved.messages[1].citations[0]).toMatchObject({ removed: false })
      await program.stop()
    },
    PATIENCE,
  )

  it('of a newer program is refused and left as it is', async () => {
    change((database) => database.exec('PRAGMA user_version = 99'))
    await expect(startProgram(directory)).rejects.toMatchObject({ code: 'library_newer' })
    change((database) => {
      expect(database.get('SELECT count(*) AS n FROM documents')).toMatchObject({ n: 1 })
    })
  })
})

describe('a library that the first release wrote', () => {
  /** Two documents, a correction, a chat and a draft; the file is that release's own and is never made anew. */
  const FIRST = new URL('fixtures/library-1.sqlite.gz', import.meta.url)

  it(
    'opens with all its documents, corrections, chats and drafts, and can be read again and added to',
    async () => {
      writeFileSync(libraryPath(directory), gunzipSync(readFileSync(FIRST)))
      change((database) => expect(database.get('PRAGMA user_version')).toMatchObject({ user_version: 1 }))
      const program = await startProgram(directory)
      const { documents } = await (await program.get('/api/documents')).json()
      expect(documents).toMatchObject([
        { file: 'nuoc-sach.txt', reports: [{ number: '77-BC/HP', passages: expect.any(Number) }] },
        { file: 'truong-hoc.md', reports: [{ title: expect.stringMatching(/trường học năm 2024/) }] },
      ])
      const source = await program.get(`/api/documents/${documents[1].id}/source`)
      expect(await source.text()).toContain('Tuyển mới 52 giáo viên tiểu học.')
      expect((await program.ask(QUESTION)).answer).toContain('27 phòng học')
      expect((await program.ask('Bao nhiêu phần trăm số hộ của Hòa Phú dùng nước sạch?')).answer).toContain(
        '91,4%',
      )
      const { conversations } = await (await program.get('/api/conversations')).json()
      const saved = await (await program.get(`/api/conversations/${conversations.at(-1).id}`)).json()
      expect(saved.messages[1].citations).toMatchObject([{ removed: false }])
      const { drafts } = await (await program.get('/api/drafts')).json()
      expect((await program.get(`/api/drafts/${drafts[0].id}.md`)).status).toBe(200)
      const draft = await (await program.get(`/api/drafts/${drafts[0].id}`)).json()
      expect(draft.citations.length).toBeGreaterThan(0)
      const told = draft.content.flatMap((block: { sentences?: unknown[] }) => block.sentences ?? [])
      expect(told).toEqual(told.map(() => expect.objectContaining({ id: expect.stringMatching(/^n\d+$/) })))
      const operations = [{ type: 'drop', id: told[0].id }]
      const changed = await program.send('POST', `/api/drafts/${draft.id}/operations`, { operations })
      expect(await changed.json()).toMatchObject({ version: draft.version + 1, steps: { undo: 1 } })
      const undone = await (await program.send('POST', `/api/drafts/${draft.id}/undo`, {})).json()
      expect(undone.markdown).toBe(draft.markdown)

      await program.send('POST', `/api/documents/${documents[0].id}/reread`)
      await program.add(new File([REPORT], 'them.md'))
      const after = (await (await program.get('/api/documents')).json()).documents
      expect(after[0]).toMatchObject({ id: documents[0].id, reports: [{ number: '77-BC/HP' }] })
      expect(after).toHaveLength(3)
      await program.stop()
    },
    PATIENCE,
  )
})

/** A folder of two encoders of one make and other weights: the embedded one, and one with part of them reversed. */
function twoEncoders(): string {
  const folder = path.join(directory, 'encoders')
  const embedded = new URL('../models/vi-admin-static', import.meta.url)
  for (const name of ['mot', 'hai']) cpSync(embedded, path.join(folder, name), { recursive: true })
  const weights = path.join(folder, 'hai', 'onnx', 'model_quantized.onnx')
  const bytes = readFileSync(weights)
  bytes.subarray(Math.floor(bytes.length * 0.5), Math.floor(bytes.length * 0.9)).reverse()
  rmSync(weights)
  writeFileSync(weights, bytes)
  return folder
}

describe('another encoder', () => {
  it(
    'takes over while questions are answered, at first by the vectors of the former',
    async () => {
      const modelsDir = twoEncoders()
      const wards = Array.from(
        { length: 100 },
        (_, i) => `Xã số ${i} của huyện Bình Khê trồng ${i + 7} ha dừa xiêm và nuôi ${i * 3 + 1} con bò.`,
      )
      const data = path.join(directory, 'encoded')
      const before = await startProgram(data, { encoder: 'mot', modelsDir })
      await before.add(new File([REPORT], 'truong-hoc.md'), new File([wards.join('\n\n')], 'xa.txt'))
      await before.open.encoding.settled()
      const { passages } = await before.open.services.library.stats()
      await before.stop()

      const program = await startProgram(data, { encoder: 'hai', modelsDir })
      const { library } = program.open.services
      const former = await openEncoder({ modelsDir, model: 'mot' })
      const wanted = await openEncoder({ modelsDir, model: 'hai' })
      const probe = wards[89] ?? ''
      const nearest = async (encoder: Encoder): Promise<string | undefined> => {
        const [hit] = await library.searchVector(await encoder.embedQuery(probe), 1)
        const [passage] = await library.passages(hit === undefined ? [] : [hit.passageId])
        return passage?.text
      }
      let answered = 0
      while (library.encoderState().encoderChanged) {
        expect(library.encoderState().serving?.name).toBe('mot')
        const found = await nearest(former)
        if (library.encoderState().encoderChanged) expect(found).toBe(probe)
        expect((await program.ask(QUESTION)).answer).toContain('27 phòng học')
        answered += 1
        // Over a socket there would be turns of the loop between two questions.
        await sleep(150)
      }
      // Encoding all of it takes as long as many answers; none of them waits for it.
      expect(answered).toBeGreaterThan(2)
      expect(library.encoderState().serving?.name).toBe('hai')
      expect(await nearest(wanted)).toBe(probe)
      expect((await program.ask(QUESTION)).answer).toContain('27 phòng học')
      await program.stop()
      const database = openDatabase(libraryPath(data))
      expect(database.all('SELECT name FROM encoders')).toMatchObject([{ name: 'hai' }])
      expect(database.get('SELECT count(*) AS n FROM vectors')).toMatchObject({ n: passages })
      database.close()
    },
    2 * PATIENCE,
  )

  it(
    'takes over without a start from nothing: every passage has its vector, questions are answered',
    async () => {
      takeLibrary()
      // As an earlier release of the encoder left it: other files, vectors of another make.
      change((database) => {
        database.run("UPDATE encoders SET fingerprint = 'earlier'")
        database.run('UPDATE vectors SET vector = zeroblob(length(vector))')
      })
      const program = await startProgram(directory)
      expect(program.log.join('\n')).toContain('Bộ mã hoá đã đổi')
      expect((await program.ask(QUESTION)).answer).toContain('27 phòng học')
      await program.open.encoding.settled()
      await program.stop()
      change((database) => {
        expect(database.all("SELECT name FROM encoders WHERE fingerprint = 'earlier'")).toEqual([])
        const zero = 'SELECT count(*) AS n FROM vectors WHERE vector = zeroblob(length(vector))'
        expect(database.get(zero)).toMatchObject({ n: 0 })
        expect(database.get('SELECT count(*) > 0 AS any FROM vectors')).toMatchObject({ any: 1 })
      })
    },
    PATIENCE,
  )
})
