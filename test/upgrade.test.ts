import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../search/sqlite/database.ts'
import { libraryPath } from '../search/sqlite/library-path.ts'
import { startProgram } from './program.ts'

const REPORT = `TỈNH ỦY SÔNG LAM

**BÁO CÁO**
**Kết quả xây dựng trường học năm 2024 của huyện Tân An Đông**

Huyện Tân An Đông đưa vào sử dụng 27 phòng học mới trong năm 2024.
`
const QUESTION = 'Huyện Tân An Đông đưa vào sử dụng bao nhiêu phòng học mới trong năm 2024?'

let directory: string
beforeEach(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'upgrade-'))
  const program = await startProgram(directory)
  await program.add(new File([REPORT], 'truong-hoc.md'))
  await program.ask(QUESTION)
  await program.stop()
})
afterEach(() => rmSync(directory, { recursive: true }))

/** Runs statements on the library while no program has it open. */
function change(work: (database: ReturnType<typeof openDatabase>) => void): void {
  const database = openDatabase(libraryPath(directory))
  work(database)
  database.close()
}

describe('a data folder of an earlier program', () => {
  it('from before there were drafts, with passages in its chats, is brought up to date, with nothing lost', async () => {
    change((database) => {
      database.run('UPDATE conversation_schema SET version = 1')
      for (const table of ['draft_versions', 'drafts', 'office', 'draft_schema']) {
        database.exec(`DROP TABLE ${table}`)
      }
      database.run(`UPDATE messages SET reply = json_set(reply, '$.citations[0].text', 'cả đoạn')
        WHERE reply IS NOT NULL`)
      database.exec('ALTER TABLE passages DROP COLUMN note_marks')
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
  })

  it('of a newer program is refused and left as it is', async () => {
    change((database) => database.exec('PRAGMA user_version = 99'))
    await expect(startProgram(directory)).rejects.toMatchObject({ code: 'library_newer' })
    change((database) => {
      expect(database.get('SELECT count(*) AS n FROM documents')).toMatchObject({ n: 1 })
    })
  })
})

describe('another encoder', () => {
  it('takes over without a start from nothing: every passage has its vector, questions are answered', async () => {
    // As an earlier release of the encoder left it: other files, vectors of another make.
    change((database) => {
      database.run("UPDATE encoders SET fingerprint = 'earlier'")
      database.run('UPDATE vectors SET vector = zeroblob(length(vector))')
    })
    const program = await startProgram(directory)
    expect(program.log.join('\n')).toContain('Bộ mã hoá đã đổi')
    expect((await program.ask(QUESTION)).answer).toContain('27 phòng học')
    await program.stop()
    change((database) => {
      expect(database.all("SELECT name FROM encoders WHERE fingerprint = 'earlier'")).toEqual([])
      const zero = 'SELECT count(*) AS n FROM vectors WHERE vector = zeroblob(length(vector))'
      expect(database.get(zero)).toMatchObject({ n: 0 })
      expect(database.get('SELECT count(*) > 0 AS any FROM vectors')).toMatchObject({ any: 1 })
    })
  })
})
